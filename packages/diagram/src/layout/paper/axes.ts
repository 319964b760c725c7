import type { Range } from "../columns/layered-graph.js";
import type { Layout, Rectangle } from "../layout-types.js";

/** A rectangle by its two ranges: along the flow, and across it. */
export interface Window {
  readonly along: Range;
  readonly across: Range;
}

/** Which of x and y runs with the flow; from right to left counts as along x, too. */
export interface Axes {
  readonly isUpright: boolean;
  /** Whether one reads from the higher coordinates to the lower. */
  readonly isMirrored: boolean;
}

/** The axes of a layout. */
export function axesOf({ direction }: Pick<Layout, "direction">): Axes {
  return { isUpright: direction === "top-down", isMirrored: direction === "right-to-left" };
}

/** A rectangle as ranges. */
export function windowOf({ x, y, width, height }: Rectangle, { isUpright }: Axes): Window {
  const level = { start: x, end: x + width };
  const upright = { start: y, end: y + height };
  return isUpright ? { along: upright, across: level } : { along: level, across: upright };
}

/** Ranges as a rectangle. */
export function rectangleOf({ along, across }: Window, { isUpright }: Axes): Rectangle {
  const [level, upright] = isUpright ? [across, along] : [along, across];
  return { x: level.start, y: upright.start, width: level.end - level.start, height: upright.end - upright.start };
}

/** A range that two have in common; undefined where they have none. */
export function overlap(a: Range, b: Range): Range | undefined {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end ? { start, end } : undefined;
}

/** Whether a rectangle holds another whole. */
export function holds(outer: Rectangle, inner: Rectangle): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
