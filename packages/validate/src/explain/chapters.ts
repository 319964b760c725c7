import type { Localized } from "@change-logic/model";
import type { ExplainedRule } from "./explain-rule.js";
import { introductions } from "./introductions.js";
import { type QuestionId, questionIds, questions } from "./questions.js";

/** A chapter of the handbook that the rules make together: a question, and the rules that help to answer it. */
export interface Chapter {
  readonly id: QuestionId;
  readonly question: Localized;
  /** What a reader wants to know when asking it, and why. */
  readonly introduction: Localized;
  /** In the order in which they were given. */
  readonly rules: readonly ExplainedRule[];
}

/** Sorts rules into the chapters of the handbook, in its order. Rules without a question stand in none of them. */
export function chaptersOf(explained: readonly ExplainedRule[]): Chapter[] {
  return questionIds.flatMap((id) => {
    const rules = explained.filter(({ question }) => question?.id === id);
    return rules.length === 0 ? [] : [{ id, question: questions[id], introduction: introductions[id], rules }];
  });
}
