import { type Language, type Model, type ModelElement, type ModelPlan, titleOf } from "@change-logic/model";
import type { SceneSelection } from "../scene-selection.js";
import { viewPhrases, viewWords } from "../view-words.js";
import { focusView } from "./focus-view.js";

/** An actor as plans name them: by what, and which of a plan's texts mean them. */
export interface FoundActor {
  /** The title of the actor that is declared, else the text. */
  readonly title: string;
  /** Whether a text on an action of the plan means the actor. */
  isMeant(text: string | undefined, plan: ModelPlan): boolean;
}

/** Every name by which an actor can be asked for: ids, titles and plain text, each once, in document order. */
export function actorNames(model: Model): string[] {
  const names = new Set<string>();
  for (const { kind, id, key, data } of model.declarations) {
    if (kind !== "actor") continue;
    for (const name of [id, key, data.title]) if (name?.trim()) names.add(name.trim());
  }
  for (const { data } of model.plans) if (data.defaultOwner?.trim()) names.add(data.defaultOwner.trim());
  for (const element of model.elements) {
    if (element.kind !== "action") continue;
    for (const name of [element.data.owner, ...(element.data.partners ?? [])]) if (name?.trim()) names.add(name.trim());
  }
  return [...names];
}

/** The actor of this name: an id that a plan declares, its title, or plain text as in `owner`; undefined when unknown. */
export function findActor(model: Model, name: string, language: Language): FoundActor | undefined {
  const wanted = name.trim();
  const texts = new Map<ModelPlan, Set<string>>();
  let title: string | undefined;
  for (const actor of model.declarations) {
    if (actor.kind !== "actor") continue;
    const { id, key, plan, data } = actor;
    if (![id, key, data.title?.trim()].includes(wanted)) continue;
    title ??= titleOf(actor, language);
    const meant = texts.get(plan) ?? new Set<string>();
    texts.set(plan, meant);
    for (const text of [id, key, data.title?.trim()]) if (text) meant.add(text);
  }
  if (title === undefined && !actorNames(model).includes(wanted)) return undefined;
  return {
    title: title ?? wanted,
    isMeant(text, plan) {
      const said = text?.trim();
      return said !== undefined && (said === wanted || texts.get(plan)?.has(said) === true);
    },
  };
}

/** The actions that an actor is responsible for, also as the plan's default owner, or takes part in; with their threads. */
export function actorView(model: Model, actor: FoundActor, language: Language): SceneSelection {
  const actions = new Set<ModelElement>();
  for (const element of model.elements) {
    if (element.kind !== "action") continue;
    const { plan, data } = element;
    const owner = data.owner?.trim() ? data.owner : plan.data.defaultOwner;
    if ([owner, ...(data.partners ?? [])].some((text) => actor.isMeant(text, plan))) actions.add(element);
  }
  return {
    ...focusView(model, actions),
    says: [
      viewPhrases.view[language](actor.title),
      ...(actions.size === 0 ? [viewWords.actorWithoutActions[language]] : []),
    ],
  };
}
