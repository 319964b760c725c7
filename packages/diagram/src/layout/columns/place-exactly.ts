import { labelRoom, leastLane } from "./label-room.js";
import { gapBetween, type LayerBlocks } from "./layer-blocks.js";
import type { LayeredGraph } from "./layered-graph.js";
import { type LinePieces, priceOf } from "./line-pieces.js";
import { type FlowArcs, optimalPotentials } from "./network-simplex.js";
import type { BlockPlaces } from "./place-by-sweeps.js";
import type { Spacing } from "./spacing.js";

/** Blocks and pieces up to which places are computed exactly, and the steps that this may take. */
const exactSize = 6_000;
const exactWork = 40_000_000;

/** Lengths are whole hundredths of a px, so that the method is exact. */
const unit = 100;

/** How dear a px is: of the whole height, and of what has no line; beside that of a piece of a line, see {@link priceOf}. */
const heightWeight = 35;
const idleWeight = 1;

/**
 * Places across the flow for which the sum of all steps of lines, weighted so that long lines run straight, is least, by
 * the network simplex method (Gansner et al., "A technique for drawing directed graphs", 1993, but solved as the minimum
 * cost flow that is its dual). Gives nothing for what is too large.
 */
export function placeExactly(
  graph: LayeredGraph,
  blocks: LayerBlocks,
  pieces: LinePieces,
  spacing: Spacing,
): BlockPlaces | undefined {
  if (blocks.count + pieces.count > exactSize) return undefined;
  const { lanes } = graph;
  // Variables: the blocks, the start and the end of the whole, and the start of each lane and of what comes after them.
  const [top, bottom, firstLane] = [blocks.count, blocks.count + 1, blocks.count + 2];
  const variables = firstLane + (lanes > 0 ? lanes + 1 : 0);
  const [source, target, cost, capacity]: [number[], number[], number[], number[]] = [[], [], [], []];
  const arc = (from: number, to: number, price: number, room: number) => {
    source.push(from);
    target.push(to);
    cost.push(Math.round(price * unit));
    capacity.push(room);
  };
  const apart = (from: number, to: number, least: number) =>
    arc(from, to, -Math.ceil(least * unit - 1e-6) / unit, Number.POSITIVE_INFINITY);
  const together = (from: number, to: number, distance: number, weight: number) => {
    arc(from, to, -distance, weight);
    arc(to, from, distance, weight);
  };

  const linked = new Uint8Array(blocks.count);
  for (let piece = 0; piece < pieces.count; piece++) {
    const [from, to] = [pieces.fromBlock[piece]!, pieces.toBlock[piece]!];
    linked[from] = 1;
    linked[to] = 1;
    const distance = pieces.fromOffset[piece]! - pieces.toOffset[piece]!;
    together(from, to, distance, priceOf(pieces, piece));
  }
  apart(top, bottom, 0);
  together(top, bottom, 0, heightWeight);
  if (lanes > 0) {
    apart(top, firstLane, 0);
    apart(firstLane + lanes, bottom, -spacing.laneGap);
    for (let lane = 0; lane < lanes; lane++) {
      const least = leastLane(graph, lane) + spacing.laneGap;
      apart(firstLane + lane, firstLane + lane + 1, least);
      together(firstLane + lane, firstLane + lane + 1, least, heightWeight);
    }
  }
  for (const [layer, list] of blocks.layers.entries()) {
    const laned = blocks.laned[layer]!;
    const firstLinked = list.findIndex((block) => linked[block] === 1);
    for (const [index, block] of list.entries()) {
      const size = blocks.size[block]!;
      const before = list[index - 1];
      if (before === undefined) apart(top, block, 0);
      else apart(before, block, blocks.size[before]! + gapBetween(blocks, spacing, before, block));
      const after = list[index + 1];
      if (after === undefined) apart(block, bottom, size);
      if (linked[block] === 0) {
        if (!laned && index < firstLinked)
          together(block, after!, size + gapBetween(blocks, spacing, block, after!), idleWeight);
        else if (before === undefined) together(top, block, 0, idleWeight);
        else together(before, block, blocks.size[before]! + gapBetween(blocks, spacing, before, block), idleWeight);
      }
      if (!laned) continue;
      const lane = blocks.lane[block]!;
      if (lane < 0) {
        apart(firstLane + lanes, block, 0);
        continue;
      }
      if (before === undefined || blocks.lane[before] !== lane)
        apart(firstLane + lane, block, labelRoom(graph, lane, layer));
      if (after === undefined || blocks.lane[after] !== lane)
        apart(block, firstLane + lane + 1, size + spacing.laneGap);
    }
  }
  const arcs: FlowArcs = { source, target, cost, capacity };
  const potentials = optimalPotentials(variables, arcs, exactWork);
  if (potentials === undefined) return undefined;
  const at = (variable: number) => (potentials[top]! - potentials[variable]!) / unit;
  return {
    blocks: Float64Array.from({ length: blocks.count }, (_, block) => at(block)),
    lanes: Array.from({ length: lanes }, (_, lane) => ({
      start: at(firstLane + lane),
      end: at(firstLane + lane + 1) - spacing.laneGap,
    })),
  };
}
