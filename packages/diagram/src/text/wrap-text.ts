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

/** So many letters of a broken word stay together at either end. */
const leastLetters = 4;
/** So many letters before the last place that fits, a better one is looked for. */
const lookBack = 5;
const vowel = /^[aeiouyåäöæøéèêëíóúüáà]/iu;

/**
 * Breaks a word that is wider than a line into parts that are not: with a hyphen between letters, if there is room for it
 * before a consonant that begins a syllable, and with at least four letters on either side.
 */
function splitWord(word: string, width: number, measure: (text: string) => number): string[] {
  const clusters = clustersOf(word);
  const parts: string[] = [];
  let from = 0;
  while (from < clusters.length) {
    let end = from + 1;
    let part = clusters[from]!;
    while (end < clusters.length) {
      const next = part + clusters[end]!;
      if (measure(end + 1 === clusters.length ? next : `${next}-`) > width) break;
      part = next;
      end += 1;
    }
    const at = end === clusters.length ? end : bestBreak(clusters, from, end);
    const isWithinWord = at < clusters.length && letter.test(clusters[at - 1]!) && letter.test(clusters[at]!);
    parts.push(clusters.slice(from, at).join("") + (isWithinWord ? "-" : ""));
    from = at;
  }
  return parts;
}

/** Where to break: at `end`, or a little before it, where a syllable begins or more letters are left for the next line. */
function bestBreak(clusters: readonly string[], from: number, end: number): number {
  const keepsTogether = (at: number) => at - from >= leastLetters && clusters.length - at >= leastLetters;
  const isSyllable = (at: number) => {
    const [before, first, second] = [clusters[at - 1]!, clusters[at]!, clusters[at + 1] ?? ""];
    const areLetters = letter.test(before) && letter.test(first) && letter.test(second);
    return areLetters && !vowel.test(first) && vowel.test(second);
  };
  const least = Math.max(from + 1, end - lookBack);
  for (const isGood of [(at: number) => keepsTogether(at) && isSyllable(at), keepsTogether])
    for (let at = end; at >= least; at -= 1) if (isGood(at)) return at;
  return end;
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
