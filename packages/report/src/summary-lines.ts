import type { Language, Localized } from "@change-logic/model";
import type { ReporterOptions, ReportInput } from "./reporter.js";
import { countOf, severityWords } from "./words.js";

/**
 * What a report sums up: how much there is of each severity, how much is not shown or does not count, and how it stands
 * against the list of known findings. Holds no text from plans.
 */
export function summaryLines(
  report: ReportInput,
  { lang, all = false }: Pick<ReporterOptions, "lang" | "all">,
): string[] {
  const { error, warn, info, transitive, ignored, known } = report.summary;
  const total = error + warn + info;
  const lines = [
    total > 0
      ? `${countOf(error, "error", lang)}, ${countOf(warn, "warn", lang)}, ${countOf(info, "info", lang)}.`
      : ignored + known > 0
        ? nothing.left[lang]
        : nothing.found[lang],
  ];
  if (transitive > 0) lines.push(transitiveLine(transitive, all, lang));
  // Always, so that nobody has to wonder; without a plan nothing could be left out.
  if (report.model) lines.push(suppressedLine(ignored, known, all, lang));
  if (report.hasKnown) lines.push(againstKnownLine(report, lang));
  return lines;
}

const nothing = {
  found: { sv: "Inga iakttagelser.", en: "No findings." },
  left: {
    sv: "Inga iakttagelser utöver dem som är ignorerade eller kända.",
    en: "No findings but those that are ignored or known.",
  },
} as const satisfies Record<string, Localized>;

/** Where to read more about a rule. */
export const explainHint: Localized = {
  sv: "Mer om en regel: change-logic explain <regel>",
  en: "More about a rule: change-logic explain <rule>",
};

function transitiveLine(count: number, all: boolean, lang: Language): string {
  if (all) {
    if (lang === "sv")
      return `${count} ${count === 1 ? "iakttagelse" : "iakttagelser"} följer bara av andra och räknas inte.`;
    return count === 1
      ? "1 finding merely follows from others, and is not counted."
      : `${count} findings merely follow from others, and are not counted.`;
  }
  if (lang === "sv")
    return `${count} ${count === 1 ? "iakttagelse" : "iakttagelser"} som bara följer av dessa visas med --all.`;
  return count === 1
    ? "1 finding that merely follows from these is shown with --all."
    : `${count} findings that merely follow from these are shown with --all.`;
}

function suppressedLine(ignored: number, known: number, all: boolean, lang: Language): string {
  const hint = all || ignored + known === 0 ? "" : lang === "sv" ? " Visas med --all." : " Shown with --all.";
  return lang === "sv"
    ? `Räknas inte: ${ignored} ${ignored === 1 ? "ignorerad" : "ignorerade"}, ${known} ${known === 1 ? "känd" : "kända"}.${hint}`
    : `Not counted: ${ignored} ignored, ${known} known.${hint}`;
}

function againstKnownLine({ findings, summary: { error, warn, info } }: ReportInput, lang: Language): string {
  const gone = findings.filter(({ rule }) => rule === "stale-known-finding").length;
  // What tells of the list itself is not new.
  const told = findings.filter(
    ({ rule, cause, suppressed }) => rule === "stale-known-finding" && cause === "direct" && !suppressed,
  ).length;
  const fresh = error + warn + info - told;
  return lang === "sv"
    ? `Mot listan över kända: ${fresh} ${fresh === 1 ? "ny" : "nya"}, ${gone} som inte längre finns.`
    : `Against the list of known findings: ${fresh} new, ${gone} no longer there.`;
}

/** What is said of a finding besides its severity: that it follows, and from what; that it is ignored or known. */
export function marksOf(
  { cause, causedBy, causedByRule, suppressed }: ReportInput["findings"][number],
  lang: Language,
): string[] {
  const marks: string[] = [];
  if (cause === "transitive") {
    const subjects = [...(causedBy ?? []).slice(0, 3), ...((causedBy?.length ?? 0) > 3 ? ["…"] : [])].join(", ");
    const about = subjects === "" ? "" : ` (${subjects})`;
    if (causedByRule !== undefined) marks.push(`${followsFrom[lang]} ${causedByRule}${about}`);
    else marks.push(subjects === "" ? follows[lang] : `${followsFromUnread[lang]} ${subjects}`);
  }
  if (suppressed) marks.push(suppressedWords[suppressed][lang]);
  return marks;
}

const follows: Localized = { sv: "följd", en: "follows" };
const followsFrom: Localized = { sv: "följd av", en: "follows from" };
const followsFromUnread: Localized = {
  sv: "följd av det som inte kunde läsas i",
  en: "follows from what could not be read in",
};

/** What findings that do not count are called, one of them. */
export const suppressedWords: Readonly<Record<"ignored" | "known", Localized>> = {
  ignored: { sv: "ignorerad", en: "ignored" },
  known: { sv: "känd", en: "known" },
};

/** “Varning”: what a finding weighs, as the first word of a line. */
export function severityName(severity: keyof typeof severityWords, lang: Language): string {
  const word = severityWords[severity][lang];
  return word.charAt(0).toUpperCase() + word.slice(1);
}
