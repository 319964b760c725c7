import { components, type Edges } from "@change-logic/analysis/graph";
import { edgesAmong, nearestStart } from "./walk-graph.js";

/**
 * Where the lines among some elements begin: for each of them, by element index, the nearest one that no other of them
 * leads to; of a loop that nothing outside it leads to, the one that comes first in `members`. -1 for all others.
 */
export function findLineBegins(members: readonly number[], forward: Edges, size: number): Int32Array {
  const isMember = new Uint8Array(size);
  for (const index of members) isMember[index] = 1;
  const among = edgesAmong(isMember, forward);
  const { offsets, ends } = among;
  const { of, count } = components(among);
  // A line begins in a component that nothing outside it leads to: mostly one element, else a loop.
  const isEntered = new Uint8Array(count);
  for (let element = 0; element < size; element++) {
    for (let at = offsets[element]!; at < offsets[element + 1]!; at++) {
      const component = of[ends[at]!]!;
      if (component !== of[element]) isEntered[component] = 1;
    }
  }
  const begins: number[] = [];
  for (const index of members) {
    const component = of[index]!;
    if (isEntered[component] === 1) continue;
    // Of a loop, one is enough.
    isEntered[component] = 1;
    begins.push(index);
  }
  return nearestStart(begins, size, among);
}
