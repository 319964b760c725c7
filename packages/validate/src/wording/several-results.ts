import { finiteVerbAt, isFiniteVerb, skip } from "./clause.js";
import { stateAt } from "./phrased-as-state.js";
import { isAt, matchAt, textOf } from "./word-kind.js";
import type { WordLists } from "./word-lists.js";
import { type Word, wordsOf } from "./words.js";

/** The word that joins two results, or a result and its means, in one title; undefined when it says one thing. */
export function severalResults(title: string, lists: WordLists): string | undefined {
  const words = wordsOf(title);
  // A question, or "that …": no results to tell apart.
  if (isAt(lists.relatives, words, 0)) return undefined;
  for (let at = 1; at < words.length - 1; at++) {
    if (words[at]?.afterBreak && isAt(lists.states, words, at) && joinsResults(words, at, at, lists))
      return words[at]?.text;
    if (words[at]?.afterBreak && isNewVerb(words, at, lists)) return words[at]?.text;
    const comment = words[at]?.afterBreak ? matchAt(lists.comments, words, at) : 0;
    if (comment > 0 && (hasVerb(words, 1, at, lists) || isBareVerb(words, 1, lists))) return textOf(words, at, comment);
    const joiner = matchAt(lists.joiners, words, at);
    if (joiner > 0 && joinsResults(words, at, at + joiner, lists)) return textOf(words, at, joiner);
    const means = matchAt(lists.means, words, at);
    if (means > 0 && joinsMeans(words, at, at + means, lists)) return textOf(words, at, means);
    const unsure = matchAt(lists.unsureMeans, words, at);
    if (unsure > 0 && isAct(words, at + unsure, lists) && isResult(words, at, lists)) return textOf(words, at, unsure);
  }
  return undefined;
}

/** Whether what stands before `end` says how things are: with a state, or with a verb. */
const isResult = (words: readonly Word[], end: number, lists: WordLists): boolean =>
  beginsWithState(words, end, lists) || hasVerb(words, 1, end, lists);

function beginsWithState(words: readonly Word[], end: number, lists: WordLists): boolean {
  const start = skip(lists.intensifiers, words, skip(lists.determiners, words, 0));
  return start < end && stateAt(words, start, lists) > 0;
}

function hasVerb(words: readonly Word[], from: number, end: number, lists: WordLists): boolean {
  const verb = finiteVerbAt(words, from, lists);
  return verb > 0 && verb < end;
}

function joinsResults(words: readonly Word[], at: number, next: number, lists: WordLists): boolean {
  if (!isResult(words, at, lists) || isFixedPair(words, at, lists)) return false;
  const start = skip(lists.intensifiers, words, skip(lists.determiners, words, next));
  // Two adjectives side by side are one thing: "better and safer". So are two objects of a verb: "handles crises and
  // heightened alert". And only a comparative or the like begins a result of its own.
  const state = stateAt(words, start, lists);
  const isSentence = hasVerb(words, 1, at, lists);
  if (state === 0) return isSentence && (hasVerbAfter(words, at, next, lists) || isShortened(words, at, next, lists));
  if (!isAt(lists.states, words, start)) return false;
  if (isSentence && (isAt(lists.finiteVerbs, words, start + state) || hasVerbAfter(words, at, next, lists)))
    return true;
  return stateAt(words, at - 1, lists) === 0 && beginsWithState(words, at, lists);
}

/** Whether the second result leaves out its verb: "journeys get shorter and accidents fewer". */
const isShortened = (words: readonly Word[], at: number, next: number, lists: WordLists): boolean =>
  next === words.length - 2 &&
  isAt(lists.states, words, next + 1) &&
  words.some((_, index) => index < at && isAt(lists.copulas, words, index));

/** Whether a verb at `at` says one more thing of those that the title is about: "are well, enjoy school …". */
const isNewVerb = (words: readonly Word[], at: number, lists: WordLists): boolean =>
  isAt(lists.finiteVerbs, words, at) && hasVerb(words, 1, at, lists) && !isBareVerb(words, at - 1, lists);

/** How far after the joining word the verb of the second result may stand. */
const verbReach = 6;

function hasVerbAfter(words: readonly Word[], at: number, next: number, lists: WordLists): boolean {
  for (let index = next; index < Math.min(words.length, next + verbReach); index++) {
    if (isAt(lists.relatives, words, index)) return false;
    if (index === next) {
      // Two verbs side by side are one thing: "walk and cycle".
      if (isBareVerb(words, index, lists)) return !isBareVerb(words, at - 1, lists);
    } else if (isFiniteVerb(words, index, lists)) return true;
  }
  return false;
}

const isBareVerb = (words: readonly Word[], at: number, lists: WordLists): boolean =>
  isAt(lists.finiteVerbs, words, at) || (isAt(lists.finiteVerbsOfPeople, words, at) && at + 1 < words.length);

/** Whether the pair that the word at `at` joins is one thing. */
const isFixedPair = (words: readonly Word[], at: number, lists: WordLists): boolean =>
  isAt(lists.fixedPairs, words, at - 1) || isAt(lists.fixedPairs, words, at - 2);

/** Whether a means stands there, rather than a place or a time that something goes on through. */
function joinsMeans(words: readonly Word[], at: number, next: number, lists: WordLists): boolean {
  const word = words[next];
  if (!word || word.isName || isAt(lists.notMeans, words, next) || !isResult(words, at, lists)) return false;
  if (isAt(lists.relatives, words, next)) return true;
  return isAct(words, next, lists) || stateAt(words, next, lists) > 0 || !isAt(lists.definites, words, next);
}

/** Whether a verb or a noun of action stands at `at`. */
const isAct = (words: readonly Word[], at: number, lists: WordLists): boolean =>
  isAt(lists.acts, words, at) || isAt(lists.actionNouns, words, at);
