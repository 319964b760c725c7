import { elementColumns, kindCode } from "@change-logic/analysis/columns";
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
  const { kinds } = elementColumns(model);
  const { action, outcome, effect } = kindCode;
  const actions: number[] = [];
  for (let index = 0; index < size; index++) if (kinds[index] === action) actions.push(index);
  const caused = spread(actions, size, forward);
  const isUncaused = new Uint8Array(size);
  const members: number[] = [];
  for (let index = 0; index < size; index++) {
    if (caused[index] === 1 || (kinds[index] !== outcome && kinds[index] !== effect)) continue;
    isUncaused[index] = 1;
    members.push(index);
  }
  const roots = findLineBegins(members, forward, size);
  return {
    all: members.map((index) => model.elements[index]!),
    has: ({ index }) => isUncaused[index] === 1,
    rootOf: (element) => model.elements[roots[element.index]!] ?? element,
  };
}
