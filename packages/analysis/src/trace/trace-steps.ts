import type { Model, ModelElement, ModelItem } from "@change-logic/model";
import { alignmentIndex } from "../coverage/alignment.js";
import type { Break } from "../coverage/coverage-types.js";
import { isAction, isActive, ownedActions } from "../reach/action-state.js";
import type { ThreadNode } from "./trace.js";

/** A step of a thread, with what breaks it there. */
export interface Step {
  readonly to: ThreadNode;
  readonly defects: readonly Break[];
}

/** The steps that threads take, both ways. */
export interface TraceSteps {
  readonly forward: ReadonlyMap<ThreadNode, readonly Step[]>;
  /** The same steps, seen from their end: `to` is where they start. */
  readonly backward: ReadonlyMap<ThreadNode, readonly Step[]>;
  /** What breaks a thread that starts here. */
  startDefects(start: ThreadNode): readonly Break[];
}

/** The steps that threads take in a model; linear in elements, links and items. */
export function traceSteps(model: Model): TraceSteps {
  const owned = ownedActions(model);
  const forward = new Map<ThreadNode, Step[]>();
  const backward = new Map<ThreadNode, Step[]>();
  const step = (from: ThreadNode, to: ThreadNode, defects: readonly Break[]) => {
    append(forward, from, { to, defects });
    append(backward, to, { to: from, defects });
  };
  // A thread that starts with an action, or with the current state that it addresses, needs the action owned.
  const startDefects = (node: ThreadNode): Break[] => {
    if (node.kind === "item" || !isAction(node)) return [];
    if (!isActive(node)) return [{ at: node, reason: "inactive" }];
    return owned.has(node) ? [] : [{ at: node, reason: "noOwner" }];
  };
  for (const { type, state, from, to, counteracts } of model.links) {
    if (state !== "valid" || !to || type === "changes" || type === "alignsWith") continue;
    const start = from as ModelElement;
    const end = to as ThreadNode;
    const defects: Break[] = counteracts ? [{ at: start, reason: "wrongSign" }] : [];
    if (type === "addresses") step(end, start, [...defects, ...startDefects(start)]);
    else if (end.kind === "action" && !isActive(end)) step(start, end, [...defects, { at: end, reason: "inactive" }]);
    else step(start, end, defects);
  }
  for (const item of model.items) if (item.parent) step(item, item.parent, []);
  for (const [from, ends] of alignmentIndex(model).forward) for (const to of ends) step(from, to as ModelItem, []);
  return { forward, backward, startDefects };
}

/** Adds a value to the list that a map holds for a key. */
export function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
