import { type EndLengths, endLengthsOf, endsIn } from "./endings.js";
import type { Word } from "./words.js";

/** Words of one kind: those listed, and those that end in a certain way. */
export interface WordKind {
  /** By the first word: what follows it, for terms of several words. */
  readonly listed: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Words that end so are of the kind too: the last part of a compound decides what it is. */
  readonly endings: ReadonlySet<string>;
  /** But not those that end so. */
  readonly except: ReadonlySet<string>;
  /** How long those endings may be, by their last letters. */
  readonly lengths: { readonly endings: EndLengths; readonly except: EndLengths };
}

/** Terms with spaces between them; a term of several words is written with `_`. */
const terms = (text: string): string[] => text.split(/\s+/u).filter((term) => term !== "");

/** Every stem with every ending; `-` stands for no ending. */
export const forms = (stems: string, endings: string): string =>
  terms(stems)
    .flatMap((stem) => terms(endings).map((ending) => (ending === "-" ? stem : stem + ending)))
    .join(" ");

/** What ends a word besides {@link WordKind.listed}, and what does not after all. */
interface Endings {
  readonly endings?: string;
  readonly except?: string;
}

/** Words of one kind, written as terms with spaces between them. */
export function wordKind(listed: string, { endings = "", except = "" }: Endings = {}): WordKind {
  const byFirst = new Map<string, string[][]>();
  for (const term of terms(listed)) {
    const [first = "", ...rest] = term.split("_");
    const others = byFirst.get(first);
    if (others) others.push(rest);
    else byFirst.set(first, [rest]);
  }
  const [ends, others] = [new Set(terms(endings)), new Set(terms(except))];
  const lengths = { endings: endLengthsOf(ends), except: endLengthsOf(others) };
  return { listed: byFirst, endings: ends, except: others, lengths };
}

/** As {@link wordKind}; a compound that ends in one of the words is of the kind too. */
export const compoundKind = (listed: string, { endings = "", except = "" }: Endings = {}): WordKind =>
  wordKind(listed, { endings: `${endings} ${listed}`, except });

/** How many words from `at` make up a term of the kind: the longest one; 0 if none does. */
export function matchAt(kind: WordKind, words: readonly Word[], at: number): number {
  if (at < 0 || at >= words.length) return 0;
  const { text } = words[at]!;
  const terms = kind.listed.get(text);
  if (terms) {
    let longest = 0;
    for (const rest of terms) {
      if (rest.length < longest || rest.some((other, index) => words[at + 1 + index]?.text !== other)) continue;
      longest = rest.length + 1;
    }
    if (longest > 0) return longest;
  }
  const { endings, except, lengths } = kind;
  return endsIn(endings, lengths.endings, text, 1) && !endsIn(except, lengths.except, text, 0) ? 1 : 0;
}

/** Whether the word at `at` begins a term of the kind. */
export const isAt = (kind: WordKind, words: readonly Word[], at: number): boolean => matchAt(kind, words, at) > 0;

/** The words from `at` on, as they are read: for a message. */
export const textOf = (words: readonly Word[], at: number, count: number): string =>
  words
    .slice(at, at + count)
    .map(({ text }) => text)
    .join(" ");
