import type { Model, ModelElement } from "@change-logic/model";
import { components } from "./components.js";
import { edges, endsOf, nearestStart, spread, type WalkGraph } from "./walk-graph.js";

/** Outcomes and effects that no action, active or not, leads to. */
export interface Uncaused {
  /** In document order. */
  readonly all: readonly ModelElement[];
  has(element: ModelElement): boolean;
  /** Where the line that leads here begins: itself, if nothing else without cause leads here. */
  rootOf(element: ModelElement): ModelElement;
}

/** Walks from all actions; what is left has no cause, and what begins a line there is where it is missing. */
export function findUncaused(model: Model, { forward, size }: WalkGraph): Uncaused {
  const actions = model.elements.filter(({ kind }) => kind === "action").map(({ index }) => index);
  const caused = spread(actions, size, forward);
  const all = model.elements.filter(
    ({ kind, index }) => (kind === "outcome" || kind === "effect") && caused[index] === 0,
  );
  const from: number[] = [];
  const to: number[] = [];
  for (const { index } of all) {
    for (const end of endsOf(forward, index)) {
      if (caused[end] === 1) continue;
      from.push(index);
      to.push(end);
    }
  }
  const among = edges(size, from, to);
  const { of, count } = components(among);
  // A line begins in a component that nothing outside it leads to: mostly one element, else a loop.
  const isEntered = new Uint8Array(count);
  for (const [edge, start] of from.entries()) {
    const end = to[edge]!;
    if (of[start] !== of[end]) isEntered[of[end]!] = 1;
  }
  const begun = new Set<number>();
  const begins = all.filter(({ index }) => {
    const component = of[index]!;
    if (isEntered[component] === 1 || begun.has(component)) return false;
    begun.add(component);
    return true;
  });
  const roots = nearestStart(
    begins.map(({ index }) => index),
    size,
    among,
  );
  const members = new Set(all);
  return {
    all,
    has: (element) => members.has(element),
    rootOf: (element) => model.elements[roots[element.index]!] ?? element,
  };
}
