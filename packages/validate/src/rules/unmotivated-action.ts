import { isAction, isActive } from "@change-logic/analysis";
import type { ModelElement } from "@change-logic/model";
import { atElement } from "../engine/spot.js";
import type { Facts } from "../facts/facts.js";
import { missingLevelCauses, requiresCurrentState } from "../facts/missing-levels.js";
import { endsOf, nearestStart, spread } from "../facts/walk-graph.js";
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
    const size = model.elements.length;
    const addressing: number[] = [];
    for (const { type, state, from } of model.links) {
      if (type === "addresses" && (state === "valid" || state === "external")) addressing.push(from.index);
    }
    const asPart = spread(addressing, size, toParts);
    const asWhole = spread(addressing, size, toWhole);
    const brokenAbove = nearestBroken({ model, facts });
    for (const action of model.elements) {
      if (!isAction(action) || !isActive(action) || asPart[action.index] === 1 || asWhole[action.index] === 1) continue;
      if (!facts.has(action.plan, "currentState") && !requiresCurrentState(action.plan)) continue;
      const broken = model.elements[brokenAbove[action.index]!];
      const wholes = [...endsOf(toWhole, action.index)].flatMap((index) => model.elements[index] ?? []);
      const follows: Cause[] = [
        ...(broken ? meantLinks(facts, broken) : []),
        { rule: "isolated-element", about: action.key },
        ...(facts.chainStarts.get(action.plan)?.isUnmotivated
          ? [{ rule: "no-complete-chain", about: action.plan.id }]
          : []),
        ...(facts.has(action.plan, "currentState")
          ? []
          : missingLevelCauses(facts.missingLevels(action.plan), "currentState")),
        // What is said of the whole holds for its parts.
        ...wholes.map(({ key }) => ({ rule: unmotivatedAction.id, about: key })),
      ];
      yield { args: named(action), subjects: [action.key], follows, at: atElement(action) };
    }
  },
};

/** Links that were meant to tell why an action is needed: its own, or those of a current state, the other way round. */
const meantLinks = (facts: Facts, action: ModelElement): readonly Cause[] => [
  ...facts.brokenLinks.from(action, "addresses"),
  ...facts.brokenLinks.to(action, "currentState"),
];

/** For each action, the nearest one among itself and what it is a part of that has such a link. */
function nearestBroken({ model, facts }: Pick<RuleContext, "model" | "facts">): Int32Array {
  const starts = model.elements.filter((element) => isAction(element) && meantLinks(facts, element).length > 0);
  return nearestStart(
    starts.map(({ index }) => index),
    model.elements.length,
    facts.parts.toParts,
  );
}
