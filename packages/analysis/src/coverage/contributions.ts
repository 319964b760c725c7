import type { Model, ModelAction, ModelElement, ModelItem, ModelLink } from "@change-logic/model";
import { isAction, isActive, ownedActions } from "../reach/action-state.js";
import { createReachIndex, type ReachIndex, reachClasses, walkClass } from "../reach/reach-index.js";

/** A link from an element to an item, with what it gives. */
export interface Contribution {
  readonly link: ModelLink;
  readonly element: ModelElement;
  readonly item: ModelItem;
  /** It does not counteract. */
  readonly claim: boolean;
  /** A claim that an active, owned action bears by a clean walk. */
  readonly positive: boolean;
  /** It works against the item. */
  readonly negative: boolean;
}

/** How elements are reached, and what their links to items give. */
export interface Contributions {
  readonly index: ReachIndex;
  readonly owned: ReadonlySet<ModelAction>;
  /** By element index, bits of `walkClass`: reached from active actions, from active and owned, from inactive. */
  readonly active: Uint8Array;
  readonly ownedReach: Uint8Array;
  readonly inactive: Uint8Array;
  /** In document order. */
  readonly list: readonly Contribution[];
}

/** Walks the model and weighs its links to items (design: coverage, contributions). Linear in elements and links. */
export function contributions(model: Model): Contributions {
  const index = createReachIndex(model);
  const owned = ownedActions(model);
  const starts = { active: [] as number[], owned: [] as number[], inactive: [] as number[] };
  for (const element of model.elements) {
    if (!isAction(element)) continue;
    if (!isActive(element)) starts.inactive.push(element.index);
    else {
      starts.active.push(element.index);
      if (owned.has(element)) starts.owned.push(element.index);
    }
  }
  const active = reachClasses(index, starts.active);
  const ownedReach = reachClasses(index, starts.owned);
  const inactive = reachClasses(index, starts.inactive);
  const list: Contribution[] = [];
  for (const link of model.links) {
    if (link.type !== "contributesTo" || link.state !== "valid") continue;
    const element = link.from as ModelElement;
    const classes = active[element.index]!;
    list.push({
      link,
      element,
      item: link.to as ModelItem,
      claim: !link.counteracts,
      positive: !link.counteracts && (ownedReach[element.index]! & walkClass.clean) !== 0,
      negative: link.counteracts
        ? classes === 0 || (classes & (walkClass.clean | walkClass.dampening)) !== 0
        : (classes & walkClass.negative) !== 0,
    });
  }
  return { index, owned, active, ownedReach, inactive, list };
}
