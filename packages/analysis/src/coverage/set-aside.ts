import {
  isPast,
  type ModelAcceptedGap,
  type ModelCatalog,
  type ModelDelegation,
  type ModelItem,
} from "@change-logic/model";
import { isSaid } from "../reach/action-state.js";

/** What a plan has decided not to work on, or left to another plan; or the portfolio, where there is no plan. */
export type SetAsideEntry = ModelAcceptedGap | ModelDelegation;

/** Whether an accepted gap holds on a day: with a reason and an owner, as coverage counts it. */
export const holdsAccepted = ({ reason, owner, until }: ModelAcceptedGap, date: string): boolean =>
  isSaid(reason) && isSaid(owner) && !isPast(until, date);

/**
 * Looks up what is said of an item: the first entry that names it, else the nearest item above it, else its catalogue;
 * undefined where none does. Making it is linear in the entries.
 */
export function nearestEntry<Entry extends SetAsideEntry>(
  entries: readonly Entry[],
): (item: ModelItem) => Entry | undefined {
  const byTarget = new Map<ModelItem | ModelCatalog, Entry>();
  for (const entry of entries) {
    const { target } = entry;
    if (target && !byTarget.has(target)) byTarget.set(target, entry);
  }
  return (item) => {
    if (byTarget.size === 0) return undefined;
    for (let at: ModelItem | undefined = item; at; at = at.parent) {
      const found = byTarget.get(at);
      if (found) return found;
    }
    return byTarget.get(item.catalog);
  };
}
