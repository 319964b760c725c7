import { drawnWidth } from "../../text/measure-text.js";
import type { LayoutContinuation, LayoutLine, Point, Rectangle } from "../layout-types.js";
import { round, textStyles } from "../metrics.js";

/** The end of a line at the edge of a page, before the number of the other page is placed. */
export type CutEnd = Omit<LayoutContinuation, "line">;

/** The arrow or dot at the end of a line reaches so far out, and so far to both sides, in px. */
const arrow = { length: 7, halfWidth: 3.4 } as const;
/** Between the end of a line and the middle of its number, in px. */
const reach = 13;
/** Where numbers may stand besides: further out by a step, or moved along the edge by one. */
const further = 12;
const beside = 11;
const places = [
  [0, 0],
  [1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [1, -1],
] as const;

const outwards: Readonly<Record<LayoutContinuation["side"], Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  top: { x: 0, y: -1 },
  bottom: { x: 0, y: 1 },
};

/**
 * Places the number of the other page beside each end, so that no number lies on another or on the arrow of another end;
 * ends of lines that have joined and go to the same page have one number. Where there is no free place among the few that
 * are near enough to be understood, the nearest is taken.
 */
export function placeSigns(ends: readonly CutEnd[]): LayoutContinuation[] {
  const order = ends
    .map((end, index) => ({ end, index, along: end.side === "left" || end.side === "right" ? end.at.y : end.at.x }))
    .sort((a, b) => a.along - b.along || a.index - b.index);
  const arrows = new Map(ends.map((end) => [placeKey(end), arrowOf(end)]));
  const placed = new Map<string, LayoutLine>();
  const taken: Rectangle[] = [];
  for (const { end } of order) {
    const key = `${placeKey(end)} ${end.page}`;
    if (placed.has(key)) continue;
    const others = [...arrows].filter(([other]) => other !== placeKey(end)).map(([, rectangle]) => rectangle);
    const lines = places.map(([out, aside]) => numberAt(end, out * further, aside * beside));
    const isFree = (line: LayoutLine) => ![...others, ...taken].some((other) => overlaps(textBox(line), other));
    const line = lines.find(isFree) ?? lines[0]!;
    placed.set(key, line);
    taken.push(textBox(line));
  }
  return ends.map((end) => ({ ...end, line: placed.get(`${placeKey(end)} ${end.page}`)! }));
}

const placeKey = ({ at, side, leaves }: CutEnd): string => `${at.x} ${at.y} ${side} ${leaves}`;

function arrowOf({ at, side }: CutEnd): Rectangle {
  const { x, y } = outwards[side];
  const { length, halfWidth } = arrow;
  const [width, height] = x === 0 ? [2 * halfWidth, length] : [length, 2 * halfWidth];
  return {
    x: x === 0 ? at.x - halfWidth : Math.min(at.x, at.x + x * length),
    y: y === 0 ? at.y - halfWidth : Math.min(at.y, at.y + y * length),
    width,
    height,
  };
}

/** A number as it is seen: digits reach from the base line to a little less than three quarters of the size. */
const textBox = ({ x, y, width, size }: LayoutLine): Rectangle => ({
  x,
  y: y - size * 0.73,
  width,
  height: size * 0.75,
});

const overlaps = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function numberAt({ at, side, page }: CutEnd, outer: number, aside: number): LayoutLine {
  const style = textStyles.count;
  const text = String(page);
  // The margin for wide fonts would push it from the middle.
  const width = drawnWidth(text, style);
  const out = outwards[side];
  const x = at.x + out.x * (reach + outer) + (out.x === 0 ? aside : 0);
  const y = at.y + out.y * (reach + outer) + (out.y === 0 ? aside : 0);
  return {
    text,
    x: round(x - width / 2),
    y: round(y + style.size * 0.36),
    size: style.size,
    bold: true,
    direction: "ltr",
    width: round(width),
    tone: "muted",
  };
}
