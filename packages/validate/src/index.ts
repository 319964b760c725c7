// Asking

export { type Summary, summarize } from "./engine/summary.js";
export { type FormatOptions, formatFinding } from "./format-finding.js";
export { readNumber } from "./text/read-number.js";
export { type Report, type ValidateOptions, validate } from "./validate.js";

// Configuration

export { type CheckedConfig, checkConfig } from "./config/check-config.js";
export {
  type Config,
  type ConfigData,
  defineConfig,
  type Override,
  type OwnRule,
  type RuleSetting,
  type RuleSeverity,
} from "./config/config.js";
export { type PresetName, presetNames } from "./config/presets.js";
export { type ConfigDocument, type ReadConfigOptions, readConfig } from "./config/read-config.js";
export { type ConfigForModel, type ResolvedConfig, type RuleConfig, resolveConfig } from "./config/resolve-config.js";
export { validateSchemas } from "./config/validate-schemas.js";
export type { OneOrMore } from "./select/glob.js";
export type { NodeKind, Selector } from "./select/selector.js";

// Known findings

export { fingerprint } from "./known/fingerprint.js";
export { type KnownChanges, knownChanges } from "./known/known-changes.js";
export {
  canBeKnown,
  type KnownFinding,
  type KnownFindings,
  knownFindingsOf,
  readKnownFindings,
  writeKnownFindings,
} from "./known/known-findings.js";

// Rules

export type { Crash, IgnoreUse, RunRecord, StaleFinding } from "./engine/run-record.js";
export { atElement, atLink, atPlan, atReference, type Spot } from "./engine/spot.js";
export type { Explanation } from "./explain/explanation.js";
export type { Facts } from "./facts/facts.js";
export { declareRule } from "./own/declare-rule.js";
export type { Clause, DeclaredRule, FieldTest } from "./own/declared-rule-schema.js";
export { defineRule, type OptionsSchema, type RuleDefinition } from "./own/define-rule.js";
export {
  type ExpectedFinding,
  type InvalidCase,
  type RuleCases,
  type TestPlan,
  type TestRuleOptions,
  testRule,
} from "./own/test-rule.js";
export type {
  Cause,
  Decidability,
  Preset,
  Rule,
  RuleContext,
  RuleFinding,
  RuleOptions,
  RuleReach,
  RuleSource,
  RuleTopic,
} from "./rule.js";
export { ruleUrl } from "./rule-url.js";
export { ruleById, rules } from "./rules/index.js";
