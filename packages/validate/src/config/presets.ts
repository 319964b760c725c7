import type { Model, ModelPlan, Severity } from "@change-logic/model";
import type { Preset, Rule } from "../rule.js";

/** What a configuration may extend without a file: the presets of the rule catalogue, and `all` rules. */
export const presetNames = ["core", "recommended", "evaluable", "strategy", "indicators", "portfolio", "all"] as const;

/** The name of a shipped preset. */
export type PresetName = (typeof presetNames)[number];

/** Whether a text names a shipped preset. */
export const isPresetName = (text: string): text is PresetName => presetNames.some((name) => name === text);

/** From narrow to wide: each holds those before it. */
const ladder = ["core", "recommended", "evaluable"] as const satisfies readonly Preset[];

/** The presets that are on: in a model, those that are on for any of its plans. */
export interface PresetsOn {
  readonly inModel: ReadonlySet<Preset>;
  /** For what stands in a plan; for what stands in none, those of the model. There are few of these sets. */
  of(plan: ModelPlan | undefined): ReadonlySet<Preset>;
}

/**
 * The presets that are on: `core` always; `recommended` unless a narrower or wider one is named; `strategy` and
 * `indicators` for each plan that has what they are about, so that no plan is judged otherwise for the company it is in;
 * `portfolio` when there are several plans; and all that are named.
 */
export function presetsOn(named: ReadonlySet<PresetName>, model: Model): PresetsOn {
  const isNamed = (preset: Preset) => named.has(preset) || named.has("all");
  const widest = ladder.findLastIndex(isNamed);
  const steps = ladder.slice(0, (widest === -1 ? ladder.indexOf("recommended") : widest) + 1);
  const always: Preset[] = isNamed("portfolio") || model.plans.length > 1 ? [...steps, "portfolio"] : [...steps];
  const sets = [false, true].map((strategy) =>
    [false, true].map((indicators) => {
      const own: Preset[] = [
        ...(strategy ? ["strategy" as const] : []),
        ...(indicators ? ["indicators" as const] : []),
      ];
      return new Set([...always, ...own]);
    }),
  );
  const setFor = (hasStrategy: boolean, hasIndicator: boolean) =>
    sets[isNamed("strategy") || hasStrategy ? 1 : 0]![isNamed("indicators") || hasIndicator ? 1 : 0]!;
  const measured = plansWithIndicators(model);
  const inModel = setFor(model.plans.some(listsStrategy), measured.size > 0);
  return { inModel, of: (plan) => (plan ? setFor(listsStrategy(plan), measured.has(plan)) : inModel) };
}

const listsStrategy = ({ data: { strategies = [] } }: ModelPlan): boolean => strategies.length > 0;

const measuredPlans = new WeakMap<Model, ReadonlySet<ModelPlan>>();

/** The plans that have an indicator; looked for once in a model, since it is asked at each keystroke. */
function plansWithIndicators(model: Model): ReadonlySet<ModelPlan> {
  let found = measuredPlans.get(model);
  if (!found) {
    found = new Set(model.declarations.filter(({ kind }) => kind === "indicator").map(({ plan }) => plan));
    measuredPlans.set(model, found);
  }
  return found;
}

/** How much a rule weighs in the presets that are on; undefined when none of them has it. */
export function severityByPreset(rule: Rule, on: ReadonlySet<Preset>): Severity | undefined {
  if (!on.has(rule.preset)) return undefined;
  const graded = (Object.keys(rule.severityIn ?? {}) as Preset[]).findLast((preset) => on.has(preset));
  return graded === undefined ? rule.severity : rule.severityIn?.[graded];
}
