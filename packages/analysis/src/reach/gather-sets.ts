import { components } from "../graph/components.js";

/** What leads where: what stands from `offsets[node]` to `offsets[node + 1]`. Marked ones (1) are left out. */
export interface Leading {
  readonly offsets: Int32Array;
  readonly ends: Int32Array;
  readonly signs?: Uint8Array;
}

/** What is handed from node to node. */
export interface SetSources {
  readonly forward: Leading;
  /** Which sets a node has of its own: `ends` are their numbers. */
  readonly contributing: Leading;
  /** The sets, as bits, one after another. */
  readonly sets: Uint32Array;
  /** How many words of 32 bits each set takes. */
  readonly words: number;
}

/** For each node, the union of the sets of all that it reaches, itself included. */
export interface GatheredSets {
  /** Where the set of each node begins in `bits`, divided by `words`. */
  readonly of: Int32Array;
  readonly bits: Uint32Array;
  readonly words: number;
}

/**
 * Hands sets backward over the strongly connected components, for all nodes at once. Work: (nodes + edges) × words.
 */
export function gatherSets({ forward, contributing, sets, words }: SetSources): GatheredSets {
  const { of, members, count } = components(forward, forward.signs);
  const bits = new Uint32Array(count * words);
  // Components come with lower numbers first, so the sets that are handed on are whole.
  for (let place = 0; place < members.length; place++) {
    const node = members[place]!;
    const own = of[node]! * words;
    for (let at = contributing.offsets[node]!; at < contributing.offsets[node + 1]!; at++) {
      if (contributing.signs?.[at] === 1) continue;
      const set = contributing.ends[at]! * words;
      for (let word = 0; word < words; word++) bits[own + word]! |= sets[set + word]!;
    }
    for (let at = forward.offsets[node]!; at < forward.offsets[node + 1]!; at++) {
      if (forward.signs?.[at] === 1) continue;
      const other = of[forward.ends[at]!]! * words;
      if (other === own) continue;
      for (let word = 0; word < words; word++) bits[own + word]! |= bits[other + word]!;
    }
  }
  return { of, bits, words };
}

/** Calls `visit` for each number in a set, the lowest first. */
export function forEachBit(bits: Uint32Array, start: number, words: number, visit: (number: number) => void): void {
  for (let word = 0; word < words; word++) {
    for (let rest = bits[start + word]!; rest !== 0; rest &= rest - 1) visit(word * 32 + 31 - Math.clz32(rest & -rest));
  }
}
