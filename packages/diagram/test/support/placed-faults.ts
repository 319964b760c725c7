import type {
  LayeredGraph,
  LayeredNode,
  LayerOrder,
  PlacedGraph,
  Range,
} from "../../src/layout/columns/layered-graph.js";
import type { Spacing } from "../../src/layout/columns/spacing.js";

/** A straight part of a line. */
export interface LinePiece {
  readonly edge: number;
  readonly along: Range;
  readonly across: Range;
  /** Whether it runs across the flow. */
  readonly upright: boolean;
}

interface Area {
  readonly along: Range;
  readonly across: Range;
}

const slack = 0.011;

/** All straight parts of all lines. */
export function linePiecesOf(lines: PlacedGraph["lines"]): LinePiece[] {
  return lines.flatMap((points, edge) =>
    points.slice(1).map((b, index) => {
      const a = points[index]!;
      return {
        edge,
        along: { start: Math.min(a.along, b.along), end: Math.max(a.along, b.along) },
        across: { start: Math.min(a.across, b.across), end: Math.max(a.across, b.across) },
        upright: a.along === b.along,
      };
    }),
  );
}

const overlap = (a: Range, b: Range) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const isWithin = (value: number, { start, end }: Range) => value >= start - slack && value <= end + slack;

/** What is wrong with a placement, in words: an empty list when nothing overlaps, and all is as ordered. */
export function placedFaults(graph: LayeredGraph, order: LayerOrder, placed: PlacedGraph, spacing: Spacing): string[] {
  const nodes = graph.nodes.map((node, index): Area => {
    const at = placed.nodes[index]!;
    return {
      along: { start: at.along, end: at.along + node.along },
      across: { start: at.across, end: at.across + node.across },
    };
  });
  const members = graph.groups.map((): number[] => []);
  for (const [node, { group }] of graph.nodes.entries()) if (group !== undefined) members[group]!.push(node);
  const frames = graph.groups.map(({ inset }, index): Area => {
    const own = members[index]!.map((node) => nodes[node]!.along);
    const start = Math.min(...own.map((along) => along.start)) - inset;
    return { along: { start, end: Math.max(...own.map(({ end }) => end)) + inset }, across: placed.groups[index]! };
  });
  const pieces = linePiecesOf(placed.lines);
  return [
    ...layerFaults(graph, placed, nodes, frames, spacing),
    ...orderFaults(graph, order, placed, nodes, pieces, spacing),
    ...groupFaults(graph, placed, nodes, members),
    ...laneFaults(graph, placed, nodes, spacing),
    ...routeFaults(graph, placed, nodes),
    ...clearanceFaults(graph, placed, nodes, frames, pieces, spacing),
    ...overlapFaults(graph, pieces),
    ...endFaults(graph, placed, nodes, spacing),
  ];
}

function layerFaults(
  graph: LayeredGraph,
  { layers }: PlacedGraph,
  nodes: readonly Area[],
  frames: readonly Area[],
  spacing: Spacing,
): string[] {
  const faults: string[] = [];
  for (const [index, layer] of layers.entries()) {
    const before = layers[index - 1];
    if (layer.end < layer.start) faults.push(`layer ${index} ends before it starts`);
    if (before && layer.start - before.end < spacing.layerGap - slack) faults.push(`layer ${index} is too near`);
  }
  const isOutside = ({ along }: Area, layer: Range) => !isWithin(along.start, layer) || !isWithin(along.end, layer);
  for (const [index, area] of nodes.entries())
    if (isOutside(area, layers[graph.nodes[index]!.layer]!)) faults.push(`node ${index} leaves its layer`);
  for (const [index, area] of frames.entries())
    if (isOutside(area, layers[graph.groups[index]!.layer]!)) faults.push(`group ${index} leaves its layer`);
  return faults;
}

/** What stands in a layer stands as ordered, and apart; a passing line has one place in its layer. */
function orderFaults(
  graph: LayeredGraph,
  order: LayerOrder,
  placed: PlacedGraph,
  nodes: readonly Area[],
  pieces: readonly LinePiece[],
  spacing: Spacing,
): string[] {
  const faults: string[] = [];
  const passing = new Map<string, Range>();
  const isLaned = placed.layers.map(() => false);
  for (const { layer, lane } of graph.nodes) if (lane !== undefined) isLaned[layer] = true;
  for (const { edge, along, across, upright } of pieces) {
    if (upright) continue;
    for (const [layer, range] of placed.layers.entries())
      if (along.start <= range.start && along.end >= range.end) passing.set(`${edge} ${layer}`, across);
  }
  for (const [layer, entries] of order.layers.entries()) {
    for (const [index, entry] of entries.entries()) {
      const previous = entries[index - 1];
      const rangeOf = (some: number) => (some >= 0 ? nodes[some]!.across : passing.get(`${~some} ${layer}`));
      const range = rangeOf(entry);
      if (range === undefined) {
        faults.push(`edge ${~entry} does not pass layer ${layer} in one place`);
        continue;
      }
      if (entry < 0 && isLaned[layer]) {
        const { from, to } = graph.edges[~entry]!;
        const own = graph.nodes[from]!.lane ?? graph.nodes[to]!.lane ?? -1;
        const lane = placed.lanes[own];
        if (lane && (range.start < lane.start + freeFor(graph, own, layer) - slack || range.end > lane.end + slack))
          faults.push(`edge ${~entry} leaves its lane in layer ${layer}`);
      }
      if (previous === undefined) continue;
      const before = rangeOf(previous);
      if (before === undefined) continue;
      const group = entry >= 0 && previous >= 0 ? graph.nodes[entry]!.group : undefined;
      const isTogether = group !== undefined && group === graph.nodes[previous]!.group;
      const bothPass = entry < 0 && previous < 0;
      const onePasses = entry < 0 || previous < 0;
      const gap = isTogether
        ? graph.groups[group]!.gap
        : bothPass
          ? spacing.lineGap
          : onePasses
            ? spacing.lineToNode
            : Math.min(spacing.nodeGap, spacing.groupGap);
      if (range.start - before.end < gap - slack)
        faults.push(`${previous} and ${entry} are too near in layer ${layer}`);
    }
  }
  return faults;
}

function groupFaults(
  graph: LayeredGraph,
  placed: PlacedGraph,
  nodes: readonly Area[],
  members: readonly (readonly number[])[],
): string[] {
  const faults: string[] = [];
  for (const [index, { before, after, gap }] of graph.groups.entries()) {
    const own = members[index]!.map((node) => nodes[node]!.across).sort((a, b) => a.start - b.start);
    let at = placed.groups[index]!.start + before;
    for (const range of own) {
      if (Math.abs(range.start - at) > slack) faults.push(`group ${index} does not hold its members`);
      at = range.end + gap;
    }
    if (Math.abs(at - gap + after - placed.groups[index]!.end) > slack) faults.push(`group ${index} ends elsewhere`);
  }
  return faults;
}

/** What a lane keeps free for its label in a layer. */
function freeFor({ laneTop, labelLayers, plainLanes }: LayeredGraph, lane: number, layer: number): number {
  const isLabelled = plainLanes === undefined || !plainLanes.includes(lane);
  return isLabelled && (labelLayers === undefined || labelLayers.includes(layer)) ? laneTop : 0;
}

function laneFaults(graph: LayeredGraph, { lanes }: PlacedGraph, nodes: readonly Area[], spacing: Spacing): string[] {
  const faults: string[] = lanes.length === graph.lanes ? [] : ["some lanes are missing"];
  for (const [index, { start, end }] of lanes.entries()) {
    const before = lanes[index - 1];
    if (before && start - before.end < spacing.laneGap - slack) faults.push(`lane ${index} is too near`);
    if (graph.plainLanes?.includes(index) !== true && end - start < graph.laneTop - slack)
      faults.push(`lane ${index} has no room for its label`);
  }
  for (const [index, { across }] of nodes.entries()) {
    const { lane: own = -1, layer } = graph.nodes[index]!;
    const lane = lanes[own];
    if (lane && (across.start < lane.start + freeFor(graph, own, layer) - slack || across.end > lane.end + slack))
      faults.push(`node ${index} leaves its lane`);
  }
  return faults;
}

/** Lines start and end at the sides of their boxes, and run along or across, never back. */
function routeFaults(graph: LayeredGraph, { lines }: PlacedGraph, nodes: readonly Area[]): string[] {
  const faults: string[] = [];
  for (const [edge, points] of lines.entries()) {
    const { from, to } = graph.edges[edge]!;
    const [start, end] = [points[0]!, points.at(-1)!];
    if (Math.abs(start.along - nodes[from]!.along.end) > slack || !isWithin(start.across, nodes[from]!.across))
      faults.push(`edge ${edge} starts elsewhere`);
    if (Math.abs(end.along - nodes[to]!.along.start) > slack || !isWithin(end.across, nodes[to]!.across))
      faults.push(`edge ${edge} ends elsewhere`);
    for (const [index, b] of points.entries()) {
      const a = points[index - 1];
      if (a && ((a.along === b.along) === (a.across === b.across) || b.along < a.along))
        faults.push(`edge ${edge} runs neither along nor across`);
    }
  }
  return faults;
}

/** Lines keep clear of boxes, of frames that they do not end in, and their upright pieces of whole layers. */
function clearanceFaults(
  graph: LayeredGraph,
  placed: PlacedGraph,
  nodes: readonly Area[],
  frames: readonly Area[],
  pieces: readonly LinePiece[],
  spacing: Spacing,
): string[] {
  const faults: string[] = [];
  const isNear = (a: Area, b: Area) => overlap(a.along, b.along) > -1 && overlap(a.across, b.across) > -1;
  for (const piece of pieces) {
    const { from, to } = graph.edges[piece.edge]!;
    for (const [index, node] of nodes.entries())
      if (index !== from && index !== to && isNear(piece, node))
        faults.push(`edge ${piece.edge} touches node ${index}`);
    for (const [index, frame] of frames.entries()) {
      const isOwn = graph.nodes[from]!.group === index || graph.nodes[to]!.group === index;
      if (!isOwn && isNear(piece, frame)) faults.push(`edge ${piece.edge} touches group ${index}`);
    }
    if (!piece.upright) continue;
    for (const { start, end } of placed.layers) {
      const at = piece.along.start;
      if (at > start - spacing.inset + slack && at < end + spacing.inset - slack)
        faults.push(`edge ${piece.edge} steps too near a layer`);
    }
  }
  return faults;
}

/** Whether edges of one sort join before a node, and after it. */
const joinsBefore = ({ group, joins }: LayeredNode) => group !== undefined || joins === true || joins === "before";
const joinsAfter = ({ joins }: LayeredNode) => joins === true || joins === "after";

/** Two lines lie on each other nowhere, but where they join. */
function overlapFaults({ edges, nodes }: LayeredGraph, pieces: readonly LinePiece[]): string[] {
  const faults: string[] = [];
  const place = ({ upright, along, across }: LinePiece) => (upright ? along : across).start;
  const sorted = [...pieces].sort((a, b) => Number(a.upright) - Number(b.upright) || place(a) - place(b));
  for (const [index, a] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next++) {
      const b = sorted[next]!;
      if (b.upright !== a.upright || place(b) - place(a) >= 1) break;
      const [one, other] = [edges[a.edge]!, edges[b.edge]!];
      const isJoint =
        one.sort === other.sort &&
        ((one.to === other.to && joinsBefore(nodes[one.to]!)) ||
          (one.from === other.from && joinsAfter(nodes[one.from]!)));
      if (a.edge === b.edge || isJoint) continue;
      if ((a.upright ? overlap(a.across, b.across) : overlap(a.along, b.along)) > 1)
        faults.push(`edges ${a.edge} and ${b.edge} lie on each other`);
    }
  }
  return faults;
}

/** The ends at each side of a node lie apart, but for those that join. */
function endFaults(graph: LayeredGraph, placed: PlacedGraph, nodes: readonly Area[], spacing: Spacing): string[] {
  const faults: string[] = [];
  const before = nodes.map((): { at: number; joins: string }[] => []);
  const after = nodes.map((): { at: number; joins: string }[] => []);
  for (const [edge, points] of placed.lines.entries()) {
    const { from, to, sort } = graph.edges[edge]!;
    const joins = (isJoint: boolean) => (isJoint ? `sort ${sort}` : `${edge}`);
    after[from]!.push({ at: points[0]!.across, joins: joins(joinsAfter(graph.nodes[from]!)) });
    before[to]!.push({ at: points.at(-1)!.across, joins: joins(joinsBefore(graph.nodes[to]!)) });
  }
  for (const [index, { looseBefore, looseAfter }] of graph.nodes.entries()) {
    const loose = placed.loose[index]!;
    if (loose.before.length !== looseBefore || loose.after.length !== looseAfter)
      faults.push(`node ${index} lacks a loose line`);
    for (const [count, at] of loose.before.entries()) before[index]!.push({ at, joins: `loose ${count}` });
    for (const [count, at] of loose.after.entries()) after[index]!.push({ at, joins: `loose ${count}` });
    for (const side of [before[index]!, after[index]!]) {
      side.sort((a, b) => a.at - b.at);
      for (const [position, end] of side.entries()) {
        if (!isWithin(end.at, nodes[index]!.across)) faults.push(`a line ends beside node ${index}`);
        const previous = side[position - 1];
        if (previous === undefined) continue;
        const isJoint = previous.joins === end.joins;
        if (isJoint ? end.at - previous.at > slack : end.at - previous.at < spacing.portGap - 1)
          faults.push(`ends at node ${index} are too near`);
      }
    }
  }
  return faults;
}
