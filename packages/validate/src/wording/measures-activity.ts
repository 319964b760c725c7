import { isAt, matchAt, textOf } from "./word-kind.js";
import type { WordLists } from "./word-lists.js";
import { type Word, wordsOf } from "./words.js";

/** The words by which a measure counts what was done, rather than what came of it; undefined when it does not. */
export function measuresActivity(title: string, lists: WordLists): string | undefined {
  const words = wordsOf(title);
  const start = matchAt(lists.counts, words, 0);
  if (words.some((_, at) => at > start && isLasting(words, at, lists))) return undefined;
  const done = countedActivity(words, start, lists);
  return done ?? attendance(words, start, lists) ?? (start > 0 ? takingPart(words, start, lists) : undefined);
}

/** Whether something that came of it is said at `at`; "plans that are adopted" still are what was done. */
function isLasting(words: readonly Word[], at: number, lists: WordLists): boolean {
  const lasting = matchAt(lists.lasting, words, at);
  return lasting > 0 && !isAt(lists.doneParticiples, words, at + lasting);
}

/** How far from what is counted the word that decides may stand: "planned inspections completed". */
const reach = 7;

function countedActivity(words: readonly Word[], start: number, lists: WordLists): string | undefined {
  const isNumber = start > 0 && !isAt(lists.shares, words, 0);
  let isPast = false;
  for (let at = start; at < Math.min(words.length, start + reach); at++) {
    // After a preposition, a participle that stands before a noun only says which: "near restored wetlands".
    const done = isPast && isAt(lists.beforeNouns, words, at - 1) ? 0 : matchAt(lists.doneParticiples, words, at);
    if (done > 0) return textOf(words, at, done);
    const activity = isNumber && !isPast ? matchAt(lists.countedActivities, words, at) : 0;
    if (activity > 0) return textOf(words, at, activity);
    if (at === start || !isAt(lists.prepositions, words, at) || isAt(lists.relatives, words, at)) continue;
    if (!isNumber) return undefined;
    isPast = true;
  }
  return undefined;
}

/** Those who come to something that is arranged. */
function attendance(words: readonly Word[], start: number, lists: WordLists): string | undefined {
  const who = matchAt(lists.attendees, words, start) || matchAt(lists.people, words, start);
  if (who === 0 || !isAt(lists.prepositions, words, start + who)) return undefined;
  for (let at = start + who + 1; at < Math.min(words.length, start + reach); at++)
    if (isAt(lists.attended, words, at) && !isVerb(words, at, lists)) return textOf(words, start, who);
  return undefined;
}

/** Whether what could be a noun is the verb of a clause after all: "who rarely meet somebody". */
const isVerb = (words: readonly Word[], at: number, lists: WordLists): boolean =>
  isAt(lists.relatives, words, isAt(lists.adverbs, words, at - 1) ? at - 2 : at - 1);

function takingPart(words: readonly Word[], start: number, lists: WordLists): string | undefined {
  for (let at = start; at < words.length; at++) {
    const part = matchAt(lists.participation, words, at);
    if (part > 0 && !isAt(lists.beforeNouns, words, at - 1)) return textOf(words, at, part);
  }
  return undefined;
}
