import { isAction, isActive } from "@change-logic/analysis";
import { type Edges, edges, endsOf } from "@change-logic/analysis/graph";
import type { Model, ModelAction, ModelElement, ModelItem, ModelLink, ModelPlan } from "@change-logic/model";
import { dominators } from "./dominators.js";
import { leadsOnward } from "./walk-graph.js";

/** An effect or an item that hangs on single points: no walk from an active action to it avoids them. */
export interface Hanging {
  readonly node: ModelElement | ModelItem;
  /** For an item: the first link that ends in it. */
  readonly contribution: ModelLink | undefined;
  /**
   * What it hangs on and nothing before it does: the weak links, the nearest first, and the action. Where all of that
   * has been told of, only the nearest, and `after` tells where.
   */
  readonly links: readonly ModelLink[];
  readonly action: ModelAction | undefined;
  /** What hangs on the nearest point too, and comes before it. */
  readonly after: ModelElement | ModelItem | undefined;
}

/**
 * Finds what hangs on one action or one weak link, over walks without counteracting links. An action is a single point
 * only where its plan has other active ones. What comes first is what fewest steps from an action reach, then what
 * stands first in the document.
 */
export function findHanging(model: Model): readonly Hanging[] {
  const { forward, backward, root, nodeAt, targets } = createGraph(model);
  const { immediate, order } = dominators(forward, backward, root);
  const activeIn = countActive(model);
  const isPoint = (node: number): boolean => {
    const thing = nodeAt(node);
    return isLink(thing) || (thing?.kind === "action" && (activeIn.get(thing.plan) ?? 0) > 1);
  };
  // By node: the last point that all walks to it pass, itself not counted.
  const nearest = new Int32Array(immediate.length).fill(-1);
  for (const node of order.subarray(1)) {
    const before = immediate[node]!;
    nearest[node] = isPoint(before) ? before : nearest[before]!;
  }
  const firstAfter = new Map<number, number>();
  const hanging: Hanging[] = [];
  for (const node of byDistance(forward, root)) {
    const point = nearest[node]!;
    if (!targets.has(node) || point === -1) continue;
    const told = firstAfter.get(point);
    const points = told === undefined ? [] : [nodeAt(point)];
    // What is the first to hang on a point is so for all points between: above one that is told of, all are.
    for (let at = point; at !== -1 && !firstAfter.has(at); at = nearest[at]!) {
      firstAfter.set(at, node);
      points.push(nodeAt(at));
    }
    hanging.push({
      node: nodeAt(node) as ModelElement | ModelItem,
      contribution: targets.get(node),
      links: points.filter(isLink),
      // All active actions begin walks of their own, so that nothing hangs on two of them.
      action: points.find((thing): thing is ModelAction => !isLink(thing) && thing?.kind === "action"),
      after: told === undefined ? undefined : (nodeAt(told) as ModelElement | ModelItem),
    });
  }
  return hanging;
}

type Node = ModelElement | ModelItem | ModelLink | undefined;

const isLink = (node: Node): node is ModelLink => node !== undefined && "from" in node;

/** Nodes: the elements, the items, the weak links, and last a root from which all active actions begin. */
function createGraph(model: Model) {
  const itemsAt = model.elements.length;
  const linksAt = itemsAt + model.items.length;
  const weak: ModelLink[] = [];
  const from: number[] = [];
  const to: number[] = [];
  const targets = new Map<number, ModelLink | undefined>();
  for (const element of model.elements) {
    if (element.kind === "effect" && element.data.unwanted !== true) targets.set(element.index, undefined);
  }
  for (const link of model.links) {
    if (link.state !== "valid" || link.counteracts) continue;
    const end = link.to as ModelElement | ModelItem;
    if (link.type === "contributesTo") targets.set(itemsAt + end.index, targets.get(itemsAt + end.index) ?? link);
    else if (!leadsOnward(link) || (end.kind === "action" && !isActive(end))) continue;
    const endNode = end.kind === "item" ? itemsAt + end.index : end.index;
    from.push(link.from.index);
    if (link.data?.confidence === "low") {
      to.push(linksAt + weak.length);
      from.push(linksAt + weak.length);
      weak.push(link);
    }
    to.push(endNode);
  }
  // What reaches an item reaches all that it lies below.
  for (const { index, parent } of model.items) {
    if (!parent) continue;
    from.push(itemsAt + index);
    to.push(itemsAt + parent.index);
  }
  const root = linksAt + weak.length;
  for (const element of model.elements) {
    if (!isAction(element) || !isActive(element)) continue;
    from.push(root);
    to.push(element.index);
  }
  const nodeAt = (node: number): Node =>
    node < itemsAt ? model.elements[node] : node < linksAt ? model.items[node - itemsAt] : weak[node - linksAt];
  return { forward: edges(root + 1, from, to), backward: edges(root + 1, to, from), root, nodeAt, targets };
}

function countActive(model: Model): ReadonlyMap<ModelPlan, number> {
  const counts = new Map<ModelPlan, number>();
  for (const element of model.elements) {
    if (isAction(element) && isActive(element)) counts.set(element.plan, (counts.get(element.plan) ?? 0) + 1);
  }
  return counts;
}

/** All that is reached, by how many steps it takes, then in the order of the nodes. */
function byDistance(forward: Edges, root: number): readonly number[] {
  const seen = new Uint8Array(forward.offsets.length - 1);
  const reached: number[] = [];
  let step = [root];
  seen[root] = 1;
  while (step.length > 0) {
    const next: number[] = [];
    for (const node of step) {
      for (const end of endsOf(forward, node)) {
        if (seen[end] === 1) continue;
        seen[end] = 1;
        next.push(end);
      }
    }
    step = next.sort((a, b) => a - b);
    for (const node of step) reached.push(node);
  }
  return reached;
}
