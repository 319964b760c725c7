import type { Model, ModelItem } from "@change-logic/model";
import { linkColumns, stateCode, typeCode } from "../columns.js";

/** For each item, the items that alignment carries coverage to (`forward`), and from (`backward`). */
export interface AlignmentIndex {
  readonly forward: ReadonlyMap<ModelItem, readonly ModelItem[]>;
  readonly backward: ReadonlyMap<ModelItem, readonly ModelItem[]>;
}

/** Indexes the `alignsWith` links that carry coverage: `equal` both ways, `partOf` as written. */
export function alignmentIndex(model: Model): AlignmentIndex {
  const forward = new Map<ModelItem, ModelItem[]>();
  const backward = new Map<ModelItem, ModelItem[]>();
  const add = (map: Map<ModelItem, ModelItem[]>, from: ModelItem, to: ModelItem) => {
    const list = map.get(from);
    // Both catalogues may say that two items are equal.
    if (list?.includes(to)) return;
    if (list) list.push(to);
    else map.set(from, [to]);
  };
  const carry = (from: ModelItem, to: ModelItem) => {
    add(forward, from, to);
    add(backward, to, from);
  };
  const { types, states } = linkColumns(model);
  for (let at = 0; at < types.length; at++) {
    if (types[at] !== typeCode.alignsWith || states[at] !== stateCode.valid) continue;
    const link = model.links[at]!;
    const from = link.from as ModelItem;
    const to = link.to as ModelItem;
    if (link.relation === "equal" || link.relation === "partOf") carry(from, to);
    if (link.relation === "equal") carry(to, from);
  }
  return { forward, backward };
}

/** Everything that one or more steps lead to from the starting items; a start is in it only if steps lead back. */
export function follow(
  starts: Iterable<ModelItem>,
  steps: ReadonlyMap<ModelItem, readonly ModelItem[]>,
): Set<ModelItem> {
  const reached = new Set<ModelItem>();
  const pending = [...starts];
  while (pending.length > 0) {
    for (const next of steps.get(pending.pop()!) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      pending.push(next);
    }
  }
  return reached;
}
