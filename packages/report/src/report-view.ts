import { createThreads, type Thread, type Threads } from "@change-logic/analysis";
import type { Finding, Severity } from "@change-logic/model";
import { formatFinding } from "@change-logic/validate";
import type { ReporterOptions, ReportInput } from "./reporter.js";

/** A finding as reports show it; nothing in it is escaped yet. */
export interface FindingView {
  readonly finding: Finding;
  /** The file it stands in; empty when there is none. */
  readonly file: string;
  readonly message: string;
  /** The thread concerned, when it has two steps or more and the message does not print it already. */
  readonly thread: Thread | undefined;
}

/** Findings of one file, by severity, the heaviest first. */
export interface FileView {
  /** Empty for what stands in no file. */
  readonly file: string;
  readonly groups: readonly { readonly severity: Severity; readonly findings: readonly FindingView[] }[];
}

/** The severities, the heaviest first. */
export const severities = ["error", "warn", "info"] as const satisfies readonly Severity[];

/** Whether a finding is shown when not everything is: it is a root cause, and neither ignored nor known. */
export const isOpen = ({ cause, suppressed }: Finding): boolean => cause === "direct" && suppressed === undefined;

/** The findings that a report shows, in its order. */
export function findingViews(
  report: ReportInput,
  { lang, all = false }: Pick<ReporterOptions, "lang" | "all">,
): FindingView[] {
  const threadOf = threadFinder(report);
  return report.findings
    .filter((finding) => all || isOpen(finding))
    .map((finding) => ({
      finding,
      file: finding.place?.file ?? "",
      message: formatFinding(finding, { lang, rules: report.rules }),
      thread: threadOf(finding),
    }));
}

/** Puts findings together by file, in the order in which the files come up, and by severity. */
export function byFile(views: readonly FindingView[]): FileView[] {
  const files = new Map<string, FindingView[]>();
  for (const view of views) {
    const own = files.get(view.file);
    if (own) own.push(view);
    else files.set(view.file, [view]);
  }
  return [...files].map(([file, own]) => ({
    file,
    groups: severities
      .map((severity) => ({ severity, findings: own.filter(({ finding }) => finding.severity === severity) }))
      .filter(({ findings }) => findings.length > 0),
  }));
}

// Their messages print the links concerned, all the way round.
const printsThread: ReadonlySet<string> = new Set(["undeclared-cycle"]);

/** Finds the thread that a finding concerns; undefined when there is none to show. */
export function threadFinder({ model }: ReportInput): (finding: Finding) => Thread | undefined {
  let threads: Threads | undefined;
  return ({ rule, subjects: [subject] }) => {
    // A plan may have the same id as one of its elements, and a thread is not what such a finding is about.
    if (!model || subject === undefined || printsThread.has(rule) || model.plans.some(({ id }) => id === subject))
      return undefined;
    threads ??= createThreads(model);
    const thread = threads.of(subject);
    return thread && thread.steps.length > 1 ? thread : undefined;
  };
}
