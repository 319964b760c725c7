import type { SceneArea } from "../scene/scene-types.js";
import type { LayoutLine, LayoutTile, Rectangle } from "./layout-types.js";
import type { MeasuredArea } from "./measure-area.js";
import { type MeasuredBox, placeTile } from "./measure-box.js";
import { metrics, round, textStyles } from "./metrics.js";
import { placeBlock, type TextBlock, textBlock } from "./text-block.js";

// The heading of an area stands above its boxes. From the top down, lines cross that room on their way to the boxes: the
// heading stands where it is free of them, and where there is no such place, lines pass behind it.

const smallTile = 20;
/** Between the tile and the heading. */
const tileGap = 8;
/** Between a heading and a line that passes beside it. */
const clearOfLines = 7;
const mostLines = 3;
/** From the frame's padding to a heading. */
const indent = 4;

/** The heading's tile with the gap beside it; 0 without one. */
export function tileRoom({ tile }: SceneArea): number {
  return tile ? smallTile + tileGap : 0;
}

/** An area's heading, wrapped to a width in px. */
export function headingBlock({ title }: SceneArea, width: number): TextBlock {
  return textBlock(title, textStyles.area, "strong", width, mostLines);
}

/** How high an area's heading is with its tile. */
export function heightOfHeading({ tile }: SceneArea, heading: TextBlock): number {
  return Math.max(heading.height, tile ? smallTile : 0);
}

/**
 * An area's heading as it is measured before lines are placed: as wide as there is room between the middles of two boxes,
 * where lines end; beside the middle of a single box where its words fit there, otherwise over the whole of it.
 */
export function headingBesideLines(area: SceneArea, boxes: readonly MeasuredBox[]): TextBlock {
  const width = boxes[0]?.width ?? 0;
  const more = tileRoom(area) + indent + clearOfLines;
  const whole = headingBlock(area, width - tileRoom(area) - 2 * indent);
  if (boxes.length === 1) return whole;
  const between = headingBlock(area, width + metrics.area.rowGap - more - clearOfLines);
  return isWhole(between) ? between : whole;
}

/** Whether all of a text is there and none of its words had to be broken. */
const isWhole = ({ cut, lines }: TextBlock) => !cut && lines.every((line) => !line.endsWith("-"));

/**
 * Places an area's heading at the left, or between lines that cross its room (`crossings`, as x). Where it fits beside
 * none of them, `ground` is what is to be covered behind it.
 */
export function placeAreaHeading(
  { area, heading, room }: MeasuredArea,
  frame: Rectangle,
  crossings: readonly number[],
): { lines: LayoutLine[]; tile?: LayoutTile; ground?: Rectangle } {
  if (heading === undefined) return { lines: [] };
  const { padding, headingGap } = metrics.area;
  const top = frame.y + padding;
  const left = frame.x + padding;
  const right = frame.x + frame.width - padding;
  const place = (block: TextBlock, x: number, width: number) => {
    const tile = area.tile && placeTile(area.id, area.tile, x, top, smallTile);
    const textLeft = x + (tile ? smallTile + tileGap : indent);
    const offset = tile ? Math.max(0, (smallTile - block.height) / 2) : 0;
    return { lines: placeBlock(block, textLeft, top + offset, x + width - textLeft), ...(tile && { tile }) };
  };
  if (crossings.length === 0) return place(heading, left, right - left);
  const most = Math.max(heading.lines.length, Math.floor((room.head - headingGap) / heading.style.leading));
  const used = area.tile ? tileRoom(area) : indent;
  for (const [start, end] of freeRanges(crossings, left, right)) {
    const block = headingBlock(area, end - start - used);
    if (end - start > used && isWhole(block) && block.lines.length <= most) return place(block, start, end - start);
  }
  const placed = place(heading, left, right - left);
  const width = (area.tile ? smallTile + tileGap : indent) + heading.width + clearOfLines;
  const ground = { x: left, y: top, width: Math.min(width, right - left), height: heightOfHeading(area, heading) };
  return { ...placed, ground: rounded(ground) };
}

/** From where to where there is room beside lines, from the left. */
function freeRanges(crossings: readonly number[], left: number, right: number): [number, number][] {
  const ranges: [number, number][] = [];
  let start = left;
  for (const x of crossings.toSorted((a, b) => a - b)) {
    if (x - clearOfLines > start) ranges.push([start, x - clearOfLines]);
    start = Math.max(start, x + clearOfLines);
  }
  if (right > start) ranges.push([start, right]);
  return ranges;
}

const rounded = ({ x, y, width, height }: Rectangle): Rectangle => ({
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
});
