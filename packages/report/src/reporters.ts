import { findingsGithub } from "./ci/findings-github.js";
import { findingsJunit } from "./ci/findings-junit.js";
import { findingsHtml } from "./html/findings-html.js";
import { toJson } from "./json/envelope.js";
import { findingsJson } from "./json/findings-json.js";
import { findingsMarkdown } from "./markdown/findings-markdown.js";
import type { Reporter } from "./reporter.js";
import { findingsSarif } from "./sarif/findings-sarif.js";
import { findingsText } from "./text/findings-text.js";

/** The reporters of `validate`, by the name of the format. */
export const reporters = {
  text: findingsText,
  json: (report, options) => toJson(findingsJson(report, options)),
  sarif: findingsSarif,
  junit: findingsJunit,
  github: findingsGithub,
  markdown: findingsMarkdown,
  html: findingsHtml,
} as const satisfies Readonly<Record<string, Reporter>>;

/** The name of a format that `validate` can report in. */
export type ReportFormat = keyof typeof reporters;
