import type { Model, ModelElement, ModelItem } from "@change-logic/model";
import type { Emphasis } from "./scene-types.js";

/** How much of a view something is: 0 is left out. */
export const shownAs = { leftOut: 0, faded: 1, normal: 2, highlighted: 3 } as const;

/** What a view shows of a model, and what stands out in it. The numbers are those of {@link shownAs}. */
export interface SceneSelection {
  /** By index of the element. */
  readonly elements: Uint8Array;
  /** By index of the item. */
  readonly items: Uint8Array;
  /** By index of the link, between what is shown; left out where the ends of a link tell how it stands. */
  readonly links?: Uint8Array;
  /** The whole model is there: items in scope that no action reaches as well. Otherwise only the items selected. */
  readonly isWhole: boolean;
  /** What the view of an element names; left out in other views. */
  readonly chosen?: ModelElement | ModelItem;
  /** In the view of an area: how many items without an action are left out of it. */
  readonly folded?: number;
  /** Whether required levels that are empty in the whole model are shown with their question. */
  readonly asksForLevels: boolean;
  /** What the view is called, and what is to be said of it; nothing for the whole model. */
  readonly says: readonly string[];
}

/** A selection in which all elements and items are shown alike. */
export function everything(model: Model, how: keyof typeof shownAs): Pick<SceneSelection, "elements" | "items"> {
  return {
    elements: new Uint8Array(model.elements.length).fill(shownAs[how]),
    items: new Uint8Array(model.items.length).fill(shownAs[how]),
  };
}

/** How strongly something is drawn that is shown. */
export function emphasisOf(code: number | undefined): Emphasis {
  if (code === shownAs.highlighted) return "highlighted";
  return code === shownAs.faded ? "faded" : "normal";
}
