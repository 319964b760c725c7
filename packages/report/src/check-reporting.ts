import type { Language } from "@change-logic/model";
import { checkLanguage, misuse, partsOf } from "@change-logic/model/documents";
import type { ReporterOptions, ReportInput } from "./reporter.js";

/** Options that a reporter cannot do without, besides the language. */
type Need = "tool" | "sources";

/**
 * A reporter that tells a program without types what it has got wrong: `ChangeLogicError` (`invalid-argument`) for what
 * is no report, a language that is not spoken, or an option that is missing.
 */
export function careful<O extends Pick<ReporterOptions, "lang">>(
  format: string,
  reporter: (report: ReportInput, options: O) => string,
  needs: readonly (Need & keyof O)[],
): (report: ReportInput, options: O) => string {
  const caller = `reporters.${format}`;
  return (report, options) => {
    checkReport(report, caller);
    checkLanguage(partsOf(options).lang as Language, caller);
    for (const need of needs) checkNeed(partsOf(options)[need], need, caller);
    return reporter(report, options);
  };
}

function checkReport(report: unknown, caller: string): void {
  const { findings, rules, summary } = partsOf(report);
  if (Array.isArray(findings) && Array.isArray(rules) && typeof summary === "object" && summary !== null) return;
  throw misuse(`${caller} was called with something that is not a report.`, "Give it what validate returned.");
}

function checkNeed(value: unknown, need: Need, caller: string): void {
  if (need === "tool") {
    const { name, version } = partsOf(value);
    if (typeof name === "string" && typeof version === "string") return;
    throw misuse(`${caller} needs to know what makes the report.`, 'Give { tool: { name: "…", version: "…" } }.');
  }
  if (typeof partsOf(value).get === "function") return;
  throw misuse(
    `${caller} needs the texts that were read.`,
    "Give { sources: new Map([[file, source]]) }; it may be empty.",
  );
}
