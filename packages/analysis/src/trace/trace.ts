import { ChangeLogicError, checkModel, type Model, type ModelElement, type ModelItem } from "@change-logic/model";
import type { Break } from "../coverage/coverage-types.js";
import { cheapestPath, shortestPaths } from "./shortest-paths.js";
import { type TraceSteps, traceSteps } from "./trace-steps.js";

/** An element or an item: what a thread runs through. */
export type ThreadNode = ModelElement | ModelItem;

/** The threads between two nodes of a model, or where they break. */
export interface Trace {
  readonly from: ThreadNode;
  readonly to: ThreadNode;
  /** Whether a thread holds all the way: no inactive action, an owner at its start, no counteracting link. */
  readonly connected: boolean;
  /** The shortest threads, ordered by (length, document order). */
  readonly paths: readonly (readonly ThreadNode[])[];
  /** When not connected: where the nearest thread breaks, or where the ways from both ends stop. */
  readonly breaks: readonly Break[];
}

/** What {@link trace} is asked with. */
export interface TraceOptions {
  /** At most this many paths. Default 3. */
  readonly paths?: number;
}

/**
 * The threads from one node to another: along `addresses` (from the current state to the action), `leadsTo`, `enables`,
 * `contributesTo`, from an item to its ancestors, and along alignment that is `equal` or `partOf`. Ids are as reports
 * write them (`element`, `plan#element`, `catalogue/item`). Throws `ChangeLogicError` (`unknown-node`) for an id that
 * is no element or item.
 */
export function trace(model: Model, from: string, to: string, options: TraceOptions = {}): Trace {
  checkModel(model, "trace");
  const start = threadNode(model, from);
  const end = threadNode(model, to);
  const steps = traceSteps(model);
  const most = options.paths ?? 3;
  // One path is sought even when none is asked for: it tells whether the two are connected.
  const found = steps.startDefects(start).length === 0 ? shortestPaths(start, end, steps, Math.max(most, 1)) : [];
  const connected = found.length > 0;
  const paths = most >= 1 ? found : [];
  return { from: start, to: end, connected, paths, breaks: connected ? [] : breaksBetween(model, start, end, steps) };
}

function threadNode(model: Model, id: string): ThreadNode {
  const node = model.find(id);
  if (node && isThreadNode(node)) return node;
  throw new ChangeLogicError(
    "unknown-node",
    "caller",
    `"${id}" is no element or item of the model.`,
    "Use an id as reports write it: element, plan#element or catalogue/item.",
  );
}

function isThreadNode(node: NonNullable<ReturnType<Model["find"]>>): node is ThreadNode {
  return ["currentState", "action", "outcome", "effect", "item"].includes(node.kind);
}

function breaksBetween(model: Model, start: ThreadNode, end: ThreadNode, steps: TraceSteps): Break[] {
  const path = cheapestPath(start, end, steps);
  if (path) return [...steps.startDefects(start), ...path.flatMap(({ defects }) => defects)];

  // Nothing joins them: say where the ways forward end, and where the ways backward begin.
  const breaks: Break[] = [...steps.startDefects(start)];
  const broken = brokenLinks(model);
  for (const node of reached(start, (at) => (steps.forward.get(at) ?? []).map((step) => step.to))) {
    const onward = steps.forward.get(node) ?? [];
    const states = broken.get(node);
    if (states?.has("unresolved")) breaks.push({ at: node, reason: "unresolved" });
    if (states?.has("invalidLink")) breaks.push({ at: node, reason: "invalidLink" });
    // An element whose ways lead to other items only ends the line; so does the start itself, when it is an item.
    if (!states && (node.kind !== "item" || node === start) && onward.every((step) => step.to.kind === "item")) {
      breaks.push({ at: node, reason: "deadEnd" });
    }
  }
  const before = reached(end, (at) => (steps.backward.get(at) ?? []).map((step) => step.to));
  for (const node of before) {
    // Of items only the one that is asked about is told, and only when no element leads to it at all.
    const begins =
      node.kind === "item" ? node === end && before[0]?.kind === "item" : (steps.backward.get(node) ?? []).length === 0;
    if (begins && node !== start && node.kind !== "currentState" && node.kind !== "action") {
      breaks.push({ at: node, reason: "noCause" });
    }
  }
  return breaks.length > 0 ? breaks : [{ at: start, reason: "deadEnd" }];
}

/** For each node, how the links that start there and cannot be walked are broken. */
function brokenLinks(model: Model): Map<ThreadNode, Set<"unresolved" | "invalidLink">> {
  const broken = new Map<ThreadNode, Set<"unresolved" | "invalidLink">>();
  for (const { type, state, from } of model.links) {
    if (state === "valid" || state === "duplicate" || type === "changes" || from.kind === "item") continue;
    const states = broken.get(from) ?? new Set();
    states.add(state === "invalid" || state === "self" ? "invalidLink" : "unresolved");
    broken.set(from, states);
  }
  return broken;
}

function reached(start: ThreadNode, next: (node: ThreadNode) => readonly ThreadNode[]): ThreadNode[] {
  const seen = new Set([start]);
  for (const node of seen) for (const other of next(node)) seen.add(other);
  const rank = (node: ThreadNode) => (node.kind === "item" ? 1 : 0);
  return [...seen].sort((a, b) => rank(a) - rank(b) || a.index - b.index);
}
