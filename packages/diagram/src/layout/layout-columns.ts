import { ChangeLogicError } from "@change-logic/model";
import { checkOptions, checkScene } from "../arguments.js";
import type { Scene } from "../scene/scene-types.js";
import { arrange } from "./arrange.js";
import type { Effort, FlowPoint, PlacedGraph } from "./columns/layered-graph.js";
import { orderLayers } from "./columns/order-layers.js";
import { placeLow } from "./columns/place-low.js";
import { defaultSpacing } from "./columns/spacing.js";
import { type FlowRectangle, flowSize } from "./flow.js";
import { firstLayers, type LaidLink, laidLinks } from "./laid-links.js";
import { type LayeredScene, layeredScene } from "./layered-scene.js";
import type { Layout } from "./layout-types.js";
import { frameBefore } from "./measure-area.js";
import { type MeasuredScene, measureScene } from "./measure-scene.js";
import { metrics } from "./metrics.js";
import type { Placement } from "./placement.js";

/** How a scene is laid out in columns. */
export interface ColumnOptions {
  /**
   * How much work goes into few crossings. When it is left out: `thorough` up to 120 boxes whose links run through at
   * most 1,000 sub-columns together, `quick` above.
   */
  readonly effort?: Effort;
}

/**
 * The largest scene that is laid out in columns. `pieces` bounds the sub-columns that links cross, summed: each takes a
 * place of its own in every sub-column that it passes.
 */
export const columnLimits = { boxes: 10_000, links: 25_000, pieces: 100_000 } as const;

/** Up to so much, the picture gets the thorough effort unless something else is said. */
const thoroughUpTo = { boxes: 120, pieces: 1000 } as const;

/** Where more lines than this would end on one side of an element, those of one sort join. */
const mostEnds = 12;

const spacing = { ...defaultSpacing, laneGap: metrics.lane.gap };
/** With room for the signs of notes on lines. */
const notedSpacing = { ...spacing, layerGap: metrics.note.layerGap, inset: metrics.note.inset };

/**
 * Lays a scene out in headed columns, or rows where it is drawn from the top down: few crossings, orthogonal lines clear
 * of boxes. The same scene and effort always give the same layout; the work is bounded by {@link columnLimits}. Throws
 * {@link ChangeLogicError}: `diagram-too-large` (blamed on the caller) above them, and `invalid-argument` for what is not
 * a scene, or a broken one, and for options that are none.
 */
export function layoutColumns(scene: Scene, options: ColumnOptions = {}): Layout {
  checkScene(scene, "layoutColumns");
  checkOptions(options, "layoutColumns");
  const { effort } = options;
  if (effort !== undefined && effort !== "quick" && effort !== "thorough") {
    throw new ChangeLogicError(
      "invalid-argument",
      "caller",
      "layoutColumns was given an effort that it does not know.",
      'Give effort "quick" or "thorough", or leave it out.',
    );
  }
  const links = laidLinks(scene);
  const size = sizeOf(scene, links);
  refuseTooLarge(size);
  const measured = measureScene(scene, links, mostEnds);
  const layered = layeredScene(measured, links);
  const isSmall = size.boxes <= thoroughUpTo.boxes && size.pieces <= thoroughUpTo.pieces;
  const order = orderLayers(layered.graph, effort ?? (isSmall ? "thorough" : "quick"));
  const hasNotes = scene.links.some(({ notes = [] }) => notes.length > 0);
  const placed = placeLow(layered.graph, order, hasNotes ? notedSpacing : spacing);
  return arrange(measured, links, placementOf(measured, layered, placed, links));
}

type Size = Readonly<Record<keyof typeof columnLimits, number>>;

function sizeOf(scene: Scene, links: readonly LaidLink[]): Size {
  const first = firstLayers(scene);
  const layers = new Map(scene.boxes.map(({ id, column, track }) => [id, first[column]! + track]));
  const pieces = links.reduce((sum, { left, right }) => sum + layers.get(right)! - layers.get(left)!, 0);
  return { boxes: scene.boxes.length, links: links.length, pieces };
}

function refuseTooLarge(size: Size): void {
  const words = { boxes: "boxes", links: "links", pieces: "sub-columns that links cross" };
  const over = (Object.keys(columnLimits) as (keyof Size)[]).filter((key) => size[key] > columnLimits[key]);
  if (over.length === 0) return;
  throw new ChangeLogicError(
    "diagram-too-large",
    "caller",
    `The diagram is too large to be laid out: ${over.map((key) => `${size[key]} ${words[key]} (at most ${columnLimits[key]})`).join(", ")}.`,
    "Show less of it, for example by the view `overview`, or write it as text (.txt) or Mermaid (.mmd), which have no limit.",
  );
}

function placementOf(
  measured: MeasuredScene,
  { graph, nodes, groups, edges }: LayeredScene,
  placed: PlacedGraph,
  links: readonly LaidLink[],
): Placement {
  const { scene } = measured;
  const heads = new Map(
    measured.areas.flatMap(({ boxes: members, room }) => members.map(({ box }) => [box.id, room.head])),
  );
  const behindHead = (id: string, { along, across }: FlowPoint): FlowPoint => ({
    along: along + (heads.get(id) ?? 0),
    across,
  });
  const boxes = new Map([...nodes].map(([id, index]) => [id, behindHead(id, placed.nodes[index]!)]));
  const areas = new Map<string, FlowRectangle>();
  for (const measuredArea of measured.areas) {
    const { area, boxes: members, room, single } = measuredArea;
    const group = groups.get(area.id);
    if (group === undefined || single) continue;
    const { start, end } = placed.groups[group]!;
    const places = members.map(({ box }) => ({
      ...boxes.get(box.id)!,
      size: graph.nodes[nodes.get(box.id)!]!.along - room.head,
    }));
    const near = Math.min(...places.map(({ along }) => along)) - frameBefore(measuredArea);
    const far = Math.max(...places.map(({ along, size }) => along + size)) + room.inset;
    areas.set(area.id, { along: near, across: start, length: far - near, breadth: end - start });
  }
  /** Through the words of an area, if there are any, up to the box behind them. */
  const toBox = (points: readonly FlowPoint[], right: string): readonly FlowPoint[] => {
    const end = points.at(-1);
    return end && heads.get(right) ? [...points.slice(0, -1), behindHead(right, end)] : points;
  };
  const lines = new Map<string, readonly FlowPoint[]>();
  for (const { link, left, right } of links) {
    const edge = edges.get(link.id);
    lines.set(
      link.id,
      edge === undefined ? lineWithin(measured, boxes, left, right) : toBox(placed.lines[edge]!, right),
    );
  }
  const stubs = new Map<string, FlowPoint>();
  const used = new Map<string, number>();
  for (const { id, box, incoming } of scene.stubs) {
    const node = nodes.get(box);
    if (node === undefined) continue;
    const key = `${box} ${incoming}`;
    const index = used.get(key) ?? 0;
    used.set(key, index + 1);
    const { along } = boxes.get(box)!;
    const { before, after } = placed.loose[node]!;
    const { length } = flowSize(scene.direction, measured.boxes.get(box)!);
    stubs.set(id, incoming ? { along, across: before[index]! } : { along: along + length, across: after[index]! });
  }
  return { boxes, areas, lanes: placed.lanes, lines, stubs };
}

/** A line between boxes of one layer, which scenes do not have: a bracket at their far sides. */
function lineWithin(
  { scene, boxes }: MeasuredScene,
  places: ReadonlyMap<string, FlowPoint>,
  left: string,
  right: string,
): FlowPoint[] {
  const endOf = (id: string): FlowPoint => {
    const { along, across } = places.get(id)!;
    const { length, breadth } = flowSize(scene.direction, boxes.get(id)!);
    return { along: along + length, across: across + breadth / 2 };
  };
  const [from, to] = [endOf(left), endOf(right)];
  const out = Math.max(from.along, to.along) + metrics.channelInset / 2;
  return [from, { along: out, across: from.across }, { along: out, across: to.across }, to];
}
