import type { Direction, LayoutBox, LayoutLink } from "@change-logic/diagram";

/** Keys that lead from box to box. */
export const directionKeys = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"] as const;

/** One of them. */
export type DirectionKey = (typeof directionKeys)[number];

/** A box seen along the flow: where it begins and ends, and how far to its side its middle lies. */
interface Seen {
  readonly box: LayoutBox;
  readonly start: number;
  readonly end: number;
  readonly across: number;
}

/** What is walked on: the boxes that the keyboard can be on, and the links of the layout. */
export interface Walkable {
  readonly direction: Direction;
  readonly boxes: readonly LayoutBox[];
  readonly links: readonly LayoutLink[];
}

/**
 * Where a key leads from a box: along the flow to the nearest of what it is linked to that way, or to the nearest box
 * where there is no link; across it to the next box of the same column, and by Home and End to the first and the
 * last of it. Undefined where there is nothing that way. Rows take the place of columns in a drawing from the top down.
 */
export function neighbour(
  { direction, boxes, links }: Walkable,
  from: LayoutBox,
  key: DirectionKey,
): LayoutBox | undefined {
  const isUpright = direction === "top-down";
  const see = (box: LayoutBox): Seen =>
    isUpright
      ? { box, start: box.y, end: box.y + box.height, across: box.x + box.width / 2 }
      : { box, start: box.x, end: box.x + box.width, across: box.y + box.height / 2 };
  const here = see(from);
  const others = boxes.filter(({ id }) => id !== from.id).map(see);
  const isBeside = (other: Seen) => other.start < here.end && here.start < other.end;
  const side = others.filter((other) => other.box.band === from.band && isBeside(other));
  const inOrder = side.toSorted((a, b) => a.across - b.across);
  if (key === "Home") return inOrder.find(({ across }) => across < here.across)?.box;
  if (key === "End") return inOrder.findLast(({ across }) => across > here.across)?.box;

  const isForth = key === "ArrowRight" || key === "ArrowDown";
  const isAlong = (key === "ArrowLeft" || key === "ArrowRight") !== isUpright;
  if (!isAlong) {
    return isForth
      ? inOrder.find(({ across }) => across > here.across)?.box
      : inOrder.findLast(({ across }) => across < here.across)?.box;
  }
  const isThatWay = (other: Seen) => (isForth ? other.start >= here.end : other.end <= here.start);
  const thatWay = others.filter(isThatWay);
  const toTheSide = (other: Seen) => Math.abs(other.across - here.across);
  const ahead = (other: Seen) => (isForth ? other.start - here.end : here.start - other.end);
  const among = (ids: ReadonlySet<string>) =>
    least(
      thatWay.filter(({ box }) => ids.has(box.id)),
      (other) => toTheSide(other) + ahead(other) / 2,
    );
  const next = new Set(links.flatMap((link) => (link.from === from.id ? [link.to] : [])));
  const before = new Set(links.flatMap((link) => (link.to === from.id ? [link.from] : [])));
  const isOnwards = isForth !== (direction === "right-to-left");
  // What leads on comes before what merely leads back, such as a line from an effect to the current state.
  const linked = isOnwards ? (among(next) ?? among(before)) : (among(before) ?? among(next));
  // Where nothing is linked, a box in the next column that is level is nearer than one further on.
  return (linked ?? least(thatWay, (other) => 2 * ahead(other) + toTheSide(other)))?.box;
}

/** The value with the least measure, the first of them. */
function least<Value>(values: readonly Value[], measure: (value: Value) => number): Value | undefined {
  let best: Value | undefined;
  for (const value of values) if (best === undefined || measure(value) < measure(best)) best = value;
  return best;
}
