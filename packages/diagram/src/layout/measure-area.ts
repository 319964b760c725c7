import type { Direction, Scene, SceneArea } from "../scene/scene-types.js";
import { countPhrases } from "../scene/scene-words.js";
import { type FlowRectangle, flowSize } from "./flow.js";
import type { LayoutArea, LayoutTile, Rectangle } from "./layout-types.js";
import { type MeasuredBox, placeTile } from "./measure-box.js";
import { metrics, textStyles } from "./metrics.js";
import { placeBlock, type TextBlock, textBlock } from "./text-block.js";

/** An area with the sizes of what is in it; in which order its boxes stand, and where, is for a layout to say. */
export interface MeasuredArea {
  readonly area: SceneArea;
  /** The area's own box first, when it is shown, then the others in the catalogue's order. */
  readonly boxes: readonly MeasuredBox[];
  /** Missing where the area's own box stands for the heading. */
  readonly heading: TextBlock | undefined;
  readonly folded: TextBlock | undefined;
  /** Whether it is a single box, which needs no frame around it. */
  readonly single: boolean;
  /**
   * Room of the frame: across the flow, before its boxes, after them and between them; along the flow, on either side of
   * them (`inset`), and for the words behind them (`tail`).
   */
  readonly room: AreaRoom;
}

/** Room between an area's frame and its boxes, in px. */
export interface AreaRoom {
  readonly before: number;
  readonly after: number;
  readonly gap: number;
  readonly inset: number;
  readonly tail: number;
}

const smallTile = 20;
const noRoom: AreaRoom = { before: 0, after: 0, gap: 0, inset: 0, tail: 0 };

/** Whether an area is a single box, which needs no frame around it. */
export function isSingle({ head, boxes, folded }: SceneArea): boolean {
  return head !== undefined && boxes.length === 0 && folded === 0;
}

/**
 * Wraps an area's heading and closing line. Where columns stand side by side, the heading is above the boxes; from the
 * top down, where lines come from above, it is below them.
 */
export function measureArea(area: SceneArea, boxes: readonly MeasuredBox[], scene: Scene): MeasuredArea {
  if (isSingle(area)) return { area, boxes, heading: undefined, folded: undefined, single: true, room: noRoom };
  const { padding, headingGap, rowGap } = metrics.area;
  const isTopDown = scene.direction === "top-down";
  const inner = isTopDown ? breadthOf(boxes, rowGap, scene.direction) : metrics.itemWidth - 2 * padding;
  const heading =
    area.head === undefined
      ? textBlock(area.title, textStyles.area, "strong", inner - 8 - (area.tile ? smallTile + 8 : 0), 3)
      : undefined;
  const folded =
    area.folded > 0
      ? textBlock(countPhrases.folded[scene.language](area.folded), textStyles.small, "muted", inner - 8, 2)
      : undefined;
  const headingHeight = heading ? Math.max(heading.height, area.tile ? smallTile : 0) + headingGap : 0;
  const foldedHeight = folded ? folded.height + rowGap : 0;
  const room = isTopDown
    ? { before: padding, after: padding, gap: rowGap, inset: padding, tail: headingHeight + foldedHeight }
    : { before: padding + headingHeight, after: foldedHeight + padding, gap: rowGap, inset: padding, tail: 0 };
  return { area, boxes, heading, folded, single: false, room };
}

function breadthOf(boxes: readonly MeasuredBox[], gap: number, direction: Direction): number {
  return boxes.reduce((sum, box) => sum + flowSize(direction, box).breadth + gap, -gap);
}

/** The size of an area's frame when its boxes stand in a row across the flow. */
export function areaSize(
  { boxes, room }: MeasuredArea,
  direction: Direction,
): Pick<FlowRectangle, "length" | "breadth"> {
  const longest = boxes.reduce((most, box) => Math.max(most, flowSize(direction, box).length), 0);
  const breadth = boxes.length === 0 ? 0 : breadthOf(boxes, room.gap, direction);
  return { length: longest + room.tail + 2 * room.inset, breadth: Math.ceil(room.before + breadth + room.after) };
}

/** Places an area's frame, heading and closing line; the boxes in it are placed as boxes. */
export function placeArea(
  { area, heading, folded, room }: MeasuredArea,
  frame: Rectangle,
): { area: LayoutArea; tile?: LayoutTile } {
  const { padding, headingGap, rowGap } = metrics.area;
  const { x, y, width, height } = frame;
  const belowBoxes = y + height - padding - room.tail;
  const top = room.tail > 0 ? belowBoxes + headingGap : y + padding;
  const headingHeight = heading ? Math.max(heading.height, area.tile ? smallTile : 0) + headingGap : 0;
  const foldedTop = room.tail > 0 ? belowBoxes + headingHeight + rowGap : y + height - padding - (folded?.height ?? 0);
  const tile = heading && area.tile && placeTile(area.id, area.tile, x + padding, top, smallTile);
  const indent = padding + 4 + (tile ? smallTile + 4 : 0);
  const offset = heading && tile ? Math.max(0, (smallTile - heading.height) / 2) : 0;
  return {
    area: {
      id: area.id,
      key: area.key,
      title: area.title,
      x,
      y,
      width,
      height,
      heading: heading ? placeBlock(heading, x + indent, top + offset, width - indent - padding - 4) : [],
      folded: folded ? placeBlock(folded, x + padding + 4, foldedTop, width - 2 * padding - 8) : [],
    },
    ...(tile && { tile }),
  };
}
