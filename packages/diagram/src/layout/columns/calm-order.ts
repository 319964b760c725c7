import { countInversions } from "./count-crossings.js";
import { groupList, type LayerItems } from "./layer-items.js";
import { difference } from "./sift-layers.js";
import { lineUp, type StandingOrder, seatAll, sortNeighbours } from "./standing-order.js";

/**
 * Lets neighbours in a list change places where no crossings are added and the given order has them the other way
 * round, so that what makes no difference stands as it was given. Returns how many did.
 */
export function calmOrder(order: StandingOrder): number {
  const { items, seats } = order;
  let swaps = 0;
  for (let layer = 0; layer < items.graph.layers; layer += 1) {
    sortNeighbours(order, layer, "before");
    sortNeighbours(order, layer, "after");
    let here = 0;
    for (let list = items.layerLists[layer]!; list < items.layerLists[layer + 1]!; list += 1) {
      here += calmList(order, list);
      for (let seat = items.freeStart[list]!; seat < items.freeEnd[list]!; seat += 1) {
        if (seats[seat]! >= items.vertices) here += calmList(order, groupList(items, seats[seat]!));
      }
    }
    if (here > 0) lineUp(order, layer);
    swaps += here;
  }
  return swaps;
}

/** Moves each item back past those that may stand after it, as insertion sort does. */
function calmList(order: StandingOrder, list: number): number {
  const { items, seats } = order;
  let swaps = 0;
  for (let seat = items.freeStart[list]! + 1; seat < items.freeEnd[list]!; seat += 1) {
    for (let at = seat; at > items.freeStart[list]!; at -= 1) {
      const [a, b] = [seats[at - 1]!, seats[at]!];
      if (!isTurned(items, a, b) || difference(order, b, a) > 0) break;
      seats[at - 1] = b;
      seats[at] = a;
      swaps += 1;
    }
  }
  return swaps;
}

/** Whether nodes, or groups, stand the other way round than they were given; passing edges come in no order. */
function isTurned({ vertices, graph }: LayerItems, a: number, b: number): boolean {
  const nodes = graph.nodes.length;
  return (a < nodes && b < a) || (a >= vertices && b >= vertices && b < a);
}

/**
 * Turns all lists round when the given order is then followed by more pairs: an order and its mirror image have the same
 * crossings but where lanes or fixed places tell them apart, so the caller has to count again.
 */
export function turnAsGiven(order: StandingOrder): boolean {
  const { items } = order;
  let turned = 0;
  let all = 0;
  for (let list = 0; list < items.freeStart.length; list += 1) {
    const places = givenPlaces(order, list);
    turned += countInversions(places, places.length, places.length, order.room.tree);
    all += (places.length * (places.length - 1)) / 2;
  }
  if (turned * 2 <= all) return false;
  const seats = order.seats.slice();
  for (let list = 0; list < items.freeStart.length; list += 1) {
    seats.subarray(items.freeStart[list]!, items.freeEnd[list]!).reverse();
  }
  seatAll(order, seats);
  return true;
}

/** How the nodes and groups of a list stand: of each, how many of them were given before it. */
function givenPlaces({ items, seats, room }: StandingOrder, list: number): Int32Array {
  const { freeStart, freeEnd, edgeOf, vertices } = items;
  const standing = seats
    .subarray(freeStart[list]!, freeEnd[list]!)
    .filter((item) => item >= vertices || edgeOf[item] === -1);
  for (const [place, item] of standing.slice().sort().entries()) room.next[item] = place;
  return standing.map((item) => room.next[item]!);
}
