import type { Model, ModelAction, ModelDeclaration, ModelElement, ModelItem } from "@change-logic/model";
import { actionItemMatrix } from "./reach/action-item-matrix.js";
import { isAction, isActive, isSaid, ownedActions } from "./reach/action-state.js";
import { createReachIndex, reachClasses, walkClass } from "./reach/reach-index.js";

/** What holds in a model. */
export interface Strengths {
  /** Active actions, in document order. */
  readonly activeActions: readonly ModelAction[];
  /** Those of them with a whole thread: they address a current state and reach an effect by a clean walk. */
  readonly wholeThreads: readonly ModelAction[];
  /** Items named by a link that active and owned actions of several organisations reach, with these organisations. */
  readonly sharedItems: readonly { readonly item: ModelItem; readonly organisations: readonly string[] }[];
  /** Declared assumptions that have support. */
  readonly supportedAssumptions: readonly ModelDeclaration[];
}

/** The organisation that stands behind an action: of its owner's entry among the actors, else the plan's. */
export function organisationOf(model: Model, action: ModelAction): string | undefined {
  const { owner } = action.data;
  const actor = isSaid(owner) ? actorsOf(model).get(`${action.plan.index}#${owner}`) : undefined;
  return actor ?? action.plan.data.organisation;
}

const actorCache = new WeakMap<Model, ReadonlyMap<string, string>>();

function actorsOf(model: Model): ReadonlyMap<string, string> {
  let actors = actorCache.get(model);
  if (!actors) {
    const found = new Map<string, string>();
    for (const { kind, id, plan, data } of model.declarations) {
      if (kind === "actor" && "organisation" in data && isSaid(data.organisation))
        found.set(`${plan.index}#${id}`, data.organisation as string);
    }
    actors = found;
    actorCache.set(model, actors);
  }
  return actors;
}

/** What holds in a model, to be said before what does not. */
export function strengths(model: Model): Strengths {
  const activeActions = model.elements.filter(isAction).filter(isActive);
  const addressing = new Set<ModelElement>();
  for (const { type, state, from } of model.links)
    if (type === "addresses" && state === "valid" && from.kind === "action") addressing.add(from);
  const reaching = actionsThatReachEffects(model);
  return {
    activeActions,
    wholeThreads: activeActions.filter((action) => addressing.has(action) && reaching[action.index] !== 0),
    sharedItems: sharedItems(model, activeActions),
    supportedAssumptions: model.declarations.filter(
      ({ kind, data }) => kind === "assumption" && "status" in data && data.status === "supported",
    ),
  };
}

/** Marks, by element index, what leads to a wanted effect by a clean walk. */
function actionsThatReachEffects(model: Model): Uint8Array {
  const index = createReachIndex(model);
  const effects = model.elements.filter((element) => element.kind === "effect" && element.data.unwanted !== true);
  const backward = reachClasses(
    { ...index, forward: index.backward, backward: index.forward },
    effects.map((effect) => effect.index),
  );
  return backward.map((classes) => classes & walkClass.clean);
}

function sharedItems(model: Model, actions: readonly ModelAction[]): Strengths["sharedItems"] {
  const named = new Set<ModelItem>();
  for (const { type, state, to } of model.links)
    if (type === "contributesTo" && state === "valid") named.add(to as ModelItem);
  const owned = ownedActions(model);
  const matrix = actionItemMatrix(model);
  const organisations = new Map<ModelItem, Set<string>>();
  for (const action of actions) {
    const organisation = organisationOf(model, action);
    if (organisation === undefined || !owned.has(action)) continue;
    matrix.forEachItem(action, (item) => {
      if (!named.has(item)) return;
      const known = organisations.get(item);
      if (known) known.add(organisation);
      else organisations.set(item, new Set([organisation]));
    });
  }
  return [...organisations]
    .filter(([, known]) => known.size > 1)
    .sort(([a], [b]) => a.index - b.index)
    .map(([item, known]) => ({ item, organisations: [...known] }));
}
