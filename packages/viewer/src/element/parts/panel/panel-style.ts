import { css } from "lit";

/** The style of the panel about what is looked at. */
export const panelStyle = css`
  .kind-currentState { --kind: var(--current-state); }
  .kind-action { --kind: var(--action); }
  .kind-outcome { --kind: var(--outcome); }
  .kind-effect { --kind: var(--effect); }
  .kind-item { --kind: var(--item); }
  .kind-resource { --kind: var(--resource); }

  .panel {
    container: panel / inline-size;
    min-width: 0;
    margin-top: 1rem;
    padding: 1rem 1.25rem 1.5rem;
    border: 1px solid var(--line);
    border-top: 0.375rem solid var(--kind, var(--line));
    border-radius: 0.25rem;
    background: var(--background);
    overflow-wrap: anywhere;
  }
  .panel-head {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: 0.75rem;
  }
  .panel-kind {
    min-width: 0;
    margin-top: 0.3rem;
    color: var(--muted);
    font-size: 0.875rem;
  }
  .panel-kind .kind {
    margin-inline-end: 0.35rem;
    color: var(--strong);
    font-weight: 700;
  }
  .panel-close { flex: none; margin-inline-end: -0.5rem; }
  .panel > .heading { margin-top: 0.5rem; text-wrap: pretty; }
  .panel-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin: 0.75rem 0 1rem;
  }
  .panel-tools button { min-height: 2rem; font-size: 0.9375rem; }
  .panel-tools:empty { display: none; }
  .panel .copy-link .copied,
  .panel .copy-link .failed,
  .panel .copy-link[data-result] .asked { display: none; }
  .panel .copy-link[data-result="copied"] .copied,
  .panel .copy-link[data-result="failed"] .failed { display: inline; }

  .panel .section {
    margin-top: 1.25rem;
    padding-top: 1rem;
    border-top: 1px solid var(--soft-line);
  }
  .panel .section > .heading { margin-bottom: 0.5rem; }
  .panel p + p { margin-top: 0.5rem; }
  .panel .relation {
    margin: 0.75rem 0 0.25rem;
    color: var(--muted);
    font-size: 0.875rem;
  }
  .panel .heading + .relation { margin-top: 0; }
  .panel .aside { color: var(--muted); font-size: 0.875rem; }

  .panel .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
    margin: 0.75rem 0;
  }
  .panel .marks > li {
    padding: 0.05rem 0.6rem;
    border: 1px solid var(--line);
    border-radius: 1rem;
    color: var(--strong);
    font-size: 0.875rem;
  }

  .panel .facts { display: grid; gap: 0.5rem; margin-top: 0.5rem; }
  .panel .facts dt {
    color: var(--muted);
    font-size: 0.875rem;
    font-weight: 400;
    line-height: 1.35;
  }
  .panel > .facts .colon,
  .panel .standing .colon { display: none; }
  .panel .facts dd { min-width: 0; }
  .panel .facts dd > [dir="auto"] { display: inline-block; max-width: 100%; white-space: pre-line; }

  .panel .rows { display: grid; gap: 0.75rem; margin-top: 0; }
  .panel .row {
    min-width: 0;
    padding-inline-start: 0.75rem;
    border-inline-start: 0.25rem solid var(--kind, var(--soft-line));
  }
  .panel .row:not([class*="kind-"]) { border-color: var(--soft-line); }
  .panel .row > .node-button,
  .panel .step > .node-button { display: inline-block; max-width: 100%; }
  .panel .row > .aside:not(.row-foot),
  .panel .step > .aside { display: block; }
  /* In a section the label stands before what it says, as in running text. */
  .panel .section .facts { gap: 0.15rem; margin-top: 0.25rem; font-size: 0.9375rem; }
  .panel .section .facts > div { display: block; }
  .panel .section .facts :is(dt, dd, dd > [dir="auto"]) { display: inline; }
  .panel .section .facts dt { font-size: inherit; }
  .panel .row-title { color: var(--strong); font-weight: 700; }
  .panel .row .sign,
  .panel .status .sign,
  .panel .manner .sign { display: inline-block; min-width: 1em; color: var(--strong); font-weight: 700; text-align: center; }
  .panel .row-foot { display: flex; flex-wrap: wrap; align-items: center; gap: 0.15rem 0.75rem; }
  .panel .manner { color: var(--strong); }
  .panel .row.stub { border-inline-start: 0.25rem dashed var(--error); }
  .panel .more { margin-top: 0.5rem; }
  .panel .more > .rows { margin-top: 0.5rem; }
  .panel details > summary { display: list-item; width: fit-content; padding: 0.15rem 0; font-size: 0.9375rem; }
  .panel details .part { margin-top: 0.75rem; color: var(--strong); font-weight: 700; }

  .panel .way { min-height: 1.75rem; padding: 0 0.5rem; font-size: 0.875rem; }
  .panel .way[aria-expanded]::before { content: "▸" / ""; }
  .panel .way[aria-expanded="true"]::before { content: "▾" / ""; }
  .panel .one-way + .one-way { margin-top: 1.25rem; padding-top: 1rem; border-top: 1px dashed var(--soft-line); }
  .panel .walk { margin: 0.5rem 0; }
  .panel .step {
    position: relative;
    padding: 0 0 0.75rem 1.25rem;
    border-inline-start: 2px solid var(--line);
    margin-inline-start: 0.4rem;
  }
  .panel .step:last-child { padding-bottom: 0; border-color: transparent; }
  .panel .step::before {
    content: "";
    position: absolute;
    inset-block-start: 0.35rem;
    inset-inline-start: calc(-0.4rem - 1px);
    width: 0.8rem;
    height: 0.8rem;
    border: 2px solid var(--background);
    border-radius: 50%;
    background: var(--kind, var(--line));
  }
  .panel .step .relation { display: block; margin: 0; }
  .panel .caution { display: block; color: var(--strong); font-size: 0.9375rem; }
  .panel .step .caution { margin-block-end: 0.25rem; padding-inline-start: 0.5rem; border-inline-start: 0.25rem solid var(--error); }
  .panel .doubt { color: var(--strong); font-weight: 700; }
  .panel .not-counted { margin-bottom: 0.75rem; color: var(--strong); font-weight: 700; }
  .panel .missing { color: var(--strong); }
  .panel .expired { margin-top: 0.75rem; }
  .panel .more > .one-way:first-of-type { margin-top: 0.75rem; }
  .panel .left-out { margin-inline-start: 0.4rem; padding: 0 0 0.75rem 1.25rem; border-inline-start: 2px dotted var(--line); color: var(--muted); }

  .panel .indicator + .indicator { margin-top: 1rem; }
  .panel .value-frame { max-height: 22rem; margin-top: 0.5rem; overflow: auto; }
  .panel .value-frame table { width: 100%; font-size: 0.9375rem; }
  .panel .value-frame :is(th, td) { padding: 0.3rem 0.5rem; }

  @container viewer (min-width: 60em) {
    .panel { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; }
  }
  @container viewer (max-width: 24em) {
    .panel { padding-inline: 0.75rem; }
    .panel-close { margin-inline-end: 0; }
    .panel .row { padding-inline-start: 0.5rem; }
  }
  @container panel (min-width: 30em) {
    .panel > .facts > div { display: grid; grid-template-columns: 10rem minmax(0, 1fr); gap: 0.75rem; }
    .panel .facts dt { padding-top: 0.1rem; }
  }
  @media (forced-colors: active) {
    .panel .row { border-color: CanvasText; }
    .panel .step::before { background: CanvasText; forced-color-adjust: none; }
  }
  @media print {
    .panel { display: none; }
  }
`;
