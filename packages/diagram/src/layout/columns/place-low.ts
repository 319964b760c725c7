import type { FlowPoint, LayerEntry, LayeredGraph, LayerOrder, PlacedGraph, Range } from "./layered-graph.js";
import { placeLayers } from "./place-layers.js";
import type { Spacing } from "./spacing.js";

/**
 * Places nodes as `placeLayers` does, but for what no edge reaches at the end of a layer: where that alone makes the
 * picture higher, as much of it as finds room before all else in its layer stands there, in the order that it had.
 */
export function placeLow(graph: LayeredGraph, order: LayerOrder, spacing: Spacing): PlacedGraph {
  const placed = placeLayers(graph, order, spacing);
  const raised = raiseTails(graph, order, placed, Math.max(spacing.nodeGap, spacing.groupGap));
  if (raised === undefined) return placed;
  const lower = placeLayers(graph, raised, spacing);
  return heightOf(graph, lower) < heightOf(graph, placed) ? lower : placed;
}

/** A node on its own, a group with its members, or an edge that passes: from where to where, and whether an edge ends there. */
interface Unit extends Range {
  readonly entries: LayerEntry[];
  linked: boolean;
}

/** The order with tails moved to the front of their layers where there is room; nothing where that pays nowhere. */
function raiseTails(graph: LayeredGraph, order: LayerOrder, placed: PlacedGraph, gap: number): LayerOrder | undefined {
  const laned = new Set(graph.nodes.flatMap(({ layer, lane }) => (lane === undefined ? [] : layer)));
  const linked = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
  if (linked.size === graph.nodes.length) return undefined;
  const layers = order.layers.map((entries, layer) => {
    const units = unitsOf(graph, placed, entries, layer, linked);
    const last = units.findLastIndex((unit) => unit.linked);
    const first = laned.has(layer) || last < 0 ? units.length : last + 1;
    return { kept: units.slice(0, first), tail: units.slice(first) };
  });
  const rest = layers.reduce((most, { kept }) => Math.max(most, kept.at(-1)?.end ?? 0), 0);
  let changes = 0;
  const raised = layers.map(({ kept, tail }) => {
    let room = kept[0]?.start ?? 0;
    let end = tail.at(-1)?.end ?? 0;
    let moved = 0;
    for (const unit of tail) {
      const needed = unit.end - unit.start + gap;
      if (end <= rest || needed > room) break;
      room -= needed;
      end -= needed;
      moved += 1;
    }
    changes += moved;
    return [...tail.slice(0, moved), ...kept, ...tail.slice(moved)].flatMap(({ entries }) => entries);
  });
  return changes > 0 ? { ...order, layers: raised } : undefined;
}

function unitsOf(
  { nodes }: LayeredGraph,
  placed: PlacedGraph,
  entries: readonly LayerEntry[],
  layer: number,
  linked: ReadonlySet<number>,
): Unit[] {
  const units: Unit[] = [];
  let last: number | undefined;
  for (const entry of entries) {
    const group = entry < 0 ? undefined : nodes[entry]!.group;
    const isLinked = entry < 0 || linked.has(entry);
    if (group !== undefined && group === last) {
      const unit = units.at(-1)!;
      unit.entries.push(entry);
      unit.linked ||= isLinked;
      continue;
    }
    last = group;
    units.push({ ...rangeOf(nodes, placed, entry, layer), entries: [entry], linked: isLinked });
  }
  return units;
}

/** Across the flow: where a node, its group, or a passing line is in a layer. */
function rangeOf(nodes: LayeredGraph["nodes"], placed: PlacedGraph, entry: LayerEntry, layer: number): Range {
  if (entry < 0) {
    const across = acrossAt(placed.lines[~entry]!, placed.layers[layer]!.start);
    return { start: across, end: across };
  }
  const { group, across } = nodes[entry]!;
  if (group !== undefined) return placed.groups[group]!;
  const start = placed.nodes[entry]!.across;
  return { start, end: start + across };
}

/** Where a line lies at a place along the flow: at the height of its last corner before. */
function acrossAt(points: readonly FlowPoint[], at: number): number {
  let [low, high] = [0, points.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (points[middle]!.along <= at) low = middle;
    else high = middle;
  }
  return points[low]!.across;
}

/** How far anything reaches across the flow. */
function heightOf({ nodes }: LayeredGraph, placed: PlacedGraph): number {
  const ends = [
    ...placed.nodes.map(({ across }, node) => across + nodes[node]!.across),
    ...[...placed.groups, ...placed.lanes].map(({ end }) => end),
    ...placed.lines.flatMap((points) => points.map(({ across }) => across)),
  ];
  return ends.reduce((most, end) => Math.max(most, end), 0);
}
