import type { Model, ModelElement } from "@change-logic/model";
import type { SceneSelection } from "../scene-selection.js";
import { shownAs } from "../scene-selection.js";
import { threadsThrough } from "./threads-through.js";

/**
 * Certain actions with their threads: what they meet, and what they lead to. What enables one of them is shown beside,
 * faded, but not what led there, which may be the work of others. The actions are highlighted where others stand among
 * them, and those faded; where all are theirs, there is no difference to tell.
 */
export function focusView(
  model: Model,
  actions: ReadonlySet<ModelElement>,
): Pick<SceneSelection, "elements" | "items" | "isWhole" | "asksForLevels"> {
  const thread = threadsThrough(model, actions, { backward: ({ type }) => type !== "enables" });
  const marked = (part: Uint8Array) => part.map((isOn) => isOn * shownAs.normal);
  const elements = marked(thread.elements);
  const hasOthers = model.elements.some(
    (element) => element.kind === "action" && elements[element.index] !== 0 && !actions.has(element),
  );
  if (hasOthers) {
    for (const element of model.elements) {
      if (element.kind !== "action" || elements[element.index] === shownAs.leftOut) continue;
      elements[element.index] = actions.has(element) ? shownAs.highlighted : shownAs.faded;
    }
  }
  for (const { type, from, to, state } of model.links) {
    if (type !== "enables" || state !== "valid" || to?.kind !== "action" || from.kind === "item") continue;
    if (actions.has(to) && elements[from.index] === shownAs.leftOut) elements[from.index] = shownAs.faded;
  }
  return { elements, items: marked(thread.items), isWhole: false, asksForLevels: false };
}
