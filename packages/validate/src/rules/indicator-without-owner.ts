import { isSaid } from "@change-logic/analysis";
import { atDeclaration } from "../engine/spot.js";
import type { Rule } from "../rule.js";
import { type Named, name, named } from "../text/naming.js";

type Args = Named;

/** An indicator that nobody is responsible for measuring. */
export const indicatorWithoutOwner: Rule<Args> = {
  id: "indicator-without-owner",
  topic: "indicators",
  summary: {
    sv: "En indikator som ingen är ansvarig för att mäta",
    en: "An indicator that nobody is responsible for measuring",
  },
  decidability: "presence",
  severity: "info",
  preset: "indicators",
  reach: "graph",
  source: ["EU"],
  messages: {
    sv: (a) => `Ingen är ansvarig för att mäta ${name(a, "sv")}. Skriv vem under owner.`,
    en: (a) => `Nobody is responsible for measuring ${name(a, "en")}. Write who under owner.`,
  },
  *check({ facts }) {
    for (const indicator of facts.indicators.all) {
      if (isSaid(indicator.data.owner)) continue;
      yield { args: named(indicator), subjects: [indicator.key], at: atDeclaration(indicator) };
    }
  },
};
