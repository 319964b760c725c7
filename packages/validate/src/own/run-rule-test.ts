import {
  type Catalog,
  ChangeLogicError,
  createModel,
  definePlan,
  type Finding,
  type PlanDocument,
  type Read,
  readMessages,
  readPlan,
} from "@change-logic/model";
import type { Config } from "../config/config.js";
import type { Rule } from "../rule.js";
import { rules as shippedRules } from "../rules/index.js";
import { listOf, type OneOrMore } from "../select/glob.js";
import { validate } from "../validate.js";
import type { TestPlan } from "./test-rule.js";

/** How a case is asked about. */
export interface CaseSetting {
  readonly date: string;
  readonly config: Config;
  readonly catalogs: readonly Catalog[];
}

/** What came of a case. */
export interface CaseRun {
  /** Why the rule could not be tried, or not be trusted. */
  readonly problems: readonly string[];
  /** What the rule found, but for what the plan ignores. */
  readonly findings: readonly Finding[];
}

/** Runs one rule alone on the plans of a case, twice. */
export function runCase(rule: Rule, plans: OneOrMore<TestPlan>, { date, config, catalogs }: CaseSetting): CaseRun {
  const read = listOf(plans).map(documentOf);
  const problems = read.flatMap(({ findings }) =>
    findings.filter(({ severity }) => severity === "error").map(problemOf),
  );
  const documents = read.flatMap(({ value }) => value ?? []);
  if (problems.length > 0 || documents.length < read.length) return { problems, findings: [] };
  const alone = withOnly(rule, config);
  const run = () => validate(createModel(documents, { catalogs }), { date, config: alone }).findings;
  const first = run();
  if (JSON.stringify(first) !== JSON.stringify(run())) problems.push("a second run finds something else");
  for (const { rule: id, args } of first) if (id === "rule-error") problems.push(`the rule crashed: ${args.message}`);
  return { problems, findings: first.filter((finding) => finding.rule === rule.id && !finding.suppressed) };
}

function documentOf(plan: TestPlan): Read<PlanDocument> {
  if (typeof plan === "string") return readPlan(plan);
  if ("data" in plan) return { value: plan as PlanDocument, findings: [] };
  try {
    return { value: definePlan(plan as Parameters<typeof definePlan>[0]), findings: [] };
  } catch (error) {
    if (!(error instanceof ChangeLogicError)) throw error;
    const finding = { rule: "", severity: "error", stage: "read", subjects: [], cause: "direct" } as const;
    return { findings: [{ ...finding, args: { message: error.message } }] };
  }
}

function problemOf({ rule, args, place }: Finding): string {
  const messages: Readonly<Record<string, (typeof readMessages)[keyof typeof readMessages]>> = readMessages;
  const said = Object.hasOwn(messages, rule) ? messages[rule]!.en(args) : String(args.message);
  return `its plan cannot be read${place ? ` (line ${place.start.line})` : ""}: ${said}`;
}

/** The preset of the rule is on, and all other rules are off; then what was set counts. */
function withOnly(rule: Rule, config: Config): Config {
  const others = shippedRules.filter(({ id }) => id !== rule.id && id !== "rule-error");
  const base: Config = {
    extends: rule.preset,
    rules: Object.fromEntries(others.map(({ id }) => [id, "off"])),
  };
  return { extends: [base, config], ownRules: shippedRules.includes(rule) ? [] : [rule] };
}
