import { groupList } from "./layer-items.js";
import { lineUp, type StandingOrder, sortNeighbours } from "./standing-order.js";

/**
 * How many more crossings there are with item `a` before item `b` than the other way round, when all else stays; both
 * stand in one list, and their neighbours' ranks are sorted.
 */
export function difference({ items, ranksBefore, ranksAfter }: StandingOrder, a: number, b: number): number {
  const { before, after } = items;
  return (
    mergeDifference(ranksBefore, before.start[a]!, before.start[a + 1]!, before.start[b]!, before.start[b + 1]!) +
    mergeDifference(ranksAfter, after.start[a]!, after.start[a + 1]!, after.start[b]!, after.start[b + 1]!)
  );
}

/** Pairs with the greater rank in the first range, less pairs with the greater rank in the second. */
function mergeDifference(ranks: Int32Array, startA: number, endA: number, startB: number, endB: number): number {
  if (endA - startA === 1 && endB - startB === 1) {
    const apart = ranks[startA]! - ranks[startB]!;
    return apart > 0 ? 1 : apart < 0 ? -1 : 0;
  }
  let sum = 0;
  let below = startB;
  let upTo = startB;
  for (let index = startA; index < endA; index += 1) {
    const rank = ranks[index]!;
    while (below < endB && ranks[below]! < rank) below += 1;
    if (upTo < below) upTo = below;
    while (upTo < endB && ranks[upTo]! === rank) upTo += 1;
    sum += below - startB - (endB - upTo);
  }
  return sum;
}

/**
 * Moves each item of a layer, one after the other, to the place within `reach` seats of its list where it adds the
 * fewest crossings. Returns how many crossings fewer there are.
 */
export function siftLayer(order: StandingOrder, layer: number, reach: number): number {
  const { items, seats } = order;
  sortNeighbours(order, layer, "before");
  sortNeighbours(order, layer, "after");
  let gain = 0;
  for (let list = items.layerLists[layer]!; list < items.layerLists[layer + 1]!; list += 1) {
    gain += siftList(order, list, reach);
    if (items.graph.groups.length === 0) continue;
    for (let seat = items.freeStart[list]!; seat < items.freeEnd[list]!; seat += 1) {
      if (seats[seat]! >= items.vertices) gain += siftList(order, groupList(items, seats[seat]!), reach);
    }
  }
  if (gain > 0) lineUp(order, layer);
  return gain;
}

function siftList(order: StandingOrder, list: number, reach: number): number {
  const { items, seats } = order;
  const [start, end] = [items.freeStart[list]!, items.freeEnd[list]!];
  const seatOf = order.room.next;
  let gain = 0;
  for (let seat = start; seat < end; seat += 1) seatOf[seats[seat]!] = seat;
  for (const item of seats.slice(start, end)) {
    const seat = seatOf[item]!;
    let best = 0;
    let target = seat;
    let sum = 0;
    for (let to = seat - 1; to >= Math.max(start, seat - reach); to -= 1) {
      sum += difference(order, item, seats[to]!);
      if (sum < best) [best, target] = [sum, to];
    }
    sum = 0;
    for (let to = seat + 1; to <= Math.min(end - 1, seat + reach); to += 1) {
      sum += difference(order, seats[to]!, item);
      if (sum < best) [best, target] = [sum, to];
    }
    if (best === 0) continue;
    gain -= best;
    move(seats, seatOf, seat, target);
  }
  return gain;
}

function move(seats: Int32Array, seatOf: Int32Array, from: number, to: number): void {
  const item = seats[from]!;
  const step = to > from ? 1 : -1;
  for (let seat = from; seat !== to; seat += step) {
    seats[seat] = seats[seat + step]!;
    seatOf[seats[seat]!] = seat;
  }
  seats[to] = item;
  seatOf[item] = to;
}
