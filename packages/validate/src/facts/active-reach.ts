import { isActive } from "@change-logic/analysis";
import { elementColumns, kindCode, linkColumns } from "@change-logic/analysis/columns";
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
  const { kinds, active } = elementColumns(model);
  const { to: ends } = linkColumns(model);
  const entersInactive = new Uint8Array(ends.length);
  for (let link = 0; link < ends.length; link++) {
    const end = ends[link]!;
    if (end !== -1 && kinds[end] === kindCode.action && active[end] === 0) entersInactive[link] = 1;
  }
  const graph = createWalkGraph(model, entersInactive);
  const starts: number[] = [];
  const carrying: number[] = [];
  for (let index = 0; index < active.length; index++) {
    if (active[index] === 0) continue;
    starts.push(index);
    if (isCarrying(model.elements[index] as ModelAction)) carrying.push(index);
  }
  const byActive = spread(starts, graph.size, graph.forward);
  return {
    graph,
    byActive,
    byCarrying: carrying.length === starts.length ? byActive : spread(carrying, graph.size, graph.forward),
  };
}
