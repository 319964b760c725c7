import { strengths } from "@change-logic/analysis";
import { escapeXml, type Language, type Localized, titleOf } from "@change-logic/model";
import { byFile, type FindingView, findingViews, groupHeading } from "../report-view.js";
import type { ReporterOptions, ReportInput } from "../reporter.js";
import { statement } from "../statement.js";
import { summaryLines } from "../summary-lines.js";
import { summaryRows } from "../summary-rows.js";
import { strengthsText } from "../text/strengths-text.js";
import { headings } from "../words.js";
import { html } from "./html.js";
import { htmlFinding } from "./html-finding.js";
import { htmlPage } from "./html-page.js";
import { htmlRules, ruleIds } from "./html-rules.js";

/** What the page of `validate` is made with. */
export type FindingsHtmlOptions = Pick<ReporterOptions, "lang" | "tool" | "sources" | "date" | "all" | "explain">;

const words = {
  check: { sv: "Kontroll av förändringslogiken", en: "Check of the change logic" },
  plans: { sv: "planer", en: "plans" },
  skip: { sv: "Hoppa till svagheterna", en: "Skip to the weaknesses" },
  skipToUnread: { sv: "Hoppa till det som inte kunde läsas", en: "Skip to what could not be read" },
  asOf: { sv: "Avser", en: "As of" },
  madeWith: { sv: "Gjord med", en: "Made with" },
  noPlan: {
    sv: "Ingen plan kunde läsas. Rätta det som står nedan först.",
    en: "No plan could be read. Mend what is listed below first.",
  },
  caption: { sv: "Antal iakttagelser", en: "Number of findings" },
  kind: { sv: "Slag", en: "Kind" },
  count: { sv: "Antal", en: "Count" },
  none: { sv: "Inga svagheter hittades.", en: "No weaknesses were found." },
  rules: { sv: "Reglerna", en: "The rules" },
} as const satisfies Record<string, Localized>;

/**
 * Findings as a page of its own: one file without scripts or anything from elsewhere, readable with a screen reader, on a
 * phone, in print and in the dark. Strengths first, then weaknesses by file and severity, then what the rules are about.
 */
export function findingsHtml(report: ReportInput, options: FindingsHtmlOptions): string {
  const { lang, tool, date = report.date } = options;
  const { model } = report;
  const views = findingViews(report, options);
  const ids = ruleIds(views);
  const title = titleText(report, lang);
  const body = `<a class="skip" href="#weaknesses">${words[model ? "skip" : "skipToUnread"][lang]}</a>
<header>
<h1>${html(title)}</h1>
<p class="soft">${words.asOf[lang]} ${html(date)}. ${words.madeWith[lang]} ${html(`${tool.name} ${tool.version}`)}.</p>
</header>
<main>
${strengthsHtml(report, lang)}
<section aria-labelledby="summary">
<h2 id="summary">${headings.summary[lang]}</h2>
${summaryHtml(report, options)}
</section>
<section aria-labelledby="weaknesses">
<h2 id="weaknesses" tabindex="-1">${headings[model ? "weaknesses" : "unread"][lang]}</h2>
${views.length === 0 ? `<p>${words.none[lang]}</p>` : weaknessesHtml(views, ids, options)}
</section>
${rulesHtml(ids, report, options)}</main>
<footer>
${model ? `<p>${statement[lang]}</p>` : `<p>${words.noPlan[lang]}</p>`}
</footer>`;
  return htmlPage({ title, body }, lang);
}

function titleText({ model }: ReportInput, lang: Language): string {
  const plans = model?.plans ?? [];
  const [first, ...others] = plans;
  if (!first) return words.check[lang];
  const name = model?.portfolio?.title ?? titleOf(first, lang);
  return others.length > 0 && model?.portfolio?.title === undefined
    ? `${words.check[lang]}: ${plans.length} ${words.plans[lang]}`
    : `${words.check[lang]}: ${name}`;
}

function strengthsHtml({ model }: ReportInput, lang: Language): string {
  // Control characters are visible in these lines already.
  const lines = model ? strengthsText(strengths(model), lang).map((line) => `<li>${escapeXml(line)}</li>`) : [];
  const body = model ? `<ul class="strengths">\n${lines.join("\n")}\n</ul>` : `<p>${words.noPlan[lang]}</p>`;
  return `<section aria-labelledby="strengths">
<h2 id="strengths">${headings.strengths[lang]}</h2>
${body}
</section>`;
}

function summaryHtml(report: ReportInput, options: FindingsHtmlOptions): string {
  const { lang } = options;
  const rows = summaryRows(report, lang).map(
    ({ name, count }) => `<tr><th scope="row">${name}</th><td>${count}</td></tr>`,
  );
  const lines = summaryLines(report, options).slice(1);
  return `<table>
<caption>${words.caption[lang]}</caption>
<thead><tr><th scope="col">${words.kind[lang]}</th><th scope="col">${words.count[lang]}</th></tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>${lines.map((line) => `\n<p>${line}</p>`).join("")}`;
}

function weaknessesHtml(
  views: readonly FindingView[],
  ids: ReadonlyMap<string, string>,
  options: FindingsHtmlOptions,
): string {
  const { lang } = options;
  const files = byFile(views);
  let count = 0;
  return files
    .map(({ file, groups }) => {
      const lists = groups.map((group) => {
        const entries = group.findings.map((view) =>
          htmlFinding(view, `finding-${++count}`, ids.get(view.finding.rule) ?? "", options),
        );
        return `<h4>${groupHeading(group, lang)}</h4>
<ul class="findings">
${entries.join("\n")}
</ul>`;
      });
      const name = file === "" ? headings.noFile[lang] : `<code>${html(file)}</code>`;
      return `<h3>${name}</h3>\n${lists.join("\n")}`;
    })
    .join("\n");
}

function rulesHtml(ids: ReadonlyMap<string, string>, report: ReportInput, options: FindingsHtmlOptions): string {
  if (ids.size === 0) return "";
  return `<section aria-labelledby="rules">
<h2 id="rules">${words.rules[options.lang]}</h2>
${htmlRules(ids, report, options)}
</section>
`;
}
