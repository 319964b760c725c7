import { isAction, isActive } from "@change-logic/analysis";
import type { Model, ModelElement, ModelItem, ModelLink } from "@change-logic/model";
import { leadsOnward } from "./walk-graph.js";

/** An item that is reached over weak links only. */
export interface WeakThread {
  readonly item: ModelItem;
  /** The first link that names it at the end of such a walk. */
  readonly contribution: ModelLink;
  /** The weak link nearest the item on a shortest walk over that link. */
  readonly weak: ModelLink;
}

/**
 * Finds the items that links name and that active actions reach by clean walks, all of which have a link of low
 * confidence, in document order. A walk to what lies below an item is a walk to the item. Linear, besides the length of
 * the walks on which the weak links are looked for.
 */
export function findWeakThreads(model: Model): readonly WeakThread[] {
  if (!model.links.some(isWeak)) return [];
  const onward = new Map<ModelElement, ModelLink[]>();
  const contributions: ModelLink[] = [];
  for (const link of model.links) {
    if (link.state !== "valid" || link.counteracts || link.from.kind === "item") continue;
    if (link.type === "contributesTo") contributions.push(link);
    else if (leadsOnward(link) && !entersInactive(link)) {
      const links = onward.get(link.from);
      if (links) links.push(link);
      else onward.set(link.from, [link]);
    }
  }
  const cameBy = walk(model, onward, () => true);
  const isSure = walk(model, onward, (link) => !isWeak(link));
  const sure = new Set<ModelItem>();
  const first = new Map<ModelItem, ModelLink>();
  for (const link of contributions) {
    const from = link.from as ModelElement;
    const item = link.to as ModelItem;
    if (isSure.has(from) && !isWeak(link)) addUpward(item, sure);
    if (cameBy.has(from) && !first.has(item)) first.set(item, link);
  }
  return [...first]
    .filter(([item]) => !sure.has(item))
    .sort(([a], [b]) => a.index - b.index)
    .flatMap(([item, contribution]) => {
      let weak: ModelLink | undefined = contribution;
      while (weak && !isWeak(weak)) weak = cameBy.get(weak.from as ModelElement);
      return weak ? [{ item, contribution, weak }] : [];
    });
}

/** Adds an item and all that it lies below; what lies above one that is there already is there too. */
function addUpward(item: ModelItem, items: Set<ModelItem>): void {
  for (let at: ModelItem | undefined = item; at && !items.has(at); at = at.parent) items.add(at);
}

const isWeak = ({ data }: ModelLink): boolean => data?.confidence === "low";

const entersInactive = ({ to }: ModelLink): boolean => to?.kind === "action" && !isActive(to);

/** What active actions reach, the nearest first, with the link over which each is come to; none for the actions. */
function walk(
  { elements }: Model,
  onward: ReadonlyMap<ModelElement, readonly ModelLink[]>,
  takes: (link: ModelLink) => boolean,
): ReadonlyMap<ModelElement, ModelLink | undefined> {
  const cameBy = new Map<ModelElement, ModelLink | undefined>();
  for (const element of elements) if (isAction(element) && isActive(element)) cameBy.set(element, undefined);
  // What is added while the map is gone through comes up in its turn.
  for (const [element] of cameBy) {
    for (const link of onward.get(element) ?? []) {
      const end = link.to as ModelElement;
      if (takes(link) && !cameBy.has(end)) cameBy.set(end, link);
    }
  }
  return cameBy;
}
