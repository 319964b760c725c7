import { elementColumns, kindCode } from "@change-logic/analysis/columns";
import type { Model, ModelElement, ModelPlan } from "@change-logic/model";
import { findAddressing } from "./addressing.js";
import type { ChainEnds } from "./chain-ends.js";

/** The actions of a plan that may be part of a complete chain. */
export interface ChainStarts {
  /** Those that answer to a current state, also one in a plan that is not loaded. */
  readonly addressing: readonly ModelElement[];
  /** Those that reach an effect. */
  readonly reaching: readonly ModelElement[];
  /** Whether nothing is addressed at all, although effects are reached: then that is told of the plan, once. */
  readonly isUnmotivated: boolean;
  /** Whether some current state of the plan is linked to something. */
  readonly hasLinkedState: boolean;
}

/** Gathers them, plan by plan. */
export function findChainStarts(
  model: Model,
  { reachesEffect }: ChainEnds,
  linked: Uint8Array,
): ReadonlyMap<ModelPlan, ChainStarts> {
  const addresses = new Uint8Array(model.elements.length);
  for (const element of findAddressing(model)) addresses[element] = 1;
  const byPlan = new Map(
    model.plans.map((plan) => [plan, { addressing: [] as ModelElement[], reaching: [] as ModelElement[] }]),
  );
  const { kinds } = elementColumns(model);
  const withLinkedState = new Set<ModelPlan>();
  for (let index = 0; index < kinds.length; index++) {
    if (kinds[index] === kindCode.currentState && linked[index] === 1) withLinkedState.add(model.elements[index]!.plan);
    if (kinds[index] !== kindCode.action || (addresses[index] === 0 && reachesEffect[index] === 0)) continue;
    const element = model.elements[index]!;
    const starts = byPlan.get(element.plan);
    if (addresses[index] === 1) starts?.addressing.push(element);
    if (reachesEffect[index] === 1) starts?.reaching.push(element);
  }
  return new Map(
    [...byPlan].map(([plan, { addressing, reaching }]) => [
      plan,
      {
        addressing,
        reaching,
        isUnmotivated: addressing.length === 0 && reaching.length > 0,
        hasLinkedState: withLinkedState.has(plan),
      },
    ]),
  );
}
