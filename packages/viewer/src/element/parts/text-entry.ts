import type { EntryLink, SceneDetail, SceneEntry, SceneReading } from "@change-logic/diagram";
import { kindWords, type Localized } from "@change-logic/model";
import { html, nothing, type TemplateResult } from "lit";
import type { Viewer } from "../viewer.js";
import { nodeButton } from "./node-button.js";
import { scrolledTo } from "./scrolled-to.js";
import { textFindings } from "./text-findings.js";

const words = {
  links: { sv: "Länkar", en: "Links" },
  readMore: { sv: "Läs mer", en: "Read more" },
} as const satisfies Record<string, Localized>;

/** An element, an item or an area, with all that the text equivalent says of it; what lies below an area stands in it. */
export function textEntry(viewer: Viewer, entry: SceneEntry, reading: SceneReading): TemplateResult {
  const { name, marks, details, findings, href, links, below, folded } = entry;
  const isSelected = name.box !== undefined && name.box === viewer.selected;
  return html`<li class="entry ${isSelected ? "selected" : ""}" ${scrolledTo(isSelected)}>
    <p class="entry-head">
      <span class="entry-title">${nodeButton(viewer, name.box, name.code === undefined ? shownTitle(name) : `${name.code} ${shownTitle(name)}`)}</span>
      ${name.key === undefined ? nothing : html`<code class="entry-key">${name.key}</code>`}
      ${marks.map((mark) => html`<span class="entry-mark">${mark}</span> `)}
    </p>
    ${detailList(details)}
    ${href === undefined ? nothing : html`<p><a href=${href} rel="noopener noreferrer">${words.readMore[viewer.language]}</a></p>`}
    ${links.length === 0 ? nothing : html`<ul class="entry-links" role="list" aria-label=${words.links[viewer.language]}>${links.map((link) => linkEntry(viewer, link))}</ul>`}
    ${textFindings(findings, reading, viewer.language)}
    ${
      below.length === 0 && folded === undefined
        ? nothing
        : html`<ul class="entries below" role="list" aria-label=${kindWords.item.many[viewer.language]}>
      ${below.map((one) => textEntry(viewer, one, reading))}
      ${folded === undefined ? nothing : html`<li class="entry muted">${folded}</li>`}
    </ul>`
    }
  </li>`;
}

function linkEntry(viewer: Viewer, { label, end, reason, details }: EntryLink): TemplateResult {
  const to = end === undefined ? nothing : html`${nodeButton(viewer, end.box, shownTitle(end))}`;
  return html`<li class=${end?.box === undefined ? "stub" : ""}><span class="relation">${label}${end ? ":" : ""}</span> ${to}${reason === undefined ? nothing : html` <span class="reason">(${reason})</span>`}${detailList(details)}</li>`;
}

const shownTitle = ({ title, key }: { readonly title: string; readonly key?: string }): string =>
  title.trim() === "" ? (key ?? title) : title;

const detailList = (details: readonly SceneDetail[]): TemplateResult | typeof nothing =>
  details.length === 0
    ? nothing
    : html`<dl class="entry-details">${details.map(
        ({ label, text }) => html`<div><dt>${label}</dt><dd><bdi>${text}</bdi></dd></div>`,
      )}</dl>`;
