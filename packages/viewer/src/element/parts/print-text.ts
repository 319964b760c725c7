import { type EntryLink, narrowScene, readScene, type SceneDetail, type SceneEntry } from "@change-logic/diagram";
import { html, nothing, type TemplateResult } from "lit";
import { keptBoxes } from "../kept-boxes.js";
import type { Viewer } from "../viewer.js";

/**
 * The text equivalent of the diagram as headings and nested lists, without anything to press; of the whole also where the
 * diagram is an overview of it.
 */
export function printedText(viewer: Viewer): TemplateResult {
  const { texts, state } = viewer;
  const kept = state.diagram === "whole" ? keptBoxes(viewer) : undefined;
  const { nothing: none, columns } = readScene(kept ? narrowScene(texts.scene, kept) : texts.scene);
  return html`${none === undefined ? nothing : html`<p>${none}</p>`}
    ${columns.map(
      ({ heading, missing, entries }) => html`<h3>${heading}</h3>
        ${missing === undefined ? nothing : html`<p>${missing}</p>`}
        ${entries.length === 0 ? nothing : html`<ul>${entries.map(printedEntry)}</ul>`}`,
    )}`;
}

function printedEntry({ name, marks, details, links, below, folded }: SceneEntry): TemplateResult {
  const title = name.title.trim() === "" ? name.key : name.title;
  return html`<li><strong>${name.code === undefined ? nothing : `${name.code} `}<bdi>${title}</bdi></strong>
    ${name.key === undefined || name.key === title ? nothing : html`<span class="key">${name.key}</span>`}
    ${marks.length === 0 ? nothing : html`– ${marks.join(", ")}`}
    ${details.length + links.length === 0 ? nothing : html`<ul>${details.map(printedDetail)}${links.map(printedLink)}</ul>`}
    ${below.length === 0 && folded === undefined ? nothing : html`<ul>${below.map(printedEntry)}${folded === undefined ? nothing : html`<li>${folded}</li>`}</ul>`}
  </li>`;
}

const printedDetail = ({ label, text }: SceneDetail): TemplateResult => html`<li>${label}: <bdi>${text}</bdi></li>`;

function printedLink({ label, end, reason, details }: EntryLink): TemplateResult {
  const title = end === undefined ? "" : end.title.trim() === "" ? (end.key ?? "") : end.title;
  return html`<li>${label}${title === "" ? nothing : html`: <bdi>${title}</bdi>`}${reason === undefined ? nothing : ` – ${reason}`}
    ${details.length === 0 ? nothing : html`<ul>${details.map(printedDetail)}</ul>`}</li>`;
}
