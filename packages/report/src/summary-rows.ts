import type { Language, Localized } from "@change-logic/model";
import { severities } from "./report-view.js";
import type { ReportInput } from "./reporter.js";
import { severityHeadings } from "./words.js";

/** A row of the table that sums a report up. */
export interface SummaryRow {
  readonly name: string;
  readonly count: number;
}

/** Each finding counted once; of what does not count as a weakness only what there is. Holds no text from plans. */
export function summaryRows({ summary, hasKnown }: ReportInput, lang: Language): SummaryRow[] {
  const others = [
    { name: words.transitive[lang], count: summary.transitive, isShown: summary.transitive > 0 },
    { name: words.ignored[lang], count: summary.ignored, isShown: summary.ignored > 0 },
    { name: words.known[lang], count: summary.known, isShown: summary.known > 0 || hasKnown },
  ];
  return [
    ...severities.map((severity) => ({ name: severityHeadings[severity][lang], count: summary[severity] })),
    ...others.filter(({ isShown }) => isShown).map(({ name, count }) => ({ name, count })),
  ];
}

const words = {
  transitive: { sv: "Följer av andra", en: "Follow from others" },
  ignored: { sv: "Ignorerade", en: "Ignored" },
  known: { sv: "Kända sedan tidigare", en: "Known from before" },
} as const satisfies Record<string, Localized>;
