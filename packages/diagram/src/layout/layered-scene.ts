import type { LayeredEdge, LayeredGraph, LayeredGroup, LayeredNode } from "./columns/layered-graph.js";
import { flowSize } from "./flow.js";
import { firstLayers, type LaidLink, lineSort } from "./laid-links.js";
import type { MeasuredScene } from "./measure-scene.js";
import { laneRoom } from "./place-frame.js";

/** A scene as a graph in layers, and what stands for what in it. */
export interface LayeredScene {
  readonly graph: LayeredGraph;
  /** Indexes of nodes: boxes by their id, empty levels by the id of their column. */
  readonly nodes: ReadonlyMap<string, number>;
  /** Indexes of groups, by the id of the area; none for an area without any box. */
  readonly groups: ReadonlyMap<string, number>;
  /** Indexes of edges, by the id of the link; none for a link within a layer. */
  readonly edges: ReadonlyMap<string, number>;
}

/**
 * The scene as a graph in layers: every sub-column is a layer, every box and every empty level's question a node, every
 * area a group.
 */
export function layeredScene(measured: MeasuredScene, links: readonly LaidLink[]): LayeredScene {
  const { scene, boxes, joining, placeholders } = measured;
  const first = firstLayers(scene);
  const lanes = new Map(scene.lanes.map(({ id }, index) => [id, index]));
  const { groups, groupOf } = groupsOf(measured, first);
  const loose = countLoose(measured);
  const lanedLayers = new Set(
    scene.boxes.flatMap(({ lane, column, track }) =>
      lane !== undefined && lanes.has(lane) ? [first[column]! + track] : [],
    ),
  );
  const nodes = new Map<string, number>();
  const list: LayeredNode[] = [];
  const add = (id: string, layer: number, size: { width: number; height: number }, more: Partial<LayeredNode>) => {
    const { length, breadth } = flowSize(scene.direction, size);
    nodes.set(id, list.length);
    list.push({ layer, along: length, across: breadth, looseBefore: 0, looseAfter: 0, ...more });
  };
  for (const box of scene.boxes) {
    const size = boxes.get(box.id);
    if (size === undefined) continue;
    const layer = first[box.column]! + box.track;
    const group = groupOf.get(box.id);
    const own = box.lane === undefined ? undefined : lanes.get(box.lane);
    // Among boxes with lanes, one without stands with those that belong to no group: in the last.
    const lane = own ?? (lanedLayers.has(layer) ? scene.lanes.length - 1 : undefined);
    add(box.id, layer, size, {
      ...(lane !== undefined && { lane }),
      ...(group && { group: group.index, ...(group.first && { first: true }) }),
      ...(joining.has(box.id) && { joins: true }),
      looseBefore: loose.before.get(box.id) ?? 0,
      looseAfter: loose.after.get(box.id) ?? 0,
    });
    const tail = group?.tail ?? 0;
    if (tail > 0) list[list.length - 1] = { ...list.at(-1)!, along: list.at(-1)!.along + tail };
  }
  for (const [column, { id }] of scene.columns.entries()) {
    const placeholder = placeholders.get(id);
    const lane = lanedLayers.has(first[column]!) ? { lane: 0 } : {};
    if (placeholder) add(id, first[column]!, placeholder, lane);
  }
  const edges = new Map<string, number>();
  const edgeList: LayeredEdge[] = [];
  for (const { link, left, right } of links) {
    const [from, to] = [nodes.get(left), nodes.get(right)];
    if (from === undefined || to === undefined || list[from]!.layer >= list[to]!.layer) continue;
    edges.set(link.id, edgeList.length);
    edgeList.push({ from, to, sort: lineSort(link) });
  }
  const graph: LayeredGraph = {
    layers: first.at(-1)!,
    nodes: list,
    groups,
    edges: edgeList,
    lanes: lanedLayers.size > 0 ? scene.lanes.length : 0,
    laneTop: lanedLayers.size > 0 ? laneRoom(scene) : 0,
  };
  return { graph, nodes, groups: groupIndexes(measured), edges };
}

const hasBoxes = ({ boxes }: { readonly boxes: readonly unknown[] }) => boxes.length > 0;

function groupIndexes({ areas }: MeasuredScene): Map<string, number> {
  return new Map(areas.filter(hasBoxes).map(({ area }, index) => [area.id, index]));
}

interface Membership {
  readonly index: number;
  readonly first: boolean;
  readonly tail: number;
}

function groupsOf(
  { areas }: MeasuredScene,
  first: readonly number[],
): { groups: LayeredGroup[]; groupOf: Map<string, Membership> } {
  const groups: LayeredGroup[] = [];
  const groupOf = new Map<string, Membership>();
  for (const { area, boxes, room } of areas.filter(hasBoxes)) {
    const index = groups.length;
    const { before, after, gap, inset, tail } = room;
    groups.push({ layer: first[area.column]!, before, after, gap, inset });
    for (const { box } of boxes) groupOf.set(box.id, { index, first: box.id === area.head, tail });
  }
  return { groups, groupOf };
}

function countLoose({ scene }: MeasuredScene): { before: Map<string, number>; after: Map<string, number> } {
  const before = new Map<string, number>();
  const after = new Map<string, number>();
  for (const { box, incoming } of scene.stubs) {
    const side = incoming ? before : after;
    side.set(box, (side.get(box) ?? 0) + 1);
  }
  return { before, after };
}
