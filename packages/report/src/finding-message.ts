import type { Finding, Language, Localized, Severity } from "@change-logic/model";
import { formatFinding, type Rule } from "@change-logic/validate";
import type { FindingView } from "./report-view.js";
import { threadText } from "./thread-parts.js";

/** What a finding says, and why it weighs more than its rule says, when it does. Nothing is escaped. */
export function findingMessage(finding: Finding, lang: Language, rules?: readonly Rule[]): string {
  const message = formatFinding(finding, { lang, ...(rules ? { rules } : {}) });
  const { raisedBy, severity } = finding;
  if (raisedBy === undefined) return message;
  const why = lang === "sv" ? `eftersom ${raisedBy} följer av det` : `since ${raisedBy} follows from it`;
  return `${message} ${weighs[severity][lang]}, ${why}.`;
}

const weighs: Readonly<Record<Severity, Localized>> = {
  error: { sv: "Väger som fel", en: "Weighs as an error" },
  warn: { sv: "Väger som varning", en: "Weighs as a warning" },
  info: { sv: "Väger som upplysning", en: "Weighs as a note" },
};

/** The message and its threads as one text, for forms that have room for nothing else. Nothing is escaped. */
export const messageWithThread = ({ message, threads }: FindingView, lang: Language): string =>
  threads.length > 0 ? `${message} ${threads.map((view) => threadText(view, lang)).join("; ")}` : message;
