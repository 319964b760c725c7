import { languages, planLinkTypes, threadKinds } from "@change-logic/model";
import {
  isRecord,
  isWhole,
  named,
  type Parts,
  problemIn,
  severities,
  wrongChoice,
  wrongNumber,
  wrongPart,
  wrongText,
} from "../value-checks.js";
import { detailLevels, directions } from "./scene-choices.js";

const lineTypes: readonly unknown[] = [...planLinkTypes, "uses"];
const boxKinds: readonly unknown[] = [...threadKinds, "item", "resource"];
const emphases: readonly unknown[] = ["normal", "highlighted", "faded"];

/**
 * What is wrong with a scene that was made or changed by hand, so that it cannot be laid out or written:
 * `boxes[3].column is 99`. Undefined for every scene of `createScene`. The value has a scene's lists. Time is linear.
 */
export function sceneProblem(scene: Parts): string | undefined {
  const lists = scene as Readonly<Record<"columns" | "boxes" | "areas" | "lanes" | "links" | "stubs", unknown[]>>;
  const { columns, boxes, areas, lanes, links, stubs } = lists;
  const ids = new Set<unknown>();
  const laneIds = new Set(lanes.map((lane) => (isRecord(lane) ? lane.id : undefined)));
  const areaIds = new Set(areas.map((area) => (isRecord(area) ? area.id : undefined)));
  const known = (value: Parts, part: string) => (ids.has(value[part]) ? undefined : wrongPart(value, part));
  return (
    wrongWords(scene) ??
    problemIn(columns, "columns", (column) => {
      // A column holds no longer chain than there are boxes.
      const isSound = isWhole(column.tracks, 1, Math.max(1, boxes.length));
      const words = wrongText(column, "id", "kind", "heading", "question") ?? wrongChoice(column, "shows", boxKinds);
      return words ?? (isSound ? undefined : wrongPart(column, "tracks"));
    }) ??
    problemIn(boxes, "boxes", (box) => {
      const problem = wrongBox(box, columns as readonly Parts[]);
      if (problem !== undefined) return problem;
      if (box.lane !== undefined && !laneIds.has(box.lane)) return wrongPart(box, "lane");
      if (box.area !== undefined && !areaIds.has(box.area)) return wrongPart(box, "area");
      if (ids.has(box.id)) return `.id ${named(box.id)} stands twice`;
      ids.add(box.id);
      return undefined;
    }) ??
    problemIn(areas, "areas", (area) => {
      if (!isWhole(area.column, 0, columns.length - 1)) return wrongPart(area, "column");
      if (!Array.isArray(area.boxes) || !area.boxes.every((id) => ids.has(id))) return ".boxes names what is no box";
      const head = area.head === undefined ? undefined : known(area, "head");
      return wrongText(area, "id", "key", "title") ?? wrongNumber(area, "folded") ?? head ?? wrongTile(area);
    }) ??
    problemIn(lanes, "lanes", (lane) => wrongText(lane, "id", "title")) ??
    problemIn(
      links,
      "links",
      (link) =>
        wrongText(link, "id") ??
        wrongChoice(link, "type", lineTypes) ??
        known(link, "from") ??
        known(link, "to") ??
        wrongText(link, "label", "reads") ??
        wrongWordsList(link, "styles") ??
        wrongDetails(link, "notes") ??
        wrongDetails(link, "details"),
    ) ??
    problemIn(
      stubs,
      "stubs",
      (stub) =>
        wrongText(stub, "id") ??
        wrongChoice(stub, "type", lineTypes) ??
        known(stub, "box") ??
        wrongText(stub, "text", "state", "reads", "reason") ??
        wrongWordsList(stub, "styles") ??
        wrongDetails(stub, "details"),
    ) ??
    (scene.findings === undefined ? undefined : wrongMessages(scene, "findings", "findings"))
  );
}

function wrongWords(scene: Parts): string | undefined {
  const choices = { language: languages, direction: directions, detail: detailLevels } as const;
  for (const [part, allowed] of Object.entries(choices)) {
    if (!(allowed as readonly unknown[]).includes(scene[part])) return `${part} is ${named(scene[part])}`;
  }
  for (const part of ["title", "subtitle"]) {
    if (typeof scene[part] !== "string") return `${part} is ${named(scene[part])}`;
  }
  return isRecord(scene.view) && typeof scene.view.kind === "string" ? undefined : `view is ${named(scene.view)}`;
}

function wrongBox(box: Parts, columns: readonly Parts[]): string | undefined {
  const text =
    wrongText(box, "id", "key", "title") ??
    wrongChoice(box, "kind", boxKinds) ??
    wrongChoice(box, "emphasis", emphases);
  if (text !== undefined) return text;
  if (!isWhole(box.column, 0, columns.length - 1)) return wrongPart(box, "column");
  const tracks = columns[box.column as number]?.tracks as number;
  if (!isWhole(box.track, 0, tracks - 1)) return wrongPart(box, "track");
  const { marks, findings } = box;
  if (!Array.isArray(marks)) return wrongPart(box, "marks");
  const found = isRecord(findings) ? wrongFindings(findings) : undefined;
  if (findings !== undefined && !isRecord(findings)) return wrongPart(box, "findings");
  return (
    problemIn(marks, ".marks", (mark) => wrongText(mark, "kind", "text")) ??
    found ??
    wrongDetails(box, "details") ??
    wrongDetails(box, "facts") ??
    wrongTile(box)
  );
}

function wrongFindings(findings: Parts): string | undefined {
  const problem = wrongNumber(findings, "count") ?? wrongChoice(findings, "severity", severities);
  if (problem !== undefined) return `.findings${problem}`;
  return wrongMessages(findings, "messages", ".findings.messages");
}

function wrongMessages(holder: Parts, part: string, name: string): string | undefined {
  const list = holder[part];
  if (!Array.isArray(list)) return `${name} is ${named(list)}`;
  return problemIn(list, name, (message) => wrongChoice(message, "severity", severities) ?? wrongText(message, "text"));
}

function wrongDetails(holder: Parts, part: string): string | undefined {
  const list = holder[part];
  if (list === undefined) return undefined;
  if (!Array.isArray(list)) return wrongPart(holder, part);
  return problemIn(list, `.${part}`, (detail) => wrongText(detail, "label", "text"));
}

function wrongWordsList(holder: Parts, part: string): string | undefined {
  const list = holder[part];
  return Array.isArray(list) && list.every((word) => typeof word === "string") ? undefined : wrongPart(holder, part);
}

function wrongTile({ tile }: Parts): string | undefined {
  if (tile === undefined) return undefined;
  if (!isRecord(tile)) return `.tile is ${named(tile)}`;
  const problem = wrongText(tile, "code", "color");
  return problem === undefined ? undefined : `.tile${problem}`;
}
