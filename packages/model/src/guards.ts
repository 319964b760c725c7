import { isDate } from "./dates.js";
import { misuse } from "./errors.js";
import type { Model } from "./model/nodes.js";

/** Throws `ChangeLogicError` (`invalid-argument`) unless `model` is what `createModel` returns; `caller` names who asks. */
export function checkModel(model: unknown, caller: string): asserts model is Model {
  const candidate = model as Partial<Model> | null | undefined;
  if (Array.isArray(candidate?.elements) && Array.isArray(candidate.items) && Array.isArray(candidate.links)) return;
  throw misuse(`${caller} was called with something that is not a model.`, "Give it what createModel returned.");
}

/** Throws `ChangeLogicError` (`invalid-argument`) unless `date` is a date that exists; `caller` names who asks. */
export function checkDate(date: unknown, caller: string): asserts date is string {
  if (typeof date === "string" && isDate(date)) return;
  const found = typeof date === "string" ? `"${date}"` : typeof date;
  throw misuse(
    `${caller} needs a date such as "2026-11-22", not ${found}.`,
    'Give the day that is asked about as { date: "YYYY-MM-DD" }; the library reads no clock.',
  );
}
