import type { FlowPoint } from "./columns/layered-graph.js";
import type { FlowRectangle } from "./flow.js";
import { metrics } from "./metrics.js";

/** A line from the far side of one box to the near side of another. */
export interface RawLine {
  readonly left: string;
  readonly right: string;
  readonly points: readonly FlowPoint[];
}

/** Steps lower than this look like a slip of the pen; they are taken away where the end of the line can be moved. */
const smallStep = 7;
/** An end stays this far from a box's corners, and from other ends. */
const fromCorner = 9;
const fromOthers = metrics.portGap - 1;

/** Straightens small steps at the ends of lines, and leaves out corners that turn nowhere. `taken`: ends of stubs. */
export function tidyLines(
  lines: readonly RawLine[],
  boxes: ReadonlyMap<string, FlowRectangle>,
  taken: readonly { readonly box: string; readonly at: FlowPoint }[],
): FlowPoint[][] {
  const ends = new Map<string, number[]>();
  const endsOf = (box: string, along: number) => {
    const key = `${box} ${along}`;
    const list = ends.get(key) ?? [];
    ends.set(key, list);
    return list;
  };
  for (const { left, right, points } of lines) {
    const [start, end] = [points[0], points.at(-1)];
    if (start) endsOf(left, start.along).push(start.across);
    if (end) endsOf(right, end.along).push(end.across);
  }
  for (const { box, at } of taken) endsOf(box, at.along).push(at.across);

  /** Moves the first end of a line to the height of its first step, if the box has room there. */
  const straighten = (points: readonly FlowPoint[], box: string): readonly FlowPoint[] => {
    const [start, turn, step, next] = points;
    const frame = boxes.get(box);
    if (!start || !turn || !step || !next || !frame) return points;
    const height = Math.abs(step.across - start.across);
    if (
      turn.across !== start.across ||
      step.along !== turn.along ||
      next.across !== step.across ||
      height === 0 ||
      height > smallStep
    )
      return points;
    const others = endsOf(box, start.along);
    const own = others.indexOf(start.across);
    const isFree = others.every((across, index) => index === own || Math.abs(across - step.across) >= fromOthers);
    if (!isFree || step.across < frame.across + fromCorner || step.across > frame.across + frame.breadth - fromCorner)
      return points;
    others[own] = step.across;
    return [{ along: start.along, across: step.across }, ...points.slice(3)];
  };

  return lines.map(({ left, right, points }) => {
    const fromLeft = straighten(withoutIdleCorners(points), left);
    const fromRight = straighten(fromLeft.toReversed(), right);
    return withoutIdleCorners(fromRight.toReversed());
  });
}

function withoutIdleCorners(points: readonly FlowPoint[]): FlowPoint[] {
  const kept: FlowPoint[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    const before = kept.at(-2);
    if (last && last.along === point.along && last.across === point.across) continue;
    if (
      last &&
      before &&
      ((last.along === before.along && point.along === last.along) ||
        (last.across === before.across && point.across === last.across))
    )
      kept.pop();
    kept.push(point);
  }
  return kept;
}
