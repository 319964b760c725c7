/**
 * Dates as plans write them: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. A date means the end of its precision, inclusive:
 * `2028` is the last day of 2028. Dates are compared as text, since ISO 8601 sorts so; no clock is read here.
 */
export const datePattern = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/** A period `start/end`, each a date; `start/..` has no end. */
export const periodPattern = /^\d{4}(?:-\d{2}(?:-\d{2})?)?\/(?:\.\.|\d{4}(?:-\d{2}(?:-\d{2})?)?)$/u;

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** Whether `text` is a date that exists in the calendar. */
export function isDate(text: string): boolean {
  // No calendar that plans go by has a year 0.
  if (!datePattern.test(text) || text.startsWith("0000")) return false;
  if (text.length === 4) return true;
  const month = Number(text.slice(5, 7));
  if (month < 1 || month > 12) return false;
  if (text.length === 7) return true;
  const day = Number(text.slice(8));
  return day >= 1 && (day <= 28 || day <= daysInMonth(Number(text.slice(0, 4)), month));
}

/** Whether `text` is a period whose dates exist and whose end does not come before its start. */
export function isPeriod(text: string): boolean {
  if (!periodPattern.test(text)) return false;
  const [start = "", end = ""] = text.split("/");
  return isDate(start) && (end === ".." || (isDate(end) && startOf(start) <= endOf(end)));
}

/** The first day of a date, as `YYYY-MM-DD`. */
export function startOf(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day of a date, as `YYYY-MM-DD`: a date means the end of its precision. */
export function endOf(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  return `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)))}`;
}

/** Whether `date` is over on `today`; no date is never over. */
export function isPast(date: string | undefined, today: string): boolean {
  return date !== undefined && endOf(date) < endOf(today);
}

/** How many days there are from the end of one date to the end of another; less than 0 when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(endOf(to)) - dayNumber(endOf(from));
}

/** The days from the beginning of the year 0 to a day that is written in full. */
function dayNumber(day: string): number {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  const leapYears = Math.ceil(year / 4) - Math.ceil(year / 100) + Math.ceil(year / 400);
  let days = 365 * year + leapYears + dayOfMonth - 1;
  for (let before = 1; before < month; before++) days += daysInMonth(year, before);
  return days;
}
