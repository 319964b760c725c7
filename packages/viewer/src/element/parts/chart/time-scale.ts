import { daysBetween, endOf, isDate } from "@change-logic/model";

/** A stroke on an axis: where it is, from 0 to 1, and what stands beside it. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** Where dates lie on an axis, from 0 (the first) to 1 (the last). */
export interface TimeScale {
  /** Where a date is; 0.5 where all dates are the same day. */
  at(date: string): number;
  readonly ticks: readonly Tick[];
  /** Whether the ticks are years, each at its end; otherwise they are the first and the last date, as they are written. */
  readonly isYears: boolean;
}

/**
 * The axis of some dates, by the calendar: a date means the end of its precision, so that `2028` is the last day of 2028.
 * At most `most` years are named. Dates that do not exist are passed over; undefined when there is none left.
 */
export function timeScale(dates: readonly string[], most: number): TimeScale | undefined {
  const sorted = dates.filter(isDate).sort((one, other) => order(endOf(one), endOf(other)));
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const days = daysBetween(first, last);
  const at = (date: string): number => (days === 0 ? 0.5 : daysBetween(first, date) / days);
  const years = yearTicks(first, last, most).map((year) => ({ at: at(year), text: String(Number(year)) }));
  if (years.length >= 2) return { at, ticks: years, isYears: true };
  const ends = days === 0 ? [first] : [first, last];
  return { at, ticks: ends.map((date) => ({ at: at(date), text: date })), isYears: false };
}

/** The years whose ends lie between two dates, every one or every second, fifth, tenth and so on, as four digits. */
function yearTicks(first: string, last: string, most: number): string[] {
  const from = Number(first.slice(0, 4));
  const to = Number(last.slice(0, 4)) - (endOf(last) === endOf(last.slice(0, 4)) ? 0 : 1);
  const step = roundSteps.find((each) => (to - from) / each < most) ?? 10_000;
  const years: string[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) {
    if (year > 0) years.push(String(year).padStart(4, "0"));
  }
  return years;
}

const roundSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
