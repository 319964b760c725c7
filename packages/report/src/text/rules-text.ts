import { escapeTerminal, type Language } from "@change-logic/model";
import type { Rule, RuleTopic } from "@change-logic/validate";
import type { Chapter } from "@change-logic/validate/explain";
import { severityWords } from "../words.js";
import { otherSeverities } from "./rule-severity.js";
import { decidabilityWords, explainWords, topicWords } from "./rule-words.js";
import { wrapText } from "./wrap.js";

const width = 100;

/** Rules as text for a terminal, topic by topic: a line of columns each, and under it what the rule finds. */
export function rulesText(rules: readonly Rule[], lang: Language): string {
  const topics = Object.keys(topicWords) as RuleTopic[];
  return listText(
    topics.map((topic) => ({ heading: topicWords[topic][lang], rules: rules.filter((rule) => rule.topic === topic) })),
    lang,
  );
}

/** The same, by the questions of the handbook; rules that stand in no chapter come last. */
export function rulesByQuestionText(chapters: readonly Chapter[], others: readonly Rule[], lang: Language): string {
  const parts = chapters.map((chapter) => ({
    heading: chapter.question[lang],
    rules: chapter.rules.map(({ rule }) => rule),
  }));
  const rest = { heading: lang === "sv" ? "Övriga regler" : "Other rules", rules: others };
  return listText([...parts, rest], lang);
}

interface Part {
  readonly heading: string;
  readonly rules: readonly Rule[];
}

function listText(parts: readonly Part[], lang: Language): string {
  const headings = [
    lang === "sv" ? "Regel" : "Rule",
    explainWords.severity[lang],
    explainWords.preset[lang],
    explainWords.decidability[lang],
  ];
  const cellsOf = ({ id, severity, preset, decidability }: Rule) => [
    id,
    severityWords[severity][lang],
    preset,
    decidabilityWords[decidability].word[lang],
  ];
  const rows = [headings, ...parts.flatMap(({ rules }) => rules.map(cellsOf))];
  const widths = headings.map((_, index) => rows.reduce((most, row) => Math.max(most, row[index]?.length ?? 0), 0));
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  ")}`.trimEnd();
  const lines = [line(headings)];
  for (const { heading, rules } of parts.filter((part) => part.rules.length > 0)) {
    lines.push("", heading);
    for (const rule of rules) lines.push(line(cellsOf(rule)), ...wrapText(summaryOf(rule, lang), "    ", width));
  }
  lines.push(
    "",
    lang === "sv" ? "Mer om en regel: change-logic explain <regel>" : "More about a rule: change-logic explain <rule>",
  );
  return `${lines.join("\n")}\n`;
}

function summaryOf(rule: Rule, lang: Language): string {
  const others = otherSeverities(rule, lang);
  return escapeTerminal(`${rule.summary[lang]}${others === "" ? "" : ` (${others})`}`);
}
