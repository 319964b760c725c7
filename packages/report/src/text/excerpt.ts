import { escapeTerminal, type Place, type Source } from "@change-logic/model";
import { columnsOf } from "./wrap.js";

const widest = 100;

/** A line of a text and what is marked in it, with control characters made visible; nothing else is escaped. */
export interface Excerpt {
  /** The number of the line, 1-based. */
  readonly line: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/**
 * The line that a place begins in, around the place. Lines longer than 100 characters are cut, with … where they are.
 * Undefined when the line has no text.
 */
export function excerptParts(source: Source, place: Place): Excerpt | undefined {
  const line = source.lineText(place.start.line);
  if (line.trim() === "") return undefined;
  const start = place.start.column - 1;
  const end = place.end.line === place.start.line ? place.end.column - 1 : line.length;
  const from = start > widest - 20 ? start - 20 : 0;
  const shown = line.slice(from, from + widest);
  const markedTo = Math.max(end, start + 1) - from;
  return {
    line: place.start.line,
    before: `${from > 0 ? "…" : ""}${escapeTerminal(shown.slice(0, start - from))}`,
    marked: escapeTerminal(shown.slice(start - from, markedTo)),
    after: `${escapeTerminal(shown.slice(markedTo))}${from + widest < line.length ? "…" : ""}`,
  };
}

/** The line that a place begins in, with the place underlined, for a terminal: see {@link excerptParts}. */
export function excerpt(source: Source, place: Place): string[] {
  const parts = excerptParts(source, place);
  if (!parts) return [];
  const { line, before, marked, after } = parts;
  const margin = " ".repeat(String(line).length);
  return [
    `${line} | ${before}${marked}${after}`,
    `${margin} | ${" ".repeat(columnsOf(before))}${"^".repeat(Math.max(1, columnsOf(marked)))}`,
  ];
}
