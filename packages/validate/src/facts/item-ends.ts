import { linkColumns, stateCode, typeCode } from "@change-logic/analysis/columns";
import { components, type Edges } from "@change-logic/analysis/graph";
import type { Model, ModelElement, ModelPlan } from "@change-logic/model";
import type { Parts } from "./parts.js";
import { edgesAmong, hasEdge, joined, nearestStart, spread, type WalkGraph } from "./walk-graph.js";

/** How lines are tied to the items of strategies, by element index. A line leads over links, and to an action's parts. */
export interface ItemEnds {
  /** 1 for what reaches an item, whatever the sign, or leads into a plan that is not loaded, where it may do so. */
  readonly reachesItem: Uint8Array;
  /** Of what reaches no item: the effect at the end of its line that should be tied to one; -1 where there is none. */
  readonly lastEffect: Int32Array;
  /** Of what reaches no item: where its line stops, the nearest element that leads nowhere; -1 where it goes round. */
  readonly stopsAt: Int32Array;
}

/** Whether a plan lists strategies, so that what it does should be tied to their items. */
export const listsStrategies = ({ data }: ModelPlan): boolean => (data.strategies ?? []).length > 0;

/** Whether an effect should be tied to an item: an unwanted one need not be. */
export const shouldReachItem = (element: ModelElement): boolean =>
  element.kind === "effect" && element.data.unwanted !== true && listsStrategies(element.plan);

/** Follows all lines backward from the items. */
export function findItemEnds(
  model: Model,
  { forward, backward, size }: WalkGraph,
  { toWhole, toParts }: Parts,
): ItemEnds {
  const reachesItem = spread(findTied(model), size, backward, toWhole);
  const isUntied = reachesItem.map((isTied) => 1 - isTied);
  const ends: number[] = [];
  for (let element = 0; element < size; element++) {
    if (isUntied[element] === 1 && !hasEdge(forward, element) && !hasEdge(toParts, element)) ends.push(element);
  }
  return {
    reachesItem,
    // What an untied element leads to is untied too, so the lines are followed among these alone.
    lastEffect: findLastEffects(model, isUntied, edgesAmong(isUntied, joined(forward, toParts))),
    stopsAt: nearestStart(ends, size, backward, toWhole),
  };
}

/** The elements, by index, that are tied to an item themselves, or lead into a plan that is not loaded. */
function findTied(model: Model): number[] {
  const tied: number[] = [];
  const { types, states, from } = linkColumns(model);
  const { leadsTo, enables, contributesTo } = typeCode;
  const { valid, external } = stateCode;
  for (let link = 0; link < types.length; link++) {
    const type = types[link]!;
    const isTie = type === contributesTo && (states[link] === valid || states[link] === external);
    if (isTie || (states[link] === external && (type === leadsTo || type === enables))) tied.push(from[link]!);
  }
  return tied;
}

/** For each element, an effect that should be tied to an item and that nothing of its kind comes after. */
function findLastEffects({ elements }: Model, isUntied: Uint8Array, { offsets, ends }: Edges): Int32Array {
  const { of, members } = components({ offsets, ends });
  const lastEffect = new Int32Array(of.length).fill(-1);
  // Components are numbered from the ends of the lines backward, so what follows is known before what leads to it.
  let next = 0;
  for (let first = 0; first < members.length; first = next) {
    const component = of[members[first]!];
    for (next = first; next < members.length && of[members[next]!] === component; next++);
    if (isUntied[members[first]!] === 0) continue;
    const loop = members.subarray(first, next).sort();
    let last = -1;
    for (let place = 0; place < loop.length && last === -1; place++) {
      for (let at = offsets[loop[place]!]!; at < offsets[loop[place]! + 1]! && last === -1; at++)
        last = lastEffect[ends[at]!]!;
    }
    for (let place = 0; place < loop.length && last === -1; place++) {
      if (shouldReachItem(elements[loop[place]!]!)) last = loop[place]!;
    }
    for (let place = 0; place < loop.length; place++) lastEffect[loop[place]!] = last;
  }
  return lastEffect;
}
