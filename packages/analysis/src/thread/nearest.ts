import type { Edges } from "../graph/edges.js";

/** For each node that was reached, the way back to the nearest of the nodes that the search set out from. */
export interface Nearest {
  has(node: number): boolean;
  /** How many steps it is from a node that was reached to the nearest start. */
  distanceOf(node: number): number;
  /** The nearest start. */
  startOf(node: number): number;
  /** The first steps from a node that was reached towards its start, in order; at most `most` of them. */
  wayFrom(node: number, most: number): { readonly node: number; readonly link: number }[];
}

const notReached = -1;

/** Searches in breadth from several nodes at once along the links; ties go to what comes first. Linear. */
export function nearest(starts: Iterable<number>, { offsets, ends, links }: Edges): Nearest {
  const size = offsets.length - 1;
  const distance = new Int32Array(size).fill(notReached);
  const start = new Int32Array(size);
  const before = new Int32Array(size);
  const by = new Int32Array(size);
  const queue = new Int32Array(size);
  let count = 0;
  for (const node of starts) {
    distance[node] = 0;
    start[node] = node;
    queue[count++] = node;
  }
  for (let taken = 0; taken < count; taken++) {
    const node = queue[taken]!;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      const end = ends[at]!;
      if (distance[end] !== notReached) continue;
      distance[end] = distance[node]! + 1;
      start[end] = start[node]!;
      before[end] = node;
      by[end] = links[at]!;
      queue[count++] = end;
    }
  }
  return {
    has: (node) => distance[node] !== notReached,
    distanceOf: (node) => distance[node]!,
    startOf: (node) => start[node]!,
    wayFrom(node, most) {
      const way: { node: number; link: number }[] = [];
      for (let at = node; distance[at]! > 0 && way.length < most; at = before[at]!)
        way.push({ node: before[at]!, link: by[at]! });
      return way;
    },
  };
}
