import * as z from "zod";
import { catalogSchema, portfolioSchema } from "./catalog-schema.js";
import type { SchemaMeta } from "./parts.js";
import { planSchema } from "./plan-schema.js";
import { profileSchema } from "./profile-schema.js";

/** The published JSON Schemas (draft 2020-12), by document kind; generated from the zod schemas. */
export function jsonSchemas(): Readonly<Record<"plan" | "catalog" | "portfolio" | "profile", object>> {
  return {
    plan: toJsonSchema(planSchema),
    catalog: toJsonSchema(catalogSchema),
    portfolio: toJsonSchema(portfolioSchema),
    profile: toJsonSchema(profileSchema),
  };
}

type JsonSchema = z.core.JSONSchema.BaseSchema;
type SchemaType = NonNullable<JsonSchema["type"]>;

/** The JSON Schema (draft 2020-12) of a document, as its reader takes it. */
export function toJsonSchema(schema: z.ZodType): object {
  return widen(z.toJSONSchema(schema) as JsonSchema);
}

/** Keys of the user's own may stand everywhere. */
const extensions = { "^x-": {}, "^\\$schema$": {} };

/**
 * Says what the reader takes rather than what it makes of it, or an editor would complain of `short: 2029` and of
 * `actions:` with nothing below it.
 */
function widen(schema: JsonSchema): JsonSchema {
  const { shape, values: _, names: __, ...rest } = schema as JsonSchema & SchemaMeta;
  const widened: JsonSchema = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, widenPart(key, value)]),
  );
  if (widened.type === "string" && !widened.enum) widened.type = scalarTypes(shape);
  // Keys are always text, and what is said of elements' ids does not hold for keys of the user's own.
  if (isSchema(widened.propertyNames)) {
    const { type: ___, ...names } = widened.propertyNames;
    if (Object.keys(names).length > 0) widened.propertyNames = { anyOf: [names, { pattern: "^(x-.*|\\$schema)$" }] };
    else delete widened.propertyNames;
  }
  if (widened.additionalProperties !== undefined) widened.patternProperties = extensions;
  return widened;
}

function widenPart(key: string, value: unknown): unknown {
  if (key === "properties" && isSchema(value)) return mapValues(value, (part) => orNothing(widen(part)));
  if (key === "$defs" && isSchema(value)) return mapValues(value, widen);
  if (Array.isArray(value)) return value.map((entry) => (isSchema(entry) ? widen(entry) : entry));
  return isSchema(value) ? widen(value) : value;
}

const mapValues = (schemas: object, change: (schema: JsonSchema) => JsonSchema): object =>
  Object.fromEntries(Object.entries(schemas).map(([key, schema]) => [key, change(schema as JsonSchema)]));

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function scalarTypes(shape: SchemaMeta["shape"]): SchemaType {
  if (shape === "id" || shape === "period" || shape === "color" || shape === "fontFamily") return "string";
  const types = shape === undefined ? ["string", "number", "boolean"] : ["string", "number"];
  return types as SchemaType;
}

function orNothing(schema: JsonSchema): JsonSchema {
  if (schema.type !== "object" && schema.type !== "array") return schema;
  return { ...schema, type: [schema.type, "null"] as SchemaType };
}
