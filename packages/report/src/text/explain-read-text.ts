import { type FindingArguments, type Language, type ReadRule, readMessages } from "@change-logic/model";
import { severityWords } from "../words.js";

/** Where what reading finds is shown on a plan with mistakes. */
export const mistakesUrl = "https://github.com/change-logic/change-logic/blob/main/docs/mistakes.md";

/** What a finding of reading says, with `…` where it names something of the file. */
export function readMessage(rule: ReadRule, lang: Language): string {
  return readMessages[rule][lang](anything);
}

/** What can be read about a finding of reading, as text for a terminal. */
export function explainReadText(rule: ReadRule, lang: Language): string {
  const severity = severityWords[readMessages[rule].severity][lang];
  const lines =
    lang === "sv"
      ? [
          rule,
          "Hittas när filen läses, innan reglerna tittar på planen.",
          "",
          `  Allvar  ${severity}`,
          `  Säger   ${readMessage(rule, lang)}`,
          "          (… står för det som är skrivet i filen)",
          "",
          "Det är ett fel i filen, inte i planen, så det går inte att stänga av eller göra undantag från.",
          "En plan med sådana misstag, och meddelandena om dem:",
        ]
      : [
          rule,
          "Found when the file is read, before the rules look at the plan.",
          "",
          `  Severity  ${severity}`,
          `  Says      ${readMessage(rule, lang)}`,
          "            (… stands for what is written in the file)",
          "",
          "It is a mistake in the file, not in the plan, so it cannot be turned off or ignored.",
          "A plan with such mistakes, and the messages about them:",
        ];
  return `${[...lines, mistakesUrl].join("\n")}\n`;
}

/** Arguments that only change how a message is put: without them it is said at its plainest. */
const plainly: ReadonlySet<PropertyKey> = new Set([
  "suggestion",
  "example",
  "hint",
  "names",
  "recursive",
  "inCode",
  "isEntry",
]);

const anything = new Proxy<FindingArguments>({}, { get: (_, name) => (plainly.has(name) ? undefined : "…") });
