import type { Range } from "./columns/layered-graph.js";
import { flowSize } from "./flow.js";
import type { MeasuredScene } from "./measure-scene.js";
import type { Placement } from "./placement.js";

/** From where to where along the flow a column's boxes reach, in px. */
export interface ColumnSpan extends Range {
  /** Index into the scene's columns. */
  readonly column: number;
}

/** How far a diagram reaches: along the flow, across it, and each column along it. */
export interface Extent {
  readonly along: number;
  readonly across: number;
  /** In the order of the columns; those without any box are left out. */
  readonly columns: readonly ColumnSpan[];
}

/** From where to where the boxes and frames of each column reach, and how far all of them with their lines. */
export function extentOf({ scene, boxes, areas, placeholders }: MeasuredScene, placement: Placement): Extent {
  const spans = new Map<number, { start: number; end: number }>();
  let across = 0;
  const extend = (column: number, start: number, length: number, far: number) => {
    const span = spans.get(column);
    spans.set(column, {
      start: Math.min(span?.start ?? start, start),
      end: Math.max(span?.end ?? start, start + length),
    });
    across = Math.max(across, far);
  };
  const add = (column: number, id: string, size: { width: number; height: number }) => {
    const at = placement.boxes.get(id);
    if (at === undefined) return;
    const { length, breadth } = flowSize(scene.direction, size);
    extend(column, at.along, length, at.across + breadth);
  };
  for (const measured of boxes.values()) add(measured.box.column, measured.box.id, measured);
  for (const { area } of areas) {
    const frame = placement.areas.get(area.id);
    if (frame) extend(area.column, frame.along, frame.length, frame.across + frame.breadth);
  }
  for (const [key, placeholder] of placeholders) add(placeholder.column, key, placeholder);
  for (const points of placement.lines.values()) for (const point of points) across = Math.max(across, point.across);
  for (const { end } of placement.lanes) across = Math.max(across, end);
  const columns = [...spans].map(([column, span]) => ({ column, ...span })).sort((a, b) => a.column - b.column);
  return { along: columns.reduce((most, { end }) => Math.max(most, end), 0), across, columns };
}
