import { escapeTerminal, escapeXml, type Language, type Localized } from "@change-logic/model";
import { messageWithThread } from "../finding-message.js";
import { byFile, type FindingView, findingViews, isOpen, severities } from "../report-view.js";
import type { ReporterOptions, ReportInput } from "../reporter.js";
import { statement } from "../statement.js";
import { marksOf } from "../summary-lines.js";
import { severityWords } from "../words.js";

/** What the JUnit XML of `validate` is made with. */
export type FindingsJunitOptions = Pick<ReporterOptions, "lang" | "tool" | "sources" | "all" | "failOn">;

/**
 * Findings as JUnit XML, for the test views of CI: a suite for each file, a case for each finding. What is at or over
 * `failOn` is a failure, what is ignored or known is skipped, everything else is passed and has its text as output. A file
 * without findings has one case that is passed. What merely follows from other findings is there with `all`, and is never
 * a failure. No times: every run of the same plan gives the same file.
 */
export function findingsJunit(report: ReportInput, options: FindingsJunitOptions): string {
  const { lang, tool, sources, all = false, failOn = "error" } = options;
  const failing = severities.slice(0, severities.indexOf(failOn) + 1);
  const views = findingViews(report, { lang, all: true }).filter(
    ({ finding }) => all || isOpen(finding) || finding.suppressed !== undefined,
  );
  const found = new Map(byFile(views).map(({ file, groups }) => [file, groups.flatMap(({ findings }) => findings)]));
  const files = [...new Set([...filesOf(report, sources), ...found.keys()])];
  const suites = files.map((file) => suiteOf(file, found.get(file) ?? [], failing, lang));
  const sum = (count: (suite: Suite) => number) => suites.reduce((total, suite) => total + count(suite), 0);
  const total = attributes({
    name: tool.name,
    tests: sum(({ tests }) => tests),
    failures: sum(({ failures }) => failures),
    errors: 0,
    skipped: sum(({ skipped }) => skipped),
    time: 0,
  });
  const lines = suites.flatMap((suite) => suite.lines);
  return `${['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites${total}>`, ...lines, "</testsuites>"].join("\n")}\n`;
}

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly skipped: number;
  readonly lines: readonly string[];
}

/** The files that were judged: those of the plans; when nothing could be read, those that were given. */
function filesOf({ model }: ReportInput, sources: ReporterOptions["sources"]): readonly string[] {
  if (!model) return [...sources.keys()];
  return model.plans.flatMap(({ source }) => source?.file ?? []);
}

const words = {
  plan: { sv: "plan", en: "plan" },
  fine: { sv: "inga iakttagelser", en: "no findings" },
} as const satisfies Record<string, Localized>;

function suiteOf(file: string, views: readonly FindingView[], failing: readonly string[], lang: Language): Suite {
  const name = file === "" ? words.plan[lang] : file;
  const isSkipped = ({ finding }: FindingView) => finding.suppressed !== undefined;
  const isFailure = ({ finding }: FindingView) => isOpen(finding) && failing.includes(finding.severity);
  const names = caseNames(views);
  const cases = views.flatMap((view, index) => {
    const { line } = view.finding.place?.start ?? {};
    const place = { ...(file === "" ? {} : { file }), ...(line === undefined ? {} : { line }) };
    const head = `    <testcase${attributes({ name: names[index]!, classname: name, ...place, time: 0 })}>`;
    const text = textOf(view, lang);
    const { severity } = view.finding;
    const body = isSkipped(view)
      ? `      <skipped${attributes({ message: text })}/>`
      : isFailure(view)
        ? `      <failure${attributes({ message: messageWithThread(view, lang), type: severity })}>${xml(text)}</failure>`
        : `      <system-out>${xml(text)}</system-out>`;
    return [head, body, "    </testcase>"];
  });
  const fine = [`    <testcase${attributes({ name: words.fine[lang], classname: name, time: 0 })}/>`];
  const tests = Math.max(1, views.length);
  const failures = views.filter(isFailure).length;
  const skipped = views.filter(isSkipped).length;
  return {
    tests,
    failures,
    skipped,
    lines: [
      `  <testsuite${attributes({ name, tests, failures, errors: 0, skipped, time: 0 })}>`,
      ...(views.length > 0 ? cases : fine),
      `    <system-out>${xml(statement[lang])}</system-out>`,
      "  </testsuite>",
    ],
  };
}

/** Rule and subject name a case, so that it is the same one in the next run; where they do not suffice, numbers do. */
function caseNames(views: readonly FindingView[]): string[] {
  const counts = new Map<string, number>();
  return views.map(({ finding: { rule, subjects } }) => {
    const name = subjects[0] === undefined ? rule : `${rule}: ${subjects[0]}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function textOf(view: FindingView, lang: Language): string {
  const { finding, file } = view;
  const { place, severity } = finding;
  const where = place ? `${file === "" ? "" : `${file}:`}${place.start.line}:${place.start.column} ` : "";
  const marks = marksOf(finding, lang).map((mark) => ` (${mark})`);
  return `${where}${severityWords[severity][lang]}${marks.join("")}: ${messageWithThread(view, lang)}`;
}

/** Text on one line of XML, with what would not be seen made visible. */
const xml = (text: string): string => escapeXml(escapeTerminal(text));

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${xml(String(value))}"`)
    .join("");
