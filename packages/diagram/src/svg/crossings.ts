import type { LayoutLink, Point } from "../layout/layout-types.js";

/** Where one line passes over another: a short piece of the upper line, around the crossing. */
export interface Crossing {
  readonly from: Point;
  readonly to: Point;
}

interface Segment {
  readonly group: number;
  /** The constant coordinate, and the range of the other. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** Half the length of the piece, in px. */
const reach = 4;
/** Nearer than this to a corner, the lower line is curved, and a cut would not look like a crossing. */
const clearOfCorners = 11;

/**
 * Finds where upright and level pieces of lines cross, when groups of lines are drawn one after the other: for each
 * group, the pieces with which it passes over earlier ones. Lines of one group do not count: they join.
 */
export function crossings(groups: readonly (readonly Pick<LayoutLink, "points">[])[]): Crossing[][] {
  const level: Segment[] = [];
  const upright: Segment[] = [];
  for (const [group, lines] of groups.entries()) {
    for (const { points } of lines) {
      for (let index = 1; index < points.length; index += 1) {
        const [a, b] = [points[index - 1]!, points[index]!];
        if (a.y === b.y) level.push({ group, at: a.y, start: Math.min(a.x, b.x), end: Math.max(a.x, b.x) });
        else if (a.x === b.x) upright.push({ group, at: a.x, start: Math.min(a.y, b.y), end: Math.max(a.y, b.y) });
      }
    }
  }
  const found: Crossing[][] = groups.map(() => []);
  for (const h of level) {
    for (const v of upright) {
      if (h.group === v.group || !isInside(h, v.at) || !isInside(v, h.at)) continue;
      const over = Math.max(h.group, v.group);
      const isLevel = over === h.group;
      found[over]!.push(
        isLevel
          ? { from: { x: v.at - reach, y: h.at }, to: { x: v.at + reach, y: h.at } }
          : { from: { x: v.at, y: h.at - reach }, to: { x: v.at, y: h.at + reach } },
      );
    }
  }
  return found;
}

const isInside = ({ start, end }: Segment, at: number) => at > start + clearOfCorners && at < end - clearOfCorners;
