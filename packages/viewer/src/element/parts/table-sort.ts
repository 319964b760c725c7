import { itemStatuses } from "@change-logic/analysis";
import { endOf, itemStatusWords, languages } from "@change-logic/model";
import type { ReportTable, TableCell, TableColumn, TableRow } from "@change-logic/report";
import { reachCells, reachCellWords } from "@change-logic/report";
import type { TableSort } from "../state/viewer-state.js";

/**
 * The rows of a table as the reader wants them: by one column, each two that are alike in document order. Numbers and
 * dates go by value, text by its letters, how goals stand by what is gained (reached, then set aside, gaps, not taken on),
 * marks before their absence; what is empty comes last either way. In document
 * order when nothing is asked, or something that the table does not have.
 */
export function sortedRows({ columns, rows }: ReportTable, sort: TableSort | undefined): readonly TableRow[] {
  const at = columns.findIndex(({ id }) => id === sort?.column);
  const column = columns[at];
  if (!sort || !column) return rows;
  const compare = comparison(
    column,
    rows.every((row) => places.has(`${row.cells[at]}`)),
  );
  const filled = rows.filter((row) => hasValue(row.cells[at], column));
  const empty = rows.filter((row) => !hasValue(row.cells[at], column));
  const keyed = filled.map((row) => ({ row, key: compare.keyOf(row.cells[at]!) }));
  const sign = sort.descending ? -1 : 1;
  keyed.sort((a, b) => sign * compare.order(a.key, b.key));
  const sorted = keyed.map(({ row }) => row);
  return column.kind === "mark" && sort.descending ? [...empty, ...sorted] : [...sorted, ...empty];
}

/** What a heading does when it is pressed: up, then down, then document order again. */
export function nextSort(column: string, sort: TableSort | undefined): TableSort | undefined {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? undefined : { column, descending: true };
}

const hasValue = (cell: TableCell | undefined, { kind }: TableColumn): boolean =>
  cell !== null && cell !== undefined && (kind !== "number" || typeof cell === "number");

type Key = string | number;

const order = (a: Key, b: Key): number => (a < b ? -1 : a > b ? 1 : 0);

/** The words that have an order of their own, in every language: how goals stand, and what actions do to them. */
const places: ReadonlyMap<string, number> = new Map(
  [itemStatuses.map((status) => itemStatusWords[status]), reachCells.map((cell) => reachCellWords[cell])].flatMap(
    (list) => list.flatMap((word, at) => languages.map((language) => [word[language], at] as const)),
  ),
);

interface Comparison {
  keyOf(cell: string | number): Key;
  order: typeof order;
}

function comparison({ kind }: TableColumn, areStatuses: boolean): Comparison {
  if (kind === "number") return { keyOf: (cell) => cell, order };
  if (kind === "mark") return { keyOf: () => 0, order };
  if (kind === "reach" || areStatuses) return { keyOf: (cell) => places.get(String(cell)) ?? places.size, order };
  return { keyOf: (cell) => (kind === "date" ? endOf(String(cell)) : sortKey(String(cell))), order };
}

// Code units put ä before å; Swedish has å first. All three come after z.
const swedish: Readonly<Record<string, string>> = { å: "\u00e4", ä: "\u00e5", ö: "ö", æ: "\u00e5", ø: "ö" };

/** The longest number within a text that is put in order by value. */
const digits = 9;

/**
 * A text as it is put in order, by code unit: without case, å ä ö after z, other letters without their accents, and numbers
 * by value, so that 13.2 comes before 13.10. No Intl, whose order differs between browsers.
 */
export const sortKey = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[à-ÿ]/gu, (letter) => swedish[letter] ?? letter.normalize("NFD")[0]!)
    .replace(/\d+/gu, (number) => number.padStart(digits, "0"));
