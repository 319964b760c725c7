import { html, type TemplateResult } from "lit";
import type { Viewer } from "../viewer.js";

/** Everything that is known of what is looked at. */
export function panel(viewer: Viewer): TemplateResult {
  return html`<p>${viewer.language}</p>`;
}
