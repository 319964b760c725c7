import { wholes } from "@change-logic/analysis";
import { atElement } from "../engine/spot.js";
import { missingLevelCauses } from "../facts/missing-levels.js";
import type { Cause, Rule } from "../rule.js";
import { type Named, named, nameFirst } from "../text/naming.js";

type Args = Named;

/** An action that leads to nothing, and that has no part which does. */
export const actionWithoutConsequence: Rule<Args> = {
  id: "action-without-consequence",
  topic: "chain",
  summary: {
    sv: "En insats som inte leder till något",
    en: "An action that leads to nothing",
  },
  decidability: "exact",
  severity: "error",
  preset: "core",
  reach: "graph",
  source: ["D13"],
  messages: {
    sv: (a) => `${nameFirst(a, "sv")} leder inte till något. Skriv under leadsTo vilket resultat den ska ge.`,
    en: (a) => `${nameFirst(a, "en")} leads to nothing. Write under leadsTo which outcome it is to give.`,
  },
  *check({ model, facts }) {
    // A whole whose parts all lead to nothing says the same as they do.
    const causesInParts = new Map<unknown, Cause[]>();
    for (const [part, whole] of wholes(model)) {
      const causes = causesInParts.get(whole) ?? [];
      causes.push({ rule: actionWithoutConsequence.id, about: part.key });
      causesInParts.set(whole, causes);
    }
    for (const action of model.elements) {
      if (action.kind !== "action" || facts.chainEnds.leadsOn[action.index] === 1) continue;
      yield {
        args: named(action),
        subjects: [action.key],
        follows: [
          ...facts.brokenLinks.from(action, "leadsTo", "enables", "contributesTo"),
          { rule: "isolated-element", about: action.key },
          ...(causesInParts.get(action) ?? []),
          ...(facts.has(action.plan, "outcome", "effect")
            ? []
            : missingLevelCauses(facts.missingLevels(action.plan), "outcome", "effect")),
        ],
        at: atElement(action),
      };
    }
  },
};
