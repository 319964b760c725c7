import type { Layout } from "@change-logic/diagram";
import type { ColumnGraph } from "./column-graph.js";
import type { Drawing } from "./drawing.js";

/** A diagram of ours as a drawing to be measured: the boxes and lines of `graph`, without frames and headings. */
export function drawingOf({ nodes, edges }: ColumnGraph, layout: Layout): Drawing {
  const boxes = new Map(layout.boxes.map((box) => [box.id, box]));
  const links = new Map(layout.links.map((link) => [link.id, link]));
  return {
    boxes: nodes.map(({ id }) => boxes.get(id)!),
    lines: edges.map(({ id, from }) => {
      const link = links.get(id)!;
      return link.from === nodes[from]!.id ? link.points : [...link.points].reverse();
    }),
    orthogonal: true,
  };
}
