import * as z from "zod";
import { catalogsSchema } from "./catalogs-json.js";
import { coverageSchema } from "./coverage-json.js";
import { findingsSchema } from "./findings-json.js";
import { traceSchema } from "./trace-json.js";

/** The published JSON Schemas (draft 2020-12) of what the commands give as JSON, by command. */
export function outputSchemas(): Readonly<Record<"validate" | "coverage" | "trace" | "catalogs", object>> {
  return {
    validate: z.toJSONSchema(findingsSchema),
    coverage: z.toJSONSchema(coverageSchema),
    trace: z.toJSONSchema(traceSchema),
    catalogs: z.toJSONSchema(catalogsSchema),
  };
}
