import type { Placement } from "./arrange.js";
import type { MeasuredScene } from "./measure-scene.js";

/** From where to where a column's boxes reach, in px. */
export interface ColumnSpan {
  readonly column: number;
  readonly left: number;
  readonly right: number;
}

/** From where to where the boxes of each column reach, from left to right. */
export function columnSpans({ scene, boxes, stacks, placeholders }: MeasuredScene, { nodes }: Placement): ColumnSpan[] {
  const spans = new Map<number, { left: number; right: number }>();
  const extend = (column: number, id: string, width: number) => {
    const at = nodes.get(id);
    if (at === undefined) return;
    const span = spans.get(column) ?? { left: at.x, right: at.x + width };
    spans.set(column, { left: Math.min(span.left, at.x), right: Math.max(span.right, at.x + width) });
  };
  for (const { box, width } of boxes.values()) extend(box.column, box.id, width);
  for (const { id, column, width } of stacks) extend(column, id, width);
  for (const [id, { width }] of placeholders)
    extend(
      scene.columns.findIndex((column) => column.id === id),
      id,
      width,
    );
  return [...spans].map(([column, span]) => ({ column, ...span })).sort((a, b) => a.column - b.column);
}
