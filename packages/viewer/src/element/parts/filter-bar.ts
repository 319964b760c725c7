import { html, type TemplateResult } from "lit";
import type { Viewer } from "../viewer.js";

/** Search and filters, with what they leave in words. */
export function filterBar(viewer: Viewer): TemplateResult {
  return html`<p>${viewer.language}</p>`;
}
