import type { ModelNode } from "@change-logic/model";
import { atElement } from "../engine/spot.js";
import { isChallenge } from "../facts/challenges.js";
import { missingLevelCauses } from "../facts/missing-levels.js";
import { selectLinks } from "../facts/select-links.js";
import type { Rule } from "../rule.js";
import { type Named, name, named, nameFirst, quote } from "../text/naming.js";

type Args = Named;

/** A challenge that no action addresses, active or not. */
export const unaddressedChallenge: Rule<Args> = {
  id: "unaddressed-challenge",
  topic: "chain",
  summary: {
    sv: "Ett nuläge som är en utmaning och som ingen insats möter",
    en: "A current state that is a challenge and that no action addresses",
  },
  decidability: "exact",
  severity: "warn",
  preset: "recommended",
  reach: "graph",
  source: ["TVV", "KRO"],
  messages: {
    sv: (a) =>
      `Ingen insats möter ${name(a, "sv")}. Skriv ${quote(a.id, "sv")} under addresses på den insats som ska göra det, eller kind: fact om det inte är en utmaning att ta sig an.`,
    en: (a) =>
      `${nameFirst(a, "en")} is addressed by no action. Write ${quote(a.id, "en")} under addresses on the action that is to do so, or kind: fact if it is no challenge to take on.`,
  },
  *check(context) {
    const { model, facts } = context;
    const addressed = new Set<ModelNode | undefined>();
    for (const { to } of selectLinks(context, { states: ["valid"], types: ["addresses"] })) addressed.add(to);
    for (const element of model.elements) {
      if (!isChallenge(element) || addressed.has(element)) continue;
      yield {
        args: named(element),
        subjects: [element.key],
        follows: [
          ...(model.find(element.key) === element ? [] : [{ rule: "duplicate-id", about: `element ${element.key}` }]),
          ...facts.brokenLinks.to(element, "action"),
          // Written the other way round, on the current state.
          ...facts.brokenLinks.from(element, "addresses", "leadsTo", "enables"),
          { rule: "isolated-element", about: element.key },
          ...(facts.chainStarts.get(element.plan)?.isUnmotivated
            ? [{ rule: "no-complete-chain", about: element.plan.id }]
            : []),
          ...(facts.has(element.plan, "action") ? [] : missingLevelCauses(facts.missingLevels(element.plan), "action")),
        ],
        at: atElement(element),
      };
    }
  },
};
