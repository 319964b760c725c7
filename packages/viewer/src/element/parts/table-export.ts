import type { Language } from "@change-logic/model";
import { type ReportTable, tableCells, tableCsv } from "@change-logic/report";
import { copyForms } from "../copy-forms.js";
import { saveFile } from "../save-file.js";

/** Puts a table on the clipboard: as cells for spreadsheets and word processors (HTML), and as CSV for all else. Whether it worked. */
export async function copyTable(table: ReportTable, lang: Language): Promise<boolean> {
  // A byte order mark is for files.
  return copyForms({ "text/plain": tableCsv(table, { lang }).slice(1), "text/html": tableHtml(table, lang) });
}

/** A table as HTML. It is made of nodes, never of text that is read as HTML. */
function tableHtml(table: ReportTable, lang: Language): string {
  const page = document.implementation.createHTMLDocument("");
  const element = page.createElement("table");
  for (const [at, cells] of tableCells(table, { lang }).entries()) {
    const row = element.insertRow();
    for (const cell of cells) row.appendChild(page.createElement(at === 0 ? "th" : "td")).textContent = cell;
  }
  return element.outerHTML;
}

/** Hands a table over as a CSV file of that name. */
export const saveTable = (table: ReportTable, lang: Language, name: string): void =>
  saveFile(tableCsv(table, { lang }), "text/csv;charset=utf-8", name);
