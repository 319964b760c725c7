import type { Model, ModelElement, ModelPlan } from "@change-logic/model";
import type { ChainEnds } from "./chain-ends.js";

/** The actions of a plan that may be part of a complete chain. */
export interface ChainStarts {
  /** Those that answer to a current state, also one in a plan that is not loaded. */
  readonly addressing: readonly ModelElement[];
  /** Those that reach an effect. */
  readonly reaching: readonly ModelElement[];
  /** Whether nothing is addressed at all, although effects are reached: then that is told of the plan, once. */
  readonly isUnmotivated: boolean;
}

/** Gathers them, plan by plan. */
export function findChainStarts(model: Model, { reachesEffect }: ChainEnds): ReadonlyMap<ModelPlan, ChainStarts> {
  const addresses = new Set<unknown>();
  for (const { type, state, from } of model.links)
    if (type === "addresses" && (state === "valid" || state === "external")) addresses.add(from);
  const byPlan = new Map(
    model.plans.map((plan) => [plan, { addressing: [] as ModelElement[], reaching: [] as ModelElement[] }]),
  );
  for (const element of model.elements) {
    if (element.kind !== "action") continue;
    const starts = byPlan.get(element.plan);
    if (addresses.has(element)) starts?.addressing.push(element);
    if (reachesEffect[element.index] === 1) starts?.reaching.push(element);
  }
  return new Map(
    [...byPlan].map(([plan, { addressing, reaching }]) => [
      plan,
      { addressing, reaching, isUnmotivated: addressing.length === 0 && reaching.length > 0 },
    ]),
  );
}
