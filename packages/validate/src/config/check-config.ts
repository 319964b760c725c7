import { ChangeLogicError, type Finding, readFinding } from "@change-logic/model";
import { checked } from "@change-logic/model/documents";
import type { Rule } from "../rule.js";
import { rules as shippedRules } from "../rules/index.js";
import type { Config, ConfigData, OwnRule } from "./config.js";
import { configSchema } from "./config-schema.js";
import { ruleOf } from "./own-rules.js";
import { isPlain, notPlain } from "./plain.js";

/** A configuration made in code, looked at by itself. */
export interface CheckedConfig {
  /** A copy of what it says itself, without what it extends: what may change later, or throw, is left behind. */
  readonly config: Omit<Config, "extends">;
  /** What does not fit, with the path to it in the message. */
  readonly findings: readonly Finding[];
}

/**
 * Looks at a configuration made in code as reading looks at a text: all that does not fit is told, in the reader's
 * language. What it extends is left aside; `extended` are the rules of that. Throws what getters in it throw, and
 * `ChangeLogicError` for a rule with a check of its own that lacks a part.
 */
export function checkConfig(config: Config, extended: readonly Rule[] = []): CheckedConfig {
  const { extends: _, ownRules: given = [], ...data } = config;
  const findings: Finding[] = [];
  const own: Rule[] = [];
  const taken = new Map(extended.map(({ id }) => [id, "extended"]));
  for (const { id } of shippedRules) taken.set(id, "shipped");
  const declared = new Set<unknown>(Array.isArray(given) ? given : []);
  if (!Array.isArray(given)) findings.push(readFinding("expected-list", { key: "ownRules", inCode: true }, undefined));
  for (const [index, from] of [...declared].entries()) {
    const path = `ownRules[${index}]`;
    if (typeof from !== "object" || from === null) {
      findings.push(readFinding("wrong-type", { key: "ownRules", expected: "mapping", inCode: path }, undefined));
      continue;
    }
    const rule = attempt(() => ruleOf(from as OwnRule), path, findings);
    if (!rule || extended.includes(rule)) continue;
    const by = taken.get(rule.id);
    if (by) findings.push(readFinding("own-rule-taken", { found: rule.id, by, inCode: path }, undefined));
    else own.push(rule);
    taken.set(rule.id, "above");
  }
  const odd = isPlain(config) ? notPlain(data) : "export default";
  if (odd !== undefined)
    findings.push(readFinding("wrong-type", { key: odd, expected: "mapping", inCode: true }, undefined));
  const rules = [...shippedRules, ...extended, ...own];
  const schema = configSchema(rules.length === shippedRules.length ? shippedRules : distinct(rules));
  const copy = attempt(() => checked<ConfigData>(data, schema, "invalid-config"), "", findings);
  const { extends: __, ownRules: ___, ...plain } = copy ?? {};
  return { config: own.length === 0 ? plain : { ...plain, ownRules: own }, findings };
}

const distinct = (rules: readonly Rule[]): Rule[] => [...new Map(rules.map((rule) => [rule.id, rule])).values()];

/** What `make` gives; undefined, with its findings, where it refuses. */
function attempt<T>(make: () => T, path: string, findings: Finding[]): T | undefined {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof ChangeLogicError) || error.findings.length === 0) throw error;
    for (const finding of error.findings) {
      const { inCode } = finding.args;
      const steps = [path, ...(typeof inCode === "string" ? [inCode] : [])].filter((step) => step !== "");
      findings.push({ ...finding, args: { ...finding.args, inCode: steps.join(".") || true } });
    }
    return undefined;
  }
}
