import { type Coverage, coverage } from "@change-logic/analysis";
import {
  ChangeLogicError,
  checkDate,
  checkModel,
  type Finding,
  type Model,
  type ModelElement,
  type ModelPlan,
  threadKinds,
} from "@change-logic/model";
import { checkValidateOptions } from "./check-arguments.js";
import type { Config } from "./config/config.js";
import { resolveConfig } from "./config/resolve-config.js";
import { identifiedRead } from "./engine/identity.js";
import { createIgnores } from "./engine/ignores.js";
import type { Crash, RunRecord } from "./engine/run-record.js";
import { type Found, runRules } from "./engine/run-rules.js";
import { staleFindings } from "./engine/stale.js";
import { type Summary, summarize } from "./engine/summary.js";
import { type Suppressed, toFindings } from "./engine/to-findings.js";
import { createFacts } from "./facts/facts.js";
import { lazy } from "./facts/lazy.js";
import { linksWrittenOn, referencesWrittenOn } from "./facts/written-on.js";
import { fingerprintOf } from "./known/fingerprint.js";
import { canBeKnown, type KnownFindings } from "./known/known-findings.js";
import type { Rule, RuleContext } from "./rule.js";
import { staleKnownFinding } from "./rules/stale-known-finding.js";

/** What {@link validate} is asked with. */
export interface ValidateOptions {
  /** The day on which it is asked: `YYYY-MM-DD`, or a coarser date, which means its end. */
  readonly date: string;
  /** Which rules look, and how much they weigh; the preset `recommended` when left out. It is frozen. */
  readonly config?: Config;
  /**
   * The id of one element, as in `model.find`: only local rules run, on it alone, which is quick enough for each
   * keystroke. Known findings and whatever concerns the run as a whole are left out.
   */
  readonly element?: string;
  /** Findings that are accepted from before: they are marked `known`, and those that no longer occur are told of. */
  readonly known?: KnownFindings;
  /** Items or catalogues that this run asks about besides the plans' own scope, as a plan would write them. */
  readonly scope?: readonly string[];
  /** The coverage of the same model, asked on the same day with the same scope, if it has been worked out already. */
  readonly coverage?: Coverage;
  /**
   * What was found while the same files were read; it comes first in the report. Where a level of a plan could not be
   * read, what is missing for that reason is transitive, with the plan's id as `causedBy`.
   */
  readonly read?: readonly Finding[];
}

/** What was found in a model. */
export interface Report {
  readonly model: Model;
  /** The day on which it was asked, as it was given. */
  readonly date: string;
  /**
   * What reading found, as it was given; then plan by plan what rules found: direct ones first, in document order, then
   * in the order of the rules. Those that are ignored or known are among them, marked as `suppressed`.
   */
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  /** The rules that ran. */
  readonly rules: readonly Rule[];
  /** Whether findings were held against a list of known ones. */
  readonly hasKnown: boolean;
}

/**
 * Finds what is missing or inconsistent in a model. It judges the presence and the shape of what the plans claim, never
 * its truth. Same model, same options, same findings. Never throws on what a plan says, nor when a rule crashes, which
 * is a finding; a `scope` or an `element` that is not in the model, a configuration that does not fit, or an option of
 * another type is the caller's mistake (`ChangeLogicError`: `unknown-node`, `invalid-config`, `invalid-argument`).
 */
export function validate(model: Model, options: ValidateOptions): Report {
  checkModel(model, "validate");
  checkDate(options?.date, "validate");
  checkValidateOptions(options);
  const { date, read = [], known } = options;
  const element = elementFor(model, options.element);
  const resolved = resolveConfig(options.config);
  const config = resolved.in(model);
  const rules = resolved.rules.filter((rule) => config.of(rule).isOn && (!element || rule.reach === "local"));
  const ran = new Set(rules);
  const hasRun = (rule: Rule, plan: ModelPlan | undefined) => ran.has(rule) && config.of(rule).isOnIn(plan);
  const crashes: Crash[] = [];
  const contextWith = createContexts(model, options, element);
  const ignores = createIgnores(model, element, date, {
    find: (id) => resolved.rules.find((rule) => rule.id === id),
    hasRun,
  });
  const prints = new Set(known?.data.findings.map((finding) => finding.fingerprint));
  const present = new Set<string>();
  const isKnown = (rule: string, identity: readonly string[]): boolean => {
    if (!known || !canBeKnown(rule, identity)) return false;
    const print = fingerprintOf(rule, identity);
    present.add(print);
    return prints.has(print);
  };
  const readFindings = identifiedRead(read, model).map((finding): Finding => {
    const isAccepted = isKnown(finding.rule, finding.identity ?? []);
    return Object.freeze(isAccepted ? { ...finding, suppressed: "known" } : finding);
  });

  const isOfRun = ({ reach }: Rule) => reach === "run";
  const mainRules = rules.filter((rule) => !isOfRun(rule));
  const found = runRules(mainRules, config, contextWith(noRun), crashes);
  const silenced = new Set(found.filter(({ rule, finding }) => ignores.silences(rule.id, finding)));
  const run: RunRecord = {
    crashes,
    ignores: ignores.uses,
    stale: [],
    ruleIds: resolved.rules.map(({ id }) => id),
  };
  const runsRules = rules.filter((rule) => isOfRun(rule) && rule !== staleKnownFinding);
  const settling = {
    model,
    read: readFindings.filter(({ suppressed }) => suppressed === undefined),
    suppressedAs: (source: Found, identity: readonly string[]): Suppressed => {
      const isAccepted = isKnown(source.rule.id, identity);
      return silenced.has(source) ? "ignored" : isAccepted ? "known" : undefined;
    },
  };
  const ofRules = toFindings([...found, ...runRules(runsRules, config, contextWith(run), crashes)], settling);
  // Only when all else has been found, what was ignored in vain included, is it known what no longer occurs.
  const stale = known && ran.has(staleKnownFinding) ? staleFindings(known, present, model, resolved.rules, hasRun) : [];
  const gone = runRules(stale.length > 0 ? [staleKnownFinding] : [], config, contextWith({ ...run, stale }), crashes);
  const findings = [...readFindings, ...ofRules, ...toFindings(gone, settling)];
  return Object.freeze({
    model,
    date,
    findings: Object.freeze(findings),
    summary: summarize(findings),
    rules,
    hasKnown: known !== undefined,
  });
}

const noRun: RunRecord = { crashes: [], ignores: [], stale: [], ruleIds: [] };

/** Makes what rules look at; whatever is costly is worked out once, and only when a rule asks for it. */
function createContexts(model: Model, options: ValidateOptions, element: ModelElement | undefined) {
  const { date, scope = [], coverage: known } = options;
  const covered = lazy(() => known ?? coverage(model, { date, scope, paths: 0 }));
  // A scope that names nothing is the caller's mistake, whether or not a rule would have noticed.
  if (scope.length > 0 && !element) covered();
  const facts = createFacts(model);
  const elements = element ? [element] : model.elements;
  const links = element ? linksWrittenOn(model, element) : model.links;
  const references = element ? referencesWrittenOn(model, element) : model.references;
  return (run: RunRecord): RuleContext => ({
    model,
    elements,
    links,
    references,
    date,
    scope,
    get coverage() {
      return covered();
    },
    facts,
    run,
  });
}

function elementFor(model: Model, id: string | undefined): ModelElement | undefined {
  if (id === undefined) return undefined;
  const found = model.find(id);
  if (found && threadKinds.some((kind) => kind === found.kind)) return found as ModelElement;
  throw new ChangeLogicError(
    "unknown-node",
    "caller",
    `There is no element "${id}" in the model.`,
    "Give the id of a current state, action, outcome or effect; plan#id where there are several plans.",
  );
}
