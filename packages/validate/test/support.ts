import { readFileSync } from "node:fs";
import { shippedCatalogs } from "@change-logic/catalogs";
import {
  type Catalog,
  createModel,
  type Finding,
  type Model,
  type Plan,
  readCatalog,
  readPlan,
} from "@change-logic/model";
import { type Config, type Report, type RuleTopic, rules, type ValidateOptions, validate } from "../src/index.ts";

/** The day on which the tests ask. */
export const date = "2026-11-22";

/** A file of this repository, from its root. */
export const readText = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");

/** The invented strategy of the examples. */
export const exampleStrategy: Catalog = readCatalog(readText("examples/exempelstrategi/exempelstrategi-1.catalog.yaml"))
  .value!;

const catalogs = [exampleStrategy, ...shippedCatalogs];

/** A model of a plan that is read from YAML. */
export function modelOf(yaml: string, ...others: string[]): Model {
  return createModel(
    [yaml, ...others].map((text) => readPlan(text, { file: "plan.change.yaml" }).value!),
    { catalogs },
  );
}

/** A model of a plan that is read from YAML, with strategies of its own besides. */
export const modelWith = (own: readonly Catalog[], yaml: string): Model =>
  createModel(readPlan(yaml, { file: "plan.change.yaml" }).value!, { catalogs: [...own, ...catalogs] });

/** A model of plans made in code. */
export const modelOfData = (...plans: Plan[]): Model =>
  createModel(
    plans.map((data) => ({ data })),
    { catalogs },
  );

/** What the rules find in a model. */
export const check = (model: Model, options: Partial<ValidateOptions> = {}): Report =>
  validate(model, { date, ...options });

/** A finding in one line: rule, subjects, and whether it is transitive. */
export const line = ({ rule, subjects, cause }: Finding): string =>
  [rule, ...subjects, ...(cause === "transitive" ? ["(transitive)"] : [])].join(" ");

/** All findings of a plan written in YAML, each in one line. */
export const linesOf = (yaml: string, options?: Partial<ValidateOptions>): string[] =>
  check(modelOf(yaml), options).findings.map(line);

/** The clean plan of the examples, fresh each time. */
export const cleanPlan = (): Plan =>
  structuredClone(readPlan(readText("examples/ren-plan/ren-plan.change.yaml")).value!.data);

/** A configuration in which only these rules look. */
export const only = (...ids: string[]): Config => ({
  rules: Object.fromEntries(rules.map(({ id, severity }) => [id, ids.includes(id) ? severity : "off"])),
});

/** A configuration in which only rules about this look, of those that would look anyhow. */
export const topics = (...names: RuleTopic[]): Config => ({
  rules: Object.fromEntries(rules.filter(({ topic }) => !names.includes(topic)).map(({ id }) => [id, "off"])),
});

/** A plan whose parts are all there, as in the clean plan. */
export type FullPlan = Plan & {
  [Key in "scope" | "currentStates" | "actions" | "outcomes" | "effects" | "indicators" | "assumptions"]: NonNullable<
    Plan[Key]
  >;
};

/** What one change to the clean plan gives, with one more rule than the default ones where it is named. */
export function mutated(change: (plan: FullPlan) => void, rule?: string): string[] {
  const plan = cleanPlan();
  change(plan as FullPlan);
  const options = rule === undefined ? {} : { config: { rules: { [rule]: "warn" as const } } };
  return check(modelOfData(plan), options).findings.map(line);
}
