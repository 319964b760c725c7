import type { Scene, SceneBox } from "../scene/scene-types.js";
import { columnSpans } from "./column-spans.js";
import { boxLabels, describeScene, linkTitle, stubTitle } from "./labels.js";
import type {
  Layout,
  LayoutArea,
  LayoutBand,
  LayoutBox,
  LayoutLine,
  LayoutLink,
  LayoutPlaceholder,
  LayoutStub,
  LayoutTile,
  Point,
} from "./layout-types.js";
import { placeLegend } from "./legend.js";
import { placeArea } from "./measure-area.js";
import { type MeasuredBox, placeBox } from "./measure-box.js";
import type { LaidLink, MeasuredScene } from "./measure-scene.js";
import { metrics, round, textStyles } from "./metrics.js";
import { placeBlock, textBlock } from "./text-block.js";
import { lengthened, tidyLines } from "./tidy-lines.js";

/** Where a layout has put things, from an upper left corner of its own. */
export interface Placement {
  /** Boxes and areas by their id, empty levels by the id of their column: upper left corners. */
  readonly nodes: ReadonlyMap<string, Point>;
  /** Corners of every link, from left to right, by the link's id. */
  readonly lines: ReadonlyMap<string, readonly Point[]>;
  /** Where every stub meets its box, by the stub's id. */
  readonly stubs: ReadonlyMap<string, Point>;
}

/** Makes a diagram of what a layout has placed: title, headed bands, boxes with their text, lines, legend. */
export function arrange(measured: MeasuredScene, links: readonly LaidLink[], placement: Placement): Layout {
  const { scene } = measured;
  const { margin, band } = metrics;
  const spans = columnSpans(measured, placement);
  const contentWidth = spans.length === 0 ? 0 : Math.max(...spans.map(({ right }) => right)) + 2 * band.paddingX;
  const width = Math.ceil(Math.max(contentWidth, metrics.legend.minWidth) + 2 * margin);
  const header = placeHeader(scene, width - 2 * margin);

  const headings = spans.map(({ left, right, column }) =>
    textBlock(scene.columns[column]!.heading, textStyles.heading, "strong", right - left, 3),
  );
  const headingHeight = headings.reduce((most, { height }) => Math.max(most, height), 0);
  const bandTop = header.bottom;
  const contentTop = bandTop + band.top + headingHeight + band.headingGap + band.contentTop;
  const shift = { x: margin + band.paddingX, y: contentTop };
  const move = ({ x, y }: Point): Point => ({ x: round(x + shift.x), y: round(y + shift.y) });

  const boxes: LayoutBox[] = [];
  const tiles: LayoutTile[] = [];
  const labels = boxLabels(scene);
  const addBox = (box: MeasuredBox, at: Point) => {
    const { tile, ...placed } = placeBox(box, at.x, at.y);
    if (tile) tiles.push(tile);
    boxes.push(layoutBox(box, at, placed, labels.get(box.box.id) ?? box.box.title, scene));
  };
  for (const { id } of scene.boxes) {
    const box = measured.boxes.get(id);
    const at = placement.nodes.get(id);
    if (box && at) addBox(box, move(at));
  }
  const areas: LayoutArea[] = [];
  // Lines end at the edge of a stack; the items in a frame lie further in.
  const indents = new Map<string, number>();
  for (const stack of measured.stacks) {
    const found = placement.nodes.get(stack.id);
    if (found === undefined) continue;
    for (const { area, y: top } of stack.areas) {
      const at = move({ x: found.x, y: found.y + top });
      for (const { measured: box, x, y } of area.rows) {
        addBox(box, { x: round(at.x + x), y: round(at.y + y) });
        indents.set(box.box.id, x);
      }
      if (area.single) continue;
      const placed = placeArea(area, at.x, at.y);
      areas.push(placed.area);
      if (placed.tile) tiles.push(placed.tile);
    }
  }
  const placeholders: LayoutPlaceholder[] = [];
  for (const [column, { width: boxWidth, height, question }] of measured.placeholders) {
    const found = placement.nodes.get(column);
    if (found === undefined) continue;
    const at = move(found);
    const { left, right } = metrics.box;
    const lines = placeBlock(question, at.x + left, at.y + (height - question.height) / 2, boxWidth - left - right);
    placeholders.push({
      band: column,
      title: scene.columns.find(({ id }) => id === column)?.question ?? "",
      ...at,
      width: boxWidth,
      height,
      lines,
    });
  }

  const stubStarts = new Map(
    scene.stubs.map(({ id, box }) => [id, { box, at: move(placement.stubs.get(id) ?? { x: 0, y: 0 }) }]),
  );
  const tidy = tidyLines(
    links.map(({ link, left, right }) => {
      const points = (placement.lines.get(link.id) ?? []).map(move);
      return { left, right, points: lengthened(points, indents.get(right) ?? 0) };
    }),
    new Map(boxes.map((box) => [box.id, box])),
    [...stubStarts.values()],
  );
  const laid = links.map(({ link, backwards }, position): LayoutLink => {
    const points = tidy[position]!;
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
      points: backwards ? points.toReversed() : points,
    };
  });
  const stubs = scene.stubs.flatMap((stub): LayoutStub[] => {
    const start = stubStarts.get(stub.id)?.at;
    if (start === undefined || !placement.stubs.has(stub.id)) return [];
    const end = { x: round(start.x + (stub.incoming ? -metrics.stub : metrics.stub)), y: start.y };
    const { id, index, box, type, styles, emphasis } = stub;
    return [
      {
        id,
        ...(index !== undefined && { index }),
        emphasis,
        box,
        type,
        styles,
        title: stubTitle(stub, scene),
        kind: stub.state === "external" || stub.state === "threadEnds" ? stub.state : "broken",
        points: [start, end],
      },
    ];
  });

  const contentBottom = lowest(boxes, areas, placeholders, laid, contentTop);
  const bands = spans.map(({ column, left, right }, index): LayoutBand => {
    const { id, kind, shows, heading } = scene.columns[column]!;
    const x = round(left + margin);
    const bandWidth = round(right - left + 2 * band.paddingX);
    const text = headings[index]!;
    const top = bandTop + band.top + headingHeight - text.height;
    return {
      id,
      kind,
      shows,
      title: heading,
      x,
      y: round(bandTop),
      width: bandWidth,
      height: round(contentBottom + band.bottom - bandTop),
      heading: placeBlock(text, x + band.paddingX, top, right - left),
      rule: {
        x: round(x + band.paddingX),
        y: round(bandTop + band.top + headingHeight + band.headingGap),
        width: round(right - left),
        height: 3,
      },
    };
  });
  const legendTop = bands.length === 0 ? header.bottom : contentBottom + band.bottom + metrics.legend.top;
  const legend = placeLegend(scene, laid, stubs, boxes, placeholders, margin, legendTop, width - 2 * margin);
  const bottom = legend.entries.length === 0 ? Math.max(contentBottom + band.bottom, header.bottom) : legend.bottom;
  return {
    language: scene.language,
    direction: scene.direction,
    width,
    height: Math.ceil(bottom + margin),
    title: scene.title,
    description: describeScene(scene),
    header: header.lines,
    bands,
    lanes: [],
    areas,
    boxes,
    tiles,
    placeholders,
    links: laid,
    stubs,
    continuations: [],
    notes: [],
    legend: legend.entries,
  };
}

function placeHeader(scene: Scene, width: number): { lines: LayoutLine[]; bottom: number } {
  const { margin, header } = metrics;
  const title = textBlock(scene.title, textStyles.title, "strong", width, 3);
  const subtitle = textBlock(scene.subtitle, textStyles.subtitle, "muted", width, 2);
  const subtitleTop = margin + title.height + (title.height > 0 ? header.subtitleGap : 0);
  return {
    lines: [...placeBlock(title, margin, margin, width), ...placeBlock(subtitle, margin, subtitleTop, width)],
    bottom: subtitleTop + subtitle.height + header.bottom,
  };
}

function layoutBox(
  { box, width, height, title }: MeasuredBox,
  at: Point,
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
    title: box.title,
    cut: title.cut,
    label,
    ...at,
    width,
    height,
    ...placed,
    inactive: has("inactive"),
    unwanted: has("unwanted"),
    uncovered: box.uncovered,
    setAside: box.setAside,
    band: scene.columns[box.column]!.id,
  };
}

function lowest(
  boxes: readonly LayoutBox[],
  areas: readonly LayoutArea[],
  placeholders: readonly LayoutPlaceholder[],
  links: readonly LayoutLink[],
  least: number,
): number {
  let bottom = least;
  for (const { y, height } of [...boxes, ...areas, ...placeholders]) bottom = Math.max(bottom, y + height);
  for (const { points } of links) for (const { y } of points) bottom = Math.max(bottom, y);
  return bottom;
}
