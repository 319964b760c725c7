import { skip } from "./clause.js";
import { isAt, matchAt, textOf } from "./word-kind.js";
import type { WordLists } from "./word-lists.js";
import { type Word, wordsOf } from "./words.js";

/** The word by which the name of a measure says which way it is to go; undefined when it only says what is measured. */
export function nameHasDirection(title: string, lists: WordLists): string | undefined {
  const words = wordsOf(title);
  const first = skip(lists.intensifiers, words, skip(lists.determiners, words, 0));
  const direction = directionAt(words, first, lists);
  if (direction > 0 && !isPartOfName(words, first, lists)) return textOf(words, first, direction);
  for (let at = 1; at < words.length; at++) {
    if (isAt(lists.relatives, words, at)) return undefined;
    if (isAt(lists.beforeNouns, words, at - 1)) continue;
    const verb = matchAt(lists.directionVerbs, words, at);
    if (verb > 0) return textOf(words, at, verb);
    const copula = matchAt(lists.copulas, words, at);
    if (copula > 0 && isAt(lists.directions, words, at + copula)) return textOf(words, at, copula + 1);
  }
  return undefined;
}

/** Whether a name begins with the word at `at`: the next two have a capital too, though not every word does. */
function isPartOfName(words: readonly Word[], at: number, lists: WordLists): boolean {
  const isPlain = (word: Word, index: number) =>
    index > at && !word.isName && !isAt(lists.prepositions, words, index) && !isAt(lists.determiners, words, index);
  return words[at + 1]?.isName === true && words[at + 2]?.isName === true && words.some(isPlain);
}

/** A noun of direction says so only of something: "increase in", but not "growth rate". */
function directionAt(words: readonly Word[], at: number, lists: WordLists): number {
  if (isAt(lists.notDirections, words, at)) return 0;
  const noun = matchAt(lists.directionNouns, words, at);
  if (noun > 0 && (isAt(lists.prepositions, words, at + noun) || at + noun >= words.length)) return noun;
  return matchAt(lists.directions, words, at);
}
