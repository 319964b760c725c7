import type { Scene, SceneBox, SceneLink } from "../scene/scene-types.js";
import { type MeasuredArea, measureArea } from "./measure-area.js";
import { type MeasuredBox, measureBox } from "./measure-box.js";
import { metrics, textStyles } from "./metrics.js";
import { type TextBlock, textBlock } from "./text-block.js";

/** A scene whose boxes, areas and empty levels have sizes: what a layout has to place. */
export interface MeasuredScene {
  readonly scene: Scene;
  /** The boxes that are placed on their own, by id: elements. */
  readonly boxes: ReadonlyMap<string, MeasuredBox>;
  readonly stacks: readonly AreaStack[];
  /** By id of the column. */
  readonly placeholders: ReadonlyMap<string, MeasuredPlaceholder>;
}

/** Areas under each other that are moved as one piece, so that their order is kept. */
export interface AreaStack {
  readonly id: string;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  /** With the distance of each from the top of the stack. */
  readonly areas: readonly { readonly area: MeasuredArea; readonly y: number }[];
}

/** An empty level's dashed box with its question. */
export interface MeasuredPlaceholder {
  readonly width: number;
  readonly height: number;
  readonly question: TextBlock;
}

/** A line as it lies in the diagram: from the box further left to the one further right. */
export interface LaidLink {
  readonly link: SceneLink;
  readonly left: string;
  readonly right: string;
  /** Whether it is drawn from right to left. */
  readonly backwards: boolean;
}

/** Turns every link so that it runs from left to right in the columns. */
export function laidLinks(scene: Scene): LaidLink[] {
  const boxes = new Map(scene.boxes.map((box) => [box.id, box]));
  return scene.links.map((link) => {
    const backwards = isLeftOf(boxes.get(link.to)!, boxes.get(link.from)!);
    return { link, left: backwards ? link.to : link.from, right: backwards ? link.from : link.to, backwards };
  });
}

const isLeftOf = (a: SceneBox, b: SceneBox) => a.column < b.column || (a.column === b.column && a.track < b.track);

/** Wraps all text and gives every box its size. */
export function measureScene(scene: Scene, links: readonly LaidLink[]): MeasuredScene {
  const byId = new Map(scene.boxes.map((box) => [box.id, box]));
  const ends = countEnds(scene, links);
  const boxes = new Map<string, MeasuredBox>();
  for (const box of scene.boxes) {
    if (box.kind === "item") continue;
    // A box with many lines is made tall enough for their ends to lie apart.
    const least = ((ends.get(box.id) ?? 0) + 1) * metrics.portGap;
    boxes.set(box.id, measureBox(box, metrics.boxWidth, false, least));
  }
  const areas = scene.areas.map((area) => measureArea(area, byId, scene));
  const placeholders = new Map<string, MeasuredPlaceholder>();
  for (const column of scene.columns) {
    if (!column.missing) continue;
    const { top, bottom, left, right } = metrics.box;
    const question = textBlock(column.question, textStyles.body, "muted", metrics.boxWidth - left - right);
    placeholders.set(column.id, { width: metrics.boxWidth, height: question.height + 2 * (top + bottom), question });
  }
  return { scene, boxes, stacks: stacksOf(scene, areas, links), placeholders };
}

/**
 * The last column is one stack, so that its areas keep the catalogue's order: first those that lines end in, then the
 * others, which would push the drawing down if they stood above. In a column before it every area is free: lines to the
 * last column pass between them.
 */
function stacksOf(scene: Scene, areas: readonly MeasuredArea[], links: readonly LaidLink[]): AreaStack[] {
  const last = scene.columns.length - 1;
  const stacks: AreaStack[] = [];
  const stacked: { area: MeasuredArea; y: number }[] = [];
  let y = 0;
  const linked = new Set(links.map(({ right }) => right));
  const isReached = ({ rows }: MeasuredArea) => rows.some(({ measured }) => linked.has(measured.box.id));
  for (const area of [...areas.filter(isReached), ...areas.filter((other) => !isReached(other))]) {
    const { id, column } = area.area;
    if (column === last) {
      stacked.push({ area, y });
      y += area.height + metrics.areaGap;
    } else stacks.push({ id, column, width: area.width, height: area.height, areas: [{ area, y: 0 }] });
  }
  const id = scene.columns[last]?.id ?? "";
  if (stacked.length > 0)
    stacks.push({ id, column: last, width: metrics.itemWidth, height: y - metrics.areaGap, areas: stacked });
  return stacks;
}

/** The greater number of line ends on either side of each box. */
function countEnds(scene: Scene, links: readonly LaidLink[]): Map<string, number> {
  const sides = { left: new Map<string, number>(), right: new Map<string, number>() };
  const add = (side: Map<string, number>, id: string) => side.set(id, (side.get(id) ?? 0) + 1);
  for (const { left, right } of links) {
    add(sides.right, left);
    add(sides.left, right);
  }
  for (const { box, incoming } of scene.stubs) add(incoming ? sides.left : sides.right, box);
  const most = new Map(sides.left);
  for (const [id, count] of sides.right) most.set(id, Math.max(count, most.get(id) ?? 0));
  return most;
}
