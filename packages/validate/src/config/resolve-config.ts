import { ChangeLogicError, type Language, type Model, type Severity } from "@change-logic/model";
import { checked } from "@change-logic/model/documents";
import * as z from "zod";
import { declareRule } from "../own/declare-rule.js";
import { isRule } from "../own/define-rule.js";
import type { Preset, Rule, RuleOptions } from "../rule.js";
import { rules as shippedRules } from "../rules/index.js";
import { isSelected, type Selectable } from "../select/selector.js";
import type { Config, ConfigData, Override, RuleSetting, RuleSeverity } from "./config.js";
import { configSchema } from "./config-schema.js";
import { isPresetName, type PresetName, presetNames, presetsOn, severityByPreset } from "./presets.js";

/** A configuration with everything that it extends, as the engine asks it. */
export interface ResolvedConfig {
  /** All rules that there are: the shipped ones, then those of one's own. */
  readonly rules: readonly Rule[];
  readonly language: Language | undefined;
  readonly failOn: Severity | undefined;
  readonly known: string | undefined;
  /** What holds in a model. */
  in(model: Model): ConfigForModel;
}

/** A configuration as it holds in a model: some presets are on only when the model has what they are about. */
export interface ConfigForModel {
  of(rule: Rule): RuleConfig;
}

/** What holds for one rule in a model. */
export interface RuleConfig {
  /** How much it weighs by its presets, or as it is set; `off` where only overrides turn it on. */
  readonly severity: RuleSeverity;
  /** Whether the severity was set, and so holds whatever the rule itself says of a finding. */
  readonly isSet: boolean;
  /** Whether it has to run at all. */
  readonly isOn: boolean;
  /** Whether some of the elements have settings of their own. */
  readonly hasOverrides: boolean;
  /** With which options it has to run: one set for most, and one for each override that sets some. */
  readonly variants: readonly RuleOptions[];
  /** What holds for a finding about a node: its severity if one is set, and the variant that speaks of it. */
  at(node: Selectable, plan: Parameters<typeof isSelected>[3]): { severity: RuleSeverity | undefined; variant: number };
}

/** Settings of a rule, put together from all configurations that set it. */
interface Settings {
  readonly severity: RuleSeverity | undefined;
  readonly options: RuleOptions | undefined;
}

const resolved = new WeakMap<Config, ResolvedConfig>();
const noConfig: Config = Object.freeze({});

/**
 * Puts a configuration together with everything that it extends, and freezes it. Throws `ChangeLogicError`
 * (`invalid-config`, blame `caller`) for one that names an unknown rule, option or preset, or holds itself.
 */
export function resolveConfig(config: Config = noConfig): ResolvedConfig {
  if (typeof config !== "object" || config === null) throw refusal("A configuration should be an object.");
  let found = resolved.get(config);
  if (!found) {
    found = resolve(config);
    resolved.set(config, found);
  }
  return found;
}

function resolve(config: Config): ResolvedConfig {
  const named = new Set<PresetName>();
  const layers = layersOf(config, named, []);
  const own = ownRulesOf(layers);
  const rules = Object.freeze([...shippedRules, ...own]);
  const schema = configSchema(rules);
  for (const { extends: _, ownRules: __, ...data } of layers) checked<ConfigData>(data, schema, "invalid-config");
  for (const layer of layers) freeze(layer);
  const last = <K extends "language" | "failOn" | "known">(key: K) => layers.findLast((layer) => layer[key])?.[key];
  const base = new Map(rules.map(({ id }) => [id, merged(layers.map((layer) => layer.rules?.[id]))]));
  const overrides = layers.flatMap((layer) => layer.overrides ?? []);
  return Object.freeze({
    rules,
    language: last("language"),
    failOn: last("failOn"),
    known: last("known"),
    in(model: Model) {
      const on = presetsOn(named, model);
      return { of: (rule: Rule) => ruleConfig(rule, base.get(rule.id) ?? merged([]), overrides, on, model) };
    },
  });
}

/** The configurations that one is made of, those that it extends before itself. */
function layersOf(config: Config, named: Set<PresetName>, above: readonly Config[]): Config[] {
  if (above.includes(config)) throw refusal("A configuration extends itself.");
  const parents = config.extends === undefined ? [] : Array.isArray(config.extends) ? config.extends : [config.extends];
  const layers: Config[] = [];
  for (const parent of parents as readonly (string | Config)[]) {
    if (typeof parent === "object" && parent !== null) layers.push(...layersOf(parent, named, [...above, config]));
    else if (isPresetName(parent)) named.add(parent);
    else
      throw refusal(
        `"${String(parent)}" is not a shipped preset (${presetNames.join(", ")}). In code, hand over the configuration itself; files and packages are loaded by loadConfig of change-logic/node.`,
      );
  }
  return [...layers, config];
}

function ownRulesOf(layers: readonly Config[]): Rule[] {
  const byId = new Map<string, { rule: Rule; from: unknown }>();
  const shipped = new Set(shippedRules.map(({ id }) => id));
  for (const from of new Set(layers.flatMap(({ ownRules = [] }) => ownRules))) {
    const rule = isRule(from) ? from : declareRule(from);
    const isTaken = shipped.has(rule.id) || byId.has(rule.id);
    if (isTaken) throw refusal(`There is a rule "${rule.id}" already. Give your own rule an id of its own.`);
    byId.set(rule.id, { rule, from });
  }
  return [...byId.values()].map(({ rule }) => rule);
}

/** What several settings of one rule come to: of severity and of each option the last counts. */
function merged(settings: readonly (RuleSetting | undefined)[]): Settings {
  let severity: RuleSeverity | undefined;
  let options: RuleOptions | undefined;
  for (const setting of settings) {
    if (setting === undefined) continue;
    if (typeof setting === "string") severity = setting;
    else {
      const { severity: given, ...rest } = setting;
      severity = given ?? severity;
      if (Object.keys(rest).length > 0) options = { ...options, ...rest };
    }
  }
  return { severity, options };
}

function ruleConfig(
  rule: Rule,
  base: Settings,
  overrides: readonly Override[],
  on: ReadonlySet<Preset>,
  model: Model,
): RuleConfig {
  const byPreset = severityByPreset(rule, on);
  const severity = base.severity ?? byPreset ?? (base.options ? rule.severity : "off");
  const own = overrides.flatMap(({ rules, ...selector }) => {
    const setting = Object.hasOwn(rules, rule.id) ? rules[rule.id] : undefined;
    return setting === undefined ? [] : [{ selector, ...merged([setting]) }];
  });
  const variants = [base.options, ...own.flatMap(({ options }) => (options ? [{ ...base.options, ...options }] : []))];
  return {
    severity,
    isSet: base.severity !== undefined,
    isOn: severity !== "off" || own.some((override) => (override.severity ?? rule.severity) !== "off"),
    hasOverrides: own.length > 0,
    variants: variants.map((options) => parsedOptions(rule, options)),
    at(node, plan) {
      let found = base.severity;
      let variant = 0;
      let at = 0;
      for (const override of own) {
        if (override.options) at++;
        if (!isSelected(override.selector, node, model, plan)) continue;
        if (override.options) variant = at;
        if (override.severity !== undefined) found = override.severity;
        else if (override.options && severity === "off" && base.severity !== "off") found = rule.severity;
      }
      return { severity: found, variant };
    },
  };
}

/** Options with their defaults. */
function parsedOptions(rule: Rule, options: RuleOptions | undefined): RuleOptions {
  if (!rule.options) return {};
  const result = rule.options.safeParse(options ?? {});
  if (result.success) return Object.freeze(result.data);
  throw refusal(`The options of the rule "${rule.id}" do not fit: ${z.prettifyError(result.error)}`);
}

function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value) || isRule(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
}

const refusal = (message: string): ChangeLogicError =>
  new ChangeLogicError("invalid-config", "caller", message, "See docs/configuration.md for what may stand in one.");
