import type { Read, ReadOptions, Source } from "@change-logic/model";
import { readDocument } from "@change-logic/model/documents";
import { checkReadOptions } from "../check-arguments.js";
import { checkOwnRules } from "../own/check-own-rules.js";
import { toRule } from "../own/declare-rule.js";
import { isRuleId } from "../own/rule-id.js";
import type { TakenBy } from "../own/rule-problems.js";
import type { Rule } from "../rule.js";
import { rules as shippedRules } from "../rules/index.js";
import type { ConfigData } from "./config.js";
import { configSchema } from "./config-schema.js";

/** A configuration, and the text that it was read from. */
export interface ConfigDocument {
  readonly data: ConfigData;
  readonly source?: Source;
}

/** How a configuration is to be read. */
export interface ReadConfigOptions extends ReadOptions {
  /** Rules of what it extends, which it may set besides the shipped ones and its own. */
  readonly rules?: readonly Rule[];
}

/**
 * Reads a configuration from YAML or JSON. Never throws on what a person wrote: an unknown rule or option, or whatever
 * else does not fit, becomes a finding with its place and a suggestion. What `extends` names is not opened.
 */
export function readConfig(text: string, options: ReadConfigOptions = {}): Read<ConfigDocument> {
  checkReadOptions(options, "readConfig");
  const known = [...shippedRules, ...(options.rules ?? [])];
  const first = readWith(text, known, options);
  const declared = first.value?.data.ownRules ?? [];
  if (declared.length === 0) return first;
  // What it declares itself is known only once it has been read.
  const own = declared.filter(({ id }) => isRuleId(id)).map(toRule);
  const takenBy = (rule: Rule): TakenBy => (shippedRules.includes(rule) ? "shipped" : "extended");
  return readWith(
    text,
    [...own, ...known],
    options,
    checkOwnRules(new Map(known.map((rule) => [rule.id, takenBy(rule)]))),
  );
}

const distinctRules = (rules: readonly Rule[]): Rule[] => [...new Map(rules.map((rule) => [rule.id, rule])).values()];

function readWith(
  text: string,
  rules: readonly Rule[],
  options: ReadOptions,
  finish?: Parameters<typeof readDocument<ConfigData>>[4],
): Read<ConfigDocument> {
  const distinct = rules.length === shippedRules.length ? shippedRules : distinctRules(rules);
  return readDocument<ConfigData>(text, "config", configSchema(distinct), options, finish);
}
