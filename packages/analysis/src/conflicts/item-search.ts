import type { Model, ModelElement, ModelItem } from "@change-logic/model";
import type { SignGraph } from "./sign-graph.js";

/** A walk from an action, or from an element that no active action reaches, to an item. */
export interface ConflictWalk {
  readonly item: ModelItem;
  /** Action … element, item. */
  readonly path: readonly (ModelElement | ModelItem)[];
  /** The links between them, as indexes into `model.links`. */
  readonly links: readonly number[];
}

/** The shortest walks to one item, from whatever reaches it. */
export interface ItemSearch {
  /** The nodes of the graph that reach the item: the nearest first, then in document order. */
  readonly reached: Int32Array;
  /** The shortest walk from a node that reaches it. */
  walkFrom(node: number): ConflictWalk;
}

/**
 * Makes a function that searches backward from an item, over both kinds of walk at once. What it gives holds until it is
 * called again.
 */
export function createItemSearch(model: Model, graph: SignGraph): (item: ModelItem) => ItemSearch {
  const { contributed } = graph;
  const { offsets, ends, links } = graph.backward;
  const nodes = graph.size * 3;
  const seenIn = new Int32Array(nodes).fill(-1);
  const next = new Int32Array(nodes);
  const by = new Int32Array(nodes);
  const queue = new Int32Array(nodes);
  return (item) => {
    const { index } = item;
    let last = 0;
    const enter = (node: number, after: number, link: number) => {
      if (seenIn[node] === index) return;
      seenIn[node] = index;
      next[node] = after;
      by[node] = link;
      queue[last++] = node;
    };
    for (let at = contributed.offsets[index]!; at < contributed.offsets[index + 1]!; at++)
      enter(contributed.ends[at]!, -1, contributed.links[at]!);
    for (let first = 0; first < last; ) {
      const end = last;
      // What is equally near stands in document order.
      queue.subarray(first, end).sort();
      for (; first < end; first++) {
        const node = queue[first]!;
        for (let at = offsets[node]!; at < offsets[node + 1]!; at++) enter(ends[at]!, node, links[at]!);
      }
    }
    return {
      reached: queue.subarray(0, last),
      walkFrom(start) {
        // There are many walks, and all are kept: their arrays are made as long as they are to be.
        let length = 0;
        for (let node = start; node !== -1; node = next[node]!) length++;
        const walked = new Array<number>(length);
        for (let node = start, at = 0; node !== -1; node = next[node]!) walked[at++] = by[node]!;
        return walkAlong(model, item, walked);
      },
    };
  };
}

/** The walk over these links, the last of which names the item. */
export function walkAlong(model: Model, item: ModelItem, links: readonly number[]): ConflictWalk {
  const path = new Array<ModelElement | ModelItem>(links.length + 1);
  for (let at = 0; at < links.length; at++) path[at] = model.links[links[at]!]!.from;
  path[links.length] = item;
  return { item, path, links };
}
