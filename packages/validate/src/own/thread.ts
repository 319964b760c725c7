import type { Model, ModelElement, ModelItem } from "@change-logic/model";
import { type Edges, edges, endsOf } from "../facts/walk-graph.js";
import type { Selectable } from "../select/selector.js";

/**
 * The threads of a model: valid links along `addresses` (reversed), `leadsTo`, `enables` and `contributesTo`, and from a
 * goal to the one above it, since what contributes to a goal counts for those above.
 */
export interface Thread {
  readonly forward: Edges;
  readonly backward: Edges;
  /** The elements, then the items; their places are what the edges speak of. */
  readonly nodes: readonly (ModelElement | ModelItem)[];
  /** The place of a node among the nodes; -1 for what has no thread. */
  placeOf(node: Selectable): number;
}

const known = new WeakMap<Model, Thread>();

/** The threads of a model. */
export function threadOf(model: Model): Thread {
  let thread = known.get(model);
  if (!thread) {
    thread = createThread(model);
    known.set(model, thread);
  }
  return thread;
}

function createThread(model: Model): Thread {
  const nodes = [...model.elements, ...model.items];
  const isElement = (node: Selectable): node is ModelElement => model.elements[(node as ModelElement).index] === node;
  const placeOf = (node: Selectable): number => {
    if (node.kind === "item") return model.elements.length + node.index;
    return isElement(node) ? node.index : -1;
  };
  const from: number[] = [];
  const to: number[] = [];
  const add = (start: Selectable, end: Selectable) => {
    from.push(placeOf(start));
    to.push(placeOf(end));
  };
  for (const { type, state, from: start, to: end } of model.links) {
    if (state !== "valid" || !end) continue;
    if (type === "addresses") add(end, start);
    else if (type === "leadsTo" || type === "enables" || type === "contributesTo") add(start, end);
  }
  for (const item of model.items) if (item.parent) add(item, item.parent);
  return { nodes, placeOf, forward: edges(nodes.length, from, to), backward: edges(nodes.length, to, from) };
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
