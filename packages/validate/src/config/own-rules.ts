import { ChangeLogicError, readFinding } from "@change-logic/model";
import { declareRule } from "../own/declare-rule.js";
import { defineRule, isMade, isRule } from "../own/define-rule.js";
import type { Rule } from "../rule.js";
import { rules as shippedRules } from "../rules/index.js";
import type { Config, OwnRule } from "./config.js";

const made = new WeakMap<OwnRule, Rule>();

/**
 * The rule of an entry of `ownRules`: the same one for the same entry, however many configurations hold it. Throws
 * `ChangeLogicError` for what makes no rule.
 */
export function ruleOf(from: OwnRule): Rule {
  let rule = made.get(from);
  if (!rule) {
    // One that was put together by hand may lack something.
    if (isRule(from)) rule = isMade(from) || shippedRules.includes(from) ? from : defineRule(from);
    else rule = declareRule(from);
    made.set(from, rule);
  }
  return rule;
}

/** The rules that configurations bring, each once. Throws `ChangeLogicError` where two have one id. */
export function ownRulesOf(configs: readonly Config[]): Rule[] {
  const taken = new Map(shippedRules.map(({ id }) => [id, "shipped"]));
  const own = new Set(configs.flatMap(({ ownRules = [] }) => ownRules).map(ruleOf));
  for (const { id } of own) {
    const by = taken.get(id);
    if (by !== undefined) throw refusal(id, by);
    taken.set(id, "base");
  }
  return [...own];
}

const refusal = (id: string, by: string): ChangeLogicError =>
  new ChangeLogicError(
    "invalid-config",
    "caller",
    `There is a rule "${id}" already. Give your own rule an id of its own.`,
    "See docs/own-rules.md for what a rule of your own is made of.",
    { findings: [readFinding("own-rule-taken", { found: id, by }, undefined)] },
  );
