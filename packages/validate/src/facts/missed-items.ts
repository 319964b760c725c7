import type { Model, ModelItem, ModelPlan, ModelReference, ReferenceRole } from "@change-logic/model";
import type { Cause } from "../rule.js";
import { aboutReference } from "./broken-links.js";
import { withAbove } from "./own-scope.js";
import type { Suggestions } from "./suggestions.js";

/**
 * A function that gives the entries of a plan (or of the portfolio file: undefined) that resolve to nothing and must have
 * been meant to name an item, or what stands above it: nothing else is near.
 */
export function createMissedItems(
  { references }: Model,
  suggestions: () => Suggestions,
  ...roles: readonly ReferenceRole[]
): (plan: ModelPlan | undefined, item: ModelItem) => readonly Cause[] {
  const misses = new Map<ModelPlan | undefined, Map<unknown, Cause[]>>();
  for (const [index, reference] of references.entries()) {
    if (reference.state !== "unresolved" || !roles.includes(reference.role)) continue;
    put(misses, reference, index, suggestions());
  }
  return (plan, item) => {
    const meant = misses.get(plan);
    return meant ? withAbove(item).flatMap((at) => meant.get(at) ?? []) : [];
  };
}

function put(
  misses: Map<ModelPlan | undefined, Map<unknown, Cause[]>>,
  reference: ModelReference,
  index: number,
  suggestions: Suggestions,
): void {
  const suggestion = suggestions.for(reference);
  if (!suggestion?.certain) return;
  const meant = misses.get(reference.plan) ?? new Map<unknown, Cause[]>();
  const causes = meant.get(suggestion.target) ?? [];
  causes.push({ rule: "unresolved-reference", about: aboutReference(index) });
  misses.set(reference.plan, meant.set(suggestion.target, causes));
}
