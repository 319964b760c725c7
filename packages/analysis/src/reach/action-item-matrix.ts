import type { Model, ModelAction, ModelItem } from "@change-logic/model";
import { isAction } from "./action-state.js";
import { cleanComponents } from "./components.js";
import { createReachIndex, type ReachIndex } from "./reach-index.js";

/** Which items each action reaches by a clean walk, the contributing link included. */
export interface ActionItemMatrix {
  /** The rows: all actions, in document order. */
  readonly actions: readonly ModelAction[];
  /** The columns: all items, in document order. */
  readonly items: readonly ModelItem[];
  /** Whether a walk without counteracting links leads from the action to the item, or to one below it. */
  has(action: ModelAction, item: ModelItem): boolean;
  /** Calls `visit` for each item that the action reaches, in document order. */
  forEachItem(action: ModelAction, visit: (item: ModelItem) => void): void;
}

/**
 * Computes which actions reach which items, for all actions and items at once: sets of items, as bits, are handed
 * backward over the strongly connected components. Walks from inactive actions only start there. Work: (elements +
 * links) × items / 32.
 */
export function actionItemMatrix(model: Model, index: ReachIndex = createReachIndex(model)): ActionItemMatrix {
  const words = Math.ceil(model.items.length / 32);
  const direct = directItems(model, words);
  const { of, members, count } = cleanComponents(index.forward);
  const { offsets, ends, signs } = index.forward;
  const sets = new Uint32Array(count * words);
  for (const element of members) {
    const own = of[element]! * words;
    const named = direct.get(element);
    if (named) for (let word = 0; word < words; word++) sets[own + word]! |= named[word]!;
    for (let at = offsets[element]!; at < offsets[element + 1]!; at++) {
      if (signs[at] === 1) continue;
      const other = of[ends[at]!]! * words;
      if (other === own) continue;
      for (let word = 0; word < words; word++) sets[own + word]! |= sets[other + word]!;
    }
  }
  const setOf = (action: ModelAction) => of[action.index]! * words;
  return {
    actions: model.elements.filter(isAction),
    items: model.items,
    has: (action, item) => ((sets[setOf(action) + (item.index >> 5)]! >>> (item.index & 31)) & 1) === 1,
    forEachItem(action, visit) {
      const start = setOf(action);
      for (let word = 0; word < words; word++) {
        for (let bits = sets[start + word]!; bits !== 0; bits &= bits - 1) {
          visit(model.items[word * 32 + 31 - Math.clz32(bits & -bits)]!);
        }
      }
    },
  };
}

/** For each element, the items that its own links contribute to without counteracting, with their ancestors. */
function directItems(model: Model, words: number): Map<number, Uint32Array> {
  const direct = new Map<number, Uint32Array>();
  for (const link of model.links) {
    if (link.type !== "contributesTo" || link.state !== "valid" || link.counteracts) continue;
    let set = direct.get(link.from.index);
    if (!set) {
      set = new Uint32Array(words);
      direct.set(link.from.index, set);
    }
    for (let item: ModelItem | undefined = link.to as ModelItem; item; item = item.parent)
      set[item.index >> 5]! |= 1 << (item.index & 31);
  }
  return direct;
}
