import { labelRoom } from "./label-room.js";
import { blockKinds, gapBetween, type LayerBlocks } from "./layer-blocks.js";
import type { LayeredGraph, Range } from "./layered-graph.js";
import { type LinePieces, piecesBy, priceOf } from "./line-pieces.js";
import type { BlockPlaces } from "./place-by-sweeps.js";
import type { Spacing } from "./spacing.js";

/**
 * Moves boxes whose lines all leave (or all arrive) at one side to the middle between the two middlemost, where any place
 * between them is as good for the sum of steps: what starts two chains stands between both, and not level with either.
 * Of lines of different weight, only the heaviest have a say. Only an even number of lines leaves such a choice;
 * neighbours, lanes and the whole set its bounds. Changes `places.blocks`.
 */
export function balanceBlocks(
  graph: LayeredGraph,
  blocks: LayerBlocks,
  pieces: LinePieces,
  places: BlockPlaces,
  spacing: Spacing,
): void {
  const before = piecesBy(pieces.toBlock, blocks.count);
  const after = piecesBy(pieces.fromBlock, blocks.count);
  const endOf = (block: number) => places.blocks[block]! + blocks.size[block]!;
  const all = blocks.layers.flat();
  const whole = all.reduce(
    ({ start, end }, block) => ({ start: Math.min(start, places.blocks[block]!), end: Math.max(end, endOf(block)) }),
    { start: Number.POSITIVE_INFINITY, end: Number.NEGATIVE_INFINITY },
  );
  const wantedBy = (block: number): Range | undefined => {
    const [first, second] = [wantedAt(block, before, "to"), wantedAt(block, after, "from")];
    return isLight(first, second) ? middleOf(second) : isLight(second, first) ? middleOf(first) : undefined;
  };
  const wantedAt = (block: number, { start, of }: ReturnType<typeof piecesBy>, own: "from" | "to"): Wanted[] =>
    Array.from(of.subarray(start[block]!, start[block + 1]!), (piece) => {
      const [ownOffset, other, otherOffset] =
        own === "to"
          ? [pieces.toOffset[piece]!, pieces.fromBlock[piece]!, pieces.fromOffset[piece]!]
          : [pieces.fromOffset[piece]!, pieces.toBlock[piece]!, pieces.toOffset[piece]!];
      const at = places.blocks[other]! + otherOffset - ownOffset;
      return { at, end: ownOffset, weight: pieces.weight[piece]!, price: priceOf(pieces, piece) };
    });

  for (const [layer, list] of blocks.layers.entries()) {
    for (const [index, block] of list.entries()) {
      if (blocks.kind[block] !== blockKinds.node) continue;
      const wanted = wantedBy(block);
      const at = places.blocks[block]!;
      if (wanted === undefined || at < wanted.start || at > wanted.end) continue;
      const lane = blocks.lane[block]!;
      const range = places.lanes[lane];
      let least = range === undefined ? whole.start : range.start + labelRoom(graph, lane, layer);
      let most = (range === undefined ? whole.end : range.end) - blocks.size[block]!;
      const [previous, next] = [list[index - 1], list[index + 1]];
      if (previous !== undefined)
        least = Math.max(least, endOf(previous) + gapBetween(blocks, spacing, previous, block));
      if (next !== undefined)
        most = Math.min(most, places.blocks[next]! - blocks.size[block]! - gapBetween(blocks, spacing, block, next));
      const middle = (wanted.start + wanted.end) / 2;
      places.blocks[block] = Math.min(Math.max(at, most), Math.max(Math.min(at, least), middle));
    }
  }
}

/** Where a line would have the box, so that it is straight; and where at the box it ends. */
interface Wanted {
  readonly at: number;
  readonly end: number;
  /** That of its edge, and that of the piece. */
  readonly weight: number;
  readonly price: number;
}

const heaviest = (list: readonly Wanted[]) => list.reduce((most, { weight }) => Math.max(most, weight), 0);

/** Whether all lines of the one side are lighter than some of the other. */
const isLight = (one: readonly Wanted[], other: readonly Wanted[]) => heaviest(one) < heaviest(other);

/** Between which places of all the sum of steps stays least; nothing where a single one is best, or where lines join. */
function middleOf(wanted: readonly Wanted[]): Range | undefined {
  const most = heaviest(wanted);
  const heavy = wanted.filter(({ weight }) => weight === most).sort((a, b) => a.at - b.at);
  if (new Set(heavy.map(({ end }) => end)).size < heavy.length) return undefined;
  const all = heavy.reduce((sum, { price }) => sum + price, 0);
  let sum = 0;
  for (const [index, { at, price }] of heavy.entries()) {
    sum += price;
    if (2 * sum > all) return undefined;
    if (2 * sum === all) return { start: at, end: heavy[index + 1]!.at };
  }
  return undefined;
}
