import type { Finding, Language } from "@change-logic/model";
import { formatFinding, summarize } from "@change-logic/validate";
import * as z from "zod";
import { envelope, envelopeFields, type OutputOptions } from "./envelope.js";

const severity = z.enum(["error", "warn", "info"]);

export const findingSchema = z
  .object({
    rule: z.string().meta({ description: "The rule, or the kind of reading problem." }),
    severity,
    message: z.string().meta({ description: "What was found and what to do, in the language asked for." }),
    subjects: z.array(z.string()).meta({ description: "Ids of the elements and items concerned." }),
    cause: z.enum(["direct", "transitive"]).meta({ description: "Transitive findings follow from others." }),
    stage: z.enum(["read", "rule"]),
    causedBy: z.array(z.string()).optional(),
    suppressed: z.enum(["ignored", "known"]).optional(),
    file: z.string().optional(),
    line: z.number().optional().meta({ description: "1-based." }),
    column: z.number().optional().meta({ description: "1-based, in UTF-16 units." }),
    endLine: z.number().optional(),
    endColumn: z.number().optional(),
    url: z.string().optional(),
  })
  .meta({ id: "Finding" });

/** The JSON that `validate` gives. */
export const findingsSchema = z
  .object({
    ...envelopeFields,
    findings: z.array(findingSchema).meta({ description: "All findings." }),
    summary: z
      .object({
        error: z.number(),
        warn: z.number(),
        info: z.number(),
        transitive: z.number(),
        ignored: z.number(),
        known: z.number(),
      })
      .meta({ description: "How many findings: by severity those that are direct, then those that only follow." }),
  })
  .meta({ title: "change-logic validate" });

/** The JSON that `validate` gives. */
export type FindingsJson = z.infer<typeof findingsSchema>;

/** A finding as JSON. */
export function findingJson(finding: Finding, lang: Language): z.infer<typeof findingSchema> {
  const { rule, severity: weight, subjects, cause, stage, causedBy, place } = finding;
  return {
    rule,
    severity: weight,
    message: formatFinding(finding, { lang }),
    subjects: [...subjects],
    cause,
    stage,
    ...(causedBy ? { causedBy: [...causedBy] } : {}),
    ...(place?.file === undefined ? {} : { file: place.file }),
    ...(place
      ? { line: place.start.line, column: place.start.column, endLine: place.end.line, endColumn: place.end.column }
      : {}),
  };
}

/** All findings as the JSON that `validate` gives. */
export function findingsJson(findings: readonly Finding[], options: OutputOptions): FindingsJson {
  return {
    ...envelope(options),
    findings: findings.map((finding) => findingJson(finding, options.lang)),
    summary: { ...summarize(findings), ignored: 0, known: 0 },
  };
}
