import { isDigit } from "./phrased-as-activity.js";
import { isAt, matchAt, textOf } from "./word-kind.js";
import type { WordLists } from "./word-lists.js";
import { wordsOf } from "./words.js";

/** The word by which a unit counts people; undefined when it counts something else, such as "youth clubs". */
export function countsPeople(unit: string, lists: WordLists): string | undefined {
  const words = wordsOf(unit);
  for (let at = 0; at < words.length; at++) {
    const count = matchAt(lists.people, words, at);
    if (count === 0) continue;
    const next = at + count;
    if (
      next >= words.length ||
      words[next]?.afterBreak ||
      isDigit(words[next]) ||
      isAt(lists.afterPeople, words, next) ||
      isAt(lists.people, words, next)
    )
      return textOf(words, at, count);
  }
  return undefined;
}
