import type { Strengths } from "@change-logic/analysis";
import { escapeTerminal, type Finding, type Language, type Source } from "@change-logic/model";
import { formatFinding, summarize } from "@change-logic/validate";
import { statement } from "../statement.js";
import { countOf, severityWords } from "../words.js";
import { excerpt } from "./excerpt.js";
import { strengthsText } from "./strengths-text.js";

/** What the text of `validate` is made with. */
export interface FindingsTextOptions {
  readonly lang: Language;
  /** The texts that were read, by file, for excerpts. */
  readonly sources: ReadonlyMap<string, Source>;
  /** What holds, to open with; left out when no plan could be read. */
  readonly strengths?: Strengths;
  /** Show also findings that merely follow from others. */
  readonly all?: boolean;
}

/** Findings as text for a terminal: strengths first, then what to look at, by file, then a summary. */
export function findingsText(findings: readonly Finding[], options: FindingsTextOptions): string {
  const { lang, strengths, all = false } = options;
  const lines: string[] = [];
  if (strengths) {
    lines.push(
      lang === "sv" ? "Styrkor" : "Strengths",
      ...strengthsText(strengths, lang).map((line) => `  ${line}`),
      "",
    );
  }
  const shown = findings.filter(({ cause }) => all || cause === "direct");
  if (shown.length > 0) lines.push(lang === "sv" ? "Svagheter" : "Weaknesses", "");
  for (const [file, own] of byFile(shown)) {
    if (file !== "") lines.push(escapeTerminal(file), "");
    for (const finding of own) lines.push(...findingLines(finding, options), "");
  }
  return `${[...lines, ...summaryLines(findings, options)].join("\n")}\n`;
}

function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const file = finding.place?.file ?? "";
    const own = files.get(file);
    if (own) own.push(finding);
    else files.set(file, [finding]);
  }
  return files;
}

/** A finding as lines: where, how much it matters, which rule; what it says; the text concerned. */
export function findingLines(
  finding: Finding,
  { lang, sources }: Pick<FindingsTextOptions, "lang" | "sources">,
): string[] {
  const { place } = finding;
  const where = place ? `${place.start.line}:${place.start.column}  ` : "";
  const follows = finding.cause === "transitive" ? (lang === "sv" ? "  (följd)" : "  (follows)") : "";
  const lines = [`  ${where}${severityWords[finding.severity][lang]}  ${finding.rule}${follows}`];
  lines.push(`    ${escapeTerminal(formatFinding(finding, { lang }))}`);
  const source = place?.file === undefined ? undefined : sources.get(place.file);
  if (source && place) lines.push(...excerpt(source, place).map((line) => `      ${line}`));
  return lines;
}

function summaryLines(findings: readonly Finding[], { lang, strengths, all = false }: FindingsTextOptions): string[] {
  const { error, warn, info, transitive } = summarize(findings);
  const counts = [countOf(error, "error", lang), countOf(warn, "warn", lang), countOf(info, "info", lang)].join(", ");
  const nothing = error + warn + info === 0;
  const lines = [nothing ? (lang === "sv" ? "Inga iakttagelser." : "No findings.") : `${counts}.`];
  if (transitive > 0 && !all) {
    lines.push(
      lang === "sv"
        ? `${transitive} ${transitive === 1 ? "iakttagelse" : "iakttagelser"} som bara följer av dessa visas med --all.`
        : `${transitive} ${transitive === 1 ? "finding that merely follows" : "findings that merely follow"} from these ${transitive === 1 ? "is" : "are"} shown with --all.`,
    );
  }
  // Without a plan no structure was checked.
  return strengths ? [...lines, statement[lang]] : lines;
}
