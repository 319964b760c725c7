import { cellGrid } from "./cell-grid.js";
import type { Point, Rectangle } from "./layout-types.js";
import { metrics } from "./metrics.js";

/** A line that may be given a sign. */
export interface SignedLine {
  readonly points: readonly Point[];
  /** Whether it is to have one. */
  readonly signed: boolean;
}

interface Piece {
  readonly line: number;
  readonly a: Point;
  readonly b: Point;
  readonly length: number;
  readonly isAlong: boolean;
}

const { radius, clear, arrow } = metrics.note;
/** Between the places that are tried on a piece of line. */
const step = 13;
/** So many places are tried for one sign. */
const mostPlaces = 60;

/** How bad it is for a sign to cover something: never a box, if there is a place at all. */
const badness = { solid: 1000, sign: 100, end: 40, sameCourse: 12, crossing: 3, notAlong: 1 } as const;

/**
 * Where the signs of lines are: on the longest piece that runs with the flow, as near its middle as there is a place
 * clear of boxes (`solid`), other signs, the ends of the line, and other lines; on another piece where there is none.
 * Gives the place of each line's sign, and undefined for lines without. The work grows with the number of signs: at most
 * 60 places are tried for each.
 */
export function placeSigns(
  lines: readonly SignedLine[],
  solid: readonly Rectangle[],
  isTopDown: boolean,
): (Point | undefined)[] {
  if (!lines.some(({ signed }) => signed)) return lines.map(() => undefined);
  const obstacles = cellGrid<Rectangle>();
  for (const rectangle of solid) obstacles.add(rectangle, rectangle);
  const courses = cellGrid<Piece>();
  const pieces = lines.map(({ points }, line) => piecesOf(points, line, isTopDown));
  for (const piece of pieces.flat()) courses.add(piece, boundsOf(piece.a, piece.b));
  const signs = cellGrid<Point>();

  const judge = (at: Point, { line, a, b, isAlong }: Piece): number => {
    const room = around(at, radius + clear);
    let bad = isAlong ? 0 : badness.notAlong;
    for (const rectangle of obstacles.near(room)) if (overlaps(room, rectangle)) bad += badness.solid;
    for (const other of signs.near(around(at, 2 * radius + clear)))
      if (distance(at, other) < 2 * radius + clear) bad += badness.sign;
    const { points } = lines[line]!;
    if (distance(at, points[0]!) < radius + clear) bad += badness.end;
    if (distance(at, points.at(-1)!) < radius + arrow) bad += badness.end;
    const seen = new Set<Piece>();
    for (const piece of courses.near(room)) {
      if (piece.line === line || seen.has(piece) || !overlaps(room, boundsOf(piece.a, piece.b))) continue;
      seen.add(piece);
      const isParallel = (piece.a.x === piece.b.x) === (a.x === b.x);
      bad += isParallel ? badness.sameCourse : badness.crossing;
    }
    return bad;
  };

  return lines.map(({ signed }, line) => {
    if (!signed) return undefined;
    let best: { at: Point; bad: number } | undefined;
    let tried = 0;
    const inOrder = pieces[line]!.toSorted((a, b) => Number(b.isAlong) - Number(a.isAlong) || b.length - a.length);
    for (const piece of inOrder) {
      for (const at of placesOn(piece)) {
        if (best?.bad === 0 || tried === mostPlaces) break;
        tried += 1;
        const bad = judge(at, piece);
        if (best === undefined || bad < best.bad) best = { at, bad };
      }
    }
    if (best) signs.add(best.at, { ...best.at, width: 0, height: 0 });
    return best?.at;
  });
}

/** From the middle of a piece outwards. */
function placesOn({ a, b, length }: Piece): Point[] {
  const middle = length / 2;
  const at = (from: number): Point => ({
    x: Math.round((a.x + ((b.x - a.x) * from) / length) * 100) / 100,
    y: Math.round((a.y + ((b.y - a.y) * from) / length) * 100) / 100,
  });
  const places = [at(middle)];
  for (let off = step; off <= middle - radius && places.length < mostPlaces; off += step)
    places.push(at(middle + off), at(middle - off));
  return places;
}

function piecesOf(points: readonly Point[], line: number, isTopDown: boolean): Piece[] {
  const pieces: Piece[] = [];
  for (let index = 1; index < points.length; index += 1) {
    const [a, b] = [points[index - 1]!, points[index]!];
    const length = distance(a, b);
    if (length > 0) pieces.push({ line, a, b, length, isAlong: isTopDown ? a.x === b.x : a.y === b.y });
  }
  return pieces;
}

const distance = (a: Point, b: Point) => Math.hypot(b.x - a.x, b.y - a.y);

const around = ({ x, y }: Point, by: number): Rectangle => ({ x: x - by, y: y - by, width: 2 * by, height: 2 * by });

const boundsOf = (a: Point, b: Point): Rectangle => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
});

const overlaps = (a: Rectangle, b: Rectangle) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
