import type { Scene, SceneArea, SceneBox } from "../scene/scene-types.js";
import { countPhrases } from "../scene/scene-words.js";
import type { LayoutArea, LayoutTile } from "./layout-types.js";
import { type MeasuredBox, measureBox, placeTile } from "./measure-box.js";
import { metrics, round, textStyles } from "./metrics.js";
import { placeBlock, type TextBlock, textBlock } from "./text-block.js";

/** A box within an area, with its place from the area's upper left corner. */
export interface AreaRow {
  readonly measured: MeasuredBox;
  readonly x: number;
  readonly y: number;
}

/** An area whose rows are placed within it. It is moved as one piece, so that grouping and order are kept. */
export interface MeasuredArea {
  readonly area: SceneArea;
  readonly width: number;
  readonly height: number;
  /** Missing where the area's own box stands for the heading. */
  readonly heading: TextBlock | undefined;
  readonly rows: readonly AreaRow[];
  readonly folded: TextBlock | undefined;
  /** Whether it is a single box, which needs no frame around it. */
  readonly single: boolean;
}

const smallTile = 20;

/** Stacks an area's heading and its boxes. */
export function measureArea(area: SceneArea, boxes: ReadonlyMap<string, SceneBox>, scene: Scene): MeasuredArea {
  const width = metrics.itemWidth;
  const head = area.head === undefined ? undefined : boxes.get(area.head);
  const single = head !== undefined && area.boxes.length === 0 && area.folded === 0;
  if (single) {
    const measured = measureBox(head, width, true);
    return {
      area,
      width,
      height: measured.height,
      heading: undefined,
      rows: [{ measured, x: 0, y: 0 }],
      folded: undefined,
      single,
    };
  }
  const { padding, headingGap, rowGap } = metrics.area;
  const inner = width - 2 * padding;
  const rows: AreaRow[] = [];
  let y: number = padding;
  let heading: TextBlock | undefined;
  if (head) {
    const measured = measureBox(head, inner, true);
    rows.push({ measured, x: padding, y });
    y += measured.height + rowGap;
  } else {
    heading = textBlock(area.title, textStyles.area, "muted", inner - 8 - (area.tile ? smallTile + 8 : 0), 3);
    y += Math.max(heading.height, area.tile ? smallTile : 0) + headingGap;
  }
  for (const id of area.boxes) {
    const box = boxes.get(id);
    if (box === undefined) continue;
    const measured = measureBox(box, inner, false);
    rows.push({ measured, x: padding, y });
    y += measured.height + rowGap;
  }
  const folded =
    area.folded > 0
      ? textBlock(countPhrases.folded[scene.language](area.folded), textStyles.small, "muted", inner - 8, 2)
      : undefined;
  if (folded) y += folded.height + rowGap;
  return { area, width, height: Math.ceil(y - rowGap + padding), heading, rows, folded, single };
}

/** Places an area's frame, heading and closing line; the boxes in it are placed as boxes. */
export function placeArea(measured: MeasuredArea, x: number, y: number): { area: LayoutArea; tile?: LayoutTile } {
  const { area, width, height, heading, folded } = measured;
  const { padding } = metrics.area;
  const tile = heading && area.tile && placeTile(area.id, area.tile, x + padding, y + padding, smallTile);
  const indent = padding + 4 + (tile ? smallTile + 4 : 0);
  const offset = heading && tile ? Math.max(0, (smallTile - heading.height) / 2) : 0;
  return {
    area: {
      id: area.id,
      key: area.key,
      title: area.title,
      x: round(x),
      y: round(y),
      width,
      height,
      heading: heading ? placeBlock(heading, x + indent, y + padding + offset, width - indent - padding - 4) : [],
      folded: folded
        ? placeBlock(folded, x + padding + 4, y + height - padding - folded.height, width - 2 * padding - 8)
        : [],
    },
    ...(tile && { tile }),
  };
}
