import { clustersOf } from "@change-logic/model/documents";
import { measureText, type TextStyle } from "./measure-text.js";

/** A text in lines. */
export interface WrappedText {
  readonly lines: readonly string[];
  /** Whether the end of the text had to be left out; the last line then ends in an ellipsis. */
  readonly cut: boolean;
}

// A line may break after these within a word; a soft hyphen and a zero-width space are places that the writer offers.
const breakAfter = /[-‐–—/\u00ad\u200b]/u;
const ideographic = /[\u2e80-\u303e\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/u;
const letter = /^\p{L}\p{M}*$/u;

/** Longest text that is wrapped, in UTF-16 units: what is beyond could not be shown in any box. */
const longest = 4000;

/**
 * Breaks a text into lines at most `width` px wide, by {@link measureText}: between words, after hyphens and slashes,
 * between ideographs, and inside a word (with a hyphen) only when the word is wider than a line. After `maxLines` the
 * rest is left out, with an ellipsis. Runs of white space, and line breaks, are one space; an empty text gives no line.
 */
export function wrapText(text: string, style: TextStyle, width: number, maxLines = 5): WrappedText {
  const measure = (part: string) => measureText(part, style);
  const shown = text.length > longest ? text.slice(0, longest).toWellFormed() : text;
  const lines: string[] = [];
  let line = "";
  let pendingSpace = false;
  const flush = () => {
    lines.push(line);
    line = "";
    pendingSpace = false;
  };
  for (const word of shown.split(/[\s\u2028\u2029]+/u)) {
    if (word === "") continue;
    for (const piece of piecesOf(word)) {
      const joined = line + (pendingSpace ? " " : "") + piece;
      pendingSpace = false;
      if (measure(joined) <= width) {
        line = joined;
        continue;
      }
      if (line !== "") flush();
      const parts = measure(piece) <= width ? [piece] : splitWord(piece, width, measure);
      for (const part of parts.slice(0, -1)) {
        line = part;
        flush();
        if (lines.length > maxLines) return cutLines(lines, width, measure, maxLines);
      }
      line = parts.at(-1) ?? "";
    }
    pendingSpace = line !== "";
    if (lines.length > maxLines) return cutLines(lines, width, measure, maxLines);
  }
  if (line !== "") flush();
  if (lines.length > maxLines || shown !== text) return cutLines(lines, width, measure, maxLines);
  return { lines, cut: false };
}

function piecesOf(word: string): string[] {
  if (!breakAfter.test(word) && !ideographic.test(word)) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const cluster of clustersOf(word)) {
    if (ideographic.test(cluster)) {
      if (piece !== "") pieces.push(piece);
      pieces.push(cluster);
      piece = "";
      continue;
    }
    piece += cluster;
    if (breakAfter.test(cluster)) {
      pieces.push(piece);
      piece = "";
    }
  }
  if (piece !== "") pieces.push(piece);
  return pieces;
}

function splitWord(word: string, width: number, measure: (text: string) => number): string[] {
  const parts: string[] = [];
  let part = "";
  let last = "";
  for (const cluster of clustersOf(word)) {
    const hyphen = letter.test(last) && letter.test(cluster) ? "-" : "";
    if (part !== "" && measure(`${part}${cluster}-`) > width) {
      parts.push(part + hyphen);
      part = "";
    }
    part += cluster;
    last = cluster;
  }
  parts.push(part);
  return parts;
}

function cutLines(
  lines: readonly string[],
  width: number,
  measure: (text: string) => number,
  maxLines: number,
): WrappedText {
  const kept = lines.slice(0, maxLines);
  const clusters = clustersOf((kept.pop() ?? "").replace(/-$/u, ""));
  while (clusters.length > 0 && measure(`${clusters.join("").trimEnd()}…`) > width) clusters.pop();
  return { lines: [...kept, `${clusters.join("").trimEnd()}…`], cut: true };
}
