import { endOf, isDate } from "@change-logic/model";
import type { ModelIndicator } from "./indicators.js";

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
  const from = baseline?.value;
  const to = targetValue?.value;
  return qualitative !== true && isNumber(from) && isNumber(to) ? { baseline: from, targetValue: to } : undefined;
}

/** The last number by date, in whatever order they are written; of those with one date the last one written. */
export function lastObservation({ data: { observations = [] } }: ModelIndicator): Observation | undefined {
  let last: Observation | undefined;
  for (const { value, date } of observations) {
    if (!isNumber(value) || !isDay(date)) continue;
    if (last === undefined || endOf(date) >= endOf(last.date)) last = { value, date };
  }
  return last;
}

/** Whether it is a date that exists in the calendar. */
export const isDay = (date: string | undefined): date is string => date !== undefined && isDate(date);

const isNumber = (value: number | string | undefined): value is number => Number.isFinite(value);
