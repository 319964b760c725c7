import type { ModelAction, ModelPlan } from "@change-logic/model";
import { elementColumns, kindCode } from "../columns.js";
import { type ConflictContext, type ConflictDraft, emptySides, firstNode, sides } from "./conflict-context.js";
import type { ItemSearch } from "./item-search.js";
import { createOpposition, type ItemSet, type OpposedItems, setBit } from "./opposed-items.js";

/** Active actions that further one item and counteract another; then plans that do, for items not yet told of. */
export function conflictsOfActionsAndPlans(context: ConflictContext): ConflictDraft[] {
  const { coverage, model, graph, reach, most } = context;
  const { of, bits, words } = reach;
  const { kinds, active } = elementColumns(model);
  const drafts: ConflictDraft[] = [];
  const contested = new Uint32Array(words);
  for (const each of coverage.items) if (each.contested) setBit(contested, each.item.index);
  const told = contested.slice();
  // What no conflict of an item tells of is what is new in one of an action, and comes first.
  const oppositionOf = createOpposition(model, { words, most, last: contested });
  const byPlan = new Map<ModelPlan, Uint32Array>();
  for (let element = 0; element < kinds.length; element++) {
    if (kinds[element] !== kindCode.action || active[element] === 0) continue;
    const action = model.elements[element] as ModelAction;
    const setOf = (side: (typeof sides)[number]): ItemSet => ({
      bits,
      start: of[firstNode(side, graph) + element]! * words,
    });
    const [furthers, counteracts] = [setOf("furthers"), setOf("counteracts")];
    addToPlan(byPlan, action.plan, [furthers, counteracts], words);
    const opposed = oppositionOf(furthers, counteracts, { told });
    if (!opposed) continue;
    const draft: ConflictDraft = { level: "action", subject: action, ...emptySides(opposed.catalogs) };
    askForSides(context, draft, opposed, (_, first) => first + element);
    drafts.push(draft);
  }
  for (const [plan, sets] of byPlan) {
    const opposed = oppositionOf({ bits: sets, start: 0 }, { bits: sets, start: words }, { apart: told });
    if (!opposed) continue;
    const draft: ConflictDraft = { level: "plan", subject: plan, ...emptySides(opposed.catalogs) };
    const isOwn = (element: number) => active[element] === 1 && model.elements[element]!.plan === plan;
    askForSides(context, draft, opposed, ({ reached }, first) => reached.find((node) => isOwn(node - first))!);
    drafts.push(draft);
  }
  return drafts;
}

/** Has the first items of each side searched for; `startOf` says from which node the walk to each is to start. */
function askForSides(
  { model, graph, ask }: ConflictContext,
  draft: ConflictDraft,
  opposed: OpposedItems,
  startOf: (search: ItemSearch, first: number) => number,
): void {
  for (const side of sides) {
    const first = firstNode(side, graph);
    for (const [place, item] of opposed[side].shown.entries()) {
      ask(model.items[item]!, (search) => {
        draft[side][place] = search.walkFrom(startOf(search, first));
      });
    }
    draft.leftOut[side] = opposed[side].count - opposed[side].shown.length;
  }
}

/** Adds what an action furthers to the first half of what its plan holds, and what it counteracts to the second. */
function addToPlan(
  byPlan: Map<ModelPlan, Uint32Array>,
  plan: ModelPlan,
  sets: readonly ItemSet[],
  words: number,
): void {
  const own = byPlan.get(plan) ?? new Uint32Array(words * sets.length);
  byPlan.set(plan, own);
  for (const [place, { bits, start }] of sets.entries())
    for (let word = 0; word < words; word++) own[place * words + word]! |= bits[start + word]!;
}
