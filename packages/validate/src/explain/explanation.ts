import type { Localized } from "@change-logic/model";
import type { QuestionId } from "./questions.js";
import type { UsualLimit } from "./usual-limits.js";

/**
 * What a rule's page and `change-logic explain` say besides what the rule says of itself. Written for a colleague
 * without training: plain sentences, whole paragraphs, no markup but `code`.
 */
export interface Explanation {
  /** The question that the rule helps to answer: where it stands in the handbook. Rules of one's own may have none. */
  readonly question?: QuestionId;
  /** What exactly it finds, and what it leaves alone. Read under that very heading, so that it may begin with the thing. */
  readonly finds: Localized;
  /** The limits that it shares with many rules, which are not written out in `finds`. */
  readonly usual?: readonly UsualLimit[];
  /** Why it matters to those who read, decide or evaluate the plan. */
  readonly why: Localized;
  /** What to do: the usual ways to mend it, the best first. */
  readonly mend: Localized;
  /** What each option of the rule means, by its name; without it the description in the option's schema is shown. */
  readonly options?: Readonly<Record<string, Localized>>;
}
