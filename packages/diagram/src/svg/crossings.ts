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
/** Of a drawing with more crossings than this, nobody follows a line by its gaps; without them it stays a file that opens. */
const mostCrossings = 20_000;

/**
 * Finds where upright and level pieces of lines cross, when groups of lines are drawn one after the other: for each
 * group, the pieces with which it passes over earlier ones. Lines of one group do not count: they join. Where there are
 * more than 20,000, none are given.
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
  upright.sort((a, b) => a.at - b.at);
  const none = (): Crossing[][] => groups.map(() => []);
  const found = none();
  let count = 0;
  for (const h of level) {
    for (let index = firstAfter(upright, h.start); index < upright.length; index += 1) {
      const v = upright[index]!;
      if (v.at >= h.end) break;
      if (h.group === v.group || !isInside(h, v.at) || !isInside(v, h.at)) continue;
      count += 1;
      if (count > mostCrossings) return none();
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

/** The index of the first piece further on than a coordinate. */
function firstAfter(sorted: readonly Segment[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.at <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isInside = ({ start, end }: Segment, at: number) => at > start + clearOfCorners && at < end - clearOfCorners;
