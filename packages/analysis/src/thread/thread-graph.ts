import type { Model, ModelElement, ModelLink } from "@change-logic/model";
import type { ThreadNode } from "../trace/trace.js";

/** The links that threads take, in one direction: those of node `n` stand from `offsets[n]` to `offsets[n + 1]`. */
export interface ThreadLinks {
  readonly offsets: Int32Array;
  /** The node at the other end. */
  readonly ends: Int32Array;
  /** The link, as an index into `model.links`. */
  readonly links: Int32Array;
}

/** What threads run through, numbered: the elements, then the items. */
export interface ThreadGraph {
  readonly nodes: readonly ThreadNode[];
  readonly forward: ThreadLinks;
  readonly backward: ThreadLinks;
  /** The number of a node of this model. */
  numberOf(node: ThreadNode): number;
}

/**
 * The valid links that threads take (`addresses` reversed, `leadsTo`, `enables`, `contributesTo`), both ways, each node's
 * in document order. Linear.
 */
export function threadGraph(model: Model): ThreadGraph {
  const { elements, items, links } = model;
  const numberOf = (node: ThreadNode): number => (node.kind === "item" ? elements.length : 0) + node.index;
  const taken = links.filter((link) => link.state === "valid" && link.to !== undefined && isThreadLink(link));
  const starts = new Int32Array(taken.length);
  const ends = new Int32Array(taken.length);
  const indexes = new Int32Array(taken.length);
  for (const [at, { type, from, to, index }] of taken.entries()) {
    const isReversed = type === "addresses";
    starts[at] = numberOf(isReversed ? (to as ModelElement) : from);
    ends[at] = numberOf(isReversed ? from : (to as ThreadNode));
    indexes[at] = index;
  }
  const size = elements.length + items.length;
  return {
    nodes: [...elements, ...items],
    forward: sorted(size, starts, ends, indexes),
    backward: sorted(size, ends, starts, indexes),
    numberOf,
  };
}

/** Whether threads take links of this kind. */
export const isThreadLink = ({ type }: Pick<ModelLink, "type">): boolean => type !== "changes" && type !== "alignsWith";

/** Links by the node they leave: a counting sort, which keeps their order. */
function sorted(size: number, from: Int32Array, to: Int32Array, indexes: Int32Array): ThreadLinks {
  const offsets = new Int32Array(size + 1);
  for (const node of from) offsets[node + 1]!++;
  for (let node = 0; node < size; node++) offsets[node + 1]! += offsets[node]!;
  const next = offsets.slice();
  const ends = new Int32Array(to.length);
  const links = new Int32Array(to.length);
  for (let at = 0; at < to.length; at++) {
    const place = next[from[at]!]!++;
    ends[place] = to[at]!;
    links[place] = indexes[at]!;
  }
  return { offsets, ends, links };
}
