import { misuse } from "@change-logic/model/documents";

/** Throws `ChangeLogicError` (`invalid-argument`) for options that are no object of options; `caller` is the function's name. */
export function checkOptions(value: unknown, caller: string): void {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (isObject && typeof (value as { then?: unknown }).then !== "function") return;
  throw misuse(
    `${caller} was given ${isObject ? "a promise" : value === null ? "null" : `a ${Array.isArray(value) ? "list" : typeof value}`} for options.`,
    "Give an object with the options last, or leave it out.",
  );
}
