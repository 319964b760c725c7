import dagre from "@dagrejs/dagre";
import { type ColumnGraph, spacing } from "./column-graph.js";
import { checkColumns, type Drawing } from "./drawing.js";

/**
 * Draws with dagre, whose ranks are given by a function of our own: it has no other way to fix them. While dagre works,
 * ranks are doubled to leave room for labels of edges.
 */
export function drawWithDagre(columns: ColumnGraph): Drawing {
  const { nodes, edges } = columns;
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  const ranker = (ranked: { nodes(): string[]; node(id: string): { rank?: number } }) => {
    for (const id of ranked.nodes()) ranked.node(id).rank = id in layerOf ? 2 * layerOf[id]! + 1 : 0;
  };
  const layerOf: Record<string, number> = Object.fromEntries(nodes.map(({ layer }, index) => [`n${index}`, layer]));
  graph.setGraph({
    rankdir: "LR",
    nodesep: spacing.box,
    edgesep: spacing.line,
    ranksep: spacing.column,
    ranker,
  } as never);
  graph.setDefaultEdgeLabel(() => ({}));
  for (const [index, { width, height }] of nodes.entries()) graph.setNode(`n${index}`, { width, height });
  for (const [index, { from, to }] of edges.entries()) graph.setEdge(`n${from}`, `n${to}`, {}, `e${index}`);
  dagre.layout(graph);
  const boxes = nodes.map(({ width, height }, index) => {
    const { x, y } = graph.node(`n${index}`);
    return { x: x! - width / 2, y: y! - height / 2, width, height };
  });
  checkColumns(columns, boxes, "dagre");
  const lines = edges.map(({ from, to }, index) => {
    const { points } = graph.edge({ v: `n${from}`, w: `n${to}`, name: `e${index}` });
    return points as { x: number; y: number }[];
  });
  return { boxes, lines, orthogonal: false };
}
