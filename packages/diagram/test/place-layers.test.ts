import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
  FlowPoint,
  LayeredEdge,
  LayeredGraph,
  LayeredNode,
  LayerOrder,
  PlacedGraph,
} from "../src/layout/columns/layered-graph.js";
import { defaultSpacing, placeLayers } from "../src/layout/columns/place-layers.js";
import { placeLow } from "../src/layout/columns/place-low.js";
import { anyOrder, orderedGraph } from "./support/layered-graphs.js";
import { linePiecesOf, placedFaults } from "./support/placed-faults.js";

const place = (graph: LayeredGraph, order: LayerOrder) => placeLayers(graph, order, defaultSpacing);
const faults = (graph: LayeredGraph, order: LayerOrder) =>
  placedFaults(graph, order, place(graph, order), defaultSpacing).slice(0, 5);

/** Boxes of one size, one per entry of `layers`. */
function boxes(layers: readonly number[], edges: readonly (readonly [number, number, string?])[]): LayeredGraph {
  return {
    layers: layers.reduce((most, layer) => Math.max(most, layer + 1), 0),
    nodes: layers.map((layer) => ({ layer, along: 100, across: 40, looseBefore: 0, looseAfter: 0 })),
    groups: [],
    edges: edges.map(([from, to, sort = "leadsTo"]) => ({ from, to, sort })),
    lanes: 0,
    laneTop: 0,
  };
}

/** Boxes in the order of their index, and then what passes. */
const inOrder = (graph: LayeredGraph): LayerOrder => anyOrder(graph, 0, false);

const bends = (lines: readonly (readonly FlowPoint[])[]) => lines.reduce((sum, { length }) => sum + length - 2, 0);

/** `count` boxes over `layers`, with edges over at most `span` layers, the same each time. */
function randomGraph(layers: number, count: number, edges: number, span: number): LayeredGraph {
  let state = 1;
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const list: LayeredEdge[] = [];
  while (list.length < edges) {
    const [from, to] = [next(count), next(count)];
    const distance = (to % layers) - (from % layers);
    if (distance > 0 && distance <= span) list.push({ from, to, sort: "leadsTo" });
  }
  const node = (_: unknown, index: number) => ({
    layer: index % layers,
    along: 208,
    across: 120,
    looseBefore: 0,
    looseAfter: 0,
  });
  return { layers, nodes: Array.from({ length: count }, node), groups: [], edges: list, lanes: 0, laneTop: 0 };
}

describe("placeLayers", () => {
  it("keeps boxes, frames, lanes and lines apart, whatever the graph and the order", () => {
    fc.assert(
      fc.property(orderedGraph, ({ graph, order }) => {
        expect(faults(graph, order)).toEqual([]);
        expect(place(graph, order)).toEqual(place(graph, order));
      }),
      { seed: 7, numRuns: 1000 },
    );
  });

  it("does so too where there is too much to place exactly", () => {
    fc.assert(
      fc.property(orderedGraph, ({ graph, order }) => {
        // A further layer of boxes that no line reaches takes the graph over the limit.
        const idle = Array.from({ length: 6001 }, () => ({
          layer: graph.layers,
          along: 10,
          across: 10,
          looseBefore: 0,
          looseAfter: 0,
        }));
        const large = { ...graph, layers: graph.layers + 1, nodes: [...graph.nodes, ...idle] };
        const further = idle.map((_, index) => graph.nodes.length + index);
        const more = { ...order, layers: [...order.layers, further] };
        expect(faults(large, more)).toEqual([]);
        const { nodes, lanes, groups } = place(large, more);
        const starts = [...nodes.map(({ across }) => across), ...[...lanes, ...groups].map(({ start }) => start)];
        expect(Math.min(...starts)).toBeGreaterThanOrEqual(0);
      }),
      { seed: 11, numRuns: 25 },
    );
  });

  it("keeps thousands of lines between two layers apart", () => {
    const graph = randomGraph(2, 2000, 4000, 1);
    expect(faults(graph, anyOrder(graph, 5))).toEqual([]);
  });

  it("starts at 0 on both axes", () => {
    fc.assert(
      fc.property(orderedGraph, ({ graph, order }) => {
        const placed = place(graph, order);
        const across = [
          ...placed.nodes.map((node) => node.across),
          ...[...placed.groups, ...placed.lanes].map(({ start }) => start),
        ];
        expect(placed.layers[0]!.start).toBe(0);
        const lines = linePiecesOf(placed.lines).map((piece) => piece.across.start);
        expect(Math.min(...across, ...lines)).toBeCloseTo(0, 6);
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  it("draws chains and long lines straight", () => {
    // Two chains beside each other, and a line that passes between them.
    const graph = boxes(
      [0, 0, 0, 1, 1, 2, 2, 2],
      [
        [0, 3],
        [3, 5],
        [1, 6],
        [2, 4],
        [4, 7],
      ],
    );
    const order = {
      layers: [
        [0, 1, 2],
        [3, ~2, 4],
        [5, 6, 7],
      ],
      crossings: 0,
    };
    const placed = place(graph, order);
    expect(bends(placed.lines)).toBe(0);
    expect(placed.nodes.map(({ across }) => across)).toEqual([0, 58, 116, 0, 116, 0, 58, 116]);
  });

  it("makes a line straight by moving its end along the side, where a box is held apart", () => {
    const graph = boxes(
      [0, 0, 1],
      [
        [0, 2],
        [1, 2],
      ],
    );
    const wide = { ...graph, nodes: graph.nodes.map((node, index) => (index === 2 ? { ...node, across: 98 } : node)) };
    expect(bends(place(wide, inOrder(wide)).lines)).toBe(0);
  });

  it("stays low: one line that could be straight does not make the picture higher", () => {
    // The first box of six leads to the last but one of six, past those between them.
    const layers = [...Array(6).fill(0), ...Array(6).fill(1)];
    const graph = boxes(layers, [
      [0, 10],
      [5, 11],
    ]);
    const { nodes } = place(graph, inOrder(graph));
    expect(Math.max(...nodes.map(({ across }) => across + 40))).toBe(6 * 40 + 5 * defaultSpacing.nodeGap);
  });

  it("weighs lines: a box stands level with the one of more weight, whichever comes first", () => {
    for (const [heavy, light] of [
      [1, 2],
      [2, 1],
    ] as const) {
      // The first box could be level with either of the others.
      const graph = boxes(
        [0, 1, 1],
        [
          [0, 1],
          [0, 2],
        ],
      );
      const edges = graph.edges.map((edge) => ({ ...edge, weight: edge.to === light ? 0.5 : 1 }));
      const { nodes, lines } = place({ ...graph, edges }, inOrder(graph));
      expect(lines[heavy - 1]).toHaveLength(2);
      expect(lines[light - 1]).toHaveLength(4);
      expect(Math.abs(nodes[0]!.across - nodes[heavy]!.across)).toBeLessThan(20);
    }
  });

  it("puts a box that starts two chains, or ends them, in the middle, whatever lighter line leads back to it", () => {
    const graph = boxes(
      [0, 1, 1, 2, 2, 3],
      [
        [0, 1],
        [0, 2],
        [1, 3],
        [2, 4],
        [3, 5],
        [4, 5],
      ],
    );
    const back = { ...graph, edges: [...graph.edges, { from: 0, to: 4, sort: "back", weight: 0.8 }] };
    for (const one of [graph, back]) {
      const { nodes } = place(one, inOrder(one));
      const middle = (a: number, b: number) => (nodes[a]!.across + nodes[b]!.across) / 2;
      expect(Math.abs(nodes[0]!.across - middle(1, 2))).toBeLessThanOrEqual(9);
      expect(Math.abs(nodes[5]!.across - middle(3, 4))).toBeLessThanOrEqual(9);
    }
  });

  it("joins lines on the sides that it is told to", () => {
    const ends = (joins: LayeredNode["joins"]) => {
      const graph = boxes(
        [0, 0, 1, 2, 2],
        [
          [0, 2],
          [1, 2],
          [2, 3],
          [2, 4],
        ],
      );
      const nodes = graph.nodes.map((node, index) => (index === 2 && joins !== undefined ? { ...node, joins } : node));
      const { lines } = place({ ...graph, nodes }, inOrder(graph));
      const count = (across: readonly number[]) => new Set(across).size;
      return [
        count([lines[0]!.at(-1)!.across, lines[1]!.at(-1)!.across]),
        count([lines[2]![0]!.across, lines[3]![0]!.across]),
      ];
    };
    expect(ends(undefined)).toEqual([2, 2]);
    expect(ends(true)).toEqual([1, 1]);
    expect(ends("before")).toEqual([1, 2]);
    expect(ends("after")).toEqual([2, 1]);
  });

  it("keeps room for labels only in the lanes and layers that have them", () => {
    const lanes = (more: Partial<LayeredGraph>) => {
      const graph = boxes([0, 1, 1, 0, 1, 1], []);
      const nodes = graph.nodes.map((node, index) => ({ ...node, lane: index < 3 ? 0 : 1 }));
      const laned = { ...graph, nodes, lanes: 2, laneTop: 24, ...more };
      return place(laned, inOrder(laned)).lanes.map(({ start, end }) => end - start);
    };
    const two = 2 * 40 + defaultSpacing.nodeGap;
    expect(lanes({})).toEqual([two + 24, two + 24]);
    expect(lanes({ plainLanes: [1] })).toEqual([two + 24, two]);
    expect(lanes({ labelLayers: [0] })).toEqual([two, two]);
  });

  it("moves what no line reaches from the end of a layer to its front, where it would make the picture higher", () => {
    // The second layer: two boxes level with the last two of five, then two that no line reaches.
    const graph = boxes(
      [0, 0, 0, 0, 0, 1, 1, 1, 1],
      [
        [3, 5],
        [4, 6],
      ],
    );
    const five = 5 * 40 + 4 * defaultSpacing.nodeGap;
    const high = ({ nodes }: PlacedGraph) => Math.max(...nodes.map(({ across }) => across + 40));
    expect(high(place(graph, inOrder(graph)))).toBeGreaterThan(five);
    const placed = placeLow(graph, inOrder(graph), defaultSpacing);
    expect(high(placed)).toBe(five);
    expect(bends(placed.lines)).toBe(0);
    const [first, second, third] = [7, 8, 5].map((node) => placed.nodes[node]!.across);
    expect([second! - first!, third! - second!]).toEqual([58, 58]);
  });

  it("never places higher for it, and leaves a picture alone that is no lower so", () => {
    fc.assert(
      fc.property(orderedGraph, ({ graph, order }) => {
        const high = ({ nodes, groups, lanes }: PlacedGraph) =>
          Math.max(
            ...nodes.map(({ across }, index) => across + graph.nodes[index]!.across),
            ...[...groups, ...lanes].map(({ end }) => end),
          );
        expect(high(placeLow(graph, order, defaultSpacing))).toBeLessThanOrEqual(high(place(graph, order)) + 0.01);
      }),
      { seed: 17, numRuns: 200 },
    );
    const row = boxes([0, 1, 1], [[0, 1]]);
    expect(placeLow(row, inOrder(row), defaultSpacing)).toEqual(place(row, inOrder(row)));
  });

  it("joins lines of one sort that end in the same box of a group, and keeps other sorts a little apart", () => {
    const graph = boxes(
      [0, 0, 0, 1],
      [
        [0, 3, "a"],
        [1, 3, "a"],
        [2, 3, "b"],
      ],
    );
    const group = { layer: 1, before: 20, after: 7, gap: 8, inset: 7 };
    const grouped = {
      ...graph,
      nodes: graph.nodes.map((node, index) => (index === 3 ? { ...node, group: 0 } : node)),
      groups: [group],
    };
    const placed = place(grouped, inOrder(grouped));
    const [first, second, third] = placed.lines.map((points) => points.at(-1)!);
    expect(second).toEqual(first);
    expect(third!.across - first!.across).toBeCloseTo(defaultSpacing.joinGap, 6);
    expect((third!.across + first!.across) / 2).toBeCloseTo(placed.nodes[3]!.across + 20, 6);
    expect(placed.nodes[3]!.along - placed.layers[1]!.start).toBe(7);
  });

  it("lets two lines that change places past each other", () => {
    const graph = boxes(
      [0, 0, 1, 1],
      [
        [0, 3],
        [1, 2],
      ],
    );
    expect(faults(graph, inOrder(graph))).toEqual([]);
  });

  it("widens the room between layers with the lines in it", () => {
    const gap = (count: number) => {
      const edges = Array.from({ length: count }, (_, index) => [index, 2 * count - 1 - index] as const);
      const graph = boxes([...Array(count).fill(0), ...Array(count).fill(1)], edges);
      const { layers } = place(graph, inOrder(graph));
      return layers[1]!.start - layers[0]!.end;
    };
    expect(gap(2)).toBeLessThan(2 * defaultSpacing.inset + 4 * defaultSpacing.lineGap);
    expect(gap(12)).toBeGreaterThanOrEqual(2 * defaultSpacing.inset + 10 * defaultSpacing.lineGap);
  });

  it("takes nothing, layers of nothing, and an edge whose layers do not ascend", () => {
    const nothing = { layers: 0, nodes: [], groups: [], edges: [], lanes: 0, laneTop: 0 };
    expect(place(nothing, { layers: [], crossings: 0 })).toEqual({
      nodes: [],
      groups: [],
      lanes: [],
      layers: [],
      lines: [],
      loose: [],
    });
    const gap = { ...boxes([1], []), layers: 3 };
    expect(place(gap, inOrder(gap)).layers.map(({ end, start }) => end - start)).toEqual([0, 100, 0]);
    const back = boxes(
      [0, 1, 1],
      [
        [1, 0],
        [1, 2],
        [0, 1],
      ],
    );
    expect(place(back, inOrder(back)).lines.map(({ length }) => length)).toEqual([0, 0, 2]);
  });

  it("places a chain of 5,000 layers, straight", () => {
    const count = 5000;
    const graph = boxes(
      Array.from({ length: count }, (_, index) => index),
      Array.from({ length: count - 1 }, (_, index) => [index, index + 1] as const),
    );
    const placed = place(graph, inOrder(graph));
    expect(bends(placed.lines)).toBe(0);
    expect(placed.layers).toHaveLength(count);
  });

  it("places 5,000 boxes with 20,000 places where lines pass", () => {
    const graph = randomGraph(9, 5000, 8500, 8);
    const placed = place(graph, anyOrder(graph, 1));
    expect(placed.lines.every(({ length }) => length >= 2)).toBe(true);
  });
});
