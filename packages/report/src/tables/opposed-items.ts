import { type Coverage, goalConflicts, isAction, isActive, reachedItems } from "@change-logic/analysis";
import type { ModelElement, ModelItem } from "@change-logic/model";

/** On which side of a conflict between goals an item stands, when it is not furthered and counteracted itself. */
export type OpposedSide = "furthered" | "counteracted";

/**
 * The items that stand against each other in the goal conflicts of actions and of plans (see `goalConflicts`): what the
 * very action, or the active actions of the plan, counteract and further. What is both in different conflicts is
 * `counteracted`. Items above those that a walk names are left out. Linear for each action of such a conflict.
 */
export function opposedItems(coverage: Coverage): ReadonlyMap<ModelItem, OpposedSide> {
  const { model } = coverage;
  const sides = new Map<ModelItem, OpposedSide>();
  const starts = new Set<ModelElement>();
  for (const { level, subject } of goalConflicts(coverage)) {
    if (level === "action") starts.add(subject);
    if (level !== "plan") continue;
    for (const element of model.elements)
      if (element.plan === subject && isAction(element) && isActive(element)) starts.add(element);
  }
  if (starts.size === 0) return sides;
  const reachedBy = reachedItems(model);
  for (const start of starts) {
    for (const { item, manner } of reachedBy(start)) {
      if (manner === "negative") sides.set(item, "counteracted");
      else if (manner === "clean" && !sides.has(item)) sides.set(item, "furthered");
    }
  }
  return sides;
}
