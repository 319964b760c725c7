import { isAction, isActive } from "@change-logic/analysis";
import type { Model, ModelAction } from "@change-logic/model";
import { createWalkGraph, spread, type WalkGraph } from "./walk-graph.js";

/** What actions reach when no walk enters an inactive one. Counteracting links are walked too. */
export interface ActiveReach {
  /** Without the links that enter an inactive action. */
  readonly graph: WalkGraph;
  /** By element index: 1 for what some active action reaches, the actions themselves included. */
  readonly byActive: Uint8Array;
  /** The same for active actions that have not ended with `result: none`. */
  readonly byCarrying: Uint8Array;
}

/** Whether an active action still carries something: it has not been finished without a result. */
export const isCarrying = (action: ModelAction): boolean =>
  isActive(action) &&
  !((action.data.status === "done" || action.data.status === "partlyDone") && action.data.result === "none");

/** Walks from the active actions. */
export function findActiveReach(model: Model): ActiveReach {
  const isEntered = ({ to }: { readonly to: unknown }): boolean => {
    const end = to as Model["elements"][number];
    return !isAction(end) || isActive(end);
  };
  const graph = createWalkGraph(model, isEntered);
  const actions = model.elements.filter(isAction);
  const reachedFrom = (test: (action: ModelAction) => boolean) =>
    spread(
      actions.filter(test).map(({ index }) => index),
      graph.size,
      graph.forward,
    );
  return { graph, byActive: reachedFrom(isActive), byCarrying: reachedFrom(isCarrying) };
}
