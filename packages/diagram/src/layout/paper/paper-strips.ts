import type { Range } from "../columns/layered-graph.js";
import type { Layout, LayoutPlaceholder, Rectangle } from "../layout-types.js";
import { type Axes, holds, windowOf } from "./axes.js";

/** Something that is never cut: a box, an empty level's question, or an area with all its boxes. */
export interface Solid {
  /** The boxes in it; none in an empty level's question. */
  readonly boxes: readonly string[];
  /** The empty level, or lane, by {@link placeholderKey}. */
  readonly placeholder?: string;
  readonly across: Range;
}

/** A column or sub-column: what stands in it lies above each other, so the diagram may be cut beside it. */
export interface Strip {
  /** Index into `layout.bands`. */
  readonly band: number;
  readonly along: Range;
  readonly solids: readonly Solid[];
}

/** What tells a placeholder from others: its column, and its lane if it stands for one. */
export const placeholderKey = ({ band, lane }: LayoutPlaceholder): string =>
  lane === undefined ? band : `${band}@${lane}`;

/** The columns and sub-columns of a layout, in reading order. Areas that reach further than `breadth` across may be cut between their boxes. */
export function stripsOf(layout: Layout, axes: Axes, breadth: number): Strip[] {
  const solids = layout.bands.map((): (Solid & { along: Range })[] => []);
  const bandOf = new Map(layout.bands.map(({ id }, index) => [id, index]));
  const add = (band: string, rectangle: Rectangle, boxes: readonly string[], placeholder?: string) => {
    const index = bandOf.get(band);
    if (index === undefined) return;
    solids[index]!.push({ boxes, ...windowOf(rectangle, axes), ...(placeholder !== undefined && { placeholder }) });
  };
  const inAreas = new Set<string>();
  for (const area of layout.areas) {
    const inside = layout.boxes.filter((box) => holds(area, box));
    const { across } = windowOf(area, axes);
    if (across.end - across.start > breadth || inside.length === 0) continue;
    for (const { id } of inside) inAreas.add(id);
    add(
      inside[0]!.band,
      area,
      inside.map(({ id }) => id),
    );
  }
  for (const box of layout.boxes) if (!inAreas.has(box.id)) add(box.band, box, [box.id]);
  for (const placeholder of layout.placeholders) add(placeholder.band, placeholder, [], placeholderKey(placeholder));

  const strips: Strip[] = [];
  for (const [band, list] of solids.entries()) {
    list.sort((a, b) => a.along.start - b.along.start);
    let open: { readonly band: number; along: Range; readonly solids: Solid[] } | undefined;
    for (const { along, ...solid } of list) {
      if (open && along.start < open.along.end) {
        open.along = { start: open.along.start, end: Math.max(open.along.end, along.end) };
        open.solids.push(solid);
      } else {
        open = { band, along, solids: [solid] };
        strips.push(open);
      }
    }
  }
  const order = axes.isMirrored ? -1 : 1;
  return strips.sort((a, b) => order * (a.along.start - b.along.start));
}
