import { shippedCatalogs } from "@change-logic/catalogs";
import { type Catalog, ChangeLogicError, type Plan, type PlanDocument, type Severity } from "@change-logic/model";
import type { Config, OwnRule } from "../config/config.js";
import { ruleOf } from "../config/own-rules.js";
import type { OneOrMore } from "../select/glob.js";
import { checkCases, checkOptions } from "./check-cases.js";
import { complaintsAbout } from "./rule-test-complaints.js";
import { runCase } from "./run-rule-test.js";

/** A plan to try a rule on: YAML or JSON text, a plan document, or a plan's data. */
export type TestPlan = string | PlanDocument | Plan;

/** A finding that is expected: what it is about first, or all that it is about, with what else is to be looked at. */
export type ExpectedFinding =
  | string
  | {
      /** All its subjects, in order. */
      readonly subjects: OneOrMore<string>;
      readonly severity?: Severity;
      /** Words that its message holds, in Swedish or in English. */
      readonly message?: string;
    };

/** A plan, or several that are looked at together, and what the rule finds there. */
export interface InvalidCase {
  readonly plan: OneOrMore<TestPlan>;
  /** How many findings, or which, in any order. */
  readonly findings: number | readonly ExpectedFinding[];
}

/** Cases by name. In the valid ones the rule finds nothing. */
export interface RuleCases {
  readonly valid?: Readonly<Record<string, OneOrMore<TestPlan>>>;
  readonly invalid?: Readonly<Record<string, InvalidCase>>;
}

/** How {@link testRule} asks. */
export interface TestRuleOptions {
  /** Catalogues besides the shipped ones. */
  readonly catalogs?: readonly Catalog[];
  /** The day on which is asked; 2026-01-01 when left out. */
  readonly date?: string;
  /** Settings, such as the options of the rule. All other rules are off all the same, unless it turns them on. */
  readonly config?: Config;
}

/**
 * Tries a rule on plans, for those who write rules; it needs no test framework. The rule runs alone. Besides what each
 * case expects, its messages are looked at in both languages, and a second run has to find the same. Throws
 * `ChangeLogicError` (`rule-test-failed`, blame `callback`) that lists each case that failed, with what was found and
 * what was expected; for a rule that makes no sense, `invalid-rule`; for cases or options that are none, `invalid-argument`.
 */
export function testRule(rule: OwnRule, cases: RuleCases, options: TestRuleOptions = {}): void {
  checkCases(cases);
  checkOptions(options);
  const tested = ruleOf(rule);
  const all = [
    ...Object.entries(cases.valid ?? {}).map(([name, plan]) => ({ name: `valid: ${name}`, plan, findings: [] })),
    ...Object.entries(cases.invalid ?? {}).map(([name, one]) => ({ name: `invalid: ${name}`, ...one })),
  ];
  const { date = "2026-01-01", config = {} } = options;
  const setting = { date, config, catalogs: [...(options.catalogs ?? []), ...shippedCatalogs] };
  const failures = all.flatMap(({ name, plan, findings }) => {
    const run = runCase(tested, plan, setting);
    return complaintsAbout(run, findings, tested).map((complaint) => `${name}: ${complaint}`);
  });
  // A rule that is never seen to speak has not been tested.
  if (Object.keys(cases.invalid ?? {}).length === 0) failures.push("there is no invalid case");
  if (failures.length === 0) return;
  throw new ChangeLogicError(
    "rule-test-failed",
    "callback",
    `The rule "${tested.id}" does not do what its cases expect:\n${failures.map((failure) => `- ${failure}`).join("\n")}`,
    "Mend the rule, or the case. See docs/own-rules.md.",
  );
}
