import type { Language } from "../../packages/model/src/index.js";
import { explainWords, saidLines } from "../../packages/report/src/text/rule-words.js";
import type { ExplainedRule } from "../../packages/validate/src/explain/index.js";
import { chapters } from "./handbook-order.js";
import { beforeReading, forManyRules, handbookWords } from "./handbook-words.js";
import { prose } from "./markdown.js";
import { anchor, otherLanguage, pageFile } from "./page-names.js";
import type { PagePictures } from "./rule-page.js";

/**
 * The whole handbook on one page, to print or to read through: the chapters with what each rule finds, why and what to
 * do, and its pictures. Who wants the plans in YAML and the settings finds them on the rule's own page.
 */
export function handbookPage(pictures: ReadonlyMap<string, PagePictures>, lang: Language): string {
  const word = (name: keyof typeof handbookWords) => handbookWords[name][lang];
  const parts = [
    `# ${word("title")}`,
    word("generated"),
    `${otherLanguage("handbook", lang)} · [${word("index")}](${pageFile("README", lang)})`,
    ...beforeReading[lang],
    ...forManyRules[lang],
    `## ${word("contents")}`,
    chapters()
      .flatMap(({ id, question, rules }, at) => [
        `${at + 1}. [${question[lang]}](#${id})`,
        ...rules.map(({ rule }) => `   - [${prose(rule.summary[lang])}](#${rule.id})`),
      ])
      .join("\n"),
  ];
  for (const [at, { id, question, introduction, rules }] of chapters().entries()) {
    parts.push(anchor(id), `## ${at + 1}. ${question[lang]}`, prose(introduction[lang]));
    for (const explained of rules) parts.push(...section(explained, pictures.get(explained.rule.id), lang));
  }
  return `${parts.join("\n\n")}\n`;
}

/** A rule as a reader meets it: why it matters, an example, what to do, the example mended, and what exactly is found. */
function section(explained: ExplainedRule, pictures: PagePictures | undefined, lang: Language) {
  const { rule, explanation, finds, examples } = explained;
  const text = (part: "finds" | "why" | "mend", said = explanation?.[part]) =>
    said ? [`**${explainWords[part][lang]}.** ${prose(said[lang])}`] : [];
  const picture = (name: "wrong" | "right") =>
    pictures ? [`*${handbookWords[name][lang]}:*`, `![${prose(pictures[name].alt)}](${pictures[name].file})`] : [];
  const said = examples ? saidLines(examples, lang).map((line) => `> ${prose(line)}`) : [];
  return [
    anchor(rule.id),
    `### ${prose(rule.summary[lang])}`,
    `[\`${rule.id}\`](${pageFile(rule.id, lang)})`,
    ...text("why"),
    ...picture("wrong"),
    ...(said.length > 0 ? [`*${explainWords.says[lang]}:*`, said.join("\n>\n")] : []),
    ...text("mend"),
    ...picture("right"),
    ...text("finds", finds),
  ];
}
