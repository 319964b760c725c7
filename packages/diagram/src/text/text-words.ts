import type { Localized, Severity } from "@change-logic/model";

/** Words of the text equivalents, and of Mermaid, that diagrams do not have. */
export const textWords = {
  findings: { sv: "Iakttagelser", en: "Findings" },
  manyFindings: { sv: "iakttagelser", en: "findings" },
  gravest: {
    error: { sv: "minst ett fel", en: "at least one error" },
    warn: { sv: "minst en varning", en: "at least one warning" },
    info: { sv: "bara upplysningar", en: "only notes" },
  },
} as const satisfies {
  readonly findings: Localized;
  readonly manyFindings: Localized;
  readonly gravest: Readonly<Record<Severity, Localized>>;
};
