import { oneOf, type SchemaMeta } from "@change-logic/model/documents";
import * as z from "zod";
import { declaredRuleSchema } from "../own/declared-rule-schema.js";
import type { Rule } from "../rule.js";
import { selectorFields } from "../select/selector.js";
import { presetNames } from "./presets.js";

const oneOrMore = (description: string) => z.union([z.string(), z.array(z.string())]).meta({ description });

const schemas = new WeakMap<readonly Rule[], z.ZodType>();

/** The schema of a configuration in which these rules may be set. It is made once for each list of rules. */
export function configSchema(rules: readonly Rule[]): z.ZodType {
  let schema = schemas.get(rules);
  if (!schema) {
    schema = createSchema(rules);
    schemas.set(rules, schema);
  }
  return schema;
}

function createSchema(rules: readonly Rule[]): z.ZodType {
  const settings = z
    .strictObject(Object.fromEntries(rules.map((rule) => [rule.id, settingSchema(rule)])))
    .meta({ description: "What is set for each rule.", names: "rule" } satisfies SchemaMeta);
  return z
    .strictObject({
      extends: oneOrMore(
        `What this configuration builds on, rule by rule, the last counting most: presets (${presetNames.join(", ")}), files (./…, ../…) and packages.`,
      ).optional(),
      language: oneOf("language", "The language of messages, where nothing else says it.").optional(),
      failOn: oneOf("severity", "From which severity on `validate` ends with 1; error when left out.").optional(),
      known: z
        .string()
        .meta({ description: "The file of known findings, from the folder of this configuration." })
        .optional(),
      rules: settings.optional(),
      overrides: z
        .array(z.strictObject({ ...selectorFields, rules: settings }))
        .meta({ description: "Settings for some of the elements; of several that fit, the last counts." })
        .optional(),
      ownRules: z.array(declaredRuleSchema).meta({ description: "Rules of one's own, as data." }).optional(),
    })
    .meta({ title: "change-logic configuration", description: "Which rules look at a plan, and how much they weigh." });
}

function settingSchema(rule: Rule): z.ZodType {
  const severity = oneOf("ruleSeverity", "How much its findings weigh; off for not at all.");
  const options = Object.entries(optionFields(rule)).map(([name, field]) => [name, field.optional()] as const);
  const object = z
    .strictObject({ severity: severity.optional(), ...Object.fromEntries(options) })
    .meta({ names: "option" } satisfies SchemaMeta);
  return z.union([severity, object]).meta({ description: rule.summary.en }).optional();
}

/** The options of a rule by name, without their defaults. */
export function optionFields(rule: Rule): Readonly<Record<string, z.ZodType>> {
  const { shape = {} } = (rule.options?._zod.def ?? {}) as { readonly shape?: Readonly<Record<string, z.ZodType>> };
  return Object.fromEntries(Object.entries(shape).map(([name, field]) => [name, withoutDefault(field)]));
}

function withoutDefault(field: z.ZodType): z.ZodType {
  const { type, innerType } = field._zod.def as { readonly type: string; readonly innerType?: z.ZodType };
  if ((type !== "default" && type !== "optional") || !innerType) return field;
  const meta = field.meta();
  const inner = withoutDefault(innerType);
  return meta ? inner.meta({ ...inner.meta(), ...meta }) : inner;
}
