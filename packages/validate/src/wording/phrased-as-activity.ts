import { finiteVerbAt, isFiniteVerb, skip } from "./clause.js";
import { isAt, matchAt, textOf } from "./word-kind.js";
import type { WordLists } from "./word-lists.js";
import { type Word, wordsOf } from "./words.js";

/** The words by which a title says what somebody does, rather than how things are; undefined when it does not. */
export function phrasedAsActivity(title: string, lists: WordLists): string | undefined {
  return activityIn(wordsOf(title), lists);
}

/** The same for its words. */
export function activityIn(words: readonly Word[], lists: WordLists): string | undefined {
  return (
    beginsWithActivity(words, lists) ??
    saysWhoDoes(words, lists) ??
    saysWhatIsDone(words, lists) ??
    saysWhatIsFinished(words, lists)
  );
}

/** The verb or the noun of action that the words begin with, if they say nothing more than what is done. */
export function beginsWithActivity(words: readonly Word[], lists: WordLists): string | undefined {
  // The word that decides may itself be one of those that only lead to it.
  for (const at of new Set([0, skip(lists.leadIns, words, 0)])) {
    const verb = matchAt(lists.activityVerbs, words, at);
    if (verb > 0 && !hasAuxiliary(words, at + verb, lists)) return textOf(words, at, verb);
    const count = verbOrNoun(words, at, lists) || nounOfAction(words, at, lists);
    if (count > 0 && finiteVerbAt(words, at + count, lists) < 0) return textOf(words, at, count);
  }
  return undefined;
}

/** Whether the title goes on as a clause of its own: "to cycle is …". */
function hasAuxiliary(words: readonly Word[], from: number, lists: WordLists): boolean {
  for (let at = from; at < words.length && !isAt(lists.relatives, words, at); at++)
    if (isAt(lists.auxiliaries, words, at)) return true;
  return false;
}

/** A word that may be a verb of activity or a noun, where it is a verb. */
function verbOrNoun(words: readonly Word[], at: number, lists: WordLists): number {
  const gerund = matchAt(lists.gerunds, words, at);
  if (gerund > 0) return gerund;
  const unsure = matchAt(lists.unsureActivityVerbs, words, at);
  if (unsure === 0) return 0;
  const next = at + unsure;
  if (isAt(lists.determiners, words, next) || isAt(lists.numbers, words, next) || isDigit(words[next])) return unsure;
  if (isAt(lists.prepositions, words, next)) return 0;
  const isDoneTo = (index: number) => isAt(lists.people, words, index) || isAt(lists.arrangements, words, index);
  return [next, next + 1, next + 2].some(isDoneTo) ? unsure : 0;
}

function nounOfAction(words: readonly Word[], at: number, lists: WordLists): number {
  const listed = matchAt(lists.actionNouns, words, at);
  // A term of several words holds its preposition: "review of".
  if (listed > 1) return listed;
  const noun = listed || eventAt(words, at, lists);
  const next = at + noun;
  if (noun > 0 && (next >= words.length || words[next]?.afterBreak || isAt(lists.prepositions, words, next)))
    return noun;
  const beforeOf = matchAt(lists.actionNounsBeforeOf, words, at);
  return beforeOf > 0 && isAt(lists.of, words, at + beforeOf) ? beforeOf : 0;
}

/** How many words may stand before what is held. */
const eventReach = 3;

/** How many words from `at` name something that is held, with what stands before it; 0 if they say more. */
function eventAt(words: readonly Word[], at: number, lists: WordLists): number {
  if (isAt(lists.states, words, at) || isAt(lists.stateAdjectives, words, at)) return 0;
  for (let index = at; index <= at + eventReach && index < words.length; index++) {
    const ends = [lists.prepositions, lists.relatives, lists.definites, lists.activityPresents];
    if (ends.some((kind) => isAt(kind, words, index)) || isFiniteVerb(words, index, lists)) return 0;
    const event = matchAt(lists.events, words, index);
    if (event > 0) return index + event - at;
  }
  return 0;
}

/** How far into the title the one who does something is looked for. */
const subjectReach = 5;

/** An organisation, and right after it what it does or has done. */
function saysWhoDoes(words: readonly Word[], lists: WordLists): string | undefined {
  for (let at = 1; at <= Math.min(subjectReach, words.length - 1); at++) {
    if (isAt(lists.relatives, words, at) || isAt(lists.finiteVerbs, words, at - 1)) return undefined;
    if (!isAt(lists.organisations, words, at - 1)) continue;
    const verb = matchAt(lists.activityPresents, words, at);
    if (verb > 0) return textOf(words, at, verb);
    const given = matchAt(lists.arrangementPresents, words, at);
    if (given > 0) return hasArrangement(words, at + given, lists) ? textOf(words, at, given) : undefined;
    if (!isAt(lists.perfectVerbs, words, at)) continue;
    const after = skip(lists.adverbs, words, at + 1);
    const done = matchAt(lists.activityPerfects, words, after);
    if (done > 0) return textOf(words, at, after + done - at);
  }
  return undefined;
}

/** Whether a course, a meeting or the like is spoken of from `from` on. */
function hasArrangement(words: readonly Word[], from: number, lists: WordLists): boolean {
  for (let at = from; at < words.length && !isAt(lists.relatives, words, at); at++)
    if (isAt(lists.arrangements, words, at)) return true;
  return false;
}

/** What is carried out, whatever it is; what is given, if it is a course, a meeting or the like. */
function saysWhatIsDone(words: readonly Word[], lists: WordLists): string | undefined {
  let isArrangement = false;
  for (let at = 0; at < words.length; at++) {
    if (isAt(lists.relatives, words, at) || isMeant(words, at, lists)) return undefined;
    const passive = at === 0 ? 0 : matchAt(lists.activityPassives, words, at);
    // "Kept free", in Swedish: how things are.
    if (passive > 0 && isAt(lists.stateAdjectives, words, at + passive)) return undefined;
    if (passive > 0 && isPassive(words, at, lists)) return textOf(words, at, passive);
    const given = at === 0 || !isArrangement ? 0 : matchAt(lists.arrangementPassives, words, at);
    if (given > 0 && isPassive(words, at, lists)) return textOf(words, at, given);
    const perfect = matchAt(lists.perfectPassives, words, at);
    if (perfect > 0) return textOf(words, at, perfect);
    isArrangement ||= isAt(lists.arrangements, words, at) || isAt(lists.products, words, at);
  }
  return undefined;
}

/** What is over and done with: "completed training", "plan adopted". Nothing more may be said of what came of it. */
function saysWhatIsFinished(words: readonly Word[], lists: WordLists): string | undefined {
  let start = skip(lists.leadIns, words, 0);
  while (isDigit(words[start]) || isAt(lists.numbers, words, start)) start++;
  const first = matchAt(lists.activityParticiples, words, start);
  if (first > 0 && start + first < words.length)
    return finiteVerbAt(words, start + first, lists) < 0 ? textOf(words, start, first) : undefined;
  for (let at = 0; at < words.length && !isAt(lists.relatives, words, at); at++) {
    const participle = matchAt(lists.activityParticiples, words, at);
    if (at > 0 && participle > 0 && isPredicate(words, at, participle, lists)) return textOf(words, at, participle);
    if (isFiniteVerb(words, at, lists) && !isAt(lists.copulas, words, at)) return undefined;
  }
  return undefined;
}

/** Whether the participle at `at` says something of what stands before it, rather than of a noun after it. */
function isPredicate(words: readonly Word[], at: number, count: number, lists: WordLists): boolean {
  if (isAt(lists.beforeNouns, words, at - 1)) return false;
  const next = at + count;
  const isLast = next >= words.length || words[next]?.afterBreak || isDigit(words[next]);
  if (isAt(lists.joiners, words, next) && isAt(lists.finiteVerbs, words, next + 1)) return false;
  return (isLast || isAt(lists.prepositions, words, next)) && finiteVerbAt(words, next, lists) < 0;
}

/** Whether it only has to be done: "needs to be reviewed". */
const isMeant = (words: readonly Word[], at: number, lists: WordLists): boolean =>
  at > 0 && isAt(lists.intentions, words, at) && !isAt(lists.passiveVerbs, words, at);

/** Where the passive is made with a verb of its own, that has to stand before it. */
const isPassive = (words: readonly Word[], at: number, lists: WordLists): boolean =>
  lists.passiveVerbs.listed.size === 0 ||
  isAt(lists.passiveVerbs, words, at - 1) ||
  (isAt(lists.adverbs, words, at - 1) && isAt(lists.passiveVerbs, words, at - 2));

/** Whether a word is a number in digits. */
export const isDigit = (word: Word | undefined): boolean => /^\p{N}/u.test(word?.text ?? "");
