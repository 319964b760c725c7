import { ChangeLogicError, type FindingArguments, languages } from "@change-logic/model";
import { wordsOfThrown } from "@change-logic/model/documents";
import type { Explanation } from "../explain/explanation.js";
import type { Rule, RuleContext, RuleFinding, RuleOptions } from "../rule.js";
import { isRuleId } from "./rule-id.js";

/**
 * An object schema of zod 4, as far as it matters here. Not zod's own type: where somebody has another version of zod
 * than this package, a compiler would compare the two piece by piece, and not come to an end.
 */
export interface OptionsSchema<Options> {
  readonly _zod: { readonly output: Options; readonly def: { readonly type: string } };
  safeParse(options: unknown): { readonly success: boolean };
}

/** A rule of one's own, as it is written: what is left out has a default. */
export interface RuleDefinition<Args extends FindingArguments, Options extends RuleOptions>
  extends Pick<Rule<Args>, "id" | "summary" | "messages">,
    Partial<Pick<Rule, "decidability" | "severity" | "severityIn" | "preset" | "reach">> {
  /** An object of zod's; every field with `.default(…)`, or `.optional()`. */
  readonly options?: OptionsSchema<Options>;
  /** For `change-logic explain`. */
  readonly explanation?: Explanation;
  check(context: RuleContext, options: Options): Iterable<RuleFinding<Args>>;
}

/**
 * Makes a rule of one's own: for `ownRules` of a configuration. Severity is `warn` when left out, it is always on (unless
 * it is set to `off`), decidability `exact`, reach `graph`. Its messages take the arguments that its findings give, and
 * its check the options as their schema gives them. Throws `ChangeLogicError` (`invalid-rule`, blame `callback`) when a
 * part is missing.
 */
export function defineRule<
  const Args extends FindingArguments,
  Options extends RuleOptions = Readonly<Record<string, never>>,
>(definition: RuleDefinition<Args, Options>): Rule<Args, Options> {
  const taken = copyOf(definition);
  const problem = typeof taken === "string" ? taken : problemOf(taken);
  if (typeof taken === "string" || problem !== undefined) {
    const id = typeof taken === "string" || typeof taken.id !== "string" ? "?" : taken.id;
    throw new ChangeLogicError(
      "invalid-rule",
      "callback",
      `The rule "${id}" cannot be used: ${problem}.`,
      "See docs/own-rules.md for what a rule is made of.",
    );
  }
  const { options, ...rest } = taken;
  return asMade({
    decidability: "exact",
    severity: "warn",
    preset: "core",
    reach: "graph",
    source: [],
    ...rest,
    // Whatever else it says: what rules of one's own find is looked at more closely.
    topic: "own",
    ...(options ? { options: options as unknown as NonNullable<Rule<Args, Options>["options"]> } : {}),
  });
}

const made = new WeakSet<object>();

/** Freezes a rule, and remembers that nothing in it has to be looked at again. */
export function asMade<R extends Rule>(rule: R): R {
  made.add(rule);
  return Object.freeze(rule);
}

/** Whether a rule was made by `defineRule` or `declareRule`, rather than put together by hand. */
export const isMade = (rule: Rule): boolean => made.has(rule);

/** A copy, so that a getter is asked once; what is wrong, where that cannot be. */
function copyOf<T extends object>(definition: T): T | string {
  if (typeof definition !== "object" || definition === null) return "it should be an object";
  try {
    return { ...definition };
  } catch (error) {
    return `a part of it cannot be read (${wordsOfThrown(error)})`;
  }
}

/** Whether a value is a rule with a check of its own, not one that is declared as data. */
export const isRule = (value: unknown): value is Rule =>
  typeof value === "object" && value !== null && "check" in value && typeof value.check === "function";

const severities: readonly unknown[] = ["error", "warn", "info"];
const presets: readonly unknown[] = ["core", "recommended", "evaluable", "strategy", "indicators", "portfolio"];
const reaches: readonly unknown[] = ["local", "graph", "catalog", "portfolio"];

/** What a program without types may have got wrong. */
function problemOf(definition: object): string | undefined {
  const {
    id,
    summary,
    messages,
    check,
    options,
    severity = "warn",
    preset = "core",
    reach = "graph",
  } = definition as Partial<RuleDefinition<never, never>>;
  if (!isRuleId(id)) return "its id should be lower case a–z, digits and hyphens, and not constructor";
  if (typeof check !== "function") return "it has no check function";
  if (languages.some((language) => typeof messages?.[language] !== "function"))
    return "it should have a message function for sv and for en";
  if (languages.some((language) => typeof summary?.[language] !== "string"))
    return "it should have a summary in sv and in en";
  if (!severities.includes(severity)) return "its severity should be error, warn or info";
  if (!presets.includes(preset)) return `its preset should be one of ${presets.join(", ")}`;
  if (!reaches.includes(reach)) return `its reach should be one of ${reaches.join(", ")}`;
  if (options === undefined) return undefined;
  return problemOfOptions(options);
}

/** Refinements and transformations in a schema are somebody's own code: they may throw, or want to be waited for. */
function problemOfOptions(options: unknown): string | undefined {
  try {
    const schema = options as Partial<OptionsSchema<unknown>> | null;
    if (schema?._zod?.def.type !== "object" || typeof schema.safeParse !== "function")
      return "its options should be an object schema of zod 4";
    return schema.safeParse({}).success ? undefined : "each of its options should have a default, or be optional";
  } catch (error) {
    return `its options cannot be tried without any value, and at once (${wordsOfThrown(error)})`;
  }
}
