import type { Language } from "@change-logic/model";
import { numberIn } from "@change-logic/model/documents";
import { atDeclaration } from "../engine/spot.js";
import { aimOf } from "../facts/indicator-values.js";
import type { Rule } from "../rule.js";
import { type Named, named, nameFirst } from "../text/naming.js";

type Args = Named & {
  readonly direction: "increase" | "decrease";
  readonly baseline: number;
  readonly targetValue: number;
};

/** An indicator whose values do not go the way that it says is better. */
export const indicatorDirectionContradicts: Rule<Args> = {
  id: "indicator-direction-contradicts",
  topic: "indicators",
  summary: {
    sv: "En indikator som ska öka eller minska, men vars målvärde inte ligger åt det hållet",
    en: "An indicator that is to increase or decrease, but whose target value does not lie that way",
  },
  decidability: "exact",
  severity: "error",
  preset: "indicators",
  reach: "graph",
  source: ["ENG"],
  messages: {
    sv: (a) => `${nameFirst(a, "sv")} ska ${wayIn(a, "sv")}, men ${valuesIn(a, "sv")}`,
    en: (a) => `${nameFirst(a, "en")} is to ${wayIn(a, "en")}, but ${valuesIn(a, "en")}`,
  },
  *check({ facts }) {
    for (const indicator of facts.indicators.all) {
      const { direction } = indicator.data;
      const aim = aimOf(indicator);
      if (!aim || (direction !== "increase" && direction !== "decrease")) continue;
      const { baseline, targetValue } = aim;
      if (direction === "increase" ? targetValue > baseline : targetValue < baseline) continue;
      yield {
        args: { ...named(indicator), direction, baseline, targetValue },
        subjects: [indicator.key],
        at: atDeclaration(indicator),
      };
    }
  },
};

const ways = {
  increase: { sv: "öka", en: "increase" },
  decrease: { sv: "minska", en: "decrease" },
} as const;

const wayIn = ({ direction }: Args, language: Language): string => ways[direction][language];

/** How the values lie, and what to do about it. */
function valuesIn(a: Args, language: Language): string {
  const baseline = numberIn(a.baseline, language);
  const targetValue = numberIn(a.targetValue, language);
  if (a.baseline === a.targetValue)
    return language === "sv"
      ? `målvärdet är detsamma som utgångsvärdet, ${baseline}. Skriv direction: maintain om det är så det ska förbli, eller ändra targetValue.`
      : `the target value is the same as the baseline, ${baseline}. Write direction: maintain if it is to stay so, or change targetValue.`;
  return language === "sv"
    ? `går från utgångsvärdet ${baseline} till målvärdet ${targetValue}. Ändra direction om det är värdena som stämmer, annars baseline eller targetValue.`
    : `goes from the baseline ${baseline} to the target value ${targetValue}. Change direction if the values are right, and baseline or targetValue if they are not.`;
}
