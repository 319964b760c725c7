import { atElement } from "../engine/spot.js";
import { whyUncaused } from "../facts/why-uncaused.js";
import type { Rule } from "../rule.js";
import { type Named, name, named, quote } from "../text/naming.js";

type Args = Named;

/** An outcome that no action leads to, active or not. */
export const outcomeWithoutCause: Rule<Args> = {
  id: "outcome-without-cause",
  topic: "chain",
  summary: {
    sv: "Ett resultat som ingen insats leder till",
    en: "An outcome that no action leads to",
  },
  decidability: "exact",
  severity: "error",
  preset: "core",
  reach: "graph",
  source: ["D13"],
  messages: {
    sv: (a) =>
      `Ingen insats leder till ${name(a, "sv")}. Skriv ${quote(a.id, "sv")} under leadsTo på den insats som ska ge det, eller ta bort resultatet.`,
    en: (a) =>
      `No action leads to ${name(a, "en")}. Write ${quote(a.id, "en")} under leadsTo on the action that is to give it, or remove the outcome.`,
  },
  *check({ facts }) {
    for (const outcome of facts.uncaused.all) {
      if (outcome.kind !== "outcome") continue;
      yield {
        args: named(outcome),
        subjects: [outcome.key],
        follows: whyUncaused(facts, outcome),
        at: atElement(outcome),
      };
    }
  },
};
