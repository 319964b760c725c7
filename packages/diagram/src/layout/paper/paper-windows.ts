import type { Range } from "../columns/layered-graph.js";
import type { Layout } from "../layout-types.js";
import { metrics } from "../metrics.js";
import { type Axes, type Window, windowOf } from "./axes.js";
import { type Solid, type Strip, stripsOf } from "./paper-strips.js";

/** The part of a diagram that a page shows, and what stands whole on that page and no other. */
export interface PaperWindow extends Window {
  /** The columns and sub-columns that it shows, in reading order. */
  readonly strips: readonly Strip[];
  readonly boxes: ReadonlySet<string>;
  readonly placeholders: ReadonlySet<string>;
  /** Whether lines may leave it before it begins and after it ends, along the flow and across. */
  readonly open: { readonly along: Sides; readonly across: Sides };
}

/** The lower and the higher end of a range. */
export interface Sides {
  readonly start: boolean;
  readonly end: boolean;
}

/** Kept around boxes, so that lines which leave them are seen to turn. */
const air = 9;
/** So near a column there are only lines that leave it, none that turn: pages are cut here. */
const clearOfUprights = metrics.channelInset - 1;
/** Of the room before a column, a page shows no more than this. */
const mostChannel = 160;

/**
 * Cuts a diagram into parts no larger than `along` by `across` px: first between columns, or between the sub-columns of
 * one that is too wide; then across the flow, so that each box stands whole in one part. Parts may overlap by less than
 * the height of a box where none can be cut clean; there is no part without a box. Undefined when a box is larger than a
 * part, or when there would be more than `most`.
 */
export function paperWindows(
  layout: Layout,
  axes: Axes,
  room: { readonly along: number; readonly across: number },
  most: number,
): PaperWindow[] | undefined {
  const breadth = room.across - 2 * air;
  const strips = stripsOf(layout, axes, breadth);
  const reach = channels(strips);
  const groups = stripGroups(strips, reach, room.along);
  if (groups === undefined || groups.length > most) return undefined;
  const length = lineExtent(layout, axes.isUpright);
  const windows: PaperWindow[] = [];
  for (const group of groups) {
    const solids = strips.slice(group.from, group.to).flatMap((strip) => strip.solids);
    const runs = evenRuns(withLaneHeadings(solids, layout, axes), breadth, most - windows.length);
    if (runs === undefined) return undefined;
    const whole = rangeOf(strips, reach, group.from, group.to);
    const extent = lineExtent(layout, !axes.isUpright, whole);
    const ranges = stretched(runs.map(extentOf), extent, room.across);
    for (const [index, run] of runs.entries()) {
      const { from, to } = shownStrips(strips, group, run);
      const along = rangeOf(strips, reach, from, to);
      windows.push({
        strips: strips.slice(from, to),
        along,
        across: ranges[index]!,
        open: { along: beyond(along, length), across: beyond(ranges[index]!, extent, index > 0) },
        boxes: new Set(run.flatMap(({ boxes }) => boxes)),
        placeholders: new Set(run.flatMap(({ placeholder }) => placeholder ?? [])),
      });
    }
  }
  return windows;
}

/** Strips beside each other: the index of the first, and that after the last. */
interface StripGroup {
  readonly from: number;
  readonly to: number;
}

/** The strips of a group that a page has anything in, and those between: empty columns at its edges are left out. */
function shownStrips(strips: readonly Strip[], { from, to }: StripGroup, run: readonly Solid[]): StripGroup {
  const places = new Set(run.map(placeOf));
  const isShown = (strip: Strip) => strip.solids.some((solid) => places.has(placeOf(solid)));
  let [first, end] = [from, to];
  while (first < end - 1 && !isShown(strips[first]!)) first += 1;
  while (end - 1 > first && !isShown(strips[end - 1]!)) end -= 1;
  return { from: first, to: end };
}

/** What tells a solid from all others: its first box, or its column. */
const placeOf = ({ boxes, placeholder }: Solid): string =>
  placeholder === undefined ? `b${boxes[0]}` : `p${placeholder}`;

/** As few groups of strips as possible, of about the same length; columns stay whole where they fit. */
function stripGroups(
  strips: readonly Strip[],
  reach: readonly { before: number; after: number }[],
  room: number,
): StripGroup[] | undefined {
  const groupsWithin = (length: number): StripGroup[] | undefined => {
    const groups: StripGroup[] = [];
    let from = 0;
    while (from < strips.length) {
      let to = from;
      // Whole columns first; a column that does not fit by itself is cut between its sub-columns.
      for (let next = from + 1; next <= strips.length; next += 1) {
        if (lengthOf(strips, reach, from, next) > length) break;
        if (strips[next]?.band !== strips[next - 1]!.band) to = next;
      }
      for (let next = from + 1; to === from && next <= strips.length; next += 1) {
        if (lengthOf(strips, reach, from, next) <= length) continue;
        to = next - 1;
        break;
      }
      if (to === from) return undefined;
      groups.push({ from, to });
      from = to;
    }
    return groups;
  };
  return evenly(room, groupsWithin);
}

/** How far a page that begins, or ends, beside a strip shows the room between columns. */
function channels(strips: readonly Strip[]): { before: number; after: number }[] {
  const gap = (index: number) => {
    const [a, b] = [strips[index], strips[index + 1]];
    if (a === undefined || b === undefined) return 2 * air;
    return Math.max(0, b.along.start - a.along.end, a.along.start - b.along.end);
  };
  return strips.map((_, index) => {
    const [before, after] = [gap(index - 1), gap(index)];
    return {
      before: Math.min(before - Math.min(before / 2, clearOfUprights), mostChannel),
      after: Math.min(after / 2, clearOfUprights),
    };
  });
}

function rangeOf(
  strips: readonly Strip[],
  reach: readonly { before: number; after: number }[],
  from: number,
  to: number,
): Range {
  const [first, last] = [strips[from]!, strips[to - 1]!];
  const { before } = reach[from]!;
  const { after } = reach[to - 1]!;
  // From right to left the last strip has the lowest coordinates.
  return last.along.start < first.along.start
    ? { start: last.along.start - after, end: first.along.end + before }
    : { start: first.along.start - before, end: last.along.end + after };
}

function lengthOf(
  strips: readonly Strip[],
  reach: readonly { before: number; after: number }[],
  from: number,
  to: number,
): number {
  const { start, end } = rangeOf(strips, reach, from, to);
  return end - start;
}

/** A heading stays with the first box of its lane. */
function withLaneHeadings(solids: readonly Solid[], layout: Layout, axes: Axes): Solid[] {
  const starts = layout.lanes.filter(({ heading }) => heading.length > 0).map((lane) => windowOf(lane, axes).across);
  const list = solids.toSorted((a, b) => a.across.start - b.across.start);
  for (const { start, end } of starts) {
    const first = list.findIndex(({ across }) => across.start >= start && across.start < end);
    const solid = list[first];
    if (solid) list[first] = { ...solid, across: { start, end: solid.across.end } };
  }
  return list.sort((a, b) => a.across.start - b.across.start);
}

/** As few runs of solids as possible that reach no further than `room`, of about the same breadth. */
function evenRuns(solids: readonly Solid[], room: number, most: number): Solid[][] | undefined {
  return evenly(room, (breadth) => {
    const runs: Solid[][] = [];
    let left = solids;
    while (left.length > 0) {
      if (runs.length === most) return undefined;
      const limit = left[0]!.across.start + breadth;
      const run = left.filter(({ across }) => across.end <= limit);
      if (run.length === 0) return undefined;
      runs.push(run);
      left = left.filter(({ across }) => across.end > limit);
    }
    return runs;
  });
}

/** What `cut` gives for the least size that needs no more parts than `room` does. */
function evenly<T>(room: number, cut: (size: number) => T[] | undefined): T[] | undefined {
  let best = cut(room);
  if (best === undefined) return undefined;
  let low = 0;
  let high = room;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    const tried = cut(middle);
    if (tried !== undefined && tried.length <= best.length) {
      best = tried;
      high = middle;
    } else low = middle;
  }
  return best;
}

function extentOf(solids: readonly Solid[]): Range {
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { across } of solids) {
    start = Math.min(start, across.start - air);
    end = Math.max(end, across.end + air);
  }
  return { start, end };
}

/** How far lines reach up and down, or from left to right; only of pieces within `part`, a range at right angles. */
function lineExtent({ links }: Layout, isVertical: boolean, part?: Range): Range {
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { points } of links) {
    for (let index = 1; index < points.length; index += 1) {
      const [a, b] = [points[index - 1]!, points[index]!];
      const [u, v] = isVertical ? [a.x, b.x] : [a.y, b.y];
      if (part && (Math.max(u, v) < part.start || Math.min(u, v) > part.end)) continue;
      const [low, high] = isVertical ? [a.y, b.y] : [a.x, b.x];
      start = Math.min(start, low, high);
      end = Math.max(end, low, high);
    }
  }
  return { start, end };
}

/** At which ends of a part lines reach further. */
function beyond(part: Range, lines: Range, follows = false): Sides {
  return { start: follows || lines.start < part.start, end: lines.end > part.end };
}

/** Lets parts reach to those beside them, and the outermost to the last line, as far as there is room. */
function stretched(ranges: readonly Range[], extent: Range, room: number): Range[] {
  return ranges.map(({ start, end }, index) => {
    const lowest = ranges[index - 1]?.end ?? Math.min(start, extent.start - air);
    const highest = ranges[index + 1]?.start ?? Math.max(end, extent.end + air);
    const newEnd = Math.max(end, Math.min(highest, start + room));
    const newStart = Math.min(start, Math.max(lowest, newEnd - room));
    return { start: newStart, end: newEnd };
  });
}
