import { skip } from "./clause.js";
import { isDigit } from "./phrased-as-activity.js";
import { isAt, matchAt, textOf } from "./word-kind.js";
import type { WordLists } from "./word-lists.js";
import { type Word, wordsOf } from "./words.js";

/** The words that say little of what is done or changes, when nothing in the title says more; undefined otherwise. */
export function vagueWords(title: string, lists: WordLists): string | undefined {
  const words = wordsOf(title);
  return (
    vagueStart(words, lists) ?? vagueSentence(words, lists) ?? vaguePassive(words, lists) ?? vagueState(words, lists)
  );
}

/** A verb that says little at the beginning, after what only leads to it. */
function vagueStart(words: readonly Word[], lists: WordLists): string | undefined {
  let start = skip(lists.leadIns, words, 0);
  start += matchAt(lists.vagueTurns, words, start);
  for (const at of new Set([0, start])) {
    const vague = matchAt(lists.vagueVerbs, words, at);
    const weak = matchAt(lists.weakVerbs, words, at);
    if (vague > 0 && vague >= weak)
      return isVagueObject(words, at + vague, lists) ? textOf(words, at, vague) : undefined;
    if (weak > 0) return isAbstractObject(words, at + weak, lists) ? textOf(words, at, weak) : undefined;
  }
  return undefined;
}

/** How many words may name the one who does something. */
const subjectReach = 5;

/** The same after the one who does it. */
function vagueSentence(words: readonly Word[], lists: WordLists): string | undefined {
  for (let at = 1; at <= Math.min(subjectReach, words.length - 2); at++) {
    if (isAt(lists.prepositions, words, at - 1)) return undefined;
    const vague = matchAt(lists.vaguePresents, words, at);
    if (vague > 0) return isVagueObject(words, at + vague, lists) ? textOf(words, at, vague) : undefined;
    const weak = matchAt(lists.weakPresents, words, at);
    if (weak > 0) return isAbstractObject(words, at + weak, lists) ? textOf(words, at, weak) : undefined;
  }
  return undefined;
}

/** Something abstract that is promoted or developed. */
function vaguePassive(words: readonly Word[], lists: WordLists): string | undefined {
  if (!isAbstract(words, 0, lists)) return undefined;
  for (let at = 1; at < words.length; at++) {
    if (isAt(lists.relatives, words, at)) return undefined;
    const passive = matchAt(lists.weakPassives, words, at);
    const isWhole = lists.passiveVerbs.listed.size === 0 || isAt(lists.passiveVerbs, words, at - 1);
    if (passive > 0 && isWhole) return at + passive >= words.length ? textOf(words, at, passive) : undefined;
  }
  return undefined;
}

/** A change for the better of something abstract, in nobody and nothing in particular. */
function vagueState(words: readonly Word[], lists: WordLists): string | undefined {
  const start = skip(lists.intensifiers, words, skip(lists.determiners, words, 0));
  const state = matchAt(lists.vagueStates, words, start);
  let said = 0;
  for (let at = start + state; at < words.length; at++) {
    const abstract = words[at]?.isName ? 0 : matchAt(lists.abstractWords, words, at);
    const isOfPeople = isAt(lists.people, words, at) && isAt(lists.abstractWords, words, at + 1);
    if (abstract === 0 && !isOfPeople && !leadsToNoun(words, at, lists)) return undefined;
    if (abstract > 0 && said === 0) said = at + abstract - start;
  }
  return state > 0 && said > 0 ? textOf(words, start, said) : undefined;
}

/** Whether a word only leads to a noun: an adjective, a preposition or the like. */
const leadsToNoun = (words: readonly Word[], at: number, lists: WordLists): boolean =>
  !isAt(lists.concreteMeans, words, at) &&
  [lists.prepositions, lists.determiners, lists.states, lists.stateAdjectives].some((kind) => isAt(kind, words, at));

/** How many words a vague verb may be followed by and still say nothing definite, if none of them is abstract. */
const fewWords = 3;

const isVagueObject = (words: readonly Word[], from: number, lists: WordLists): boolean =>
  isAbstract(words, from, lists) ||
  (words.length - from <= fewWords && !isSpecific(words, from, lists) && !hasMeans(words, from, lists));

/** Whether the very object of the verb is abstract, rather than what stands after a preposition. */
function isAbstractObject(words: readonly Word[], from: number, lists: WordLists): boolean {
  let end = from + 1;
  while (end < words.length && !isAt(lists.prepositions, words, end)) end++;
  return isAbstract(words, from, lists, end);
}

/** Whether what is spoken of is abstract, and nothing is said of how. */
function isAbstract(words: readonly Word[], from: number, lists: WordLists, end = words.length): boolean {
  if (isSpecific(words, from, lists) || hasMeans(words, from, lists)) return false;
  for (let at = from; at < end; at++) {
    if (at > from && isAt(lists.relatives, words, at)) return false;
    if (isAt(lists.abstractWords, words, at)) return true;
  }
  return false;
}

/** Whether a name or a number stands there: then it is said which, or how much. */
function isSpecific(words: readonly Word[], from: number, lists: WordLists): boolean {
  for (let at = Math.max(from, 1); at < words.length; at++)
    if (words[at]?.isName || isDigit(words[at]) || isAt(lists.numbers, words, at)) return true;
  return false;
}

/** How far after "with" it may turn out to be abstract after all: "with other actors". */
const meansReach = 3;

function hasMeans(words: readonly Word[], from: number, lists: WordLists): boolean {
  for (let at = from; at < words.length; at++) {
    if (!isAt(lists.concreteMeans, words, at)) continue;
    const isVague = words
      .slice(at + 1, at + 1 + meansReach)
      .some((_, index) => isAt(lists.abstractWords, words, at + 1 + index));
    if (!isVague) return true;
  }
  return false;
}
