import { type Language, type Localized, type ReadRule, readMessages } from "@change-logic/model";
import type { Explanation } from "@change-logic/validate";
import { readMessage } from "./text/explain-read-text.js";

const parts: readonly { readonly part: "finds" | "why" | "mend"; readonly heading: Localized }[] = [
  { part: "finds", heading: { sv: "Vad regeln hittar", en: "What the rule finds" } },
  { part: "why", heading: { sv: "Varför det spelar roll", en: "Why it matters" } },
  { part: "mend", heading: { sv: "Vad du kan göra", en: "What to do" } },
];

/** What is said of a rule, under headings, in order; `code` stands between backticks. */
export const explanationParts = (explanation: Explanation, lang: Language): { heading: string; text: string }[] =>
  parts.map(({ part, heading }) => ({ heading: heading[lang], text: explanation[part][lang] }));

/** The plain stretches of a text and those that stand as code between backticks, in order. */
export function codeParts(text: string): { readonly text: string; readonly isCode: boolean }[] {
  const pieces = text.split("`");
  // An odd backtick opens nothing.
  if (pieces.length % 2 === 0) return [{ text, isCode: false }];
  return pieces.map((piece, index) => ({ text: piece, isCode: index % 2 === 1 })).filter((part) => part.text !== "");
}

/** What findings of reading say by rule, with `…` where they name something of the file. */
export const readRuleText = (rule: string, lang: Language): string =>
  Object.hasOwn(readMessages, rule) ? readMessage(rule as ReadRule, lang) : rule;
