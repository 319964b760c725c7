import { careful } from "./check-reporting.js";
import { findingsGithub } from "./ci/findings-github.js";
import { findingsJunit } from "./ci/findings-junit.js";
import { findingsHtml } from "./html/findings-html.js";
import { toJson } from "./json/envelope.js";
import { type FindingsJsonOptions, findingsJson } from "./json/findings-json.js";
import { findingsMarkdown } from "./markdown/findings-markdown.js";
import type { Reporter } from "./reporter.js";
import { findingsSarif } from "./sarif/findings-sarif.js";
import { findingsText } from "./text/findings-text.js";

/** The reporters of `validate`, by the name of the format. */
export const reporters = {
  text: careful("text", findingsText, ["sources"]),
  json: careful("json", (report, options: FindingsJsonOptions) => toJson(findingsJson(report, options)), ["tool"]),
  sarif: careful("sarif", findingsSarif, ["tool", "sources"]),
  junit: careful("junit", findingsJunit, ["tool", "sources"]),
  github: careful("github", findingsGithub, []),
  markdown: careful("markdown", findingsMarkdown, ["sources"]),
  html: careful("html", findingsHtml, ["tool", "sources"]),
} as const satisfies Readonly<Record<string, Reporter>>;

/** The name of a format that `validate` can report in. */
export type ReportFormat = keyof typeof reporters;
