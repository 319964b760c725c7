import * as z from "zod";
import { catalogSchema, portfolioSchema } from "./catalog-schema.js";
import { planSchema } from "./plan-schema.js";

/** The published JSON Schemas (draft 2020-12), by document kind; generated from the zod schemas. */
export function jsonSchemas(): Readonly<Record<"plan" | "catalog" | "portfolio", object>> {
  return { plan: toJsonSchema(planSchema), catalog: toJsonSchema(catalogSchema), portfolio: toJsonSchema(portfolioSchema) };
}

function toJsonSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      // What the schemas say to the reader only.
      delete jsonSchema.shape;
      delete jsonSchema.values;
      if (jsonSchema.additionalProperties === false) {
        jsonSchema.patternProperties = { "^x-": {}, "^\\$schema$": {} };
      }
    },
  });
}
