import { checkModel, type Model, type ModelElement, type ModelItem } from "@change-logic/model";
import { elementColumns, linkColumns, stateCode, typeCode } from "../columns.js";
import { edges } from "../graph/edges.js";
import { createReachIndex, type ReachIndex } from "./reach-index.js";

/** How a walk leads to an item, in the order in which the ways to one item are told. */
export const reachManners = ["clean", "negative", "dampening"] as const;

/**
 * How a walk leads to an item: without counteracting links (`clean`), over an odd number of them (`negative`), or over an
 * even number, two or more (`dampening`: it works against what counteracts the item).
 */
export type ReachManner = (typeof reachManners)[number];

/** That walks from an element lead to an item in one manner. */
export interface ReachedItem {
  /** The item that the last link names; those above it are not told apart. */
  readonly item: ModelItem;
  readonly manner: ReachManner;
  /**
   * A shortest walk, from the element to the item, both included; of several as short the one whose links stand first in
   * the documents, link by link. An element may recur on it, unless it is clean.
   */
  readonly path: readonly (ModelElement | ModelItem)[];
}

// By manner: the manner of the walk after one more counteracting link.
const afterCounteracting = [1, 2, 1] as const;

/**
 * Makes a function that tells which items walks from an element lead to, in what manner, and by which walk: by item in
 * document order, then by manner. Each question is linear in elements and links, besides the walks that it answers with.
 *
 * Walks are those of coverage (design: reach): along valid `leadsTo` and `enables`, never into an inactive action, and at
 * last a `contributesTo`. They start at the element asked about, whatever it is: an inactive action too, and from a current
 * state they go by the active actions that address it, as threads do. So this says where walks lead, and not whether the
 * item is covered, which also takes an action that is active and owned at the beginning. Of an action, a clean walk to
 * an item or to one below it is what `actionItemMatrix` tells. Throws `ChangeLogicError` (`invalid-argument`) for what is
 * not a model.
 */
export function reachedItems(model: Model, index?: ReachIndex): (element: ModelElement) => readonly ReachedItem[] {
  checkModel(model, "reachedItems");
  const { forward, contributing, size } = index ?? createReachIndex(model);
  const motivated = motivatedActions(model);
  // A place in a search is an element and a manner, numbered together; so is an item and a manner.
  const places = new Int32Array(size * 3);
  const before = new Int32Array(size * 3);
  const seenIn = new Int32Array(size * 3);
  let search = 0;
  return (element) => {
    search += 1;
    let waiting = 0;
    const visit = (end: number, manner: number, from: number) => {
      const place = end * 3 + manner;
      if (seenIn[place] === search) return;
      seenIn[place] = search;
      before[place] = from;
      places[waiting++] = place;
    };
    const found = new Map<number, number>();
    visit(element.index, 0, -1);
    for (let taken = 0; taken < waiting; taken++) {
      const place = places[taken]!;
      const at = Math.trunc(place / 3);
      const manner = (place % 3) as 0 | 1 | 2;
      // Only a walk's beginning is a current state, since nothing that is walked leads to one.
      for (const { offsets, ends, signs } of [motivated, forward]) {
        for (let link = offsets[at]!; link < offsets[at + 1]!; link++)
          visit(ends[link]!, signs[link] === 1 ? afterCounteracting[manner] : manner, place);
      }
      for (let link = contributing.offsets[at]!; link < contributing.offsets[at + 1]!; link++) {
        const last = contributing.signs[link] === 1 ? afterCounteracting[manner] : manner;
        const reached = contributing.ends[link]! * 3 + last;
        if (!found.has(reached)) found.set(reached, place);
      }
    }
    return [...found]
      .sort(([a], [b]) => a - b)
      .map(([reached, last]) => {
        const item = model.items[Math.trunc(reached / 3)]!;
        const path: (ModelElement | ModelItem)[] = [item];
        for (let place = last; place !== -1; place = before[place]!) path.push(model.elements[Math.trunc(place / 3)]!);
        return { item, manner: reachManners[reached % 3]!, path: path.reverse() };
      });
  };
}

/** For each current state, the active actions that address it, in document order. */
function motivatedActions(model: Model) {
  const { active } = elementColumns(model);
  const { types, states, from, to, counteracts } = linkColumns(model);
  const links: number[] = [];
  for (let link = 0; link < types.length; link++) {
    if (types[link] !== typeCode.addresses || states[link] !== stateCode.valid) continue;
    if (active[from[link]!] === 1) links.push(link);
  }
  const sorted = edges(
    model.elements.length,
    links.map((link) => to[link]!),
    links.map((link) => from[link]!),
    links,
  );
  return { ...sorted, signs: sorted.links.map((link) => counteracts[link]!) };
}
