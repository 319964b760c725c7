import { atElement } from "../engine/spot.js";
import { whyUncaused } from "../facts/why-uncaused.js";
import type { Rule } from "../rule.js";
import { type Named, name, named, quote } from "../text/naming.js";

type Args = Named;

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
      `Ingen insats leder fram till ${name(a, "sv")}. Skriv ${quote(a.id, "sv")} under leadsTo på det resultat eller den insats som ska leda dit, eller ta bort effekten.`,
    en: (a) =>
      `No action leads to ${name(a, "en")}. Write ${quote(a.id, "en")} under leadsTo on the outcome or the action that is to lead there, or remove the effect.`,
  },
  *check({ facts }) {
    for (const effect of facts.uncaused.all) {
      if (effect.kind !== "effect") continue;
      yield {
        args: named(effect),
        subjects: [effect.key],
        follows: whyUncaused(facts, effect),
        at: atElement(effect),
      };
    }
  },
};
