import { type Language, type Model, type ModelElement, type ModelItem, titleOf } from "@change-logic/model";
import type { SceneSelection } from "../scene-selection.js";
import { everything, shownAs } from "../scene-selection.js";
import { viewPhrases } from "../view-words.js";
import { threadsThrough, withAllBelow } from "./threads-through.js";

/**
 * An element or an item with its thread (of an item: with what is below it, since what reaches that reaches the item):
 * highlighted in the whole model, or `alone`.
 */
export function elementView(
  model: Model,
  node: ModelElement | ModelItem,
  alone: boolean,
  language: Language,
): SceneSelection {
  const thread = threadsThrough(model, node.kind === "item" ? withAllBelow(node) : [node]);
  // What is below a goal is its surroundings where nothing leads there.
  const items = thread.items;
  if (node.kind === "item") for (const { index } of withAllBelow(node)) items[index] = 0;
  if (node.kind === "item") items[node.index] = 1;
  for (const link of model.links) {
    if (thread.links[link.index] === 1 && link.to?.kind === "item") items[link.to.index] = 1;
  }
  const says = [viewPhrases.thread[language](titleOf(node, language))];
  if (alone) {
    const marked = (part: Uint8Array) => part.map((isOn) => isOn * shownAs.normal);
    return {
      elements: marked(thread.elements),
      items: marked(items),
      chosen: node,
      isWhole: false,
      asksForLevels: false,
      says,
    };
  }
  const all = everything(model, "faded");
  const highlight = (part: Uint8Array, codes: Uint8Array) =>
    codes.map((code, index) => (part[index] === 1 ? shownAs.highlighted : code));
  return {
    elements: highlight(thread.elements, all.elements),
    items: highlight(items, all.items),
    links: highlight(thread.links, new Uint8Array(model.links.length).fill(shownAs.faded)),
    chosen: node,
    isWhole: true,
    asksForLevels: true,
    says,
  };
}
