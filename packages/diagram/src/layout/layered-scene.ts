import type { LineType } from "../scene/scene-types.js";
import type { LayeredEdge, LayeredGraph, LayeredGroup, LayeredNode } from "./columns/layered-graph.js";
import { flowSize } from "./flow.js";
import { firstLayers, type LaidLink, lineSort } from "./laid-links.js";
import type { MeasuredScene } from "./measure-scene.js";
import { laneRoom } from "./place-frame.js";

/** A scene as a graph in layers, and what stands for what in it. */
export interface LayeredScene {
  readonly graph: LayeredGraph;
  /** Indexes of nodes: boxes by their id, placeholders by their key in the measured scene. */
  readonly nodes: ReadonlyMap<string, number>;
  /** Indexes of groups, by the id of the area; none for an area without any box. */
  readonly groups: ReadonlyMap<string, number>;
  /** Indexes of edges, by the id of the link; none for a link within a layer. */
  readonly edges: ReadonlyMap<string, number>;
}

/**
 * Lines that count less than 1 where boxes are placed, so that a box stands by its chain, and not by what leads back from
 * the end of it.
 */
const weights: Partial<Record<LineType, number>> = { changes: 0.8, uses: 0.8 };

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
      ...(joining.has(box.id) && { joins: joining.get(box.id)! }),
      looseBefore: loose.before.get(box.id) ?? 0,
      looseAfter: loose.after.get(box.id) ?? 0,
    });
    const words = group?.words ?? 0;
    if (words > 0) list[list.length - 1] = { ...list.at(-1)!, along: list.at(-1)!.along + words };
  }
  for (const [key, placeholder] of placeholders) {
    const layer = first[placeholder.column]!;
    const own = placeholder.lane === undefined ? undefined : lanes.get(placeholder.lane);
    const lane = own ?? (lanedLayers.has(layer) ? 0 : undefined);
    add(key, layer, placeholder, { joins: true, ...(lane !== undefined && { lane }) });
  }
  const edges = new Map<string, number>();
  const edgeList: LayeredEdge[] = [];
  for (const { link, left, right } of links) {
    const [from, to] = [nodes.get(left), nodes.get(right)];
    if (from === undefined || to === undefined || list[from]!.layer >= list[to]!.layer) continue;
    edges.set(link.id, edgeList.length);
    edgeList.push({ from, to, sort: lineSort(link), weight: weights[link.type] ?? 1 });
  }
  for (const [key, { lane }] of placeholders) {
    // In a lane that holds nothing but its area, an edge that is not drawn keeps the two level.
    const held = scene.boxes.filter((box) => lane !== undefined && box.lane === lane);
    const [from, to] = [nodes.get(key)!, nodes.get(held[0]?.id ?? "")];
    if (held.length === 1 && to !== undefined && list[from]!.layer < list[to]!.layer)
      edgeList.push({ from, to, sort: "" });
  }
  const graph: LayeredGraph = {
    layers: first.at(-1)!,
    nodes: list,
    groups,
    edges: edgeList,
    lanes: lanedLayers.size > 0 ? scene.lanes.length : 0,
    laneTop: lanedLayers.size > 0 ? laneRoom(scene) : 0,
    // The labels stand over the first column with lanes, and are no wider than its boxes.
    labelLayers: [
      first[Math.min(...scene.boxes.flatMap(({ lane, column }) => (lane === undefined ? [] : column)))] ?? 0,
    ],
    plainLanes: scene.lanes.flatMap(({ title }, index) => (title === "" ? index : [])),
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
  /** Room along the flow for the area's words before the box and behind it. */
  readonly words: number;
}

function groupsOf(
  { areas }: MeasuredScene,
  first: readonly number[],
): { groups: LayeredGroup[]; groupOf: Map<string, Membership> } {
  const groups: LayeredGroup[] = [];
  const groupOf = new Map<string, Membership>();
  for (const { area, boxes, room } of areas.filter(hasBoxes)) {
    const index = groups.length;
    const { before, after, gap, inset, head, tail } = room;
    groups.push({ layer: first[area.column]!, before, after, gap, inset });
    for (const { box } of boxes) groupOf.set(box.id, { index, first: box.id === area.head, words: head + tail });
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
