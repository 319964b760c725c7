import { wholes } from "@change-logic/analysis";
import type { Model, ModelElement, ModelPlan } from "@change-logic/model";
import { components } from "./components.js";
import { type Edges, edges, endsOf, hasEdge, leadsOnward, nearestStart, spread, type WalkGraph } from "./walk-graph.js";

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
export function findItemEnds(model: Model, { forward, backward, size }: WalkGraph): ItemEnds {
  const parts: number[] = [];
  const wholesOfParts: number[] = [];
  for (const [part, whole] of wholes(model)) {
    parts.push(part.index);
    wholesOfParts.push(whole.index);
  }
  const toWhole = edges(size, parts, wholesOfParts);
  const toParts = edges(size, wholesOfParts, parts);
  const tied: number[] = [];
  for (const link of model.links) {
    const isTie = link.type === "contributesTo" && link.state === "valid";
    const leadsOut = link.state === "external" && (link.type === "contributesTo" || leadsOnward(link));
    if (isTie || leadsOut) tied.push(link.from.index);
  }
  const reachesItem = spread(tied, size, backward, toWhole);
  const untied = model.elements.filter(({ index }) => reachesItem[index] === 0);
  const ends = untied.filter(({ index }) => !hasEdge(forward, index) && !hasEdge(toParts, index));
  return {
    reachesItem,
    lastEffect: findLastEffects(untied, size, forward, toParts),
    stopsAt: nearestStart(
      ends.map(({ index }) => index),
      size,
      backward,
      toWhole,
    ),
  };
}

/** What an untied element leads to is untied too, so the lines are followed among these alone. */
function findLastEffects(untied: readonly ModelElement[], size: number, ...along: readonly Edges[]): Int32Array {
  const from: number[] = [];
  const to: number[] = [];
  for (const { index } of untied) {
    for (const edge of along) {
      for (const end of endsOf(edge, index)) {
        from.push(index);
        to.push(end);
      }
    }
  }
  const among = edges(size, from, to);
  const { of, count } = components(among);
  const members: ModelElement[][] = Array.from({ length: count }, () => []);
  for (const element of untied) members[of[element.index]!]!.push(element);
  const lastEffect = new Int32Array(size).fill(-1);
  // Components are numbered from the ends of the lines backward, so what follows is known before what leads to it.
  for (const loop of members) {
    const further = loop.flatMap(({ index }) => [...endsOf(among, index)]).find((end) => lastEffect[end] !== -1);
    const last = further === undefined ? loop.find(shouldReachItem)?.index : lastEffect[further];
    for (const { index } of loop) lastEffect[index] = last ?? -1;
  }
  return lastEffect;
}
