import { atElement } from "../engine/spot.js";
import { whyUncaused } from "../facts/why-uncaused.js";
import type { Rule } from "../rule.js";
import { type Named, name, named, quote } from "../text/naming.js";
import { causeOfUnwanted, nameUnwanted } from "../text/unwanted.js";

type Args = Named & { readonly unwanted: boolean };

/** An effect that no action leads to, active or not. */
export const effectWithoutAction: Rule<Args> = {
  id: "effect-without-action",
  topic: "chain",
  summary: {
    sv: "En effekt som ingen insats leder fram till",
    en: "An effect that no action leads to",
  },
  decidability: "exact",
  severity: "error",
  preset: "core",
  reach: "graph",
  source: ["D13"],
  messages: {
    sv: (a) =>
      a.unwanted
        ? `Ingen insats leder fram till ${nameUnwanted(a, "sv")}. Skriv ${causeOfUnwanted(a, "sv")}, eller ta bort effekten.`
        : `Ingen insats leder fram till ${name(a, "sv")}. Skriv ${quote(a.id, "sv")} under leadsTo på det resultat eller den insats som ska leda dit, eller ta bort effekten.`,
    en: (a) =>
      a.unwanted
        ? `No action leads to ${nameUnwanted(a, "en")}. Write ${causeOfUnwanted(a, "en")}, or remove the effect.`
        : `No action leads to ${name(a, "en")}. Write ${quote(a.id, "en")} under leadsTo on the outcome or the action that is to lead there, or remove the effect.`,
  },
  *check({ facts }) {
    for (const effect of facts.uncaused.all) {
      if (effect.kind !== "effect") continue;
      yield {
        args: { ...named(effect), unwanted: effect.data.unwanted === true },
        subjects: [effect.key],
        follows: whyUncaused(facts, effect),
        at: atElement(effect),
      };
    }
  },
};
