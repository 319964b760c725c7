import { elementColumns, kindCode, linkColumns, stateCode, typeCode } from "@change-logic/analysis/columns";
import type { Model } from "@change-logic/model";
import type { Parts } from "./parts.js";
import { hasEdge, nearestStart, spread, type WalkGraph } from "./walk-graph.js";

/** How far lines lead, by element index. A line leads over links, and from an action to its parts. */
export interface ChainEnds {
  /** 1 for what leads onward somehow: has a link onward, or a part that has one. */
  readonly leadsOn: Uint8Array;
  /** 1 for what reaches an effect, or leads into a plan that is not loaded, where it may do so. */
  readonly reachesEffect: Uint8Array;
  /** Where the line stops that reaches no effect: the nearest element that leads nowhere; -1 where it goes round. */
  readonly stopsAt: Int32Array;
}

/** Follows all lines backward from their ends. */
export function findChainEnds(
  model: Model,
  { backward, forward, size }: WalkGraph,
  { toWhole, toParts }: Parts,
): ChainEnds {
  // A link into a plan that is not loaded leads on, but nobody can tell how far.
  const leadsOut = findLeadsOut(model);
  const { kinds } = elementColumns(model);
  const withLink: number[] = [...leadsOut];
  const effects: number[] = [...leadsOut];
  for (let element = 0; element < size; element++) {
    if (hasEdge(forward, element)) withLink.push(element);
    if (kinds[element] === kindCode.effect) effects.push(element);
  }
  const reachesEffect = spread(effects, size, backward, toWhole);
  const ends: number[] = [];
  for (let element = 0; element < size; element++) {
    if (reachesEffect[element] === 0 && !hasEdge(forward, element) && !hasEdge(toParts, element)) ends.push(element);
  }
  return {
    leadsOn: spread(withLink, size, toWhole),
    reachesEffect,
    stopsAt: nearestStart(ends, size, backward, toWhole),
  };
}

/** The elements, by index, that lead on into a plan that is not loaded. */
export function findLeadsOut(model: Model): ReadonlySet<number> {
  const leadsOut = new Set<number>();
  const { types, states, from } = linkColumns(model);
  const { leadsTo, enables } = typeCode;
  for (let link = 0; link < types.length; link++) {
    if (states[link] !== stateCode.external) continue;
    if (types[link] === leadsTo || types[link] === enables) leadsOut.add(from[link]!);
  }
  return leadsOut;
}
