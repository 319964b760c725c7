import { finiteVerbAt, isDefinite, skip } from "./clause.js";
import { activityIn } from "./phrased-as-activity.js";
import { isAt, matchAt, textOf } from "./word-kind.js";
import type { WordLists } from "./word-lists.js";
import { type Word, wordsOf } from "./words.js";

/** The words by which a title says how things are or become, rather than what is done; undefined when it does not. */
export function phrasedAsState(title: string, lists: WordLists): string | undefined {
  const words = wordsOf(title);
  if (activityIn(words, lists) !== undefined || beginsWithVerb(words, lists)) return undefined;
  const start = skip(lists.intensifiers, words, skip(lists.determiners, words, 0));
  const state = stateAt(words, start, lists);
  if (state > 0)
    return isArranged(words, start + state, lists) || isProvided(words, start, start + state, lists)
      ? undefined
      : textOf(words, start, state);
  const isQuestion = isAt(lists.relatives, words, 0) && !isAt(lists.complementizers, words, 0);
  const verb = isQuestion ? -1 : finiteVerbAt(words, 1, lists);
  return verb > 0 && !isDone(words, verb, lists) ? words[verb]?.text : undefined;
}

const beginsWithVerb = (words: readonly Word[], lists: WordLists): boolean =>
  matchAt(lists.unsureActivityVerbs, words, 0) > 0 && isDefinite(words, 1, lists);

/** How many words at `at` say how things are; none if they are a verb, with what it is done to right after. */
export function stateAt(words: readonly Word[], at: number, lists: WordLists): number {
  const state = matchAt(lists.states, words, at) || matchAt(lists.stateAdjectives, words, at);
  if (state === 0 || isAt(lists.notDirections, words, at)) return 0;
  if (at > 0) return state;
  return isAt(lists.determiners, words, state) ||
    (isAt(lists.stateAdjectives, words, at) && isDefinite(words, state, lists))
    ? 0
    : state;
}

/** Whether what is better or more of is a course, a meeting or the like: then it is done after all. */
const isArranged = (words: readonly Word[], at: number, lists: WordLists): boolean =>
  isAt(lists.arrangements, words, at) ||
  (isAt(lists.arrangements, words, at + 1) && !isAt(lists.prepositions, words, at));

/**
 * Whether what there is to be more of, or what is to be better, is something that somebody gives or decides. Of a word
 * such as "increased" that is taken for granted, unless a list tells that what it is said of comes about by itself.
 */
function isProvided(words: readonly Word[], state: number, from: number, lists: WordLists): boolean {
  if (finiteVerbAt(words, from, lists) > 0) return false;
  const head = headAt(words, from, lists);
  if (head < from) return false;
  if (isAt(lists.provisions, words, head)) return true;
  const isState = [lists.stateNouns, lists.abstractWords, lists.people].some((kind) => isAt(kind, words, head));
  return !isState && isAt(lists.adjustments, words, state);
}

/** The noun that is spoken of: the last word before a preposition or a comma. */
function headAt(words: readonly Word[], from: number, lists: WordLists): number {
  let end = from;
  while (end < words.length && !words[end]?.afterBreak && !isAt(lists.prepositions, words, end)) end++;
  return end - 1;
}

/** Whether the sentence says what an organisation does or means to do, or what is carried out. */
const isDone = (words: readonly Word[], verb: number, lists: WordLists): boolean =>
  (isAt(lists.organisations, words, verb - 1) &&
    [lists.activityPresents, lists.arrangementPresents, lists.intentions].some((kind) => isAt(kind, words, verb))) ||
  isAt(lists.activityPassives, words, verb) ||
  isAt(lists.activityPassives, words, verb + 1);
