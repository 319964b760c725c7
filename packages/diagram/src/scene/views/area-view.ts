import { type Language, type Model, type ModelItem, titleOf } from "@change-logic/model";
import type { SceneSelection } from "../scene-selection.js";
import { shownAs } from "../scene-selection.js";
import { viewPhrases, viewWords } from "../view-words.js";
import { threadsThrough, withAllBelow } from "./threads-through.js";

/** An item with all that is below it, and every element on a thread that leads there. */
export function areaView(model: Model, item: ModelItem, language: Language): SceneSelection {
  const below = withAllBelow(item);
  const { elements } = threadsThrough(model, below);
  const items = new Uint8Array(model.items.length);
  for (const { index } of below) items[index] = shownAs.normal;
  const isReached = elements.includes(1);
  return {
    elements: elements.map((isOn) => isOn * shownAs.normal),
    items,
    isWhole: false,
    asksForLevels: false,
    says: [
      viewPhrases.view[language](titleOf(item, language)),
      ...(isReached ? [] : [viewWords.nothingLeadsHere[language]]),
    ],
  };
}
