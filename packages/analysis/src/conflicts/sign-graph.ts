import type { Model } from "@change-logic/model";
import { elementColumns, kindCode, linkColumns, stateCode, typeCode } from "../columns.js";
import { type Edges, edges } from "../graph/edges.js";

/**
 * Walks told apart by how many of their links counteract. Every element stands in it three times: element `e` as `e`,
 * when none of them does, as `size + e`, when an even number does (none included), and as `2 × size + e`, when an odd
 * number does. So what can be reached from `e` is furthered, and what can be reached from `size + e` is counteracted.
 */
export interface SignGraph {
  /** The number of elements. */
  readonly size: number;
  readonly forward: Edges;
  readonly backward: Edges;
  /** Where walks end: from nodes to the items that a link of theirs names. */
  readonly contributing: Edges;
  /** The same from items to nodes. */
  readonly contributed: Edges;
}

/** Builds the graph of the valid links; linear. No walk enters an inactive action. */
export function createSignGraph(model: Model): SignGraph {
  const size = model.elements.length;
  const { kinds, active } = elementColumns(model);
  const { types, states, from, to, toItem, counteracts } = linkColumns(model);
  const { contributesTo, leadsTo, enables } = typeCode;
  const walked = new EdgeList(types.length * 3);
  const named = new EdgeList(types.length * 2);
  for (let link = 0; link < types.length; link++) {
    if (states[link] !== stateCode.valid) continue;
    const type = types[link]!;
    const start = from[link]!;
    const isAgainst = counteracts[link] === 1;
    if (type === contributesTo) {
      const item = toItem[link]!;
      if (isAgainst) named.add(size + start, item, link);
      else {
        named.add(start, item, link);
        named.add(2 * size + start, item, link);
      }
    } else if (type === leadsTo || type === enables) {
      const end = to[link]!;
      if (kinds[end] === kindCode.action && active[end] === 0) continue;
      if (!isAgainst) walked.add(start, end, link);
      walked.add(size + start, (isAgainst ? 2 * size : size) + end, link);
      walked.add(2 * size + start, (isAgainst ? size : 2 * size) + end, link);
    }
  }
  return {
    size,
    forward: walked.by(size * 3, "starts", "ends"),
    backward: walked.by(size * 3, "ends", "starts"),
    contributing: named.by(size * 3, "starts", "ends"),
    contributed: named.by(model.items.length, "ends", "starts"),
  };
}

/** Edges in the order of the document, as arrays of numbers. */
class EdgeList {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly links: Int32Array;
  count = 0;

  constructor(most: number) {
    this.starts = new Int32Array(most);
    this.ends = new Int32Array(most);
    this.links = new Int32Array(most);
  }

  add(start: number, end: number, link: number): void {
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.links[this.count++] = link;
  }

  by(size: number, from: "starts" | "ends", to: "starts" | "ends"): Edges {
    return edges(size, this[from].subarray(0, this.count), this[to].subarray(0, this.count), this.links);
  }
}
