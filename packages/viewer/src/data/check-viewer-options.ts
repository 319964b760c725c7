import { checkTheme } from "@change-logic/diagram";
import type { Model } from "@change-logic/model";
import { checkLanguage, checkOptions, misuse, partsOf } from "@change-logic/model/documents";
import type { ViewerDataOptions } from "./create-viewer-data.js";

const caller = "createViewerData";

/** Throws `ChangeLogicError` (`invalid-argument`) for options that `createViewerData` cannot use with this model. */
export function checkViewerOptions(model: Model, options: ViewerDataOptions): void {
  checkOptions(options, caller);
  const { tool, coverage, report, explain, lang, theme } = options;
  if (lang !== undefined) checkLanguage(lang, caller);
  const { name, version } = partsOf(tool);
  if (typeof name !== "string" || typeof version !== "string") {
    throw misuse(`${caller} needs to know what makes the page.`, 'Give { tool: { name: "…", version: "…" } }.');
  }
  if (coverage !== undefined) {
    if (!Array.isArray(partsOf(coverage).items)) {
      throw misuse(`${caller} was given coverage that is none.`, "Give what coverage returned, or leave it out.");
    }
    if (coverage.model !== model) {
      throw misuse(`${caller} was given the coverage of another model.`, `Call coverage with the same model.`);
    }
  }
  if (report !== undefined) {
    const { findings, rules } = partsOf(report);
    if (!areRecords(findings) || !areRecords(rules)) {
      throw misuse(`${caller} was given a report that is none.`, "Give what validate returned, or leave it out.");
    }
    if (report.model !== undefined && report.model !== model) {
      throw misuse(`${caller} was given the report of another model.`, "Call validate with the same model.");
    }
  }
  if (explain !== undefined && typeof explain !== "function") {
    throw misuse(
      `${caller} was given something to explain rules that is no function.`,
      "Give explainRule, or leave it out.",
    );
  }
  if (theme !== undefined && theme !== null) checkTheme(theme, caller);
}

const areRecords = (value: unknown): boolean =>
  Array.isArray(value) && value.every((entry) => typeof entry === "object" && entry !== null);
