import { readdirSync, readFileSync } from "node:fs";
import {
  type Catalog,
  coverage,
  createModel,
  type ItemCoverage,
  itemStatusWords,
  readCatalog,
  readPlan,
} from "../../packages/change-logic/src/index.js";

const folder = new URL("../../examples/exempelstrategi/", import.meta.url);

const exampleCatalogs = (): Catalog[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".catalog.yaml"))
    .map((name) => readCatalog(readFileSync(new URL(name, folder), "utf8")).value as Catalog);

/** How the items named stand in a small plan, whose first lines may be left out. Throws when the plan has a mistake. */
export function statusesOf(yaml: string, items: readonly string[], date: string): string {
  const head = /^changeLogic:/mu.test(yaml) ? "" : "changeLogic: 1\nid: exempel\nstrategies: [agenda-2030]\n";
  const { value, findings } = readPlan(head + yaml);
  if (!value || findings.length > 0) throw new Error(`The plan cannot be read: ${JSON.stringify(findings)}\n${yaml}`);
  const model = createModel(value, { catalogs: exampleCatalogs() });
  const broken = model.links.filter(({ state }) => state !== "valid");
  if (broken.length > 0) throw new Error(`Links that hold nothing: ${broken.map(({ text }) => text).join(", ")}`);
  const result = coverage(model, { date });
  return items
    .map((key) => {
      const found = result.items.find(({ item }) => item.key === key);
      if (!found) throw new Error(`${key} is not in the model.`);
      return describe(found);
    })
    .join("\n");
}

function describe({ item, status, because, contested, containsContested, via, paths, breaks }: ItemCoverage): string {
  const lines = [`${item.key}: ${status} (${itemStatusWords[status].sv})`];
  if (because !== undefined) lines.push(`  because: ${because}`);
  if (contested) lines.push("  contested: true");
  else if (containsContested) lines.push("  containsContested: true");
  if (via) lines.push(`  via: ${via.map(({ key }) => key).join(", ")}`);
  for (const path of paths) lines.push(`  path: ${path.map(({ key }) => key).join(" → ")}`);
  for (const { at, reason } of breaks ?? []) lines.push(`  breaks at ${at.key}: ${reason}`);
  return lines.join("\n");
}
