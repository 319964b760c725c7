import {
  closest,
  type FindingArguments,
  fieldSynonyms,
  type ReadRule,
  type ValueField,
  valueFor,
  valueWords,
} from "@change-logic/model";
import { compileGlob, globText, listOf } from "../select/glob.js";
import type { NodeKind } from "../select/selector.js";
import type { Clause, DeclaredRule, FieldTests, Wanted } from "./declared-rule-schema.js";
import { lookUpField } from "./known-fields.js";
import { placeholders, placeholdersIn } from "./message.js";
import { isRuleId } from "./rule-id.js";

/** Something in a declared rule that has the right shape and makes no sense, and where it stands. */
export interface RuleProblem {
  readonly rule: ReadRule;
  readonly args: FindingArguments;
  readonly container: object;
  readonly key: string;
  readonly part: "key" | "value";
}

/** Who has an id already: a shipped rule, a configuration that is extended, or a rule above in the same list. */
export type TakenBy = "shipped" | "extended" | "above";

/** What makes no sense in a declared rule; `takenBy` says who has its id already. */
export function problemsOf(rule: DeclaredRule, takenBy: (id: string) => TakenBy | undefined): readonly RuleProblem[] {
  return [
    ...idProblems(rule, takenBy),
    ...messageProblems(rule),
    ...scopeProblems(rule),
    ...clauseProblems(rule),
    ...fieldProblems(rule),
  ];
}

function* idProblems(rule: DeclaredRule, takenBy: (id: string) => TakenBy | undefined): Iterable<RuleProblem> {
  const at = { container: rule, key: "id", part: "value" } as const;
  const found = rule.id.slice(0, 100);
  const by = takenBy(rule.id);
  if (!isRuleId(rule.id)) yield { rule: "own-rule-id", args: { found }, ...at };
  else if (by) yield { rule: "own-rule-taken", args: { found, by }, ...at };
}

function* messageProblems(rule: DeclaredRule): Iterable<RuleProblem> {
  const { message } = rule;
  const texts =
    typeof message === "object"
      ? Object.entries(message).map(([key, text]) => ({ container: message, key, text }))
      : [{ container: rule, key: "message", text: message ?? "" }];
  for (const { container, key, text } of texts) {
    for (const found of new Set(placeholdersIn(text))) {
      if (placeholders.some((name) => name === found)) continue;
      const args = {
        found,
        allowed: placeholders,
        suggestion: closest(found, placeholders) ?? suggest(found, placeholders),
      };
      yield { rule: "unknown-placeholder", args, container, key, part: "value" };
    }
  }
}

/** Only goals can be in a scope: of anything else it would be found in vain, or always. */
function* scopeProblems({ select }: DeclaredRule): Iterable<RuleProblem> {
  const kinds = listOf(select.kind);
  if (select.inScope === undefined || kinds.every((kind) => kind === "item")) return;
  yield { rule: "scope-of-items-only", args: { kinds }, container: select, key: "inScope", part: "key" };
}

function* clauseProblems(rule: DeclaredRule): Iterable<RuleProblem> {
  const clauses = (["require", "forbid"] as const).filter((key) => rule[key] !== undefined);
  if (clauses.length === 0)
    yield { rule: "empty-rule", args: { id: rule.id }, container: rule, key: "id", part: "value" };
  for (const key of clauses) {
    if (asksSomething(rule[key]!)) continue;
    yield { rule: "empty-rule", args: { id: rule.id, key }, container: rule, key, part: "key" };
  }
}

/**
 * Any link at all (`linksTo: {}`) is a question. So may `fields` be that seem empty: while a configuration is being read,
 * keys of one's own are not in their place yet.
 */
const asksSomething = (clause: Clause): boolean => Object.values(clause).some((part) => part !== undefined);

function* fieldProblems({ select, require, forbid }: DeclaredRule): Iterable<RuleProblem> {
  const selected = listOf(select.kind);
  yield* wantedProblems(select, selected);
  for (const clause of [require, forbid]) {
    if (!clause) continue;
    yield* testProblems(clause.fields, selected);
    for (const neighbour of [clause.linksTo, clause.linkedFrom]) {
      yield* wantedProblems(neighbour, linkable);
      yield* testProblems(neighbour?.linkFields, ["link"]);
    }
    for (const end of [clause.reaches, clause.reachedFrom]) {
      yield* wantedProblems(end, threaded);
      yield* wantedProblems(end?.notThrough, threaded);
    }
  }
}

const threaded = ["currentState", "action", "outcome", "effect", "item"] as const satisfies readonly NodeKind[];
const linkable = [...threaded, "indicator", "targetGroup", "actor", "assumption", "factor"] as const;

/** Where no kinds are named, the fields of all that may stand there will do. */
function* wantedProblems(wanted: Wanted | undefined, kinds: readonly NodeKind[]): Iterable<RuleProblem> {
  if (!wanted) return;
  const own = wanted.kind === undefined ? kinds : listOf(wanted.kind);
  yield* testProblems(wanted.fields, own);
  if (wanted.except) yield* wantedProblems(wanted.except as Wanted, own);
}

function* testProblems(tests: FieldTests | undefined, kinds: readonly (NodeKind | "link")[]): Iterable<RuleProblem> {
  for (const [path, test] of Object.entries(tests ?? {})) {
    const { isKnown, unknown, names, values } = lookUpField(path, kinds);
    if (!isKnown) {
      const args = { found: path.slice(0, 100), kinds: [...kinds], suggestion: suggestPath(path, unknown, names) };
      yield { rule: "unknown-field", args, container: tests!, key: path, part: "key" };
    }
    const texts = typeof test === "string" ? [test] : Array.isArray(test) ? test.map(String) : [];
    for (const found of texts) {
      const fits = compileGlob(found);
      if (!values || values.some((value) => fits(globText(value)))) continue;
      const args = { key: path, found: found.slice(0, 100), allowed: values, suggestion: suggestValue(found, values) };
      yield { rule: "wrong-value", args, container: tests!, key: path, part: "value" };
    }
  }
}

/** The value that was meant: by another word for it, where the vocabulary lists these very values, or by a slip. */
function suggestValue(found: string, values: readonly string[]): string | undefined {
  const fields = Object.keys(valueWords) as ValueField[];
  const meant = fields
    .filter((field) => Object.keys(valueWords[field]).every((value) => values.includes(value)))
    .map((field) => valueFor(field, found))
    .find((value) => value !== undefined);
  return meant ?? closest(found, values);
}

function suggestPath(path: string, unknown: string, names: readonly string[]): string | undefined {
  const name = suggest(unknown, names);
  return name === undefined ? undefined : path.split(".").with(path.split(".").indexOf(unknown), name).join(".");
}

/** The name that was meant: by another word for it, also in Swedish, or by a slip. */
function suggest(found: string, names: readonly string[]): string | undefined {
  const plain = found.slice(0, 100).toLowerCase();
  return names.find((name) => fieldSynonyms[name]?.includes(plain)) ?? closest(plain, names);
}
