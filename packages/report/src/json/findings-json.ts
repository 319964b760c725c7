import type { Thread } from "@change-logic/analysis";
import type { Finding, Language } from "@change-logic/model";
import { fingerprint, formatFinding, type Rule, ruleUrl } from "@change-logic/validate";
import * as z from "zod";
import { findingViews, type ThreadView } from "../report-view.js";
import type { ReporterOptions, ReportInput } from "../reporter.js";
import { envelope, envelopeFields } from "./envelope.js";

const severity = z.enum(["error", "warn", "info"]);

export const findingSchema = z
  .object({
    rule: z.string().meta({ description: "The rule, or the kind of reading problem." }),
    severity,
    message: z.string().meta({ description: "What was found and what to do, in the language asked for." }),
    subjects: z.array(z.string()).meta({ description: "Ids of the elements and items concerned." }),
    cause: z.enum(["direct", "transitive"]).meta({ description: "Transitive findings follow from others." }),
    stage: z.enum(["read", "rule"]),
    causedBy: z.array(z.string()).optional().meta({ description: "What it follows from: subjects of that finding." }),
    causedByRule: z.string().optional().meta({ description: "The rule of the finding that it follows from." }),
    raisedBy: z.string().optional().meta({
      description: "The rule of a finding that follows from it, and for whose sake it weighs more than its own.",
    }),
    suppressed: z
      .enum(["ignored", "known"])
      .optional()
      .meta({ description: "Ignored where it stands, or known from before: it does not count." }),
    fingerprint: z
      .string()
      .optional()
      .meta({ description: "What it is known by from one run to the next, wherever it stands in the text." }),
    thread: z
      .array(z.string())
      .optional()
      .meta({ description: "Ids of the thread that it concerns, in order; of a long one those around its subject." }),
    threads: z
      .array(
        z.object({
          role: z.enum(["furthers", "counteracts"]).meta({ description: "What it does to the goal it ends in." }),
          path: z.array(z.string()).meta({ description: "Ids in order; of a long one those nearest the goal." }),
        }),
      )
      .optional()
      .meta({ description: "Threads that stand against each other, where that is what the finding is about." }),
    file: z.string().optional(),
    line: z.number().optional().meta({ description: "1-based." }),
    column: z.number().optional().meta({ description: "1-based, in UTF-16 units." }),
    endLine: z.number().optional(),
    endColumn: z.number().optional(),
    url: z.string().optional().meta({ description: "The page about the rule." }),
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
      .meta({
        description:
          "How many findings, each counted once: those that are ignored or known; of the rest those that only follow; and the direct ones by severity.",
      }),
  })
  .meta({ title: "change-logic validate" });

/** The JSON that `validate` gives. */
export type FindingsJson = z.infer<typeof findingsSchema>;

/** What the JSON of one finding is made with. */
export interface FindingJsonOptions {
  readonly lang: Language;
  /** Rules of one's own, whose messages are to be said too. */
  readonly rules?: readonly Rule[];
  /** The thread concerned. */
  readonly thread?: Thread | undefined;
  /** Those that it shows. */
  readonly threads?: readonly ThreadView[];
}

/** A finding as JSON. */
export function findingJson(
  finding: Finding,
  { lang, rules = [], thread, threads = [] }: FindingJsonOptions,
): z.infer<typeof findingSchema> {
  const { rule, severity: weight, subjects, cause, stage, suppressed, identity, place } = finding;
  const { causedBy, causedByRule, raisedBy } = finding;
  const url = stage === "rule" ? ruleUrl(rule) : undefined;
  const opposed = threads.flatMap(({ role, thread: { steps } }) =>
    role === "concerned" ? [] : [{ role, path: steps.map(({ key }) => key) }],
  );
  return {
    rule,
    severity: weight,
    message: formatFinding(finding, { lang, rules }),
    subjects: [...subjects],
    cause,
    stage,
    ...(causedBy ? { causedBy: [...causedBy] } : {}),
    ...(causedByRule === undefined ? {} : { causedByRule }),
    ...(raisedBy === undefined ? {} : { raisedBy }),
    ...(suppressed ? { suppressed } : {}),
    // Without an identity it would be taken for others of its rule.
    ...(identity ? { fingerprint: fingerprint(finding) } : {}),
    ...(thread ? { thread: thread.steps.map(({ key }) => key) } : {}),
    ...(opposed.length > 0 ? { threads: opposed } : {}),
    ...(place?.file === undefined ? {} : { file: place.file }),
    ...(place
      ? { line: place.start.line, column: place.start.column, endLine: place.end.line, endColumn: place.end.column }
      : {}),
    ...(url === undefined ? {} : { url }),
  };
}

/** What the JSON of `validate` is made with. */
export type FindingsJsonOptions = Pick<ReporterOptions, "lang" | "tool" | "date">;

/** All findings as the JSON that `validate` gives. */
export function findingsJson(report: ReportInput, options: FindingsJsonOptions): FindingsJson {
  const { lang, tool, date = report.date } = options;
  return {
    ...envelope({ lang, tool, date }),
    findings: findingViews(report, { lang, all: true }).map(({ finding, thread, threads }) =>
      findingJson(finding, { lang, rules: report.rules, thread, threads }),
    ),
    summary: { ...report.summary },
  };
}
