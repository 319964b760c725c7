/** A word of a title, as the word lists compare it. */
export interface Word {
  /** In lower case. */
  readonly text: string;
  /** Whether it is written with a capital though no title begins with it: probably a name. */
  readonly isName: boolean;
  /** Whether a comma, a colon or the like stands before it. */
  readonly afterBreak: boolean;
}

// A word with its hyphens, apostrophes and decimal marks; each character is looked at once.
const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[-‐‑–'’.,/](?=[\p{L}\p{N}]))*/gu;
const breakPattern = /[,;:.!?()–—]/u;

// What the pattern says of the letters that most titles are written with, so that it need not be asked: by character code,
// whether a word may begin with it, and whether it may go on with it.
const tableSize = 0x250;
const beginsWord = Uint8Array.from({ length: tableSize }, (_, code) => asked(/[\p{L}\p{N}]/u, code));
const continuesWord = Uint8Array.from({ length: tableSize }, (_, code) => asked(/[\p{L}\p{M}\p{N}]/u, code));
const joinsWord = Uint8Array.from({ length: tableSize }, (_, code) => asked(/[-'.,/]/u, code));

function asked(pattern: RegExp, code: number): number {
  return pattern.test(String.fromCharCode(code)) ? 1 : 0;
}

/** How much of a title is looked at: what stands further on is not what it says first. */
const mostCharacters = 600;

/** The words of a title, in order. */
export function wordsOf(title: string): readonly Word[] {
  const text = title.slice(0, mostCharacters).normalize("NFC");
  const words: Word[] = [];
  const add = (start: number, end: number, before: number) => {
    const found = text.slice(start, end);
    const lower = found.toLowerCase();
    const isFirst = words.length === 0;
    words.push({
      text: lower.replaceAll("’", "'"),
      isName: !isFirst && found !== lower,
      afterBreak: !isFirst && !isSpace(text, before, start) && breakPattern.test(text.slice(before, start)),
    });
  };
  if (isPlain(text)) findPlain(text, add);
  else findAny(text, add);
  return words;
}

/** Whether one space is all that stands between two words, as mostly. */
const isSpace = (text: string, before: number, start: number): boolean => start === before + 1 && text[before] === " ";

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= tableSize) return false;
  return true;
}

/** Tells of each word where it begins and ends, and where the word before it ended. */
type Add = (start: number, end: number, before: number) => void;

function findAny(text: string, add: Add): void {
  let before = 0;
  for (const { 0: found, index } of text.matchAll(wordPattern)) {
    add(index, index + found.length, before);
    before = index + found.length;
  }
}

/** The same for a text all of whose characters stand in the tables. */
function findPlain(text: string, add: Add): void {
  let before = 0;
  for (let at = 0; at < text.length; ) {
    if (beginsWord[text.charCodeAt(at)] === 0) {
      at++;
      continue;
    }
    const start = at++;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      const goesOn =
        continuesWord[code] === 1 ||
        (joinsWord[code] === 1 && at + 1 < text.length && beginsWord[text.charCodeAt(at + 1)] === 1);
      if (!goesOn) break;
      at++;
    }
    add(start, at, before);
    before = at;
  }
}
