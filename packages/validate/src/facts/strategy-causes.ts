import type { Model, ModelPlan } from "@change-logic/model";
import type { Cause } from "../rule.js";
import { aboutReference } from "./broken-links.js";
import { lazy } from "./lazy.js";

/**
 * A function that gives, of a plan none of whose strategies is found, the findings about them: there is nothing to tie
 * to, and nothing to choose from. Of other plans, nothing.
 */
export function createStrategyCauses(model: Model): (plan: ModelPlan) => readonly Cause[] {
  const byPlan = lazy(() => {
    const causes = new Map<ModelPlan | undefined, Cause[]>();
    for (const [index, { role, plan }] of model.references.entries()) {
      if (role !== "strategy") continue;
      const cause = { rule: "unresolved-reference", about: aboutReference(index) };
      const known = causes.get(plan);
      if (known) known.push(cause);
      else causes.set(plan, [cause]);
    }
    return causes;
  });
  return (plan) => (plan.catalogs.length > 0 ? [] : (byPlan().get(plan) ?? []));
}
