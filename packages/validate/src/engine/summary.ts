import type { Finding, Severity } from "@change-logic/model";

/**
 * How many findings there are, each counted once: those that are ignored or known; of the rest those that merely follow
 * from others; and the direct ones by severity.
 */
export interface Summary extends Readonly<Record<Severity, number>> {
  readonly transitive: number;
  readonly ignored: number;
  readonly known: number;
}

/** Counts findings, also those of reading. */
export function summarize(findings: Iterable<Finding>): Summary {
  const summary = { error: 0, warn: 0, info: 0, transitive: 0, ignored: 0, known: 0 };
  for (const { suppressed, cause, severity } of findings)
    summary[suppressed ?? (cause === "transitive" ? cause : severity)]++;
  return summary;
}
