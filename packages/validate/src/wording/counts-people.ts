import { isDigit } from "./phrased-as-activity.js";
import { isAt, matchAt, textOf, type WordKind } from "./word-kind.js";
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

/** Whether a text names women or girls alone, or men or boys alone: there is nothing to break down by sex. */
export function namesOneSex(text: string, lists: WordLists): boolean {
  const words = wordsOf(text);
  const names = (kind: WordKind) => words.some((_, at) => isAt(kind, words, at));
  return names(lists.women) !== names(lists.men);
}

/** Whether a target group is people, rather than companies, associations or other bodies. */
export function isOfPeople(title: string, lists: WordLists): boolean {
  const words = wordsOf(title);
  const bodies = words.map((_, at) => isAt(lists.bodies, words, at));
  return !bodies.includes(true) || words.some((_, at) => !bodies[at] && isAt(lists.people, words, at));
}
