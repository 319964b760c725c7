import type { Adjacency } from "./reach-index.js";

/** The strongly connected components of the clean links. */
export interface Components {
  /** For each element, its component. */
  readonly of: Int32Array;
  /** Elements sorted by component; a component's links lead only to components with lower numbers, or to itself. */
  readonly members: Int32Array;
  readonly count: number;
}

/**
 * Strongly connected components over the links that do not counteract, by Tarjan's algorithm (1972) with a stack of its
 * own, so that a chain of any length is no matter. Components are numbered from the ends of the walks backward.
 */
export function cleanComponents({ offsets, ends, signs }: Adjacency): Components {
  const size = offsets.length - 1;
  const of = new Int32Array(size).fill(-1);
  const order = new Int32Array(size);
  const lowest = new Int32Array(size);
  const next = offsets.slice(0, size);
  const open = new Int32Array(size);
  const path = new Int32Array(size);
  const members = new Int32Array(size);
  let visited = 0;
  let openCount = 0;
  let count = 0;
  let placed = 0;
  for (let root = 0; root < size; root++) {
    if (order[root] !== 0) continue;
    let depth = 0;
    path[0] = root;
    order[root] = lowest[root] = ++visited;
    open[openCount++] = root;
    while (depth >= 0) {
      const element = path[depth]!;
      const at = next[element]!;
      if (at < offsets[element + 1]!) {
        next[element] = at + 1;
        if (signs[at] === 1) continue;
        const end = ends[at]!;
        if (order[end] === 0) {
          order[end] = lowest[end] = ++visited;
          open[openCount++] = end;
          path[++depth] = end;
        } else if (of[end] === -1 && order[end]! < lowest[element]!) lowest[element] = order[end]!;
        continue;
      }
      if (lowest[element] === order[element]) {
        let member: number;
        do {
          member = open[--openCount]!;
          of[member] = count;
          members[placed++] = member;
        } while (member !== element);
        count++;
      }
      depth--;
      if (depth >= 0 && lowest[element]! < lowest[path[depth]!]!) lowest[path[depth]!] = lowest[element]!;
    }
  }
  return { of, members, count };
}
