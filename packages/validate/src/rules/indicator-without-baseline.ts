import { atDeclaration } from "../engine/spot.js";
import { isSaidValue } from "../facts/indicators.js";
import type { Rule } from "../rule.js";
import { type Named, named, nameFirst } from "../text/naming.js";

type Args = Named;

/** An indicator that does not say where it starts. */
export const indicatorWithoutBaseline: Rule<Args> = {
  id: "indicator-without-baseline",
  topic: "indicators",
  summary: {
    sv: "En indikator utan utgångsvärde",
    en: "An indicator without a baseline value",
  },
  decidability: "presence",
  severity: "warn",
  preset: "indicators",
  reach: "graph",
  source: ["EU"],
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} har inget utgångsvärde, så ingen kan se hur mycket som har förändrats. Skriv value under baseline, gärna med date för när värdet gällde.`,
    en: (a) =>
      `${nameFirst(a, "en")} has no baseline value, so nobody can see how much has changed. Write value under baseline, preferably with date for when it was so.`,
  },
  *check({ facts }) {
    for (const indicator of facts.indicators.all) {
      if (isSaidValue(indicator.data.baseline?.value)) continue;
      yield { args: named(indicator), subjects: [indicator.key], at: atDeclaration(indicator) };
    }
  },
};
