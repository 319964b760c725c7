import { isAction, isActive } from "@change-logic/analysis";
import type { Model, Severity } from "@change-logic/model";
import { wordsOfThrown } from "@change-logic/model/documents";
import type { ConfigForModel, RuleConfig } from "../config/resolve-config.js";
import type { Rule, RuleContext, RuleFinding } from "../rule.js";
import type { Selectable } from "../select/selector.js";
import { takeFinding } from "./own-finding.js";
import type { Crash } from "./run-record.js";
import { soften } from "./soften.js";

/** A finding of a rule, with what it weighs. */
export interface Found {
  readonly rule: Rule;
  readonly finding: RuleFinding;
  readonly severity: Severity;
  /** Whether a configuration says so. */
  readonly isSet: boolean;
}

/** Runs rules one after the other. One that crashes is left behind, with what it had found until then. */
export function runRules(
  rules: readonly Rule[],
  config: ConfigForModel,
  context: RuleContext,
  crashes: Crash[],
): Found[] {
  const found: Found[] = [];
  for (const rule of rules) {
    const ruleConfig = config.of(rule);
    for (let variant = 0; variant < ruleConfig.variants.length; variant++)
      runVariant(rule, ruleConfig, variant, context, found, crashes);
  }
  return found;
}

function runVariant(
  rule: Rule,
  config: RuleConfig,
  variant: number,
  context: RuleContext,
  found: Found[],
  crashes: Crash[],
): void {
  try {
    for (const given of rule.check(context, config.variants[variant] ?? {})) {
      const finding = rule.topic === "own" ? takeFinding(given, context.model) : given;
      if (isExempt(rule, finding)) continue;
      const weight = weigh(rule, config, variant, finding, context.model);
      if (weight) found.push({ rule, finding, severity: weight.severity, isSet: weight.isSet });
    }
  } catch (error) {
    crashes.push({ rule: rule.id, message: wordsOfThrown(error) });
  }
}

/** What a finding weighs, and whether somebody has set it; undefined when it is off, or another variant speaks of it. */
function weigh(
  rule: Rule,
  config: RuleConfig,
  variant: number,
  { severity, subjects, at: { plan } }: RuleFinding,
  model: Model,
): Pick<Found, "severity" | "isSet"> | undefined {
  const given = config.severityIn(plan);
  let weight = config.isSet || given === "off" ? given : (severity ?? given);
  let isSet = config.isSet;
  if (config.hasOverrides) {
    const node: Selectable | undefined = model.find(subjects[0]) ?? plan;
    const local = node ? config.at(node, plan) : { severity: undefined, variant: 0 };
    if (local.variant !== variant) return undefined;
    if (local.severity !== undefined) {
      weight = local.severity;
      isSet = true;
    }
  }
  return weight === "off" ? undefined : { severity: soften(weight, rule.id, plan), isSet };
}

/** Inactive actions get no findings of structure or chain. */
function isExempt({ topic }: Rule, { at: { element } }: RuleFinding): boolean {
  return (
    (topic === "structure" || topic === "chain") && element !== undefined && isAction(element) && !isActive(element)
  );
}
