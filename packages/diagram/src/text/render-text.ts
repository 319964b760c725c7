import { escapeTerminal, type Language } from "@change-logic/model";
import { checkScene } from "../arguments.js";
import { styleNote } from "../layout/labels.js";
import type { Scene, SceneBox, SceneDetail } from "../scene/scene-types.js";
import { countPhrases, sceneWords, severityWords } from "../scene/scene-words.js";
import { textDirection } from "./text-direction.js";

/**
 * Writes a scene as plain text in reading order: every column under its heading, every element and item with its id, its
 * marks, what the plan says of it and what findings say, and every link on the element that it is written on, with what
 * is said of the link. It says all that the drawing says, and more.
 * Control characters are made visible; a title that runs from right to left is isolated from the text around it. Any
 * scene can be written; time and length are linear. Throws ChangeLogicError (`invalid-argument`) for what is
 * not a scene.
 */
export function renderText(scene: Scene): string {
  checkScene(scene, "renderText");
  const { language } = scene;
  const lines = [isolated(scene.title)];
  if (scene.subtitle !== "") lines.push(isolated(scene.subtitle));
  if (scene.boxes.length === 0) lines.push("", sceneWords.nothing[language]);
  const boxes = new Map(scene.boxes.map((box) => [box.id, box]));
  const links = linesOfLinks(scene, boxes);
  const byColumn = scene.columns.map((): SceneBox[] => []);
  for (const box of scene.boxes) if (box.area === undefined) byColumn[box.column]!.push(box);
  for (const [index, column] of scene.columns.entries()) {
    lines.push("", ...underlined(column.heading));
    if (column.missing) lines.push(`${sceneWords.missingLevel[language]}. ${column.question}`);
    for (const box of byColumn[index]!) lines.push(...boxLines(box, language), ...(links.get(box.id) ?? []));
    for (const area of scene.areas) {
      if (area.column !== index) continue;
      const head = area.head === undefined ? undefined : boxes.get(area.head);
      const below = area.boxes.map((id) => boxes.get(id)).filter((box) => box !== undefined);
      if (head) lines.push(...boxLines(head, language));
      else lines.push(`${area.tile ? `${area.tile.code} ` : ""}${isolated(area.title)}:`);
      for (const box of below) lines.push(...boxLines(box, language).map((line) => `  ${line}`));
      if (area.folded > 0) lines.push(`  ${countPhrases.folded[language](area.folded)}`);
    }
  }
  return `${lines.join("\n")}\n`;
}

function underlined(heading: string): string[] {
  const text = escapeTerminal(heading);
  return [isolated(heading), "-".repeat(Math.max(3, [...text].length))];
}

function boxLines(box: SceneBox, language: Language): string[] {
  const marks = box.marks.map(({ text }) => text);
  const number = box.tile ? `${box.tile.code} ` : "";
  const lines = [`- ${number}${named(box)}${marks.length > 0 ? ` – ${marks.join(", ")}` : ""}`];
  lines.push(...detailLines(box.details, "    "));
  for (const { severity, text } of box.findings?.messages ?? [])
    lines.push(`    ${sceneWords.finding[language]} (${severityWords[severity][language]}): ${isolated(text)}`);
  return lines;
}

function detailLines(details: readonly SceneDetail[] | undefined, indent: string): string[] {
  return (details ?? []).map(({ label, text }) => `${indent}${label}: ${isolated(text)}`);
}

/** Every link, as it is written, by the box on which it is written. */
function linesOfLinks(scene: Scene, boxes: ReadonlyMap<string, SceneBox>): Map<string, string[]> {
  const { language } = scene;
  const found: { box: string; index: number | undefined; lines: string[] }[] = [];
  for (const { from, to, reversed, reads, styles, index, details } of scene.links) {
    const [box, end] = reversed ? [to, from] : [from, to];
    const target = boxes.get(end);
    const line = `    ${reads}${styleNote(styles, language)}: ${target ? named(target) : end}`;
    found.push({ box, index, lines: [line, ...detailLines(details, "        ")] });
  }
  for (const { box, reads, styles, text, reason, index, details } of scene.stubs) {
    const line = `    ${reads}${styleNote(styles, language)}: ${isolated(text)} – ${reason}`;
    found.push({ box, index, lines: [line, ...detailLines(details, "        ")] });
  }
  const lines = new Map<string, string[]>();
  for (const { box, lines: own } of found.sort((a, b) => (a.index ?? 0) - (b.index ?? 0))) {
    const list = lines.get(box) ?? [];
    lines.set(box, list);
    list.push(...own);
  }
  return lines;
}

const named = (box: SceneBox) => `${isolated(box.title)} [${escapeTerminal(box.key)}]`;

/** Text for one line; what runs from right to left is kept from turning its surroundings (U+2068, U+2069). */
function isolated(text: string): string {
  const visible = escapeTerminal(text);
  return textDirection(visible) === "rtl" ? `\u2068${visible}\u2069` : visible;
}
