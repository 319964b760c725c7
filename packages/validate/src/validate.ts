import { type Coverage, coverage, isAction, isActive } from "@change-logic/analysis";
import { checkDate, checkModel, type Finding, type Model, placeOf } from "@change-logic/model";
import { orderFindings, type Placed } from "./engine/order-findings.js";
import { settleCauses } from "./engine/settle-causes.js";
import { soften } from "./engine/soften.js";
import { type Summary, summarize } from "./engine/summary.js";
import { createUnread } from "./engine/unread.js";
import { createFacts } from "./facts/facts.js";
import { lazy } from "./facts/lazy.js";
import type { Rule, RuleContext, RuleFinding } from "./rule.js";
import { rules as allRules } from "./rules/index.js";

/** What {@link validate} is asked with. */
export interface ValidateOptions {
  /** The day on which it is asked: `YYYY-MM-DD`, or a coarser date, which means its end. */
  readonly date: string;
  /** Items or catalogues that this run asks about besides the plans' own scope, as a plan would write them. */
  readonly scope?: readonly string[];
  /** The coverage of the same model, asked on the same day with the same scope, if it has been worked out already. */
  readonly coverage?: Coverage;
  /** The rules to run, in this order; all of this package when left out. */
  readonly rules?: readonly Rule[];
  /**
   * What was found while the same files were read. Where a level of a plan could not be read, what is missing for that
   * reason is transitive, with the plan's id as `causedBy`. These findings are not part of the report.
   */
  readonly read?: readonly Finding[];
}

/** What rules found in a model. Reading has findings of its own: they come with what was read. */
export interface Report {
  readonly model: Model;
  /** The day on which it was asked, as it was given. */
  readonly date: string;
  /** Plan by plan, direct ones first, in document order, then in the order of the rules. */
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  /** The rules that ran. */
  readonly rules: readonly Rule[];
}

/**
 * Finds what is missing or inconsistent in a model. It judges the presence and the shape of what the plans claim, never
 * its truth. Same model, same date, same findings. Never throws on what a plan says; a `scope` that names nothing in
 * the model is the caller's mistake (`ChangeLogicError`, `unknown-node`).
 */
export function validate(model: Model, options: ValidateOptions): Report {
  checkModel(model, "validate");
  checkDate(options?.date, "validate");
  const context = createContext(model, options);
  const rules = (options.rules ?? allRules).filter((rule) => isOn(rule, model));
  const found = rules.flatMap((rule) => [...runRule(rule, context)]);
  const roots = settleCauses(found);
  const isUnread = createUnread(model, options.read ?? []);
  const placed = found.map(({ rule, finding: { at, ...facts }, severity }, index): Placed => {
    // What is not written down, such as the id of a plan without one, is told of at the start of the file.
    const place = placeOf(at.origin, at.part) ?? (at.origin.source ?? at.plan?.source)?.placeAt(0, 0);
    const root = found[roots[index]!];
    const first = root ?? found[index]!;
    const plan = first.finding.at.plan;
    const causedBy = plan && isUnread(first.rule, first.finding) ? [plan.id] : root?.finding.subjects;
    const finding: Finding = {
      rule,
      severity,
      stage: "rule",
      args: facts.args,
      subjects: facts.subjects,
      ...(facts.links ? { links: facts.links } : {}),
      cause: causedBy ? "transitive" : "direct",
      ...(causedBy ? { causedBy } : {}),
      ...(place ? { place } : {}),
      ...(facts.fix ? { fix: facts.fix } : {}),
    };
    return { finding: Object.freeze(finding), at };
  });
  const findings = Object.freeze(orderFindings(placed));
  return Object.freeze({ model, date: options.date, findings, summary: summarize(findings), rules });
}

function createContext(model: Model, { date, scope = [], coverage: known }: ValidateOptions): RuleContext {
  const covered = lazy(() => known ?? coverage(model, { date, scope, paths: 0 }));
  return {
    model,
    date,
    scope,
    get coverage() {
      return covered();
    },
    facts: createFacts(model),
  };
}

/** Rules about strategies are on when a plan lists any. */
function isOn({ preset }: Rule, model: Model): boolean {
  return preset !== "strategy" || model.plans.some(({ data }) => (data.strategies ?? []).length > 0);
}

function* runRule(rule: Rule, context: RuleContext) {
  for (const finding of rule.check(context)) {
    if (isExempt(rule, finding)) continue;
    yield {
      rule: rule.id,
      about: finding.about ?? finding.subjects[0],
      follows: finding.follows ?? [],
      severity: soften(finding.severity ?? rule.severity, rule.id, finding.at.plan),
      finding,
    };
  }
}

/** Inactive actions get no findings of structure or chain. */
function isExempt({ topic }: Rule, { at: { element } }: RuleFinding): boolean {
  return (
    (topic === "structure" || topic === "chain") && element !== undefined && isAction(element) && !isActive(element)
  );
}
