import type { Language, Severity } from "@change-logic/model";
import type { DeclaredRule } from "../own/declared-rule-schema.js";
import type { Rule } from "../rule.js";
import type { OneOrMore } from "../select/glob.js";
import type { Selector } from "../select/selector.js";

/** How much a rule is to weigh; `off` for not at all. */
export type RuleSeverity = Severity | "off";

/**
 * What is set for a rule: its severity, or an object with its severity and options. Options alone turn a rule on, at its
 * own severity, unless something that is extended says `off`.
 */
export type RuleSetting = RuleSeverity | ({ readonly severity?: RuleSeverity } & Readonly<Record<string, unknown>>);

/** Settings for some of the elements; of several that fit, the last counts, rule by rule. */
export interface Override extends Selector {
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

/** Rules of one's own: made with `defineRule`, or declared as data. */
export type OwnRule = Rule | DeclaredRule;

/** What all forms of configuration have in common. */
interface ConfigBase {
  /** The language of messages, where nothing else says it. */
  readonly language?: Language;
  /** From which severity on `validate` fails; `error` when left out. */
  readonly failOn?: Severity;
  /** The file of known findings, from the configuration's own folder. */
  readonly known?: string;
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly overrides?: readonly Override[];
}

/** A configuration as a file holds it. `extends` names shipped presets, files (`./…`, `../…`) and packages. */
export interface ConfigData extends ConfigBase {
  readonly extends?: OneOrMore<string>;
  readonly ownRules?: readonly DeclaredRule[];
}

/** A configuration in code. `extends` names shipped presets, or holds other configurations. */
export interface Config extends ConfigBase {
  readonly extends?: OneOrMore<string | Config>;
  readonly ownRules?: readonly OwnRule[];
}

/** Gives a configuration back as it is, so that an editor knows what may stand in it. */
export const defineConfig = (config: Config): Config => config;
