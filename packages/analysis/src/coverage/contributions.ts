import type { Model, ModelAction, ModelElement, ModelItem, ModelLink } from "@change-logic/model";
import { elementColumns, kindCode, linkColumns, stateCode, typeCode } from "../columns.js";
import { ownedActions } from "../reach/action-state.js";
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
  const { kinds, active: isActive } = elementColumns(model);
  const starts = { active: [] as number[], owned: [] as number[], inactive: [] as number[] };
  for (let element = 0; element < kinds.length; element++) {
    if (kinds[element] === kindCode.action) (isActive[element] === 1 ? starts.active : starts.inactive).push(element);
  }
  for (const { index: element } of owned) if (isActive[element] === 1) starts.owned.push(element);
  const active = reachClasses(index, starts.active);
  const ownedReach = reachClasses(index, starts.owned);
  const inactive = reachClasses(index, starts.inactive);
  const list: Contribution[] = [];
  const { types, states, from, toItem, counteracts } = linkColumns(model);
  for (let link = 0; link < types.length; link++) {
    if (types[link] !== typeCode.contributesTo || states[link] !== stateCode.valid) continue;
    const element = from[link]!;
    const classes = active[element]!;
    const claim = counteracts[link] === 0;
    list.push({
      link: model.links[link]!,
      element: model.elements[element]!,
      item: model.items[toItem[link]!]!,
      claim,
      positive: claim && (ownedReach[element]! & walkClass.clean) !== 0,
      negative: !claim
        ? classes === 0 || (classes & (walkClass.clean | walkClass.dampening)) !== 0
        : (classes & walkClass.negative) !== 0,
    });
  }
  return { index, owned, active, ownedReach, inactive, list };
}
