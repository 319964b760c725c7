import { ChangeLogicError } from "@change-logic/model";

/** The error for a program that hands over something else than the text of an SVG. */
export function misuseOfSvg(value: unknown): ChangeLogicError {
  return new ChangeLogicError(
    "invalid-argument",
    "caller",
    typeof value === "string"
      ? "renderPng was called with a text that is not an SVG of renderSvg."
      : "renderPng was called with something that is not the text of an SVG.",
    "Draw a layout first: await renderPng(renderSvg(layoutColumns(scene))).",
  );
}
