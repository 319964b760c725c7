import type { Model, ModelAction, ModelCatalog, ModelItem, ModelLink, ModelPlan } from "@change-logic/model";
import { linkColumns } from "../columns.js";
import type { Coverage } from "../coverage/coverage-types.js";
import { conflictDrafts } from "./conflict-drafts.js";
import type { ConflictWalk } from "./item-search.js";
import { type Mitigation, mitigationOf } from "./mitigation.js";
import { createSignGraph } from "./sign-graph.js";

/** A walk that works against the item it leads to. */
export interface CounteractingWalk extends ConflictWalk {
  /** The counteracting links on it, from the first to the one nearest the item. */
  readonly counteracting: readonly ModelLink[];
  /** What is done about it: as the nearest of these links that says so has it. */
  readonly mitigation?: Mitigation;
}

/** What works for goals, and what works against goals. */
interface ConflictSides {
  /**
   * Walks without counteracting links. Where the subject is an item, the shortest from each of the nearest actions;
   * else one for each item, in document order.
   */
  readonly furthers: readonly ConflictWalk[];
  /** Walks with an odd number of counteracting links, likewise; items that are not contested themselves come first. */
  readonly counteracts: readonly CounteractingWalk[];
  /** How many walks of each kind are left out. */
  readonly leftOut: { readonly furthers: number; readonly counteracts: number };
  /** The strategies of all goals concerned, of those that are left out too. */
  readonly catalogs: readonly ModelCatalog[];
}

/**
 * A goal conflict (målkonflikt). Of an item: it is contested, so it is furthered and counteracted itself. Of an action:
 * the very action furthers one item and counteracts another. Of a plan: its active actions further some items and
 * counteract others of which no conflict of the other two levels tells.
 */
export type GoalConflict = ConflictSides &
  (
    | { readonly level: "item"; readonly subject: ModelItem }
    | { readonly level: "action"; readonly subject: ModelAction }
    | { readonly level: "plan"; readonly subject: ModelPlan }
  );

/** What {@link goalConflicts} may be asked with. */
export interface GoalConflictOptions {
  /** At most this many walks on each side of a conflict; 1 or more. Default 3. */
  readonly walks?: number;
}

/**
 * All goal conflicts of a model: those of items first, then of active actions, then of plans, each in document order.
 * Of an action or a plan, what it furthers and what it counteracts are different items; one may be above the other.
 * Whether actions have an owner does not matter. Work: (elements + links) × (items / 32 + items shown).
 */
export function goalConflicts(coverage: Coverage, { walks = 3 }: GoalConflictOptions = {}): readonly GoalConflict[] {
  const { model } = coverage;
  // Where no link counteracts, nothing works against anything.
  if (!linkColumns(model).counteracts.includes(1)) return [];
  return conflictDrafts(coverage, createSignGraph(model), Math.max(1, walks)).map((draft) => ({
    ...draft,
    counteracts: draft.counteracts.map((walk) => answered(model, walk)),
  }));
}

/** The walk with its counteracting links, and what is done about them. */
function answered(model: Model, walk: ConflictWalk): CounteractingWalk {
  const { item, path, links } = walk;
  const counteracting: ModelLink[] = [];
  let mitigation: Mitigation | undefined;
  for (const index of links) {
    const link = model.links[index]!;
    if (!link.counteracts) continue;
    counteracting.push(link);
    mitigation = mitigationOf(model, link) ?? mitigation;
  }
  return mitigation ? { item, path, links, counteracting, mitigation } : { item, path, links, counteracting };
}
