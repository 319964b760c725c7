import type { Coverage } from "@change-logic/analysis";
import { type ModelItem, titleOf } from "@change-logic/model";
import { planStands } from "@change-logic/report";
import type { NamedByPlan } from "./named-by-plan.js";
import { said, withoutGaps } from "./said.js";
import type { ViewerStand } from "./viewer-data.js";

/** What each of several plans has to do with an item; nothing is told of a single plan. */
export function standFacts(coverage: Coverage, named: NamedByPlan): (item: ModelItem) => readonly ViewerStand[] {
  if (coverage.model.plans.length < 2) return () => [];
  const standsOf = planStands(coverage);
  return (item) =>
    standsOf(item).map(({ plan, manner, delegation, accepted }) => {
      const owner = said(accepted?.owner);
      return {
        plan: plan.index,
        ...withoutGaps({
          manner,
          delegates:
            delegation &&
            withoutGaps({
              to: delegation.receiver ? titleOf(delegation.receiver, "sv") : delegation.to,
              until: delegation.until,
            }),
          accepts:
            accepted &&
            withoutGaps({
              reason: said(accepted.reason),
              owner: owner && named.titleOf(plan, "actor", owner),
              until: accepted.until,
            }),
        }),
      };
    });
}
