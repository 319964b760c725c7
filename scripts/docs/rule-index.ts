import type { Language } from "../../packages/model/src/index.js";
import { severityOf } from "../../packages/report/src/text/rule-severity.js";
import { decidabilityWords, explainWords, topicWords } from "../../packages/report/src/text/rule-words.js";
import { type Rule, type RuleTopic, rules } from "../../packages/validate/src/index.js";
import { prose, table } from "./markdown.js";

/** The index of the rules in one language, topic by topic. */
export function ruleIndex(lang: Language): string {
  const parts = [
    lang === "sv" ? "# Reglerna" : "# The rules",
    "<!-- Generated from the rules by `pnpm generate`: do not edit. -->",
    lang === "sv" ? "[In English](README.md)" : "[På svenska](README.sv.md)",
    lang === "sv"
      ? "En regel bedömer att något finns i planen och hur det hänger ihop, aldrig om det är sant. `change-logic rules` visar samma lista, och `change-logic explain <regel>` samma sidor."
      : "A rule judges that something is in the plan and how it hangs together, never whether it is true. `change-logic rules` shows the same list, and `change-logic explain <rule>` the same pages.",
  ];
  for (const topic of Object.keys(topicWords) as RuleTopic[]) {
    const own = rules.filter((rule) => rule.topic === topic);
    if (own.length > 0) parts.push(`## ${topicWords[topic][lang]}`, ruleTable(own, lang, ""));
  }
  return `${parts.join("\n\n")}\n`;
}

/** Rules as a table whose links lead to their pages in `folder`. */
export function ruleTable(listed: readonly Rule[], lang: Language, folder: string): string {
  const ending = lang === "sv" ? ".sv.md" : ".md";
  return table(
    [
      lang === "sv" ? "regel" : "rule",
      lang === "sv" ? "hittar" : "finds",
      explainWords.severity[lang].toLowerCase(),
      explainWords.preset[lang].toLowerCase(),
      explainWords.decidability[lang].toLowerCase(),
    ],
    listed.map((rule) => [
      `[\`${rule.id}\`](${folder}${rule.id}${ending})`,
      prose(rule.summary[lang]),
      severityOf(rule, lang),
      `\`${rule.preset}\``,
      decidabilityWords[rule.decidability].word[lang],
    ]),
  );
}
