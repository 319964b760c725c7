import type {
  PerspectiveMatrix,
  PerspectiveRow,
  PerspectiveStanding,
  PerspectiveStandings,
} from "@change-logic/analysis";
import { escapeTerminal, type Language, titleOf } from "@change-logic/model";
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
// More actions than these are no longer read; the JSON has more.
const mostNamed = 8;

/** Perspectives against areas as text for a terminal: how many of the actions that reach each area say something. */
export function perspectivesText(matrices: readonly PerspectiveMatrix[], options: PerspectivesTextOptions): string {
  const { lang, only } = options;
  const wanted = matrices.filter(({ catalog }) => only === undefined || catalog.id === only);
  const lines = wanted.flatMap((matrix) => [...matrixLines(matrix, options), ""]);
  if (wanted.length === 0) {
    lines.push(noneText(options), "");
  }
  return textOf([...lines, statement[lang]]);
}

function noneText({ lang, only }: PerspectivesTextOptions): string {
  if (only !== undefined)
    return lang === "sv"
      ? `${escapeTerminal(only)} har inga perspektiv.`
      : `${escapeTerminal(only)} has no perspectives.`;
  return lang === "sv"
    ? "Ingen av de strategier som planen hänvisar till har perspektiv."
    : "None of the strategies that the plan refers to has perspectives.";
}

function matrixLines({ catalog, rows }: PerspectiveMatrix, options: PerspectivesTextOptions): string[] {
  const { lang, width } = options;
  const wrapped = (text: string, indent: string) => wrapText(text, indent, width);
  const areas = rows[0]?.areas.map(({ area }) => area) ?? [];
  return [
    `${escapeTerminal(titleOf(catalog, lang))} (${catalog.id})`,
    "",
    ...tables(rows, options),
    ...areas.flatMap((area, at) => wrapped(`${letters(at)}. ${escapeTerminal(titleOf(area, lang))}`, "  ")),
    "",
    ...wrapped(legend(rows, lang), "  "),
    "",
    ...rows.flatMap((row) => wrapped(rowText(row, lang), "  ")),
  ];
}

/** How a cell is read, by the one of the table that has most to explain. */
function legend(rows: readonly PerspectiveRow[], lang: Language): string {
  const sv = lang === "sv";
  const cells = rows.flatMap((row) => row.areas.map(({ standings }, at) => ({ row, standings, at })));
  const shown = cells.reduce((best, each) => (worth(each.standings) > worth(best.standings) ? each : best), cells[0]!);
  const isEmpty = cells.some(({ standings }) => reachingOf(standings) === 0);
  const empty = sv ? "–: ingen insats når området." : "–: no action reaches the area.";
  if (shown === undefined || reachingOf(shown.standings) === 0) return empty;
  const { considered, notRelevant } = shown.standings.counts;
  const all = reachingOf(shown.standings);
  const where = `(${nameOf(shown.row, lang)}, ${letters(shown.at)})`;
  const reached = sv
    ? `${all} ${all === 1 ? "aktiv insats" : "aktiva insatser"} når området`
    : `${all} active ${all === 1 ? "action reaches" : "actions reach"} the area`;
  const said = [
    ...(considered === 0
      ? []
      : [
          sv
            ? `för ${considered} sägs hur perspektivet är beaktat`
            : `for ${considered} it is said how the perspective was considered`,
        ]),
    ...(notRelevant === 0
      ? []
      : [
          sv
            ? `för ${notRelevant} sägs varför det inte berörs`
            : `for ${notRelevant} it is said why it is not relevant`,
        ]),
  ];
  if (said.length === 0) said.push(sv ? "inget sägs för någon" : "nothing is said for any");
  const plan = sv ? "det som planen säger gäller alla dess insatser" : "what the plan says holds for all its actions";
  const text = `${cellText(shown.standings, lang)} ${where}: ${reached}; ${said.join(", ")}; ${plan}.`;
  return isEmpty ? `${text} ${empty}` : text;
}

const reachingOf = ({ counts: { considered, notRelevant, silent } }: PerspectiveStandings): number =>
  considered + notRelevant + silent;

/** How much of what a cell may say stands in this one: that something is not relevant needs most words. */
const worth = ({ counts: { considered, notRelevant, silent } }: PerspectiveStandings): number =>
  (notRelevant > 0 ? 4 : 0) + (considered > 0 ? 2 : 0) + (silent > 0 ? 1 : 0);

/** What a column is called: A to Z, then AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** As many tables as it takes for every area to have a column within the width. */
function tables(rows: readonly PerspectiveRow[], { lang, width = usualWidth }: PerspectivesTextOptions): string[] {
  const names = rows.map((row) => nameOf(row, lang));
  const nameWidth = widest(names);
  const columns = (rows[0]?.areas ?? []).map((_, at) => {
    const cells = [letters(at), ...rows.map(({ areas }) => cellText(areas[at]!.standings, lang))];
    const cellWidth = widest(cells);
    return cells.map((cell) => padded(cell, cellWidth));
  });
  const lines = ["", ...names].map((name) => padded(name, nameWidth));
  const written: string[] = [];
  let table = lines;
  for (const column of columns) {
    const isFull = gap + columnsOf(table[0]!) + gap + columnsOf(column[0]!) > width;
    if (isFull && table !== lines) {
      for (const line of table) written.push(indented(line));
      written.push("");
      table = lines;
    }
    table = table.map((line, at) => line + " ".repeat(gap) + column[at]!);
  }
  return [...written, ...table.map(indented), ""];
}

const widest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, columnsOf(text)), 0);

const indented = (line: string): string => `${" ".repeat(gap)}${line}`.trimEnd();

const padded = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - columnsOf(text)));

function nameOf({ perspective }: PerspectiveRow, lang: Language): string {
  const name = escapeTerminal(titleOf(perspective, lang));
  if (columnsOf(name) <= longestName) return name;
  const short = [...name].slice(0, longestName - 1);
  while (columnsOf(short.join("")) >= longestName) short.pop();
  return `${short.join("").trimEnd()}…`;
}

/** “2 av 6”; “2+1 av 6” where one says that it is not relevant. */
function cellText(standings: PerspectiveStandings, lang: Language): string {
  const all = reachingOf(standings);
  const { considered, notRelevant } = standings.counts;
  const said = notRelevant === 0 ? considered : `${considered}+${notRelevant}`;
  return all === 0 ? "–" : `${said} ${lang === "sv" ? "av" : "of"} ${all}`;
}

/** What the plans say, and which actions say nothing. */
function rowText({ perspective, plans, anywhere }: PerspectiveRow, lang: Language): string {
  const name = `${escapeTerminal(titleOf(perspective, lang))} (${escapeTerminal(perspective.key)})`;
  const sv = lang === "sv";
  const all = reachingOf(anywhere);
  if (all === 0) {
    if (plans.length > 0) return `${name}: ${sv ? "sagt i planen." : "said in the plan."}`;
    return `${name}: ${sv ? "ingen insats når strategin." : "no action reaches the strategy."}`;
  }
  const of = (words: string, standing: PerspectiveStanding, allOfThem: string): string[] => {
    const count = anywhere.counts[standing];
    return count === 0 ? [] : [`${words} ${count === all && all > 1 ? allOfThem : named(anywhere, standing, lang)}`];
  };
  const said = [
    ...of(sv ? "beaktat för" : "considered for", "considered", sv ? "alla insatser" : "all actions"),
    ...of(sv ? "berör inte" : "not relevant to", "notRelevant", sv ? "någon insats" : "any action"),
    ...of(sv ? "inget sägs för" : "nothing is said for", "silent", sv ? "någon insats" : "any action"),
  ];
  return `${name}: ${said.join("; ")}.`;
}

function named(standings: PerspectiveStandings, standing: PerspectiveStanding, lang: Language): string {
  const names = standings.actions(standing, mostNamed).map(({ key }) => escapeTerminal(key));
  const more = standings.counts[standing] - names.length;
  if (more > 0) names.push(lang === "sv" ? `och ${more} till` : `and ${more} more`);
  return names.join(", ");
}
