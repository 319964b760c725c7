import { balanceBlocks } from "./balance-blocks.js";
import { layerBlocks } from "./layer-blocks.js";
import type { FlowPoint, LayeredGraph, LayerOrder, PlacedGraph, Range } from "./layered-graph.js";
import { lineEnds } from "./line-ends.js";
import { linePieces } from "./line-pieces.js";
import { type BlockPlaces, placeBySweeps } from "./place-by-sweeps.js";
import { placeExactly } from "./place-exactly.js";
import { routeLines } from "./route-lines.js";
import type { Spacing } from "./spacing.js";
import { straightenLines } from "./straighten-lines.js";

export { defaultSpacing, type Spacing } from "./spacing.js";

/**
 * Places nodes, groups and lanes, in the order that is given, and routes the edges: along the flow and across it, clear
 * of boxes and of each other. A layer with a group reaches from the one side of its frame to the other; nodes stand at
 * the start of their layer.
 *
 * Up to 6,000 nodes, passing places and pieces of edges, places are such that the steps of lines are least; above, they
 * come from sweeps, which are near that. Up to 1,500 lines in the channel between two layers, their order is the best for
 * each pair; above, they are sorted. An edge whose layers do not ascend gets no line.
 */
export function placeLayers(graph: LayeredGraph, order: LayerOrder, given: Spacing): PlacedGraph {
  const { nodeGap, groupGap, lineToNode, laneGap } = given;
  const spacing = { ...given, laneGap: Math.max(laneGap, nodeGap, groupGap, lineToNode) };
  const blocks = layerBlocks(graph, order);
  const ends = lineEnds(graph, blocks, spacing);
  const pieces = linePieces(graph, blocks, ends);
  const exact = placeExactly(graph, blocks, pieces, spacing);
  if (exact) balanceBlocks(graph, blocks, pieces, exact, spacing);
  const places = exact ?? placeBySweeps(graph, blocks, pieces, spacing);
  straightenLines(graph, blocks, ends, places, spacing);
  fromZero(places, blocks.layers);

  const across = graph.nodes.map((_, node) => places.blocks[blocks.nodeBlock[node]!]! + blocks.nodeOffset[node]!);
  const { layers, lines } = routeLines(graph, blocks, ends, places.blocks, across, spacing);
  const loose = graph.nodes.map((_, node) => {
    const at = (side: (typeof ends.before)[number]) =>
      side.filter(({ edges }) => edges.length === 0).map(({ offset }) => across[node]! + offset);
    return { before: at(ends.before[node]!), after: at(ends.after[node]!) };
  });
  return {
    nodes: graph.nodes.map(
      ({ layer, group }, node): FlowPoint => ({
        along: layers[layer]!.start + (group === undefined ? 0 : graph.groups[group]!.inset),
        across: across[node]!,
      }),
    ),
    groups: graph.groups.map((_, index): Range => {
      const block = graph.nodes.length + index;
      const start = places.blocks[block]!;
      return { start, end: start + blocks.size[block]! };
    }),
    lanes: places.lanes,
    layers,
    lines,
    loose,
  };
}

/** Moves all places so that the least is 0. */
function fromZero(
  places: { blocks: Float64Array; lanes: BlockPlaces["lanes"] },
  layers: readonly (readonly number[])[],
): void {
  let least = Number.POSITIVE_INFINITY;
  for (const list of layers) for (const block of list) least = Math.min(least, places.blocks[block]!);
  for (const { start } of places.lanes) least = Math.min(least, start);
  if (least === 0 || least === Number.POSITIVE_INFINITY) return;
  for (const list of layers) for (const block of list) places.blocks[block]! -= least;
  places.lanes = places.lanes.map(({ start, end }) => ({ start: start - least, end: end - least }));
}
