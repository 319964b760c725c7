import type { LayeredGraph } from "./layered-graph.js";

/** For each item, its neighbours in the layer before (or after): `of[start[item]]` up to `of[start[item + 1]]`. */
export interface Neighbours {
  readonly start: Int32Array;
  readonly of: Int32Array;
}

/**
 * What is to be ordered, as flat arrays. Vertices are the nodes, by index, and then a passing vertex for each layer that
 * an edge passes; items are the vertices, and then the groups. Items stand in lists that can be ordered apart: one per
 * layer and lane, which holds what is in no group and the groups as wholes, and one per group, which holds its members.
 */
export interface LayerItems {
  readonly graph: LayeredGraph;
  readonly vertices: number;
  readonly items: number;
  /** Per item. */
  readonly layerOf: Int32Array;
  /** Per edge, and one past the last: its first passing vertex; those of one edge follow each other, layer by layer. */
  readonly passing: Int32Array;
  /** Per vertex: the edge that passes there, or -1 for nodes. */
  readonly edgeOf: Int32Array;
  /** Neighbours are vertices; those of a group are the neighbours of all its members. */
  readonly before: Neighbours;
  readonly after: Neighbours;
  /** Per layer, and one past the last: its first list; the groups' lists come after those of all layers. */
  readonly layerLists: Int32Array;
  /** Per item: the list that it stands in. */
  readonly listOf: Int32Array;
  /** Per list, and one past the last: its first seat. */
  readonly listStart: Int32Array;
  /** Per list: the seats from `freeStart` up to `freeEnd` may change; before them is what stands first, after them what has no edge. */
  readonly freeStart: Int32Array;
  readonly freeEnd: Int32Array;
  /** Per seat, the item that the given order puts there. */
  readonly given: Int32Array;
  /** Per layer, and one past the last: how many vertices stand in the layers before it. */
  readonly layerStart: Int32Array;
}

/** The list of a group's members; `group` is its item. */
export const groupList = ({ layerLists, graph, vertices }: LayerItems, group: number): number =>
  layerLists[graph.layers]! + group - vertices;

/** Prepares a graph for ordering. */
export function layerItems(graph: LayeredGraph): LayerItems {
  const { nodes, groups, edges, layers } = graph;
  const passing = new Int32Array(edges.length + 1);
  let vertices = nodes.length;
  for (const [edge, { from, to }] of edges.entries()) {
    passing[edge] = vertices;
    vertices += Math.max(0, nodes[to]!.layer - nodes[from]!.layer - 1);
  }
  passing[edges.length] = vertices;
  const items = vertices + groups.length;
  const layerOf = new Int32Array(items);
  const edgeOf = new Int32Array(vertices).fill(-1);
  for (const [node, { layer }] of nodes.entries()) layerOf[node] = layer;
  for (const [group, { layer }] of groups.entries()) layerOf[vertices + group] = layer;
  for (const [edge, { from }] of edges.entries()) {
    for (let vertex = passing[edge]!; vertex < passing[edge + 1]!; vertex += 1) {
      layerOf[vertex] = nodes[from]!.layer + 1 + vertex - passing[edge]!;
      edgeOf[vertex] = edge;
    }
  }
  const { before, after } = neighbours(graph, passing, vertices);
  const layerStart = new Int32Array(layers + 1);
  for (let vertex = 0; vertex < vertices; vertex += 1) layerStart[layerOf[vertex]! + 1]! += 1;
  for (let layer = 0; layer < layers; layer += 1) layerStart[layer + 1]! += layerStart[layer]!;
  const shared = { graph, vertices, items, layerOf, passing, edgeOf, before, after, layerStart };
  return { ...shared, ...lists(shared) };
}

function neighbours({ nodes, groups, edges }: LayeredGraph, passing: Int32Array, vertices: number) {
  const items = vertices + groups.length;
  const starts: number[] = [];
  const ends: number[] = [];
  for (const [edge, { from, to }] of edges.entries()) {
    if (nodes[from]!.layer >= nodes[to]!.layer) continue;
    let last = from;
    for (let vertex = passing[edge]!; vertex < passing[edge + 1]!; vertex += 1) {
      starts.push(last);
      ends.push(vertex);
      last = vertex;
    }
    starts.push(last);
    ends.push(to);
  }
  const groupOf = (vertex: number) => (vertex < nodes.length ? nodes[vertex]!.group : undefined);
  const gather = (own: readonly number[], others: readonly number[]): Neighbours => {
    const start = new Int32Array(items + 1);
    const each = (visit: (item: number, other: number) => void) => {
      for (const [piece, vertex] of own.entries()) {
        const group = groupOf(vertex);
        visit(vertex, others[piece]!);
        if (group !== undefined) visit(vertices + group, others[piece]!);
      }
    };
    each((item) => {
      start[item + 1]! += 1;
    });
    for (let item = 0; item < items; item += 1) start[item + 1]! += start[item]!;
    const next = start.slice();
    const of = new Int32Array(start[items]!);
    each((item, other) => {
      of[next[item]!] = other;
      next[item]! += 1;
    });
    return { start, of };
  };
  return { before: gather(ends, starts), after: gather(starts, ends) };
}

type Vertices = Pick<LayerItems, "graph" | "vertices" | "items" | "layerOf" | "edgeOf" | "before" | "after">;

/** The lane that each vertex keeps to in its layer; 0 in layers without lanes. */
function laneOf({ graph: { nodes, edges, lanes, layers }, layerOf, edgeOf }: Vertices): (vertex: number) => number {
  const hasLanes = new Uint8Array(layers);
  for (const { layer, lane } of nodes) if (lane !== undefined) hasLanes[layer] = 1;
  return (vertex) => {
    if (hasLanes[layerOf[vertex]!] === 0) return 0;
    if (vertex < nodes.length) return nodes[vertex]!.lane ?? lanes;
    const { from, to } = edges[edgeOf[vertex]!]!;
    return nodes[from]!.lane ?? nodes[to]!.lane ?? lanes;
  };
}

function lists(shared: Vertices) {
  const { graph, vertices, items, layerOf, before, after } = shared;
  const lane = laneOf(shared);
  const memberLanes = new Int32Array(graph.groups.length).fill(-1);
  const members = graph.groups.map((): number[] => []);
  for (const [node, { group }] of graph.nodes.entries()) {
    if (group === undefined) continue;
    if (memberLanes[group] === -1) memberLanes[group] = lane(node);
    members[group]!.push(node);
  }
  const wide = graph.lanes + 1;
  const all: number[][] = Array.from({ length: graph.layers * wide }, () => []);
  const seated = new Uint8Array(graph.groups.length);
  for (let vertex = 0; vertex < vertices; vertex += 1) {
    const group = vertex < graph.nodes.length ? graph.nodes[vertex]!.group : undefined;
    if (group === undefined) all[layerOf[vertex]! * wide + lane(vertex)]!.push(vertex);
    else if (seated[group] === 0) {
      seated[group] = 1;
      all[layerOf[vertex]! * wide + memberLanes[group]!]!.push(vertices + group);
    }
  }
  all.push(...members);
  const isFirst = (item: number) => {
    const node = item < graph.nodes.length ? graph.nodes[item]! : undefined;
    return node?.first === true && node.group !== undefined;
  };
  const degree = (item: number) =>
    before.start[item + 1]! - before.start[item]! + after.start[item + 1]! - after.start[item]!;
  const standing = (item: number) => (isFirst(item) ? 0 : degree(item) > 0 ? 1 : item < vertices ? 2 : 3);
  const listOf = new Int32Array(items).fill(-1);
  const listStart = new Int32Array(all.length + 1);
  const [freeStart, freeEnd] = [new Int32Array(all.length), new Int32Array(all.length)];
  const given: number[] = [];
  for (const [list, entries] of all.entries()) {
    listStart[list] = given.length;
    for (let stand = 0; stand < 4; stand += 1) {
      if (stand === 1) freeStart[list] = given.length;
      for (const item of entries) if (standing(item) === stand) given.push(item);
      if (stand === 1) freeEnd[list] = given.length;
    }
    for (const item of entries) listOf[item] = list;
  }
  listStart[all.length] = given.length;
  const layerLists = Int32Array.from({ length: graph.layers + 1 }, (_, layer) => layer * wide);
  return { layerLists, listOf, listStart, freeStart, freeEnd, given: Int32Array.from(given) };
}
