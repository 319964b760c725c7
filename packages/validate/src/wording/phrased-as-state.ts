import { finiteVerbAt, isDefinite, skip } from "./clause.js";
import { beginsWithActivity } from "./phrased-as-activity.js";
import { isAt, matchAt, textOf } from "./word-kind.js";
import type { WordLists } from "./word-lists.js";
import { type Word, wordsOf } from "./words.js";

/** The words by which a title says how things are or become, rather than what is done; undefined when it does not. */
export function phrasedAsState(title: string, lists: WordLists): string | undefined {
  const words = wordsOf(title);
  if (beginsWithActivity(words, lists) !== undefined || beginsWithVerb(words, lists)) return undefined;
  const start = skip(lists.intensifiers, words, skip(lists.determiners, words, 0));
  const state = stateAt(words, start, lists);
  if (state > 0) return isArranged(words, start + state, lists) ? undefined : textOf(words, start, state);
  const verb = isAt(lists.relatives, words, 0) ? -1 : finiteVerbAt(words, 1, lists);
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

/** Whether the sentence says what an organisation does or means to do, or what is carried out. */
const isDone = (words: readonly Word[], verb: number, lists: WordLists): boolean =>
  (isAt(lists.organisations, words, verb - 1) &&
    (isAt(lists.activityPresents, words, verb) || isAt(lists.intentions, words, verb))) ||
  isAt(lists.activityPassives, words, verb) ||
  isAt(lists.activityPassives, words, verb + 1);
