import { readFileSync } from "node:fs";
import { actionItemMatrix, coverage, trace } from "@change-logic/analysis";
import { shippedCatalogs } from "@change-logic/catalogs";
import { createModel, readPlan } from "@change-logic/model";
import { validate } from "@change-logic/validate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryPlanAndCatalogs } from "../../analysis/test/support/random-documents.js";
import { catalogsJson, coverageJson, findingsJson, outputSchemas, toJson, traceJson } from "../src/index.js";
import { catalogsSchema } from "../src/json/catalogs-json.js";
import { coverageSchema } from "../src/json/coverage-json.js";
import { findingsSchema } from "../src/json/findings-json.js";
import { traceSchema } from "../src/json/trace-json.js";
import { modelOf } from "./support/model-of.js";
import { mixedPlan, reportOn } from "./support/reports.js";

const date = "2026-11-22";
const options = { lang: "sv", date, tool: { name: "prov", version: "1.2.3" } } as const;

describe("the JSON outputs", () => {
  it("are of their published schemas, on any plan", () => {
    fc.assert(
      fc.property(arbitraryPlanAndCatalogs(), ({ plan, catalogs }) => {
        const model = modelOf(plan, catalogs);
        const covered = coverage(model, { date });
        const report = validate(model, { date });
        const { findings } = report;
        const ends = [...model.elements, ...model.items];
        findingsSchema.strict().parse(findingsJson(report, options));
        coverageSchema.strict().parse(coverageJson(covered, { ...options, findings, matrix: actionItemMatrix(model) }));
        traceSchema.strict().parse(traceJson(trace(model, ends[0]!.key, ends.at(-1)!.key), options));
      }),
      { seed: 1, numRuns: 300 },
    );
    catalogsSchema.strict().parse(catalogsJson(shippedCatalogs, options));
  });

  it("stand when there was no plan", () => {
    const { findings } = readPlan("- nej", { file: "nej.yaml" });
    expect(coverageJson(undefined, { ...options, findings })).toMatchObject({
      catalogs: [],
      findings: [{ rule: "not-a-mapping", file: "nej.yaml", line: 1 }],
    });
    expect(traceJson(undefined, { ...options, findings })).toMatchObject({ connected: false, paths: [], breaks: [] });
  });

  it("count direct findings by severity, and the others apart", () => {
    const model = modelOf({ changeLogic: 1, id: "p", actions: { a: { title: "Bygga" } } });
    const { summary, findings } = findingsJson(validate(model, { date }), options);
    expect(summary.error + summary.warn + summary.info + summary.transitive).toBe(findings.length);
    expect(summary.transitive).toBeGreaterThan(0);
  });

  it("say of each finding what it is known by, whether it counts, its thread and its page", () => {
    const { findings, summary } = findingsJson(reportOn(mixedPlan).report, options);
    expect(summary.ignored).toBe(1);
    expect(findings.find(({ suppressed }) => suppressed)).toMatchObject({
      rule: "action-reaches-no-effect",
      suppressed: "ignored",
      cause: "transitive",
      thread: ["skjuts", "skolbuss", "gar-ihop"],
      url: "https://github.com/change-logic/change-logic/blob/main/docs/rules/action-reaches-no-effect.md",
    });
    for (const { fingerprint, stage, url } of findings) {
      expect(fingerprint).toMatch(/^[0-9a-f]{32}$/u);
      expect(url === undefined).toBe(stage === "read");
    }
  });

  it("write what would not be seen as escapes, and nothing is lost by it", () => {
    const value = { a: "\u202eomvänt\u2028\u0085 ok" };
    expect(toJson(value)).toContain('"\\u202eomvänt\\u2028\\u0085 ok"');
    expect(JSON.parse(toJson(value))).toEqual(value);
  });

  it("say the same twice, with a line feed at the end", () => {
    const model = createModel(readPlan("changeLogic: 1\nid: p\nstrategies: [agenda-2030]\n").value!, {
      catalogs: shippedCatalogs,
    });
    const once = toJson(coverageJson(coverage(model, { date }), options));
    expect(once).toBe(toJson(coverageJson(coverage(model, { date }), options)));
    expect(once.endsWith("}\n")).toBe(true);
  });
});

describe("the published schemas", () => {
  it.each(Object.entries(outputSchemas()))("of %s is the one in the repository", (name, schema) => {
    const file = readFileSync(new URL(`../schema/${name}.json`, import.meta.url), "utf8");
    expect(file).toBe(`${JSON.stringify(schema, undefined, 2)}\n`);
  });
});
