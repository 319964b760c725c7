import { isActive, wholes } from "@change-logic/analysis";
import { type Language, linkTable, type Model, type ModelElement } from "@change-logic/model";
import { boxId } from "./scene-boxes.js";
import { isPlanLink } from "./scene-links.js";
import { emphasisOf } from "./scene-selection.js";
import type { SceneStub } from "./scene-types.js";
import { sceneWords } from "./scene-words.js";

/**
 * A stub for each shown element where a thread ends too early: an action that is not put aside or an outcome from which
 * nothing goes on, and an effect that leads to no other and to no goal, in a plan that serves a strategy. What is
 * unwanted need not lead on. The whole model is asked, so that a view that leaves out what comes next tells of no end.
 */
export function threadEnds(model: Model, shown: Uint8Array, language: Language): SceneStub[] {
  const leadsOn = onward(model);
  const serves = new Set(model.plans.filter(({ catalogs }) => catalogs.some(({ data }) => data.optional !== true)));
  const isEnd = (element: ModelElement): boolean => {
    if (leadsOn[element.index] === 1) return false;
    switch (element.kind) {
      case "action":
        return isActive(element);
      case "outcome":
        return element.data.unwanted !== true;
      case "effect":
        return element.data.unwanted !== true && serves.has(element.plan);
      default:
        return false;
    }
  };
  return model.elements
    .filter((element) => shown[element.index] !== 0 && isEnd(element))
    .map((element): SceneStub => {
      const type = element.kind === "effect" ? "contributesTo" : "leadsTo";
      return {
        id: `d${element.index}`,
        type,
        emphasis: emphasisOf(shown[element.index]),
        box: boxId(element),
        incoming: false,
        text: "",
        state: "threadEnds",
        reads: linkTable[type].reads[language],
        reason: sceneWords.leadsNoFurther[language],
        styles: [],
      };
    });
}

/**
 * By index of the element, 1 for what leads on: by a link that can be walked, or that is drawn as a stub of its own since
 * it names something that is not there. An action leads on where one of its parts does.
 */
function onward(model: Model): Uint8Array {
  const leadsOn = new Uint8Array(model.elements.length);
  for (const link of model.links) {
    if (!isPlanLink(link) || link.type === "addresses" || link.type === "changes") continue;
    const namesElse = link.state === "external" || link.state === "unresolved" || link.state === "notListed";
    if (link.state === "valid" || namesElse) leadsOn[link.from.index] = 1;
  }
  const wholeOf = wholes(model);
  for (const part of wholeOf.keys()) {
    if (leadsOn[part.index] === 0) continue;
    // What leads on already has told those above it, or will.
    for (let at = wholeOf.get(part); at && leadsOn[at.index] === 0; at = wholeOf.get(at)) leadsOn[at.index] = 1;
  }
  return leadsOn;
}
