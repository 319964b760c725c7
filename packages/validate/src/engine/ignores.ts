import {
  isPast,
  type Model,
  type ModelDeclaration,
  type ModelElement,
  type ModelPlan,
  readMessages,
} from "@change-logic/model";
import type { Rule, RuleFinding } from "../rule.js";
import type { IgnoreUse } from "./run-record.js";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What is ignored where it stands. */
export interface Ignores {
  /** Whether a finding is silenced; counts it for the `ignore` that it was silenced by. */
  silences(rule: string, finding: RuleFinding): boolean;
  /** What has come of each `ignore`, in document order. */
  readonly uses: readonly IgnoreUse[];
}

/** How the engine stands towards the rule that an `ignore` names. */
export interface KnownRules {
  find(id: string): Rule | undefined;
  hasRun(rule: Rule): boolean;
}

/** Gathers what plans, elements and declarations ignore; only what concerns one element where one is asked about. */
export function createIgnores(model: Model, asked: ModelElement | undefined, date: string, rules: KnownRules): Ignores {
  const uses: Mutable<IgnoreUse>[] = [];
  const byKey = new Map<string, Mutable<IgnoreUse>[]>();
  const gather = (plan: ModelPlan, on: ModelElement | ModelDeclaration | undefined) => {
    const { ignore } = (on ?? plan).data;
    for (const [index, { rule = "", reason, until }] of (ignore ?? []).entries()) {
      const problem = problemOf(rule, rules);
      const isExpired = until !== undefined && isPast(until, date);
      const origin = { source: plan.source, container: ignore as object, key: index };
      const use = { rule, reason, until, plan, on, index, origin, isExpired, silenced: 0, problem };
      uses.push(use);
      if (problem) continue;
      const key = keyOf(rule, on ?? plan);
      byKey.set(key, [...(byKey.get(key) ?? []), use]);
    }
  };
  for (const plan of asked ? [asked.plan] : model.plans) gather(plan, undefined);
  for (const element of asked ? [asked] : model.elements) if (element.data.ignore) gather(element.plan, element);
  for (const declaration of asked ? [] : model.declarations)
    if (declaration.data.ignore) gather(declaration.plan, declaration);
  return {
    uses,
    silences(rule, { at, subjects }) {
      if (byKey.size === 0) return false;
      const subject = model.find(subjects[0]);
      const places = [at.element, subject && "plan" in subject ? subject : undefined, at.plan];
      const fitting = places.flatMap((place) => (place && byKey.get(keyOf(rule, place))) ?? []);
      const valid = fitting.find(({ isExpired }) => !isExpired);
      const counted = valid ?? fitting[0];
      if (counted) counted.silenced++;
      return valid !== undefined;
    },
  };
}

const keyOf = (rule: string, on: ModelPlan | ModelElement | ModelDeclaration): string =>
  on.kind === "plan" ? `${rule} plan ${on.index}` : `${rule} ${on.kind} ${on.key}`;

function problemOf(id: string, rules: KnownRules): IgnoreUse["problem"] {
  if (id === "") return "noRule";
  const rule = rules.find(id);
  if (!rule) return Object.hasOwn(readMessages, id) ? "readRule" : "unknownRule";
  if (rule.reach === "run") return "engineRule";
  return rules.hasRun(rule) ? undefined : "ruleOff";
}
