import type { Severity } from "@change-logic/model";
import { css, html, svg, type TemplateResult } from "lit";

const shapes = {
  error: svg`<path d="M5.5 1h5L15 5.5v5L10.5 15h-5L1 10.5v-5Z" />`,
  warn: svg`<path d="M8 .5 15.5 8 8 15.5.5 8Z" />`,
  info: svg`<circle cx="8" cy="8" r="7" />`,
} as const;

/** The shape that stands for a severity in the diagram too: octagon, diamond or disc. Decoration: the word stands beside it. */
export function severitySign(severity: Severity): TemplateResult {
  return html`<svg class="severity-sign ${severity}" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shapes[severity]}</svg>`;
}

/** The style of {@link severitySign}. */
export const severitySignStyle = css`
  .severity-sign {
    width: 1em;
    height: 1em;
    flex: none;
    vertical-align: -0.11em;
  }
  .severity-sign.error { fill: var(--error); }
  .severity-sign.warn { fill: var(--warn); }
  .severity-sign.info { fill: var(--info); }
  @media (forced-colors: active) {
    .severity-sign.error,
    .severity-sign.warn,
    .severity-sign.info {
      fill: CanvasText;
    }
  }
`;
