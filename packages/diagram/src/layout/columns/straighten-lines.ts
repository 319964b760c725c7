import { labelRoom } from "./label-room.js";
import { gapBetween, type LayerBlocks } from "./layer-blocks.js";
import type { LayeredGraph } from "./layered-graph.js";
import { fromCorner, type LineEnd, type LineEnds } from "./line-ends.js";
import type { BlockPlaces } from "./place-by-sweeps.js";
import type { Spacing } from "./spacing.js";

/** Steps up to this many px look like mistakes, and are straightened before any other. */
const smallStep = 12;
/** How far from its middle a line's end at a box of a group may be moved to spare it a small step, in px. */
const leeway = 6;
/** What rounding makes, in px. */
const slack = 0.001;

/** A straight part of an edge, over several layers: where it lies, and where it could lie. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly at: number;
  readonly least: number;
  readonly most: number;
  /** How much it should stay where it is. */
  readonly weight: number;
}

/**
 * Makes lines straight by moving their ends along the sides of boxes, and the places where they pass, as far as there is
 * room: first small steps, then all. Changes `places.blocks` and the offsets of ends.
 */
export function straightenLines(
  graph: LayeredGraph,
  blocks: LayerBlocks,
  ends: LineEnds,
  places: BlockPlaces,
  spacing: Spacing,
): void {
  const { nodes, edges } = graph;
  const position = new Int32Array(blocks.count);
  const layerOf = new Int32Array(blocks.count);
  let bottom = 0;
  for (const [layer, list] of blocks.layers.entries()) {
    for (const [index, block] of list.entries()) {
      position[block] = index;
      layerOf[block] = layer;
      bottom = Math.max(bottom, places.blocks[block]! + blocks.size[block]!);
    }
  }
  const indexOf = new Map<LineEnd, number>();
  for (const side of [...ends.before, ...ends.after])
    for (const [index, end] of side.entries()) indexOf.set(end, index);
  const start = (node: number) => places.blocks[blocks.nodeBlock[node]!]! + blocks.nodeOffset[node]!;

  const endRun = (node: number, side: readonly LineEnd[], end: LineEnd, stop: number, longest: number): Run => {
    const at = start(node) + end.offset;
    const reach = end.free ? Number.POSITIVE_INFINITY : end.edges.length === 1 && longest === smallStep ? leeway : 0;
    const index = indexOf.get(end)!;
    const [before, after] = [side[index - 1], side[index + 1]];
    const least = before ? before.offset + spacing.portGap : fromCorner;
    const most = after ? after.offset - spacing.portGap : nodes[node]!.across - fromCorner;
    return {
      first: stop,
      last: stop,
      at,
      least: Math.max(at - reach, Math.min(at, start(node) + least)),
      most: Math.min(at + reach, Math.max(at, start(node) + most)),
      weight: end.free ? (side.length === 1 ? 0.9 : 0.5) : 1,
    };
  };
  const passingRun = (block: number, stop: number): Run => {
    const at = places.blocks[block]!;
    const list = blocks.layers[layerOf[block]!]!;
    const index = position[block]!;
    const [before, after] = [list[index - 1], list[index + 1]];
    const lane = blocks.lane[block]! < 0 ? undefined : places.lanes[blocks.lane[block]!];
    let least = lane ? lane.start + labelRoom(graph, blocks.lane[block]!, layerOf[block]!) : 0;
    let most = lane ? lane.end : bottom;
    if (before !== undefined)
      least = Math.max(
        least,
        places.blocks[before]! + blocks.size[before]! + gapBetween(blocks, spacing, before, block),
      );
    if (after !== undefined) most = Math.min(most, places.blocks[after]! - gapBetween(blocks, spacing, block, after));
    return { first: stop, last: stop, at, least: Math.min(at, least), most: Math.max(at, most), weight: 1 };
  };

  // Where two lines want the same room, that of more weight is first.
  const weightOf = (edge: number) => edges[edge]!.weight ?? 1;
  const sorted = edges.map((_, edge) => edge).sort((a, b) => weightOf(b) - weightOf(a) || a - b);
  for (const longest of [smallStep, Number.POSITIVE_INFINITY]) {
    for (const edge of sorted) {
      const { from, to } = edges[edge]!;
      const passed = nodes[to]!.layer - nodes[from]!.layer - 1;
      if (passed < 0) continue;
      const [first, last] = [ends.starts[edge]!, ends.stops[edge]!];
      const stops = [endRun(from, ends.after[from]!, first, 0, longest)];
      for (let stop = 1; stop <= passed; stop++) stops.push(passingRun(blocks.passing[edge]! + stop - 1, stop));
      stops.push(endRun(to, ends.before[to]!, last, passed + 1, longest));
      // What is straight already stays so.
      const runs = merged(merged(stops, 0), longest);
      for (const run of runs) {
        for (let stop = run.first; stop <= run.last; stop++) {
          if (stop === 0) first.offset = run.at - start(from);
          else if (stop <= passed) places.blocks[blocks.passing[edge]! + stop - 1] = run.at;
          else last.offset = run.at - start(to);
        }
      }
    }
  }
}

/** Makes one of runs that follow each other where both can lie, as long as the step between them is at most `longest`. */
function merged(runs: readonly Run[], longest: number): Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    let latest = run;
    for (let before = kept.at(-1); before; before = kept.at(-1)) {
      const both = merge(before, latest, longest);
      if (both === undefined) break;
      kept.pop();
      latest = both;
    }
    kept.push(latest);
  }
  return kept;
}

/** Two runs as one, where both can lie; nothing when there is no such place, or the step between them is longer. */
function merge(a: Run, b: Run, longest: number): Run | undefined {
  const least = Math.max(a.least, b.least);
  const most = Math.min(a.most, b.most);
  if (least > most || Math.abs(a.at - b.at) > longest + slack) return undefined;
  const wanted = a.weight === b.weight ? (a.at + b.at) / 2 : a.weight > b.weight ? a.at : b.at;
  const at = Math.min(most, Math.max(least, wanted));
  return { first: a.first, last: b.last, at, least, most, weight: a.weight + b.weight };
}
