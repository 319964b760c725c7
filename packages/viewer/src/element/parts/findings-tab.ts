import { html, type TemplateResult } from "lit";
import type { Viewer } from "../viewer.js";

/** Strengths, then findings, each leading to what it is about. */
export function findingsTab(viewer: Viewer): TemplateResult {
  return html`<p>${viewer.language}</p>`;
}
