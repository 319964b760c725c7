import type { Localized } from "@change-logic/model";
import type { ExplainedRule } from "./explain-rule.js";
import { introductions } from "./introductions.js";
import { type QuestionId, questionIds, questions } from "./questions.js";
import { readingOrder } from "./reading-order.js";

/** A chapter of the handbook that the rules make together: a question, and the rules that help to answer it. */
export interface Chapter {
  readonly id: QuestionId;
  readonly question: Localized;
  /** What a reader wants to know when asking it, and why. */
  readonly introduction: Localized;
  /** First what matters most to a reader; rules of one's own come last, in the order in which they were given. */
  readonly rules: readonly ExplainedRule[];
}

/** Sorts rules into the chapters of the handbook, in its order. Rules without a question stand in none of them. */
export function chaptersOf(explained: readonly ExplainedRule[]): Chapter[] {
  return questionIds.flatMap((id) => {
    const places = new Map(readingOrder[id].map((rule, at) => [rule, at]));
    const placeOf = ({ rule }: ExplainedRule) => places.get(rule.id) ?? places.size;
    const rules = explained.filter(({ question }) => question?.id === id).sort((a, b) => placeOf(a) - placeOf(b));
    return rules.length === 0 ? [] : [{ id, question: questions[id], introduction: introductions[id], rules }];
  });
}
