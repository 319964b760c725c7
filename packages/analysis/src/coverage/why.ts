import type { Model, ModelElement, ModelItem } from "@change-logic/model";
import { isAction, isActive } from "../reach/action-state.js";
import type { Contribution, Contributions } from "./contributions.js";
import type { Break } from "./coverage-types.js";

type Path = readonly (ModelElement | ModelItem)[];

/**
 * Makes a function that finds, for a covered item, one shortest walk from each of the nearest active and owned actions:
 * action … element, the item named, its ancestors up to the item. Ordered by length, then document order; at most
 * `most`. The search goes backward from the item and stops when it has enough.
 */
export function createPathFinder(
  model: Model,
  { index, owned }: Contributions,
  most: number,
): (item: ModelItem, claiming: readonly Contribution[]) => Path[] {
  const { offsets, ends, signs } = index.backward;
  const seenIn = new Int32Array(index.size).fill(-1);
  const next = new Int32Array(index.size);
  const named: (ModelItem | undefined)[] = new Array(index.size);
  return (item, claiming) => {
    if (most <= 0) return [];
    // Elements enter at the level of their link: one step to the item named, and one for each ancestor up to the item.
    const entering = new Map<number, Contribution[]>();
    for (const contribution of claiming) {
      const level = contribution.item.depth - item.depth;
      entering.set(level, [...(entering.get(level) ?? []), contribution]);
    }
    const deepest = Math.max(0, ...entering.keys());
    const found: number[] = [];
    let frontier: number[] = [];
    for (let level = 0; level <= deepest || frontier.length > 0; level++) {
      for (const { element, item: target } of entering.get(level) ?? []) {
        if (seenIn[element.index] === item.index) continue;
        seenIn[element.index] = item.index;
        next[element.index] = -1;
        named[element.index] = target;
        frontier.push(element.index);
      }
      frontier.sort((a, b) => a - b);
      const following: number[] = [];
      for (const element of frontier) {
        const node = model.elements[element]!;
        if (isAction(node) && isActive(node) && owned.has(node)) found.push(element);
        for (let at = offsets[element]!; at < offsets[element + 1]!; at++) {
          const before = ends[at]!;
          if (signs[at] === 1 || seenIn[before] === item.index) continue;
          seenIn[before] = item.index;
          next[before] = element;
          following.push(before);
        }
      }
      if (found.length >= most) break;
      frontier = following;
    }
    return found.slice(0, most).map((start) => {
      const path: (ModelElement | ModelItem)[] = [];
      let last = start;
      for (let element = start; element !== -1; element = next[element]!) {
        path.push(model.elements[element]!);
        last = element;
      }
      for (let at: ModelItem | undefined = named[last]; at && at !== item.parent; at = at.parent) path.push(at);
      return path;
    });
  };
}

/**
 * Where the walks backward from the claiming elements stop, in document order: at an element that nothing leads to
 * (`noCause`, or `invalidLink` when only an invalid link does), at an action that is inactive or has no owner, and at an
 * element that a counteracting link leads to (`wrongSign`).
 */
export function findBreaks(model: Model, { owned }: Contributions, claiming: readonly Contribution[]): Break[] {
  const incoming = incomingLinks(model);
  const breaks = new Map<string, Break>();
  const stop = (at: ModelElement, reason: Break["reason"]) => breaks.set(`${at.index} ${reason}`, { at, reason });
  const seen = new Set<ModelElement>(claiming.map(({ element }) => element));
  const pending = [...seen];
  while (pending.length > 0) {
    const element = pending.pop()!;
    if (isAction(element)) {
      if (!isActive(element)) {
        stop(element, "inactive");
        continue;
      }
      if (!owned.has(element)) stop(element, "noOwner");
    }
    const links = incoming.get(element) ?? [];
    const walked = links.filter(({ valid }) => valid);
    if (walked.length === 0 && !isAction(element)) stop(element, links.length > 0 ? "invalidLink" : "noCause");
    for (const { from, counteracts } of walked) {
      if (counteracts) stop(element, "wrongSign");
      else if (!seen.has(from)) {
        seen.add(from);
        pending.push(from);
      }
    }
  }
  // A loop that no action enters has no end to stop at.
  if (breaks.size === 0) for (const { element } of claiming) stop(element, "noCause");
  return [...breaks.values()].sort((a, b) => a.at.index - b.at.index);
}

interface Incoming {
  readonly from: ModelElement;
  readonly valid: boolean;
  readonly counteracts: boolean;
}

const incomingCache = new WeakMap<Model, Map<ModelElement, Incoming[]>>();

function incomingLinks(model: Model): Map<ModelElement, Incoming[]> {
  let incoming = incomingCache.get(model);
  if (incoming) return incoming;
  incoming = new Map();
  for (const { type, state, from, to, counteracts } of model.links) {
    if (from.kind === "item" || !to || (type !== "leadsTo" && type !== "enables")) continue;
    if (state !== "valid" && state !== "invalid") continue;
    const list = incoming.get(to as ModelElement) ?? [];
    list.push({ from, valid: state === "valid", counteracts });
    incoming.set(to as ModelElement, list);
  }
  incomingCache.set(model, incoming);
  return incoming;
}
