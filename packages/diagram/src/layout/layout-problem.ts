import { languages } from "@change-logic/model";
import { directions } from "../scene/scene-choices.js";
import {
  isRecord,
  named,
  type Parts,
  problemIn,
  severities,
  wrongChoice,
  wrongNumber,
  wrongPart,
  wrongText,
} from "../value-checks.js";

/**
 * What is wrong with a layout that was made or changed by hand, so that it cannot be drawn: `boxes[3].x is NaN`.
 * Undefined for every layout of `layoutColumns`, `layoutElk` and `fitToPaper`. The value has a layout's lists. Time is
 * linear.
 */
export function layoutProblem(layout: Parts): string | undefined {
  const words = wrongWords(layout) ?? wrongPaper(layout.paper);
  if (words !== undefined) return words;
  for (const [name, problemOf] of Object.entries(lists)) {
    const problem = problemIn(layout[name] as readonly unknown[], name, problemOf);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function wrongWords(layout: Parts): string | undefined {
  const choices = { language: languages, direction: directions } as const;
  for (const [part, allowed] of Object.entries(choices)) {
    if (!(allowed as readonly unknown[]).includes(layout[part])) return `${part} is ${named(layout[part])}`;
  }
  for (const part of ["title", "description"]) {
    if (typeof layout[part] !== "string") return `${part} is ${named(layout[part])}`;
  }
  for (const part of ["width", "height"]) {
    if (!isLength(layout[part])) return `${part} is ${named(layout[part])}`;
  }
  return undefined;
}

const isLength = (value: unknown): boolean => Number.isFinite(value) && (value as number) > 0;

function wrongPaper(paper: unknown): string | undefined {
  if (paper === undefined) return undefined;
  if (!isRecord(paper)) return `paper is ${named(paper)}`;
  const part = ["width", "height", "scale"].find((name) => !isLength(paper[name]));
  return part === undefined ? undefined : `paper${wrongPart(paper, part)}`;
}

const wrongPoint = (value: Parts): string | undefined => wrongNumber(value, "x", "y");

const wrongRectangle = (value: Parts): string | undefined => wrongNumber(value, "x", "y", "width", "height");

const wrongLine = (line: Parts): string | undefined => wrongText(line, "text") ?? wrongNumber(line, "x", "y", "size");

/** What is wrong with a part that must be there, by what is asked of it. */
function inPart(holder: Parts, part: string, problemOf: (value: Parts) => string | undefined): string | undefined {
  const value = holder[part];
  if (!isRecord(value)) return wrongPart(holder, part);
  const problem = problemOf(value);
  return problem === undefined ? undefined : `.${part}${problem}`;
}

function inList(holder: Parts, part: string, problemOf: (value: Parts) => string | undefined): string | undefined {
  const list = holder[part];
  return Array.isArray(list) ? problemIn(list, `.${part}`, problemOf) : wrongPart(holder, part);
}

function wrongPoints(line: Parts): string | undefined {
  const { points } = line;
  if (Array.isArray(points) && points.length < 2) return `.points has ${points.length} of at least 2`;
  return inList(line, "points", wrongPoint) ?? (Array.isArray(line.styles) ? undefined : wrongPart(line, "styles"));
}

const wrongSign = (sign: Parts): string | undefined =>
  inPart(sign, "at", wrongPoint) ?? inPart(sign, "line", wrongLine);

const orMissing = (holder: Parts, part: string, problemOf: (value: Parts) => string | undefined): string | undefined =>
  holder[part] === undefined ? undefined : inPart(holder, part, problemOf);

const sides = ["left", "right", "top", "bottom"];

const lists: Readonly<Record<string, (entry: Parts) => string | undefined>> = {
  header: wrongLine,
  bands: (band) =>
    wrongText(band, "id", "title") ??
    wrongRectangle(band) ??
    inList(band, "heading", wrongLine) ??
    inPart(band, "rule", wrongRectangle),
  lanes: (lane) => wrongText(lane, "id", "title") ?? wrongRectangle(lane) ?? inList(lane, "heading", wrongLine),
  areas: (area) =>
    wrongText(area, "id", "title") ??
    wrongRectangle(area) ??
    inList(area, "heading", wrongLine) ??
    inList(area, "folded", wrongLine),
  boxes: (box) =>
    wrongText(box, "id", "key", "kind", "title", "label", "band", "emphasis") ??
    wrongRectangle(box) ??
    inList(box, "lines", wrongLine) ??
    inList(box, "marks", (mark) => wrongRectangle(mark) ?? inList(mark, "lines", wrongLine)) ??
    orMissing(
      box,
      "findings",
      (findings) =>
        wrongChoice(findings, "severity", severities) ?? wrongText(findings, "title") ?? wrongSign(findings),
    ),
  tiles: (tile) => wrongText(tile, "box", "code", "color") ?? wrongRectangle(tile) ?? inPart(tile, "line", wrongLine),
  placeholders: (placeholder) =>
    wrongText(placeholder, "band", "title") ?? wrongRectangle(placeholder) ?? inList(placeholder, "lines", wrongLine),
  links: (link) =>
    wrongText(link, "id", "from", "to", "type", "title") ?? wrongPoints(link) ?? orMissing(link, "note", wrongSign),
  stubs: (stub) => wrongText(stub, "id", "box", "type", "title") ?? wrongPoints(stub),
  continuations: (end) => wrongText(end, "link") ?? wrongChoice(end, "side", sides) ?? wrongSign(end),
  notes: (note) => inPart(note, "sign", wrongSign) ?? inList(note, "lines", wrongLine),
  legend: (entry) =>
    inPart(entry, "sample", (sample) => wrongText(sample, "kind")) ??
    inPart(entry, "box", wrongRectangle) ??
    inPart(entry, "line", wrongLine),
};

/** The lists of a layout, by their names. */
export const layoutLists: readonly string[] = Object.keys(lists);
