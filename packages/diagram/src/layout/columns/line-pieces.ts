import type { LayerBlocks } from "./layer-blocks.js";
import type { LayeredGraph } from "./layered-graph.js";
import type { LineEnds } from "./line-ends.js";

/** The piece of each edge between two layers that follow each other: from block to block. */
export interface LinePieces {
  readonly count: number;
  readonly fromBlock: Int32Array;
  readonly toBlock: Int32Array;
  /** Where in its block the piece starts, and where it ends. */
  readonly fromOffset: Float64Array;
  readonly toOffset: Float64Array;
  /** How many of its two ends are passing blocks. */
  readonly passing: Uint8Array;
  /** The weight of its edge. */
  readonly weight: Float64Array;
}

/** How dear a step of one px is: of a piece with no, one or both of its ends passing. */
const prices = [30, 40, 50] as const;

/** How dear a step of one px is in a piece, by the weight of its edge and since long lines should run straight: a whole number. */
export function priceOf({ passing, weight }: LinePieces, piece: number): number {
  return Math.max(1, Math.round(prices[passing[piece]!]! * weight[piece]!));
}

/** Cuts edges into pieces, in the order of the edges and along each. */
export function linePieces(graph: LayeredGraph, blocks: LayerBlocks, ends: LineEnds): LinePieces {
  const { nodes, edges } = graph;
  let count = 0;
  for (const { from, to } of edges) count += Math.max(0, nodes[to]!.layer - nodes[from]!.layer);
  const fromBlock = new Int32Array(count);
  const toBlock = new Int32Array(count);
  const fromOffset = new Float64Array(count);
  const toOffset = new Float64Array(count);
  const passing = new Uint8Array(count);
  const weights = new Float64Array(count);
  let piece = 0;
  for (const [edge, { from, to, weight = 1 }] of edges.entries()) {
    const span = nodes[to]!.layer - nodes[from]!.layer;
    for (let step = 0; step < span; step++, piece++) {
      const [first, last] = [step === 0, step === span - 1];
      fromBlock[piece] = first ? blocks.nodeBlock[from]! : blocks.passing[edge]! + step - 1;
      toBlock[piece] = last ? blocks.nodeBlock[to]! : blocks.passing[edge]! + step;
      fromOffset[piece] = first ? blocks.nodeOffset[from]! + ends.starts[edge]!.offset : 0;
      toOffset[piece] = last ? blocks.nodeOffset[to]! + ends.stops[edge]!.offset : 0;
      passing[piece] = (first ? 0 : 1) + (last ? 0 : 1);
      weights[piece] = weight;
    }
  }
  return { count, fromBlock, toBlock, fromOffset, toOffset, passing, weight: weights };
}

/** For each block, its pieces: `of[start[block]]` up to `of[start[block + 1]]`. */
export function piecesBy(block: Int32Array, count: number): { readonly start: Int32Array; readonly of: Int32Array } {
  const start = new Int32Array(count + 1);
  for (const at of block) start[at + 1]! += 1;
  for (let at = 0; at < count; at++) start[at + 1]! += start[at]!;
  const next = start.slice();
  const of = new Int32Array(block.length);
  for (const [piece, at] of block.entries()) {
    of[next[at]!] = piece;
    next[at]! += 1;
  }
  return { start, of };
}
