import type { ThreadGraph } from "./thread-graph.js";

/** Nodes in order, and the links between them: one less. */
export interface Way {
  readonly nodes: readonly number[];
  readonly links: readonly number[];
}

// What is near is found long before; and many questions together take no longer than so many links each.
const mostLinks = 500;

/**
 * The shortest way from one node to another, of at most so many nodes; undefined when there is none, or when it would not
 * be found among the nearest links. It is searched for backwards, since ways part more than they meet.
 */
export function wayBetween({ backward }: ThreadGraph, from: number, to: number, most: number): Way | undefined {
  const { offsets, ends, links } = backward;
  const next = new Map<number, { readonly node: number; readonly link: number; readonly length: number }>();
  const lengthOf = (node: number) => next.get(node)?.length ?? 1;
  const queue = [to];
  let left = mostLinks;
  for (const node of queue) {
    if (node === from) return wayFrom(from, next);
    if (lengthOf(node) >= most) return undefined;
    for (let at = offsets[node]!; at < offsets[node + 1]!; at++) {
      if (left-- === 0) return undefined;
      const before = ends[at]!;
      if (before === to || next.has(before)) continue;
      next.set(before, { node, link: links[at]!, length: lengthOf(node) + 1 });
      queue.push(before);
    }
  }
  return undefined;
}

function wayFrom(from: number, next: ReadonlyMap<number, { readonly node: number; readonly link: number }>): Way {
  const nodes = [from];
  const links: number[] = [];
  for (let step = next.get(from); step; step = next.get(step.node)) {
    nodes.push(step.node);
    links.push(step.link);
  }
  return { nodes, links };
}
