import { html, type TemplateResult } from "lit";
import type { Viewer } from "../viewer.js";

/** The views to choose among. */
export function tabList(viewer: Viewer): TemplateResult {
  return html`<p>${viewer.language}</p>`;
}
