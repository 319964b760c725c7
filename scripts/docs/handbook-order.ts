import {
  type Chapter,
  chaptersOf,
  type ExplainedRule,
  explainRule,
} from "../../packages/validate/src/explain/index.js";
import { rules } from "../../packages/validate/src/index.js";

/** Every shipped rule with all that can be read about it, in the order of the rule catalogue. */
export function explainedRules(): ExplainedRule[] {
  return rules.map((rule) => {
    const explained = explainRule(rule);
    if (!explained?.explanation) throw new Error(`There is nothing to read about ${rule.id}.`);
    if (!explained.question) throw new Error(`${rule.id} stands under no question of the handbook.`);
    return explained;
  });
}

/** The chapters of the handbook. */
export const chapters = (): Chapter[] => chaptersOf(explainedRules());

/** What is read before and after a rule, chapter after chapter. */
export function neighboursOf(id: string): { readonly previous?: ExplainedRule; readonly next?: ExplainedRule } {
  const inOrder = chapters().flatMap((chapter) => chapter.rules);
  const at = inOrder.findIndex(({ rule }) => rule.id === id);
  const [previous, next] = [inOrder[at - 1], inOrder[at + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}
