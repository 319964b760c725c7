import { endsOf } from "@change-logic/analysis/graph";
import type { Model, ModelElement } from "@change-logic/model";
import type { WalkGraph } from "./walk-graph.js";

/**
 * Tells whether an element reaches more than `most` outcomes and effects, breadth first, and stops as soon as it does.
 * What one step leads to is remembered up to that number, so that much that leads to the same is no matter.
 */
export function createResultCount(
  model: Model,
  { forward }: WalkGraph,
  most: number,
): (element: ModelElement) => boolean {
  const isAction = (index: number) => model.elements[index]?.kind === "action";
  const steps = new Map<number, ReadonlySet<number>>();
  /** The outcomes and effects that are one step away, at least one more than `most` if there are as many. */
  const resultsAfter = (index: number): ReadonlySet<number> => {
    const known = steps.get(index);
    if (known) return known;
    const results = new Set<number>();
    for (const end of endsOf(forward, index)) {
      // Actions lead to results only, so one that is enabled is passed in the same step.
      if (!isAction(end)) results.add(end);
      else for (const result of resultsAfter(end)) results.add(result);
      if (results.size > most) break;
    }
    steps.set(index, results);
    return results;
  };
  return ({ index }) => {
    const reached = new Set(resultsAfter(index));
    // A set also gives what is added while it is gone through.
    for (const result of reached) {
      if (reached.size > most) return true;
      for (const next of resultsAfter(result)) reached.add(next);
    }
    return reached.size > most;
  };
}
