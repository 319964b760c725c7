import type { Model } from "@change-logic/model";
import { forEachBit, gatherSets } from "./gather-sets.js";
import type { ReachIndex } from "./reach-index.js";

/** Which items each element reaches by a clean walk, the contributing link included; all by index. */
export interface ItemReach {
  /** Whether a walk without counteracting links leads from the element to the item, or to one below it. */
  has(element: number, item: number): boolean;
  /** Calls `visit` for each item that the element reaches, in document order. */
  forEachItem(element: number, visit: (item: number) => void): void;
}

/**
 * Computes which elements reach which items, for all at once: sets of items, as bits, are handed backward over the
 * strongly connected components. Work: (elements + links) × items / 32.
 */
export function itemReach(model: Model, { forward, contributing }: ReachIndex): ItemReach {
  const words = Math.ceil(model.items.length / 32);
  const { of, bits } = gatherSets({ forward, contributing, sets: itemSets(model, words), words });
  return {
    has: (element, item) => ((bits[of[element]! * words + (item >> 5)]! >>> (item & 31)) & 1) === 1,
    forEachItem: (element, visit) => forEachBit(bits, of[element]! * words, words, visit),
  };
}

/** For each item, the set of it and its ancestors. */
function itemSets(model: Model, words: number): Uint32Array {
  const sets = new Uint32Array(model.items.length * words);
  for (const item of model.items) {
    const own = item.index * words;
    // Parents stand before their children.
    if (item.parent) sets.copyWithin(own, item.parent.index * words, (item.parent.index + 1) * words);
    sets[own + (item.index >> 5)]! |= 1 << (item.index & 31);
  }
  return sets;
}
