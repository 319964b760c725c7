import { holdsAccepted, type ItemCoverage, nearestEntry } from "@change-logic/analysis";
import { isPast, type Model, type ModelCatalog, type ModelItem, titleOf } from "@change-logic/model";
import { said, withoutGaps } from "./said.js";
import type { ViewerCoverage, ViewerExpired } from "./viewer-data.js";

/** Why an item has been set aside, by whom, until when, and for which plan; or that this has run out. */
export type SetAside = Pick<ViewerCoverage, "reason" | "owner" | "until" | "to" | "expired">;

/** Whoever set these aside is asked again. */
const openStatuses: readonly ItemCoverage["status"][] = ["claimed", "counteracted", "gap"];

/**
 * What the plans say of an item that is accepted as a gap or delegated: by the entry that names it, else the nearest item
 * above it, else its catalogue, and that still holds on `date`; of several the first. An entry counts here as it does in
 * coverage: an acceptance needs a reason and an owner, and in a portfolio a delegation to a plan that is there does not
 * count. Of an item that nothing reaches, all that the plans said of it or of one above it and that has run out by `date`,
 * whether or not it was complete. Empty for all other items.
 */
export function setAsideFacts(model: Model, date: string): (facts: ItemCoverage) => SetAside {
  const accepted = nearestEntry(model.acceptedGaps.filter((gap) => holdsAccepted(gap, date)));
  const delegated = nearestEntry(
    model.delegations.filter(({ receiver, until }) => !isPast(until, date) && !(model.isPortfolio && receiver)),
  );
  const ofExpired = expiredByTarget(model, date);
  return ({ item, status }) => {
    if (openStatuses.includes(status)) return withoutGaps({ expired: allAbout(item, ofExpired) });
    if (status === "accepted") {
      const { reason, owner, until } = accepted(item) ?? {};
      return withoutGaps({ reason: said(reason), owner: said(owner), until });
    }
    if (status !== "delegated") return {};
    const { to, receiver, until } = delegated(item) ?? {};
    return withoutGaps({ to: receiver ? titleOf(receiver, "sv") : said(to), until });
  };
}

type Target = ModelItem | ModelCatalog;

/** The entries that have run out, by what they name: acceptances, then delegations. */
function expiredByTarget(model: Model, date: string): Map<Target, ViewerExpired[]> {
  const found = new Map<Target, ViewerExpired[]>();
  const add = (target: Target | undefined, until: string | undefined, told: Omit<ViewerExpired, "until">) => {
    if (!target || until === undefined || !isPast(until, date)) return;
    const list = found.get(target) ?? [];
    list.push({ ...told, until });
    found.set(target, list);
  };
  for (const { target, reason, owner, until } of model.acceptedGaps)
    add(target, until, { kind: "accepted", ...withoutGaps({ reason: said(reason), owner: said(owner) }) });
  for (const { target, to, receiver, until } of model.delegations)
    add(target, until, { kind: "delegated", ...withoutGaps({ to: receiver ? titleOf(receiver, "sv") : said(to) }) });
  return found;
}

/** What is said of the item itself, then of those above it from the nearest, then of its catalogue. */
function allAbout<Entry>(item: ModelItem, entries: ReadonlyMap<Target, readonly Entry[]>): Entry[] {
  const all: Entry[] = [];
  for (let at: ModelItem | undefined = item; at; at = at.parent) all.push(...(entries.get(at) ?? []));
  return [...all, ...(entries.get(item.catalog) ?? [])];
}
