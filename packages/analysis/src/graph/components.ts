import type { Edges } from "./edges.js";

/** For each element, its strongly connected component: those that can reach each other have the same number. */
export interface Components {
  readonly of: Int32Array;
  readonly count: number;
  /** The elements sorted by component. */
  readonly members: Int32Array;
}

/**
 * Strongly connected components by Tarjan's algorithm (1972), with a stack of its own: a long chain is no matter. They
 * are numbered from the ends of the lines backward. Edges that are marked (1), in the order of the edges, are left out.
 */
export function components({ offsets, ends }: Pick<Edges, "offsets" | "ends">, leftOut?: Uint8Array): Components {
  const size = offsets.length - 1;
  const of = new Int32Array(size).fill(-1);
  const order = new Int32Array(size);
  const lowest = new Int32Array(size);
  const next = offsets.slice(0, size);
  const open = new Int32Array(size);
  const path = new Int32Array(size);
  const members = new Int32Array(size);
  let openCount = 0;
  let visited = 0;
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
        if (leftOut !== undefined && leftOut[at] === 1) continue;
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
  return { of, count, members };
}
