import { expect } from "vitest";
import { defineCatalog, type PlanDocument, readPlan } from "../src/index.js";

/** A plan of these lines, read without a finding. */
export const plan = (yaml: string, id = "a"): PlanDocument => {
  const { value, findings } = readPlan(`changeLogic: 1\nid: ${id}\n${yaml}`);
  expect(findings).toEqual([]);
  return value as PlanDocument;
};

export const agenda = defineCatalog({
  id: "agenda-2030",
  optional: true,
  items: [
    { id: "13", items: [{ id: "13.1" }, { id: "13.2" }] },
    { id: "1", items: [{ id: "1.a" }] },
  ],
});
export const strategy = defineCatalog({
  id: "s",
  items: [{ id: "x", items: [{ id: "y", alignsWith: ["agenda-2030/13.2"] }] }, { id: "z" }],
  perspectives: [{ id: "p" }],
});
export const unlisted = defineCatalog({ id: "u", items: [{ id: "v" }] });
/** The catalogues that the plans may list. */
export const catalogs = [strategy, agenda, unlisted];
