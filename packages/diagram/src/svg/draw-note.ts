import type { LayoutContinuation, LayoutNote, LayoutNoteSign, Point } from "../layout/layout-types.js";
import { metrics, round } from "../layout/metrics.js";
import { readableOn } from "./contrast.js";
import { drawCentred, drawLine, drawToned } from "./draw-text.js";
import type { Theme } from "./themes.js";
import { element } from "./xml.js";

/** The number of a note, on a disc. */
export function drawNoteSign({ at, line }: LayoutNoteSign, theme: Theme): string {
  return drawDisc(at, theme) + drawCentred(line, at.x, readableOn(theme.note));
}

/** A disc as it stands below the number of a note. */
export function drawDisc({ x, y }: Point, theme: Theme): string {
  const look = { fill: theme.note, stroke: theme.background, "stroke-width": 1.5 };
  return element("circle", { cx: x, cy: y, r: metrics.note.radius, ...look });
}

/** A note with its number. */
export function drawNote({ sign, lines }: LayoutNote, theme: Theme): string {
  return drawNoteSign(sign, theme) + drawToned(lines, theme);
}

const arrow = { length: 7, halfWidth: 3.4 };

const outwards: Readonly<Record<LayoutContinuation["side"], Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  top: { x: 0, y: -1 },
  bottom: { x: 0, y: 1 },
};

/** A small arrow where a line leaves the page, or a dot where it comes in, and the number of the other page. */
export function drawContinuation(continuation: LayoutContinuation, theme: Theme): string {
  return drawContinuationSign(continuation, theme) + drawLine(continuation.line, theme.text.muted);
}

/** The arrow or the dot, without the number. */
export function drawContinuationSign(
  { at, leaves, side }: Pick<LayoutContinuation, "at" | "leaves" | "side">,
  theme: Theme,
): string {
  const fill = theme.line.chain;
  const { x, y } = outwards[side];
  const corner = (out: number, across: number) =>
    `${round(at.x + x * out - y * across)} ${round(at.y + y * out + x * across)}`;
  const { length, halfWidth } = arrow;
  if (!leaves) return element("circle", { cx: round(at.x + x * 2.4), cy: round(at.y + y * 2.4), r: 2.4, fill });
  return element("path", { d: `M${corner(length, 0)}L${corner(0, halfWidth)}L${corner(0, -halfWidth)}Z`, fill });
}
