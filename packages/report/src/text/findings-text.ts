import { strengths } from "@change-logic/analysis";
import { escapeTerminal, type Finding, type Language, type Severity } from "@change-logic/model";
import type { Rule } from "@change-logic/validate";
import picocolors from "picocolors";
import { findingMessage } from "../finding-message.js";
import { byFile, findingViews, groupHeading, type ThreadView } from "../report-view.js";
import type { ReporterOptions, ReportInput } from "../reporter.js";
import { statement } from "../statement.js";
import { explainHint, marksOf, summaryLines } from "../summary-lines.js";
import { threadLine } from "../thread-parts.js";
import { headings, severityWords, threadWords } from "../words.js";
import { excerpt } from "./excerpt.js";
import { strengthsText } from "./strengths-text.js";
import { plainLine, textOf } from "./text-of.js";
import { wrapText } from "./wrap.js";

/** What the text of `validate` is made with. */
export type FindingsTextOptions = Pick<ReporterOptions, "lang" | "sources" | "all" | "color" | "width">;

/**
 * Findings as text for a terminal: strengths first, then weaknesses by file and severity, then a summary and what was
 * judged. All text from plans is made harmless.
 */
export function findingsText(report: ReportInput, options: FindingsTextOptions): string {
  const { lang, all = false, width } = options;
  const { model, rules } = report;
  const colors = picocolors.createColors(options.color ?? false);
  const lines: string[] = [];
  if (model) {
    lines.push(colors.bold(headings.strengths[lang]));
    for (const line of strengthsText(strengths(model), lang)) lines.push(...wrapText(line, "  ", width));
    lines.push("");
  }
  const views = findingViews(report, { lang, all });
  const files = byFile(views);
  if (views.length > 0) lines.push(colors.bold(headings[model ? "weaknesses" : "unread"][lang]), "");
  for (const { file, groups } of files) {
    if (file !== "") lines.push(colors.bold(escapeTerminal(file)), "");
    else if (files.length > 1) lines.push(colors.bold(headings.noFile[lang]), "");
    for (const group of groups) {
      lines.push(`  ${paint(colors, group.severity)(groupHeading(group, lang))}`, "");
      for (const { finding, threads } of group.findings) {
        for (const line of findingLines(finding, { ...options, rules, threads })) lines.push(line);
        lines.push("");
      }
    }
  }
  for (const line of summaryLines(report, { lang, all })) lines.push(...wrapText(line, "", width));
  if (views.some(({ finding }) => finding.stage === "rule")) lines.push(explainHint[lang]);
  // Without a plan no structure was checked.
  if (model) lines.push(...wrapText(statement[lang], "", width));
  return textOf(lines);
}

/** What the lines of one finding are made with. */
export interface FindingLinesOptions extends Pick<FindingsTextOptions, "lang" | "sources" | "color" | "width"> {
  /** Rules of one's own, whose messages are to be said too. */
  readonly rules?: readonly Rule[];
  /** The threads to show. */
  readonly threads?: readonly ThreadView[];
}

/** A finding as lines: where, how much it matters, which rule; what it says; its threads; the text concerned. */
export function findingLines(finding: Finding, options: FindingLinesOptions): string[] {
  const { lang, sources, threads = [], width, rules } = options;
  const { place, severity, rule } = finding;
  const colors = picocolors.createColors(options.color ?? false);
  const file = place?.file === undefined ? "" : `${escapeTerminal(place.file)}:`;
  const where = place ? `${file}${place.start.line}:${place.start.column}  ` : "";
  const marks = marksOf(finding, lang).map((mark) => `  ${colors.dim(`(${escapeTerminal(mark)})`)}`);
  const message = escapeTerminal(findingMessage(finding, lang, rules));
  const lines = [
    `  ${where}${paint(colors, severity)(severityWords[severity][lang])}  ${escapeTerminal(rule)}${marks.join("")}`,
    ...wrapText(message, "    ", width),
  ];
  for (const view of threads) lines.push(...threadLines(view, lang, width, colors));
  const source = place?.file === undefined ? undefined : sources.get(place.file);
  if (source && place) lines.push(...excerpt(source, place).map((line) => `      ${colors.dim(line)}`));
  return lines.map(plainLine);
}

type Colors = ReturnType<typeof picocolors.createColors>;

function threadLines(
  { role, thread }: ThreadView,
  lang: Language,
  width: number | undefined,
  colors: Colors,
): string[] {
  // Colour is added after wrapping, which counts columns.
  const line = threadLine(thread, lang, (key, isConcerned) =>
    isConcerned ? `[${escapeTerminal(key)}]` : escapeTerminal(key),
  );
  return wrapText(`${threadWords[role][lang]}: ${line}`, "    ", width).map((wrapped) => colors.cyan(wrapped));
}

function paint(colors: Colors, severity: Severity): (text: string) => string {
  const paints = { error: colors.red, warn: colors.yellow, info: colors.blue } as const;
  return (text) => colors.bold(paints[severity](text));
}
