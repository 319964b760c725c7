import { isAction, isActive } from "@change-logic/analysis";
import type { Model, Severity } from "@change-logic/model";
import type { ConfigForModel, RuleConfig } from "../config/resolve-config.js";
import type { Rule, RuleContext, RuleFinding } from "../rule.js";
import type { Selectable } from "../select/selector.js";
import type { Crash } from "./run-record.js";
import { soften } from "./soften.js";

/** A finding of a rule, with what it weighs. */
export interface Found {
  readonly rule: Rule;
  readonly finding: RuleFinding;
  readonly severity: Severity;
}

/** Runs rules one after the other. One that crashes is left behind, with what it had found until then. */
export function runRules(
  rules: readonly Rule[],
  config: ConfigForModel,
  context: RuleContext,
  crashes: Crash[],
): Found[] {
  return rules.flatMap((rule) => {
    const ruleConfig = config.of(rule);
    return ruleConfig.variants.flatMap((_, variant) => runVariant(rule, ruleConfig, variant, context, crashes));
  });
}

function runVariant(rule: Rule, config: RuleConfig, variant: number, context: RuleContext, crashes: Crash[]): Found[] {
  const found: Found[] = [];
  try {
    for (const finding of rule.check(context, config.variants[variant] ?? {})) {
      if (rule.topic === "own") checkShape(finding);
      if (isExempt(rule, finding)) continue;
      const severity = severityOf(rule, config, variant, finding, context.model);
      if (severity !== "off") found.push({ rule, finding, severity });
    }
  } catch (error) {
    crashes.push({ rule: rule.id, message: wordsOf(error) });
  }
  return found;
}

function severityOf(
  rule: Rule,
  config: RuleConfig,
  variant: number,
  { severity, subjects, at: { plan } }: RuleFinding,
  model: Model,
): Severity | "off" {
  const base = config.isSet ? config.severity : config.severity === "off" ? "off" : (severity ?? config.severity);
  if (!config.hasOverrides) return base === "off" ? base : soften(base, rule.id, plan);
  const node: Selectable | undefined = model.find(subjects[0]) ?? plan;
  const local = node ? config.at(node, plan) : { severity: undefined, variant: 0 };
  if (local.variant !== variant) return "off";
  const weight = local.severity ?? base;
  return weight === "off" ? weight : soften(weight, rule.id, plan);
}

/** Inactive actions get no findings of structure or chain. */
function isExempt({ topic }: Rule, { at: { element } }: RuleFinding): boolean {
  return (
    (topic === "structure" || topic === "chain") && element !== undefined && isAction(element) && !isActive(element)
  );
}

/** What a rule of one's own has to give at least; else it counts as crashed. */
function checkShape(finding: unknown): asserts finding is RuleFinding {
  const { args, subjects, at } = (finding ?? {}) as Partial<RuleFinding>;
  if (typeof args !== "object" || args === null) throw new Error("a finding has no args");
  if (!Array.isArray(subjects) || subjects.length === 0 || subjects.some((subject) => typeof subject !== "string"))
    throw new Error("a finding has no subjects");
  if (typeof at?.origin?.container !== "object") throw new Error("a finding has no place (at)");
}

/** What was thrown, in its own words, on one line. */
function wordsOf(error: unknown): string {
  const words = error instanceof Error ? error.message || error.name : safeString(error);
  return words.replace(/\s+/gu, " ").trim().slice(0, 300).toWellFormed();
}

function safeString(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}
