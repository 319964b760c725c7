import type { ModelItem } from "@change-logic/model";

/** Of some items, those that none of the others stands below. */
export interface LowestItems {
  /** The first few below an item, in the order of the strategy; none where nothing of them stands below it. */
  below(item: ModelItem): readonly ModelItem[];
}

/** Finds the lowest of some items, at most so many for each. Parents stand before their children. */
export function findLowestItems(items: readonly ModelItem[], most: number): LowestItems {
  const lowest = new Map<ModelItem, readonly ModelItem[]>();
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at]!;
    const { parent } = item;
    if (!parent) continue;
    // What comes later in the strategy has been put there already.
    const own = lowest.get(item) ?? [item];
    lowest.set(parent, [...own, ...(lowest.get(parent) ?? [])].slice(0, most));
  }
  return { below: (item) => lowest.get(item) ?? [] };
}
