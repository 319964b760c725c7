import { escapeTerminal, type Place, type Source } from "@change-logic/model";

const widest = 100;

/**
 * The line that a place begins in, with the place underlined. Lines longer than 100 characters are cut around the
 * place; control characters are made visible. Empty when the line has no text.
 */
export function excerpt(source: Source, place: Place): string[] {
  const line = source.lineText(place.start.line);
  if (line.trim() === "") return [];
  const start = place.start.column - 1;
  const end = place.end.line === place.start.line ? place.end.column - 1 : line.length;
  const from = start > widest - 20 ? start - 20 : 0;
  const shown = line.slice(from, from + widest);
  const before = escapeTerminal(shown.slice(0, start - from));
  const marked = escapeTerminal(shown.slice(start - from, Math.max(end, start + 1) - from));
  const after = escapeTerminal(shown.slice(Math.max(end, start + 1) - from));
  const number = String(place.start.line);
  const margin = " ".repeat(number.length);
  const cutBefore = from > 0 ? "…" : "";
  const cutAfter = from + widest < line.length ? "…" : "";
  return [
    `${number} | ${cutBefore}${before}${marked}${after}${cutAfter}`,
    `${margin} | ${" ".repeat([...`${cutBefore}${before}`].length)}${"^".repeat(Math.max(1, [...marked].length))}`,
  ];
}
