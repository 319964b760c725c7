import { atDeclaration } from "../engine/spot.js";
import { isSaidValue, measuresOnlyUnwanted } from "../facts/indicators.js";
import type { Rule } from "../rule.js";
import { type Named, named, nameFirst } from "../text/naming.js";

type Args = Named;

/** An indicator that does not say what is aimed at. */
export const indicatorWithoutTargetValue: Rule<Args> = {
  id: "indicator-without-target-value",
  topic: "indicators",
  summary: {
    sv: "En indikator utan målvärde",
    en: "An indicator without a target value",
  },
  decidability: "presence",
  severity: "warn",
  preset: "indicators",
  reach: "graph",
  source: ["EU"],
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} har inget målvärde, så ingen vet när det är bra nog. Skriv value under targetValue, och date för när det ska vara nått.`,
    en: (a) =>
      `${nameFirst(a, "en")} has no target value, so nobody knows when it is good enough. Write value under targetValue, and date for when it is to be reached.`,
  },
  *check({ facts }) {
    for (const indicator of facts.indicators.all) {
      if (isSaidValue(indicator.data.targetValue?.value) || measuresOnlyUnwanted(indicator, facts.indicators)) continue;
      yield { args: named(indicator), subjects: [indicator.key], at: atDeclaration(indicator) };
    }
  },
};
