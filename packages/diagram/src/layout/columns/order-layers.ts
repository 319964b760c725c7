import { annealOrder } from "./anneal-order.js";
import { calmOrder, turnAsGiven } from "./calm-order.js";
import { depthFirstOrder } from "./depth-first-order.js";
import { layerItems } from "./layer-items.js";
import type { Effort, LayerEntry, LayeredGraph, LayerOrder } from "./layered-graph.js";
import { siftLayer } from "./sift-layers.js";
import { allCrossings, type StandingOrder, seatAll, standingOrder } from "./standing-order.js";
import { sweepLayers } from "./sweep-layers.js";

// Sweeps by mean, then by median: the medians gain on large plans, where the means have come to rest.
const sweeps = ["mean", "mean", "mean", "mean", "median", "median"] as const;

/** From this many items on, nothing is annealed when it has to be quick, and all sifting is local. */
const large = 4000;
/** How many seats to either side local sifting looks. */
const nearby = 60;
/** How often the layers are sifted, forth and back, when it has to be quick. */
const quickSifts = 2;

/** How much an order is annealed: by item, and at least and at most each time, in units of work (some 20 ns each). */
const quickAnnealing = { heat: 3, perItem: 1000, most: 4_000_000 };
const thoroughAnnealing = { heat: 6, least: 500_000, most: 6_000_000 };
/**
 * Per item, how much work one annealing after the other may take, each from the best order so far, of which little is
 * left at such heat: plans that are easy to draw are done with the first ones.
 */
const annealings = [4000, 4000, 6000, 6000, 6000, 6000] as const;
/** When the fewest crossings so far have been met so many times more, there hardly are any fewer. */
const enough = 2;

/**
 * Decides in which order nodes and passing edges stand in each layer, so that few edges cross.
 *
 * Lanes keep to their order and groups stay together (a group stands in the lane of its first member), what is `first`
 * stands first in its group, and what has no edge stands last in its lane and group, as it was given. In a layer with
 * lanes, a passing edge keeps to the lane of its start, or else of its end; without either, it stands after all lanes.
 * Where it makes no difference, the given order is kept. The same graph gives the same order, whatever the machine.
 *
 * `quick` takes time nearly in proportion to the nodes and passing edges. `thorough` gives no more crossings than
 * `quick`; up to some thousand nodes and passing edges, it ends in an order in which no single one of them could be
 * moved so that fewer edges cross. Edges that do not lead to a higher layer are left out.
 */
export function orderLayers(graph: LayeredGraph, effort: Effort): LayerOrder {
  const order = standingOrder(layerItems(graph));
  const best: BestOrder = { seats: order.seats.slice(), crossings: allCrossings(order) };
  startWell(order, best);
  searchQuickly(order, best);
  if (effort === "thorough") searchThoroughly(order, best);
  seatAll(order, best.seats);
  if (turnAsGiven(order) && allCrossings(order) > best.crossings) seatAll(order, best.seats);
  let changes = calmOrder(order);
  // Ends, since each change gives fewer crossings, or as many and fewer nodes the other way round than they were given.
  while (effort === "thorough" && changes > 0) changes = siftUntilSettled(order) + calmOrder(order);
  return { layers: entries(order), crossings: allCrossings(order) };
}

/** The seats with the fewest crossings so far; of several, the first. */
interface BestOrder {
  readonly seats: Int32Array;
  crossings: number;
}

function keepBest(order: StandingOrder, best: BestOrder, crossings: number): void {
  if (crossings >= best.crossings) return;
  best.crossings = crossings;
  best.seats.set(order.seats);
}

/** Sweeps to and fro, from the given order and from two that follow the edges. */
function startWell(order: StandingOrder, best: BestOrder): void {
  const { items } = order;
  for (const start of [items.given, depthFirstOrder(items, true), depthFirstOrder(items, false)]) {
    if (best.crossings === 0) return;
    seatAll(order, start);
    keepBest(order, best, allCrossings(order));
    for (const [sweep, by] of sweeps.entries()) {
      sweepLayers(order, sweep % 2 === 0, by);
      keepBest(order, best, allCrossings(order));
    }
  }
}

function searchQuickly(order: StandingOrder, best: BestOrder): void {
  const siftSome = () => {
    let crossings = allCrossings(order);
    for (let round = 0; round < quickSifts && crossings > 0; round += 1) crossings -= siftOnce(order, nearby);
    keepBest(order, best, crossings);
  };
  if (best.crossings === 0) return;
  seatAll(order, best.seats);
  siftSome();
  const { items } = order.items;
  if (items > large || best.crossings === 0) return;
  seatAll(order, best.seats);
  const { heat, perItem, most } = quickAnnealing;
  annealOrder(order, { seed: 1, heat, work: Math.min(perItem * items, most) });
  siftSome();
}

function searchThoroughly(order: StandingOrder, best: BestOrder): void {
  const { heat, least, most } = thoroughAnnealing;
  let again = 0;
  for (const [index, perItem] of annealings.entries()) {
    if (best.crossings === 0 || again === enough) return;
    seatAll(order, best.seats);
    const work = Math.max(least, Math.min(perItem * order.items.items, most));
    annealOrder(order, { seed: 2 + index, heat, work });
    siftUntilSettled(order);
    const crossings = allCrossings(order);
    again = crossings < best.crossings ? 0 : crossings === best.crossings ? again + 1 : again;
    keepBest(order, best, crossings);
  }
}

/** Sifts all layers until nothing is gained; returns how many crossings fewer there are. */
function siftUntilSettled(order: StandingOrder): number {
  const reach = order.items.items > large ? nearby : order.items.items;
  let sum = 0;
  for (let gain = siftOnce(order, reach); gain > 0; gain = siftOnce(order, reach)) sum += gain;
  return sum;
}

/** Sifts all layers, forth and back; returns how many crossings fewer there are. */
function siftOnce(order: StandingOrder, reach: number): number {
  const { layers } = order.items.graph;
  let gain = 0;
  for (let layer = 0; layer < layers; layer += 1) gain += siftLayer(order, layer, reach);
  for (let layer = layers - 2; layer >= 0; layer -= 1) gain += siftLayer(order, layer, reach);
  return gain;
}

function entries({ items: { graph, layerStart, edgeOf }, sequence }: StandingOrder): LayerEntry[][] {
  return Array.from({ length: graph.layers }, (_, layer) =>
    Array.from(sequence.subarray(layerStart[layer]!, layerStart[layer + 1]!), (vertex) =>
      edgeOf[vertex] === -1 ? vertex : ~edgeOf[vertex]!,
    ),
  );
}
