import type { FlowPoint } from "./columns/layered-graph.js";
import { type FlowRectangle, flowSize } from "./flow.js";
import type { LaidLink } from "./laid-links.js";
import { areaSize, frameBefore, type MeasuredArea } from "./measure-area.js";
import type { MeasuredScene } from "./measure-scene.js";
import { metrics } from "./metrics.js";

/** Areas after each other across the flow that are moved as one piece, so that their order is kept. */
export interface AreaStack {
  readonly id: string;
  readonly column: number;
  readonly length: number;
  readonly breadth: number;
  /** With the distance of each from the start of the stack. */
  readonly areas: readonly { readonly area: MeasuredArea; readonly across: number }[];
}

/**
 * The last column is one stack, so that its areas keep the catalogue's order: first those that lines end in, then the
 * others, which would push the drawing aside if they stood before. In a column before it every area is free: lines to
 * the last column pass between them.
 */
export function areaStacks({ scene, areas }: MeasuredScene, links: readonly LaidLink[]): AreaStack[] {
  const last = scene.columns.length - 1;
  const stacks: AreaStack[] = [];
  const stacked: { area: MeasuredArea; across: number }[] = [];
  let across = 0;
  let longest = 0;
  const linked = new Set(links.map(({ right }) => right));
  const isReached = ({ boxes }: MeasuredArea) => boxes.some(({ box }) => linked.has(box.id));
  for (const area of [...areas.filter(isReached), ...areas.filter((other) => !isReached(other))]) {
    const { id, column } = area.area;
    const size = areaSize(area, scene.direction);
    if (column === last) {
      stacked.push({ area, across });
      across += size.breadth + metrics.areaGap;
      longest = Math.max(longest, size.length);
    } else stacks.push({ id, column, ...size, areas: [{ area, across: 0 }] });
  }
  const id = scene.columns[last]?.id ?? "";
  if (stacked.length > 0)
    stacks.push({ id, column: last, length: longest, breadth: across - metrics.areaGap, areas: stacked });
  return stacks;
}

/** Where the boxes and frames of a stack are, given its corner. */
export function unstack(
  { areas }: AreaStack,
  { scene }: MeasuredScene,
  at: FlowPoint,
): { boxes: [string, FlowPoint][]; frames: [string, FlowRectangle][] } {
  const boxes: [string, FlowPoint][] = [];
  const frames: [string, FlowRectangle][] = [];
  for (const { area, across } of areas) {
    const { length, breadth } = areaSize(area, scene.direction);
    const before = frameBefore(area);
    const along = at.along + area.room.inset + area.room.head;
    const frame = {
      along: along - before,
      across: at.across + across,
      length: length - (along - before - at.along),
      breadth,
    };
    if (!area.single) frames.push([area.area.id, frame]);
    let start = frame.across + area.room.before;
    for (const measured of area.boxes) {
      boxes.push([measured.box.id, { along, across: start }]);
      start += flowSize(scene.direction, measured).breadth + area.room.gap;
    }
  }
  return { boxes, frames };
}
