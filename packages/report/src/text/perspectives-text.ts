import type { PerspectiveCell, PerspectiveMatrix, PerspectiveRow } from "@change-logic/analysis";
import { escapeTerminal, type Language, localText, type ModelAction, titleOf } from "@change-logic/model";
import { statement } from "../statement.js";
import { textOf } from "./text-of.js";
import { columnsOf, wrapText } from "./wrap.js";

/** What the text of `coverage --perspectives` is made with. */
export interface PerspectivesTextOptions {
  readonly lang: Language;
  /** Only the catalogue with this id. */
  readonly only?: string;
  /** How many columns the terminal has; without it, tables keep to 80 and lines are not wrapped. */
  readonly width?: number;
}

const usualWidth = 80;
const gap = 2;
// A title that is longer is shortened in the table, and stands whole below it.
const longestName = 46;
// More actions than these are no longer read; the JSON has them all.
const mostNamed = 8;

/** Perspectives against areas as text for a terminal: how many of the actions that reach each area say something. */
export function perspectivesText(matrices: readonly PerspectiveMatrix[], options: PerspectivesTextOptions): string {
  const { lang, only } = options;
  const wanted = matrices.filter(({ catalog }) => only === undefined || catalog.id === only);
  const lines = wanted.flatMap((matrix) => [...matrixLines(matrix, options), ""]);
  if (wanted.length === 0) {
    lines.push(
      lang === "sv"
        ? "Ingen av de strategier som planen hänvisar till har perspektiv."
        : "None of the strategies that the plan refers to has perspectives.",
      "",
    );
  }
  return textOf([...lines, statement[lang]]);
}

function matrixLines({ catalog, rows }: PerspectiveMatrix, options: PerspectivesTextOptions): string[] {
  const { lang, width } = options;
  const wrapped = (text: string, indent: string) => wrapText(text, indent, width);
  const areas = rows[0]?.areas.map(({ area }) => area) ?? [];
  return [
    `${escapeTerminal(localText(catalog.data.title ?? catalog.id, lang))} (${catalog.id})`,
    "",
    ...tables(rows, options),
    ...areas.flatMap((area, at) => wrapped(`${at + 1}. ${escapeTerminal(titleOf(area, lang))}`, "  ")),
    "",
    ...wrapped(legend[lang], "  "),
    "",
    ...rows.flatMap((row) => wrapped(rowText(row, lang), "  ")),
  ];
}

const legend = {
  sv: "3 av 4: av de fyra aktiva insatser som når området säger tre hur perspektivet är beaktat, eller varför det inte berörs; det som planen säger gäller alla dess insatser. –: ingen insats når området.",
  en: "3 of 4: of the four active actions that reach the area, three say how the perspective was considered, or why it is not relevant; what the plan says holds for all its actions. –: no action reaches the area.",
};

/** As many tables as it takes for every area to have a column within the width. */
function tables(rows: readonly PerspectiveRow[], { lang, width = usualWidth }: PerspectivesTextOptions): string[] {
  const names = rows.map((row) => nameOf(row, lang));
  const cells = rows.map(({ areas }) => areas.map((cell) => cellText(cell, lang)));
  const nameWidth = Math.max(0, ...names.map(columnsOf));
  const cellWidth = Math.max(1, ...cells.flat().map(columnsOf));
  const fitting = Math.max(1, Math.floor((width - gap - nameWidth) / (cellWidth + gap)));
  const count = cells[0]?.length ?? 0;
  const lines: string[] = [];
  for (let first = 0; first < count; first += fitting) {
    const numbers = Array.from({ length: Math.min(fitting, count - first) }, (_, at) => String(first + at + 1));
    const line = (name: string, texts: readonly string[]) =>
      [padded(name, nameWidth), ...texts.map((text) => padded(text, cellWidth))].join(" ".repeat(gap)).trimEnd();
    lines.push(`  ${line("", numbers)}`);
    for (const [at, name] of names.entries())
      lines.push(`  ${line(name, cells[at]!.slice(first, first + numbers.length))}`);
    lines.push("");
  }
  return lines;
}

const padded = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - columnsOf(text)));

function nameOf({ perspective }: PerspectiveRow, lang: Language): string {
  const name = escapeTerminal(localText(perspective.data.title ?? perspective.id, lang));
  if (columnsOf(name) <= longestName) return name;
  const short = [...name].slice(0, longestName - 1);
  while (columnsOf(short.join("")) >= longestName) short.pop();
  return `${short.join("").trimEnd()}…`;
}

function cellText({ considered, notRelevant, silent }: PerspectiveCell, lang: Language): string {
  const said = considered.length + notRelevant.length;
  const all = said + silent.length;
  return all === 0 ? "–" : `${said} ${lang === "sv" ? "av" : "of"} ${all}`;
}

/** What the plans say, and which actions say nothing. */
function rowText({ perspective, plans, areas }: PerspectiveRow, lang: Language): string {
  const name = `${escapeTerminal(localText(perspective.data.title ?? perspective.id, lang))} (${escapeTerminal(perspective.key)})`;
  const sv = lang === "sv";
  const [considered, notRelevant, silent] = (["considered", "notRelevant", "silent"] as const).map((which) =>
    actionsIn(areas, which),
  ) as [ModelAction[], ModelAction[], ModelAction[]];
  if (considered.length + notRelevant.length + silent.length === 0) {
    if (plans.length > 0) return `${name}: ${sv ? "sagt i planen." : "said in the plan."}`;
    return `${name}: ${sv ? "ingen insats når strategin." : "no action reaches the strategy."}`;
  }
  const said = [
    ...(silent.length > 0 ? [] : [sv ? "alla insatser har svar" : "all actions have an answer"]),
    ...(notRelevant.length === 0 ? [] : [`${sv ? "berör inte" : "not relevant to"} ${named(notRelevant, lang)}`]),
    ...(silent.length === 0 ? [] : [`${sv ? "inget sägs för" : "nothing is said for"} ${named(silent, lang)}`]),
  ];
  return `${name}: ${said.join("; ")}.`;
}

function named(actions: readonly ModelAction[], lang: Language): string {
  const names = actions.slice(0, mostNamed).map(({ key }) => escapeTerminal(key));
  const more = actions.length - names.length;
  if (more > 0) names.push(lang === "sv" ? `och ${more} till` : `and ${more} more`);
  return names.join(", ");
}

/** The actions that stand so to the perspective, in any area, each once, in document order. */
function actionsIn(areas: readonly PerspectiveCell[], which: "considered" | "notRelevant" | "silent"): ModelAction[] {
  return [...new Set(areas.flatMap((cell) => cell[which]))].sort((a, b) => a.index - b.index);
}
