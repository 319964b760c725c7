import { escapeTerminal, escapeXml, type Language } from "@change-logic/model";
import { checkScene } from "../arguments.js";
import type { Scene, SceneDetail, SceneMessage } from "../scene/scene-types.js";
import { severityWords } from "../scene/scene-words.js";
import { type EntryLink, type EntryName, readingOf, type SceneEntry } from "../text/read-scene.js";
import { textDirection } from "../text/text-direction.js";
import { textWords } from "../text/text-words.js";
import { checkHeadingLevel } from "./check-heading-level.js";

/** How deep the headings of columns lie in the page around them. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/**
 * The text equivalent of a scene as HTML, one line of markup per entry: a heading per column and nested lists, and
 * last, under a heading of their own, what the findings say, numbered. It has no ids, classes, styles or empty lines; what the plan says is text only, but for an element's own `url`. Time and length
 * are linear. Throws `ChangeLogicError` (`invalid-argument`) for anything but a scene, and for a level of heading that
 * is none.
 */
export function sceneHtml(scene: Scene, headingLevel: HeadingLevel): string[] {
  checkScene(scene, "sceneHtml");
  checkHeadingLevel(headingLevel, "sceneHtml");
  const { language } = scene;
  const { subtitle, nothing, columns, findings } = readingOf(scene);
  const lines: string[] = [];
  for (const text of [subtitle, nothing ?? ""]) if (text !== "") lines.push(`<p>${shown(text)}</p>`);
  for (const { heading, missing, entries } of columns) {
    lines.push(`<h${headingLevel}>${shown(heading)}</h${headingLevel}>`);
    if (missing !== undefined) lines.push(`<p>${shown(missing)}</p>`);
    if (entries.length > 0) lines.push("<ul>", ...entries.map((entry) => entryHtml(entry, language)), "</ul>");
  }
  if (findings.length > 0) {
    lines.push(`<h${headingLevel}>${textWords.findings[language]}</h${headingLevel}>`);
    lines.push("<ol>", ...findings.map((message) => messageHtml(message, language)), "</ol>");
  }
  return lines;
}

const messageHtml = ({ severity, text }: SceneMessage, language: Language): string =>
  `<li>${severityWords[severity][language]}: ${shown(text)}</li>`;

function entryHtml(entry: SceneEntry, language: Language): string {
  const { name, marks, details, findings, href, links, below, folded } = entry;
  const said = [
    ...details.map(detailHtml),
    ...(findings
      ? [`<li>${findings.label}${listOf(findings.messages.map((message) => messageHtml(message, language)))}</li>`]
      : []),
    ...links.map(linkHtml),
    ...below.map((one) => entryHtml(one, language)),
    ...(folded === undefined ? [] : [`<li>${shown(folded)}</li>`]),
  ];
  return `<li>${named(name, href)}${marks.length > 0 ? ` – ${shown(marks.join(", "))}` : ""}${listOf(said)}</li>`;
}

function linkHtml({ label, end, reason, details }: EntryLink): string {
  const to = end === undefined ? "" : `: ${named(end)}`;
  const why = reason === undefined ? "" : ` – ${shown(reason)}`;
  return `<li>${shown(label)}${to}${why}${listOf(details.map(detailHtml))}</li>`;
}

const detailHtml = ({ label, text }: SceneDetail): string => `<li>${shown(label)}: ${shown(text)}</li>`;

const listOf = (items: readonly string[]): string => (items.length === 0 ? "" : `<ul>${items.join("")}</ul>`);

/** What an entry is called, as a link when there is somewhere to read more. */
function named({ code, title, key }: EntryName, href?: string): string {
  const id = key === undefined ? "" : ` (<code>${shown(key)}</code>)`;
  const text = `${code === undefined ? "" : `${shown(code)} `}${shown(title.trim() === "" ? (key ?? "") : title)}`;
  return `${href === undefined ? text : `<a href="${escapeXml(href)}">${text}</a>`}${id}`;
}

/** Text for one line of HTML; what runs from right to left is kept from turning its surroundings. */
function shown(text: string): string {
  const written = escapeXml(escapeTerminal(text));
  return textDirection(text) === "rtl" ? `<bdi>${written}</bdi>` : written;
}
