import { elementColumns, kindCode } from "@change-logic/analysis/columns";
import type { ModelElement, ModelPlan } from "@change-logic/model";
import { atElement } from "../engine/spot.js";
import { findAddressing } from "../facts/addressing.js";
import type { Facts } from "../facts/facts.js";
import { missingLevelCauses, requiresCurrentState } from "../facts/missing-levels.js";
import { nearestStart, spread } from "../facts/walk-graph.js";
import type { Cause, Rule, RuleContext } from "../rule.js";
import { type Named, named, nameFirst } from "../text/naming.js";

type Args = Named;

/** An action that addresses no current state, and is no part of one that does, nor has a part that does. */
export const unmotivatedAction: Rule<Args> = {
  id: "unmotivated-action",
  topic: "chain",
  summary: {
    sv: "En insats som inte möter något nuläge: det framgår inte varför den behövs",
    en: "An action that addresses no current state: the plan does not say why it is needed",
  },
  decidability: "exact",
  severity: "warn",
  preset: "recommended",
  reach: "graph",
  source: ["FR", "KRO"],
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} möter inget nuläge, så det framgår inte varför den behövs. Skriv under addresses vilket nuläge den svarar mot.`,
    en: (a) =>
      `${nameFirst(a, "en")} addresses no current state, so the plan does not say why it is needed. Write under addresses which current state it answers to.`,
  },
  *check({ model, facts }) {
    const { toParts, toWhole } = facts.parts;
    const { active } = elementColumns(model);
    const addressing = findAddressing(model);
    const asPart = spread(addressing, active.length, toParts);
    const asWhole = spread(addressing, active.length, toWhole);
    const brokenAbove = nearestBroken({ model, facts });
    const planCauses = new Map(model.plans.map((plan) => [plan, causesInPlan(plan, facts)]));
    for (let index = 0; index < active.length; index++) {
      if (active[index] === 0 || asPart[index] === 1 || asWhole[index] === 1) continue;
      const action = model.elements[index]!;
      const inPlan = planCauses.get(action.plan);
      if (!inPlan) continue;
      const broken = model.elements[brokenAbove[index]!];
      const follows: Cause[] = broken ? meantLinks(facts, broken) : [];
      follows.push({ rule: "isolated-element", about: action.key });
      for (const cause of inPlan) follows.push(cause);
      // What is said of the whole holds for its parts.
      for (let at = toWhole.offsets[index]!; at < toWhole.offsets[index + 1]!; at++)
        follows.push({ rule: unmotivatedAction.id, about: model.elements[toWhole.ends[at]!]!.key });
      yield { args: named(action), subjects: [action.key], follows, at: atElement(action) };
    }
  },
};

/** What explains it for all actions of a plan; undefined where none of them has to address anything. */
function causesInPlan(plan: ModelPlan, facts: Facts): readonly Cause[] | undefined {
  const hasState = facts.has(plan, "currentState");
  if (!hasState && !requiresCurrentState(plan)) return undefined;
  return [
    ...(facts.chainStarts.get(plan)?.isUnmotivated ? [{ rule: "no-complete-chain", about: plan.id }] : []),
    ...(hasState ? [] : missingLevelCauses(facts.missingLevels(plan), "currentState")),
  ];
}

/** Links that were meant to tell why an action is needed: its own, or those of a current state, the other way round. */
const meantLinks = (facts: Facts, action: ModelElement): Cause[] => [
  ...facts.brokenLinks.from(action, "addresses"),
  ...facts.brokenLinks.to(action, "currentState"),
];

/** For each action, the nearest one among itself and what it is a part of that has such a link. */
function nearestBroken({ model, facts }: Pick<RuleContext, "model" | "facts">): Int32Array {
  const { kinds } = elementColumns(model);
  const starts: number[] = [];
  for (let index = 0; index < kinds.length; index++) {
    if (kinds[index] !== kindCode.action) continue;
    const action = model.elements[index]!;
    const isMeant =
      facts.brokenLinks.from(action, "addresses").length > 0 || facts.brokenLinks.to(action, "currentState").length > 0;
    if (isMeant) starts.push(index);
  }
  return nearestStart(starts, kinds.length, facts.parts.toParts);
}
