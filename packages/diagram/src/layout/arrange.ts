import type { Scene, SceneBox } from "../scene/scene-types.js";
import { type Extent, extentOf } from "./extent.js";
import { type Flow, flowSize } from "./flow.js";
import { boxLabels, describeScene, linkTitle, stubTitle } from "./labels.js";
import type { LaidLink } from "./laid-links.js";
import type {
  Layout,
  LayoutArea,
  LayoutBox,
  LayoutLink,
  LayoutPlaceholder,
  LayoutStub,
  LayoutTile,
  Point,
  Rectangle,
} from "./layout-types.js";
import { placeLegend } from "./legend.js";
import { placeArea } from "./measure-area.js";
import { type MeasuredBox, placeBox } from "./measure-box.js";
import type { MeasuredScene } from "./measure-scene.js";
import { metrics } from "./metrics.js";
import { placeFrame } from "./place-frame.js";
import { type NumberedNote, noteSign, numberNotes, placeNotes } from "./place-notes.js";
import { placeSigns } from "./place-signs.js";
import type { Placement } from "./placement.js";
import { placeBlock } from "./text-block.js";

/** Makes a diagram of what a layout has placed: title, headed bands, boxes with their text, lines, notes, legend. */
export function arrange(measured: MeasuredScene, links: readonly LaidLink[], placement: Placement): Layout {
  const { scene } = measured;
  const { margin } = metrics;
  const extent: Extent = extentOf(measured, placement);
  const frame = placeFrame(scene, extent, placement.lanes);
  const { flow, bands, lanes } = frame;
  const { boxes, tiles: boxTiles } = placeBoxes(measured, placement, flow);
  const lines = placeLinks(scene, links, placement, flow);
  const { areas, tiles: areaTiles } = placeAreas(measured, placement, flow, lines);
  const placeholders = placePlaceholders(measured, placement, flow);
  const solid: Rectangle[] = [
    ...boxes,
    ...placeholders,
    ...[...areas, ...lanes].flatMap(({ heading }) => heading.map(fieldOf)),
  ];
  const { laid, notes } = withSigns(scene, lines, boxes, solid);
  const stubs = placeStubs(scene, placement, flow);

  const inner = frame.width - 2 * margin;
  const listed = placeNotes(notes, margin, frame.bottom + metrics.note.top, inner);
  const contentBottom = listed.notes.length > 0 ? listed.bottom : frame.bottom;
  const legendTop = contentBottom + (bands.length === 0 ? 0 : metrics.legend.top);
  const legend = placeLegend(scene, { links: laid, stubs, boxes, placeholders }, margin, legendTop, inner);
  const bottom = legend.entries.length === 0 ? contentBottom : legend.bottom;
  return {
    language: scene.language,
    direction: scene.direction,
    width: frame.width,
    height: Math.ceil(bottom + margin),
    title: scene.title,
    description: describeScene(scene),
    header: frame.header,
    bands,
    lanes,
    areas,
    boxes,
    tiles: [...boxTiles, ...areaTiles],
    placeholders,
    links: laid,
    stubs,
    continuations: [],
    notes: listed.notes,
    legend: legend.entries,
  };
}

function placeBoxes(
  { scene, boxes }: MeasuredScene,
  placement: Placement,
  flow: Flow,
): { boxes: LayoutBox[]; tiles: LayoutTile[] } {
  const placed: LayoutBox[] = [];
  const tiles: LayoutTile[] = [];
  const labels = boxLabels(scene);
  for (const { id, title } of scene.boxes) {
    const box = boxes.get(id);
    const at = placement.boxes.get(id);
    if (box === undefined || at === undefined) continue;
    const where = flow.rectangle({ ...at, ...flowSize(scene.direction, box) });
    const { tile, ...content } = placeBox(box, where.x, where.y);
    if (tile) tiles.push(tile);
    placed.push(layoutBox(box, where, content, labels.get(id) ?? title, scene));
  }
  return { boxes: placed, tiles };
}

function layoutBox(
  { box, title }: MeasuredBox,
  where: Rectangle,
  placed: Pick<LayoutBox, "lines" | "marks" | "findings">,
  label: string,
  scene: Scene,
): LayoutBox {
  const has = (kind: SceneBox["marks"][number]["kind"]) => box.marks.some((mark) => mark.kind === kind);
  return {
    id: box.id,
    key: box.key,
    kind: box.kind,
    emphasis: box.emphasis,
    ...(box.chosen && { chosen: true }),
    title: box.title,
    cut: title.cut,
    label,
    ...where,
    ...placed,
    inactive: has("inactive"),
    unwanted: has("unwanted"),
    uncovered: box.uncovered,
    setAside: box.setAside,
    band: scene.columns[box.column]!.id,
  };
}

function placeAreas(
  measured: MeasuredScene,
  placement: Placement,
  flow: Flow,
  lines: readonly LayoutLink[],
): { areas: LayoutArea[]; tiles: LayoutTile[] } {
  const isTopDown = measured.scene.direction === "top-down";
  const ends = new Map<string, number[]>();
  for (const { from, to, points } of isTopDown ? lines : []) {
    for (const [box, end] of [
      [from, points[0]],
      [to, points.at(-1)],
    ] as const)
      if (end) ends.set(box, [...(ends.get(box) ?? []), end.x]);
  }
  const areas: LayoutArea[] = [];
  const tiles: LayoutTile[] = [];
  for (const area of measured.areas) {
    const frame = placement.areas.get(area.area.id);
    if (frame === undefined) continue;
    const placed = placeArea(
      area,
      flow.rectangle(frame),
      area.boxes.flatMap(({ box }) => ends.get(box.id) ?? []),
    );
    areas.push(placed.area);
    if (placed.tile) tiles.push(placed.tile);
  }
  return { areas, tiles };
}

function placePlaceholders({ scene, placeholders }: MeasuredScene, placement: Placement, flow: Flow) {
  return [...placeholders].flatMap(([key, placeholder]): LayoutPlaceholder[] => {
    const at = placement.boxes.get(key);
    if (at === undefined) return [];
    const { column, lane, label } = placeholder;
    const where = flow.rectangle({ ...at, ...flowSize(scene.direction, placeholder) });
    const { left, right } = metrics.box;
    const top = where.y + (where.height - placeholder.question.height) / 2;
    const lines = placeBlock(placeholder.question, where.x + left, top, where.width - left - right);
    return [{ band: scene.columns[column]!.id, ...(lane !== undefined && { lane }), title: label, ...where, lines }];
  });
}

function placeLinks(scene: Scene, links: readonly LaidLink[], { lines }: Placement, flow: Flow): LayoutLink[] {
  return links.map(({ link, backwards }) => {
    const points = (lines.get(link.id) ?? []).map(flow.point);
    const { id, index, from, to, type, styles, emphasis } = link;
    return {
      id,
      ...(index !== undefined && { index }),
      emphasis,
      from,
      to,
      type,
      styles,
      title: linkTitle(link, scene),
      ...(link.count !== undefined && { count: link.count }),
      points: backwards ? points.toReversed() : points,
    };
  });
}

/** Gives every link with notes its numbered sign, and the notes that are to be listed. */
function withSigns(
  scene: Scene,
  links: readonly LayoutLink[],
  boxes: readonly LayoutBox[],
  solid: readonly Rectangle[],
): { laid: LayoutLink[]; notes: NumberedNote[] } {
  const isTopDown = scene.direction === "top-down";
  const notesOf = (index: number) => scene.links[index]?.notes ?? [];
  const places = placeSigns(
    links.map(({ points }, index) => ({ points, signed: notesOf(index).length > 0 })),
    solid,
    isTopDown,
  );
  const cornerOf = new Map(boxes.map((box) => [box.id, startCorner(box, scene)]));
  const noted = places.flatMap((at, index) => {
    const { from, points } = links[index]!;
    const corner = cornerOf.get(from);
    return at && corner ? [{ at, index, notes: notesOf(index), places: [corner, points[0]!, points.at(-1)!] }] : [];
  });
  const { numbers, notes } = numberNotes(noted, readingOrder(scene));
  const signs = new Map(noted.map(({ at, index }, position) => [index, noteSign(at, numbers[position]!)]));
  const laid = links.map((link, index): LayoutLink => {
    const note = signs.get(index);
    return note ? { ...link, note } : link;
  });
  return { laid, notes };
}

/** The corner of a box that is nearest the start of the flow, so that those of a column are as far along. */
const startCorner = ({ x, y, width }: LayoutBox, { direction }: Scene): Point =>
  direction === "right-to-left" ? { x: x + width, y } : { x, y };

function readingOrder({ direction }: Scene): (a: Point, b: Point) => number {
  switch (direction) {
    case "left-to-right":
      return (a, b) => a.x - b.x || a.y - b.y;
    case "right-to-left":
      return (a, b) => b.x - a.x || a.y - b.y;
    case "top-down":
      return (a, b) => a.y - b.y || a.x - b.x;
  }
}

function placeStubs(scene: Scene, placement: Placement, flow: Flow): LayoutStub[] {
  return scene.stubs.flatMap((stub): LayoutStub[] => {
    const at = placement.stubs.get(stub.id);
    if (at === undefined) return [];
    const end = { along: at.along + (stub.incoming ? -metrics.stub : metrics.stub), across: at.across };
    const { id, index, box, type, styles, emphasis, state } = stub;
    return [
      {
        id,
        ...(index !== undefined && { index }),
        emphasis,
        box,
        type,
        styles,
        title: stubTitle(stub, scene),
        kind: state === "external" || state === "threadEnds" ? state : "broken",
        points: [flow.point(at), flow.point(end)],
      },
    ];
  });
}

/** The field that a line of text is drawn in. */
function fieldOf({ x, y, width, size, direction }: LayoutArea["heading"][number]): Rectangle {
  return { x: direction === "rtl" ? x - width : x, y: y - size, width, height: size * 1.3 };
}
