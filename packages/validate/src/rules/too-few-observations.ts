import { isSaid } from "@change-logic/analysis";
import { endOf, type Indicator, type Language } from "@change-logic/model";
import * as z from "zod";
import { atDeclaration } from "../engine/spot.js";
import { isObserved } from "../facts/indicator-values.js";
import type { Rule } from "../rule.js";
import { type Named, named, nameFirst } from "../text/naming.js";

type Args = Named & {
  /** On how many dates it has been observed. */
  readonly dates: number;
  /** As many as a trend needs. */
  readonly least: number;
};

const options = z.strictObject({
  least: z.int().min(1).default(3).meta({ description: "As many observations as a trend needs." }),
});

/** An indicator that has been observed too few times for anyone to see which way it goes. */
export const tooFewObservations: Rule<Args, z.infer<typeof options>> = {
  id: "too-few-observations",
  topic: "indicators",
  summary: {
    sv: "En indikator med färre observationer än det behövs för att se åt vilket håll det går",
    en: "An indicator with fewer observations than it takes to see which way it goes",
  },
  decidability: "exact",
  severity: "info",
  preset: "indicators",
  reach: "graph",
  source: ["VS"],
  options,
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} har ${countIn(a, "sv")}, och det behövs minst ${a.least} för att se åt vilket håll det går. Skriv varje nytt värde med sitt datum under observations.`,
    en: (a) =>
      `${nameFirst(a, "en")} has ${countIn(a, "en")}, and it takes at least ${a.least} to see which way it goes. Write each new value with its date under observations.`,
  },
  *check({ facts, date }, { least }) {
    for (const indicator of facts.indicators.all) {
      // What is judged in words is not followed as a line of values.
      if (indicator.data.qualitative === true) continue;
      const dates = datesOf(indicator.data, date);
      if (dates >= least) continue;
      yield { args: { ...named(indicator), dates, least }, subjects: [indicator.key], at: atDeclaration(indicator) };
    }
  },
};

/** On how many dates there is a value by today: two from the same day say no more of a trend than one. */
function datesOf({ observations = [] }: Indicator, today: string): number {
  const dates = new Set<string>();
  for (const { value, date } of observations)
    if (isObserved(date, today) && (typeof value === "number" || isSaid(value))) dates.add(endOf(date));
  return dates.size;
}

function countIn({ dates }: Args, language: Language): string {
  if (dates === 0) return language === "sv" ? "inga observationer" : "no observations";
  if (dates === 1) return language === "sv" ? "observationer från bara en dag" : "observations from one day only";
  return language === "sv" ? `observationer från ${dates} dagar` : `observations from ${dates} days`;
}
