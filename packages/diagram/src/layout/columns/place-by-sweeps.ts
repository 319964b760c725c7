import { labelRoom, leastLane } from "./label-room.js";
import { gapBetween, type LayerBlocks } from "./layer-blocks.js";
import type { LayeredGraph, Range } from "./layered-graph.js";
import { type LinePieces, piecesBy } from "./line-pieces.js";
import type { Spacing } from "./spacing.js";

/** Places across the flow: where each block starts, and from where to where each lane reaches. */
export interface BlockPlaces {
  readonly blocks: Float64Array;
  readonly lanes: readonly Range[];
}

/** Rounds of sweeps to and fro; in the last of them, lines that pass keep straight. */
const rounds = 12;
const straightRounds = 3;
const straightWeight = 1000;
/** What has no line is drawn to the start, weakly. */
const idleWeight = 1e-3;

/**
 * Places across the flow, by sweeps: each layer in turn is put as near to its neighbours as its order allows, which is
 * found exactly (least squares, by pooling adjacent violators). Work: rounds times blocks and pieces.
 */
export function placeBySweeps(
  graph: LayeredGraph,
  blocks: LayerBlocks,
  pieces: LinePieces,
  spacing: Spacing,
): BlockPlaces {
  const offsets = blocks.layers.map((list) => packedOffsets(list, blocks, spacing));
  const lanes = laneRanges(graph, blocks, offsets, spacing);
  const bounds = blocks.layers.map((list, layer) =>
    blocks.laned[layer] ? laneBounds(graph, layer, list, blocks, offsets[layer]!, lanes) : undefined,
  );
  const places = new Float64Array(blocks.count);
  for (const [layer, list] of blocks.layers.entries()) {
    for (const [index, block] of list.entries()) places[block] = offsets[layer]![index]!;
  }
  const before = piecesBy(pieces.toBlock, blocks.count);
  const after = piecesBy(pieces.fromBlock, blocks.count);

  const settle = (layer: number, useBefore: boolean, useAfter: boolean, straight: boolean) => {
    const list = blocks.layers[layer]!;
    const wanted = new Float64Array(list.length);
    const weights = new Float64Array(list.length);
    for (const [index, block] of list.entries()) {
      let sum = 0;
      let weight = 0;
      const draw = (to: number, piece: number) => {
        const share = straight && pieces.passing[piece] === 2 ? straightWeight : 1 + 2 * pieces.passing[piece]!;
        const force = share * pieces.weight[piece]!;
        sum += to * force;
        weight += force;
      };
      if (useBefore) {
        for (let at = before.start[block]!; at < before.start[block + 1]!; at++) {
          const piece = before.of[at]!;
          draw(places[pieces.fromBlock[piece]!]! + pieces.fromOffset[piece]! - pieces.toOffset[piece]!, piece);
        }
      }
      if (useAfter) {
        for (let at = after.start[block]!; at < after.start[block + 1]!; at++) {
          const piece = after.of[at]!;
          draw(places[pieces.toBlock[piece]!]! + pieces.toOffset[piece]! - pieces.fromOffset[piece]!, piece);
        }
      }
      // What has no line on this side stays where it is.
      const idle = before.start[block] === before.start[block + 1] && after.start[block] === after.start[block + 1];
      const place = weight > 0 ? sum / weight : idle ? 0 : places[block]!;
      wanted[index] = place - offsets[layer]![index]!;
      weights[index] = weight > 0 ? weight : idle ? idleWeight : 1;
    }
    pool(wanted, weights);
    const bound = bounds[layer];
    for (const [index, block] of list.entries()) {
      const place = wanted[index]!;
      const within = bound ? Math.min(bound.most[index]!, Math.max(bound.least[index]!, place)) : place;
      places[block] = within + offsets[layer]![index]!;
    }
  };

  for (let round = 0; round < rounds; round++) {
    const straight = round >= rounds - straightRounds;
    const both = round > 1 && !straight;
    for (let layer = 0; layer < graph.layers; layer++) settle(layer, true, both, straight);
    for (let layer = graph.layers - 1; layer >= 0; layer--) settle(layer, both, true, straight);
  }
  return { blocks: places, lanes };
}

/** Where the blocks of a layer start when they are pushed together. */
function packedOffsets(list: readonly number[], blocks: LayerBlocks, spacing: Spacing): Float64Array {
  const offsets = new Float64Array(list.length);
  for (let index = 1; index < list.length; index++) {
    const before = list[index - 1]!;
    offsets[index] = offsets[index - 1]! + blocks.size[before]! + gapBetween(blocks, spacing, before, list[index]!);
  }
  return offsets;
}

/** Lanes under each other, each as high as its fullest layer. */
function laneRanges(
  graph: LayeredGraph,
  blocks: LayerBlocks,
  offsets: readonly Float64Array[],
  spacing: Spacing,
): Range[] {
  const heights = Float64Array.from({ length: graph.lanes }, (_, lane) => leastLane(graph, lane));
  for (const [layer, list] of blocks.layers.entries()) {
    if (!blocks.laned[layer]) continue;
    let first = 0;
    for (const [index, block] of list.entries()) {
      const lane = blocks.lane[block]!;
      if (index > 0 && blocks.lane[list[index - 1]!] !== lane) first = index;
      const height = offsets[layer]![index]! + blocks.size[block]! - offsets[layer]![first]!;
      if (lane >= 0) heights[lane] = Math.max(heights[lane]!, labelRoom(graph, lane, layer) + height);
    }
  }
  const ranges: Range[] = [];
  let start = 0;
  for (const height of heights) {
    ranges.push({ start, end: start + height });
    start += height + spacing.laneGap;
  }
  return ranges;
}

/** The least and the greatest place of each block, less its packed offset, that its lane allows. */
function laneBounds(
  graph: LayeredGraph,
  layer: number,
  list: readonly number[],
  blocks: LayerBlocks,
  offsets: Float64Array,
  lanes: readonly Range[],
): { readonly least: Float64Array; readonly most: Float64Array } {
  const least = new Float64Array(list.length).fill(lanes.at(-1)?.end ?? 0);
  const most = new Float64Array(list.length).fill(Number.POSITIVE_INFINITY);
  for (const [index, block] of list.entries()) {
    const lane = lanes[blocks.lane[block]!];
    const before = index > 0 ? least[index - 1]! : Number.NEGATIVE_INFINITY;
    const start = lane ? lane.start + labelRoom(graph, blocks.lane[block]!, layer) : (lanes.at(-1)?.end ?? 0);
    least[index] = Math.max(before, start - offsets[index]!);
  }
  for (let index = list.length - 1; index >= 0; index--) {
    const block = list[index]!;
    const lane = lanes[blocks.lane[block]!];
    const own = lane ? lane.end - blocks.size[block]! - offsets[index]! : Number.POSITIVE_INFINITY;
    most[index] = Math.min(own, most[index + 1] ?? Number.POSITIVE_INFINITY);
  }
  return { least, most };
}

/** Makes values ascend, with the least change in squares; pools neighbours that do not. */
function pool(values: Float64Array, weights: Float64Array): void {
  const sums = new Float64Array(values.length);
  const masses = new Float64Array(values.length);
  const ends = new Int32Array(values.length);
  let pools = 0;
  for (let index = 0; index < values.length; index++) {
    let sum = values[index]! * weights[index]!;
    let mass = weights[index]!;
    while (pools > 0 && sums[pools - 1]! / masses[pools - 1]! >= sum / mass) {
      pools--;
      sum += sums[pools]!;
      mass += masses[pools]!;
    }
    sums[pools] = sum;
    masses[pools] = mass;
    ends[pools] = index + 1;
    pools++;
  }
  let index = 0;
  for (let at = 0; at < pools; at++) for (; index < ends[at]!; index++) values[index] = sums[at]! / masses[at]!;
}
