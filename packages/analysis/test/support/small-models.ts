import { createModel, type Model, type Plan, readCatalog, readPlan } from "@change-logic/model";
import { expect } from "vitest";
import type { CatalogData, PlanData } from "./coverage-by-definition.js";

/** Two catalogues. alfa: gron (gron-1, gron-2), bla. beta: 13 (13.1, 13.2), 14. */
export const alfa: CatalogData = {
  catalog: 1,
  id: "alfa",
  title: "Alfa",
  items: [{ id: "gron", items: [{ id: "gron-1" }, { id: "gron-2" }] }, { id: "bla" }],
};
export const beta: CatalogData = {
  catalog: 1,
  id: "beta",
  title: "Beta",
  items: [{ id: "13", items: [{ id: "13.1" }, { id: "13.2" }] }, { id: "14" }],
};

/** A model of plans and catalogues as files would hold them, whatever the reader has to say of them. */
export function readModel(plans: readonly object[], catalogs: readonly object[]): Model {
  return createModel(
    plans.map((plan) => readPlan(JSON.stringify(plan)).value!),
    { catalogs: catalogs.map((catalog) => readCatalog(JSON.stringify(catalog)).value!) },
  );
}

/** A model of plans written in a test, which the reader must have nothing to say of; they list all the catalogues. */
export function modelOf(
  plans: Partial<PlanData> | readonly Partial<PlanData>[],
  catalogs: readonly CatalogData[] = [alfa, beta],
): Model {
  const strategies = catalogs.map(({ id }) => id);
  const whole = [plans].flat().map((plan) => ({ changeLogic: 1, id: "p", title: "Plan", strategies, ...plan }));
  for (const plan of whole) expect(readPlan(JSON.stringify(plan)).findings).toEqual([]);
  return readModel(whole, catalogs);
}

/** As {@link modelOf}, without reading: for plans so large that reading takes longer than what is tested. */
export function builtModelOf(plan: Partial<PlanData>, catalogs: readonly CatalogData[] = [alfa, beta]): Model {
  const data = { changeLogic: 1, id: "p", title: "Plan", strategies: catalogs.map(({ id }) => id), ...plan };
  return createModel({ data: data as Plan }, { catalogs: catalogs.map((catalog) => ({ data: catalog as never })) });
}

/** A link that works against what it leads to. */
export const against = (to: string) => ({ to, counteracts: true });

/** Keys of what stands on a path. */
export const keys = (path: readonly { readonly key: string }[]): string[] => path.map(({ key }) => key);

/** Breaks as `element: reason`. */
export const told = (breaks: readonly { at: { key: string }; reason: string }[] | undefined): string[] | undefined =>
  breaks?.map(({ at, reason }) => `${at.key}: ${reason}`);
