import { linkColumns, stateCode, typeCode } from "@change-logic/analysis/columns";
import { type Edges, edges } from "@change-logic/analysis/graph";
import type { Model, ModelLink } from "@change-logic/model";
import { lazy } from "./lazy.js";

/** What leads where in a model, whatever the status of its actions: rules of structure look at the plan as written. */
export interface WalkGraph {
  readonly size: number;
  /** Valid `leadsTo` and `enables` links. */
  readonly forward: Edges;
  readonly backward: Edges;
}

/** Whether a link is one of those that lead onward. */
export const leadsOnward = ({ type }: Pick<ModelLink, "type">): boolean => type === "leadsTo" || type === "enables";

/** The valid links that lead onward, from element to element; without those that are marked (1), by link index. */
export function createWalkGraph(model: Model, leftOut?: Uint8Array): WalkGraph {
  const size = model.elements.length;
  const { types, states, from: starts, to: ends } = linkColumns(model);
  const { valid } = stateCode;
  const { leadsTo, enables } = typeCode;
  const from = new Int32Array(types.length);
  const to = new Int32Array(types.length);
  const links = new Int32Array(types.length);
  let count = 0;
  for (let link = 0; link < types.length; link++) {
    if (states[link] !== valid || (types[link] !== leadsTo && types[link] !== enables)) continue;
    if (leftOut !== undefined && leftOut[link] === 1) continue;
    from[count] = starts[link]!;
    to[count] = ends[link]!;
    links[count++] = link;
  }
  const forward = edges(size, from.subarray(0, count), to, links);
  // Many walks go one way only.
  const backward = lazy(() => edges(size, to.subarray(0, count), from, links));
  return {
    size,
    forward,
    get backward() {
      return backward();
    },
  };
}

/** The edges of both, over the same elements: for each element first those of the one, then those of the other. */
export function joined(one: Edges, other: Edges): Edges {
  if (one.ends.length === 0) return other;
  if (other.ends.length === 0) return one;
  const size = one.offsets.length - 1;
  const offsets = new Int32Array(size + 1);
  const ends = new Int32Array(one.ends.length + other.ends.length);
  const links = new Int32Array(ends.length);
  let count = 0;
  for (let element = 0; element < size; element++) {
    for (let part = 0; part < 2; part++) {
      const edge = part === 0 ? one : other;
      for (let at = edge.offsets[element]!; at < edge.offsets[element + 1]!; at++) {
        ends[count] = edge.ends[at]!;
        links[count++] = edge.links[at]!;
      }
    }
    offsets[element + 1] = count;
  }
  return { offsets, ends, links };
}

/** The edges of which both ends are marked (1). */
export function edgesAmong(marks: Uint8Array, { offsets, ends, links }: Edges): Edges {
  const size = offsets.length - 1;
  const among = {
    offsets: new Int32Array(size + 1),
    ends: new Int32Array(ends.length),
    links: new Int32Array(ends.length),
  };
  let count = 0;
  for (let element = 0; element < size; element++) {
    if (marks[element] === 1) {
      for (let at = offsets[element]!; at < offsets[element + 1]!; at++) {
        if (marks[ends[at]!] !== 1) continue;
        among.ends[count] = ends[at]!;
        among.links[count++] = links[at]!;
      }
    }
    among.offsets[element + 1] = count;
  }
  return { offsets: among.offsets, ends: among.ends.subarray(0, count), links: among.links.subarray(0, count) };
}

/** Whether an edge leaves this element. */
export const hasEdge = ({ offsets }: Edges, element: number): boolean => offsets[element + 1]! > offsets[element]!;

/** Marks (1) all that can be reached from the starts, themselves included. Linear, and not recursive. */
export function spread(starts: Iterable<number>, size: number, ...along: readonly Edges[]): Uint8Array {
  const reached = new Uint8Array(size);
  const pending = new Int32Array(size);
  let waiting = 0;
  for (const start of starts) {
    if (reached[start] === 1) continue;
    reached[start] = 1;
    pending[waiting++] = start;
  }
  while (waiting > 0) {
    const element = pending[--waiting]!;
    for (let edge = 0; edge < along.length; edge++) {
      const { offsets, ends } = along[edge]!;
      for (let at = offsets[element]!; at < offsets[element + 1]!; at++) {
        const end = ends[at]!;
        if (reached[end] === 1) continue;
        reached[end] = 1;
        pending[waiting++] = end;
      }
    }
  }
  return reached;
}

/**
 * For each element that can be reached from the starts: the start that it is nearest to, the first one when several
 * are; -1 for the rest.
 */
export function nearestStart(starts: Iterable<number>, size: number, ...along: readonly Edges[]): Int32Array {
  const nearest = new Int32Array(size).fill(-1);
  const queue = new Int32Array(size);
  let waiting = 0;
  for (const start of starts) {
    if (nearest[start] !== -1) continue;
    nearest[start] = start;
    queue[waiting++] = start;
  }
  for (let first = 0; first < waiting; first++) {
    const element = queue[first]!;
    const start = nearest[element]!;
    for (let edge = 0; edge < along.length; edge++) {
      const { offsets, ends } = along[edge]!;
      for (let at = offsets[element]!; at < offsets[element + 1]!; at++) {
        const end = ends[at]!;
        if (nearest[end] !== -1) continue;
        nearest[end] = start;
        queue[waiting++] = end;
      }
    }
  }
  return nearest;
}
