import { css } from "lit";

/**
 * What all parts of the viewer stand on: type, tables, focus. Selectors are of one element or one class, so that
 * a part's own class always wins. Sizes are in rem; see {@link ownSizes} for what that is here.
 */
export const base = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  /* Nothing that a page says of its own text reaches in here: inheritance ends at this element. */
  .viewer {
    all: initial;
    display: block;
    box-sizing: border-box;
    container: viewer / inline-size;
    direction: ltr;
    background: var(--background);
    color: var(--text);
    font-family: var(--font);
    font-size: var(--change-logic-font-size, medium);
    line-height: 1.5;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
  }
  p + p,
  p + ul,
  p + ol,
  ul + p,
  ol + p {
    margin-top: 0.75rem;
  }
  ul,
  ol {
    padding-left: 1.25rem;
  }
  ul[role="list"],
  ol[role="list"] {
    padding: 0;
    list-style: none;
  }
  strong,
  b,
  dt,
  th {
    color: var(--strong);
    font-weight: 700;
  }
  code,
  kbd {
    padding: 0.05rem 0.3rem;
    border: 1px solid var(--soft-line);
    border-radius: 0.2rem;
    background: var(--surface);
    font-family: ui-monospace, "Cascadia Mono", Consolas, "Liberation Mono", monospace;
    font-size: 0.875em;
  }
  hr {
    margin: 1.5rem 0;
    border: 0;
    border-top: 1px solid var(--soft-line);
  }

  .heading {
    color: var(--strong);
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }
  .heading.depth-0 {
    font-size: 1.75rem;
  }
  .heading.depth-1 {
    font-size: 1.3125rem;
  }
  .heading.depth-2 {
    font-size: 1.0625rem;
  }

  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
    text-decoration-thickness: 1px;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }

  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-bottom: 0.5rem;
    color: var(--strong);
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding: 0.5rem 0.75rem;
    border-bottom: 1px solid var(--soft-line);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    border-bottom: 2px solid var(--line);
    background: var(--surface);
    vertical-align: bottom;
  }

  .muted {
    color: var(--muted);
  }
  .small {
    font-size: 0.875rem;
  }
  /* Read aloud, and not seen. */
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    border: 0;
    white-space: nowrap;
  }
  /* A ring with a gap around it stands on the ground, whatever the colour of what it is around. */
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 2px;
  }
  [tabindex="-1"]:focus-visible {
    outline-width: 2px;
    outline-style: dashed;
  }

  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      transition: none !important;
      animation: none !important;
      scroll-behavior: auto !important;
    }
  }
`;
