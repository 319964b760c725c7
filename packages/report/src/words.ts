import type { ActiveStatus, Because, BreakReason, ItemStatus } from "@change-logic/analysis";
import type { Language, Localized, Severity } from "@change-logic/model";

/** A sign for each status, so that a list can be scanned; the word always stands beside it. */
export const statusSigns: Readonly<Record<ItemStatus, string>> = {
  covered: "●",
  indirect: "◐",
  delegated: "→",
  accepted: "–",
  claimed: "○",
  counteracted: "✕",
  gap: "!",
  outOfScope: "·",
};

/** Why an item is claimed, or a gap. */
export const becauseWords: Readonly<Record<Because, Localized>> = {
  noOwner: { sv: "insatsen bakom saknar ansvarig", en: "the action behind it has no owner" },
  inactive: {
    sv: "insatsen bakom är pausad, avbruten eller inte genomförd",
    en: "the action behind it is paused, cancelled or not done",
  },
  wrongSign: { sv: "det som leder hit motverkar", en: "what leads here counteracts" },
  noCause: { sv: "ingen insats leder hit", en: "no action leads here" },
  onlyAncestorContributed: {
    sv: "bara det överordnade målet får ett bidrag",
    en: "only the goal above it gets a contribution",
  },
  nothingContributes: { sv: "inget bidrar hit", en: "nothing contributes here" },
};

/** Why a walk stops. */
export const breakWords: Readonly<Record<BreakReason, Localized>> = {
  noCause: { sv: "inget leder hit", en: "nothing leads here" },
  inactive: {
    sv: "insatsen är pausad, avbruten eller inte genomförd",
    en: "the action is paused, cancelled or not done",
  },
  noOwner: { sv: "insatsen saknar ansvarig", en: "the action has no owner" },
  wrongSign: { sv: "en länk som motverkar bryter tråden", en: "a counteracting link breaks the thread" },
  unresolved: { sv: "en länk pekar på något som inte finns", en: "a link points to something that is not there" },
  invalidLink: { sv: "en länk är inte tillåten", en: "a link is not allowed" },
  deadEnd: { sv: "här tar tråden slut", en: "the thread ends here" },
};

/** Statuses of actions, as counts name them: of one action, of several. */
export const activeStatusWords: Readonly<
  Record<ActiveStatus, Readonly<Record<Language, readonly [one: string, many: string]>>>
> = {
  none: { sv: ["utan status", "utan status"], en: ["without status", "without status"] },
  planned: { sv: ["planerad", "planerade"], en: ["planned", "planned"] },
  ongoing: { sv: ["pågår", "pågår"], en: ["ongoing", "ongoing"] },
  done: { sv: ["genomförd", "genomförda"], en: ["done", "done"] },
  partlyDone: { sv: ["delvis genomförd", "delvis genomförda"], en: ["partly done", "partly done"] },
};

/** What the severities are called, one of them. */
export const severityWords: Readonly<Record<Severity, Localized>> = {
  error: { sv: "fel", en: "error" },
  warn: { sv: "varning", en: "warning" },
  info: { sv: "upplysning", en: "note" },
};

const severityCounts: Readonly<Record<Severity, Readonly<Record<Language, readonly [one: string, many: string]>>>> = {
  error: { sv: ["fel", "fel"], en: ["error", "errors"] },
  warn: { sv: ["varning", "varningar"], en: ["warning", "warnings"] },
  info: { sv: ["upplysning", "upplysningar"], en: ["note", "notes"] },
};

/** “2 fel”, “1 varning”. */
export const countOf = (count: number, severity: Severity, language: Language): string =>
  `${count} ${severityCounts[severity][language][count === 1 ? 0 : 1]}`;

/** What the severities are called as headings of a list. */
export const severityHeadings: Readonly<Record<Severity, Localized>> = {
  error: { sv: "Fel", en: "Errors" },
  warn: { sv: "Varningar", en: "Warnings" },
  info: { sv: "Upplysningar", en: "Notes" },
};

/** What a thread is called: the one concerned, or what it does to a goal. */
export const threadWords = {
  concerned: { sv: "Tråd", en: "Thread" },
  furthers: { sv: "Främjar", en: "Furthers" },
  counteracts: { sv: "Motverkar", en: "Counteracts" },
} as const satisfies Record<string, Localized>;

/** Headings that reports have in common. */
export const headings = {
  strengths: { sv: "Styrkor", en: "Strengths" },
  weaknesses: { sv: "Svagheter", en: "Weaknesses" },
  /** Instead of the weaknesses, where there is no plan to have any. */
  unread: { sv: "Det som inte kunde läsas", en: "What could not be read" },
  summary: { sv: "Sammanfattning", en: "Summary" },
  conflicts: { sv: "Målkonflikter", en: "Goal conflicts" },
  noFile: { sv: "Utan fil", en: "Without a file" },
} as const satisfies Record<string, Localized>;
