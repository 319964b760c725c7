import { html, type TemplateResult } from "lit";
import type { ViewerTables } from "../../data/viewer-data.js";
import type { Viewer } from "../viewer.js";

/** A table to read, sort, copy and save. */
export function tableTab(viewer: Viewer, table: Exclude<keyof ViewerTables, "findings">): TemplateResult {
  return html`<p>${viewer.texts.tables[table]?.caption}</p>`;
}
