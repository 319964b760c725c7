import { checkModel, type Model, type ModelElement, type ModelItem } from "@change-logic/model";
import { elementColumns, linkColumns, stateCode, typeCode } from "../columns.js";
import { type Contributions, contributions } from "../coverage/contributions.js";
import type { Because } from "../coverage/coverage-types.js";
import { edges } from "../graph/edges.js";
import { isAction, isActive } from "./action-state.js";
import { type ReachIndex, walkClass } from "./reach-index.js";

/** How a walk leads to an item, in the order in which the ways to one item are told. */
export const reachManners = ["clean", "negative", "dampening"] as const;

/**
 * How a walk leads to an item: without counteracting links (`clean`), over an odd number of them (`negative`), or over an
 * even number, two or more (`dampening`: it works against what counteracts the item).
 */
export type ReachManner = (typeof reachManners)[number];

/**
 * Why no active and owned action bears a walk: the action that it starts at is `inactive` or has `noOwner`; or, before an
 * outcome or an effect, all actions are so, a counteracting link stands between (`wrongSign`), or there is none (`noCause`).
 */
export type UnborneReason = Extract<Because, "inactive" | "noOwner" | "wrongSign" | "noCause">;

/** That walks from an element lead to an item in one manner. */
export interface ReachedItem {
  /** The item that the last link names; those above it are not told apart. */
  readonly item: ModelItem;
  readonly manner: ReachManner;
  /**
   * A shortest walk, from the element to the item, both included; of several as short the one whose links stand first in
   * the documents, link by link. An element may recur on it, unless it is clean. From a current state it goes by an action
   * that is owned, where there is such a clean walk.
   */
  readonly path: readonly (ModelElement | ModelItem)[];
  /** For clean walks that do not count in coverage: why. Left out where they count. */
  readonly unborne?: UnborneReason;
}

// By manner: the manner of the walk after one more counteracting link.
const afterCounteracting = [1, 2, 1] as const;

/**
 * Makes a function that tells which items walks from an element lead to, in what manner, and by which walk: by item in
 * document order, then by manner. Each question is linear in elements and links, besides the walks that it answers with.
 *
 * Walks are those of coverage (design: reach): along valid `leadsTo` and `enables`, never into an inactive action, and at
 * last a `contributesTo`. They start at the element asked about, whatever it is: an inactive action too, and from a current
 * state they go by the active actions that address it, as threads do. So this says where walks lead; whether a clean one
 * counts, which takes an action that is active and owned at its beginning or before it, is said by `unborne`. Of an action,
 * a clean walk to an item or to one below it is what `actionItemMatrix` tells. Throws `ChangeLogicError`
 * (`invalid-argument`) for what is not a model.
 */
export function reachedItems(model: Model, index?: ReachIndex): (element: ModelElement) => readonly ReachedItem[] {
  checkModel(model, "reachedItems");
  const facts = contributions(model);
  const { forward, contributing, size } = index ?? facts.index;
  const { active } = elementColumns(model);
  const isOwned = new Uint8Array(size);
  for (const action of facts.owned) isOwned[action.index] = 1;
  const motivated = motivatedActions(model, (action) => active[action] === 1);
  const motivatedOwned = motivatedActions(model, (action) => active[action] === 1 && isOwned[action] === 1);
  const unborneAt = unborneReasons(facts);
  // A place in a search is an element and a manner, numbered together; so is an item and a manner.
  const places = new Int32Array(size * 3);
  const before = new Int32Array(size * 3);
  const seenIn = new Int32Array(size * 3);
  let search = 0;
  const walksFrom = (element: ModelElement, first: Motivated): Map<number, ReachedItem> => {
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
      for (const { offsets, ends, signs } of [first, forward]) {
        for (let link = offsets[at]!; link < offsets[at + 1]!; link++)
          visit(ends[link]!, signs[link] === 1 ? afterCounteracting[manner] : manner, place);
      }
      for (let link = contributing.offsets[at]!; link < contributing.offsets[at + 1]!; link++) {
        const last = contributing.signs[link] === 1 ? afterCounteracting[manner] : manner;
        const reached = contributing.ends[link]! * 3 + last;
        if (!found.has(reached)) found.set(reached, place);
      }
    }
    const walks = new Map<number, ReachedItem>();
    for (const [reached, last] of found) {
      const item = model.items[Math.trunc(reached / 3)]!;
      const path: (ModelElement | ModelItem)[] = [item];
      for (let place = last; place !== -1; place = before[place]!) path.push(model.elements[Math.trunc(place / 3)]!);
      walks.set(reached, { item, manner: reachManners[reached % 3]!, path: path.reverse() });
    }
    return walks;
  };
  const inOrder = (walks: ReadonlyMap<number, ReachedItem>): ReachedItem[] =>
    [...walks].sort(([a], [b]) => a - b).map(([, walk]) => walk);
  const withReason = (walk: ReachedItem, unborne: UnborneReason | undefined): ReachedItem =>
    unborne !== undefined && walk.manner === "clean" ? { ...walk, unborne } : walk;
  return (element) => {
    const walks = walksFrom(element, motivated);
    if (element.kind !== "currentState") {
      const unborne = unborneAt(element);
      return inOrder(walks).map((walk) => withReason(walk, unborne));
    }
    // The actions that address it bear the walks, each its own.
    const borne = walksFrom(element, motivatedOwned);
    for (const [reached, walk] of walks) {
      const counted = walk.manner === "clean" ? borne.get(reached) : undefined;
      walks.set(reached, counted ?? withReason(walk, "noOwner"));
    }
    return inOrder(walks);
  };
}

/** Makes a function that says why no active and owned action bears the clean walks from an element that is no current state. */
function unborneReasons({ owned, active, ownedReach, inactive }: Contributions) {
  return (element: ModelElement): UnborneReason | undefined => {
    if (isAction(element)) {
      if (!isActive(element)) return "inactive";
      return owned.has(element) ? undefined : "noOwner";
    }
    const isClean = (classes: Uint8Array) => (classes[element.index]! & walkClass.clean) !== 0;
    if (isClean(ownedReach)) return undefined;
    if (isClean(active)) return "noOwner";
    if (isClean(inactive)) return "inactive";
    return active[element.index] === 0 && inactive[element.index] === 0 ? "noCause" : "wrongSign";
  };
}

type Motivated = ReturnType<typeof motivatedActions>;

/** For each current state, the actions that address it and that are asked for (by index), in document order. */
function motivatedActions(model: Model, isAsked: (action: number) => boolean) {
  const { types, states, from, to, counteracts } = linkColumns(model);
  const links: number[] = [];
  for (let link = 0; link < types.length; link++) {
    if (types[link] !== typeCode.addresses || states[link] !== stateCode.valid) continue;
    if (isAsked(from[link]!)) links.push(link);
  }
  const sorted = edges(
    model.elements.length,
    links.map((link) => to[link]!),
    links.map((link) => from[link]!),
    links,
  );
  return { ...sorted, signs: sorted.links.map((link) => counteracts[link]!) };
}
