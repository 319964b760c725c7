import type { Coverage } from "@change-logic/analysis";
import type { Model, ModelAction, ModelElement, ModelItem } from "@change-logic/model";
import { checkModel } from "../../arguments.js";
import { boxId } from "../scene-boxes.js";
import { fillOptions } from "../scene-options.js";
import { shownAs } from "../scene-selection.js";
import type { SceneView } from "../scene-types.js";
import { focusView } from "./focus-view.js";
import { selectView } from "./select-view.js";
import { threadsThrough } from "./threads-through.js";

/**
 * What boxes are asked for: those of a view that names something; certain actions with their threads, as the view of an
 * actor shows them; or all that threads through certain elements and items run through, both ways.
 */
export type BoxChoice =
  | Extract<SceneView, { readonly kind: "area" | "actor" | "perspective" }>
  | { readonly kind: "actions"; readonly actions: Iterable<ModelAction> }
  | { readonly kind: "threads"; readonly through: Iterable<ModelElement | ModelItem> };

/**
 * The ids of the boxes that a view is about, without the scene: what `createScene` would show in it of elements and items,
 * but for the surroundings that it would fade. For those who let many views be chosen in one drawing. Linear in the model.
 * The view of an area depends on `coverage`, as in `createScene`. Throws `ChangeLogicError` (`invalid-argument`) as
 * `createScene` does.
 */
export function boxesOf(model: Model, choice: BoxChoice, coverage?: Coverage): string[] {
  checkModel(model, "boxesOf");
  const { elements, items } = selectionOf(model, choice, coverage);
  const isChosen = (code: number | undefined) => code === shownAs.normal || code === shownAs.highlighted;
  return [
    ...model.elements.filter(({ index }) => isChosen(elements[index])),
    ...model.items.filter(({ index }) => isChosen(items[index])),
  ].map(boxId);
}

function selectionOf(model: Model, choice: BoxChoice, coverage: Coverage | undefined) {
  switch (choice.kind) {
    case "actions":
      return focusView(model, new Set(choice.actions));
    case "threads": {
      const { elements, items } = threadsThrough(model, choice.through);
      return {
        elements: elements.map((isOn) => isOn * shownAs.normal),
        items: items.map((isOn) => isOn * shownAs.normal),
      };
    }
    default:
      return selectView(model, fillOptions(model, { view: choice, ...(coverage && { coverage }) }), new Map());
  }
}
