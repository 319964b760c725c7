import type { Language, Localized } from "@change-logic/model";
import { type Rule, ruleById } from "@change-logic/validate";
import { codeParts, readRuleText } from "../explanation-parts.js";
import type { FindingView } from "../report-view.js";
import type { ReporterOptions, ReportInput } from "../reporter.js";
import { ruleText } from "../rule-text.js";
import { mistakesUrl } from "../text/explain-read-text.js";
import { html } from "./html.js";

const words = {
  read: { sv: "Märktes när filen lästes", en: "Showed as the file was read" },
  mistakes: { sv: "Vanliga misstag", en: "Common mistakes" },
  page: { sv: "Regelns sida", en: "The rule's page" },
} as const satisfies Record<string, Localized>;

/** The id on the page of what is said of each rule that something was found by, in the order in which they come up. */
export function ruleIds(views: readonly FindingView[]): ReadonlyMap<string, string> {
  const rules = [...new Set(views.map(({ finding }) => finding.rule))];
  return new Map(rules.map((rule, index) => [rule, `rule-${index + 1}`]));
}

/** What there is to say of the rules, each to be opened. */
export function htmlRules(
  ids: ReadonlyMap<string, string>,
  report: ReportInput,
  options: Pick<ReporterOptions, "lang" | "explain">,
): string {
  return [...ids]
    .map(([name, id]) => {
      const rule = report.rules.find((candidate) => candidate.id === name) ?? ruleById(name);
      // A link to what is within opens it.
      return `<details>
<summary><code>${html(name)}</code></summary>
<div class="rule" id="${id}">
${rule ? ruleHtml(rule, report, options) : readHtml(name, options.lang)}
</div>
</details>`;
    })
    .join("\n");
}

function ruleHtml({ id }: Rule, report: ReportInput, options: Pick<ReporterOptions, "lang" | "explain">): string {
  const { lang } = options;
  const { summary, parts, url } = ruleText(id, report, options);
  return [
    `<p>${textHtml(summary)}</p>`,
    ...parts.map(({ heading, text }) => `<h3>${heading}</h3>\n<p>${textHtml(text)}</p>`),
    ...(url === undefined ? [] : [`<p><a href="${html(url)}">${words.page[lang]}: ${html(id)}</a></p>`]),
  ].join("\n");
}

const readHtml = (name: string, lang: Language): string =>
  `<p>${words.read[lang]}: ${html(readRuleText(name, lang))}</p>
<p><a href="${html(mistakesUrl)}">${words.mistakes[lang]}</a></p>`;

const textHtml = (text: string): string =>
  codeParts(text)
    .map((part) => (part.isCode ? `<code>${html(part.text)}</code>` : html(part.text)))
    .join("");
