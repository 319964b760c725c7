import {
  actionItemMatrix,
  type Coverage,
  holdsAccepted,
  isActive,
  nearestEntry,
  ownedActions,
  scopeOfPlan,
} from "@change-logic/analysis";
import {
  isPast,
  type Localized,
  type Model,
  type ModelAcceptedGap,
  type ModelDelegation,
  type ModelItem,
  type ModelPlan,
} from "@change-logic/model";

/**
 * What a plan has to do with an item. `reaches`: an action of it that is active and has somebody responsible leads there
 * by a walk without counteracting links. `takenOn`: the item is in the plan's own scope, and none does.
 */
export interface PlanStand {
  readonly plan: ModelPlan;
  readonly manner: "reaches" | "takenOn" | undefined;
  /** That the plan leaves the item to another plan, by an entry that is not past. */
  readonly delegation: ModelDelegation | undefined;
  /** That the plan has chosen not to work on the item, by an entry that holds. */
  readonly accepted: ModelAcceptedGap | undefined;
}

/** A sign for each thing that a plan may have to do with an item. */
export const planStandSigns = { reaches: "●", takenOn: "○", delegates: "→", accepts: "–" } as const;

/** The words for those signs; what a plan leaves an item to stands after the word. */
export const planStandWords = {
  reaches: { sv: "når", en: "reaches" },
  takenOn: { sv: "tagit sig an, når inte", en: "taken on, not reached" },
  delegates: { sv: "lämnar till", en: "leaves to" },
  accepts: { sv: "valt bort", en: "left out" },
} as const satisfies Record<keyof typeof planStandSigns, Localized>;

/**
 * What each plan has to do with each item, on the day of the coverage: by the item's index, for the plans that have
 * anything to do with it, in their order. What a plan takes care of elsewhere is told as `takenOn` no more.
 */
export function planStands({ model, date }: Coverage): (item: ModelItem) => readonly PlanStand[] {
  const reached = reachedByPlan(model);
  const facts = model.plans.map((plan) => {
    return {
      plan,
      own: scopeOfPlan(model, plan),
      delegation: nearestEntry(model.delegations.filter((one) => one.plan === plan && !isPast(one.until, date))),
      accepted: nearestEntry(model.acceptedGaps.filter((one) => one.plan === plan && holdsAccepted(one, date))),
    };
  });
  return (item) =>
    facts.flatMap(({ plan, own, delegation: delegationOf, accepted: acceptedOf }): PlanStand[] => {
      const delegation = delegationOf(item);
      const accepted = acceptedOf(item);
      const isLeft = delegation !== undefined || accepted !== undefined;
      const manner = reached[plan.index]!.has(item)
        ? "reaches"
        : own[item.index] === 1 && !isLeft
          ? "takenOn"
          : undefined;
      return manner || isLeft ? [{ plan, manner, delegation, accepted }] : [];
    });
}

/** The items that the active and owned actions of each plan reach. */
function reachedByPlan(model: Model): Set<ModelItem>[] {
  const reached = model.plans.map(() => new Set<ModelItem>());
  const owned = ownedActions(model);
  const matrix = actionItemMatrix(model);
  for (const action of matrix.actions) {
    if (!isActive(action) || !owned.has(action)) continue;
    matrix.forEachItem(action, (item) => reached[action.plan.index]!.add(item));
  }
  return reached;
}
