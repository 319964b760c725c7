import type { KnownChanges, KnownFinding } from "@change-logic/validate";
import * as z from "zod";
import { knownTeller } from "../known-told.js";
import type { ReportInput } from "../reporter.js";
import { envelope, envelopeFields, type OutputOptions } from "./envelope.js";

const finding = z
  .object({
    fingerprint: z.string().meta({ description: "What the finding is known by." }),
    rule: z.string(),
    plan: z.string().optional(),
    subjects: z.array(z.string()).optional(),
    since: z.string().optional().meta({ description: "The day on which it was accepted." }),
    cause: z.literal("transitive").optional().meta({ description: "It merely follows from another finding." }),
    severity: z.enum(["error", "warn", "info"]).optional().meta({ description: "What it weighs, if it still occurs." }),
    message: z.string().optional().meta({ description: "What was found and what to do, if it still occurs." }),
  })
  .meta({ id: "KnownFinding" });

/** The JSON that `known` gives. */
export const knownSchema = z
  .object({
    ...envelopeFields,
    written: z.string().nullable().meta({ description: "The file that was written; null when none was." }),
    added: z.array(finding).meta({ description: "Findings that are there now, and not on the list." }),
    gone: z.array(finding).meta({ description: "Findings on the list that no longer occur." }),
    kept: z.array(finding).meta({ description: "Findings on the list that still occur." }),
  })
  .meta({ title: "change-logic known" });

/** The JSON that `known` gives. */
export type KnownJson = z.infer<typeof knownSchema>;

/** What has changed since findings were accepted, as JSON; without changes when no plan could be read. */
export function knownJson(
  changes: KnownChanges | undefined,
  {
    written = null,
    report,
    ...options
  }: OutputOptions & { readonly written?: string | null; readonly report?: ReportInput },
): KnownJson {
  const tell = knownTeller(report, options.lang);
  const list = (findings: readonly KnownFinding[] = []) =>
    findings.map((known) => ({
      ...known,
      ...(known.subjects ? { subjects: [...known.subjects] } : {}),
      ...tell(known),
    }));
  return {
    ...envelope(options),
    written,
    added: list(changes?.added),
    gone: list(changes?.gone),
    kept: list(changes?.kept),
  };
}
