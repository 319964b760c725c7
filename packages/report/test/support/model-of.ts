import { createModel, type Model, readCatalog, readPlan } from "@change-logic/model";

/** A model of plain objects, read as a user's documents are. */
export const modelOf = (plan: object, catalogs: readonly object[] = []): Model =>
  createModel(readPlan(JSON.stringify(plan), { file: "plan.change.json" }).value!, {
    catalogs: catalogs.map((catalog) => readCatalog(JSON.stringify(catalog)).value!),
  });
