import {
  activeStatuses,
  type CatalogCoverage,
  type Coverage,
  type ItemCoverage,
  itemStatuses,
  type StatusCounts,
} from "@change-logic/analysis";
import {
  escapeTerminal,
  itemStatusWords,
  type Language,
  localText,
  type ModelCatalog,
  titleOf,
} from "@change-logic/model";
import { conflictsOf } from "../conflicts-of.js";
import { statement } from "../statement.js";
import { activeStatusWords, becauseWords, breakWords, statusSigns } from "../words.js";
import { conflictLines } from "./conflicts-text.js";
import { textOf } from "./text-of.js";

/** What the text of `coverage` is made with. */
export interface CoverageTextOptions {
  readonly lang: Language;
  /** Only the catalogue with this id. */
  readonly only?: string;
  /** Show also items that the plan has not taken on and that nothing leads to. */
  readonly all?: boolean;
}

// More places than these are no longer read.
const mostBreaks = 5;

/** Coverage as text for a terminal: for each strategy its areas, with status and reason for each item that matters. */
export function coverageText(coverage: Coverage, options: CoverageTextOptions): string {
  const { lang, only } = options;
  const wanted = coverage.catalogs.filter(({ catalog }) => only === undefined || catalog.id === only);
  const lines = wanted.flatMap((catalog) => [...catalogLines(catalog, options), ""]);
  if (wanted.length === 0) {
    lines.push(
      lang === "sv"
        ? "Planen hänvisar inte till någon strategi. Lägg till en under strategies; `change-logic catalogs` visar vilka som finns."
        : "The plan refers to no strategy. Add one under strategies; `change-logic catalogs` shows those there are.",
      "",
    );
  }
  const conflicts = conflictsOf(coverage, only);
  const told = conflicts.length > 0 ? [...conflictLines(conflicts, coverage.model, lang), ""] : [];
  return textOf([...lines, ...told, statement[lang]]);
}

function catalogLines(
  { catalog, items, counts }: CatalogCoverage,
  { lang, all = false }: CoverageTextOptions,
): string[] {
  const edition = catalog.edition === undefined ? "" : `@${catalog.edition}`;
  const lines = [`${escapeTerminal(titleOf(catalog, lang))} (${catalog.id}${edition})`];
  lines.push(`  ${lang === "sv" ? "På lägsta nivån" : "On the lowest level"}: ${countsText(counts, lang)}`);
  for (const text of holdsAll(catalog) ? [] : (catalog.data.notHeld ?? [])) {
    lines.push(
      `  ${lang === "sv" ? "Finns inte i katalogen" : "Not in the catalogue"}: ${escapeTerminal(localText(text, lang))}`,
    );
  }
  lines.push("");
  const shown = all ? items : items.filter((item) => concerned(item));
  for (const item of shown) lines.push(...itemLines(item, lang));
  const hidden = items.length - shown.length;
  if (hidden > 0) {
    lines.push(
      lang === "sv"
        ? `  … och ${hidden} till som inte är valda (visas med --all)`
        : `  … and ${hidden} more that are not taken on (shown with --all)`,
    );
  }
  return lines;
}

/** Whether the plan has to do with an item, or with one below it. */
function concerned({ status, counts, contested }: ItemCoverage): boolean {
  return (
    status !== "outOfScope" || contested || itemStatuses.some((other) => other !== "outOfScope" && counts[other] > 0)
  );
}

/** Whether a catalogue holds every item of its strategy. */
export const holdsAll = (catalog: ModelCatalog): boolean =>
  catalog.items.every(({ data }) => data.childrenComplete !== false);

/** “3 nås av insats, 1 glapp”. */
function countsText(counts: StatusCounts, lang: Language): string {
  return itemStatuses
    .filter((status) => counts[status] > 0)
    .map((status) => `${counts[status]} ${itemStatusWords[status][lang]}`)
    .join(", ");
}

function itemLines(facts: ItemCoverage, lang: Language): string[] {
  const { item, status, contested, containsContested, because, through, onlyPlanned, onlyDone, via, paths, breaks } =
    facts;
  const indent = "  ".repeat(item.depth + 1);
  const name = `${escapeTerminal(titleOf(item, lang))} (${escapeTerminal(item.id)})`;
  const notes: string[] = [];
  if (because) notes.push(becauseWords[because][lang]);
  if (through) notes.push(throughText(through, lang));
  if (onlyPlanned) notes.push(lang === "sv" ? "bara planerat" : "only planned");
  if (onlyDone) notes.push(lang === "sv" ? "bara avslutat" : "only finished");
  if (via)
    notes.push(`${lang === "sv" ? "genom" : "through"} ${via.map((other) => escapeTerminal(other.key)).join(", ")}`);
  if (contested) notes.push(lang === "sv" ? "målkonflikt" : "goal conflict");
  else if (containsContested) notes.push(lang === "sv" ? "målkonflikt längre ned" : "goal conflict further down");
  if (item.children.length > 0) notes.push(partsText(facts.counts, lang));
  const said = notes.length > 0 ? `: ${notes.join("; ")}` : "";
  // What nobody has taken on stands here only as the heading of what is below it.
  const isHeading = status === "outOfScope" && item.children.length > 0;
  const lines = [
    isHeading
      ? `${indent}${name}${said}`
      : `${indent}${statusSigns[status]} ${name}, ${itemStatusWords[status][lang]}${said}`,
  ];
  const more = (count: number, sv: string, en: string) => {
    if (count > 0) lines.push(`${indent}    ${lang === "sv" ? `… och ${count} ${sv}` : `… and ${count} ${en}`}`);
  };
  for (const path of paths) lines.push(`${indent}    ${path.map((node) => escapeTerminal(node.key)).join(" → ")}`);
  if (through) more(totalOf(through) - paths.length, "till", "more");
  for (const { at, reason } of breaks?.slice(0, mostBreaks) ?? []) {
    lines.push(
      `${indent}    ${escapeTerminal(titleOf(at, lang))} (${escapeTerminal(at.key)}): ${breakWords[reason][lang]}`,
    );
  }
  more((breaks?.length ?? 0) - mostBreaks, "till", "more");
  return lines;
}

const totalOf = (through: NonNullable<ItemCoverage["through"]>): number =>
  Object.values(through).reduce((sum, count) => sum + count, 0);

function throughText(through: NonNullable<ItemCoverage["through"]>, lang: Language): string {
  const total = totalOf(through);
  const word = lang === "sv" ? (total === 1 ? "insats" : "insatser") : total === 1 ? "action" : "actions";
  const statuses = activeStatuses
    .filter((status) => through[status] !== undefined)
    .map((status) => `${through[status]} ${activeStatusWords[status][lang][through[status] === 1 ? 0 : 1]}`);
  return `${total} ${word} (${statuses.join(", ")})`;
}

/** Whether all, some or none of the lowest items below are reached. */
function partsText(counts: StatusCounts, lang: Language): string {
  const total = itemStatuses.reduce((sum, status) => sum + counts[status], 0);
  const reached = counts.covered;
  if (lang === "en") {
    if (total === 1)
      return reached === 1
        ? "its one goal on the lowest level is reached"
        : "its one goal on the lowest level is not reached";
    return `${reached === total ? "all" : reached === 0 ? "none" : reached} of ${total} goals on the lowest level ${reached === 1 ? "is" : "are"} reached`;
  }
  if (total === 1)
    return reached === 1 ? "det enda målet på lägsta nivån nås" : "det enda målet på lägsta nivån nås inte";
  return `${reached === total ? "alla" : reached === 0 ? "inget av" : `${reached} av`} ${total} mål på lägsta nivån nås`;
}
