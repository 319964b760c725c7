import type { LayoutLine } from "../layout/layout-types.js";
import { round } from "../layout/metrics.js";
import type { Theme } from "./themes.js";
import { textElement } from "./xml.js";

/**
 * One line of text. Every line is a `text` of its own: lines of one `text` would be one paragraph to the bidirectional
 * algorithm, and drawing programs disagree on how to break it.
 */
export function drawLine({ text, x, y, size, bold, direction }: LayoutLine, fill: string): string {
  const rtl = direction === "rtl";
  return textElement(
    "text",
    { x, y, "font-size": size, "font-weight": bold ? 700 : undefined, direction: rtl ? direction : undefined, fill },
    text,
  );
}

/** One line of text around a middle, which it keeps in whatever font it is drawn. */
export function drawCentred({ text, y, size, bold, direction }: LayoutLine, middle: number, fill: string): string {
  const rtl = direction === "rtl";
  const weight = { "font-size": size, "font-weight": bold ? 700 : undefined };
  const place = { x: round(middle), y, "text-anchor": "middle", direction: rtl ? direction : undefined };
  return textElement("text", { ...place, ...weight, fill }, text);
}

/** Several lines in one colour. */
export function drawLines(lines: readonly LayoutLine[], fill: string): string {
  return lines.map((line) => drawLine(line, fill)).join("");
}

/** Several lines, each in the colour of its tone. */
export function drawToned(lines: readonly LayoutLine[], theme: Theme): string {
  return lines.map((line) => drawLine(line, toneColor(line.tone, theme))).join("");
}

function toneColor(tone: LayoutLine["tone"], { text }: Theme): string {
  return tone === "strong" || tone === "muted" ? text[tone] : text.normal;
}
