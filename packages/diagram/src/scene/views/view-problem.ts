import { closest, type Model, type ModelElement, type ModelItem, type ModelPerspective } from "@change-logic/model";
import { checkModel } from "../../arguments.js";
import type { SceneView } from "../scene-types.js";
import { actorNames, findActor } from "./actor-view.js";
import { checkView } from "./check-view.js";

/** A name in a view that nothing in the model has. */
export interface ViewProblem {
  /** What was asked for. */
  readonly kind: "area" | "actor" | "perspective" | "element";
  /** The name as it was given. */
  readonly given: string;
  /** What was most likely meant; left out when nothing is near. */
  readonly suggestion?: string;
}

/** The item of this id, also in the other forms of Agenda 2030 codes. */
export function findItem(model: Model, id: string): ModelItem | undefined {
  const node = model.find(id.trim());
  return node?.kind === "item" ? node : undefined;
}

/** The element or item of this id. */
export function findShown(model: Model, id: string): ModelElement | ModelItem | undefined {
  const node = model.find(id) ?? model.find(id.trim());
  switch (node?.kind) {
    case "currentState":
    case "action":
    case "outcome":
    case "effect":
    case "item":
      return node;
    default:
      return undefined;
  }
}

/** The perspective of this id. */
export function findPerspective(model: Model, id: string): ModelPerspective | undefined {
  const node = model.find(id.trim());
  return node?.kind === "perspective" ? node : undefined;
}

/**
 * What is wrong with a view of this model: the item, actor, perspective or element that it names is not there. Undefined
 * when the view can be shown. `createScene` throws where this tells of a problem; a program that lets people write
 * the name can ask first, and say it in their language. Throws `ChangeLogicError` (`invalid-argument`) for what is not a
 * model, and for what is no view of any.
 */
export function viewProblem(model: Model, view: SceneView): ViewProblem | undefined {
  checkModel(model, "viewProblem");
  checkView(view, "viewProblem");
  switch (view.kind) {
    case "area":
      return findItem(model, view.item) ? undefined : problem("area", view.item, keysOf(model.items));
    case "actor":
      return findActor(model, view.actor, "sv") ? undefined : problem("actor", view.actor, actorNames(model));
    case "perspective": {
      if (findPerspective(model, view.perspective)) return undefined;
      return problem(
        "perspective",
        view.perspective,
        model.catalogs.flatMap(({ perspectives }) => keysOf(perspectives)),
      );
    }
    case "element":
      if (findShown(model, view.id)) return undefined;
      return problem("element", view.id, [...keysOf(model.elements), ...keysOf(model.items)]);
    default:
      return undefined;
  }
}

const keysOf = (nodes: readonly { readonly key: string }[]): string[] => nodes.map(({ key }) => key);

/** An id without its catalogue or its plan means the first that has it. */
function problem(kind: ViewProblem["kind"], given: string, names: readonly string[]): ViewProblem {
  const text = given.trim();
  const whole = names.find((name) => text !== "" && (name.endsWith(`/${text}`) || name.endsWith(`#${text}`)));
  const suggestion = whole ?? closest(text, names);
  return { kind, given, ...(suggestion !== undefined && { suggestion }) };
}
