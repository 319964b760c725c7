import { isSaid } from "@change-logic/analysis";
import { atDeclaration } from "../engine/spot.js";
import { measuresOnlyUnwanted } from "../facts/indicators.js";
import type { Rule } from "../rule.js";
import { type Named, named, nameFirst } from "../text/naming.js";

type Args = Named;

/** An indicator that does not say when its target value is to be reached. */
export const indicatorWithoutTargetDate: Rule<Args> = {
  id: "indicator-without-target-date",
  topic: "indicators",
  summary: {
    sv: "En indikator som inte säger när målvärdet ska vara nått",
    en: "An indicator that does not say when its target value is to be reached",
  },
  decidability: "presence",
  severity: "warn",
  preset: "indicators",
  reach: "graph",
  source: ["EU"],
  messages: {
    sv: (a) => `${nameFirst(a, "sv")} säger inte när målvärdet ska vara nått. Skriv date under targetValue.`,
    en: (a) =>
      `${nameFirst(a, "en")} does not say when its target value is to be reached. Write date under targetValue.`,
  },
  *check({ facts }) {
    for (const indicator of facts.indicators.all) {
      if (isSaid(indicator.data.targetValue?.date) || measuresOnlyUnwanted(indicator, facts.indicators)) continue;
      yield {
        args: named(indicator),
        subjects: [indicator.key],
        // Whoever sets the value sets its date.
        follows: [{ rule: "indicator-without-target-value", about: indicator.key }],
        at: atDeclaration(indicator),
      };
    }
  },
};
