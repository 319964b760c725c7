import { countInversions, treeRoom } from "./count-crossings.js";
import { groupList, type LayerItems } from "./layer-items.js";

/** An order that changes while it is improved: who sits where, and what follows from it. */
export interface StandingOrder {
  readonly items: LayerItems;
  /** The item on each seat; a list has its seats together. */
  readonly seats: Int32Array;
  /** Layer by layer: the vertices as they stand, those of groups among them. */
  readonly sequence: Int32Array;
  /** Per vertex: its place in its layer. */
  readonly rank: Int32Array;
  /** Per item, in the room of its neighbours: their ranks, from small to large, as of the last {@link sortNeighbours}. */
  readonly ranksBefore: Int32Array;
  readonly ranksAfter: Int32Array;
  readonly room: { readonly next: Int32Array; readonly ends: Int32Array; readonly tree: Int32Array };
}

/** The given order. */
export function standingOrder(items: LayerItems): StandingOrder {
  let widest = 1;
  for (let layer = 0; layer < items.graph.layers; layer += 1) {
    widest = Math.max(widest, items.layerStart[layer + 1]! - items.layerStart[layer]!);
  }
  const order: StandingOrder = {
    items,
    seats: items.given.slice(),
    sequence: new Int32Array(items.vertices),
    rank: new Int32Array(items.vertices),
    ranksBefore: new Int32Array(items.before.of.length),
    ranksAfter: new Int32Array(items.after.of.length),
    room: {
      next: new Int32Array(items.items),
      ends: new Int32Array(items.after.of.length),
      tree: new Int32Array(treeRoom(widest)),
    },
  };
  seatAll(order, items.given);
  return order;
}

/** Takes over the seats of another order. */
export function seatAll(order: StandingOrder, seats: Int32Array): void {
  order.seats.set(seats);
  for (let layer = 0; layer < order.items.graph.layers; layer += 1) lineUp(order, layer);
}

/** Brings `sequence` and `rank` of a layer up to date with the seats. */
export function lineUp({ items, seats, sequence, rank }: StandingOrder, layer: number): void {
  const { layerLists, listStart, layerStart, vertices } = items;
  const start = layerStart[layer]!;
  let at = start;
  const end = listStart[layerLists[layer + 1]!]!;
  for (let seat = listStart[layerLists[layer]!]!; seat < end; seat += 1) {
    const item = seats[seat]!;
    if (item < vertices) {
      sequence[at] = item;
      rank[item] = at - start;
      at += 1;
      continue;
    }
    const list = groupList(items, item);
    for (let member = listStart[list]!; member < listStart[list + 1]!; member += 1) {
      sequence[at] = seats[member]!;
      rank[seats[member]!] = at - start;
      at += 1;
    }
  }
}

/** Brings the ranks of the neighbours before (or after) up to date, for all items of a layer. */
export function sortNeighbours(order: StandingOrder, layer: number, side: "before" | "after"): void {
  const { items, sequence, rank, room } = order;
  const own = items[side];
  const others = side === "before" ? items.after : items.before;
  const ranks = side === "before" ? order.ranksBefore : order.ranksAfter;
  const { layerLists, layerStart, listOf, graph, vertices } = items;
  const other = side === "before" ? layer - 1 : layer + 1;
  if (other < 0 || other >= graph.layers) return;
  const { next } = room;
  for (let at = layerStart[layer]!; at < layerStart[layer + 1]!; at += 1) {
    const vertex = sequence[at]!;
    next[vertex] = own.start[vertex]!;
    const list = listOf[vertex]!;
    if (list >= layerLists[graph.layers]!) {
      const group = vertices + list - layerLists[graph.layers]!;
      next[group] = own.start[group]!;
    }
  }
  for (let at = layerStart[other]!; at < layerStart[other + 1]!; at += 1) {
    const vertex = sequence[at]!;
    const place = rank[vertex]!;
    for (let index = others.start[vertex]!; index < others.start[vertex + 1]!; index += 1) {
      const neighbour = others.of[index]!;
      ranks[next[neighbour]!] = place;
      next[neighbour]! += 1;
      const list = listOf[neighbour]!;
      if (list >= layerLists[graph.layers]!) {
        const group = vertices + list - layerLists[graph.layers]!;
        ranks[next[group]!] = place;
        next[group]! += 1;
      }
    }
  }
}

/** In how many places edges cross between a layer and the next. */
export function crossingsAfter(order: StandingOrder, layer: number): number {
  const { items, sequence, ranksAfter, room } = order;
  const { layerStart, after, graph } = items;
  if (layer + 1 >= graph.layers) return 0;
  sortNeighbours(order, layer, "after");
  let length = 0;
  for (let at = layerStart[layer]!; at < layerStart[layer + 1]!; at += 1) {
    const vertex = sequence[at]!;
    for (let index = after.start[vertex]!; index < after.start[vertex + 1]!; index += 1) {
      room.ends[length] = ranksAfter[index]!;
      length += 1;
    }
  }
  return countInversions(room.ends, length, layerStart[layer + 2]! - layerStart[layer + 1]!, room.tree);
}

/** In how many places edges cross. */
export function allCrossings(order: StandingOrder): number {
  let count = 0;
  for (let layer = 0; layer + 1 < order.items.graph.layers; layer += 1) count += crossingsAfter(order, layer);
  return count;
}
