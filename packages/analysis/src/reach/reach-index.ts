import type { Model } from "@change-logic/model";
import { elementColumns, kindCode, linkColumns, stateCode, typeCode } from "../columns.js";

/** Links as typed arrays: those of element `e` stand from `offsets[e]` to `offsets[e + 1]`. */
export interface Adjacency {
  readonly offsets: Int32Array;
  /** The index of what stands at the other end. */
  readonly ends: Int32Array;
  /** 1 for counteracting links. */
  readonly signs: Uint8Array;
}

/**
 * What walks follow: the valid `leadsTo` and `enables` links of a model, by element index. Links that enter an inactive
 * action are left out, since no walk enters one.
 */
export interface ReachIndex {
  readonly size: number;
  readonly forward: Adjacency;
  readonly backward: Adjacency;
  /** The valid `contributesTo` links of each element: `ends` are indexes of items. */
  readonly contributing: Adjacency;
}

/** Builds the index; linear in elements and links. */
export function createReachIndex(model: Model): ReachIndex {
  const size = model.elements.length;
  const { kinds, active } = elementColumns(model);
  const { types, states, from, to, toItem, counteracts } = linkColumns(model);
  const { contributesTo, leadsTo, enables } = typeCode;
  const walked = new LinkList(types.length);
  const contributing = new LinkList(types.length);
  for (let link = 0; link < types.length; link++) {
    if (states[link] !== stateCode.valid) continue;
    const type = types[link]!;
    if (type === contributesTo) contributing.add(from[link]!, toItem[link]!, counteracts[link]!);
    else if (type === leadsTo || type === enables) {
      const end = to[link]!;
      if (kinds[end] !== kindCode.action || active[end] === 1) walked.add(from[link]!, end, counteracts[link]!);
    }
  }
  return {
    size,
    forward: adjacency(size, walked.starts, walked.ends, walked),
    backward: adjacency(size, walked.ends, walked.starts, walked),
    contributing: adjacency(size, contributing.starts, contributing.ends, contributing),
  };
}

/** Links in document order, as arrays of numbers. */
class LinkList {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly signs: Uint8Array;
  count = 0;

  constructor(most: number) {
    this.starts = new Int32Array(most);
    this.ends = new Int32Array(most);
    this.signs = new Uint8Array(most);
  }

  add(start: number, end: number, sign: number): void {
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.signs[this.count] = sign;
    this.count++;
  }
}

/** Sorts links by the element they leave (counting sort, so document order is kept). */
function adjacency(size: number, from: Int32Array, to: Int32Array, { count, signs }: LinkList): Adjacency {
  const offsets = new Int32Array(size + 1);
  for (let link = 0; link < count; link++) offsets[from[link]! + 1]!++;
  for (let element = 0; element < size; element++) offsets[element + 1]! += offsets[element]!;
  const next = offsets.slice();
  const sorted = { offsets, ends: new Int32Array(count), signs: new Uint8Array(count) };
  for (let link = 0; link < count; link++) {
    const at = next[from[link]!]!++;
    sorted.ends[at] = to[link]!;
    sorted.signs[at] = signs[link]!;
  }
  return sorted;
}

/** Classes of walk, as bits: no counteracting link; an odd number of them; an even number, two or more. */
export const walkClass = { clean: 1, negative: 2, dampening: 4 } as const;

// By class bit: the class of the walk after one more counteracting link.
const afterCounteracting = Uint8Array.of(0, 2, 4, 0, 2);

/**
 * For each element, the classes of the walks that reach it from the starting elements, as bits of {@link walkClass}.
 * An element may recur on a walk. Linear in elements and links.
 */
export function reachClasses(index: ReachIndex, starts: Iterable<number>): Uint8Array {
  const { offsets, ends, signs } = index.forward;
  const reached = new Uint8Array(index.size);
  // Each element waits at most once in each of the three classes.
  const elements = new Int32Array(index.size * 3);
  const classes = new Uint8Array(index.size * 3);
  let waiting = 0;
  for (const start of starts) {
    if (reached[start] !== 0) continue;
    reached[start] = walkClass.clean;
    elements[waiting] = start;
    classes[waiting++] = walkClass.clean;
  }
  while (waiting > 0) {
    const element = elements[--waiting]!;
    const bit = classes[waiting]!;
    const last = offsets[element + 1]!;
    for (let at = offsets[element]!; at < last; at++) {
      const end = ends[at]!;
      const next = signs[at] === 1 ? afterCounteracting[bit]! : bit;
      if ((reached[end]! & next) !== 0) continue;
      reached[end]! |= next;
      elements[waiting] = end;
      classes[waiting++] = next;
    }
  }
  return reached;
}
