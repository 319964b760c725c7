import type { Localized } from "@change-logic/model";
import type { ReportTable } from "@change-logic/report";
import { html, type TemplateResult } from "lit";
import { fileName } from "../save-file.js";
import type { Viewer } from "../viewer.js";
import { tabWords } from "./tab-list.js";
import { copyTable, saveTable } from "./table-export.js";

/** The buttons that take a table elsewhere: as it is shown, with its order, and nothing that the filters leave out. */
export function tableTools(viewer: Viewer, table: ReportTable): TemplateResult {
  const { language } = viewer;
  const copy = async (event: Event) => {
    const button = event.currentTarget as HTMLElement;
    const isDone = await copyTable(table, language);
    viewer.announce(isDone ? words.copied[language](table.rows.length) : words.notCopied[language]);
    tellOn(button, isDone);
  };
  const save = (event: Event) => {
    const name = tableFileName(viewer, table);
    saveTable(table, language, name);
    viewer.announce(`${words.saved[language]} ${name}.`);
    tellOn(event.currentTarget as HTMLElement, true);
  };
  return html`<div class="table-tools" role="group" aria-label=${words.tools[language]}>
    <button type="button" class="copy" @click=${copy}>${words.copy[language]}</button>
    <button type="button" class="save" @click=${save}>${words.save[language]}</button>
  </div>`;
}

/** Shows on the button itself how it went, until the reader goes on; it is also said aloud. */
function tellOn(button: HTMLElement, isDone: boolean): void {
  button.classList.toggle("done", isDone);
  button.classList.toggle("failed", !isDone);
  button.addEventListener("blur", () => button.classList.remove("done", "failed"), { once: true });
}

/** `exempel-laddning-täckning.csv`: the plan, or that there are several, and the table. */
function tableFileName({ data, language }: Viewer, { id }: ReportTable): string {
  const [plan, ...others] = data.plans;
  const title = Object.hasOwn(tabWords, id) ? tabWords[id as keyof typeof tabWords][language].toLowerCase() : id;
  return fileName([plan && others.length === 0 ? plan.id : words.plans[language], title], "csv");
}

const words = {
  tools: { sv: "Ta med tabellen", en: "Take the table along" },
  copy: { sv: "Kopiera tabellen", en: "Copy the table" },
  save: { sv: "Spara som CSV", en: "Save as CSV" },
  copied: {
    sv: (rows: number) =>
      `Kopierat: ${rows} ${rows === 1 ? "rad" : "rader"} och rubrikerna. Klistra in i ett kalkylblad.`,
    en: (rows: number) => `Copied: ${rows} ${rows === 1 ? "row" : "rows"} and the headings. Paste into a spreadsheet.`,
  },
  notCopied: {
    sv: "Webbläsaren lät inte sidan kopiera. Spara som CSV i stället.",
    en: "The browser did not let the page copy. Save as CSV instead.",
  },
  saved: { sv: "Sparat:", en: "Saved:" },
  plans: { sv: "planer", en: "plans" },
} as const satisfies Record<string, Localized | Readonly<Record<"sv" | "en", (rows: number) => string>>>;
