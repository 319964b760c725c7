import type { Model, ModelAction, ModelItem } from "@change-logic/model";
import { isAction } from "./action-state.js";
import { itemReach } from "./item-reach.js";
import { createReachIndex, type ReachIndex } from "./reach-index.js";

/** Which items each action reaches by a clean walk, the contributing link included. */
export interface ActionItemMatrix {
  /** The rows: all actions, in document order. */
  readonly actions: readonly ModelAction[];
  /** The columns: all items, in document order. */
  readonly items: readonly ModelItem[];
  /** Whether a walk without counteracting links leads from the action to the item, or to one below it. */
  has(action: ModelAction, item: ModelItem): boolean;
  /** Calls `visit` for each item that the action reaches, in document order. */
  forEachItem(action: ModelAction, visit: (item: ModelItem) => void): void;
}

/**
 * Computes which actions reach which items, for all actions and items at once. Walks from inactive actions only start
 * there. Work: (elements + links) × items / 32.
 */
export function actionItemMatrix(model: Model, index: ReachIndex = createReachIndex(model)): ActionItemMatrix {
  const reach = itemReach(model, index);
  return {
    actions: model.elements.filter(isAction),
    items: model.items,
    has: (action, item) => reach.has(action.index, item.index),
    forEachItem: (action, visit) => reach.forEachItem(action.index, (item) => visit(model.items[item]!)),
  };
}
