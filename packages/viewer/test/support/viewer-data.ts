import { readFileSync } from "node:fs";
import { coverage } from "@change-logic/analysis";
import { shippedCatalogs } from "@change-logic/catalogs";
import { createModel, type Model, readPlan } from "@change-logic/model";
import { validate } from "@change-logic/validate";
import { explainRule } from "@change-logic/validate/explain";
import { createViewerData, type ViewerData, type ViewerDataOptions } from "../../src/index.js";

export const date = "2026-11-22";

/** A model of plans given as YAML or JSON; a plan that cannot be read is a mistake in the test. */
export function modelOf(...texts: readonly string[]): Model {
  const plans = texts.map((text, at) => {
    const { value, findings } = readPlan(text, { file: `plan-${at + 1}.change.yaml` });
    if (!value) throw new Error(findings.map(({ rule }) => rule).join(", "));
    return value;
  });
  return createModel(plans, { catalogs: shippedCatalogs });
}

/** The plan of one of the examples, by its path under `examples/`. */
export const example = (path: string): string =>
  readFileSync(new URL(`../../../../examples/${path}`, import.meta.url), "utf8");

/** The data of a viewer as the command makes them. */
export function dataOf(model: Model, options: Partial<ViewerDataOptions> = {}): ViewerData {
  const covered = coverage(model, { date });
  return createViewerData(model, {
    date,
    tool: { name: "change-logic", version: "0.0.0" },
    coverage: covered,
    report: validate(model, { date, coverage: covered }),
    explain: explainRule,
    ...options,
  });
}
