import type { ModelElement, ModelPlan } from "@change-logic/model";
import { atPlan } from "../engine/spot.js";
import type { Facts } from "../facts/facts.js";
import { missingLevelCauses, requiresCurrentState } from "../facts/missing-levels.js";
import type { Cause, Rule } from "../rule.js";
import { type Named, named, nameFirst } from "../text/naming.js";

type Args = Named & {
  /** What is nearest to a chain: no action answers to a current state, none reaches an effect, or no action does both. */
  readonly why: "nothingAddressed" | "noEffectReached" | "neverBoth";
  /** Whether the plan's profile lets a chain begin at an action. */
  readonly fromAction: boolean;
};

/** A plan without one path from a current state over an action to an effect. */
export const noCompleteChain: Rule<Args> = {
  id: "no-complete-chain",
  topic: "structure",
  summary: {
    sv: "En plan utan en enda hel kedja från nuläge via insats till effekt",
    en: "A plan without a single complete chain from a current state over an action to an effect",
  },
  decidability: "exact",
  severity: "error",
  preset: "core",
  reach: "graph",
  source: ["D13"],
  messages: {
    sv: (a) => {
      const chain = a.fromAction ? "från insats till effekt" : "från nuläge via insats till effekt";
      const where = {
        nothingAddressed: "Ingen insats möter ett nuläge: skriv under addresses varför insatserna behövs.",
        noEffectReached: "Ingen insats når en effekt: skriv under leadsTo vad varje led leder till, ända fram.",
        neverBoth:
          "Insatser som möter ett nuläge når ingen effekt, och insatser som når en effekt möter inget nuläge: skriv det som saknas på en av dem.",
      };
      return `${nameFirst(a, "sv")} har ingen hel kedja ${chain}. ${where[a.why]}`;
    },
    en: (a) => {
      const chain = a.fromAction ? "from an action to an effect" : "from a current state over an action to an effect";
      const where = {
        nothingAddressed: "No action answers to a current state: write under addresses why the actions are needed.",
        noEffectReached: "No action reaches an effect: write under leadsTo what each step leads to, all the way.",
        neverBoth:
          "Actions that answer to a current state reach no effect, and actions that reach an effect answer to no current state: write what is missing on one of them.",
      };
      return `${nameFirst(a, "en")} has no complete chain ${chain}. ${where[a.why]}`;
    },
  },
  *check({ model, facts }) {
    for (const plan of model.plans) {
      const actions = facts.elementsOf(plan).filter(({ kind }) => kind === "action");
      const fromAction = !requiresCurrentState(plan);
      const { addressing = [], reaching = [] } = facts.chainStarts.get(plan) ?? {};
      const starting = fromAction ? actions : addressing;
      const starts = new Set(starting);
      if (reaching.some((action) => starts.has(action))) continue;
      const why = reaching.length === 0 ? "noEffectReached" : starting.length === 0 ? "nothingAddressed" : "neverBoth";
      yield {
        args: { ...named(plan), why, fromAction },
        subjects: [plan.id],
        follows: explain(plan, facts, actions, reaching.length === 0 ? actions : starting, fromAction),
        at: atPlan(plan),
      };
    }
  },
};

/** Findings that already imply that there is no chain: one of them mended, there may be one. */
function explain(
  plan: ModelPlan,
  facts: Facts,
  actions: readonly ModelElement[],
  stopping: readonly ModelElement[],
  fromAction: boolean,
): Cause[] {
  const elements = facts.elementsOf(plan);
  const states = elements.filter(({ kind }) => kind === "currentState");
  const areStatesIsolated = !fromAction && states.length > 0 && !facts.chainStarts.get(plan)?.hasLinkedState;
  const about = (rule: string) => (element: ModelElement) => ({ rule, about: element.key });
  const effects = elements.filter(({ kind }) => kind === "effect");
  return [
    ...missingLevelCauses(facts.missingLevels(plan), "currentState", "action"),
    ...(!facts.has(plan, "effect") ? missingLevelCauses(facts.missingLevels(plan), "outcome", "effect") : []),
    ...actions.flatMap((action) => (fromAction ? [] : facts.brokenLinks.from(action, "addresses"))),
    ...(areStatesIsolated ? states.map(about("isolated-element")) : []),
    ...stopping.map(about("action-reaches-no-effect")),
    ...(effects.every((effect) => facts.uncaused.has(effect)) ? effects.map(about("effect-without-action")) : []),
  ];
}
