import { type Edges, endsOf, type ThreadGraph, threadGraph } from "@change-logic/analysis/graph";
import type { Model, ModelElement } from "@change-logic/model";
import type { Selectable } from "../select/selector.js";

/**
 * The threads of a model, also from a goal to the one above it, since what contributes to a goal counts for those above.
 */
export interface Thread extends ThreadGraph {
  /** The place of a node among the nodes; -1 for what has no thread. */
  placeOf(node: Selectable): number;
}

const known = new WeakMap<Model, Thread>();

/** The threads of a model. */
export function threadOf(model: Model): Thread {
  let thread = known.get(model);
  if (!thread) {
    const graph = threadGraph(model, { upward: true });
    const isElement = (node: Selectable): node is ModelElement => model.elements[(node as ModelElement).index] === node;
    const placeOf = (node: Selectable) => (node.kind === "item" || isElement(node) ? graph.numberOf(node) : -1);
    thread = { ...graph, placeOf };
    known.set(model, thread);
  }
  return thread;
}

/**
 * Marks (1) all from which an end can be reached by one step or more, against the direction of `back`; an end itself only
 * where a loop leads to it again. No way leads through what is blocked, though it may begin or end there. One pass over
 * the edges, and not recursive.
 */
export function leadingTo(ends: Iterable<number>, back: Edges, isBlocked: (node: number) => boolean): Uint8Array {
  const size = back.offsets.length - 1;
  const leads = new Uint8Array(size);
  const isFollowed = new Uint8Array(size);
  const pending: number[] = [];
  const follow = (node: number) => {
    if (isFollowed[node] === 1) return;
    isFollowed[node] = 1;
    pending.push(node);
  };
  for (const end of ends) follow(end);
  while (pending.length > 0) {
    for (const before of endsOf(back, pending.pop()!)) {
      leads[before] = 1;
      if (!isBlocked(before)) follow(before);
    }
  }
  return leads;
}
