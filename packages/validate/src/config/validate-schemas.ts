import { toJsonSchema } from "@change-logic/model/documents";
import { knownFindingsSchema } from "../known/known-findings.js";
import { rules } from "../rules/index.js";
import { configSchema } from "./config-schema.js";

/** The published JSON Schemas (draft 2020-12) of a configuration and of a file of known findings. */
export function validateSchemas(): Readonly<Record<"config" | "known-findings", object>> {
  return { config: toJsonSchema(configSchema(rules)), "known-findings": toJsonSchema(knownFindingsSchema) };
}
