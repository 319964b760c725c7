import type { Scene } from "../scene/scene-types.js";
import { measureText } from "../text/measure-text.js";
import type { Extent } from "./extent.js";
import { type Flow, flowFrom } from "./flow.js";
import type { LayoutBand, LayoutLane, LayoutLine, Point, Rectangle } from "./layout-types.js";
import { metrics, round, textStyles } from "./metrics.js";
import type { Placement } from "./placement.js";
import { placeBlock, type TextBlock, textBlock } from "./text-block.js";

/** What surrounds the boxes and lines: the page, its header, the headed bands and the lanes, and where the flow lies. */
export interface PageFrame {
  readonly width: number;
  readonly header: readonly LayoutLine[];
  readonly flow: Flow;
  readonly bands: readonly LayoutBand[];
  readonly lanes: readonly LayoutLane[];
  /** The lower edge of the bands; that of the header where there are none. */
  readonly bottom: number;
}

/** Places header, bands and lanes around a flow of this extent: columns, or rows where one reads from the top down. */
export function placeFrame(scene: Scene, extent: Extent, lanes: Placement["lanes"]): PageFrame {
  return scene.direction === "top-down" ? rowsFrame(scene, extent, lanes) : columnsFrame(scene, extent, lanes);
}

function columnsFrame(scene: Scene, extent: Extent, lanes: Placement["lanes"]): PageFrame {
  const { margin, band } = metrics;
  const contentWidth = extent.columns.length === 0 ? 0 : extent.along + 2 * band.paddingX;
  const width = Math.ceil(Math.max(contentWidth, metrics.legend.minWidth) + 2 * margin);
  const header = placeHeader(scene, width - 2 * margin);
  const headings = extent.columns.map(({ start, end, column }) =>
    textBlock(scene.columns[column]!.heading, textStyles.heading, "strong", end - start, 3),
  );
  const headingHeight = highest(headings);
  const top = header.bottom;
  const contentTop = top + band.top + headingHeight + band.headingGap + band.contentTop;
  const flow = flowFrom(scene.direction, { x: margin + band.paddingX, y: contentTop }, extent.along);
  const bottom = round(contentTop + extent.across + band.bottom);
  const bands = extent.columns.map(({ column, start, end }, index): LayoutBand => {
    const { x, width: inner } = flow.rectangle({ along: start, across: 0, length: end - start, breadth: 0 });
    const heading = headings[index]!;
    return {
      ...bandOf(scene, column),
      x: round(x - band.paddingX),
      y: round(top),
      width: round(inner + 2 * band.paddingX),
      height: round(bottom - top),
      heading: placeBlock(heading, x, top + band.top + headingHeight - heading.height, inner),
      rule: { x, y: round(top + band.top + headingHeight + band.headingGap), width: inner, height: 3 },
    };
  });
  const placed = placeLanes(scene, lanes, flow, bands, { top: contentTop - band.contentTop / 2, left: margin });
  return {
    width,
    header: header.lines,
    flow,
    bands,
    lanes: placed,
    bottom: bands.length === 0 ? header.bottom : bottom,
  };
}

function rowsFrame(scene: Scene, extent: Extent, lanes: Placement["lanes"]): PageFrame {
  const { margin, band, row, lane } = metrics;
  const gutter = gutterWidth(scene);
  const left = margin + band.paddingX + gutter + row.gutterGap;
  const contentWidth = extent.columns.length === 0 ? 0 : left - margin + extent.across + band.paddingX;
  const width = Math.ceil(Math.max(contentWidth, metrics.legend.minWidth) + 2 * margin);
  const header = placeHeader(scene, width - 2 * margin);
  const laneHeadings = highest(
    lanes.map(({ start, end }, index) => laneHeading(scene.lanes[index]?.title ?? "", end - start - lane.gap)),
  );
  const laneRoom = laneHeadings > 0 ? laneHeadings + lane.headingGap : 0;
  const contentTop = header.bottom + laneRoom + row.padding;
  const flow = flowFrom(scene.direction, { x: left, y: contentTop }, extent.along);
  const bands = extent.columns.map(({ column, start, end }): LayoutBand => {
    const { y, height } = flow.rectangle({ along: start, across: 0, length: end - start, breadth: 0 });
    const heading = textBlock(scene.columns[column]!.heading, textStyles.heading, "strong", gutter, 3);
    return {
      ...bandOf(scene, column),
      x: margin,
      y: round(y - row.padding),
      width: round(contentWidth),
      height: round(height + 2 * row.padding),
      heading: placeBlock(heading, margin + band.paddingX, y, gutter),
      rule: { x: round(left - row.gutterGap / 2 - 1.5), y, width: 3, height },
    };
  });
  const last = bands.at(-1);
  const placed = placeLanes(scene, lanes, flow, bands, { top: header.bottom, left: left - row.gutterGap / 2 });
  return {
    width,
    header: header.lines,
    flow,
    bands,
    lanes: placed,
    bottom: last ? round(last.y + last.height) : header.bottom,
  };
}

/** Wide enough for the longest word of the headings, within bounds. */
function gutterWidth({ columns }: Scene): number {
  const { least, most } = metrics.row.gutter;
  const words = columns.flatMap(({ heading }) => heading.split(/\s+/u));
  const widest = words.reduce((width, word) => Math.max(width, measureText(word, textStyles.heading)), 0);
  return Math.ceil(Math.min(most, Math.max(least, widest)));
}

function bandOf(scene: Scene, column: number): Pick<LayoutBand, "id" | "kind" | "shows" | "title"> {
  const { id, kind, shows, heading } = scene.columns[column]!;
  return { id, kind, shows, title: heading };
}

const highest = (blocks: readonly TextBlock[]) => blocks.reduce((most, { height }) => Math.max(most, height), 0);

const laneHeading = (title: string, width: number) => textBlock(title, textStyles.area, "strong", width, 2);

/** How much room across the flow the lanes' headings need before the boxes; from the top down, none. */
export function laneRoom(scene: Scene): number {
  if (scene.direction === "top-down") return 0;
  const height = highest(scene.lanes.map(({ title }) => laneHeading(title, metrics.boxWidth)));
  return height === 0 ? 0 : height + metrics.lane.headingGap;
}

/**
 * Lanes lie close beside each other, over the columns whose boxes have one: the first of these and the last, and what is
 * between. The first begins at `start`.
 */
function placeLanes(
  scene: Scene,
  ranges: Placement["lanes"],
  flow: Flow,
  bands: readonly LayoutBand[],
  start: { readonly top: number; readonly left: number },
): LayoutLane[] {
  const laned = new Set(
    scene.boxes.flatMap(({ lane, column }) => (lane === undefined ? [] : (scene.columns[column]?.id ?? []))),
  );
  const over = bands.filter(({ id }) => laned.has(id));
  const [first, last] = [over[0], over.at(-1)];
  if (first === undefined || last === undefined) return [];
  const isTopDown = scene.direction === "top-down";
  const half = metrics.lane.gap / 2;
  return ranges.map((range, index): LayoutLane => {
    const { id, title } = scene.lanes[index]!;
    const own = flow.rectangle({ along: 0, across: range.start, length: 0, breadth: range.end - range.start });
    const isFirst = index === 0;
    const isLast = index === ranges.length - 1;
    if (isTopDown) {
      const x = isFirst ? start.left : own.x - half;
      const right = own.x + own.width + (isLast ? metrics.band.paddingX : half);
      const frame = rectangleOf({ x, y: start.top }, { x: right, y: last.y + last.height });
      const block = laneHeading(title, own.width - metrics.lane.gap);
      return { id, title, ...frame, heading: placeBlock(block, own.x, start.top, own.width) };
    }
    const y = isFirst ? start.top : own.y - half;
    const bottom = own.y + own.height + (isLast ? metrics.band.bottom : half);
    const [left, right] = first.x < last.x ? [first, last] : [last, first];
    const frame = rectangleOf({ x: left.x, y }, { x: right.x + right.width, y: bottom });
    const inner = metrics.boxWidth;
    const head = scene.direction === "left-to-right" ? first.rule.x : first.rule.x + first.rule.width - inner;
    return { id, title, ...frame, heading: placeBlock(laneHeading(title, inner), head, own.y, inner) };
  });
}

function rectangleOf(upper: Point, lower: Point): Rectangle {
  const [x, y] = [round(upper.x), round(upper.y)];
  return { x, y, width: round(lower.x - x), height: round(lower.y - y) };
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
