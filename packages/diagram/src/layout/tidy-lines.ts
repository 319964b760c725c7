import type { Point, Rectangle } from "./layout-types.js";
import { metrics, round } from "./metrics.js";

/** A line from the right side of one box to the left side of another. */
export interface RawLine {
  readonly left: string;
  readonly right: string;
  readonly points: readonly Point[];
}

/** Steps lower than this look like a slip of the pen; they are taken away where the end of the line can be moved. */
const smallStep = 7;
/** An end stays this far from a box's corners, and from other ends. */
const fromCorner = 9;
const fromOthers = metrics.portGap - 1;

/** A line whose right end reaches `by` px further. */
export function lengthened(points: readonly Point[], by: number): readonly Point[] {
  const end = points.at(-1);
  return end === undefined || by === 0 ? points : [...points.slice(0, -1), { x: round(end.x + by), y: end.y }];
}

/** Straightens small steps at the ends of lines, and leaves out corners that turn nowhere. `taken`: ends of stubs. */
export function tidyLines(
  lines: readonly RawLine[],
  boxes: ReadonlyMap<string, Rectangle>,
  taken: readonly { readonly box: string; readonly at: Point }[],
): Point[][] {
  const ends = new Map<string, number[]>();
  const endsOf = (box: string, x: number) => {
    const key = `${box} ${x}`;
    const list = ends.get(key) ?? [];
    ends.set(key, list);
    return list;
  };
  for (const { left, right, points } of lines) {
    const [start, end] = [points[0], points.at(-1)];
    if (start) endsOf(left, start.x).push(start.y);
    if (end) endsOf(right, end.x).push(end.y);
  }
  for (const { box, at } of taken) endsOf(box, at.x).push(at.y);

  /** Moves the first end of a line to the height of its first step, if the box has room there. */
  const straighten = (points: readonly Point[], box: string): readonly Point[] => {
    const [start, turn, step, next] = points;
    const frame = boxes.get(box);
    if (!start || !turn || !step || !next || !frame) return points;
    const height = Math.abs(step.y - start.y);
    if (turn.y !== start.y || step.x !== turn.x || next.y !== step.y || height === 0 || height > smallStep)
      return points;
    const others = endsOf(box, start.x);
    const own = others.indexOf(start.y);
    const isFree = others.every((y, index) => index === own || Math.abs(y - step.y) >= fromOthers);
    if (!isFree || step.y < frame.y + fromCorner || step.y > frame.y + frame.height - fromCorner) return points;
    others[own] = step.y;
    return [{ x: start.x, y: step.y }, ...points.slice(3)];
  };

  return lines.map(({ left, right, points }) => {
    const fromLeft = straighten(withoutIdleCorners(points), left);
    const fromRight = straighten(fromLeft.toReversed(), right);
    return withoutIdleCorners(fromRight.toReversed());
  });
}

function withoutIdleCorners(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    const before = kept.at(-2);
    if (last && last.x === point.x && last.y === point.y) continue;
    if (last && before && ((last.x === before.x && point.x === last.x) || (last.y === before.y && point.y === last.y)))
      kept.pop();
    kept.push(point);
  }
  return kept;
}
