import type { ThreadNode } from "./trace.js";
import { append, type Step, type TraceSteps } from "./trace-steps.js";

// A bound on the search for paths beyond the first, where loops make most walks useless: this many steps are looked at,
// and more in a large model. The paths that are found until then are returned.
const fewestSteps = 100_000;
const stepsPerNode = 10;

/**
 * The `most` (1 or more) shortest paths without defects and without repeated nodes, ordered by (length, order of steps). Distances
 * to the end, found by one search backward, lead a search in depth for one length after another, so only steps that can
 * arrive in time are taken.
 */
export function shortestPaths(
  start: ThreadNode,
  end: ThreadNode,
  { forward, backward }: TraceSteps,
  most: number,
): ThreadNode[][] {
  const distance = distancesTo(end, backward);
  const paths: ThreadNode[][] = [];
  let effort = fewestSteps + stepsPerNode * distance.size;
  const goesOn = () => paths.length === 0 || (paths.length < most && effort > 0);
  let length = distance.get(start);
  while (length !== undefined && goesOn()) {
    // The next length to try: the shortest that a step left aside would make.
    let longer: number | undefined;
    const path = [start];
    const taken = [0];
    const onPath = new Set(path);
    while (path.length > 0 && goesOn()) {
      const node = path.at(-1)!;
      if (node === end && path.length - 1 === length) paths.push([...path]);
      const steps = (node !== end && forward.get(node)) || [];
      let next: ThreadNode | undefined;
      while (next === undefined && taken.at(-1)! < steps.length) {
        const { to, defects } = steps[taken[taken.length - 1]!++]!;
        const rest = distance.get(to);
        effort--;
        if (defects.length > 0 || rest === undefined || onPath.has(to)) continue;
        const total = path.length + rest;
        if (total <= length) next = to;
        else if (longer === undefined || total < longer) longer = total;
      }
      if (next) {
        path.push(next);
        taken.push(0);
        onPath.add(next);
      } else {
        path.pop();
        taken.pop();
        onPath.delete(node);
      }
    }
    length = longer;
  }
  return paths;
}

/** For each node from which a way without defects leads to the end, the number of steps of the shortest. */
function distancesTo(end: ThreadNode, backward: TraceSteps["backward"]): Map<ThreadNode, number> {
  const distance = new Map([[end, 0]]);
  for (const [node, steps] of distance) {
    for (const { to: before, defects } of backward.get(node) ?? []) {
      if (defects.length === 0 && !distance.has(before)) distance.set(before, steps + 1);
    }
  }
  return distance;
}

/** A node that the search for the cheapest path has come to. */
interface Reached {
  readonly node: ThreadNode;
  readonly length: number;
  readonly step?: Step;
  readonly before?: Reached;
}

/** The path with the fewest defects, and of these the shortest, as its steps; undefined when nothing joins the two. */
export function cheapestPath(start: ThreadNode, end: ThreadNode, { forward }: TraceSteps): Step[] | undefined {
  const settled = new Set<ThreadNode>();
  // What is reached, by the number of defects on the way.
  const waiting = new Map<number, Reached[]>([[0, [{ node: start, length: 0 }]]]);
  while (waiting.size > 0) {
    const defects = Math.min(...waiting.keys());
    const entering = waiting.get(defects)!.sort((a, b) => a.length - b.length);
    waiting.delete(defects);
    // Both lists are in order of length; the shorter of their heads is next.
    const following: Reached[] = [];
    for (let entered = 0, followed = 0; entered < entering.length || followed < following.length; ) {
      const other = entering[entered];
      let at = following[followed];
      if (at && (!other || at.length <= other.length)) followed++;
      else {
        at = other!;
        entered++;
      }
      if (settled.has(at.node)) continue;
      settled.add(at.node);
      if (at.node === end) return stepsOf(at);
      for (const step of forward.get(at.node) ?? []) {
        if (settled.has(step.to)) continue;
        const next = { node: step.to, length: at.length + 1, step, before: at };
        if (step.defects.length === 0) following.push(next);
        else append(waiting, defects + step.defects.length, next);
      }
    }
  }
  return undefined;
}

function stepsOf(reached: Reached): Step[] {
  const steps: Step[] = [];
  for (let at: Reached | undefined = reached; at?.step; at = at.before) steps.push(at.step);
  return steps.reverse();
}
