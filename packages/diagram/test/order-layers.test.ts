import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countInversions, treeRoom } from "../src/layout/columns/count-crossings.js";
import type { Effort, LayerEntry, LayeredGraph, LayeredNode } from "../src/layout/columns/layered-graph.js";
import { orderLayers } from "../src/layout/columns/order-layers.js";

type Place = Pick<LayeredNode, "layer" | "lane" | "group" | "first">;

const graphOf = (
  layers: number,
  places: readonly Place[],
  edges: readonly (readonly [number, number])[],
  groups: readonly number[] = [],
  lanes = 0,
): LayeredGraph => ({
  layers,
  nodes: places.map((place) => ({ ...place, along: 160, across: 40, looseBefore: 0, looseAfter: 0 })),
  groups: groups.map((layer) => ({ layer, before: 20, after: 8, gap: 8, inset: 8 })),
  edges: edges.map(([from, to]) => ({ from, to, sort: "leadsTo" })),
  lanes,
  laneTop: lanes > 0 ? 20 : 0,
});

/** Numbers below a bound, the same row for the same seed. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** Nodes in columns of the same size, and 1.7 edges each, mostly to the next column. */
function randomColumns(size: number, layers: number, seed: number): LayeredGraph {
  const next = numbers(seed);
  const nodes = Array.from({ length: size }, (_, index) => ({ layer: Math.floor((index * layers) / size) }));
  const byLayer = Array.from({ length: layers }, (_, layer) =>
    nodes.flatMap((node, at) => (node.layer === layer ? at : [])),
  );
  const edges = new Map<string, [number, number]>();
  while (edges.size < size * 1.7) {
    const from = next(size);
    let layer = nodes[from]!.layer + 1;
    while (next(4) === 0) layer += 1;
    const pool = byLayer[layer];
    if (pool === undefined) continue;
    const to = pool[next(pool.length)]!;
    edges.set(`${from} ${to}`, [from, to]);
  }
  return graphOf(layers, nodes, [...edges.values()]);
}

/** Small graphs in which everything occurs: lanes in some layers, groups in others, first members, long and double edges. */
const anyGraph: fc.Arbitrary<LayeredGraph> = fc
  .record({
    layers: fc.integer({ min: 1, max: 6 }),
    lanes: fc.integer({ min: 0, max: 3 }),
    seed: fc.integer({ min: 1, max: 2147483646 }),
    size: fc.integer({ min: 0, max: 26 }),
    links: fc.integer({ min: 0, max: 40 }),
  })
  .map(({ layers, lanes, seed, size, links }) => {
    const next = numbers(seed);
    const hasLanes = Array.from({ length: layers }, () => lanes > 0 && next(3) > 0);
    const hasGroups = Array.from({ length: layers }, () => next(2) > 0);
    const groups: number[] = [];
    for (let layer = 0; layer < layers; layer += 1) {
      if (hasGroups[layer] && !hasLanes[layer]) for (let count = next(4); count > 0; count -= 1) groups.push(layer);
    }
    const firsts = new Set<number>();
    const nodes = Array.from({ length: size }, (): Place => {
      const layer = next(layers);
      if (hasLanes[layer]) return { layer, lane: next(lanes) };
      const own = groups.flatMap((of, group) => (of === layer ? group : []));
      if (own.length === 0 || next(4) === 0) return { layer };
      const group = own[next(own.length)]!;
      if (next(3) > 0 || firsts.has(group)) return { layer, group };
      firsts.add(group);
      return { layer, group, first: true };
    });
    const edges: [number, number][] = [];
    for (let link = 0; link < links && size > 0; link += 1) {
      const [a, b] = [next(size), next(size)];
      if (nodes[a]!.layer < nodes[b]!.layer) edges.push([a, b]);
      else if (nodes[b]!.layer < nodes[a]!.layer) edges.push([b, a]);
    }
    return graphOf(layers, nodes, edges, groups, lanes);
  });

/** The pieces of all edges between a layer and the next, each from an entry to an entry. */
function piecesOf(graph: LayeredGraph): [LayerEntry, LayerEntry][][] {
  const pieces: [LayerEntry, LayerEntry][][] = Array.from({ length: graph.layers }, () => []);
  for (const [edge, { from, to }] of graph.edges.entries()) {
    const [first, last] = [graph.nodes[from]!.layer, graph.nodes[to]!.layer];
    for (let layer = first; layer < last; layer += 1) {
      pieces[layer]!.push([layer === first ? from : ~edge, layer + 1 === last ? to : ~edge]);
    }
  }
  return pieces;
}

/** Looks at every pair of pieces. */
function countSlowly(graph: LayeredGraph, layers: readonly (readonly LayerEntry[])[], only?: number): number {
  const places = layers.map((entries) => new Map(entries.map((entry, place) => [entry, place])));
  let count = 0;
  for (const [layer, pieces] of piecesOf(graph).entries()) {
    if (only !== undefined && layer !== only && layer !== only - 1) continue;
    const drawn = pieces.map(([a, b]) => [places[layer]!.get(a)!, places[layer + 1]!.get(b)!] as const);
    for (const [index, [a, b]] of drawn.entries()) {
      for (let other = 0; other < index; other += 1) {
        if ((a - drawn[other]![0]) * (b - drawn[other]![1]) < 0) count += 1;
      }
    }
  }
  return count;
}

const hasEdge = (graph: LayeredGraph, node: number) => graph.edges.some(({ from, to }) => from === node || to === node);

/** The lane of an entry in a layer that has lanes. */
function laneOf({ nodes, edges, lanes }: LayeredGraph, entry: LayerEntry): number {
  if (entry >= 0) return nodes[entry]!.lane ?? lanes;
  const { from, to } = edges[~entry]!;
  return nodes[from]!.lane ?? nodes[to]!.lane ?? lanes;
}

const groupOf = ({ nodes }: LayeredGraph, entry: LayerEntry) => (entry < 0 ? undefined : nodes[entry]!.group);

/** Whether what has to hold in a layer holds: lanes in order, groups together, what is first, first. */
function isAllowed(graph: LayeredGraph, entries: readonly LayerEntry[]): boolean {
  if (entries.some((entry) => entry >= 0 && graph.nodes[entry]!.lane !== undefined)) {
    const lanes = entries.map((entry) => laneOf(graph, entry));
    if (lanes.some((lane, place) => place > 0 && lane < lanes[place - 1]!)) return false;
  }
  const left = new Set<number>();
  let last: number | undefined;
  for (const entry of entries) {
    const group = groupOf(graph, entry);
    if (group !== last) {
      if (last !== undefined) left.add(last);
      if (group !== undefined && left.has(group)) return false;
    } else if (group !== undefined && entry >= 0 && graph.nodes[entry]!.first) return false;
    last = group;
  }
  return true;
}

/** Whether nodes without edges stand last in their lane or group, as they were given. */
function looseStandLast(graph: LayeredGraph, entries: readonly LayerEntry[]): boolean {
  const lists = new Map<string, LayerEntry[]>();
  const hasLanes = entries.some((entry) => entry >= 0 && graph.nodes[entry]!.lane !== undefined);
  for (const entry of entries) {
    const group = groupOf(graph, entry);
    const key = group === undefined ? `lane ${hasLanes ? laneOf(graph, entry) : 0}` : `group ${group}`;
    lists.set(key, [...(lists.get(key) ?? []), entry]);
  }
  return [...lists.values()].every((list) => {
    const free = list.filter((entry) => entry < 0 || !graph.nodes[entry]!.first);
    const loose = free.filter((entry) => entry >= 0 && !hasEdge(graph, entry));
    const given = [...loose].sort((a, b) => a - b);
    return String(free.slice(free.length - loose.length)) === String(given);
  });
}

/** The places of single nodes that would lower the crossings, as a sentence each. */
function betterPlaces(graph: LayeredGraph, layers: readonly (readonly LayerEntry[])[]): string[] {
  const found: string[] = [];
  for (const [layer, entries] of layers.entries()) {
    const now = countSlowly(graph, layers, layer);
    if (now === 0) continue;
    for (const node of entries) {
      if (node < 0) continue;
      const rest = entries.filter((entry) => entry !== node);
      for (let place = 0; place <= rest.length; place += 1) {
        const moved = [...rest.slice(0, place), node, ...rest.slice(place)];
        if (!isAllowed(graph, moved)) continue;
        const fewer = now - countSlowly(graph, layers.with(layer, moved), layer);
        if (fewer > 0) found.push(`node ${node} to place ${place} of layer ${layer}: ${fewer} fewer`);
      }
    }
  }
  return found;
}

const efforts: readonly Effort[] = ["quick", "thorough"];

describe("orderLayers", () => {
  test.each(efforts)("keeps to lanes, groups and what stands first, and counts what crosses (%s)", (effort) => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const { layers, crossings } = orderLayers(graph, effort);
        expect(layers).toHaveLength(graph.layers);
        const expected = Array.from({ length: graph.layers }, (_, layer) => [
          ...graph.edges.flatMap(({ from, to }, edge) =>
            graph.nodes[from]!.layer < layer && layer < graph.nodes[to]!.layer ? ~edge : [],
          ),
          ...graph.nodes.flatMap((node, index) => (node.layer === layer ? index : [])),
        ]);
        for (const [layer, entries] of layers.entries()) {
          expect([...entries].sort((a, b) => a - b)).toEqual(expected[layer]!.sort((a, b) => a - b));
          expect(isAllowed(graph, entries)).toBe(true);
          expect(looseStandLast(graph, entries)).toBe(true);
        }
        expect(crossings).toBe(countSlowly(graph, layers));
      }),
      { seed: 5, numRuns: effort === "quick" ? 400 : 150 },
    );
  });

  test("is thorough enough that moving one node lowers nothing", () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        expect(betterPlaces(graph, orderLayers(graph, "thorough").layers)).toEqual([]);
      }),
      { seed: 7, numRuns: 150 },
    );
    const columns = randomColumns(60, 7, 3);
    expect(betterPlaces(columns, orderLayers(columns, "thorough").layers)).toEqual([]);
  });

  test("thorough has no more crossings than quick", () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const quick = orderLayers(graph, "quick");
        expect(orderLayers(graph, "thorough").crossings).toBeLessThanOrEqual(quick.crossings);
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  test.each(efforts)("gives the same order for the same graph (%s)", (effort) => {
    for (const seed of [1, 2]) {
      expect(orderLayers(randomColumns(60, 8, seed), effort)).toEqual(orderLayers(randomColumns(60, 8, seed), effort));
    }
  });

  test("draws trees without a crossing, whichever way they grow", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 3 })), { maxLength: 60 }),
        fc.boolean(),
        (children, turned) => {
          const depths = [0];
          const edges: [number, number][] = [];
          for (const [choice, step] of children) {
            const parent = choice % depths.length;
            edges.push([parent, depths.length]);
            depths.push(depths[parent]! + step);
          }
          const deepest = Math.max(...depths);
          const graph = turned
            ? graphOf(
                deepest + 1,
                depths.map((depth) => ({ layer: deepest - depth })),
                edges.map(([a, b]) => [b, a]),
              )
            : graphOf(
                deepest + 1,
                depths.map((layer) => ({ layer })),
                edges,
              );
          expect(orderLayers(graph, "thorough").crossings).toBe(0);
        },
      ),
      { seed: 13, numRuns: 60 },
    );
  });

  test("keeps the given order where nothing is gained by another", () => {
    const pairs = graphOf(
      2,
      Array.from({ length: 12 }, (_, index) => ({ layer: Math.floor(index / 6) })),
      Array.from({ length: 6 }, (_, index) => [index, index + 6] as const),
    );
    const fan = graphOf(
      2,
      [{ layer: 0 }, ...Array.from({ length: 8 }, () => ({ layer: 1 }))],
      [5, 3, 8, 1, 2, 7, 4, 6].map((to) => [0, to] as const),
    );
    for (const effort of efforts) {
      expect(orderLayers(pairs, effort).layers).toEqual([
        [0, 1, 2, 3, 4, 5],
        [6, 7, 8, 9, 10, 11],
      ]);
      expect(orderLayers(fan, effort).layers).toEqual([[0], [1, 2, 3, 4, 5, 6, 7, 8]]);
    }
  });

  test("lets nodes stand as they were given where that crosses no more", () => {
    for (const seed of [5, 7, 9, 25, 27, 35]) {
      const graph = randomColumns(24, 5, seed);
      const { layers } = orderLayers(graph, "thorough");
      let turned = 0;
      let pairs = 0;
      for (const [layer, entries] of layers.entries()) {
        const nodes = entries.filter((entry) => entry >= 0);
        for (const [place, node] of nodes.entries())
          turned += nodes.slice(place).filter((other) => other < node).length;
        pairs += (nodes.length * (nodes.length - 1)) / 2;
        for (const [place, node] of entries.entries()) {
          const next = entries[place + 1];
          if (next === undefined || next < 0 || next > node) continue;
          if (!hasEdge(graph, next)) continue;
          const swapped = entries.with(place, next).with(place + 1, node);
          expect(countSlowly(graph, layers.with(layer, swapped), layer)).toBeGreaterThan(
            countSlowly(graph, layers, layer),
          );
        }
      }
      expect(turned).toBeLessThanOrEqual(pairs / 2);
    }
  });

  // As counted where the lines of dot (Graphviz 2.43) pass each rank, with the columns as ranks.
  test.each([
    [20, 9, 13],
    [60, 4, 98],
    [100, 4, 324],
    [200, 4, 1663],
  ])("has no more crossings than dot on %i nodes in eight columns (seed %i: %i)", (size, seed, dot) => {
    const graph = randomColumns(size, 8, seed);
    expect(orderLayers(graph, "quick").crossings).toBeLessThanOrEqual(dot * 1.15);
    expect(orderLayers(graph, "thorough").crossings).toBeLessThanOrEqual(dot);
  });

  test.each(efforts)("orders a chain of 5,000, and two hundred edges from one node (%s)", (effort) => {
    const size = 5000;
    const chain = graphOf(
      size,
      Array.from({ length: size }, (_, layer) => ({ layer })),
      Array.from({ length: size - 1 }, (_, index) => [index, index + 1] as const),
    );
    const { layers, crossings } = orderLayers(chain, effort);
    expect(crossings).toBe(0);
    expect(layers.every((entries, layer) => entries.length === 1 && entries[0] === layer)).toBe(true);
    const hub = graphOf(
      3,
      [{ layer: 0 }, ...Array.from({ length: 200 }, (_, index) => ({ layer: 1 + (index % 2) }))],
      Array.from({ length: 200 }, (_, index) => [0, index + 1] as const),
    );
    expect(orderLayers(hub, effort).crossings).toBe(0);
  });

  test("orders 5,000 nodes with 8,500 edges quickly, far below the given order", () => {
    const graph = randomColumns(5000, 12, 1);
    const { layers, crossings } = orderLayers(graph, "quick");
    expect(layers.map((entries) => new Set(entries).size)).toEqual(layers.map((entries) => entries.length));
    expect(crossings).toBeLessThan(800_000);
  });

  test.each(efforts)("takes an empty graph, layers without nodes and groups without members (%s)", (effort) => {
    expect(orderLayers(graphOf(0, [], []), effort)).toEqual({ layers: [], crossings: 0 });
    expect(orderLayers(graphOf(2, [], [], [1]), effort)).toEqual({ layers: [[], []], crossings: 0 });
    expect(orderLayers(graphOf(3, [{ layer: 0 }, { layer: 2 }], [[0, 1]], [2]), effort)).toEqual({
      layers: [[0], [-1], [1]],
      crossings: 0,
    });
  });
});

test("countInversions counts pairs the wrong way round, equal places not among them", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 60 }), (ends) => {
      let slow = 0;
      for (const [index, end] of ends.entries()) for (const other of ends.slice(index + 1)) if (other < end) slow += 1;
      const tree = new Int32Array(treeRoom(31)).fill(7);
      expect(countInversions(Int32Array.from(ends), ends.length, 31, tree)).toBe(slow);
    }),
    { seed: 17, numRuns: 300 },
  );
});
