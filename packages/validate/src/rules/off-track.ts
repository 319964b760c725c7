import type { ModelIndicator } from "@change-logic/analysis";
import { daysBetween, type Language } from "@change-logic/model";
import { numberIn } from "@change-logic/model/documents";
import * as z from "zod";
import { atDeclaration } from "../engine/spot.js";
import { aimOf, isDay, lastObservation } from "../facts/indicator-values.js";
import type { Rule } from "../rule.js";
import { type Named, named, nameFirst, titleIn } from "../text/naming.js";
import { rounded } from "../text/rounded.js";
import { indicatorDirectionContradicts } from "./indicator-direction-contradicts.js";

/** Where an indicator stood when it was last observed, and where the straight line was on that day. */
type Position = {
  readonly observed: number;
  readonly observedDate: string;
  readonly expected: number;
  readonly baseline: number;
  readonly targetValue: number;
  readonly targetDate: string;
  /** Whether the target value should have been reached by then. */
  readonly isDue: boolean;
};

type Args = Named & Position & { readonly unit: string | undefined };

const options = z.strictObject({
  tolerance: z
    .number()
    .min(0)
    .max(1)
    .default(0)
    .meta({ description: "As much of the way from baseline to target value as it may lag behind: 0.1 is a tenth." }),
});

/** An indicator that was behind the straight line to its target value when it was last observed. */
export const offTrack: Rule<Args, z.infer<typeof options>> = {
  id: "off-track",
  topic: "indicators",
  summary: {
    sv: "En indikator som ligger efter den raka linjen från utgångsvärde till målvärde",
    en: "An indicator that is behind the straight line from baseline to target value",
  },
  decidability: "exact",
  severity: "info",
  preset: "indicators",
  reach: "graph",
  source: ["VS"],
  options,
  messages: {
    sv: (a) =>
      `${nameFirst(a, "sv")} låg ${a.observedDate} på ${valueIn(a, "sv")}, men ${lineIn(a, "sv")}. Det kan vara en trend eller en tillfällighet, och säger inget om orsaken: tala med dem som arbetar med frågan, och se vad nästa värde under observations visar.`,
    en: (a) =>
      `${nameFirst(a, "en")} was at ${valueIn(a, "en")} in the observation from ${a.observedDate}, but ${lineIn(a, "en")}. It may be a trend or a coincidence, and says nothing of the cause: talk to those who work with it, and see what the next value under observations shows.`,
  },
  *check({ facts, date }, { tolerance }) {
    for (const indicator of facts.indicators.all) {
      const position = positionOf(indicator, date);
      if (!position || !isBehind(position, tolerance)) continue;
      yield {
        args: { ...named(indicator), ...position, unit: indicator.data.unit },
        subjects: [indicator.key],
        // Where direction and values disagree, nobody knows which side of the line is the right one.
        follows: [{ rule: indicatorDirectionContradicts.id, about: indicator.key }],
        at: atDeclaration(indicator),
      };
    }
  },
};

/** Undefined where there is no line, or nothing has been observed since it began. */
function positionOf(indicator: ModelIndicator, today: string): Position | undefined {
  const aim = aimOf(indicator);
  const last = lastObservation(indicator, today);
  const { direction, baseline: start, targetValue: end } = indicator.data;
  const startDate = start?.date;
  const targetDate = end?.date;
  if (!aim || aim.baseline === aim.targetValue || !last || direction === "maintain") return undefined;
  if (!isDay(startDate) || !isDay(targetDate)) return undefined;
  const length = daysBetween(startDate, targetDate);
  const gone = daysBetween(startDate, last.date);
  if (length <= 0 || gone <= 0) return undefined;
  const isDue = gone >= length;
  const expected = isDue ? aim.targetValue : aim.baseline + (aim.targetValue - aim.baseline) * (gone / length);
  return { observed: last.value, observedDate: last.date, expected, ...aim, targetDate, isDue };
}

/** Whether it lags more than is allowed; what the last digits of a calculation add does not count. */
function isBehind({ observed, expected, baseline, targetValue }: Position, tolerance: number): boolean {
  const distance = targetValue - baseline;
  const lag = distance > 0 ? expected - observed : observed - expected;
  return lag > (tolerance + 1e-9) * Math.abs(distance);
}

/** `42,5 procent`. */
function valueIn({ observed, unit }: Args, language: Language): string {
  return [numberIn(observed, language), titleIn(unit, language)].filter((part) => part !== "").join(" ");
}

/** Where it should have been. */
function lineIn(a: Args, language: Language): string {
  if (a.isDue) {
    const target = numberIn(a.targetValue, language);
    return language === "sv"
      ? `målvärdet ${target} skulle ha varit nått senast ${a.targetDate}`
      : `the target value ${target} was to be reached by ${a.targetDate}`;
  }
  const expected = numberIn(rounded(a.expected, Math.abs(a.targetValue - a.baseline), a.observed), language);
  return language === "sv"
    ? `den raka linjen från utgångsvärdet till målvärdet låg då på ${expected}`
    : `the straight line from baseline to target value was at ${expected} by then`;
}
