import { groupList, type LayerItems } from "./layer-items.js";
import { lineUp, type StandingOrder, sortNeighbours } from "./standing-order.js";

/**
 * Orders layer after layer by the places of the neighbours that each item has in the layer before (`forth`), or after:
 * by their mean, or by their median. What has no neighbours there keeps its share of the way; ties stay as they stand.
 */
export function sweepLayers(order: StandingOrder, forth: boolean, by: "mean" | "median"): void {
  const { layers } = order.items.graph;
  for (let step = 1; step < layers; step += 1) orderByNeighbours(order, forth ? step : layers - 1 - step, forth, by);
}

function orderByNeighbours(order: StandingOrder, layer: number, forth: boolean, by: "mean" | "median"): void {
  const { items, seats } = order;
  const other = forth ? layer - 1 : layer + 1;
  const side = forth ? "before" : "after";
  sortNeighbours(order, layer, side);
  const size = (of: number) => items.layerStart[of + 1]! - items.layerStart[of]!;
  const scale = size(other) / Math.max(1, size(layer));
  const sort = (list: number) => {
    const free = seats.subarray(items.freeStart[list]!, items.freeEnd[list]!);
    if (free.length > 1) sortSeats(free, keysOf(order, free, side, by, scale));
  };
  for (let list = items.layerLists[layer]!; list < items.layerLists[layer + 1]!; list += 1) {
    const groups = seats.subarray(items.freeStart[list]!, items.freeEnd[list]!);
    for (const item of groups) if (item >= items.vertices) sort(groupList(items, item));
    sort(list);
  }
  lineUp(order, layer);
}

function keysOf(
  { items, rank, ranksBefore, ranksAfter }: StandingOrder,
  free: Int32Array,
  side: "before" | "after",
  by: "mean" | "median",
  scale: number,
): Float64Array {
  const { start } = items[side];
  const ranks = side === "before" ? ranksBefore : ranksAfter;
  return Float64Array.from(free, (item) => {
    const [first, end] = [start[item]!, start[item + 1]!];
    if (first === end) return (middle(items, rank, item) + 0.5) * scale - 0.5;
    if (by === "median" && end - first > 2) {
      const half = (first + end) >> 1;
      return (end - first) % 2 === 1 ? ranks[half]! : (ranks[half - 1]! + ranks[half]!) / 2;
    }
    let sum = 0;
    for (let index = first; index < end; index += 1) sum += ranks[index]!;
    return sum / (end - first);
  });
}

/** The mean rank of an item's vertices. */
function middle(items: LayerItems, rank: Int32Array, item: number): number {
  if (item < items.vertices) return rank[item]!;
  const list = groupList(items, item);
  let sum = 0;
  for (let seat = items.listStart[list]!; seat < items.listStart[list + 1]!; seat += 1)
    sum += rank[items.given[seat]!]!;
  return sum / (items.listStart[list + 1]! - items.listStart[list]!);
}

/** Sorts seats by their keys; what is equal stays in order. */
function sortSeats(free: Int32Array, keys: Float64Array): void {
  const sorted = Uint32Array.from(keys, (_, index) => index).sort((a, b) => keys[a]! - keys[b]! || a - b);
  const old = free.slice();
  for (let index = 0; index < free.length; index += 1) free[index] = old[sorted[index]!]!;
}
