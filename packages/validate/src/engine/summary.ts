import type { Finding, Severity } from "@change-logic/model";

/** How many findings there are: the direct ones by severity, and the transitive ones together. */
export interface Summary extends Readonly<Record<Severity, number>> {
  readonly transitive: number;
}

/** Counts findings, also those of reading. */
export function summarize(findings: Iterable<Finding>): Summary {
  const summary = { error: 0, warn: 0, info: 0, transitive: 0 };
  for (const { cause, severity } of findings) summary[cause === "transitive" ? cause : severity]++;
  return summary;
}
