import type { Model, ModelPlan } from "@change-logic/model";
import { isElsewhere, type KnownFindings } from "../known/known-findings.js";
import type { Rule } from "../rule.js";
import type { StaleFinding } from "./run-record.js";

/**
 * Known findings that no longer occur, of plans in this model and of rules that looked at them (or that are gone). What
 * merely followed from another finding is not missed: it goes with its cause.
 */
export function staleFindings(
  known: KnownFindings,
  present: ReadonlySet<string>,
  model: Model,
  rules: readonly Rule[],
  hasRun: (rule: Rule, plan: ModelPlan | undefined) => boolean,
): StaleFinding[] {
  const ruleById = new Map(rules.map((rule) => [rule.id, rule]));
  const loaded = new Set(model.plans.map(({ id }) => id));
  const seen = new Set<string>();
  return known.data.findings.flatMap((entry, key) => {
    const { fingerprint, rule, plan: id, cause } = entry;
    const plan = model.plans.find((candidate) => candidate.id === id);
    const looking = ruleById.get(rule);
    const isNotLooked = isElsewhere(id, loaded, model) || (looking && !hasRun(looking, plan));
    if (present.has(fingerprint) || seen.has(fingerprint) || isNotLooked || cause) return [];
    seen.add(fingerprint);
    return [{ known: entry, plan, origin: { source: known.source, container: known.data.findings, key } }];
  });
}
