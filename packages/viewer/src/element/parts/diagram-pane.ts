import { html, type LitElement, type ReactiveController, type TemplateResult } from "lit";
import type { NodeId } from "../../data/viewer-data.js";
import type { Viewer } from "../viewer.js";

/** The drawing: what is lit, zoom, panning, and the keyboard within it. */
export class DiagramPane implements ReactiveController {
  constructor(host: LitElement) {
    host.addController(this);
  }

  hostUpdated(): void {}

  /** The frame of the drawing; the drawing itself is put in after it. */
  render(viewer: Viewer): TemplateResult {
    return html`<div class="canvas">${viewer.texts.layout.title}</div>`;
  }

  /** Puts the keyboard on a box, or on the one that it was on last. */
  focusBox(_id: NodeId | undefined): void {}
}
