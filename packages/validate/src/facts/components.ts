import type { Edges } from "./walk-graph.js";

/** For each element, its strongly connected component: those that can reach each other have the same number. */
export interface Components {
  readonly of: Int32Array;
  readonly count: number;
}

/** Strongly connected components by Tarjan's algorithm (1972), with a stack of its own: a long chain is no matter. */
export function components({ offsets, ends }: Edges): Components {
  const size = offsets.length - 1;
  const of = new Int32Array(size).fill(-1);
  const order = new Int32Array(size);
  const lowest = new Int32Array(size);
  const next = offsets.slice(0, size);
  const open: number[] = [];
  const path: number[] = [];
  let visited = 0;
  let count = 0;
  const enter = (element: number) => {
    visited++;
    order[element] = visited;
    lowest[element] = visited;
    open.push(element);
    path.push(element);
  };
  for (let root = 0; root < size; root++) {
    if (order[root] !== 0) continue;
    enter(root);
    while (path.length > 0) {
      const element = path.at(-1)!;
      const at = next[element]!;
      if (at < offsets[element + 1]!) {
        next[element] = at + 1;
        const end = ends[at]!;
        if (order[end] === 0) enter(end);
        else if (of[end] === -1) lowest[element] = Math.min(lowest[element]!, order[end]!);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before !== undefined) lowest[before] = Math.min(lowest[before]!, lowest[element]!);
      if (lowest[element] !== order[element]) continue;
      let member: number;
      do {
        member = open.pop()!;
        of[member] = count;
      } while (member !== element);
      count++;
    }
  }
  return { of, count };
}
