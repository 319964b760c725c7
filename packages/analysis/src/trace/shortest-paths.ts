import type { ThreadNode } from "./trace.js";
import { append, type Step, type TraceSteps } from "./trace-steps.js";

/** A path in the making, from its end back to its start. */
interface PathSoFar {
  readonly node: ThreadNode;
  readonly before: PathSoFar | undefined;
  readonly length: number;
  /** Whether every step came nearer to the end; then no node can stand on it twice. */
  readonly direct: boolean;
}

// A bound on the work where loops make most walks useless; paths found until then are returned.
const mostSteps = 100_000;

/**
 * The `most` shortest paths without repeated nodes, ordered by (length, order of steps). Distances to the end, found by
 * one search backward, lead the search, so only paths that can arrive are followed.
 */
export function shortestPaths(
  start: ThreadNode,
  end: ThreadNode,
  next: (node: ThreadNode) => readonly Step[],
  { backward }: TraceSteps,
  most: number,
): ThreadNode[][] {
  const distance = new Map<ThreadNode, number>([[end, 0]]);
  for (const [node, steps] of distance) {
    for (const before of backward.get(node) ?? []) {
      if (!distance.has(before) && next(before).some(({ to }) => to === node)) distance.set(before, steps + 1);
    }
  }
  const paths: ThreadNode[][] = [];
  // One queue per total length: what is in it would arrive with that length at best.
  const queues = new Map<number, PathSoFar[]>();
  let longest = 0;
  const enqueue = (partial: PathSoFar) => {
    const rest = distance.get(partial.node);
    if (rest === undefined) return;
    const total = partial.length + rest;
    append(queues, total, partial);
    longest = Math.max(longest, total);
  };
  enqueue({ node: start, before: undefined, length: 0, direct: true });
  let steps = 0;
  for (let total = 0; total <= longest && paths.length < most; total++) {
    const queue = queues.get(total) ?? [];
    for (let at = 0; at < queue.length && paths.length < most; at++) {
      if (++steps > mostSteps) return paths;
      const partial = queue[at]!;
      if (partial.node === end) {
        paths.push(nodesOf(partial));
        continue;
      }
      for (const { to } of next(partial.node)) {
        const rest = distance.get(to);
        if (rest === undefined) continue;
        const direct = partial.direct && rest < distance.get(partial.node)!;
        if (!direct && isOn(partial, to)) continue;
        const following = { node: to, before: partial, length: partial.length + 1, direct };
        if (following.length + rest === total) queue.push(following);
        else enqueue(following);
      }
    }
  }
  return paths;
}

/** The path with the fewest defects, and of these the shortest, as its steps; undefined when nothing joins the two. */
export function cheapestPath(start: ThreadNode, end: ThreadNode, { forward }: TraceSteps): Step[] | undefined {
  const best = new Map<ThreadNode, { defects: number; step: Step | undefined; before: ThreadNode | undefined }>();
  best.set(start, { defects: 0, step: undefined, before: undefined });
  let level: ThreadNode[] = [start];
  const later = new Map<number, ThreadNode[]>();
  for (let defects = 0; level.length > 0; ) {
    for (const node of level) {
      const known = best.get(node)!;
      if (known.defects < defects) continue;
      for (const step of forward.get(node) ?? []) {
        const cost = known.defects + step.defects.length;
        const other = best.get(step.to);
        if (other && other.defects <= cost) continue;
        best.set(step.to, { defects: cost, step, before: node });
        if (cost === defects) level.push(step.to);
        else append(later, cost, step.to);
      }
    }
    const nextLevel = Math.min(...later.keys());
    level = later.get(nextLevel) ?? [];
    later.delete(nextLevel);
    defects = nextLevel;
  }
  const found = best.get(end);
  if (!found) return undefined;
  const steps: Step[] = [];
  for (let at = found; at.step && at.before; at = best.get(at.before)!) steps.push(at.step);
  return steps.reverse();
}

function nodesOf(partial: PathSoFar): ThreadNode[] {
  const nodes: ThreadNode[] = [];
  for (let at: PathSoFar | undefined = partial; at; at = at.before) nodes.push(at.node);
  return nodes.reverse();
}

function isOn(partial: PathSoFar, node: ThreadNode): boolean {
  for (let at: PathSoFar | undefined = partial; at; at = at.before) if (at.node === node) return true;
  return false;
}
