import { atElement } from "../engine/spot.js";
import { whyUncaused } from "../facts/why-uncaused.js";
import type { Rule } from "../rule.js";
import { type Named, name, named, quote } from "../text/naming.js";
import { causeOfUnwanted, nameUnwanted } from "../text/unwanted.js";

type Args = Named & { readonly unwanted: boolean };

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
      a.unwanted
        ? `Ingen insats leder till ${nameUnwanted(a, "sv")}. Skriv ${causeOfUnwanted(a, "sv")}, eller ta bort resultatet.`
        : `Ingen insats leder till ${name(a, "sv")}. Skriv ${quote(a.id, "sv")} under leadsTo på den insats som ska ge det, eller ta bort resultatet.`,
    en: (a) =>
      a.unwanted
        ? `No action leads to ${nameUnwanted(a, "en")}. Write ${causeOfUnwanted(a, "en")}, or remove the outcome.`
        : `No action leads to ${name(a, "en")}. Write ${quote(a.id, "en")} under leadsTo on the action that is to give it, or remove the outcome.`,
  },
  *check({ facts }) {
    for (const outcome of facts.uncaused.all) {
      if (outcome.kind !== "outcome") continue;
      yield {
        args: { ...named(outcome), unwanted: outcome.data.unwanted === true },
        subjects: [outcome.key],
        follows: whyUncaused(facts, outcome),
        at: atElement(outcome),
      };
    }
  },
};
