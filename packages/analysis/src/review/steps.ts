import type { Model } from "@change-logic/model";
import { linkColumns, stateCode, typeCode } from "../columns.js";
import { type Edges, edges } from "../graph/edges.js";

/** The steps of each plan by itself: its valid `leadsTo` and `enables` links between its own elements, by index. */
export interface PlanSteps {
  /** Those that do not counteract, from what gives to what is given. */
  readonly forward: Edges;
  /** The same, the other way. */
  readonly backward: Edges;
  /** All of them, both ways, with those that counteract. */
  readonly around: Edges;
}

/** Lays out the steps of a model; linear. */
export function planSteps(model: Model): PlanSteps {
  const { types, states, from, to, counteracts } = linkColumns(model);
  const clean: [starts: number[], ends: number[]] = [[], []];
  const all: [starts: number[], ends: number[]] = [[], []];
  for (let link = 0; link < types.length; link++) {
    const isStep = types[link] === typeCode.leadsTo || types[link] === typeCode.enables;
    if (!isStep || states[link] !== stateCode.valid) continue;
    const [start, end] = [from[link]!, to[link]!];
    if (model.elements[start]!.plan !== model.elements[end]!.plan) continue;
    all[0].push(start, end);
    all[1].push(end, start);
    if (counteracts[link] === 1) continue;
    clean[0].push(start);
    clean[1].push(end);
  }
  const size = model.elements.length;
  return {
    forward: edges(size, clean[0], clean[1]),
    backward: edges(size, clean[1], clean[0]),
    around: edges(size, all[0], all[1]),
  };
}
