import { escapeTerminal, type Language } from "@change-logic/model";
import { checkScene } from "../arguments.js";
import type { Scene, SceneDetail, SceneMessage } from "../scene/scene-types.js";
import { sceneWords, severityWords } from "../scene/scene-words.js";
import { type EntryLink, type EntryName, readingOf, type SceneEntry } from "./read-scene.js";
import { textDirection } from "./text-direction.js";
import { textWords } from "./text-words.js";

/**
 * Writes a scene as plain text in reading order: every column under its heading, every element and item with its id, its
 * marks, what the plan says of it and the numbers of its findings, and every link on the element that it is written on,
 * with what is said of the link; last, what the findings say, also those about the plan itself. It says all that the
 * drawing says, and more.
 * Control characters are made visible; a title that runs from right to left is isolated from the text around it. Any
 * scene can be written; time and length are linear. Throws ChangeLogicError (`invalid-argument`) for what is
 * not a scene.
 */
export function renderText(scene: Scene): string {
  checkScene(scene, "renderText");
  const { language } = scene;
  const { title, subtitle, nothing, columns, findings } = readingOf(scene);
  const lines = [isolated(title)];
  if (subtitle !== "") lines.push(isolated(subtitle));
  if (nothing !== undefined) lines.push("", nothing);
  for (const { heading, missing, entries } of columns) {
    lines.push("", ...underlined(heading));
    if (missing !== undefined) lines.push(escapeTerminal(missing));
    for (const entry of entries) {
      // An area that is not shown itself is only a heading for what is below it.
      if (entry.kind === "area") lines.push(`${named(entry.name)}:`);
      else for (const line of entryLines(entry, language)) lines.push(line);
      for (const one of entry.below) for (const line of entryLines(one, language)) lines.push(`  ${line}`);
      if (entry.folded !== undefined) lines.push(`  ${entry.folded}`);
    }
  }
  if (findings.length > 0) lines.push("", ...underlined(textWords.findings[language]));
  for (const [index, message] of findings.entries()) lines.push(`${index + 1}. ${saidBy(message, language)}`);
  return `${lines.join("\n")}\n`;
}

const underlined = (heading: string): string[] => [
  isolated(heading),
  "-".repeat(Math.max(3, [...escapeTerminal(heading)].length)),
];

const saidBy = ({ severity, text }: SceneMessage, language: Language): string =>
  `${severityWords[severity][language]}: ${isolated(text)}`;

function entryLines({ kind, name, marks, details, findings, href, links }: SceneEntry, language: Language): string[] {
  return [
    `- ${named(name)}${marks.length > 0 ? ` – ${marks.join(", ")}` : ""}`,
    ...detailLines(details, "    "),
    // Where a strategy says more of its items is told where it makes a link, and would only be in the way here.
    ...(href === undefined || kind === "item" ? [] : [`    ${sceneWords.readMore[language]}: ${isolated(href)}`]),
    ...(findings ? [`    ${findings.label}`] : []),
    ...(findings?.messages ?? []).map((message) => `        ${saidBy(message, language)}`),
    ...links.flatMap(linkLines),
  ];
}

function linkLines({ label, end, reason, details }: EntryLink): string[] {
  const to = end === undefined ? "" : `: ${named(end)}`;
  return [`    ${label}${to}${reason === undefined ? "" : ` – ${reason}`}`, ...detailLines(details, "        ")];
}

function detailLines(details: readonly SceneDetail[], indent: string): string[] {
  return details.map(({ label, text }) => `${indent}${escapeTerminal(label)}: ${isolated(text)}`);
}

function named({ code, title, key }: EntryName): string {
  const id = key === undefined ? "" : ` [${escapeTerminal(key)}]`;
  return `${code === undefined ? "" : `${code} `}${isolated(title)}${id}`;
}

/** Text for one line; what runs from right to left is kept from turning its surroundings (U+2068, U+2069). */
function isolated(text: string): string {
  const visible = escapeTerminal(text);
  return textDirection(visible) === "rtl" ? `\u2068${visible}\u2069` : visible;
}
