import { html, type LitElement, type ReactiveController, type TemplateResult } from "lit";
import type { Viewer } from "../viewer.js";

/** What is printed: the diagram on sheets, then findings and coverage. Made when the reader prints, and not before. */
export class PrintSheets implements ReactiveController {
  constructor(host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** Nothing on the screen; the sheets while printing. */
  render(viewer: Viewer): TemplateResult {
    return html`<div class="sheets" hidden>${viewer.language}</div>`;
  }
}
