import type { ModelIndicator } from "@change-logic/analysis";
import { endOf, isDate, startOf } from "@change-logic/model";
import { readNumber } from "../text/read-number.js";

/** From where to where an indicator is to go, in numbers. */
export interface Aim {
  readonly baseline: number;
  readonly targetValue: number;
}

/** A number that was observed, and when. */
export interface Observation {
  readonly value: number;
  readonly date: string;
}

/** Undefined for what is judged rather than counted, or where a value is missing or written in words. */
export function aimOf({ data: { qualitative, baseline, targetValue } }: ModelIndicator): Aim | undefined {
  if (qualitative === true) return undefined;
  const from = toNumber(baseline?.value);
  const to = toNumber(targetValue?.value);
  return from !== undefined && to !== undefined ? { baseline: from, targetValue: to } : undefined;
}

/**
 * The last number by date that has been observed on the day that is asked about, in whatever order they are written; of
 * those with one date the last one written.
 */
export function lastObservation(
  { data: { observations = [] } }: ModelIndicator,
  today: string,
): Observation | undefined {
  let last: Observation | undefined;
  for (const { value: said, date } of observations) {
    const value = toNumber(said);
    if (value === undefined || !isObserved(date, today)) continue;
    if (last === undefined || endOf(date) >= endOf(last.date)) last = { value, date };
  }
  return last;
}

/** Whether it is a date that has begun: what is written for a day to come is a forecast, not an observation. */
export const isObserved = (date: string | undefined, today: string): date is string =>
  isDay(date) && startOf(date) <= endOf(today);

/** Whether it is a date that exists in the calendar. */
export const isDay = (date: string | undefined): date is string => date !== undefined && isDate(date);

/** A value as a number, also where it is one that is written as text: between quotation marks, or as `1 200`. */
function toNumber(value: number | string | undefined): number | undefined {
  if (typeof value === "string") return readNumber(value);
  return Number.isFinite(value) ? value : undefined;
}
