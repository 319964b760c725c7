import fc from "fast-check";
import type {
  LayerEntry,
  LayeredEdge,
  LayeredGraph,
  LayeredGroup,
  LayeredNode,
  LayerOrder,
} from "../../src/layout/columns/layered-graph.js";

/** A drawing problem, and an order that holds its constraints but is not chosen for few crossings. */
export interface OrderedGraph {
  readonly graph: LayeredGraph;
  readonly order: LayerOrder;
}

const layerKinds = ["free", "grouped", "laned"] as const;

/** Small problems with lanes, groups, loose ends, long edges, and several edges between the same two nodes. */
export const orderedGraph: fc.Arbitrary<OrderedGraph> = fc
  .record({
    lanes: fc.constantFrom(0, 0, 1, 2, 3),
    laneTop: fc.constantFrom(0, 24),
    labelLayers: fc.constantFrom(undefined, [0], [1, 2]),
    plainLanes: fc.constantFrom(undefined, [0], [1, 2]),
    kinds: fc.array(fc.constantFrom(...layerKinds), { minLength: 1, maxLength: 6 }),
    boxes: fc.array(
      fc.record({
        layer: fc.nat(5),
        along: fc.integer({ min: 20, max: 90 }),
        across: fc.integer({ min: 20, max: 80 }),
        part: fc.nat(2),
        joins: fc.constantFrom<LayeredNode["joins"][]>(false, false, false, false, true, "before", "after"),
        looseBefore: fc.constantFrom(0, 0, 0, 1, 2),
        looseAfter: fc.constantFrom(0, 0, 0, 1, 2),
      }),
      { minLength: 1, maxLength: 24 },
    ),
    ends: fc.array(fc.tuple(fc.nat(1000), fc.nat(1000), fc.constantFrom("a", "b", "c")), { maxLength: 40 }),
    frame: fc.record({ before: fc.nat(30), after: fc.nat(20), gap: fc.nat(8), inset: fc.nat(10) }),
    shuffle: fc.nat(1000),
  })
  .map(({ lanes, laneTop, labelLayers, plainLanes, kinds, boxes, ends, frame, shuffle }) => {
    const groups: LayeredGroup[] = [];
    const groupIndex = new Map<string, number>();
    const first = new Set<number>();
    const nodes = boxes.map(({ layer: some, part, joins = false, ...rest }): LayeredNode => {
      const box = { ...rest, joins };
      const layer = some % kinds.length;
      const kind = kinds[layer];
      if (kind === "laned" && lanes > 0) return { ...box, layer, lane: part % lanes };
      if (kind !== "grouped") return { ...box, layer };
      const key = `${layer} ${part}`;
      const group = groupIndex.get(key) ?? groups.push({ layer, ...frame }) - 1;
      groupIndex.set(key, group);
      const isFirst = !first.has(group);
      first.add(group);
      return { ...box, layer, group, ...(isFirst && { first: true }) };
    });
    const edges = ends.flatMap(([a, b, sort]): LayeredEdge[] => {
      const [one, other] = [a % nodes.length, b % nodes.length];
      if (nodes[one]!.layer === nodes[other]!.layer) return [];
      return nodes[one]!.layer < nodes[other]!.layer
        ? [{ from: one, to: other, sort, ...weightOf(sort) }]
        : [{ from: other, to: one, sort, ...weightOf(sort) }];
    });
    const grown = withRoomForEnds(nodes, edges);
    const used = grown.some(({ lane }) => lane !== undefined) ? lanes : 0;
    const graph: LayeredGraph = {
      layers: kinds.length,
      nodes: grown,
      groups,
      edges,
      lanes: used,
      laneTop: used > 0 ? laneTop : 0,
      ...(labelLayers && { labelLayers }),
      ...(plainLanes && { plainLanes }),
    };
    return { graph, order: anyOrder(graph, shuffle) };
  });

const weightOf = (sort: string) => (sort === "c" ? { weight: 0.3 } : {});

/** Nodes as tall as their ends need, which is what callers see to. */
function withRoomForEnds(nodes: readonly LayeredNode[], edges: readonly LayeredEdge[]): LayeredNode[] {
  const before = nodes.map(({ looseBefore }) => looseBefore);
  const after = nodes.map(({ looseAfter }) => looseAfter);
  for (const { from, to } of edges) {
    after[from]! += 1;
    before[to]! += 1;
  }
  return nodes.map((node, index) => ({
    ...node,
    across: Math.max(node.across, (Math.max(before[index]!, after[index]!) + 1) * (node.group === undefined ? 9 : 13)),
  }));
}

/** An order that keeps lanes and groups, and is otherwise as good as shuffled, or (`mixed` false) by index. */
export function anyOrder(graph: LayeredGraph, shuffle: number, mixed = true): LayerOrder {
  const { nodes, edges } = graph;
  const laned = new Set(nodes.flatMap(({ layer, lane }) => (lane === undefined ? [] : [layer])));
  interface Standing {
    readonly entry: LayerEntry;
    readonly keys: readonly number[];
  }
  const layers: Standing[][] = Array.from({ length: graph.layers }, () => []);
  const mix = (value: number) => (mixed ? ((value + 7) * 7919 + shuffle * 104_729) % 997 : value);
  for (const [index, { layer, lane, group, first }] of nodes.entries()) {
    const block = group === undefined ? mix(index) : mix(1000 + group);
    layers[layer]!.push({ entry: index, keys: [lane ?? 0, block, group ?? -1, first ? 0 : 1, mix(index), index] });
  }
  for (const [index, { from, to }] of edges.entries()) {
    for (let layer = nodes[from]!.layer + 1; layer < nodes[to]!.layer; layer++) {
      const lane = laned.has(layer) ? (nodes[from]!.lane ?? nodes[to]!.lane ?? graph.lanes) : 0;
      layers[layer]!.push({ entry: ~index, keys: [lane, mix(2000 + 31 * index), -1, 0, index, 0] });
    }
  }
  const compare = (a: Standing, b: Standing) => {
    const at = a.keys.findIndex((key, index) => key !== b.keys[index]);
    return at < 0 ? 0 : a.keys[at]! - b.keys[at]!;
  };
  return { layers: layers.map((list) => list.sort(compare).map(({ entry }) => entry)), crossings: 0 };
}
