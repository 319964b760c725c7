import { isAt, matchAt } from "./word-kind.js";
import type { WordLists } from "./word-lists.js";
import type { Word } from "./words.js";

/**
 * Where the verb of a clause stands, from `from` on; -1 if there is none. What only says something of the word before
 * (who, that, where …) does not make a clause of the title.
 */
export function finiteVerbAt(words: readonly Word[], from: number, lists: WordLists): number {
  for (let at = from; at < words.length; at++) {
    if (isAt(lists.relatives, words, at)) return -1;
    if (isFiniteVerb(words, at, lists)) return at;
  }
  return -1;
}

/** Whether the word at `at` is the verb of a clause, as far as its form and the word before it tell. */
export function isFiniteVerb(words: readonly Word[], at: number, lists: WordLists): boolean {
  if (at === 0 || isAt(lists.beforeNouns, words, at - 1)) return false;
  if (isAt(lists.finiteVerbs, words, at)) return true;
  const subject = isAt(lists.adverbs, words, at - 1) ? at - 2 : at - 1;
  if (isAt(lists.finiteVerbsOfPeople, words, at) && isAt(lists.people, words, subject)) return true;
  return isAt(lists.definites, words, at - 1) && isAt(lists.finiteEndings, words, at);
}

/** How many words from `at` on only lead to the word that decides. */
export function skip(kind: WordLists["determiners"], words: readonly Word[], at: number): number {
  let next = at;
  for (let count = matchAt(kind, words, next); count > 0; count = matchAt(kind, words, next)) next += count;
  return next;
}

/** Whether a noun in its definite form, or a determiner, stands at `at`: a word before it is a verb, no adjective. */
export const isDefinite = (words: readonly Word[], at: number, lists: WordLists): boolean =>
  isAt(lists.determiners, words, at) || isAt(lists.definites, words, at);
