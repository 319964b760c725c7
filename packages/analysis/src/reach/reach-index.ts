import type { Model } from "@change-logic/model";
import { isAction, isActive } from "./action-state.js";

/** Links between elements as typed arrays: those of element `e` stand from `offsets[e]` to `offsets[e + 1]`. */
export interface Adjacency {
  readonly offsets: Int32Array;
  /** The element at the other end. */
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
}

/** Builds the index; linear in elements and links. */
export function createReachIndex(model: Model): ReachIndex {
  const size = model.elements.length;
  const walked = model.links.filter(({ type, state, to }) => {
    if (state !== "valid" || (type !== "leadsTo" && type !== "enables")) return false;
    return !(to?.kind === "action" && !isActive(to));
  });
  const starts = new Int32Array(walked.length);
  const ends = new Int32Array(walked.length);
  const signs = new Uint8Array(walked.length);
  for (const [at, link] of walked.entries()) {
    starts[at] = link.from.index;
    ends[at] = (link.to as { index: number }).index;
    signs[at] = link.counteracts ? 1 : 0;
  }
  return { size, forward: adjacency(size, starts, ends, signs), backward: adjacency(size, ends, starts, signs) };
}

/** Sorts links by the element they leave (counting sort, so document order is kept). */
function adjacency(size: number, from: Int32Array, to: Int32Array, sign: Uint8Array): Adjacency {
  const offsets = new Int32Array(size + 1);
  for (const element of from) offsets[element + 1]!++;
  for (let element = 0; element < size; element++) offsets[element + 1]! += offsets[element]!;
  const next = offsets.slice();
  const ends = new Int32Array(from.length);
  const signs = new Uint8Array(from.length);
  for (let link = 0; link < from.length; link++) {
    const at = next[from[link]!]!++;
    ends[at] = to[link]!;
    signs[at] = sign[link]!;
  }
  return { offsets, ends, signs };
}

/** Classes of walk, as bits: no counteracting link; an odd number of them; an even number, two or more. */
export const walkClass = { clean: 1, negative: 2, dampening: 4 } as const;

// By class bit: the class of the walk after one more counteracting link.
const afterCounteracting: Readonly<Record<number, number>> = { 1: 2, 2: 4, 4: 2 };

/**
 * For each element, the classes of the walks that reach it from the starting elements, as bits of {@link walkClass}.
 * An element may recur on a walk. Linear in elements and links.
 */
export function reachClasses(index: ReachIndex, starts: Iterable<number>): Uint8Array {
  const { offsets, ends, signs } = index.forward;
  const reached = new Uint8Array(index.size);
  const elements: number[] = [];
  const classes: number[] = [];
  const reach = (element: number, bit: number) => {
    if ((reached[element]! & bit) !== 0) return;
    reached[element]! |= bit;
    elements.push(element);
    classes.push(bit);
  };
  for (const start of starts) reach(start, walkClass.clean);
  while (elements.length > 0) {
    const element = elements.pop()!;
    const bit = classes.pop()!;
    for (let at = offsets[element]!; at < offsets[element + 1]!; at++) {
      reach(ends[at]!, signs[at] === 1 ? afterCounteracting[bit]! : bit);
    }
  }
  return reached;
}

/** The indexes of the actions for which `test` holds. */
export function actionIndexes(model: Model, test: (action: Parameters<typeof isActive>[0]) => boolean): number[] {
  return model.elements.filter((element) => isAction(element) && test(element)).map((element) => element.index);
}
