import type { ModelItem } from "@change-logic/model";
import { elementColumns } from "../columns.js";
import { createReachIndex, reachClasses } from "../reach/reach-index.js";
import {
  type ConflictContext,
  type ConflictDraft,
  emptySides,
  firstNode,
  type Side,
  sides,
} from "./conflict-context.js";
import { walkAlong } from "./item-search.js";
import type { SignGraph } from "./sign-graph.js";

/** The items that are contested themselves, with the shortest walks from the nearest active actions. */
export function conflictsOfItems({ coverage, model, graph, most, ask }: ConflictContext): ConflictDraft[] {
  const { active } = elementColumns(model);
  const contested = coverage.items.filter((each) => each.contested);
  let reachedByActions: Uint8Array | undefined;
  return contested.map(({ item }) => {
    const draft: ConflictDraft = { level: "item", subject: item, ...emptySides([item.catalog]) };
    ask(item, ({ reached, walkFrom }) => {
      for (const side of sides) {
        const first = firstNode(side, graph);
        let count = 0;
        for (let at = 0; at < reached.length; at++) {
          const node = reached[at]!;
          if (active[node - first] === 1 && count++ < most) draft[side].push(walkFrom(node));
        }
        // Where no action stands behind, what names the item has to do.
        if (count === 0) reachedByActions ??= findReached(model, active);
        const links = reachedByActions && count === 0 ? linksOf(side, item, graph, reachedByActions) : [];
        for (const link of links.slice(0, most)) draft[side].push(walkAlong(model, item, [link]));
        draft.leftOut[side] = Math.max(0, count + links.length - most);
      }
    });
    return draft;
  });
}

/** By element index: not 0 for what active actions reach over any walk. */
function findReached(model: ConflictContext["model"], active: Uint8Array): Uint8Array {
  const starts: number[] = [];
  for (let element = 0; element < active.length; element++) if (active[element] === 1) starts.push(element);
  return reachClasses(createReachIndex(model), starts);
}

/** The links that claim to contribute to an item; or those that counteract it, and that no active action reaches. */
function linksOf(side: Side, item: ModelItem, graph: SignGraph, isReached: Uint8Array): number[] {
  const { offsets, ends, links } = graph.contributed;
  const first = firstNode(side, graph);
  const found: number[] = [];
  for (let at = offsets[item.index]!; at < offsets[item.index + 1]!; at++) {
    const element = ends[at]! - first;
    if (element < 0 || element >= graph.size) continue;
    if (side === "furthers" || isReached[element] === 0) found.push(links[at]!);
  }
  return found;
}
