import type { Point, Rectangle } from "@change-logic/diagram";
import type { ColumnGraph } from "./column-graph.js";

/** What a layout made of a {@link ColumnGraph}, in px: columns from left to right. */
export interface Drawing {
  /** By the index of the node. */
  readonly boxes: readonly Rectangle[];
  /** By the index of the edge: a line of straight pieces from the one box to the other. Curves are sampled. */
  readonly lines: readonly (readonly Point[])[];
  /** Whether all pieces run level or upright. */
  readonly orthogonal: boolean;
}

/** What is measured of a drawing; lengths in px, area in px². */
export interface Measures {
  /** Pairs of lines that change order between two columns that follow each other; pairs with a common end left out. */
  readonly crossings: number;
  /** Places where lines are seen to cross; only of orthogonal drawings of at most {@link countedLines} lines. */
  readonly seen: number | undefined;
  readonly length: number;
  /** Corners of all lines; only of orthogonal drawings. */
  readonly bends: number | undefined;
  /** Of the rectangle around all boxes and lines. */
  readonly area: number;
}

/** Above this many lines the places where they cross are not looked for one by one. */
export const countedLines = 1500;

/** Measures a drawing from its boxes and lines alone, whoever made it. */
export function measure(graph: ColumnGraph, drawing: Drawing): Measures {
  const { lines, orthogonal } = drawing;
  return {
    crossings: orderCrossings(graph, drawing),
    seen: orthogonal && lines.length <= countedLines ? seenCrossings(lines) : undefined,
    length: lines.reduce((sum, line) => sum + lengthOf(line), 0),
    bends: orthogonal ? lines.reduce((sum, line) => sum + corners(line).length, 0) : undefined,
    area: areaOf(drawing),
  };
}

/**
 * Follows each line through every column that it passes, and counts the pairs that are in one order at a column and in the
 * other at the next. In its own columns a line is where its box is, so that lines of one box are never in an order there.
 */
export function orderCrossings({ layers, nodes, edges }: ColumnGraph, { boxes, lines }: Drawing): number {
  const middles = Array.from({ length: layers }, () => ({ sum: 0, count: 0 }));
  for (const [index, { layer }] of nodes.entries()) {
    const box = boxes[index]!;
    middles[layer]!.sum += box.x + box.width / 2;
    middles[layer]!.count += 1;
  }
  const middleOf = (index: number) => boxes[index]!.y + boxes[index]!.height / 2;
  const pieces: [number, number][][] = Array.from({ length: layers }, () => []);
  for (const [index, { from, to }] of edges.entries()) {
    const [first, last] = [nodes[from]!.layer, nodes[to]!.layer];
    let before = middleOf(from);
    for (let layer = first + 1; layer <= last; layer += 1) {
      const { sum, count } = middles[layer]!;
      const here = layer === last ? middleOf(to) : heightAt(lines[index]!, sum / count);
      pieces[layer]!.push([before, here]);
      before = here;
    }
  }
  return pieces.reduce((sum, list) => sum + inversions(list), 0);
}

/** Where a line that runs from left to right is at `x`. */
function heightAt(line: readonly Point[], x: number): number {
  for (let index = 1; index < line.length; index += 1) {
    const [a, b] = [line[index - 1]!, line[index]!];
    if (b.x < x) continue;
    return a.x === b.x ? b.y : a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x);
  }
  return line.at(-1)!.y;
}

/** The pairs of which one begins above the other and ends below it. */
function inversions(pairs: readonly (readonly [number, number])[]): number {
  const ends = [...pairs].sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(([, end]) => end);
  const ranks = new Map([...new Set(ends)].sort((a, b) => a - b).map((end, rank) => [end, rank + 1]));
  const tree = new Uint32Array(ranks.size + 1);
  let found = 0;
  for (const [before, end] of ends.entries()) {
    const rank = ranks.get(end)!;
    let notBelow = 0;
    for (let at = rank; at > 0; at -= at & -at) notBelow += tree[at]!;
    found += before - notBelow;
    for (let at = rank; at < tree.length; at += at & -at) tree[at]! += 1;
  }
  return found;
}

/**
 * The places where a level piece of one line passes through an upright piece of another. Lines that lie on each other (they
 * join before a box) count once: so it looks.
 */
export function seenCrossings(lines: readonly (readonly Point[])[]): number {
  const level: { line: number; y: number; start: number; end: number }[] = [];
  const upright: { line: number; x: number; start: number; end: number }[] = [];
  for (const [line, points] of lines.entries()) {
    for (let index = 1; index < points.length; index += 1) {
      const [a, b] = [points[index - 1]!, points[index]!];
      if (a.y === b.y) level.push({ line, y: a.y, start: Math.min(a.x, b.x), end: Math.max(a.x, b.x) });
      else upright.push({ line, x: a.x, start: Math.min(a.y, b.y), end: Math.max(a.y, b.y) });
    }
  }
  level.sort((a, b) => a.y - b.y);
  const places = new Set<string>();
  for (const piece of upright) {
    for (let at = firstBelow(level, piece.start); at < level.length && level[at]!.y < piece.end; at += 1) {
      const { line, y, start, end } = level[at]!;
      if (line !== piece.line && y > piece.start && piece.x > start && piece.x < end) places.add(`${piece.x} ${y}`);
    }
  }
  return places.size;
}

function firstBelow(level: readonly { readonly y: number }[], y: number): number {
  let [low, high] = [0, level.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (level[middle]!.y < y) low = middle + 1;
    else high = middle;
  }
  return low;
}

const lengthOf = (line: readonly Point[]) =>
  line.reduce(
    (sum, { x, y }, index) => (index === 0 ? 0 : sum + Math.hypot(x - line[index - 1]!.x, y - line[index - 1]!.y)),
    0,
  );

/** The points where a line turns. */
const corners = (line: readonly Point[]) =>
  line.filter((point, index) => {
    const [before, after] = [line[index - 1], line[index + 1]];
    if (!before || !after) return false;
    const isStraight = (before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y);
    return !isStraight;
  });

function areaOf({ boxes, lines }: Drawing): number {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const add = (x: number, y: number) => {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  };
  for (const { x, y, width, height } of boxes) {
    add(x, y);
    add(x + width, y + height);
  }
  for (const line of lines) for (const { x, y } of line) add(x, y);
  return boxes.length === 0 ? 0 : (right - left) * (bottom - top);
}

/** Throws when a drawing by `who` has not kept the columns: each box further right than those of the columns before. */
export function checkColumns({ layers, nodes }: ColumnGraph, boxes: readonly Rectangle[], who: string): void {
  const columns = Array.from({ length: layers }, () => ({ least: Infinity, most: -Infinity }));
  for (const [index, { layer }] of nodes.entries()) {
    const middle = boxes[index]!.x + boxes[index]!.width / 2;
    const column = columns[layer]!;
    column.least = Math.min(column.least, middle);
    column.most = Math.max(column.most, middle);
  }
  for (const [layer, { most }] of columns.slice(0, -1).entries()) {
    if (most >= columns[layer + 1]!.least) throw new Error(`${who} has not kept the columns.`);
  }
}
