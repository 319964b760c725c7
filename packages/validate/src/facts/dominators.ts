import { type Edges, endsOf } from "@change-logic/analysis/graph";

/** What every walk from a root passes. */
export interface Dominators {
  /** For each node, the last other node that all walks from the root to it pass; -1 for the root and what is not reached. */
  readonly immediate: Int32Array;
  /** The nodes that are reached, the root first, each after its immediate dominator. */
  readonly order: Int32Array;
}

/**
 * Dominators by the algorithm of Lengauer and Tarjan (1979) with simple path compression: some steps more than linear,
 * also where lines are long and cross a lot. Stacks of its own, so that a chain of any length is no matter.
 */
export function dominators(forward: Edges, backward: Edges, root: number): Dominators {
  const size = forward.offsets.length - 1;
  const { order, number, parent } = depthFirst(forward, root, size);
  const count = order.length;
  // From here on nodes are their numbers in the order of the search.
  const semi = Int32Array.from({ length: count }, (_, node) => node);
  const label = semi.slice();
  const ancestor = new Int32Array(count).fill(-1);
  const immediate = new Int32Array(count).fill(-1);
  // Nodes by their semidominator, as linked lists.
  const firstIn = new Int32Array(count).fill(-1);
  const nextIn = new Int32Array(count).fill(-1);
  const path: number[] = [];
  const lowest = (node: number): number => {
    if (ancestor[node] === -1) return node;
    let at = node;
    for (; ancestor[ancestor[at]!] !== -1; at = ancestor[at]!) path.push(at);
    while (path.length > 0) {
      const below = path.pop()!;
      const above = ancestor[below]!;
      if (semi[label[above]!]! < semi[label[below]!]!) label[below] = label[above]!;
      ancestor[below] = ancestor[above]!;
    }
    return label[node]!;
  };
  for (let node = count - 1; node > 0; node--) {
    for (const before of endsOf(backward, order[node]!)) {
      if (number[before] === -1) continue;
      semi[node] = Math.min(semi[node]!, semi[lowest(number[before]!)]!);
    }
    nextIn[node] = firstIn[semi[node]!]!;
    firstIn[semi[node]!] = node;
    const above = parent[node]!;
    ancestor[node] = above;
    for (let other = firstIn[above]!; other !== -1; other = nextIn[other]!) {
      const best = lowest(other);
      immediate[other] = semi[best]! < semi[other]! ? best : above;
    }
    firstIn[above] = -1;
  }
  const result = new Int32Array(size).fill(-1);
  for (let node = 1; node < count; node++) {
    if (immediate[node] !== semi[node]) immediate[node] = immediate[immediate[node]!]!;
    result[order[node]!] = order[immediate[node]!]!;
  }
  return { immediate: result, order };
}

/** The nodes in the order of a depth-first search, their numbers in it, and by number where each was found from. */
function depthFirst(forward: Edges, root: number, size: number) {
  const number = new Int32Array(size).fill(-1);
  const next = forward.offsets.slice(0, size);
  const order: number[] = [root];
  const parent: number[] = [-1];
  number[root] = 0;
  const path = [root];
  while (path.length > 0) {
    const node = path.at(-1)!;
    const at = next[node]!;
    if (at === forward.offsets[node + 1]!) {
      path.pop();
      continue;
    }
    next[node] = at + 1;
    const end = forward.ends[at]!;
    if (number[end] !== -1) continue;
    number[end] = order.length;
    parent.push(number[node]!);
    order.push(end);
    path.push(end);
  }
  return { order: Int32Array.from(order), number, parent };
}
