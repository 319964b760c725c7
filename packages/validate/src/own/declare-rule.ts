import { ChangeLogicError, type Finding, type Localized, readFinding, readMessages } from "@change-logic/model";
import { checked } from "@change-logic/model/documents";
import type { Explanation } from "../explain/explanation.js";
import type { Rule, RuleContext, RuleFinding } from "../rule.js";
import { listOf } from "../select/glob.js";
import { ownerName } from "../select/owner.js";
import { named } from "../text/naming.js";
import { compileClause } from "./clause.js";
import { type DeclaredRule, declaredRuleSchema } from "./declared-rule-schema.js";
import { asMade } from "./define-rule.js";
import { type DeclaredArgs, messageOf, summaryOf } from "./message.js";
import { problemsOf } from "./rule-problems.js";
import { selectedNodes } from "./selected-nodes.js";

/**
 * Makes a rule of what is declared as data. Throws `ChangeLogicError` (`invalid-rule`, blame `caller`) for what makes no
 * sense: a shape or a field that does not exist, an unknown placeholder, a rule that asks nothing.
 */
export function declareRule(declared: DeclaredRule): Rule {
  const rule = shaped(declared);
  const [problem] = problemsOf(rule, () => undefined);
  if (problem) {
    const finding = readFinding(problem.rule, { ...problem.args, inCode: true }, undefined);
    throw refusal(rule.id, readMessages[problem.rule].en(finding.args), [finding]);
  }
  return toRule(rule);
}

/** The rule of a declaration that is known to make sense. */
export function toRule(declared: DeclaredRule): Rule<DeclaredArgs> {
  return asMade({
    id: declared.id,
    topic: "own",
    summary: summaryOf(declared),
    decidability: "exact",
    severity: declared.severity ?? "warn",
    preset: "core",
    reach: reachOf(declared),
    source: [],
    ...explained(declared),
    messages: {
      sv: (args: DeclaredArgs) => messageOf(declared, args, "sv"),
      en: (args: DeclaredArgs) => messageOf(declared, args, "en"),
    },
    check: (context: RuleContext) => findings(declared, context),
  } as const satisfies Rule<DeclaredArgs>);
}

function* findings(rule: DeclaredRule, context: RuleContext): Iterable<RuleFinding<DeclaredArgs>> {
  const { model } = context;
  const isAsRequired = rule.require ? compileClause(rule.require, model) : () => true;
  const isForbidden = rule.forbid ? compileClause(rule.forbid, model) : () => false;
  for (const { node, at } of selectedNodes(rule.select, context)) {
    if (isAsRequired(node) && !isForbidden(node)) continue;
    const args = { ...named(node), owner: ownerName(node, model) };
    yield { args, subjects: ["key" in node ? node.key : node.id], at };
  }
}

/** What asks only for fields can be asked of one element; all else has to see what it is linked to. */
function reachOf({ select, require, forbid }: DeclaredRule): Rule["reach"] {
  if (listOf(select.kind).includes("item")) return "catalog";
  const isLocal = [require, forbid].every((clause) => Object.keys(clause ?? {}).every((key) => key === "fields"));
  return isLocal ? "local" : "graph";
}

function explained(declared: DeclaredRule): { readonly explanation?: Explanation } {
  const { why } = declared;
  if (why === undefined) return {};
  return {
    explanation: {
      finds: summaryOf(declared),
      why: typeof why === "string" ? { sv: why, en: why } : why,
      mend: declared.message === undefined ? mendBySummary : mendByMessage,
    },
  };
}

const mendByMessage: Localized = {
  sv: "Vad som ska göras står i meddelandet vid varje iakttagelse.",
  en: "The message of each finding says what to do.",
};

const mendBySummary: Localized = {
  sv: "Ändra det som iakttagelsen gäller, så att det uppfyller regeln.",
  en: "Change what the finding is about, so that it meets the rule.",
};

function shaped(declared: DeclaredRule): DeclaredRule {
  try {
    return checked<DeclaredRule>(declared, declaredRuleSchema, "invalid-config");
  } catch (error) {
    if (!(error instanceof ChangeLogicError)) throw error;
    throw refusal((declared as Partial<DeclaredRule> | null)?.id, error.message, error.findings);
  }
}

const refusal = (id: unknown, problem: string, findings: readonly Finding[]): ChangeLogicError =>
  new ChangeLogicError(
    "invalid-rule",
    "caller",
    `The rule "${String(id)}" cannot be used: ${problem}`,
    "See docs/own-rules.md for what a declared rule is made of.",
    { findings },
  );
