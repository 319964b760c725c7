import type { Model, ModelItem } from "@change-logic/model";
import type { Coverage } from "../coverage/coverage-types.js";
import { type GatheredSets, gatherSets } from "../reach/gather-sets.js";
import type { ConflictContext, ConflictDraft } from "./conflict-context.js";
import { conflictsOfActionsAndPlans } from "./conflicts-of-actions.js";
import { conflictsOfItems } from "./conflicts-of-items.js";
import { createItemSearch, type ItemSearch } from "./item-search.js";
import type { SignGraph } from "./sign-graph.js";

/** The conflicts of items, of actions and of plans. Each item is searched for once, whoever asks. */
export function conflictDrafts(coverage: Coverage, graph: SignGraph, most: number): readonly ConflictDraft[] {
  const { model } = coverage;
  const asked = new Map<ModelItem, ((search: ItemSearch) => void)[]>();
  const context: ConflictContext = {
    coverage,
    model,
    graph,
    reach: findReach(model, graph),
    most,
    ask(item, take) {
      const takes = asked.get(item);
      if (takes) takes.push(take);
      else asked.set(item, [take]);
    },
  };
  const drafts = [...conflictsOfItems(context), ...conflictsOfActionsAndPlans(context)];
  const search = createItemSearch(model, graph);
  for (const [item, takes] of asked) {
    const found = search(item);
    for (const take of takes) take(found);
  }
  return drafts;
}

function findReach({ items }: Model, { forward, contributing }: SignGraph): GatheredSets {
  const words = Math.ceil(items.length / 32);
  const sets = new Uint32Array(items.length * words);
  for (const { index } of items) sets[index * words + (index >> 5)] = 1 << (index & 31);
  return gatherSets({ forward, contributing, sets, words });
}
