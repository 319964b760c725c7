import { shippedCatalogs } from "@change-logic/catalogs";
import { createModel as createBareModel, type Model, type ModelOptions, type PlanDocument } from "@change-logic/model";

/**
 * Makes the typed graph of one plan or of many. The shipped catalogues (`agenda-2030`, `varmland-2040`,
 * `vastmanland-2030`) stand behind those that are given. Never throws on what a plan says; throws `ChangeLogicError`
 * (`invalid-argument`) when it is called without a plan.
 */
export function createModel(plans: PlanDocument | readonly PlanDocument[], options: ModelOptions = {}): Model {
  return createBareModel(plans, { ...options, catalogs: [...(options.catalogs ?? []), ...shippedCatalogs] });
}
