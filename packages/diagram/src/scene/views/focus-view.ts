import type { Model, ModelElement } from "@change-logic/model";
import type { SceneSelection } from "../scene-selection.js";
import { shownAs } from "../scene-selection.js";
import { threadsThrough } from "./threads-through.js";

/**
 * Certain actions with their threads. The actions are highlighted where others stand among them; where all are theirs,
 * there is no difference to tell.
 */
export function focusView(
  model: Model,
  actions: ReadonlySet<ModelElement>,
): Pick<SceneSelection, "elements" | "items" | "isWhole" | "asksForLevels"> {
  const thread = threadsThrough(model, actions);
  const marked = (part: Uint8Array) => part.map((isOn) => isOn * shownAs.normal);
  const elements = marked(thread.elements);
  const hasOthers = model.elements.some(
    (element) => element.kind === "action" && elements[element.index] !== 0 && !actions.has(element),
  );
  if (hasOthers) for (const { index } of actions) elements[index] = shownAs.highlighted;
  return { elements, items: marked(thread.items), isWhole: false, asksForLevels: false };
}
