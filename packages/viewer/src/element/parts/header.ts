import { html, type TemplateResult } from "lit";
import type { Viewer } from "../viewer.js";

/** Title, language, theme, print and help. */
export function header(viewer: Viewer): TemplateResult {
  return html`<p>${viewer.language}</p>`;
}
