import type { Model, ModelLink } from "@change-logic/model";

/** Edges between elements, by element index: those of `e` stand from `offsets[e]` to `offsets[e + 1]`. */
export interface Edges {
  readonly offsets: Int32Array;
  /** The element at the other end. */
  readonly ends: Int32Array;
  /** The edge's link, as an index into `model.links`; -1 where the edge is no link. */
  readonly links: Int32Array;
}

/** What leads where in a model, whatever the status of its actions: rules of structure look at the plan as written. */
export interface WalkGraph {
  readonly size: number;
  /** Valid `leadsTo` and `enables` links. */
  readonly forward: Edges;
  readonly backward: Edges;
}

/** Whether a link is one of those that lead onward. */
export const leadsOnward = ({ type }: ModelLink): boolean => type === "leadsTo" || type === "enables";

/** The valid links that lead onward, from element to element. */
export function createWalkGraph(model: Model, keep: (link: ModelLink) => boolean = () => true): WalkGraph {
  const size = model.elements.length;
  const from: number[] = [];
  const to: number[] = [];
  const links: number[] = [];
  for (const link of model.links) {
    if (link.state !== "valid" || !leadsOnward(link) || !keep(link)) continue;
    from.push(link.from.index);
    to.push((link.to as { readonly index: number }).index);
    links.push(link.index);
  }
  return { size, forward: edges(size, from, to, links), backward: edges(size, to, from, links) };
}

/** Sorts edges by the element they leave (counting sort, so the order within an element is kept). */
export function edges(size: number, from: readonly number[], to: readonly number[], links?: readonly number[]): Edges {
  const offsets = new Int32Array(size + 1);
  for (const start of from) offsets[start + 1]!++;
  for (let element = 0; element < size; element++) offsets[element + 1]! += offsets[element]!;
  const next = offsets.slice();
  const ends = new Int32Array(from.length);
  const sorted = new Int32Array(from.length);
  for (let edge = 0; edge < from.length; edge++) {
    const at = next[from[edge]!]!++;
    ends[at] = to[edge]!;
    sorted[at] = links?.[edge] ?? -1;
  }
  return { offsets, ends, links: sorted };
}

/** The edges of both, over the same elements. */
export function joined(one: Edges, other: Edges): Edges {
  const size = one.offsets.length - 1;
  const from: number[] = [];
  const to: number[] = [];
  const links: number[] = [];
  for (const { offsets, ends, links: linksOf } of [one, other]) {
    for (let element = 0; element < size; element++) {
      for (let at = offsets[element]!; at < offsets[element + 1]!; at++) {
        from.push(element);
        to.push(ends[at]!);
        links.push(linksOf[at]!);
      }
    }
  }
  return edges(size, from, to, links);
}

/** Whether an edge leaves this element. */
export const hasEdge = ({ offsets }: Edges, element: number): boolean => offsets[element + 1]! > offsets[element]!;

/** The elements that edges of this element end in. */
export const endsOf = ({ offsets, ends }: Edges, element: number): Int32Array =>
  ends.subarray(offsets[element], offsets[element + 1]);

/** Marks (1) all that can be reached from the starts, themselves included. Linear, and not recursive. */
export function spread(starts: Iterable<number>, size: number, ...along: readonly Edges[]): Uint8Array {
  const reached = new Uint8Array(size);
  const pending: number[] = [];
  const reach = (element: number) => {
    if (reached[element] === 1) return;
    reached[element] = 1;
    pending.push(element);
  };
  for (const start of starts) reach(start);
  while (pending.length > 0) {
    const element = pending.pop()!;
    for (const edge of along) for (const end of endsOf(edge, element)) reach(end);
  }
  return reached;
}

/**
 * For each element that can be reached from the starts: the start that it is nearest to, the first one when several
 * are; -1 for the rest.
 */
export function nearestStart(starts: Iterable<number>, size: number, ...along: readonly Edges[]): Int32Array {
  const nearest = new Int32Array(size).fill(-1);
  const queue: number[] = [];
  const reach = (element: number, start: number) => {
    if (nearest[element] !== -1) return;
    nearest[element] = start;
    queue.push(element);
  };
  for (const start of starts) reach(start, start);
  for (let at = 0; at < queue.length; at++) {
    const element = queue[at]!;
    for (const edge of along) for (const end of endsOf(edge, element)) reach(end, nearest[element]!);
  }
  return nearest;
}
