import type { Model } from "@change-logic/model";
import type { FilledOptions } from "../scene-options.js";
import { everything, type SceneSelection } from "../scene-selection.js";
import type { SceneFindings } from "../scene-types.js";
import { actorView, findActor } from "./actor-view.js";
import { areaView } from "./area-view.js";
import { elementView } from "./element-view.js";
import { findingsView } from "./findings-view.js";
import { perspectiveView } from "./perspective-view.js";
import { findItem, findPerspective, findShown } from "./view-problem.js";

/** What a view shows of a model; its names are known to be there (`viewProblem`). The overview is made otherwise. */
export function selectView(
  model: Model,
  { view, findings, coverage, language }: FilledOptions,
  marks: ReadonlyMap<string, SceneFindings>,
): SceneSelection {
  switch (view.kind) {
    case "area":
      return areaView(model, findItem(model, view.item)!, coverage, language);
    case "actor":
      return actorView(model, findActor(model, view.actor, language)!, language);
    case "perspective":
      return perspectiveView(model, findPerspective(model, view.perspective)!, language);
    case "element":
      return elementView(model, findShown(model, view.id)!, view.alone === true, language);
    case "findings":
      return findingsView(model, findings, marks, language);
    default:
      return { ...everything(model, "normal"), isWhole: true, asksForLevels: true, says: [] };
  }
}
