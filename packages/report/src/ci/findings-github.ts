import { escapeTerminal, type Severity } from "@change-logic/model";
import { messageWithThread } from "../finding-message.js";
import { findingViews } from "../report-view.js";
import type { ReporterOptions, ReportInput } from "../reporter.js";
import { forwardSlashes } from "../sarif/artifact-uri.js";
import { statement } from "../statement.js";
import { marksOf, summaryLines } from "../summary-lines.js";

/** What the workflow commands of `validate` are made with. */
export type FindingsGithubOptions = Pick<ReporterOptions, "lang" | "all">;

const commands: Readonly<Record<Severity, string>> = { error: "error", warn: "warning", info: "notice" };

/**
 * Findings as workflow commands of GitHub Actions, which become notes on the lines of a pull request, and the summary as
 * plain lines of the log. GitHub shows ten of each severity for each step. File names should be relative to the root of
 * the repository.
 */
export function findingsGithub(report: ReportInput, options: FindingsGithubOptions): string {
  const { lang } = options;
  const lines = findingViews(report, options).map((view) => {
    const { finding, file } = view;
    const { place, severity, rule } = finding;
    const marks = marksOf(finding, lang).map((mark) => ` (${mark})`);
    const isOneLine = place?.start.line === place?.end.line;
    const values: Readonly<Record<string, string | number | undefined>> = {
      file: file === "" ? undefined : forwardSlashes(file),
      // A place in no file would be taken for one in the workflow itself.
      ...(place && file !== ""
        ? {
            line: place.start.line,
            endLine: place.end.line,
            // Columns of a note over several lines are refused.
            ...(isOneLine ? { col: place.start.column } : {}),
          }
        : {}),
      title: `${rule}${marks.join("")}`,
    };
    const written = Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${commands[severity]} ${written.join(",")}::${escapeData(messageWithThread(view, lang))}`;
  });
  return `${[...lines, ...summaryLines(report, options), ...(report.model ? [statement[lang]] : [])].join("\n")}\n`;
}

/** Text after the second `::`. Line breaks, which would begin another command, are gone before it is encoded. */
const escapeData = (text: string): string => escapeTerminal(text).replaceAll("%", "%25");

/** Text of a property: what ends one or begins the next is encoded too. */
const escapeProperty = (text: string): string => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
