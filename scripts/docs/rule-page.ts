import type { Language } from "../../packages/model/src/index.js";
import { defaultWords } from "../../packages/report/src/text/explain-text.js";
import { severityOf } from "../../packages/report/src/text/rule-severity.js";
import { ignoreSnippet, settingSnippet } from "../../packages/report/src/text/rule-snippets.js";
import {
  decidabilityWords,
  explainWords,
  presetWords,
  reachWords,
  saidBesides,
} from "../../packages/report/src/text/rule-words.js";
import { severityWords } from "../../packages/report/src/words.js";
import type { ExplainedRule } from "../../packages/validate/src/explain/index.js";
import { neighboursOf } from "./handbook-order.js";
import { handbookWords } from "./handbook-words.js";
import { lineDiff } from "./line-diff.js";
import { prose, table } from "./markdown.js";
import { otherLanguage, pageFile } from "./page-names.js";
import { fenced, printedBlock } from "./regions.js";
import type { RulePicture } from "./rule-pictures.js";

/** The pictures of a rule's page: what they show, and where they stand. */
export type PagePictures = Readonly<Record<"wrong" | "right", RulePicture & { readonly file: string }>>;

/** A rule's page in one language, made of what the rule, its explanation and its fixtures say. */
export function rulePage(explained: ExplainedRule, lang: Language, pictures: PagePictures | undefined): string {
  const { rule, explanation, options } = explained;
  const word = (name: keyof typeof explainWords) => explainWords[name][lang];
  const parts = [
    `# ${rule.id}`,
    "<!-- Generated from the rule, its explanation and its fixtures by `pnpm generate`: do not edit. -->",
    `${otherLanguage(rule.id, lang)} · [${handbookWords.index[lang]}](${pageFile("README", lang)})`,
    `${prose(rule.summary[lang])}.`,
    ...questionPart(explained, lang),
    frame(explained, lang),
  ];
  for (const part of ["finds", "why", "mend"] as const) {
    if (explanation) parts.push(`## ${word(part)}`, prose(explanation[part][lang]));
  }
  parts.push(...exampleParts(explained, lang, pictures));
  if (options.length > 0) {
    parts.push(`## ${word("options")}`);
    for (const { name, description, default: fallback } of options)
      parts.push(`- \`${name}\`: ${prose(`${description[lang]} ${defaultWords(fallback, lang)}`)}`);
  }
  const ignore = ignoreSnippet(explained, lang);
  parts.push(`## ${word("set")}`, prose(word("setting")), fenced("yaml", settingSnippet(explained)));
  parts.push(`## ${word("ignore")}`, prose(word(ignore === undefined ? "notIgnorable" : "ignoring")));
  if (ignore !== undefined) parts.push(fenced("yaml", ignore));
  parts.push("---", readingLinks(explained, lang));
  return `${parts.join("\n\n")}\n`;
}

/** The question that the rule helps to answer, as a link to its chapter. */
const questionPart = ({ question }: ExplainedRule, lang: Language): string[] =>
  question
    ? [`**${handbookWords.question[lang]}:** [${question.text[lang]}](${pageFile("README", lang)}#${question.id})`]
    : [];

/** What is read before and after, so that the pages can be read one after the other. */
function readingLinks({ rule: { id } }: ExplainedRule, lang: Language): string {
  const { previous, next } = neighboursOf(id);
  const link = (name: "previous" | "next", to: ExplainedRule) =>
    `${handbookWords[name][lang]}: [${prose(to.rule.summary[lang])}](${pageFile(to.rule.id, lang)})`;
  return [...(previous ? [link("previous", previous)] : []), ...(next ? [link("next", next)] : [])].join("<br>");
}

function frame({ rule, sources }: ExplainedRule, lang: Language): string {
  const word = (name: keyof typeof explainWords) => explainWords[name][lang];
  return table(
    [word("severity"), severityOf(rule, lang)],
    [
      [word("preset"), `\`${rule.preset}\`: ${presetWords[rule.preset][lang]}`],
      [word("decidability"), decidabilityWords[rule.decidability].says[lang]],
      [word("reach"), reachWords[rule.reach][lang]],
      [word("sources"), sources.map(({ key, text }) => prose(`${key}: ${text[lang]}`)).join("<br>")],
    ],
  );
}

function exampleParts({ rule, examples }: ExplainedRule, lang: Language, pictures: PagePictures | undefined): string[] {
  if (!examples) return [];
  const word = (name: keyof typeof explainWords) => explainWords[name][lang];
  const picture = (name: "wrong" | "right") =>
    pictures ? [`![${prose(pictures[name].alt)}](${pictures[name].file})`] : [];
  const messages = examples.says[lang].split("\n");
  const said = messages
    .map((message) => `${severityWords[rule.severity][lang]}  ${rule.id}\n  ${message}`)
    .concat(saidBesides(examples, lang))
    .join("\n\n");
  const parts = [`## ${word("wrong")}`, ...picture("wrong"), ...setting(examples.options, lang)];
  parts.push(fenced("yaml", examples.wrong[lang]));
  parts.push(`${word("says")}:`, printedBlock("text", said));
  parts.push(`## ${word("right")}`, handbookWords.changed[lang]);
  parts.push(fenced("diff", lineDiff(examples.wrong[lang], examples.right[lang])), ...picture("right"));
  parts.push(`<details>\n<summary>${handbookWords.wholePlan[lang]}</summary>`);
  parts.push(fenced("yaml", examples.right[lang]), "</details>");
  if (examples.catalogs) {
    parts.push(
      lang === "sv"
        ? "Strategins senare utgåva, som är påhittad:"
        : "The later edition of the strategy, which is invented:",
    );
    parts.push(...examples.catalogs.map((text) => fenced("yaml", text)));
  } else if (examples.wrong[lang].includes("exempelstrategi")) {
    const file = "../../examples/exempelstrategi/exempelstrategi-1.catalog.yaml";
    parts.push(
      lang === "sv"
        ? `Strategin [exempelstrategi](${file}) är påhittad.`
        : `The strategy [exempelstrategi](${file}) is invented.`,
    );
  }
  return parts;
}

/** The options that an example needs. */
function setting(options: Readonly<Record<string, unknown>> | undefined, lang: Language): string[] {
  if (!options) return [];
  const settings = Object.entries(options).map(([name, value]) => `\`${name}: ${JSON.stringify(value)}\``);
  return [`${explainWords.with[lang]} ${settings.join(", ")}:`];
}
