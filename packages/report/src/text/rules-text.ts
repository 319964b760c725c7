import { escapeTerminal, type Language } from "@change-logic/model";
import type { Rule, RuleTopic } from "@change-logic/validate";
import { severityWords } from "../words.js";
import { otherSeverities } from "./rule-severity.js";
import { decidabilityWords, explainWords, topicWords } from "./rule-words.js";
import { wrapText } from "./wrap.js";

const width = 100;

/** Rules as text for a terminal, topic by topic: a line of columns each, and under it what the rule finds. */
export function rulesText(rules: readonly Rule[], lang: Language): string {
  const head = [
    lang === "sv" ? "Regel" : "Rule",
    explainWords.severity,
    explainWords.preset,
    explainWords.decidability,
  ];
  const rows = rules.map((rule) => ({
    rule,
    cells: [rule.id, severityWords[rule.severity][lang], rule.preset, decidabilityWords[rule.decidability].word[lang]],
  }));
  const headings = head.map((word) => (typeof word === "string" ? word : word[lang]));
  const widths = headings.map((heading, index) =>
    Math.max(heading.length, ...rows.map(({ cells }) => (cells[index] ?? "").length)),
  );
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  ")}`.trimEnd();
  const lines = [line(headings)];
  for (const topic of Object.keys(topicWords) as RuleTopic[]) {
    const own = rows.filter(({ rule }) => rule.topic === topic);
    if (own.length === 0) continue;
    lines.push("", topicWords[topic][lang]);
    for (const { rule, cells } of own) lines.push(line(cells), ...wrapText(summaryOf(rule, lang), "    ", width));
  }
  lines.push(
    "",
    lang === "sv" ? "Mer om en regel: change-logic explain <regel>" : "More on a rule: change-logic explain <rule>",
  );
  return `${lines.join("\n")}\n`;
}

function summaryOf(rule: Rule, lang: Language): string {
  const others = otherSeverities(rule, lang);
  return escapeTerminal(`${rule.summary[lang]}${others === "" ? "" : ` (${others})`}`);
}
