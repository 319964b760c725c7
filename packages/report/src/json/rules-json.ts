import { type Language, type ReadRule, readMessages } from "@change-logic/model";
import type { ExplainedRule } from "@change-logic/validate/explain";
import * as z from "zod";
import { mistakesUrl, readMessage } from "../text/explain-read-text.js";
import { envelope, envelopeFields, type OutputOptions } from "./envelope.js";

const severity = z.enum(["error", "warn", "info"]);
const presets = ["core", "recommended", "evaluable", "strategy", "indicators", "portfolio"] as const;
const topics = ["structure", "chain", "links", "wording", "indicators", "strategy", "lifecycle", "own"] as const;

const ruleSchema = z
  .object({
    id: z.string(),
    topic: z.enum(topics),
    summary: z.string().meta({ description: "What it finds, in the language asked for." }),
    severity: severity.meta({ description: "How much its findings weigh by default." }),
    severityIn: z
      .partialRecord(z.enum(presets), severity)
      .optional()
      .meta({ description: "Presets in which it weighs more or less." }),
    preset: z.enum(presets).meta({ description: "The narrowest preset that turns it on." }),
    decidability: z.enum(["exact", "presence", "heuristic"]),
    reach: z.enum(["local", "graph", "catalog", "portfolio", "run"]).meta({ description: "How much it has to see." }),
    question: z.object({ id: z.string(), text: z.string() }).optional().meta({
      description: "The question of the handbook that it helps to answer; missing for a rule that names none.",
    }),
    sources: z.array(z.object({ key: z.string(), text: z.string() })),
    options: z.array(
      z.object({
        name: z.string(),
        description: z.string(),
        default: z.unknown().optional().meta({ description: "Missing when there is none." }),
      }),
    ),
    url: z.string().optional().meta({ description: "Its page in the docs; missing for rules of one's own." }),
  })
  .meta({ id: "Rule" });

/** The JSON that `rules` gives. */
export const rulesSchema = z
  .object({ ...envelopeFields, rules: z.array(ruleSchema) })
  .meta({ title: "change-logic rules" });

/** The JSON that `explain` gives. */
export const explainSchema = z
  .object({
    ...envelopeFields,
    id: z.string(),
    stage: z.enum(["read", "rule"]).meta({ description: "Whether it is found while reading, or by a rule." }),
    severity,
    message: z
      .string()
      .nullable()
      .meta({ description: "Of what reading finds: what is said, with … for what it names. Null for rules." }),
    rule: ruleSchema.nullable().meta({ description: "Null for what reading finds." }),
    explanation: z.object({ finds: z.string(), why: z.string(), mend: z.string() }).nullable(),
    examples: z.object({ wrong: z.string(), says: z.string(), right: z.string() }).nullable().meta({
      description:
        "Whole plans in YAML, and what is said of the wrong one, a line each; null for what a plan alone cannot show.",
    }),
    url: z.string().nullable(),
  })
  .meta({ title: "change-logic explain" });

/** The JSON that `rules` gives. */
export type RulesJson = z.infer<typeof rulesSchema>;

/** The JSON that `explain` gives. */
export type ExplainJson = z.infer<typeof explainSchema>;

/** Rules as the JSON that `rules` gives. */
export function rulesJson(rules: readonly ExplainedRule[], options: OutputOptions): RulesJson {
  return { ...envelope(options), rules: rules.map((explained) => ruleJson(explained, options.lang)) };
}

/** Everything about a rule, or about a kind of finding of reading, as the JSON that `explain` gives. */
export function explainJson(asked: ExplainedRule | ReadRule, options: OutputOptions): ExplainJson {
  const { lang } = options;
  if (typeof asked === "string") {
    return {
      ...envelope(options),
      id: asked,
      stage: "read",
      severity: readMessages[asked].severity,
      message: readMessage(asked, lang),
      rule: null,
      explanation: null,
      examples: null,
      url: mistakesUrl,
    };
  }
  const { rule, explanation, examples, url } = asked;
  return {
    ...envelope(options),
    id: rule.id,
    stage: "rule",
    severity: rule.severity,
    message: null,
    rule: ruleJson(asked, lang),
    explanation: explanation
      ? { finds: explanation.finds[lang], why: explanation.why[lang], mend: explanation.mend[lang] }
      : null,
    examples: examples ? { wrong: examples.wrong[lang], says: examples.says[lang], right: examples.right[lang] } : null,
    url: url ?? null,
  };
}

function ruleJson(
  { rule, question, sources, options, url }: ExplainedRule,
  lang: Language,
): z.infer<typeof ruleSchema> {
  const { id, topic, summary, severity: weight, severityIn, preset, decidability, reach } = rule;
  return {
    id,
    topic,
    summary: summary[lang],
    severity: weight,
    ...(severityIn ? { severityIn: { ...severityIn } } : {}),
    preset,
    decidability,
    reach,
    ...(question ? { question: { id: question.id, text: question.text[lang] } } : {}),
    sources: sources.map(({ key, text }) => ({ key, text: text[lang] })),
    options: options.map(({ name, description, default: fallback }) => ({
      name,
      description: description[lang],
      ...(fallback === undefined ? {} : { default: fallback }),
    })),
    ...(url === undefined ? {} : { url }),
  };
}
