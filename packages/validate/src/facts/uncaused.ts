import type { Model, ModelElement } from "@change-logic/model";
import { findLineBegins } from "./line-begins.js";
import { spread, type WalkGraph } from "./walk-graph.js";

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
  const roots = findLineBegins(all, forward, size);
  const members = new Set(all);
  return {
    all,
    has: (element) => members.has(element),
    rootOf: (element) => model.elements[roots[element.index]!] ?? element,
  };
}
