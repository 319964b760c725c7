import { type Language, threadKinds } from "@change-logic/model";
import { atElement } from "../engine/spot.js";
import { missingLevelCauses } from "../facts/missing-levels.js";
import type { Rule } from "../rule.js";
import { isNeuter } from "../text/kind-names.js";
import { type Named, named, nameFirst } from "../text/naming.js";

type Args = Named;

const advice: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  currentState: {
    sv: "Låt en insats möta det (addresses), eller ta bort det.",
    en: "Let an action answer to it (addresses), or remove it.",
  },
  action: {
    sv: "Skriv vilket nuläge den möter (addresses) och vad den leder till (leadsTo).",
    en: "Write which current state it answers to (addresses) and what it leads to (leadsTo).",
  },
  outcome: {
    sv: "Låt en insats peka hit (leadsTo), och skriv vad resultatet leder till.",
    en: "Let an action point here (leadsTo), and write what the outcome leads to.",
  },
  effect: {
    sv: "Låt ett resultat eller en insats peka hit (leadsTo), och skriv vilket mål effekten bidrar till (contributesTo).",
    en: "Let an outcome or an action point here (leadsTo), and write which goal the effect contributes to (contributesTo).",
  },
};

/** An element that no link leaves or enters. A link that is wrong has its own finding, and counts as a link here. */
export const isolatedElement: Rule<Args> = {
  id: "isolated-element",
  topic: "structure",
  summary: {
    sv: "Ett nuläge, en insats, ett resultat eller en effekt utan en enda länk",
    en: "A current state, action, outcome or effect without a single link",
  },
  decidability: "exact",
  severity: "error",
  preset: "core",
  reach: "graph",
  source: ["ENG"],
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} är inte ${isNeuter(a.kind) ? "länkat" : "länkad"} till något. ${advice[a.kind]?.sv}`,
    en: (a) => `${nameFirst(a, "en")} is not linked to anything. ${advice[a.kind]?.en}`,
  },
  *check({ model, facts }) {
    for (const element of model.elements) {
      if (facts.linked[element.index] === 1) continue;
      // Where all elements are of one kind there is nothing to link to: the levels that are missing are the cause.
      const others = threadKinds.filter((kind) => kind !== element.kind);
      const isAlone = !facts.has(element.plan, ...others);
      const { isUnmotivated, hasLinkedState } = facts.chainStarts.get(element.plan) ?? {};
      yield {
        args: named(element),
        subjects: [element.key],
        follows: [
          ...facts.whyNothingLeadsTo(element),
          ...(isAlone ? missingLevelCauses(facts.missingLevels(element.plan)) : []),
          ...(element.kind === "currentState" && !facts.has(element.plan, "action")
            ? missingLevelCauses(facts.missingLevels(element.plan), "action")
            : []),
          // Where all current states are isolated, that is why no action answers to any.
          ...(element.kind === "currentState" && isUnmotivated && hasLinkedState
            ? [{ rule: "no-complete-chain", about: element.plan.id }]
            : []),
        ],
        at: atElement(element),
      };
    }
  },
};
