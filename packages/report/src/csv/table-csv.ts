import type { Language } from "@change-logic/model";
import type { ReportTable, TableCell } from "../tables/report-table.js";

/** How a spreadsheet in a language expects its files. */
const dialects: Readonly<Record<Language, { readonly separator: string; readonly decimal: string }>> = {
  sv: { separator: ";", decimal: "," },
  en: { separator: ",", decimal: "." },
};

/** What begins a formula in a spreadsheet, or is passed over before one; wide forms count where input is Chinese or Japanese. */
const formulaStart = /^[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/u;

/**
 * The cells of a table as a spreadsheet is to read them, the headings first; see {@link tableCsv} for what is written how.
 * For those who hand cells over in another way, such as the clipboard.
 */
export function tableCells(table: ReportTable, { lang }: { readonly lang: Language }): string[][] {
  const written = (cell: TableCell): string => {
    if (typeof cell === "number") return Number.isFinite(cell) ? String(cell).replace(".", dialects[lang].decimal) : "";
    if (cell === null) return "";
    return formulaStart.test(cell) ? `'${cell}` : cell;
  };
  return [table.columns.map(({ heading }) => written(heading)), ...table.rows.map(({ cells }) => cells.map(written))];
}

/**
 * A table as CSV (RFC 4180) that a spreadsheet opens by double-clicking: in Swedish with semicolons and decimal commas, as
 * Excel wants it there, in English with commas and points; a byte order mark, without which Excel takes UTF-8 for
 * something else; CRLF after each record. Quoted is what holds a quote, a line break or anything that separates.
 *
 * Text that begins like a formula (`=`, `+`, `-`, `@`, tab, carriage return, line feed, NUL, and the wide forms of the
 * first four) gets an apostrophe before it, as OWASP advises (CSV Injection; ASVS 1.2.10): whoever wrote a plan must not
 * run anything in the spreadsheet of whoever reads it. An apostrophe that is seen is the price, and it is paid rarely;
 * quotes alone would not help, since a spreadsheet takes them off first. Numbers stay numbers, also below zero, and cannot
 * be anything else. Marks are `x` or nothing, nothing is an empty cell, and a number that is not finite is nothing.
 */
export function tableCsv(table: ReportTable, options: { readonly lang: Language }): string {
  const { separator } = dialects[options.lang];
  // Whatever some spreadsheet takes for a separator is quoted too, since not all of them keep to that of the language.
  const quoted = (text: string): string =>
    text.includes(separator) || (/[",;\t\r\n]|^\s|\s$/u.test(text) && !plainNumber.test(text))
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  return `\uFEFF${tableCells(table, options)
    .map((cells) => `${cells.map(quoted).join(separator)}\r\n`)
    .join("")}`;
}

const plainNumber = /^-?\d+(?:[.,]\d+)?$/u;
