import type { Language } from "../../packages/model/src/index.js";
import { severityOf } from "../../packages/report/src/text/rule-severity.js";
import { decidabilityWords, explainWords, topicWords } from "../../packages/report/src/text/rule-words.js";
import { type Rule, type RuleTopic, rules } from "../../packages/validate/src/index.js";
import { chapters } from "./handbook-order.js";
import { beforeReading, handbookWords } from "./handbook-words.js";
import { prose, table } from "./markdown.js";
import { anchor, otherLanguage, pageFile } from "./page-names.js";

/** The index of the rules in one language: what a good plan is, the rules question by question, and topic by topic. */
export function ruleIndex(lang: Language): string {
  const word = (name: keyof typeof handbookWords) => handbookWords[name][lang];
  const parts = [
    `# ${word("title")}`,
    word("generated"),
    `${otherLanguage("README", lang)} · [${word("whole")}](${pageFile("handbook", lang)})`,
    ...beforeReading[lang],
    `## ${word("byQuestion")}`,
  ];
  for (const { id, question, introduction, rules: own } of chapters()) {
    parts.push(anchor(id), `### ${question[lang]}`, prose(introduction[lang]));
    parts.push(own.map(({ rule }) => `- ${pageLink(rule, lang)} \`${rule.id}\``).join("\n"));
  }
  parts.push(
    `## ${word("byTopic")}`,
    lang === "sv"
      ? "`change-logic rules` visar samma lista, `change-logic rules --by question` samma frågor och `change-logic explain <regel>` samma sidor."
      : "`change-logic rules` shows the same list, `change-logic rules --by question` the same questions, and `change-logic explain <rule>` the same pages.",
  );
  for (const topic of Object.keys(topicWords) as RuleTopic[]) {
    const own = rules.filter((rule) => rule.topic === topic);
    if (own.length > 0) parts.push(`### ${topicWords[topic][lang]}`, ruleTable(own, lang, ""));
  }
  return `${parts.join("\n\n")}\n`;
}

/** What a rule finds, as a link to its page. */
export const pageLink = ({ id, summary }: Rule, lang: Language): string =>
  `[${prose(summary[lang])}](${pageFile(id, lang)})`;

/** Rules as a table whose links lead to their pages in `folder`. */
export function ruleTable(listed: readonly Rule[], lang: Language, folder: string): string {
  return table(
    [
      lang === "sv" ? "regel" : "rule",
      lang === "sv" ? "hittar" : "finds",
      explainWords.severity[lang].toLowerCase(),
      explainWords.preset[lang].toLowerCase(),
      explainWords.decidability[lang].toLowerCase(),
    ],
    listed.map((rule) => [
      `[\`${rule.id}\`](${folder}${pageFile(rule.id, lang)})`,
      prose(rule.summary[lang]),
      severityOf(rule, lang),
      `\`${rule.preset}\``,
      decidabilityWords[rule.decidability].word[lang],
    ]),
  );
}
