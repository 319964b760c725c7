import { toJsonSchema } from "@change-logic/model/documents";
import type * as z from "zod";
import { knownFindingsSchema } from "../known/known-findings.js";
import { rules } from "../rules/index.js";
import { configSchema } from "./config-schema.js";

/** The published JSON Schemas (draft 2020-12) of a configuration and of a file of known findings. */
export function validateSchemas(): Readonly<Record<"config" | "known-findings", object>> {
  return { config: withOwnRules(configSchema(rules)), "known-findings": toJsonSchema(knownFindingsSchema) };
}

interface SettingsSchema {
  additionalProperties: unknown;
}

/** A published schema cannot know the rules that a configuration declares itself, which may be set like all others. */
function withOwnRules(config: z.ZodType): object {
  const schema = toJsonSchema(config) as {
    readonly properties: {
      readonly rules: SettingsSchema;
      readonly overrides: { readonly items: { readonly properties: { readonly rules: SettingsSchema } } };
    };
  };
  const { rules: settings, overrides } = schema.properties;
  const severity = { enum: ["off", "info", "warn", "error"] };
  for (const each of [settings, overrides.items.properties.rules]) {
    each.additionalProperties = {
      description: "A rule of one's own.",
      anyOf: [severity, { type: "object", properties: { severity } }],
    };
  }
  return schema;
}
