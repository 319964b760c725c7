import type { Language, Model, Severity, Source } from "@change-logic/model";
import type { Explanation, Report } from "@change-logic/validate";
import type { Tool } from "./json/envelope.js";

/** What reporters are given: what `validate` returned. Where nothing could be read there is no model. */
export type ReportInput = Omit<Report, "model"> & { readonly model?: Model };

/** What reporters are asked with. */
export interface ReporterOptions {
  /** The language of everything that is said. */
  readonly lang: Language;
  /** What makes the report. */
  readonly tool: Tool;
  /** The texts that were read, by file, for excerpts. */
  readonly sources: ReadonlyMap<string, Source>;
  /** The day that the report speaks of, when it is not the report's own. */
  readonly date?: string;
  /** Tell also of what merely follows from other findings, and of what is ignored or known from before. */
  readonly all?: boolean;
  /** `junit`: from which severity on a finding is a failure; `error` when left out. */
  readonly failOn?: Severity;
  /** `text`: with colours; without when left out. */
  readonly color?: boolean;
  /** `text`: the column to wrap lines at; no wrapping when left out. */
  readonly width?: number;
  /**
   * `html` and `sarif`: what there is to say of a shipped rule, such as `explainRule` of `@change-logic/validate/explain`;
   * it is handed over since not everybody wants to carry it along.
   */
  readonly explain?: (rule: string) => { readonly explanation?: Explanation } | undefined;
}

/** Makes a text of a report: pure, the same text each time, with a line feed at the end. */
export type Reporter = (report: ReportInput, options: ReporterOptions) => string;
