import type { LayoutBox, LayoutLine, LayoutTile, Point, Rectangle } from "../layout-types.js";
import { round } from "../metrics.js";

// Everything on a page is what the whole diagram has, moved.

/** A place moved. */
export const movedPoint = ({ x, y }: Point, by: Point): Point => ({ x: round(x + by.x), y: round(y + by.y) });

/** Something with an upper left corner, moved. */
export const moved = <T extends Point>(thing: T, by: Point): T => ({ ...thing, ...movedPoint(thing, by) });

/** Lines of text, moved. */
export const movedLines = (lines: readonly LayoutLine[], by: Point): LayoutLine[] =>
  lines.map((line) => moved(line, by));

/** A box with all that is in it, moved. */
export function movedBox(box: LayoutBox, by: Point): LayoutBox {
  const { findings } = box;
  return {
    ...moved(box, by),
    lines: movedLines(box.lines, by),
    marks: box.marks.map((mark) => ({ ...moved(mark, by), lines: movedLines(mark.lines, by) })),
    ...(findings && {
      findings: { ...findings, at: movedPoint(findings.at, by), line: moved(findings.line, by) },
    }),
  };
}

/** A tile with its number, moved. */
export const movedTile = (tile: LayoutTile, by: Point): LayoutTile => ({
  ...moved(tile, by),
  line: moved(tile.line, by),
});

/** A rectangle with rounded sizes. */
export const rounded = ({ x, y, width, height }: Rectangle): Rectangle => ({
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
});
