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
  const owned = new Map<ModelAction, boolean>();
  for (const element of model.elements) {
    if (!isAction(element)) continue;
    const line: ModelAction[] = [];
    const onLine = new Set<ModelAction>();
    let answer = false;
    for (let at: ModelAction | undefined = element; at && !onLine.has(at); at = wholeOf.get(at)) {
      const known = owned.get(at);
      if (known !== undefined || isSaid(at.data.owner)) {
        answer = known ?? true;
        if (known === undefined) owned.set(at, true);
        break;
      }
      line.push(at);
      onLine.add(at);
    }
    // In a loop of parts every member sees the same owners, so the answer holds for the whole line.
    for (const action of line) owned.set(action, answer);
  }
  return new Set(
    [...owned].filter(([action, own]) => own || isSaid(action.plan.data.defaultOwner)).map(([action]) => action),
  );
}
