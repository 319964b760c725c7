import type { ItemCoverage } from "@change-logic/analysis";
import { isPast, type Model, type ModelCatalog, type ModelItem, titleOf } from "@change-logic/model";
import { said, withoutGaps } from "./said.js";
import type { ViewerCoverage } from "./viewer-data.js";

/** Why an item has been set aside, by whom, until when, and for which plan. */
export type SetAside = Pick<ViewerCoverage, "reason" | "owner" | "until" | "to">;

/**
 * What the plans say of an item that is accepted as a gap or delegated: by the entry that names it, else the nearest item
 * above it, else its catalogue, and that still holds on `date`; of several the first. Empty for all other items. An entry
 * counts here as it does in coverage: an acceptance needs a reason and an owner, and in a portfolio a delegation to a plan
 * that is there does not count.
 */
export function setAsideFacts(model: Model, date: string): (facts: ItemCoverage) => SetAside {
  const accepted = model.acceptedGaps.filter(
    ({ reason, owner, until }) => said(reason) !== undefined && said(owner) !== undefined && !isPast(until, date),
  );
  const delegated = model.delegations.filter(
    ({ receiver, until }) => !isPast(until, date) && !(model.isPortfolio && receiver),
  );
  const ofAccepted = byTarget(accepted);
  const ofDelegated = byTarget(delegated);
  return ({ item, status }) => {
    if (status === "accepted") {
      const { reason, owner, until } = nearest(item, ofAccepted) ?? {};
      return withoutGaps({ reason: said(reason), owner: said(owner), until });
    }
    if (status !== "delegated") return {};
    const { to, receiver, until } = nearest(item, ofDelegated) ?? {};
    return withoutGaps({ to: receiver ? titleOf(receiver, "sv") : said(to), until });
  };
}

type Target = ModelItem | ModelCatalog;

/** The first of the entries that name each target. */
function byTarget<Entry extends { readonly target: Target | undefined }>(
  entries: readonly Entry[],
): Map<Target, Entry> {
  const found = new Map<Target, Entry>();
  for (const entry of entries) if (entry.target && !found.has(entry.target)) found.set(entry.target, entry);
  return found;
}

/** What is said of the item itself, or else of the nearest above it, or of its catalogue. */
function nearest<Entry>(item: ModelItem, entries: ReadonlyMap<Target, Entry>): Entry | undefined {
  for (let at: ModelItem | undefined = item; at; at = at.parent) {
    const found = entries.get(at);
    if (found) return found;
  }
  return entries.get(item.catalog);
}
