import type { Model, ModelCatalog } from "@change-logic/model";
import { forEachBit } from "../reach/gather-sets.js";

/** A set of items, as bits, in an array of such sets. */
export interface ItemSet {
  readonly bits: Uint32Array;
  readonly start: number;
}

/** The items on one side, by index. */
export interface OpposedSide {
  /** The first of them, as many as are shown. */
  readonly shown: readonly number[];
  readonly count: number;
}

/** What is furthered and what is counteracted, where there is a pair of different items. */
export interface OpposedItems {
  readonly furthers: OpposedSide;
  readonly counteracts: OpposedSide;
  /** The strategies of all of them, in the order of the model. */
  readonly catalogs: readonly ModelCatalog[];
}

/** What {@link createOpposition} is asked with. */
export interface OppositionOptions {
  /** How many items fit in a set, divided by 32. */
  readonly words: number;
  /** At most this many items are shown on each side. */
  readonly most: number;
  /** What comes last among what is counteracted, since other conflicts tell of it. */
  readonly last: Uint32Array;
}

/**
 * Makes a function that takes out of two sets the items that stand against each other: all but an item and itself.
 * Undefined when none do. What is in `apart` is not counted as counteracted; what is, is added to `told`. Work: items / 32
 * for each strategy.
 */
export function createOpposition({ items }: Model, { words, most, last }: OppositionOptions) {
  const masks = new Map<ModelCatalog, Uint32Array>();
  for (const { catalog, index } of items) {
    const mask = masks.get(catalog) ?? new Uint32Array(words);
    masks.set(catalog, mask);
    setBit(mask, index);
  }
  const inOrder = [...masks].sort(([a], [b]) => a.index - b.index);
  const furthered = new Uint32Array(words);
  const counteracted = new Uint32Array(words);
  return (
    furthers: ItemSet,
    counteracts: ItemSet,
    { apart, told }: { readonly apart?: Uint32Array; readonly told?: Uint32Array },
  ): OpposedItems | undefined => {
    for (let word = 0; word < words; word++) {
      furthered[word] = furthers.bits[furthers.start + word]!;
      counteracted[word] = counteracts.bits[counteracts.start + word]! & ~(apart?.[word] ?? 0);
    }
    const [single, against] = [countBits(furthered) === 1, countBits(counteracted)];
    if (against === 0) return undefined;
    if (single) takeOut(furthered, counteracted);
    else if (against === 1) takeOut(counteracted, furthered);
    const counts = [countBits(furthered), countBits(counteracted)] as const;
    if (counts.includes(0)) return undefined;
    if (told) for (let word = 0; word < words; word++) told[word]! |= counteracted[word]!;
    const isConcerned = (mask: Uint32Array) =>
      mask.some((bits, word) => (bits & (furthered[word]! | counteracted[word]!)) !== 0);
    return {
      furthers: { shown: firstOf([furthered], most), count: counts[0] },
      counteracts: {
        shown: firstOf([counteracted.map((bits, word) => bits & ~last[word]!), counteracted], most),
        count: counts[1],
      },
      catalogs: inOrder.filter(([, mask]) => isConcerned(mask)).map(([catalog]) => catalog),
    };
  };
}

/** The first few items of the first set, then of those that follow. */
function firstOf(sets: readonly Uint32Array[], most: number): number[] {
  const found = new Set<number>();
  for (const set of sets)
    for (let word = 0; word < set.length && found.size < most; word++)
      forEachBit(set, word, 1, (bit) => found.size < most && found.add(word * 32 + bit));
  return [...found];
}

function takeOut(items: Uint32Array, from: Uint32Array): void {
  for (let word = 0; word < items.length; word++) from[word]! &= ~items[word]!;
}

function countBits(set: Uint32Array): number {
  let count = 0;
  for (const bits of set) for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Adds an item to a set that begins where its array does. */
export function setBit(bits: Uint32Array, item: number): void {
  bits[item >> 5]! |= 1 << (item & 31);
}
