/** A rectangle, in the units of a drawing; `y` is its upper edge. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A point in the units of a drawing. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** How far a word keeps from a point: about as far as the point itself reaches. */
const distance = 5;

/**
 * The first of the places where a word stands clear of all points and boxes, else the one that is in the way of the fewest.
 * `places` must not be empty.
 */
export function clearPlace(places: readonly Box[], points: readonly Spot[], boxes: readonly Box[]): Box {
  const hits = (place: Box): number =>
    points.filter((point) => isIn(point, place)).length +
    boxes.filter((box) => meet(box, place)).length * (points.length + 1);
  return places
    .map((place) => ({ place, hits: hits(place) }))
    .reduce((best, each) => (each.hits < best.hits ? each : best)).place;
}

/** Points along a line, close enough to each other that no word fits between them. */
export function pointsAlong(line: readonly Spot[]): Spot[] {
  return line.flatMap((end, at) => {
    const start = line[at - 1] ?? end;
    const count = Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / distance) || 1;
    return Array.from({ length: count }, (_, index) => {
      const share = (index + 1) / count;
      return { x: start.x + share * (end.x - start.x), y: start.y + share * (end.y - start.y) };
    });
  });
}

const isIn = ({ x, y }: Spot, box: Box): boolean =>
  x > box.x - distance && x < box.x + box.width + distance && y > box.y - distance && y < box.y + box.height + distance;

const meet = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;
