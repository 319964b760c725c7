import type { Layout, Scene } from "@change-logic/diagram";

/** A box in a column: what every layout is given. Sizes in px. */
export interface ColumnNode {
  readonly id: string;
  /** Its column, from 0; sub-columns count as columns, empty ones are left out. */
  readonly layer: number;
  readonly width: number;
  readonly height: number;
}

/** A line between two boxes, by their indices; it runs to a later column. */
export interface ColumnEdge {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Boxes in fixed columns, and lines between them: the same for all that is compared. */
export interface ColumnGraph {
  readonly layers: number;
  readonly nodes: readonly ColumnNode[];
  readonly edges: readonly ColumnEdge[];
}

/** How far boxes and lines stand apart at least, in px, where a layout can be told: as in our diagrams. */
export const spacing = { box: 18, line: 9, column: 40, beside: 16 } as const;

/**
 * The boxes and lines of a scene, as large as they were drawn in `layout`. Frames around items, headings and stubs are
 * left out: the others do not draw them.
 */
export function columnGraph(scene: Scene, layout: Layout): ColumnGraph {
  const sizes = new Map(layout.boxes.map((box) => [box.id, box]));
  const firstOf: number[] = [];
  let tracks = 0;
  for (const column of scene.columns) {
    firstOf.push(tracks);
    tracks += column.tracks;
  }
  const trackOf = scene.boxes.map(({ column, track }) => firstOf[column]! + track);
  const used = [...new Set(trackOf)].sort((a, b) => a - b);
  const layerOf = new Map(used.map((track, layer) => [track, layer]));
  const nodes = scene.boxes.map(({ id }, index): ColumnNode => {
    const { width, height } = sizes.get(id)!;
    return { id, layer: layerOf.get(trackOf[index]!)!, width, height };
  });
  const indices = new Map(nodes.map(({ id }, index) => [id, index]));
  const edges = scene.links.map(({ id, from, to }): ColumnEdge => {
    const [a, b] = [indices.get(from)!, indices.get(to)!];
    return nodes[a]!.layer <= nodes[b]!.layer ? { id, from: a, to: b } : { id, from: b, to: a };
  });
  return { layers: used.length, nodes, edges };
}
