import type { Model, Read, ReadOptions, Source } from "@change-logic/model";
import { readDocument } from "@change-logic/model/documents";
import * as z from "zod";
import { checkKnown, checkReadOptions, checkReport } from "../check-arguments.js";
import { noId } from "../engine/identity.js";
import { unreadFiles } from "../engine/unread-files.js";
import { ruleById } from "../rules/index.js";
import type { Report } from "../validate.js";
import { fingerprint } from "./fingerprint.js";

const text = (description: string) => z.string().meta({ description });

const knownFindingSchema = z
  .strictObject({
    fingerprint: text("What the finding is known by."),
    rule: text("The rule that found it, for people to read."),
    plan: text("The id of the plan that it stands in, for people to read.").optional(),
    subjects: z.array(z.string()).meta({ description: "What it is about, for people to read." }).optional(),
    since: text("The day on which it was accepted: YYYY-MM-DD.").optional(),
    cause: z
      .literal("transitive")
      .meta({ description: "It merely followed from another finding, so it is not missed when that one is mended." })
      .optional(),
  })
  .meta({ id: "KnownFinding" });

/** The schema of a file of known findings. */
export const knownFindingsSchema = z
  .strictObject({
    knownFindings: z.literal(1).meta({ description: "The version of this format." }),
    findings: z.array(knownFindingSchema).meta({ description: "The findings that are accepted from before." }),
  })
  .meta({ title: "change-logic known findings", description: "Findings accepted from before, by fingerprint." });

/** A finding that is accepted from before. */
export type KnownFinding = Readonly<z.infer<typeof knownFindingSchema>>;

/** Findings that are accepted from before, and the text that they were read from. */
export interface KnownFindings {
  readonly data: { readonly knownFindings: 1; readonly findings: readonly KnownFinding[] };
  readonly source?: Source;
}

/**
 * Reads a file of known findings. Never throws on what stands in it; a file of another version, or with something else
 * in it, gives findings with their places.
 */
export function readKnownFindings(text: string, options: ReadOptions = {}): Read<KnownFindings> {
  checkReadOptions(options, "readKnownFindings");
  return readDocument<KnownFindings["data"]>(text, "knownFindings", knownFindingsSchema, options);
}

/**
 * What is never accepted from before: what tells of the list itself or of a fault, and what leaves so much of a file
 * unread that anything may hide behind it.
 */
const neverKnown: ReadonlySet<string> = new Set([
  "rule-error",
  "stale-known-finding",
  "more-of-the-same",
  ...unreadFiles,
]);

/**
 * Whether a finding of a rule may be accepted from before. One in a plan without an id may not: it could not be told from
 * that of another plan.
 */
export const canBeKnown = (rule: string, identity: readonly string[] = []): boolean =>
  !neverKnown.has(rule) && identity[0] !== noId;

/**
 * The list that accepts all findings of a report but those that are ignored where they stand. What a list from before
 * says of plans that the report is not about, and of rules that are off, is kept, and so is the day since when a finding
 * has been known.
 */
export function knownFindingsOf(report: Report, before?: KnownFindings): KnownFindings {
  checkReport(report, "knownFindingsOf");
  if (before !== undefined) checkKnown(before, "knownFindingsOf");
  const old = new Map((before?.data.findings ?? []).map((known) => [known.fingerprint, known]));
  const present: KnownFinding[] = report.findings
    .filter(({ rule, identity, suppressed }) => canBeKnown(rule, identity) && suppressed !== "ignored")
    .map((finding): KnownFinding => {
      const key = fingerprint(finding);
      const [plan = ""] = finding.identity ?? [];
      return {
        fingerprint: key,
        rule: finding.rule,
        ...(plan === "" ? {} : { plan }),
        subjects: finding.subjects.length > 0 ? [...finding.subjects] : [...(finding.identity ?? []).slice(1)],
        since: old.get(key)?.since ?? report.date,
        ...(finding.cause === "transitive" ? { cause: finding.cause } : {}),
      };
    });
  const loaded = new Set(report.model.plans.map(({ id }) => id));
  const ran = new Set(report.rules.map(({ id }) => id));
  const elsewhere = [...old.values()].filter(
    ({ plan, rule }) => isElsewhere(plan, loaded, report.model) || (!ran.has(rule) && ruleById(rule) !== undefined),
  );
  const findings = [...present, ...elsewhere].sort(
    (a, b) =>
      byCodeUnit(a.plan ?? "", b.plan ?? "") ||
      byCodeUnit(a.rule, b.rule) ||
      byCodeUnit((a.subjects ?? []).join(" "), (b.subjects ?? []).join(" ")) ||
      byCodeUnit(a.fingerprint, b.fingerprint),
  );
  return { data: { knownFindings: 1, findings } };
}

/** Whether a known finding stands in a plan that is not looked at; without a plan, in the portfolio as a whole. */
export const isElsewhere = (plan: string | undefined, loaded: ReadonlySet<string>, { isPortfolio }: Model): boolean =>
  plan === undefined ? !isPortfolio : !loaded.has(plan);

/** The text of a file of known findings: JSON, one finding a line, so that a comparison of versions shows what changed. */
export function writeKnownFindings(known: KnownFindings): string {
  checkKnown(known, "writeKnownFindings");
  const lines = known.data.findings.map((entry) => `    ${JSON.stringify(entry)}`);
  const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
  return `{\n  "knownFindings": 1,\n  "findings": ${list}\n}\n`;
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
