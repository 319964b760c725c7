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
  /** Whether it has looked at a plan. */
  hasRun(rule: Rule, plan: ModelPlan): boolean;
}

type Holder = ModelPlan | ModelElement | ModelDeclaration;

/** Of what is ignored of one rule in one place: the first that holds, else the first that is past its date. */
type ByRule = Map<string, Mutable<IgnoreUse>>;

/** Gathers what plans, elements and declarations ignore; only what concerns one element where one is asked about. */
export function createIgnores(model: Model, asked: ModelElement | undefined, date: string, rules: KnownRules): Ignores {
  const uses: Mutable<IgnoreUse>[] = [];
  const byHolder = new Map<Holder, ByRule>();
  const gather = (plan: ModelPlan, on: ModelElement | ModelDeclaration | undefined) => {
    const { ignore } = (on ?? plan).data;
    if (!ignore) return;
    const byRule: ByRule = new Map();
    byHolder.set(on ?? plan, byRule);
    for (const [index, { rule = "", reason, until }] of ignore.entries()) {
      const problem = problemOf(rule, plan, rules);
      const isExpired = until !== undefined && isPast(until, date);
      const origin = { source: plan.source, container: ignore, key: index };
      const use = { rule, reason, until, plan, on, index, origin, isExpired, silenced: 0, problem };
      uses.push(use);
      const before = byRule.get(rule);
      if (!problem && (!before || (before.isExpired && !isExpired))) byRule.set(rule, use);
    }
  };
  for (const plan of asked ? [asked.plan] : model.plans) gather(plan, undefined);
  for (const element of asked ? [asked] : model.elements) if (element.data.ignore) gather(element.plan, element);
  for (const declaration of asked ? [] : model.declarations)
    if (declaration.data.ignore) gather(declaration.plan, declaration);
  return {
    uses,
    silences(rule, { at, subjects }) {
      if (byHolder.size === 0) return false;
      const subject = model.find(subjects[0]);
      const isOwn = subject !== undefined && "plan" in subject && subject.plan === at.plan;
      const holders = [at.element, isOwn ? subject : undefined, at.plan];
      const fitting = holders.flatMap((holder) => (holder && byHolder.get(holder)?.get(rule)) ?? []);
      const counted = fitting.find(({ isExpired }) => !isExpired) ?? fitting[0];
      if (counted) counted.silenced++;
      return counted?.isExpired === false;
    },
  };
}

function problemOf(id: string, plan: ModelPlan, rules: KnownRules): IgnoreUse["problem"] {
  if (id === "") return "noRule";
  const rule = rules.find(id);
  if (!rule) return Object.hasOwn(readMessages, id) ? "readRule" : "unknownRule";
  if (rule.reach === "run") return "engineRule";
  return rules.hasRun(rule, plan) ? undefined : "ruleOff";
}
