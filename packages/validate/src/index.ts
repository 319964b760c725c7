// Asking

export { type Summary, summarize } from "./engine/summary.js";
export { type FormatOptions, formatFinding } from "./format-finding.js";
export type {
  Cause,
  Decidability,
  Preset,
  Rule,
  RuleContext,
  RuleFinding,
  RuleReach,
  RuleSource,
  RuleTopic,
} from "./rule.js";

// Rules
export { ruleById, rules } from "./rules/index.js";
export { type Report, type ValidateOptions, validate } from "./validate.js";
