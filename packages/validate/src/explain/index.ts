// What can be read about the rules: apart, so that who only validates does not carry it along.

export { type Chapter, chaptersOf } from "./chapters.js";
export { type ExplainedRule, explainRule } from "./explain-rule.js";
export type { Explanation } from "./explanation.js";
export type { ExplainedOption } from "./option-list.js";
export { type QuestionId, questionIds, questions } from "./questions.js";
export type { RuleExamples } from "./rule-examples.js";
export { sources } from "./sources.js";
export type { UsualLimit } from "./usual-limits.js";
