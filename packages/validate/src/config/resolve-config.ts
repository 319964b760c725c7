import { ChangeLogicError, type Language, type Model, type ModelPlan, type Severity } from "@change-logic/model";
import { checked, wordsOfThrown } from "@change-logic/model/documents";
import * as z from "zod";
import { isRule } from "../own/define-rule.js";
import type { Rule, RuleOptions } from "../rule.js";
import { rules as shippedRules } from "../rules/index.js";
import { candidateOf, compileSelector, type Selectable, type SelectorTest } from "../select/selector.js";
import type { Config, ConfigData, Override, RuleSetting, RuleSeverity } from "./config.js";
import { configSchema } from "./config-schema.js";
import { ownRulesOf } from "./own-rules.js";
import { isPlain, notPlain } from "./plain.js";
import { isPresetName, type PresetName, type PresetsOn, presetNames, presetsOn, severityByPreset } from "./presets.js";

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
  /** How much it weighs in a plan by its presets, or as it is set; `off` where only overrides turn it on. */
  severityIn(plan: ModelPlan | undefined): RuleSeverity;
  /** Whether the severity was set, and so holds whatever the rule itself says of a finding. */
  readonly isSet: boolean;
  /** Whether it has to run at all. */
  readonly isOn: boolean;
  /** Whether it has something to say of a plan. */
  isOnIn(plan: ModelPlan | undefined): boolean;
  /** Whether some of the elements have settings of their own. */
  readonly hasOverrides: boolean;
  /** With which options it has to run: one set for most, and one for each override that sets some. */
  readonly variants: readonly RuleOptions[];
  /** What holds for a finding about a node: its severity if one is set, and the variant that speaks of it. */
  at(node: Selectable, plan: ModelPlan | undefined): { severity: RuleSeverity | undefined; variant: number };
}

/** Settings of a rule, put together from all configurations that set it. */
interface Settings {
  readonly severity: RuleSeverity | undefined;
  readonly options: RuleOptions | undefined;
}

const resolved = new WeakMap<Config, ResolvedConfig>();
const noConfig: Config = Object.freeze({});
const notConfig = "A configuration should be a plain object, such as { rules: {} }.";

/**
 * Puts a configuration together with everything that it extends, and freezes it. Throws `ChangeLogicError`
 * (`invalid-config`, blame `caller`) for one that names an unknown rule, option or preset, or holds itself.
 */
export function resolveConfig(config: Config = noConfig): ResolvedConfig {
  if (typeof config !== "object" || config === null) throw refusal(notConfig);
  let found = resolved.get(config);
  if (!found) {
    found = resolveSafely(config);
    resolved.set(config, found);
  }
  return found;
}

/** Somebody's getters, proxies and option schemas may throw whatever they like: that is a configuration that does not fit. */
function resolveSafely(config: Config): ResolvedConfig {
  try {
    return resolve(config);
  } catch (error) {
    if (error instanceof ChangeLogicError) throw error;
    throw refusal(`The configuration cannot be read: ${wordsOfThrown(error)}.`);
  }
}

function resolve(config: Config): ResolvedConfig {
  const named = new Set<PresetName>();
  const layers = layersOf(config, named);
  if (layers.some((layer) => Array.isArray(layer) || !isPlain(layer))) throw refusal(notConfig);
  const own = ownRulesOf(layers);
  const rules = own.length === 0 ? shippedRules : Object.freeze([...shippedRules, ...own]);
  const schema = configSchema(rules);
  // The copies are what counts from here on: a getter is asked once.
  const data = layers.map(({ extends: _, ownRules: __, ...rest }) => {
    const odd = notPlain(rest);
    if (odd !== undefined) throw refusal(`${odd} should be a plain object, such as { key: value }.`);
    return checked<ConfigData>(rest, schema, "invalid-config");
  });
  for (const layer of layers) freeze(layer);
  const last = <K extends "language" | "failOn" | "known">(key: K) => data.findLast((layer) => layer[key])?.[key];
  const base = new Map(rules.map(({ id }) => [id, merged(data.map((layer) => settingOf(layer.rules, id)))]));
  const overrides = data
    .flatMap((layer) => layer.overrides ?? [])
    .map(({ rules: settings, ...selector }) => ({ settings, isMeant: compileSelector(selector) }));
  const forModels = new WeakMap<Model, ConfigForModel>();
  return Object.freeze({
    rules,
    language: last("language"),
    failOn: last("failOn"),
    known: last("known"),
    in(model: Model) {
      // A model is asked about at each keystroke.
      const known = forModels.get(model);
      if (known) return known;
      const on = presetsOn(named, model);
      const configs = new Map<Rule, RuleConfig>();
      const of = (rule: Rule): RuleConfig => {
        let config = configs.get(rule);
        if (!config) {
          config = ruleConfig(rule, base.get(rule.id) ?? merged([]), overrides, on, model);
          configs.set(rule, config);
        }
        return config;
      };
      const forModel = { of };
      forModels.set(model, forModel);
      return forModel;
    },
  });
}

/**
 * The configurations that one is made of, those that it extends before itself. One that is extended in several places
 * stands in the last of them: what it says would count there anyway. They are gathered from the end, so that each is
 * gone through once, however many extend it.
 */
function layersOf(config: Config, named: Set<PresetName>): Config[] {
  const layers = new Set<Config>();
  const above = new Set<Config>();
  const gather = (layer: Config): void => {
    if (above.has(layer)) throw refusal("A configuration extends itself.");
    if (layers.has(layer)) return;
    layers.add(layer);
    above.add(layer);
    const parents = layer.extends === undefined ? [] : Array.isArray(layer.extends) ? layer.extends : [layer.extends];
    for (const parent of (parents as readonly (string | Config)[]).toReversed()) {
      if (typeof parent === "object" && parent !== null) gather(parent);
      else if (isPresetName(parent)) named.add(parent);
      else
        throw refusal(
          `"${String(parent)}" is not a shipped preset (${presetNames.join(", ")}). In code, hand over the configuration itself; files and packages are loaded by loadConfig of change-logic/node.`,
        );
    }
    above.delete(layer);
  };
  gather(config);
  return [...layers].reverse();
}

const settingOf = (settings: ConfigData["rules"], id: string): RuleSetting | undefined =>
  settings && Object.hasOwn(settings, id) ? settings[id] : undefined;

/** An override, made ready for many findings. */
interface ReadyOverride {
  readonly settings: Override["rules"];
  readonly isMeant: SelectorTest;
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
  overrides: readonly ReadyOverride[],
  on: PresetsOn,
  model: Model,
): RuleConfig {
  const byPresets = new Map<unknown, RuleSeverity>();
  const severityIn = (plan: ModelPlan | undefined): RuleSeverity => {
    if (base.severity !== undefined) return base.severity;
    const presets = on.of(plan);
    let severity = byPresets.get(presets);
    if (severity === undefined) {
      severity = severityByPreset(rule, presets) ?? (base.options ? rule.severity : "off");
      byPresets.set(presets, severity);
    }
    return severity;
  };
  let count = 0;
  const own = overrides.flatMap(({ settings, isMeant }) => {
    const setting = settingOf(settings, rule.id);
    if (setting === undefined) return [];
    const { severity: given, options } = merged([setting]);
    return [{ isMeant, options, given, variant: options ? ++count : undefined }];
  });
  // Options turn a rule on, at its own severity, unless it is said to be off.
  const weightOf = ({ given, options }: (typeof own)[number], plan: ModelPlan | undefined): RuleSeverity | undefined =>
    given ?? (options && base.severity !== "off" && severityIn(plan) === "off" ? rule.severity : undefined);
  const variants = [base.options, ...own.flatMap(({ options }) => (options ? [{ ...base.options, ...options }] : []))];
  const isTurnedOn = own.some(({ given }) => (given ?? rule.severity) !== "off");
  const isOnIn = (plan: ModelPlan | undefined) => isTurnedOn || severityIn(plan) !== "off";
  return {
    severityIn,
    isSet: base.severity !== undefined,
    isOn: isOnIn(undefined),
    isOnIn,
    hasOverrides: own.length > 0,
    variants: variants.map((options) => parsedOptions(rule, options)),
    at(node, plan) {
      const candidate = candidateOf(node, model, plan);
      let weight: RuleSeverity | undefined;
      let variant = count === 0 ? 0 : undefined;
      // The last that fits counts, so when one has been found, those before it need not be looked at.
      for (let at = own.length - 1; at >= 0 && (weight === undefined || variant === undefined); at--) {
        const override = own[at]!;
        const severity = weightOf(override, plan);
        const isAsked =
          (weight === undefined && severity !== undefined) || (variant === undefined && override.variant !== undefined);
        if (!isAsked || !override.isMeant(candidate)) continue;
        weight ??= severity;
        variant ??= override.variant;
      }
      return { severity: weight ?? base.severity, variant: variant ?? 0 };
    },
  };
}

/** Options with their defaults. */
function parsedOptions(rule: Rule, options: RuleOptions | undefined): RuleOptions {
  if (!rule.options) return {};
  let problem: string;
  try {
    const result = rule.options.safeParse(options ?? {});
    if (result.success) return Object.freeze(result.data);
    problem = z.prettifyError(result.error);
  } catch (error) {
    // A refinement of somebody's own threw, or wants to be waited for.
    problem = wordsOfThrown(error);
  }
  throw refusal(`The options of the rule "${rule.id}" do not fit: ${problem}`);
}

function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value) || isRule(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
}

const refusal = (message: string): ChangeLogicError =>
  new ChangeLogicError("invalid-config", "caller", message, "See docs/configuration.md for what may stand in one.");
