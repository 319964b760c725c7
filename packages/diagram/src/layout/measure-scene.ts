import type { Scene, SceneBox } from "../scene/scene-types.js";
import { countEnds, type JoiningSides } from "./count-ends.js";
import type { LaidLink } from "./laid-links.js";
import { isSingle, type MeasuredArea, measureArea } from "./measure-area.js";
import { type MeasuredBox, measureBox } from "./measure-box.js";
import { metrics, textStyles } from "./metrics.js";
import { type TextBlock, textBlock } from "./text-block.js";

/** A scene whose boxes, areas and empty levels have sizes: what a layout has to place. */
export interface MeasuredScene {
  readonly scene: Scene;
  /** By id. */
  readonly boxes: ReadonlyMap<string, MeasuredBox>;
  /** In the scene's order. */
  readonly areas: readonly MeasuredArea[];
  /** The boxes where lines join, and at which sides: those of one sort that start or end there run together for a while. */
  readonly joining: ReadonlyMap<string, JoiningSides>;
  /** Of empty levels by the id of the column, of empty lanes by {@link laneKey}. */
  readonly placeholders: ReadonlyMap<string, MeasuredPlaceholder>;
}

/** A dashed box: an empty level's with its question, or an empty lane's with what is not there. */
export interface MeasuredPlaceholder {
  /** Index into the scene's columns. */
  readonly column: number;
  /** The id of the lane; left out for a level. */
  readonly lane?: string;
  /** What it says to those who listen. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly question: TextBlock;
}

/** What an empty lane's placeholder goes by: no id of a column begins so. */
export const laneKey = (lane: string): string => `@${lane}`;

/**
 * Wraps all text and gives every box its size. From the top down, the boxes of a row are equally high. At elements, lines
 * join where more than `mostEnds` would end on one side.
 */
export function measureScene(
  scene: Scene,
  links: readonly LaidLink[],
  mostEnds = Number.POSITIVE_INFINITY,
): MeasuredScene {
  const { room, joining } = countEnds(scene, links, mostEnds);
  const boxes = measureBoxes(scene, room);
  const linked = new Set(links.map(({ right }) => right));
  const areas = scene.areas.map((area) => {
    const ids = area.head === undefined ? area.boxes : [area.head, ...area.boxes];
    const members = ids.flatMap((id) => boxes.get(id) ?? []);
    return measureArea(area, members, scene, linked);
  });
  const width = widthsOf(scene).box;
  const placeholders = new Map<string, MeasuredPlaceholder>();
  const { top, bottom, left, right } = metrics.box;
  const wrapped = (text: string) => textBlock(text, textStyles.body, "muted", width - left - right);
  for (const [column, { id, missing, question: text }] of scene.columns.entries()) {
    if (!missing) continue;
    const question = wrapped(text);
    const height = Math.max(metrics.box.minHeight, question.height + 2 * (top + bottom));
    placeholders.set(id, { column, label: text, width, height, question });
  }
  for (const { id, title, empty } of scene.lanes) {
    if (!empty) continue;
    const question = wrapped(empty.text);
    const height = question.height + top + bottom;
    const label = `${title}: ${empty.text}`;
    placeholders.set(laneKey(id), { column: empty.column, lane: id, label, width, height, question });
  }
  return { scene, boxes, areas: scene.direction === "top-down" ? evenRoom(areas) : areas, joining, placeholders };
}

function widthsOf({ direction }: Scene): { box: number; item: number } {
  const { boxWidth, itemWidth } = direction === "top-down" ? metrics.narrow : metrics;
  return { box: boxWidth, item: itemWidth };
}

function measureBoxes(scene: Scene, room: ReadonlyMap<string, number>): Map<string, MeasuredBox> {
  const isTopDown = scene.direction === "top-down";
  const widths = widthsOf(scene);
  const heads = new Set(scene.areas.flatMap(({ head }) => head ?? []));
  const framed = new Set(
    scene.areas.filter((area) => !isSingle(area)).flatMap(({ head, boxes }) => (head ? [head, ...boxes] : boxes)),
  );
  const measure = (box: SceneBox): MeasuredBox => {
    const isItem = box.kind === "item";
    const full = isItem ? widths.item : widths.box;
    // Frames stand out from single boxes to either side, so that in a column all are equally wide.
    const width = isItem && !isTopDown && framed.has(box.id) ? full - 2 * metrics.area.padding : full;
    const least = room.get(box.id) ?? 0;
    return isTopDown
      ? measureBox(box, Math.max(width, least), heads.has(box.id), metrics.box.minHeight)
      : measureBox(box, width, heads.has(box.id), least);
  };
  const boxes = new Map(scene.boxes.map((box) => [box.id, measure(box)]));
  return isTopDown ? evenHeights(boxes) : boxes;
}

function evenHeights(boxes: ReadonlyMap<string, MeasuredBox>): Map<string, MeasuredBox> {
  const rowOf = ({ column, track }: SceneBox) => `${column} ${track}`;
  const rows = new Map<string, { height: number; fromTop: boolean }>();
  for (const { box, height, facts } of boxes.values()) {
    const row = rows.get(rowOf(box)) ?? { height: 0, fromTop: false };
    rows.set(rowOf(box), { height: Math.max(height, row.height), fromTop: row.fromTop || facts.length > 0 });
  }
  return new Map([...boxes].map(([id, measured]) => [id, { ...measured, ...rows.get(rowOf(measured.box))! }]));
}

/**
 * Gives all frames of a row room for the highest words among them, above the boxes and below: so its boxes are level, and
 * also those that need no frame.
 */
function evenRoom(areas: readonly MeasuredArea[]): MeasuredArea[] {
  const heads = new Map<number, number>();
  const tails = new Map<number, number>();
  for (const { area, room } of areas) {
    heads.set(area.column, Math.max(room.head, heads.get(area.column) ?? 0));
    tails.set(area.column, Math.max(room.tail, tails.get(area.column) ?? 0));
  }
  const framed = new Set(areas.filter(({ single }) => !single).map(({ area }) => area.column));
  const { padding } = metrics.area;
  return areas.map((measured) => {
    const { area, room, single } = measured;
    const head = heads.get(area.column)!;
    if (!single) return { ...measured, room: { ...room, head, tail: tails.get(area.column)! } };
    return framed.has(area.column) ? { ...measured, room: { ...room, inset: padding, head } } : measured;
  });
}
