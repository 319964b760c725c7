import { readFileSync } from "node:fs";
import { shippedCatalogs } from "../../packages/catalogs/src/index.js";
import { type Catalog, createModel, readCatalog, readPlan } from "../../packages/model/src/index.js";
import { type Report, type Rule, validate } from "../../packages/validate/src/index.js";

/** The day on which every example is asked. */
export const docsDate = "2026-11-22";

/** What an example is checked with, besides the rule that it is about. */
export interface ExampleSetting {
  readonly options?: Readonly<Record<string, unknown>> | undefined;
  /** Catalogues in YAML, besides the shipped ones and the invented strategy. */
  readonly catalogs?: readonly string[] | undefined;
}

let invented: Catalog | undefined;
const exampleStrategy = (): Catalog => {
  const file = new URL("../../examples/exempelstrategi/exempelstrategi-1.catalog.yaml", import.meta.url);
  invented ??= readCatalog(readFileSync(file, "utf8")).value as Catalog;
  return invented;
};

/** Checks an example of a rule as its test does: with the default presets, and the rule itself turned on. */
export function checkExample(yaml: string, rule: Rule, { options, catalogs = [] }: ExampleSetting): Report {
  const { value } = readPlan(yaml, { file: "plan.change.yaml" });
  if (!value) throw new Error(`An example of ${rule.id} gives no plan.`);
  const own = catalogs.map((text) => readCatalog(text).value as Catalog);
  const model = createModel(value, { catalogs: [...own, exampleStrategy(), ...shippedCatalogs] });
  const config = { rules: { [rule.id]: { severity: rule.severity, ...options } } };
  return validate(model, { date: docsDate, config });
}
