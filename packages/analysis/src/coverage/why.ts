import type { Model, ModelElement, ModelItem, ModelLink } from "@change-logic/model";
import { linkColumns, stateCode, typeCode } from "../columns.js";
import { isAction, isActive } from "../reach/action-state.js";
import type { ItemReach } from "../reach/item-reach.js";
import type { ReachIndex } from "../reach/reach-index.js";
import type { Contribution, Contributions } from "./contributions.js";
import type { Break, BreakReason } from "./coverage-types.js";

type Path = readonly (ModelElement | ModelItem)[];

/**
 * Makes a function that finds, for a covered item, one shortest walk from each of the nearest active and owned actions:
 * action … element, the item named, its ancestors up to the item. Ordered by length, then document order; at most
 * `most`. The search goes backward from the item and stops when it has enough.
 */
export function createPathFinder(
  model: Model,
  { index, owned }: Contributions,
  most: number,
): (item: ModelItem, claiming: readonly Contribution[]) => Path[] {
  const { offsets, ends, signs } = index.backward;
  const seenIn = new Int32Array(index.size).fill(-1);
  const next = new Int32Array(index.size);
  const named: (ModelItem | undefined)[] = new Array(index.size);
  const isStart = new Uint8Array(index.size);
  for (const action of owned) if (isActive(action)) isStart[action.index] = 1;
  // Every element is seen once, so one array holds the levels of a search, one after another.
  const seen = new Int32Array(index.size);
  return (item, claiming) => {
    if (most <= 0) return [];
    // Elements enter at the level of their link: one step to the item named, and one for each ancestor up to the item.
    const entering = new Map<number, Contribution[]>();
    for (const contribution of claiming) {
      const level = contribution.item.depth - item.depth;
      const list = entering.get(level);
      if (list) list.push(contribution);
      else entering.set(level, [contribution]);
    }
    const deepest = Math.max(0, ...entering.keys());
    const found: number[] = [];
    let first = 0;
    let end = 0;
    for (let level = 0; (level <= deepest || first < end) && found.length < most; level++) {
      for (const { element, item: target } of entering.get(level) ?? []) {
        if (seenIn[element.index] === item.index) continue;
        seenIn[element.index] = item.index;
        next[element.index] = -1;
        named[element.index] = target;
        seen[end++] = element.index;
      }
      // In document order; what is found first at a level is what is asked for, and nothing behind it is.
      const last = end;
      seen.subarray(first, last).sort();
      for (; first < last && found.length < most; first++) {
        const element = seen[first]!;
        if (isStart[element] === 1) found.push(element);
        for (let at = offsets[element]!; at < offsets[element + 1]!; at++) {
          const before = ends[at]!;
          if (signs[at] === 1 || seenIn[before] === item.index) continue;
          seenIn[before] = item.index;
          next[before] = element;
          seen[end++] = before;
        }
      }
    }
    return found.map((start) => {
      const path: (ModelElement | ModelItem)[] = [];
      let last = start;
      for (let element = start; element !== -1; element = next[element]!) {
        path.push(model.elements[element]!);
        last = element;
      }
      for (let at: ModelItem | undefined = named[last]; at && at !== item.parent; at = at.parent) path.push(at);
      return path;
    });
  };
}

/**
 * For each item asked for, where the walks backward from its claiming elements stop, in document order: at an element
 * that nothing leads to (`noCause`, or `invalidLink` when only an invalid link does), at an action that is inactive or
 * has no owner, and at an element that a counteracting link leads to (`wrongSign`). The elements that such walks pass
 * are those that reach the item by a clean walk, so no search is made. The result is by item index.
 */
export function findBreaks(
  model: Model,
  { index, owned, list }: Contributions,
  reach: ItemReach,
  asked: (item: number) => boolean,
): ReadonlyMap<number, readonly Break[]> {
  const breaks = new Map<number, Break[]>();
  for (const { index: item } of model.items) if (asked(item)) breaks.set(item, []);
  if (breaks.size === 0) return breaks;
  const reasonsAt = breakReasons(model, index, owned);
  for (const at of model.elements) {
    for (const reason of reasonsAt(at)) {
      const stop: Break = { at, reason };
      reach.forEachItem(at.index, (item) => breaks.get(item)?.push(stop));
    }
  }
  // A loop that no action enters has no end to stop at: then the claiming elements are named.
  const endless = new Map([...breaks].filter(([, stops]) => stops.length === 0));
  for (const { claim, element: at, item } of endless.size > 0 ? list : []) {
    for (let above: ModelItem | undefined = claim ? item : undefined; above; above = above.parent) {
      const stops = endless.get(above.index);
      if (stops && stops.at(-1)?.at !== at) stops.push({ at, reason: "noCause" });
    }
  }
  return breaks;
}

/** Makes a function that says why a walk backward stops at an element, or that it goes on (no reasons). */
function breakReasons(
  model: Model,
  { backward: { offsets, signs } }: ReachIndex,
  owned: Contributions["owned"],
): (element: ModelElement) => readonly BreakReason[] {
  const misled = new Set<ModelLink["to"]>();
  const { types, states } = linkColumns(model);
  const { leadsTo, enables } = typeCode;
  for (let link = 0; link < types.length; link++) {
    if (states[link] === stateCode.invalid && (types[link] === leadsTo || types[link] === enables))
      misled.add(model.links[link]!.to);
  }
  return (element) => {
    const first = offsets[element.index]!;
    const last = offsets[element.index + 1]!;
    const reasons: BreakReason[] = [];
    if (isAction(element)) {
      if (!isActive(element)) return ["inactive"];
      if (!owned.has(element)) reasons.push("noOwner");
    } else if (first === last) reasons.push(misled.has(element) ? "invalidLink" : "noCause");
    if (signs.subarray(first, last).includes(1)) reasons.push("wrongSign");
    return reasons;
  };
}
