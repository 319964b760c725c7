import type { Model, Severity } from "@change-logic/model";
import type { Preset, Rule } from "../rule.js";

/** What a configuration may extend without a file: the presets of the rule catalogue, and `all` rules. */
export const presetNames = ["core", "recommended", "evaluable", "strategy", "indicators", "portfolio", "all"] as const;

/** The name of a shipped preset. */
export type PresetName = (typeof presetNames)[number];

/** Whether a text names a shipped preset. */
export const isPresetName = (text: string): text is PresetName => presetNames.some((name) => name === text);

/** From narrow to wide: each holds those before it. */
const ladder = ["core", "recommended", "evaluable"] as const satisfies readonly Preset[];

/**
 * The presets that are on: `core` always; `recommended` unless a narrower or wider one is named; `strategy`,
 * `indicators` and `portfolio` when a model has what they are about, or when they are named.
 */
export function presetsOn(named: ReadonlySet<PresetName>, model: Model): ReadonlySet<Preset> {
  if (named.has("all")) return new Set([...ladder, "strategy", "indicators", "portfolio"]);
  const widest = ladder.findLastIndex((name) => named.has(name));
  const on = new Set<Preset>(ladder.slice(0, (widest === -1 ? ladder.indexOf("recommended") : widest) + 1));
  if (named.has("strategy") || model.plans.some(({ data }) => (data.strategies ?? []).length > 0)) on.add("strategy");
  if (named.has("indicators") || hasIndicator(model)) on.add("indicators");
  if (named.has("portfolio") || model.plans.length > 1) on.add("portfolio");
  return on;
}

const indicatorsFound = new WeakMap<Model, boolean>();

/** Whether a plan has an indicator; looked for once in a model, since it is asked at each keystroke. */
function hasIndicator(model: Model): boolean {
  let found = indicatorsFound.get(model);
  if (found === undefined) {
    found = model.declarations.some(({ kind }) => kind === "indicator");
    indicatorsFound.set(model, found);
  }
  return found;
}

/** How much a rule weighs in the presets that are on; undefined when none of them has it. */
export function severityByPreset(rule: Rule, on: ReadonlySet<Preset>): Severity | undefined {
  if (!on.has(rule.preset)) return undefined;
  const graded = (Object.keys(rule.severityIn ?? {}) as Preset[]).findLast((preset) => on.has(preset));
  return graded === undefined ? rule.severity : rule.severityIn?.[graded];
}
