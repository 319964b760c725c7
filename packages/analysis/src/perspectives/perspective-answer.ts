import type { Model, ModelElement, ModelPerspective, ModelPlan, ModelReference, Plan } from "@change-logic/model";
import { isSaid } from "../reach/action-state.js";

/** What may be said of a perspective: how it was considered, or why it is not relevant. */
export interface PerspectiveAnswer {
  readonly answer: "considered" | "notRelevant";
  readonly text: string;
}

/**
 * What an entry under `perspectives` says, whether or not the perspective is found; undefined when it says nothing. How
 * it was considered comes before why it is not relevant.
 */
export function perspectiveAnswer({ role, origin, text }: ModelReference): PerspectiveAnswer | undefined {
  if (role !== "perspective") return undefined;
  const entries = origin.container as NonNullable<Plan["perspectives"]>;
  const said = Object.hasOwn(entries, text) ? entries[text] : undefined;
  if (isSaid(said?.considered)) return { answer: "considered", text: said?.considered as string };
  if (isSaid(said?.notRelevant)) return { answer: "notRelevant", text: said?.notRelevant as string };
  return undefined;
}

/** By perspective, what each plan and each action says of it; who says nothing is not there. */
export function perspectiveAnswers(
  model: Model,
): ReadonlyMap<ModelPerspective, ReadonlyMap<ModelElement | ModelPlan, PerspectiveAnswer>> {
  const answers = new Map<ModelPerspective, Map<ModelElement | ModelPlan, PerspectiveAnswer>>();
  for (const reference of model.references) {
    const { from, target, state } = reference;
    if (state !== "resolved" || target?.kind !== "perspective" || typeof from === "string") continue;
    if (from.kind !== "plan" && from.kind !== "action") continue;
    const said = perspectiveAnswer(reference);
    if (!said) continue;
    const known = answers.get(target) ?? new Map<ModelElement | ModelPlan, PerspectiveAnswer>();
    if (!known.has(from)) known.set(from, said);
    answers.set(target, known);
  }
  return answers;
}
