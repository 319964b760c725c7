import { type Finding, type Language, type MessageTable, readMessages } from "@change-logic/model";
import { checkLanguage, misuse } from "@change-logic/model/documents";
import { checkFinding } from "./check-arguments.js";
import type { Rule } from "./rule.js";
import { ruleById } from "./rules/index.js";

/** How {@link formatFinding} is to say it. */
export interface FormatOptions {
  readonly lang: Language;
  /** Rules of one's own whose findings are to be said too; these are looked up first. */
  readonly rules?: readonly Rule[];
}

/**
 * What a finding says, in one language: what is the matter, and what to do. It holds text from plans as it is: escape it
 * for where it goes. A finding whose rule is not known is said by its rule's id.
 */
export function formatFinding(finding: Finding, options: FormatOptions): string {
  checkFinding(finding, "formatFinding");
  checkLanguage(options?.lang, "formatFinding");
  const { lang, rules = [] } = options;
  if (!Array.isArray(rules)) throw misuse("The option rules of formatFinding should be a list.", "Give report.rules.");
  if (finding.stage === "read") {
    const messages: Readonly<Record<string, MessageTable>> = readMessages;
    return Object.hasOwn(messages, finding.rule) ? (messages[finding.rule]?.[lang](finding.args) ?? "") : finding.rule;
  }
  const rule = rules.find(({ id }) => id === finding.rule) ?? ruleById(finding.rule);
  if (!rule) return finding.rule;
  if (rule.topic !== "own") return rule.messages[lang](finding.args);
  try {
    return String(rule.messages[lang](finding.args));
  } catch {
    // A message of somebody's own that crashes must not take the report with it.
    return `${finding.rule}: ${finding.subjects.join(", ")}`;
  }
}
