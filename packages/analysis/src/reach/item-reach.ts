import type { Model } from "@change-logic/model";
import { components } from "../graph/components.js";
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
  const items = itemSets(model, words);
  const { of, members, count } = components(forward, forward.signs);
  const sets = new Uint32Array(count * words);
  // Components come with lower numbers first, so the sets that are handed on are whole.
  for (let place = 0; place < members.length; place++) {
    const element = members[place]!;
    const own = of[element]! * words;
    for (let at = contributing.offsets[element]!; at < contributing.offsets[element + 1]!; at++) {
      if (contributing.signs[at] === 1) continue;
      const item = contributing.ends[at]! * words;
      for (let word = 0; word < words; word++) sets[own + word]! |= items[item + word]!;
    }
    for (let at = forward.offsets[element]!; at < forward.offsets[element + 1]!; at++) {
      if (forward.signs[at] === 1) continue;
      const other = of[forward.ends[at]!]! * words;
      if (other === own) continue;
      for (let word = 0; word < words; word++) sets[own + word]! |= sets[other + word]!;
    }
  }
  return {
    has: (element, item) => ((sets[of[element]! * words + (item >> 5)]! >>> (item & 31)) & 1) === 1,
    forEachItem(element, visit) {
      const start = of[element]! * words;
      for (let word = 0; word < words; word++) {
        for (let bits = sets[start + word]!; bits !== 0; bits &= bits - 1)
          visit(word * 32 + 31 - Math.clz32(bits & -bits));
      }
    },
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
