import type { Localized } from "../language.js";
import { list } from "./message-parts.js";
import type { Place } from "./source.js";

/** What is to be said of a text that is indented with tabs, and what can be read of it. */
export interface Tabs extends Localized {
  readonly text: string;
  /** The first tab. */
  readonly start: number;
  readonly end: number;
}

/** Whether there is a line that begins with a tab: most texts need not be looked at any closer. */
export const hasTabs = (text: string): boolean => /^ *\t/mu.test(text);

const mostLines = 10;

/**
 * The lines indented with tabs, from the first that the parser refused. When the text is indented with nothing but tabs,
 * a space stands in for each; otherwise nobody knows how deep they were meant to be, and the text ends before them.
 */
export function tabsFrom(
  first: number,
  text: string,
  placeAt: (start: number, end: number) => Place,
): Tabs | undefined {
  const lineStart = text.lastIndexOf("\n", first - 1) + 1;
  // A tab after a dash does no harm to what follows.
  const indent = /^[ \t]*/u.exec(text.slice(lineStart, lineStart + 1000))?.[0] ?? "";
  if (first >= lineStart + indent.length) return undefined;
  const lines = [String(placeAt(first, first).start.line)];
  let count = 1;
  const line = /^ *\t[ \t]*(?=[^\s#])/gmu;
  line.lastIndex = lineStart + indent.length;
  for (let found = line.exec(text); found; found = line.exec(text)) {
    count++;
    if (count <= mostLines) lines.push(String(placeAt(found.index, found.index).start.line));
  }
  const isWhole = !/^\t* +\t*[^\s#]/mu.test(text);
  const rest = count - lines.length;
  const told = (or: string, more: string) => (rest > 0 ? list([...lines, `${rest} ${more}`], or) : list(lines, or));
  const sv = `${count > 1 ? "raderna" : "raden"} ${told("och", "till")} är ${count > 1 ? "indragna" : "indragen"} med tabb. Byt tabbarna mot mellanslag.`;
  const en = `${count > 1 ? "lines" : "line"} ${told("and", "more")} ${count > 1 ? "are" : "is"} indented with tabs. Change the tabs to spaces.`;
  return {
    sv: isWhole ? sv : `${sv} Tills dess läses inget från och med rad ${lines[0]}.`,
    en: isWhole ? en : `${en} Until then nothing is read from line ${lines[0]} on.`,
    text: isWhole ? text.replace(/^\t+/gmu, (tabs) => " ".repeat(tabs.length)) : text.slice(0, lineStart),
    start: lineStart,
    end: lineStart + indent.length,
  };
}
