import { isAction, isActive, mitigationOf } from "@change-logic/analysis";
import { closest, type Model, type ModelAction, type ModelLink, type ModelPlan } from "@change-logic/model";
import { lazy } from "./lazy.js";

/** What a link that counteracts says is done about it. */
export interface Answer {
  /** As it is written. */
  readonly text: string;
  /** The action that it names, or that it must have been meant to name. */
  readonly action?: ModelAction;
  /** An action that is not being done meets nothing, and a slip of the pen names none. */
  readonly state: "stands" | "inactive" | "misspelt";
}

/** Words are compared with ids at most so many times, counted, never timed. */
const comparisonBudget = 3_000_000;

/** One word such as an id is: no sentence, and no name or beginning of one either. */
const wordPattern = /^[\p{Ll}\p{N}_][^\s#]{3,}$/u;

/** A function that tells what a link says is done about it; undefined when it says nothing. */
export function createAnswers(model: Model): (link: ModelLink) => Answer | undefined {
  const actionIds = lazy(() => {
    const byPlan = new Map<ModelPlan, Map<string, ModelAction>>(model.plans.map((plan) => [plan, new Map()]));
    for (const element of model.elements) if (isAction(element)) byPlan.get(element.plan)?.set(element.id, element);
    return byPlan;
  });
  let left = comparisonBudget;
  const meant = (text: string, plan: ModelPlan): ModelAction | undefined => {
    if (!wordPattern.test(text) || model.find(`${plan.id}#${text}`) || model.find(text)) return undefined;
    const ids = actionIds().get(plan) ?? new Map<string, ModelAction>();
    left -= ids.size;
    const id = left < 0 ? undefined : closest(text, ids.keys());
    return id === undefined ? undefined : ids.get(id);
  };
  return (link) => {
    const mitigation = mitigationOf(model, link);
    if (!mitigation || link.from.kind === "item") return undefined;
    const { text, action } = mitigation;
    if (action) return { text, action, state: isActive(action) ? "stands" : "inactive" };
    const near = meant(text.trim(), link.from.plan);
    return near ? { text, action: near, state: "misspelt" } : { text, state: "stands" };
  };
}
