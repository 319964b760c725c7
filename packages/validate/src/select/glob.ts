import { bitFinder } from "./bit-finder.js";

/** A text as globs are tried on it: its code points, made plain. Made once, it may be held against many globs. */
export type GlobText = Int32Array;

/** Tells whether a text fits a glob. */
export type GlobTest = (text: GlobText) => boolean;

/** Takes a text apart for globs: upper and lower case are the same, and so are two ways to write å, ä and ö. */
export const globText = (text: string): GlobText =>
  Int32Array.from(text.normalize("NFC").toLowerCase(), (character) => character.codePointAt(0) ?? 0);

/**
 * Which of 32 sorts of characters a text holds, a bit for each. A text that lacks a sort that a glob asks for cannot fit
 * it, which is told at once; most globs that are tried do not fit.
 */
export function sortsIn(text: GlobText): number {
  let sorts = 0;
  for (const character of text) sorts |= 1 << (character & 31);
  return sorts;
}

/** The sorts that a text has to hold in order to fit one of the globs. */
export function sortsFor(globs: OneOrMore<string>): number {
  let sorts = -1;
  for (const glob of listOf(globs)) sorts &= sortsIn(globText(glob.replaceAll(/[*?]/gu, "")));
  return sorts;
}

/**
 * A test for texts that fit a glob: `*` stands for any characters, also none, `?` for exactly one; all else for itself.
 * The work grows with the length of the pattern and that of the text, not with their product (but for a thirtieth of it
 * where a `?` stands between other characters), so anybody's pattern may be tried on anybody's text.
 */
export function compileGlob(pattern: string): GlobTest {
  const pieces = pattern.split("*").map(globText);
  const first = pieces[0]!;
  if (pieces.length === 1) return (given) => given.length === first.length && standsAt(first, given, 0);
  const last = pieces.at(-1)!;
  const finders = pieces
    .slice(1, -1)
    .filter((piece) => piece.length > 0)
    .map(finderOf);
  const least = pieces.reduce((sum, piece) => sum + piece.length, 0);
  return (given) => {
    if (given.length < least) return false;
    const end = given.length - last.length;
    let at = first.length;
    if (!standsAt(first, given, 0) || !standsAt(last, given, end)) return false;
    // Each piece is taken where it first stands: that leaves the most room for those that follow.
    for (let next = 0; next < finders.length && at !== -1; next++) at = finders[next]!(given, at, end);
    return at !== -1;
  };
}

/** One of something, or several. */
export type OneOrMore<T> = T | readonly T[];

/** What was given as a list. */
export const listOf = <T>(given: OneOrMore<T> | undefined): readonly T[] =>
  given === undefined ? [] : Array.isArray(given) ? given : [given as T];

/** A test for texts that fit any of the globs. */
export function compileGlobs(globs: OneOrMore<string>): GlobTest {
  const tests = listOf(globs).map(compileGlob);
  const [only] = tests;
  return tests.length === 1 && only ? only : (text) => tests.some((test) => test(text));
}

/** Gives where a piece ends that first stands between `from` and `end`; -1 when it does not. */
export type Finder = (given: GlobText, from: number, end: number) => number;

/** `?` */
const any = 0x3f;
const isAny = (character: number | undefined): boolean => character === any;

/** What stands at either end for any one character only asks for room. */
function finderOf(piece: GlobText): Finder {
  const before = piece.findIndex((character) => !isAny(character));
  if (before === -1) return (_, from, end) => (from + piece.length <= end ? from + piece.length : -1);
  const after = piece.length - 1 - piece.findLastIndex((character) => !isAny(character));
  const core = piece.slice(before, piece.length - after);
  const find = core.some(isAny) ? bitFinder(core, isAny) : literalFinder(core);
  if (core.length === piece.length) return find;
  return (given, from, end) => {
    const found = find(given, from + before, end - after);
    return found === -1 ? -1 : found + after;
  };
}

function standsAt(piece: GlobText, given: GlobText, at: number): boolean {
  for (let index = 0; index < piece.length; index++) {
    if (!isAny(piece[index]) && piece[index] !== given[at + index]) return false;
  }
  return true;
}

/** The search of Knuth, Morris and Pratt (1977): no character of the text is looked at again. */
function literalFinder(piece: GlobText): Finder {
  const borders = bordersOf(piece);
  return (given, from, end) => {
    let fitting = 0;
    for (let at = from; at < end; at++) {
      while (fitting > 0 && given[at] !== piece[fitting]) fitting = borders[fitting - 1]!;
      if (given[at] === piece[fitting]) fitting++;
      if (fitting === piece.length) return at + 1;
    }
    return -1;
  };
}

/** For each beginning of the piece, the length of the longest shorter beginning that it also ends with. */
function bordersOf(piece: GlobText): Int32Array {
  const borders = new Int32Array(piece.length);
  let length = 0;
  for (let at = 1; at < piece.length; at++) {
    while (length > 0 && piece[at] !== piece[length]) length = borders[length - 1]!;
    if (piece[at] === piece[length]) length++;
    borders[at] = length;
  }
  return borders;
}
