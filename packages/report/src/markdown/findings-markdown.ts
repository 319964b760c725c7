import { strengths } from "@change-logic/analysis";
import type { Language, Localized } from "@change-logic/model";
import { escapeMarkdown, markdownBlock, markdownCode } from "@change-logic/model/documents";
import { ruleUrl } from "@change-logic/validate";
import { byFile, type FindingView, findingViews, groupHeading } from "../report-view.js";
import type { ReporterOptions, ReportInput } from "../reporter.js";
import { statement } from "../statement.js";
import { marksOf, severityName, summaryLines } from "../summary-lines.js";
import { summaryRows } from "../summary-rows.js";
import { excerpt } from "../text/excerpt.js";
import { strengthsText } from "../text/strengths-text.js";
import { threadLine } from "../thread-parts.js";
import { headings, threadWords } from "../words.js";

/** What the Markdown of `validate` is made with. */
export type FindingsMarkdownOptions = Pick<ReporterOptions, "lang" | "sources" | "date" | "all">;

const words = {
  title: { sv: "Kontroll av förändringslogiken", en: "Check of the change logic" },
  kind: { sv: "Slag", en: "Kind" },
  count: { sv: "Antal", en: "Count" },
  line: { sv: "rad", en: "line" },
} as const satisfies Record<string, Localized>;

/**
 * Findings as Markdown, for a comment on a merge request or for minutes: strengths first, a table that sums up, then
 * weaknesses by file and severity. Nothing that a plan says becomes markup, a link or a mention.
 */
export function findingsMarkdown(report: ReportInput, options: FindingsMarkdownOptions): string {
  const { lang, date = report.date } = options;
  const { model } = report;
  const views = findingViews(report, options);
  const files = byFile(views);
  const lines = [`## ${words.title[lang]} ${escapeMarkdown(date)}`, ""];
  if (model) {
    lines.push(`### ${headings.strengths[lang]}`, "");
    // These lines come with control characters made visible already.
    for (const line of strengthsText(strengths(model), lang)) lines.push(`- ${escapeMarkdown(line)}`);
    lines.push("");
  }
  lines.push(`### ${headings.summary[lang]}`, "", ...summaryTable(report, lang), "");
  for (const line of summaryLines(report, options).slice(1)) lines.push(line, "");
  if (views.length > 0) lines.push(`### ${headings[model ? "weaknesses" : "unread"][lang]}`, "");
  for (const { file, groups } of files) {
    if (file !== "" || files.length > 1)
      lines.push(`#### ${file === "" ? headings.noFile[lang] : markdownCode(file)}`, "");
    for (const group of groups) {
      lines.push(`**${groupHeading(group, lang)}**`, "");
      for (const view of group.findings) lines.push(...findingItem(view, options), "");
    }
  }
  // Without a plan no structure was checked.
  if (model) lines.push(`_${statement[lang]}_`);
  else lines.pop();
  return `${lines.join("\n")}\n`;
}

function summaryTable(report: ReportInput, lang: Language): string[] {
  const rows = summaryRows(report, lang).map(({ name, count }) => `| ${name} | ${count} |`);
  return [`| ${words.kind[lang]} | ${words.count[lang]} |`, "|---|--:|", ...rows];
}

function findingItem({ finding, message, threads }: FindingView, { lang, sources }: FindingsMarkdownOptions): string[] {
  const { rule, severity, place } = finding;
  const url = ruleUrl(rule);
  const name = url === undefined ? markdownCode(rule) : `[${markdownCode(rule)}](${url})`;
  const where = place ? `, ${words.line[lang]} ${place.start.line}` : "";
  const marks = marksOf(finding, lang).map((mark) => ` (${escapeMarkdown(mark)})`);
  const lines = [`- **${severityName(severity, lang)}** ${name}${where}${marks.join("")}: ${escapeMarkdown(message)}`];
  for (const { role, thread } of threads) {
    const said = threadLine(thread, lang, (key, isConcerned) =>
      isConcerned ? `**${escapeMarkdown(key)}**` : escapeMarkdown(key),
    );
    lines.push("", `  ${threadWords[role][lang]}: ${said}`);
  }
  const source = place?.file === undefined ? undefined : sources.get(place.file);
  const shown = source && place ? excerpt(source, place) : [];
  if (shown.length > 0) lines.push("", ...markdownBlock(shown, "  "));
  return lines;
}
