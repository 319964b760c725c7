import type { Model, ModelAction, ModelElement } from "@change-logic/model";
import type { ActiveStatus } from "../coverage/coverage-types.js";

const inactiveStatuses: readonly (string | undefined)[] = ["paused", "notDone", "cancelled"];

/** Whether an element is an action. */
export const isAction = (element: ModelElement): element is ModelAction => element.kind === "action";

/** Whether an action is active: it has no status, or is planned, ongoing, done or partly done. */
export const isActive = (action: ModelAction): boolean => !inactiveStatuses.includes(action.data.status);

/** The status of an active action; `none` when it says nothing. */
export const activeStatus = (action: ModelAction): ActiveStatus => (action.data.status ?? "none") as ActiveStatus;

/** Whether a text says something. */
export const isSaid = (text: string | undefined): boolean => text !== undefined && text.trim() !== "";

/** For each action that is a part of another, that other; only references that hold. */
export function wholes(model: Model): ReadonlyMap<ModelAction, ModelAction> {
  const parts = new Map<ModelAction, ModelAction>();
  for (const { role, state, from, target } of model.references) {
    if (role === "partOf" && state === "resolved") parts.set(from as ModelAction, target as ModelAction);
  }
  return parts;
}

/**
 * The actions that are owned: the action, or one that it is a part of (at any height), has an owner, or its plan has a
 * default owner. The plan's own owner does not count. Loops of parts end where they repeat.
 */
export function ownedActions(model: Model): ReadonlySet<ModelAction> {
  const wholeOf = wholes(model);
  // For actions that have been followed upward: whether an owner was met.
  const known = new Map<ModelAction, boolean>();
  const hasOwnedWhole = (action: ModelAction): boolean => {
    const line = new Set<ModelAction>();
    let met = false;
    for (let at = wholeOf.get(action); at && !met && !line.has(at); at = wholeOf.get(at)) {
      const answer = known.get(at);
      met = answer ?? isSaid(at.data.owner);
      if (answer !== undefined) break;
      line.add(at);
    }
    // In a loop of parts every member sees the same owners, so the answer holds for the whole line.
    for (const member of line) known.set(member, met);
    return met;
  };
  const owned = new Set<ModelAction>();
  for (const action of model.elements) {
    if (!isAction(action)) continue;
    if (isSaid(action.data.owner) || isSaid(action.plan.data.defaultOwner) || hasOwnedWhole(action)) owned.add(action);
  }
  return owned;
}
