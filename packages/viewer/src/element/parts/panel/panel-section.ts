import type { SceneDetail } from "@change-logic/diagram";
import { html, nothing, type TemplateResult } from "lit";
import type { Viewer } from "../../viewer.js";
import { heading } from "../heading.js";
import { capitalised, panelPhrases } from "./panel-words.js";

/** A part of the panel under a heading. */
export const section = (viewer: Viewer, name: string, title: string, content: unknown): TemplateResult =>
  html`<div class="section about-${name}">${heading(viewer, 2, title)}${content}</div>`;

/** What is said of something, and its label. */
export interface Fact {
  readonly label: string;
  readonly content: unknown;
}

/** The facts as a list of labels and what they say; nothing without facts. */
export const factList = (facts: readonly Fact[]): TemplateResult | typeof nothing =>
  facts.length === 0
    ? nothing
    : html`<dl class="facts">${facts.map(
        ({ label, content }) =>
          html`<div><dt>${capitalised(label)}<span class="colon">: </span></dt><dd>${content}</dd></div>`,
      )}</dl>`;

/** Details of the scene as facts; text from plans runs in its own direction. */
export const detailFacts = (details: readonly SceneDetail[]): Fact[] =>
  details.map(({ label, text }) => ({ label, content: html`<span dir="auto">${text}</span>` }));

/** A fact of a text; none where there is no text. */
export const textFact = (label: string, text: string | undefined): Fact[] =>
  text === undefined || text.trim() === "" ? [] : detailFacts([{ label, text }]);

/** So many rows can be taken in; the rest is folded. */
const shownRows = 12;

/** A list of rows (`li`), the later ones folded where there are many. `label` says what the list is of. */
export function rowList({ language }: Viewer, label: string, rows: readonly TemplateResult[]): TemplateResult {
  const isLong = rows.length > shownRows + 2;
  const shown = isLong ? rows.slice(0, shownRows) : rows;
  return html`<ul class="rows" role="list" aria-label=${label}>${shown}</ul>
    ${
      isLong
        ? html`<details class="more"><summary>${panelPhrases.more[language](rows.length - shownRows)}</summary>
      <ul class="rows" role="list" aria-label=${label}>${rows.slice(shownRows)}</ul></details>`
        : nothing
    }`;
}
