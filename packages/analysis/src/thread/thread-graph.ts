import type { Model, ModelElement, ModelLink } from "@change-logic/model";
import { type Edges, edges } from "../graph/edges.js";
import type { ThreadNode } from "../trace/trace.js";

/** What threads run through, numbered: the elements, then the items. */
export interface ThreadGraph {
  readonly nodes: readonly ThreadNode[];
  readonly forward: Edges;
  readonly backward: Edges;
  /** The number of a node of this model. */
  numberOf(node: ThreadNode): number;
}

/**
 * The valid links that threads take (`addresses` reversed, `leadsTo`, `enables`, `contributesTo`), both ways, each node's
 * in document order; where it goes `upward`, last the way from a goal to the one above it (link -1). Linear.
 */
export function threadGraph(model: Model, { upward = false }: { readonly upward?: boolean } = {}): ThreadGraph {
  const { elements, items, links } = model;
  const numberOf = (node: ThreadNode): number => (node.kind === "item" ? elements.length : 0) + node.index;
  const starts: number[] = [];
  const ends: number[] = [];
  const indexes: number[] = [];
  const add = (start: ThreadNode, end: ThreadNode, link: number) => {
    starts.push(numberOf(start));
    ends.push(numberOf(end));
    indexes.push(link);
  };
  for (const link of links) {
    const { type, state, from, to, index } = link;
    if (state !== "valid" || to === undefined || !isThreadLink(link)) continue;
    if (type === "addresses") add(to as ModelElement, from, index);
    else add(from, to as ThreadNode, index);
  }
  if (upward) for (const item of items) if (item.parent) add(item, item.parent, -1);
  const size = elements.length + items.length;
  return {
    nodes: [...elements, ...items],
    forward: edges(size, starts, ends, indexes),
    backward: edges(size, ends, starts, indexes),
    numberOf,
  };
}

/** Whether threads take links of this kind. */
export const isThreadLink = ({ type }: Pick<ModelLink, "type">): boolean => type !== "changes" && type !== "alignsWith";
