import type { LayoutContinuation, LayoutLink, Point, Rectangle } from "../layout-types.js";

/** A piece of a line that lies on one page. */
export interface LinePiece {
  /** Index of the page. */
  readonly page: number;
  readonly points: readonly Point[];
  /** Where it leaves its page, or comes in; left out at the ends of the whole line. */
  readonly enters?: PieceEnd;
  readonly leaves?: PieceEnd;
}

/** A cut end: the page on the other side, and the side of this page that it lies at. */
export interface PieceEnd {
  readonly page: number;
  readonly side: LayoutContinuation["side"];
}

/** A place on a line: how many corners lie before it, and the place. */
interface Mark {
  readonly segment: number;
  readonly at: Point;
}

/** Shorter pieces than this, in px, are not worth a page of their own. */
const shortest = 2;
/** A line that wanders to and fro between pages ends after so many pieces. */
const mostPieces = 100;

/**
 * Cuts a line at the edges of pages: it starts on the page of its first box and ends on that of its last, and in between
 * stays on a page as long as it can. Every piece but the last leaves for the page of the next.
 */
export function cutLine(
  { points }: Pick<LayoutLink, "points">,
  first: number,
  last: number,
  windows: readonly Rectangle[],
): LinePiece[] {
  const end = points.length - 1;
  if (end < 1) return [];
  const pieces: { page: number; from: Mark; to: Mark }[] = [];
  let page = first;
  let from: Mark = { segment: 0, at: points[0]! };
  for (;;) {
    const to = runForwards(points, from, windows[page]!);
    pieces.push({ page, from: runBackwards(points, from, windows[page]!), to });
    const isDone = to.segment === end;
    if (isDone && page === last) break;
    const next = isDone || pieces.length >= mostPieces ? undefined : nextWindow(points, to, page, last, windows);
    if (next === undefined) {
      // What is left lies between the pages, or the line has ended where a box of another page stands.
      const close: Mark = { segment: end, at: points[end]! };
      pieces.push({ page: last, from: runBackwards(points, close, windows[last]!), to: close });
      break;
    }
    page = next.page;
    from = next.from;
  }
  return pieces.map((piece, index): LinePiece => {
    const drawn = between(points, piece.from, piece.to);
    const [before, after] = [pieces[index - 1], pieces[index + 1]];
    return {
      page: piece.page,
      points: drawn,
      ...(before && { enters: { page: before.page, side: sideOf(drawn[1] ?? drawn[0]!, drawn[0]!) } }),
      ...(after && { leaves: { page: after.page, side: sideOf(drawn.at(-2) ?? drawn.at(-1)!, drawn.at(-1)!) } }),
    };
  });
}

/** How far a line stays within a window, from a place on it. */
function runForwards(points: readonly Point[], from: Mark, window: Rectangle): Mark {
  let at = from.at;
  for (let segment = from.segment; segment < points.length - 1; segment += 1) {
    const stop = clamp(points[segment + 1]!, window);
    if (!isSame(stop, points[segment + 1]!)) return { segment, at: onSegment(at, points[segment + 1]!, window) };
    at = points[segment + 1]!;
  }
  return { segment: points.length - 1, at };
}

/** From how far back a line has been within a window, up to a place on it. */
function runBackwards(points: readonly Point[], from: Mark, window: Rectangle): Mark {
  let at = from.at;
  for (let segment = Math.min(from.segment, points.length - 2); segment >= 0; segment -= 1) {
    const corner = points[segment]!;
    if (!isSame(clamp(corner, window), corner)) return { segment, at: onSegment(at, corner, window) };
    at = corner;
  }
  return { segment: 0, at };
}

/** Where a level or upright piece that begins within a window leaves it; its beginning when that lies outside. */
function onSegment(from: Point, to: Point, window: Rectangle): Point {
  const clamped = clamp(to, window);
  // A piece beside the window has no part in it.
  if (from.x === to.x) return { x: from.x, y: clamped.x === from.x ? clamped.y : from.y };
  return { x: clamped.y === from.y ? clamped.x : from.x, y: from.y };
}

/** The next page that a line comes to after it has left one, and where; the last page before others. */
function nextWindow(
  points: readonly Point[],
  left: Mark,
  page: number,
  last: number,
  windows: readonly Rectangle[],
): { page: number; from: Mark } | undefined {
  let start = left.at;
  for (let segment = left.segment; segment < points.length - 1; segment += 1) {
    const stop = points[segment + 1]!;
    let best: { page: number; at: Point; distance: number } | undefined;
    for (const [index, window] of windows.entries()) {
      const inside = clip(start, stop, window);
      if (inside === undefined || (index === page && segment === left.segment && isSame(start, left.at))) continue;
      if (length(inside.from, inside.to) < shortest) continue;
      const distance = length(start, inside.from);
      const isNearer = best === undefined || distance < best.distance - 0.01;
      const isLast = best !== undefined && index === last && distance < best.distance + 0.01;
      if (isNearer || isLast) best = { page: index, at: inside.from, distance };
    }
    if (best) return { page: best.page, from: { segment, at: best.at } };
    start = stop;
  }
  return undefined;
}

/** The part of a level or upright piece within a window. */
function clip(a: Point, b: Point, window: Rectangle): { from: Point; to: Point } | undefined {
  const [from, to] = [clamp(a, window), clamp(b, window)];
  const isBeside = a.x === b.x ? from.x !== a.x : from.y !== a.y;
  return isBeside || isSame(from, to) ? undefined : { from, to };
}

function between(points: readonly Point[], from: Mark, to: Mark): Point[] {
  const inner = points.slice(from.segment + 1, to.segment + 1);
  const drawn = [from.at, ...inner, to.at];
  return drawn.filter((point, index) => index === 0 || !isSame(point, drawn[index - 1]!) || drawn.length === 2);
}

const clamp = (point: Point, { x, y, width, height }: Rectangle): Point => ({
  x: Math.min(Math.max(point.x, x), x + width),
  y: Math.min(Math.max(point.y, y), y + height),
});

const isSame = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y;

const length = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

function sideOf(inside: Point, end: Point): LayoutContinuation["side"] {
  if (inside.x !== end.x) return end.x > inside.x ? "right" : "left";
  return end.y < inside.y ? "top" : "bottom";
}
