import type { Localized } from "@change-logic/model";
import { toJson } from "../json/envelope.js";
import { findingViews } from "../report-view.js";
import type { ReporterOptions, ReportInput } from "../reporter.js";
import { statement } from "../statement.js";
import { sourceRoot } from "./artifact-uri.js";
import { sarifResult } from "./sarif-result.js";
import { sarifRules } from "./sarif-rules.js";
import { escapeSarif } from "./sarif-text.js";
import type { SarifInvocation, SarifLog } from "./sarif-types.js";

/** What the SARIF of `validate` is made with. */
export type FindingsSarifOptions = Pick<ReporterOptions, "lang" | "tool" | "sources" | "date" | "all" | "explain">;

/**
 * Findings as SARIF 2.1.0, for code scanning and editors.
 *
 * GitHub's code scanning opens an alert for every result, whatever its `suppressions` and `kind` say. So what follows
 * from other findings, or is ignored or known, is there only with `all`: then with `suppressions` (`inSource`,
 * `external`), and with `properties.cause`. Levels stay what they are: a `kind` other than `fail` would have to have the
 * level `none`.
 */
export function findingsSarif(report: ReportInput, options: FindingsSarifOptions): string {
  const { lang, tool, date = report.date, all = false } = options;
  const views = findingViews(report, { lang, all });
  const rules = sarifRules(report, views, options);
  const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
  const saysSuppressed = views.some(({ finding }) => finding.suppressed !== undefined);
  const log: SarifLog = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            informationUri: "https://github.com/change-logic/change-logic",
            language: lang,
            rules,
          },
        },
        language: lang,
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [sourceRoot]: { description: { text: root[lang] } } },
        invocations: [invocationOf(report, views)],
        results: views.map((view) => sarifResult(view, { report, options, ruleIndexes, saysSuppressed })),
        properties: { date, statement: statement[lang], summary: { ...report.summary } },
      },
    ],
  };
  return toJson(log);
}

const root: Localized = {
  sv: "Mappen som filnamnen utgår från, oftast kodförrådets rot.",
  en: "The folder that file names start from, most often the root of the repository.",
};

/** A run is whole when a plan could be read and no rule crashed. */
function invocationOf({ model }: ReportInput, views: ReturnType<typeof findingViews>): SarifInvocation {
  const crashes = views.filter(({ finding }) => finding.rule === "rule-error");
  return {
    executionSuccessful: model !== undefined && crashes.length === 0,
    toolExecutionNotifications: crashes.map(({ finding, message }) => ({
      level: "error",
      message: { text: escapeSarif(message) },
      associatedRule: { id: String(finding.args.rule) },
    })),
  };
}
