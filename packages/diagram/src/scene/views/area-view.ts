import type { Coverage, ItemStatus } from "@change-logic/analysis";
import { type Language, type Model, type ModelItem, titleOf } from "@change-logic/model";
import { describeItem, shownPerArea } from "../scene-items.js";
import { endOfLink, isPlanLink } from "../scene-links.js";
import type { SceneSelection } from "../scene-selection.js";
import { shownAs } from "../scene-selection.js";
import { viewPhrases, viewWords } from "../view-words.js";
import { threadsThrough, withAllBelow } from "./threads-through.js";

/** How an item stands that the plan has nothing to do with, or has set aside. */
const quietStatuses: readonly ItemStatus[] = ["outOfScope", "accepted", "delegated"];

/**
 * An item with what is below it, and every element on a thread that leads there. Below it is shown what something reaches
 * and, up to a number, what is in scope and not reached. Only where there is neither, some of what is outside the scope is
 * shown, faded. What is left out is counted.
 */
export function areaView(
  model: Model,
  item: ModelItem,
  coverage: Coverage | undefined,
  language: Language,
): SceneSelection {
  const below = withAllBelow(item);
  const { elements } = threadsThrough(model, below);
  const isReached = elements.includes(1);
  const reached = reachedItems(model);
  const items = new Uint8Array(model.items.length);
  const uncoveredOnes: ModelItem[] = [];
  const setAsideOnes: ModelItem[] = [];
  const others: ModelItem[] = [];
  for (const one of below) {
    const { status, uncovered, setAside } = describeItem(one, coverage);
    const isTold = status !== undefined && !quietStatuses.includes(status);
    if (one === item || reached[one.index] === 1 || (isTold && !uncovered)) items[one.index] = shownAs.normal;
    else if (uncovered) uncoveredOnes.push(one);
    else (setAside ? setAsideOnes : others).push(one);
  }
  const open = [...uncoveredOnes, ...setAsideOnes];
  const isEmpty = open.length === 0 && below.every((one) => one === item || items[one.index] === shownAs.leftOut);
  const filling = (isEmpty ? others : open).slice(0, shownPerArea.few);
  for (const { index } of filling) items[index] = isEmpty ? shownAs.faded : shownAs.normal;
  return {
    elements: elements.map((isOn) => isOn * shownAs.normal),
    items,
    folded: open.length + others.length - filling.length,
    isWhole: false,
    asksForLevels: false,
    says: [
      viewPhrases.view[language](titleOf(item, language)),
      ...(isReached ? [] : [viewWords.nothingLeadsHere[language]]),
    ],
  };
}

/** By index of the item, 1 for those that a link names, and those above them. */
function reachedItems(model: Model): Uint8Array {
  const reached = new Uint8Array(model.items.length);
  for (const link of model.links) {
    const end = isPlanLink(link) ? endOfLink(link) : undefined;
    if (end?.kind !== "item") continue;
    // What is reached already has told those above it.
    for (let at: ModelItem | undefined = end; at && reached[at.index] === 0; at = at.parent) reached[at.index] = 1;
  }
  return reached;
}
