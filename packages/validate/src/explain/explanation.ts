import type { Localized } from "@change-logic/model";
import type { QuestionId } from "./questions.js";

/**
 * What a rule's page and `change-logic explain` say besides what the rule says of itself. Written for a colleague
 * without training: plain sentences, whole paragraphs, no markup but `code`.
 */
export interface Explanation {
  /** The question that the rule helps to answer: where it stands in the handbook. Rules of one's own may have none. */
  readonly question?: QuestionId;
  /** What exactly it finds, and what it leaves alone: exceptions, drafts, inactive actions, what other rules tell. */
  readonly finds: Localized;
  /** Why it matters to those who read, decide or evaluate the plan. */
  readonly why: Localized;
  /** What to do: the usual ways to mend it, the best first. */
  readonly mend: Localized;
  /** What each option of the rule means, by its name; without it the description in the option's schema is shown. */
  readonly options?: Readonly<Record<string, Localized>>;
}
