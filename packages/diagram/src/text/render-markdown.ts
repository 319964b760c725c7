import type { Language } from "@change-logic/model";
import { escapeMarkdown, escapeMarkdownStart, markdownCode } from "@change-logic/model/documents";
import { checkScene } from "../arguments.js";
import type { Scene, SceneDetail, SceneMessage } from "../scene/scene-types.js";
import { severityWords } from "../scene/scene-words.js";
import { type EntryLink, type EntryName, readingOf, type SceneEntry } from "./read-scene.js";
import { safeAddress } from "./safe-address.js";
import { textWords } from "./text-words.js";

/**
 * Writes a scene as Markdown: the same content as {@link renderText}, with a heading per column, and lists. What the plan
 * says is text whatever it says: no markup, HTML, links or mentions come of it; only an element's own `url` becomes a
 * link. Any scene can be written; time and length are linear. Throws ChangeLogicError (`invalid-argument`) for what is
 * not a scene.
 */
export function renderMarkdown(scene: Scene): string {
  checkScene(scene, "renderMarkdown");
  const { language } = scene;
  const { title, subtitle, nothing, columns, findings } = readingOf(scene);
  const blocks = [[`# ${escapeMarkdownStart(title)}`.trimEnd()]];
  for (const text of [subtitle, nothing ?? ""]) if (text !== "") blocks.push([escapeMarkdownStart(text)]);
  for (const { heading, missing, entries } of columns) {
    blocks.push([`## ${escapeMarkdownStart(heading)}`]);
    if (missing !== undefined) blocks.push([escapeMarkdownStart(missing)]);
    if (entries.length > 0) blocks.push(entries.flatMap((entry) => entryLines(entry, language, "")));
  }
  if (findings.length > 0) {
    blocks.push([`## ${textWords.findings[language]}`]);
    blocks.push(findings.map((message, index) => `${index + 1}. ${saidBy(message, language)}`));
  }
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

const saidBy = ({ severity, text }: SceneMessage, language: Language): string =>
  `${severityWords[severity][language]}: ${escapeMarkdown(text)}`;

function entryLines(entry: SceneEntry, language: Language, indent: string): string[] {
  const { name, marks, details, findings, href, links, below, folded } = entry;
  const inner = `${indent}  `;
  return [
    `${indent}- ${titled(name, href)}${marks.length > 0 ? ` – ${escapeMarkdown(marks.join(", "))}` : ""}`,
    ...detailLines(details, inner),
    ...(findings ? [`${inner}- ${findings.label}`] : []),
    ...(findings?.messages ?? []).map((message) => `${inner}  - ${saidBy(message, language)}`),
    ...links.flatMap((link) => linkLines(link, inner)),
    ...below.flatMap((one) => entryLines(one, language, inner)),
    ...(folded === undefined ? [] : [`${inner}- ${folded}`]),
  ];
}

function linkLines({ label, end, reason, details }: EntryLink, indent: string): string[] {
  const to = end === undefined ? "" : `: ${escapeMarkdown(end.title)}${idOf(end)}`;
  const why = reason === undefined ? "" : ` – ${reason}`;
  return [`${indent}- ${escapeMarkdownStart(label)}${to}${why}`, ...detailLines(details, `${indent}  `)];
}

function detailLines(details: readonly SceneDetail[], indent: string): string[] {
  return details.map(({ label, text }) => `${indent}- ${escapeMarkdownStart(label)}: ${escapeMarkdown(text)}`);
}

/** What an entry is called, as a link when there is somewhere to read more. */
function titled(name: EntryName, href: string | undefined): string {
  const text = name.code === undefined ? name.title : `${name.code} ${name.title}`;
  if (href === undefined) return (escapeMarkdownStart(text) + idOf(name)).trim();
  return `[${escapeMarkdown(text).trim() || escapeMarkdown(name.key ?? href)}](${destination(href)})${idOf(name)}`;
}

const idOf = ({ key }: EntryName): string => (key === undefined ? "" : ` (${markdownCode(key)})`);

/** An address as the target of a link; Markdown reads entities there too. */
const destination = (href: string): string => safeAddress(href).replace(/&/gu, "&amp;");
