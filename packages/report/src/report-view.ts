import { createThreads, type Thread, type Threads, threadAlong } from "@change-logic/analysis";
import type { Finding, FindingThread, Language, Severity } from "@change-logic/model";
import { findingMessage } from "./finding-message.js";
import type { ReporterOptions, ReportInput } from "./reporter.js";
import { severityHeadings } from "./words.js";

/** A thread as reports show it, with what it does; `concerned` where a finding is about one thread alone. */
export interface ThreadView {
  readonly role: FindingThread["role"] | "concerned";
  readonly thread: Thread;
}

/** A finding as reports show it; nothing in it is escaped yet. */
export interface FindingView {
  readonly finding: Finding;
  /** The file it stands in; empty when there is none. */
  readonly file: string;
  /** What it says, and why it weighs more than its rule says, when it does. */
  readonly message: string;
  /** The thread concerned, when it has two steps or more and the message does not print it already. */
  readonly thread: Thread | undefined;
  /** The threads to show: those that stand against each other, where that is what it is about, else the one concerned. */
  readonly threads: readonly ThreadView[];
}

/** Findings of one file, by severity, the heaviest first. */
export interface FileView {
  /** Empty for what stands in no file. */
  readonly file: string;
  readonly groups: readonly SeverityGroup[];
}

/** Findings of one severity. */
export interface SeverityGroup {
  readonly severity: Severity;
  readonly findings: readonly FindingView[];
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
    .map((finding) => {
      const thread = threadOf(finding);
      return {
        finding,
        file: finding.place?.file ?? "",
        message: findingMessage(finding, lang, report.rules),
        thread,
        threads: opposedThreads(finding, report) ?? (thread ? [{ role: "concerned", thread }] : []),
      };
    });
}

/** The threads that a finding sets against each other; undefined when it is not about that. */
function opposedThreads({ threads }: Finding, { model }: ReportInput): readonly ThreadView[] | undefined {
  if (!model || !threads) return undefined;
  return threads.flatMap(({ role, links }) => {
    const thread = threadAlong(model, links);
    return thread ? [{ role, thread }] : [];
  });
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

/** The heading of findings of one severity: how many there are, as the summary counts them, and how many do not count. */
export function groupHeading({ severity, findings }: SeverityGroup, lang: Language): string {
  const counted = findings.filter(({ finding }) => isOpen(finding)).length;
  const others = findings.length - counted;
  const more =
    others === 0 ? "" : lang === "sv" ? `, och ${others} som inte räknas` : `, and ${others} that are not counted`;
  return `${severityHeadings[severity][lang]} (${counted}${more})`;
}

// Their messages print the links concerned, all the way round.
const printsThread: ReadonlySet<string> = new Set(["undeclared-cycle"]);

/** Finds the thread that a finding concerns; undefined when there is none to show. */
export function threadFinder({ model }: ReportInput): (finding: Finding) => Thread | undefined {
  let threads: Threads | undefined;
  return ({ rule, subjects, links: [link] = [] }) => {
    // A plan may have the same id as one of its elements, and a thread is not what such a finding is about.
    if (!model || printsThread.has(rule) || model.plans.some(({ id }) => id === subjects[0])) return undefined;
    threads ??= createThreads(model);
    const known = threads;
    const [first, through] = subjects.filter((subject) => known.of(subject, { steps: 1 }));
    if (first === undefined) return undefined;
    const thread = known.of(first, {
      ...(link === undefined ? {} : { link }),
      ...(through === undefined ? {} : { through }),
    });
    return thread && isWay(thread) ? thread : undefined;
  };
}

/** Whether a thread leads from something to something, though it be to what is not there. */
const isWay = ({ steps, startsIn, endsIn }: Thread): boolean =>
  steps.length > 1 || startsIn !== undefined || endsIn !== undefined;
