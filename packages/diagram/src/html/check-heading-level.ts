import { misuse } from "@change-logic/model/documents";

/** Throws `ChangeLogicError` (`invalid-argument`) for what is no level of a heading; `caller` is the function's name. */
export function checkHeadingLevel(value: unknown, caller: string): asserts value is 1 | 2 | 3 | 4 | 5 | 6 {
  if (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 6) return;
  throw misuse(
    `${caller} was given a headingLevel that is no level of heading.`,
    `Give a whole number from 1 to 6${caller === "renderFigure" ? ", or leave it out" : ""}.`,
  );
}
