import { type AreaStack, unstack } from "./area-stacks.js";
import { flowSize } from "./flow.js";
import { firstLayers, type LaidLink, lineSort } from "./laid-links.js";
import type { MeasuredScene } from "./measure-scene.js";
import { metrics } from "./metrics.js";
import type { ElkGraph, ElkGraphEdge, ElkGraphNode, ElkGraphPort } from "./run-elk.js";

/** Between layers before elk places them; wider than any box. */
const layerWidth = 1000;

/**
 * The scene as a graph for elk, which knows the flow only (x is along, y across it): every sub-column is a layer, held by
 * x; every box a node whose lines leave with the flow and enter from before; every stack of areas one rigid node, with a
 * fixed port at each of its items.
 */
export function elkGraph(measured: MeasuredScene, links: readonly LaidLink[], stacks: readonly AreaStack[]): ElkGraph {
  const { scene, boxes, placeholders } = measured;
  const firstLayer = firstLayers(scene);
  // Interactive layering puts nodes that overlap in x into one layer.
  const xOf = (column: number, track: number) => (firstLayer[column]! + track) * layerWidth;

  const ports = new Map<string, ElkGraphPort[]>();
  const addPort = (node: string, port: ElkGraphPort) => {
    const list = ports.get(node) ?? [];
    ports.set(node, list);
    if (!list.some(({ id }) => id === port.id)) list.push(port);
    return port.id;
  };
  const items = itemPorts(measured, stacks);
  const edges = links.map(({ link, left, right }): ElkGraphEdge => {
    const source = addPort(left, { id: `${link.id}:out`, layoutOptions: { "elk.port.side": "EAST" } });
    const item = items.get(right);
    // Lines of one sort that end in the same item join before it: a row is too low for an end each.
    const target = item
      ? addPort(item.stack, {
          id: `${right}:${lineSort(link)}`,
          x: 0,
          y: item.y,
          layoutOptions: { "elk.port.side": "WEST" },
        })
      : addPort(right, { id: `${link.id}:in`, layoutOptions: { "elk.port.side": "WEST" } });
    return { id: link.id, sources: [source], targets: [target] };
  });
  for (const { id, box, incoming } of scene.stubs)
    addPort(box, { id: `${id}:stub`, layoutOptions: { "elk.port.side": incoming ? "WEST" : "EAST" } });
  for (const [stack, list] of groupByStack(items)) spreadPorts(ports.get(stack) ?? [], list);

  const children: ElkGraphNode[] = [];
  for (const box of scene.boxes) {
    const size = boxes.get(box.id);
    if (size === undefined || items.has(box.id)) continue;
    children.push({
      id: box.id,
      x: xOf(box.column, box.track),
      y: 0,
      ...elkSize(flowSize(scene.direction, size)),
      ports: ports.get(box.id) ?? [],
      layoutOptions: { "elk.portConstraints": "FIXED_SIDE" },
    });
  }
  for (const [index, column] of scene.columns.entries()) {
    const placeholder = placeholders.get(column.id);
    if (placeholder)
      children.push({ id: column.id, x: xOf(index, 0), y: 0, ...elkSize(flowSize(scene.direction, placeholder)) });
  }
  for (const stack of stacks) {
    const { id, column } = stack;
    children.push({
      id,
      x: xOf(column, 0),
      y: 0,
      ...elkSize(stack),
      ports: ports.get(id) ?? [],
      layoutOptions: { "elk.portConstraints": "FIXED_POS" },
    });
  }
  const size = children.length + lengthInLayers(edges, children);
  return { id: "scene", layoutOptions: size > carefulSize ? quickOptions : carefulOptions, children, edges };
}

/**
 * Up to this many boxes and pieces of line (one for each layer that a line runs through), boxes are placed by network
 * simplex: a third lower and calmer than by Brandes and Köpf, which for twice as many is five times as fast.
 */
const carefulSize = 900;

const commonOptions = {
  "elk.algorithm": "layered",
  "elk.direction": "RIGHT",
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.randomSeed": "1",
  "elk.separateConnectedComponents": "false",
  "elk.padding": "[top=0,left=0,bottom=0,right=0]",
  "elk.layered.cycleBreaking.strategy": "INTERACTIVE",
  "elk.layered.layering.strategy": "INTERACTIVE",
  "elk.layered.crossingMinimization.strategy": "LAYER_SWEEP",
  // Measured on random plans of 60 and 200 elements: a third fewer crossings than without, in less time.
  "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
  "elk.layered.crossingMinimization.greedySwitch.type": "TWO_SIDED",
  "elk.layered.crossingMinimization.greedySwitch.activationThreshold": "0",
  "elk.spacing.nodeNode": String(metrics.nodeGap),
  "elk.spacing.edgeNode": String(metrics.nodeGap - 2),
  "elk.spacing.edgeEdge": String(metrics.lineGap),
  "elk.layered.spacing.nodeNodeBetweenLayers": String(metrics.columnGap),
  "elk.layered.spacing.edgeNodeBetweenLayers": String(metrics.channelInset),
  "elk.layered.spacing.edgeEdgeBetweenLayers": String(metrics.lineGap),
} as const;

const carefulOptions = {
  ...commonOptions,
  "elk.layered.thoroughness": "20",
  "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
} as const;

const quickOptions = {
  ...commonOptions,
  "elk.layered.thoroughness": "7",
  "elk.layered.nodePlacement.strategy": "BRANDES_KOEPF",
  "elk.layered.nodePlacement.bk.fixedAlignment": "BALANCED",
} as const;

/** The number of layers that all lines run through, together. */
function lengthInLayers(edges: readonly ElkGraphEdge[], nodes: readonly ElkGraphNode[]): number {
  const xOfPort = new Map(nodes.flatMap(({ x, ports = [] }) => ports.map(({ id }) => [id, x] as const)));
  return edges.reduce(
    (sum, { sources, targets }) => sum + (xOfPort.get(targets[0]!)! - xOfPort.get(sources[0]!)!) / layerWidth,
    0,
  );
}

const elkSize = ({ length, breadth }: { length: number; breadth: number }) => ({ width: length, height: breadth });

interface ItemPlace {
  readonly id: string;
  readonly stack: string;
  /** The middle of it, from the start of the stack. */
  readonly y: number;
}

function itemPorts(measured: MeasuredScene, stacks: readonly AreaStack[]): Map<string, ItemPlace> {
  const places = new Map<string, ItemPlace>();
  for (const stack of stacks) {
    for (const [id, { across }] of unstack(stack, measured, { along: 0, across: 0 }).boxes) {
      const { breadth } = flowSize(measured.scene.direction, measured.boxes.get(id)!);
      places.set(id, { id, stack: stack.id, y: across + breadth / 2 });
    }
  }
  return places;
}

function groupByStack(items: ReadonlyMap<string, ItemPlace>): Map<string, ItemPlace[]> {
  const groups = new Map<string, ItemPlace[]>();
  for (const place of items.values()) {
    const group = groups.get(place.stack) ?? [];
    groups.set(place.stack, group);
    group.push(place);
  }
  return groups;
}

/** Lines of different sorts that end in one item do so a little apart. */
function spreadPorts(ports: readonly ElkGraphPort[], items: readonly ItemPlace[]): void {
  for (const { id, y } of items) {
    const own = ports.filter((port) => port.id.startsWith(`${id}:`));
    for (const [index, port] of own.entries()) port.y = y + (index - (own.length - 1) / 2) * metrics.itemPortGap;
  }
}
