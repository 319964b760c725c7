import { perspectiveAnswers } from "@change-logic/analysis";
import { type Language, type Model, type ModelElement, type ModelPerspective, titleOf } from "@change-logic/model";
import type { SceneSelection } from "../scene-selection.js";
import { viewPhrases, viewWords } from "../view-words.js";
import { focusView } from "./focus-view.js";

/**
 * The actions that say how they take a perspective into account, with their threads. What a plan says holds for its
 * actions, unless an action says something else itself.
 */
export function perspectiveView(model: Model, perspective: ModelPerspective, language: Language): SceneSelection {
  const answers = perspectiveAnswers(model).get(perspective);
  const actions = new Set<ModelElement>();
  for (const element of model.elements) {
    if (element.kind !== "action") continue;
    const said = answers?.get(element) ?? answers?.get(element.plan);
    if (said?.answer === "considered") actions.add(element);
  }
  return {
    ...focusView(model, actions),
    says: [
      viewPhrases.perspective[language](titleOf(perspective, language)),
      ...(actions.size === 0 ? [viewWords.perspectiveWithoutActions[language]] : []),
    ],
  };
}
