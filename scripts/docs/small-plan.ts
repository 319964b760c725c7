import { readdirSync, readFileSync } from "node:fs";
import { type Catalog, createModel, type Model, readCatalog, readPlan } from "../../packages/change-logic/src/index.js";

const folder = new URL("../../examples/exempelstrategi/", import.meta.url);

const exampleCatalogs = (): Catalog[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".catalog.yaml"))
    .map((name) => readCatalog(readFileSync(new URL(name, folder), "utf8")).value as Catalog);

/** The model of a small plan, whose first lines may be left out. Throws when the plan has a mistake. */
export function smallModel(yaml: string): Model {
  const head = /^changeLogic:/mu.test(yaml) ? "" : "changeLogic: 1\nid: exempel\nstrategies: [agenda-2030]\n";
  const { value, findings } = readPlan(head + yaml);
  if (!value || findings.length > 0) throw new Error(`The plan cannot be read: ${JSON.stringify(findings)}\n${yaml}`);
  const model = createModel(value, { catalogs: exampleCatalogs() });
  const broken = model.links.filter(({ state }) => state !== "valid");
  if (broken.length > 0) throw new Error(`Links that hold nothing: ${broken.map(({ text }) => text).join(", ")}`);
  return model;
}
