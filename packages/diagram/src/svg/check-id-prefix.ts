import { misuse } from "@change-logic/model/documents";

const safePrefix = /^[A-Za-z_][A-Za-z0-9_.-]{0,99}$/u;

/** Throws `ChangeLogicError` (`invalid-argument`) for what cannot begin an id. */
export function checkIdPrefix(value: unknown): asserts value is string {
  if (typeof value === "string" && safePrefix.test(value)) return;
  throw misuse(
    "The idPrefix cannot begin an id.",
    "Use an ASCII letter or _, then letters, digits, _, - and ., at most 100 characters.",
  );
}
