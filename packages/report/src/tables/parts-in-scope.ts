import { type Coverage, type ItemStatus, itemStatuses } from "@change-logic/analysis";
import { itemStatusWords, type Language, type ModelItem } from "@change-logic/model";

/** How many items of each status there are; never none. */
export type PartsInScope = Readonly<Partial<Record<ItemStatus, number>>>;

/**
 * For each item, by its index, whose status is `outOfScope`: how those below it stand that are in scope and have none in
 * scope below them. Undefined for all others, and where there are no such items. Linear in the items.
 */
export function partsInScope({ model, items }: Coverage): (PartsInScope | undefined)[] {
  const isIn = ({ index }: ModelItem): boolean => items[index]?.inScope === true;
  const hasBelow = new Set<ModelItem>();
  const below = new Map<ModelItem, Partial<Record<ItemStatus, number>>>();
  // Items come before those below them, so that from behind each is known before those above it.
  for (const item of [...model.items].reverse()) {
    const { parent } = item;
    if (!parent) continue;
    if (isIn(item) || hasBelow.has(item)) hasBelow.add(parent);
    const counts = below.get(parent) ?? {};
    const own = below.get(item);
    if (own) for (const status of itemStatuses) if (own[status]) counts[status] = (counts[status] ?? 0) + own[status];
    if (isIn(item) && !hasBelow.has(item)) {
      const { status } = items[item.index]!;
      counts[status] = (counts[status] ?? 0) + 1;
    }
    if (Object.keys(counts).length > 0) below.set(parent, counts);
  }
  return model.items.map((item) => (items[item.index]?.status === "outOfScope" ? below.get(item) : undefined));
}

/** `inte valt som helhet; av 3 delar i omfattningen: 2 nås av insats, 1 glapp`. */
export function partsInScopeText(parts: PartsInScope, lang: Language): string {
  const told = itemStatuses.filter((status) => (parts[status] ?? 0) > 0);
  const all = told.reduce((sum, status) => sum + parts[status]!, 0);
  const list = told.map((status) => `${parts[status]} ${itemStatusWords[status][lang]}`).join(", ");
  if (lang === "sv") return `inte valt som helhet; av ${all} ${all === 1 ? "del" : "delar"} i omfattningen: ${list}`;
  return `not taken on as a whole; of ${all} ${all === 1 ? "part" : "parts"} in scope: ${list}`;
}
