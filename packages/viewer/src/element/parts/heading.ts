import { html, type TemplateResult } from "lit";
import type { Viewer } from "../viewer.js";

/**
 * A heading within the viewer, as deep as the page around it wants: `depth` 0 is the title, 1 a section, 2 what is in it.
 * With an id it can be given the keyboard.
 */
export function heading({ headingLevel }: Viewer, depth: 0 | 1 | 2, content: unknown, id?: string): TemplateResult {
  const level = Math.min(6, headingLevel + depth);
  return id === undefined
    ? html`<div class="heading depth-${depth}" role="heading" aria-level=${level}>${content}</div>`
    : html`<div class="heading depth-${depth}" role="heading" aria-level=${level} id=${id} tabindex="-1">${content}</div>`;
}
