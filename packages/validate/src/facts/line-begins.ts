import type { ModelElement } from "@change-logic/model";
import { components } from "./components.js";
import { type Edges, edges, endsOf, nearestStart } from "./walk-graph.js";

/**
 * Where the lines among some elements begin: for each of them, by element index, the nearest one that no other of them
 * leads to; of a loop that nothing outside it leads to, the one that comes first in `members`. -1 for all others.
 */
export function findLineBegins(members: readonly ModelElement[], forward: Edges, size: number): Int32Array {
  const isMember = new Uint8Array(size);
  for (const { index } of members) isMember[index] = 1;
  const from: number[] = [];
  const to: number[] = [];
  for (const { index } of members) {
    for (const end of endsOf(forward, index)) {
      if (isMember[end] === 0) continue;
      from.push(index);
      to.push(end);
    }
  }
  const among = edges(size, from, to);
  const { of, count } = components(among);
  // A line begins in a component that nothing outside it leads to: mostly one element, else a loop.
  const isEntered = new Uint8Array(count);
  for (const [edge, start] of from.entries()) {
    const end = to[edge]!;
    if (of[start] !== of[end]) isEntered[of[end]!] = 1;
  }
  const begun = new Set<number>();
  const begins: number[] = [];
  for (const { index } of members) {
    const component = of[index]!;
    if (isEntered[component] === 1 || begun.has(component)) continue;
    begun.add(component);
    begins.push(index);
  }
  return nearestStart(begins, size, among);
}
