import { blockKinds, type LayerBlocks } from "./layer-blocks.js";
import type { LayeredGraph } from "./layered-graph.js";
import type { Spacing } from "./spacing.js";

/** A place at a side of a node where lines end: one line, or several that join; none for a loose line. */
export interface LineEnd {
  /** From the node's start, across the flow. */
  offset: number;
  readonly edges: readonly number[];
  /** Whether it may be moved along its side. */
  readonly free: boolean;
}

/** The ends at both sides of all nodes, in order across the flow. */
export interface LineEnds {
  /** Per node. */
  readonly before: readonly (readonly LineEnd[])[];
  readonly after: readonly (readonly LineEnd[])[];
  /** Per edge: where it starts, and where it ends. */
  readonly starts: readonly LineEnd[];
  readonly stops: readonly LineEnd[];
}

/** How far ends keep from the corners of their box, in px, where there is room. */
export const fromCorner = 9;
/** Ends are spread over their side, but no further apart than this, in px. */
const widestSpread = 18;

/**
 * Gives every end a place at the side of its node, sorted by where its line leads. Edges of one sort that end in the same
 * node of a group join in the middle of its side, and so do those that start or end in a node that joins them. Loose ends come last.
 */
export function lineEnds(graph: LayeredGraph, blocks: LayerBlocks, spacing: Spacing): LineEnds {
  const { nodes, edges } = graph;
  const incoming = nodes.map((): number[] => []);
  const outgoing = nodes.map((): number[] => []);
  const rankAfter = new Int32Array(edges.length);
  const rankBefore = new Int32Array(edges.length);
  for (const [edge, { from, to }] of edges.entries()) {
    outgoing[from]!.push(edge);
    incoming[to]!.push(edge);
    const passed = Math.max(0, nodes[to]!.layer - nodes[from]!.layer - 1);
    const first = blocks.passing[edge]!;
    rankAfter[edge] = passed > 0 ? blocks.passingRank[first]! : blocks.nodeRank[to]!;
    rankBefore[edge] = passed > 0 ? blocks.passingRank[first + passed - 1]! : blocks.nodeRank[from]!;
  }
  const starts: LineEnd[] = [];
  const stops: LineEnd[] = [];
  const single = (edge: number): LineEnd => ({ offset: 0, edges: [edge], free: true });
  const loose = (): LineEnd => ({ offset: 0, edges: [], free: true });

  const after = nodes.map((node, index) => {
    const sorted = outgoing[index]!.sort((a, b) => rankAfter[a]! - rankAfter[b]! || a - b);
    const joins = node.joins === true || node.joins === "after";
    const ends = joins ? joined(sorted, graph, rankAfter) : sorted.map(single);
    for (const end of ends) for (const edge of end.edges) starts[edge] = end;
    for (let count = 0; count < node.looseAfter; count++) ends.push(loose());
    spread(ends, node.across, spacing.portGap, joins ? spacing.joinGap : widestSpread);
    return ends;
  });
  const before = nodes.map((node, index) => {
    const sorted = incoming[index]!.sort((a, b) => rankBefore[a]! - rankBefore[b]! || a - b);
    const inGroup = blocks.kind[blocks.nodeBlock[index]!] === blockKinds.group;
    const joins = inGroup || node.joins === true || node.joins === "before";
    const ends = joins ? joined(sorted, graph, rankBefore) : sorted.map(single);
    for (const end of ends) for (const edge of end.edges) stops[edge] = end;
    for (let count = 0; count < node.looseBefore; count++) ends.push(loose());
    spread(ends, node.across, spacing.portGap, joins ? spacing.joinGap : widestSpread);
    return ends;
  });
  return { before, after, starts, stops };
}

/** One end per sort of edge, in the order of the middle of their edges. */
function joined(sorted: readonly number[], { edges }: LayeredGraph, rank: Int32Array): LineEnd[] {
  const bySort = new Map<string, number[]>();
  for (const edge of sorted) {
    const { sort } = edges[edge]!;
    const list = bySort.get(sort) ?? [];
    bySort.set(sort, list);
    list.push(edge);
  }
  const middle = (list: readonly number[]) => list.reduce((sum, edge) => sum + rank[edge]!, 0) / list.length;
  return [...bySort.values()]
    .sort((a, b) => middle(a) - middle(b) || a[0]! - b[0]!)
    .map((list) => ({ offset: 0, edges: list, free: false }));
}

/** Spreads ends around the middle of a side, evenly, between `least` and `most` px apart where there is room. */
function spread(ends: readonly LineEnd[], side: number, least: number, most: number): void {
  const gaps = ends.length - 1;
  const even = Math.max(least, Math.min(most, side / (ends.length + 1)));
  const within = gaps > 0 ? Math.min(even, Math.max(least, (side - 2 * fromCorner) / gaps)) : 0;
  const gap = gaps * within < side ? within : side / (ends.length + 1);
  for (const [index, end] of ends.entries()) end.offset = side / 2 + (index - gaps / 2) * gap;
}
