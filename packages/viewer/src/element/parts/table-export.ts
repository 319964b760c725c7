import type { Language } from "@change-logic/model";
import { type ReportTable, tableCells, tableCsv } from "@change-logic/report";

/**
 * Puts a table on the clipboard: as cells for spreadsheets and word processors (HTML), and as CSV for all else. Where the
 * browser does not give its clipboard away, the older way of copying is tried. Whether it worked.
 */
export async function copyTable(table: ReportTable, lang: Language): Promise<boolean> {
  // A byte order mark is for files.
  const forms = { "text/plain": tableCsv(table, { lang }).slice(1), "text/html": tableHtml(table, lang) };
  try {
    const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return copyByCommand(forms);
  }
}

function copyByCommand(forms: Readonly<Record<string, string>>): boolean {
  let isDone = false;
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    for (const [type, text] of Object.entries(forms)) event.clipboardData.setData(type, text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isDone = true;
  };
  window.addEventListener("copy", fill, { capture: true });
  try {
    return document.execCommand("copy") && isDone;
  } catch {
    return false;
  } finally {
    window.removeEventListener("copy", fill, { capture: true });
  }
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

/** How long the browser may need for a file before what it is made of is let go of, in milliseconds. */
const patience = 60_000;

/** Hands a table over as a CSV file of that name. */
export function saveTable(table: ReportTable, lang: Language, name: string): void {
  const url = URL.createObjectURL(new Blob([tableCsv(table, { lang })], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), patience);
}

/** A name that every file system takes: letters, digits, dots and hyphens of the parts, at most 120 characters. */
export function fileName(parts: readonly string[], ending: string): string {
  const name = parts
    .map((part) => part.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}._-]+/gu, "-"))
    .join("-")
    .replace(/^[.-]+/u, "");
  return `${[...name].slice(0, 120).join("")}.${ending}`;
}
