import type { Direction, Scene, SceneArea } from "../scene/scene-types.js";
import { countPhrases } from "../scene/scene-words.js";
import { headingBesideLines, headingBlock, heightOfHeading, placeAreaHeading, tileRoom } from "./area-heading.js";
import { type FlowRectangle, flowSize } from "./flow.js";
import type { LayoutArea, LayoutTile, Rectangle } from "./layout-types.js";
import type { MeasuredBox } from "./measure-box.js";
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
  readonly room: AreaRoom;
}

/**
 * Room between an area's frame and its boxes, in px: across the flow, before them, after them and between them (`gap`);
 * along the flow, on either side of them (`inset`), and from the top down for the words above them (`head`) and below
 * (`tail`).
 */
export interface AreaRoom {
  readonly before: number;
  readonly after: number;
  readonly gap: number;
  readonly inset: number;
  readonly head: number;
  readonly tail: number;
}

const noRoom: AreaRoom = { before: 0, after: 0, gap: 0, inset: 0, head: 0, tail: 0 };

/** Whether an area is a single box, which needs no frame around it. */
export function isSingle({ head, boxes, folded }: SceneArea): boolean {
  return head !== undefined && boxes.length === 0 && folded === 0;
}

/**
 * Wraps an area's heading, which is above its boxes, and its closing line below them. From the top down, where lines come
 * from above, there is room for the heading beside them. `linked`: the boxes that lines end in.
 */
export function measureArea(
  area: SceneArea,
  boxes: readonly MeasuredBox[],
  scene: Scene,
  linked: ReadonlySet<string>,
): MeasuredArea {
  if (isSingle(area)) return { area, boxes, heading: undefined, folded: undefined, single: true, room: noRoom };
  const { padding, headingGap, rowGap } = metrics.area;
  const isTopDown = scene.direction === "top-down";
  const inner = isTopDown ? breadthOf(boxes, rowGap, scene.direction) : metrics.itemWidth - 2 * padding;
  const isCrossed = isTopDown && boxes.some(({ box }) => linked.has(box.id));
  const heading =
    area.head !== undefined
      ? undefined
      : isCrossed
        ? headingBesideLines(area, boxes)
        : headingBlock(area, inner - 8 - tileRoom(area));
  const folded =
    area.folded > 0
      ? textBlock(countPhrases.folded[scene.language](area.folded), textStyles.small, "muted", inner - 8, 2)
      : undefined;
  // Where lines may pass behind a heading, the heads of their arrows are seen below it.
  const gap = isCrossed && boxes.length === 1 ? headingGap + metrics.note.arrow : headingGap;
  const headingHeight = heading ? heightOfHeading(area, heading) + gap : 0;
  const foldedHeight = folded ? folded.height + rowGap : 0;
  const sides = { gap: rowGap, inset: padding };
  const room = isTopDown
    ? { before: padding, after: padding, ...sides, head: headingHeight, tail: foldedHeight }
    : { before: padding + headingHeight, after: foldedHeight + padding, ...sides, head: 0, tail: 0 };
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
  return {
    length: longest + room.head + room.tail + 2 * room.inset,
    breadth: Math.ceil(room.before + breadth + room.after),
  };
}

/** Where an area's frame begins along the flow, before its boxes: without room above where it has no heading. */
export function frameBefore({ heading, room }: MeasuredArea): number {
  return room.inset + (heading ? room.head : 0);
}

/**
 * Places an area's frame, heading and closing line; the boxes in it are placed as boxes. `crossings`: from the top down,
 * where lines run through the room for the heading, as x.
 */
export function placeArea(
  measured: MeasuredArea,
  frame: Rectangle,
  crossings: readonly number[],
): { area: LayoutArea; tile?: LayoutTile } {
  const { area, folded } = measured;
  const { padding } = metrics.area;
  const { x, y, width, height } = frame;
  const foldedTop = y + height - padding - (folded?.height ?? 0);
  const { lines, tile, ground } = placeAreaHeading(measured, frame, crossings);
  return {
    area: {
      id: area.id,
      key: area.key,
      title: area.title,
      x,
      y,
      width,
      height,
      heading: lines,
      ...(ground && { headingGround: ground }),
      folded: folded ? placeBlock(folded, x + padding + 4, foldedTop, width - 2 * padding - 8) : [],
    },
    ...(tile && { tile }),
  };
}
