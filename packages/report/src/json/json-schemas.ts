import * as z from "zod";
import { catalogsSchema } from "./catalogs-json.js";
import { coverageSchema } from "./coverage-json.js";
import { findingsSchema } from "./findings-json.js";
import { knownSchema } from "./known-json.js";
import { explainSchema, rulesSchema } from "./rules-json.js";
import { traceSchema } from "./trace-json.js";

/** The published JSON Schemas (draft 2020-12) of what the commands give as JSON, by command. */
export function outputSchemas(): Readonly<
  Record<"validate" | "coverage" | "trace" | "known" | "catalogs" | "rules" | "explain", object>
> {
  return {
    validate: z.toJSONSchema(findingsSchema),
    coverage: z.toJSONSchema(coverageSchema),
    trace: z.toJSONSchema(traceSchema),
    known: z.toJSONSchema(knownSchema),
    catalogs: z.toJSONSchema(catalogsSchema),
    rules: z.toJSONSchema(rulesSchema),
    explain: z.toJSONSchema(explainSchema),
  };
}
