export { ruleUrl } from "@change-logic/validate";
export { type FindingsGithubOptions, findingsGithub } from "./ci/findings-github.js";
export { type FindingsJunitOptions, findingsJunit } from "./ci/findings-junit.js";
export { tableCells, tableCsv } from "./csv/table-csv.js";
export { findingMessage } from "./finding-message.js";
export { type FindingsHtmlOptions, findingsHtml } from "./html/findings-html.js";
export { type CatalogsJson, catalogsJson } from "./json/catalogs-json.js";
export { type CoverageJson, type CoverageJsonOptions, coverageJson } from "./json/coverage-json.js";
export { type OutputOptions, type Tool, toJson, writtenJson } from "./json/envelope.js";
export { type FindingsJson, type FindingsJsonOptions, findingsJson } from "./json/findings-json.js";
export { outputSchemas } from "./json/json-schemas.js";
export { type KnownJson, knownJson } from "./json/known-json.js";
export { type ExplainJson, explainJson, type RulesJson, rulesJson } from "./json/rules-json.js";
export { type TraceJson, traceJson } from "./json/trace-json.js";
export { type FindingsMarkdownOptions, findingsMarkdown } from "./markdown/findings-markdown.js";
export type { Reporter, ReporterOptions, ReportInput } from "./reporter.js";
export { type ReportFormat, reporters } from "./reporters.js";
export { type ReviewFormat, type ReviewFormOptions, reviewForm, reviewFormats } from "./review/review-form.js";
export { type RuleText, ruleText } from "./rule-text.js";
export { type FindingsSarifOptions, findingsSarif } from "./sarif/findings-sarif.js";
export { statement } from "./statement.js";
export { actionsTable } from "./tables/actions-table.js";
export { coverageTable } from "./tables/coverage-table.js";
export { findingsTable } from "./tables/findings-table.js";
export { matrixTable } from "./tables/matrix-table.js";
export { type PartsInScope, partsInScope, partsInScopeText } from "./tables/parts-in-scope.js";
export { type PlanStand, planStandSigns, planStands, planStandWords } from "./tables/plan-stands.js";
export { plansTable } from "./tables/plans-table.js";
export { type ReachCell, reachCells, reachCellWords } from "./tables/reach-cells.js";
export type { ReportTable, TableCell, TableColumn, TableRow } from "./tables/report-table.js";
export { catalogsText, catalogText } from "./text/catalogs-text.js";
export { type CoverageTextOptions, coverageText, holdsAll } from "./text/coverage-text.js";
export { excerpt } from "./text/excerpt.js";
export { explainReadText } from "./text/explain-read-text.js";
export { explainText } from "./text/explain-text.js";
export {
  type FindingLinesOptions,
  type FindingsTextOptions,
  findingLines,
  findingsText,
} from "./text/findings-text.js";
export { knownText } from "./text/known-text.js";
export { matrixText } from "./text/matrix-text.js";
export { type PerspectivesTextOptions, perspectivesText } from "./text/perspectives-text.js";
export { rulesByQuestionText, rulesText } from "./text/rules-text.js";
export { type StrengthLine, strengthLines, strengthsText } from "./text/strengths-text.js";
export { traceText } from "./text/trace-text.js";
export {
  activeStatusWords,
  becauseWords,
  breakWords,
  countOf,
  severityHeadings,
  severityWords,
  statusSigns,
} from "./words.js";
