import type { Model, ModelItem } from "@change-logic/model";
import { forEachBit } from "../reach/gather-sets.js";

/** What is furthered and what is counteracted, where the one has nothing to do with the other; by index, ascending. */
export interface OpposedItems {
  readonly furthers: readonly number[];
  readonly counteracts: readonly number[];
}

/** A set of items, as bits, in an array of such sets. */
export interface ItemSet {
  readonly bits: Uint32Array;
  readonly start: number;
}

/**
 * Makes a function that takes out of two sets the items that stand against each other: an item and itself, its ancestors
 * and its descendants do not. Undefined when none do. What is in `apart` is not counted as counteracted.
 */
export function createOpposition(model: Model, words: number) {
  const kinOf = createKin(model, words);
  const opposing = new Uint32Array(words);
  return (furthers: ItemSet, counteracts: ItemSet, apart?: Uint32Array): OpposedItems | undefined => {
    opposing.fill(0);
    const against: number[] = [];
    forEachBit(counteracts.bits, counteracts.start, words, (item) => {
      if (apart !== undefined && hasBit(apart, item)) return;
      const kin = kinOf(item);
      let isOpposed = false;
      for (let word = 0; word < words; word++) {
        const others = furthers.bits[furthers.start + word]! & ~kin[word]!;
        if (others === 0) continue;
        opposing[word]! |= others;
        isOpposed = true;
      }
      if (isOpposed) against.push(item);
    });
    if (against.length === 0) return undefined;
    const items: number[] = [];
    forEachBit(opposing, 0, words, (item) => items.push(item));
    return { furthers: items, counteracts: against };
  };
}

/** Makes a function that gives, as bits, an item with all above and below it. */
function createKin({ items }: Model, words: number): (item: number) => Uint32Array {
  const known: (Uint32Array | undefined)[] = [];
  return (index) => {
    let kin = known[index];
    if (kin) return kin;
    kin = new Uint32Array(words);
    const item = items[index]!;
    for (let above: ModelItem | undefined = item; above; above = above.parent) setBit(kin, above.index);
    const pending = [...item.children];
    while (pending.length > 0) {
      const below = pending.pop()!;
      setBit(kin, below.index);
      for (const child of below.children) pending.push(child);
    }
    known[index] = kin;
    return kin;
  };
}

/** Adds an item to a set that begins where its array does. */
export function setBit(bits: Uint32Array, item: number): void {
  bits[item >> 5]! |= 1 << (item & 31);
}

/** Whether an item is in a set that begins where its array does. */
export const hasBit = (bits: Uint32Array, item: number): boolean => ((bits[item >> 5]! >>> (item & 31)) & 1) === 1;
