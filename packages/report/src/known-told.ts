import type { Finding, Language, Severity } from "@change-logic/model";
import { fingerprint, type KnownFinding } from "@change-logic/validate";
import { findingMessage } from "./finding-message.js";
import type { ReportInput } from "./reporter.js";

/** What there is to tell of a finding on a list of known ones, as long as it occurs. */
export interface KnownTold {
  readonly severity: Severity;
  readonly message: string;
}

/** Finds what there is to tell of known findings in the report that they stand in; undefined for those that are gone. */
export function knownTeller(
  report: ReportInput | undefined,
  lang: Language,
): (known: KnownFinding) => KnownTold | undefined {
  const findings = new Map<string, Finding>();
  for (const finding of report?.findings ?? []) if (finding.identity) findings.set(fingerprint(finding), finding);
  return (known) => {
    const finding = findings.get(known.fingerprint);
    return finding && { severity: finding.severity, message: findingMessage(finding, lang, report?.rules) };
  };
}
