import { checkKnown } from "../check-arguments.js";
import type { KnownFinding, KnownFindings } from "./known-findings.js";

/** How two lists of known findings differ, each in its own order. */
export interface KnownChanges {
  /** On the later list only. */
  readonly added: readonly KnownFinding[];
  /** On the earlier list only: they no longer occur. */
  readonly gone: readonly KnownFinding[];
  /** On both. */
  readonly kept: readonly KnownFinding[];
}

/** What has changed from one list of known findings to a later one; all is new where there was none. */
export function knownChanges(after: KnownFindings, before: KnownFindings | undefined): KnownChanges {
  checkKnown(after, "knownChanges");
  if (before !== undefined) checkKnown(before, "knownChanges");
  const old = before?.data.findings ?? [];
  const prints = (findings: readonly KnownFinding[]) => new Set(findings.map(({ fingerprint }) => fingerprint));
  const [was, is] = [prints(old), prints(after.data.findings)];
  return {
    added: after.data.findings.filter(({ fingerprint }) => !was.has(fingerprint)),
    gone: old.filter(({ fingerprint }) => !is.has(fingerprint)),
    kept: after.data.findings.filter(({ fingerprint }) => was.has(fingerprint)),
  };
}
