import { isDate, type Language, type Localized } from "@change-logic/model";
import type { ViewerIndicator, ViewerValue } from "../../../data/viewer-data.js";
import { type Tick, type TimeScale, timeScale } from "./time-scale.js";
import { valueScale } from "./value-scale.js";

/** A value in the chart. */
export interface ChartMark {
  readonly value: number;
  readonly date: string | undefined;
  /** From the left edge of the field, 0 to 1; undefined where the value has no date. */
  readonly x: number | undefined;
  /** From the lower edge of the field, 0 to 1. */
  readonly y: number;
}

/** What a chart of an indicator shows, and where, without saying how large it is. */
export interface ChartPlan {
  readonly baseline: ChartMark | undefined;
  readonly targetValue: ChartMark | undefined;
  /** Those of the observations that are drawn as points: all of them unless there are more than {@link mostPoints}. */
  readonly points: readonly ChartMark[];
  /** Places that the line through the observations goes by. */
  readonly line: readonly { readonly x: number; readonly y: number }[];
  /** All observations that have a date, by date. */
  readonly observations: readonly ChartMark[];
  readonly dates: readonly Tick[];
  /** Whether the dates that are named are years, each at its end. */
  readonly isYears: boolean;
  /** Whether a straight line can be drawn from the baseline to the target value: both have dates, the target value a later one, and they differ. */
  readonly hasStraight: boolean;
  readonly values: readonly Tick[];
  /** What the numbers on the axis are to be multiplied by, in words. */
  readonly factor: Localized | undefined;
}

/** So many points can be told apart in a small chart. */
export const mostPoints = 60;

/** So many places can be told apart along a line in a small chart. */
const mostPlaces = 300;

/** So many years can stand beside each other under a small chart. */
const mostYears = 6;

/** So much of the width a date on the axis needs, that is no year, and so much a year. */
const roomFor = { date: 0.26, year: 0.14 } as const;

/**
 * Places the values of an indicator in a chart. Undefined when there is nothing to compare: fewer than two values, or no
 * observation with a date that exists, and not both a baseline and a later target value with dates.
 */
export function chartPlan(indicator: ViewerIndicator, language: Language): ChartPlan | undefined {
  const given = (value: ViewerValue | undefined) => (value && canBeDrawn(value.value) ? value : undefined);
  const baseline = given(indicator.baseline);
  const targetValue = given(indicator.targetValue);
  const observed = indicator.observations.filter((each) => canBeDrawn(each.value) && isKnown(each.date));
  const dates = [...observed, baseline, targetValue].flatMap((each) => each?.date ?? []);
  const time = timeScale(dates, mostYears);
  if (!time) return undefined;
  const isStraight =
    isKnown(baseline?.date) && isKnown(targetValue?.date) && time.at(baseline.date) < time.at(targetValue.date);
  const count = observed.length + (baseline ? 1 : 0) + (targetValue ? 1 : 0);
  if (count < 2 || (observed.length === 0 && !isStraight)) return undefined;
  const values = [...observed, baseline, targetValue].flatMap((each) => each?.value ?? []);
  const scale = valueScale(values, language);
  const mark = ({ value, date }: ViewerValue): ChartMark => ({
    value,
    date,
    x: isKnown(date) ? time.at(date) : undefined,
    y: scale.at(value),
  });
  const marks = observed.map(mark);
  return {
    baseline: baseline && mark(baseline),
    targetValue: targetValue && mark(targetValue),
    points: marks.length <= mostPoints ? marks : chosen(marks),
    line: thinned(marks.map(({ x, y }) => ({ x: x ?? 0, y }))),
    observations: marks,
    dates: time.isYears && isKnown(targetValue?.date) ? withDate(time, targetValue.date) : time.ticks,
    hasStraight: isStraight && baseline.value !== targetValue.value,
    isYears: time.isYears,
    values: scale.ticks,
    factor: scale.factor,
  };
}

/** The years, and among them the date of the target value, which is what all is measured against. */
function withDate({ at, ticks }: TimeScale, date: string): readonly Tick[] {
  const place = at(date);
  if (ticks.some((tick) => tick.at === place)) return ticks;
  const room = date.length > 4 ? roomFor.date : roomFor.year;
  const kept = ticks.filter((tick) => Math.abs(tick.at - place) >= room);
  return [...kept, { at: place, text: date }].sort((one, other) => one.at - other.at);
}

const isKnown = (date: string | undefined): date is string => date !== undefined && isDate(date);

// Beyond these, differences between numbers can no longer be worked out.
const canBeDrawn = (value: number): boolean => Math.abs(value) < 1e300;

/** The first, the last, and those evenly between them. */
function chosen(marks: readonly ChartMark[]): ChartMark[] {
  const step = (marks.length - 1) / (mostPoints - 1);
  return Array.from({ length: mostPoints }, (_, index) => marks[Math.round(index * step)]!);
}

/** As few places as draw the same line: of those in one narrow strip the first, the lowest, the highest and the last. */
function thinned(places: readonly { x: number; y: number }[]): { x: number; y: number }[] {
  if (places.length <= mostPlaces) return [...places];
  const strips = new Map<number, { x: number; y: number }[]>();
  for (const place of places) {
    const strip = Math.round(place.x * mostPlaces);
    const kept = strips.get(strip);
    if (kept) kept.push(place);
    else strips.set(strip, [place]);
  }
  return [...strips.values()].flatMap((strip) => {
    const lowest = strip.reduce((one, other) => (other.y < one.y ? other : one));
    const highest = strip.reduce((one, other) => (other.y > one.y ? other : one));
    const kept = new Set([strip[0]!, lowest, highest, strip.at(-1)!]);
    return strip.filter((place) => kept.has(place));
  });
}
