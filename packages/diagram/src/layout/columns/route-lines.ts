import { type ChannelNet, type ChannelStep, channelTracks } from "./channel-tracks.js";
import type { LayerBlocks } from "./layer-blocks.js";
import type { FlowPoint, LayeredGraph, Range } from "./layered-graph.js";
import type { LineEnd, LineEnds } from "./line-ends.js";
import type { Spacing } from "./spacing.js";

/** Steps shorter than this are none, in px: no more than what rounding makes. */
const noStep = 0.005;

interface Routed {
  readonly layers: readonly Range[];
  readonly lines: readonly (readonly FlowPoint[])[];
}

/** One piece of an edge in a channel, and the net that takes it across. */
interface Piece {
  readonly edge: number;
  readonly net: number;
}

/**
 * Places layers along the flow, with as much room between them as the upright pieces of the lines need, and gives each
 * edge its corners. `places` are those of the blocks, `across` those of the nodes.
 */
export function routeLines(
  graph: LayeredGraph,
  blocks: LayerBlocks,
  ends: LineEnds,
  places: Float64Array,
  across: readonly number[],
  spacing: Spacing,
): Routed {
  const { nodes, edges } = graph;
  const channels = Math.max(0, graph.layers - 1);
  const nets = Array.from({ length: channels }, (): { left: number[]; right: number[] }[] => []);
  const pieces = Array.from({ length: channels }, (): Piece[] => []);
  const straight = Array.from({ length: channels }, (): number[] => []);
  const netOfEnd = new Map<LineEnd, number>();
  const heights = edges.map(({ from, to }, edge) => {
    const passed = nodes[to]!.layer - nodes[from]!.layer - 1;
    if (passed < 0) return [];
    const list = [across[from]! + ends.starts[edge]!.offset];
    for (let step = 0; step < passed; step++) list.push(places[blocks.passing[edge]! + step]!);
    list.push(across[to]! + ends.stops[edge]!.offset);
    return list;
  });
  for (const [edge, list] of heights.entries()) {
    const firstChannel = nodes[edges[edge]!.from]!.layer;
    for (let step = 0; step < list.length - 1; step++) {
      const channel = firstChannel + step;
      const [left, right] = [list[step]!, list[step + 1]!];
      if (Math.abs(left - right) < noStep) {
        straight[channel]!.push(right);
        continue;
      }
      const [begin, stop] = [ends.starts[edge]!, ends.stops[edge]!];
      const joinsAtStop = step === list.length - 2 && stop.edges.length > 1;
      const joint = joinsAtStop ? stop : step === 0 && begin.edges.length > 1 ? begin : undefined;
      let net = joint && netOfEnd.get(joint);
      if (net === undefined) {
        net = nets[channel]!.length;
        nets[channel]!.push({ left: [left], right: [right] });
        if (joint) netOfEnd.set(joint, net);
      } else if (joinsAtStop) nets[channel]![net]!.left.push(left);
      else nets[channel]![net]!.right.push(right);
      pieces[channel]!.push({ edge, net });
    }
  }

  const width = new Float64Array(graph.layers);
  for (const { layer, along, group } of nodes)
    width[layer] = Math.max(width[layer]!, along + (group === undefined ? 0 : 2 * graph.groups[group]!.inset));
  const layers: Range[] = [];
  const stepsOf = edges.map((): Map<number, readonly (ChannelStep & { readonly along: number })[]> => new Map());
  let start = 0;
  for (let layer = 0; layer < graph.layers; layer++) {
    const end = start + width[layer]!;
    layers.push({ start, end });
    if (layer === channels) break;
    const sorted: ChannelNet[] = nets[layer]!.map(({ left, right }) => ({
      left: left.sort((a, b) => a - b),
      right: right.sort((a, b) => a - b),
    }));
    const { count, steps } = channelTracks(sorted, straight[layer]!, spacing.lineGap);
    const needed = 2 * spacing.inset + Math.max(0, count - 1) * spacing.lineGap;
    const gap = Math.max(spacing.layerGap, needed);
    const first = end + (gap - needed) / 2 + spacing.inset;
    for (const { edge, net } of pieces[layer]!) {
      const placed = steps[net]!.map((step) => ({ ...step, along: first + step.track * spacing.lineGap }));
      stepsOf[edge]!.set(layer, placed);
    }
    start = end + gap;
  }

  const lines = heights.map((list, edge) => {
    if (list.length === 0) return [];
    const { from, to } = edges[edge]!;
    const [first, last] = [nodes[from]!, nodes[to]!];
    const inset = (group: number | undefined) => (group === undefined ? 0 : graph.groups[group]!.inset);
    let at = list[0]!;
    const points: FlowPoint[] = [{ along: layers[first.layer]!.start + inset(first.group) + first.along, across: at }];
    for (let channel = first.layer; channel < last.layer; channel++) {
      for (const { along, to: cut } of stepsOf[edge]!.get(channel) ?? []) {
        const next = cut ?? list[channel - first.layer + 1]!;
        points.push({ along, across: at }, { along, across: next });
        at = next;
      }
    }
    points.push({ along: layers[last.layer]!.start + inset(last.group), across: at });
    return points;
  });
  return { layers, lines };
}
