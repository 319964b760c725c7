import { isAction, isActive } from "@change-logic/analysis";
import type { ModelElement, ThreadKind } from "@change-logic/model";
import { atElement } from "../engine/spot.js";
import type { RuleFinding } from "../rule.js";
import { type Named, named } from "../text/naming.js";
import { wordListsFor } from "./lists.js";
import type { WordLists } from "./word-lists.js";

/** What a message about the wording of a title is made of. */
export type Worded = Named & {
  /** The words that made the rule look. */
  readonly word: string;
};

/**
 * The elements of these kinds in whose titles `wordIn` finds something: one finding each. Actions that are not active are
 * left alone, and so are plans in a language without word lists.
 */
export function* wordingFindings(
  elements: readonly ModelElement[],
  kinds: readonly ThreadKind[],
  wordIn: (title: string, lists: WordLists) => string | undefined,
): Iterable<RuleFinding<Worded>> {
  for (const element of elements) {
    const { title } = element.data;
    if (!kinds.includes(element.kind) || typeof title !== "string" || (isAction(element) && !isActive(element)))
      continue;
    const lists = wordListsFor(element.plan);
    const word = lists && wordIn(title, lists);
    if (word === undefined) continue;
    yield { args: { ...named(element), word }, subjects: [element.key], at: atElement(element) };
  }
}
