import { escapeTerminal, type Language } from "@change-logic/model";
import type { ExplainedRule } from "@change-logic/validate/explain";
import { severityOf } from "./rule-severity.js";
import { ignoreSnippet, settingSnippet } from "./rule-snippets.js";
import { decidabilityWords, explainWords, presetWords, reachWords, saidLines } from "./rule-words.js";
import { wrapText } from "./wrap.js";

const width = 100;

/** Everything that can be read about a rule, as text for a terminal of 100 columns. */
export function explainText(explained: ExplainedRule, lang: Language): string {
  const { rule, explanation, examples, options, url } = explained;
  const word = (name: keyof typeof explainWords) => explainWords[name][lang];
  const frame: readonly (readonly [string, string])[] = [
    [word("severity"), severityOf(rule, lang)],
    [word("preset"), `${rule.preset}: ${presetWords[rule.preset][lang]}`],
    [word("decidability"), decidabilityWords[rule.decidability].says[lang]],
    [word("reach"), reachWords[rule.reach][lang]],
    ...explained.sources.map(({ key, text }): [string, string] => [word("sources"), `${key}: ${text[lang]}`]),
  ];
  const lines = [rule.id, ...wrapped(rule.summary[lang], 0), "", ...columns(frame)];
  for (const part of explanation ? (["finds", "why", "mend"] as const) : []) {
    lines.push("", word(part), ...wrapped(explanation?.[part][lang] ?? "", 2));
  }
  if (examples) {
    lines.push("", word("wrong"), "", ...block(examples.wrong[lang]), "", `  ${word("says")}:`);
    for (const line of saidLines(examples, lang)) lines.push(...wrapped(line, 4));
    lines.push("", word("right"), "", ...block(examples.right[lang]));
  }
  if (options.length > 0) {
    const rows = options.map(({ name, description, default: fallback }): [string, string] => [
      name,
      `${sentence(description[lang])} ${defaultWords(fallback, lang)}`.trimStart(),
    ]);
    lines.push("", word("options"), ...columns(rows));
  }
  lines.push("", word("set"), ...wrapped(word("setting"), 2), "", ...block(settingSnippet(explained)));
  const ignore = ignoreSnippet(explained, lang);
  lines.push("", word("ignore"), ...wrapped(word(ignore === undefined ? "notIgnorable" : "ignoring"), 2));
  if (ignore !== undefined) lines.push("", ...block(ignore));
  if (url !== undefined) lines.push("", lang === "sv" ? url.replace(/\.md$/u, ".sv.md") : url);
  return `${lines.join("\n")}\n`;
}

/** The value of an option when nothing is set, in a sentence. */
export function defaultWords(fallback: unknown, lang: Language): string {
  if (fallback === undefined) return lang === "sv" ? "Har inget förvalt värde." : "Has no default.";
  return lang === "sv" ? `Förvalt: ${JSON.stringify(fallback)}.` : `Default: ${JSON.stringify(fallback)}.`;
}

/** What somebody has written of an option, ended so that another sentence can follow. */
const sentence = (text: string): string => text.trim().replace(/[^.!?…]$/u, "$&.");

const block = (text: string): string[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => `    ${indentOf(line)}${escapeTerminal(line.trimStart())}`.trimEnd());

const indentOf = (line: string): string => /^ */u.exec(line)?.[0] ?? "";

/** Rows of a name and what it means; the meaning is wrapped within its column. A repeated name is said once. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const widest = Math.max(...rows.map(([name]) => name.length));
  return rows.flatMap(([name, text], index) => {
    const [first = "", ...rest] = wrapped(text, widest + 4);
    const shown = rows[index - 1]?.[0] === name ? "" : name;
    return [`  ${escapeTerminal(shown).padEnd(widest)}  ${first.trimStart()}`, ...rest];
  });
}

const wrapped = (text: string, indent: number): string[] => wrapText(escapeTerminal(text), " ".repeat(indent), width);
