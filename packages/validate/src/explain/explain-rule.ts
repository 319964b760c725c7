import type { Localized } from "@change-logic/model";
import type { Rule, RuleSource } from "../rule.js";
import { ruleUrl } from "../rule-url.js";
import { ruleById, rules } from "../rules/index.js";
import { examples } from "./examples.js";
import type { Explanation } from "./explanation.js";
import { explanations } from "./explanations/index.js";
import { type ExplainedOption, optionList } from "./option-list.js";
import { type QuestionId, questions } from "./questions.js";
import type { RuleExamples } from "./rule-examples.js";
import { sources } from "./sources.js";
import { withUsualLimits } from "./usual-limits.js";

/** Everything that can be read about a rule. */
export interface ExplainedRule {
  readonly rule: Rule;
  /** Missing for a rule of one's own that has none. What it `finds` ends with the limits that many rules share. */
  readonly explanation?: Explanation;
  /** What it finds without those limits, for a handbook that tells of them once. */
  readonly finds?: Localized;
  /** The question that it helps to answer; missing for a rule of one's own that names none. */
  readonly question?: { readonly id: QuestionId; readonly text: Localized };
  /** Where the rule comes from. */
  readonly sources: readonly { readonly key: RuleSource; readonly text: Localized }[];
  /** Missing for rules of one's own, and for the few that a plan alone cannot show. */
  readonly examples?: RuleExamples;
  /** What can be set. */
  readonly options: readonly ExplainedOption[];
  /** The rule's page in the docs; missing for rules of one's own. */
  readonly url?: string;
}

/**
 * Everything that can be read about a rule: a shipped one by its id, or one of one's own as it is. Undefined when no
 * shipped rule has the id.
 */
export function explainRule(asked: string | Rule): ExplainedRule | undefined {
  const rule = typeof asked === "string" ? ruleById(asked) : asked;
  if (!rule) return undefined;
  // One's own rules are told by what they say of themselves.
  const isShipped = rules.includes(rule);
  const explanation = rule.explanation ?? (isShipped ? entryOf(explanations, rule.id) : undefined);
  const id = explanation?.question;
  const text = id && entryOf(questions, id);
  const url = isShipped ? ruleUrl(rule.id) : undefined;
  const shown = isShipped ? entryOf(examples, rule.id) : undefined;
  return {
    rule,
    ...(explanation ? { explanation: withUsualLimits(explanation), finds: explanation.finds } : {}),
    ...(text ? { question: { id, text } } : {}),
    sources: rule.source.map((key) => ({ key, text: sources[key] })),
    ...(shown ? { examples: shown } : {}),
    options: optionList(rule, explanation),
    ...(url ? { url } : {}),
  };
}

const entryOf = <T>(record: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(record, id) ? record[id] : undefined;
