import type { Range } from "../columns/layered-graph.js";
import type {
  Layout,
  LayoutArea,
  LayoutBand,
  LayoutBox,
  LayoutLane,
  LayoutLine,
  LayoutTile,
  Point,
  Rectangle,
} from "../layout-types.js";
import { type Leaded, metrics, round, textStyles } from "../metrics.js";
import { placeBlock, textBlock } from "../text-block.js";
import { type Axes, holds, overlap, rectangleOf, windowOf } from "./axes.js";
import { moved, movedLines, movedTile, rounded } from "./moved.js";
import { gutterOf, type PageFrame, surroundings, tagRoom } from "./page-frame.js";
import type { PaperWindow } from "./paper-windows.js";

// Columns, lanes and areas of a page, with their headings repeated.

/** The columns of a page: as far along as they are shown, and as far across as the page's part reaches. */
export function pageBands(layout: Layout, axes: Axes, window: PaperWindow, frame: PageFrame, by: Point): LayoutBand[] {
  const { band: sizes, row } = metrics;
  const around = surroundings(window, axes);
  const across = window.across.end - window.across.start;
  const indexes = [...new Set(window.strips.map(({ band }) => band))];
  return indexes.map((index): LayoutBand => {
    const band = layout.bands[index]!;
    const whole = windowOf(band, axes).along;
    const shown = window.strips.filter((strip) => strip.band === index);
    const isWhole = (edge: "start" | "end") =>
      edge === "start"
        ? Math.min(...shown.map(({ along }) => along.start))
        : Math.max(...shown.map(({ along }) => along.end));
    const padding = axes.isUpright ? row.padding : sizes.paddingX;
    const start = Math.max(whole.start, isWhole("start") - padding);
    const end = Math.min(whole.end, isWhole("end") + padding);
    const length = end - start;
    if (axes.isUpright) {
      const y = start + by.y;
      const rectangle = { x: 0, y, width: frame.left + around.left + across + around.right, height: length };
      const inset = Math.min(row.padding, length / 4);
      // As wide as the headings have been in the whole diagram.
      const headingLeft = Math.min(...band.heading.map(({ x: at }) => at - band.x), frame.left);
      const room = Math.max(60, gutterOf(layout) - headingLeft - row.gutterGap);
      const heading = textBlock(band.title, textStyles.heading, "strong", room, 4);
      return {
        ...band,
        ...rounded(rectangle),
        heading: placeBlock(heading, headingLeft, y + topOf(band.heading, textStyles.heading) - band.y, room),
        rule: rounded({ x: band.rule.x - band.x, y: y + inset, width: band.rule.width, height: length - 2 * inset }),
      };
    }
    const x = start + by.x;
    const inner = length - 2 * sizes.paddingX;
    const heading = textBlock(band.title, textStyles.heading, "strong", inner, 3);
    const headingTop = frame.bandTop + sizes.top + frame.headingHeight - heading.height;
    const ruleTop = frame.bandTop + sizes.top + frame.headingHeight + sizes.headingGap;
    return {
      ...band,
      ...rounded({
        x,
        y: frame.bandTop,
        width: length,
        height: frame.top - frame.bandTop + around.top + across + around.bottom,
      }),
      heading: placeBlock(heading, x + sizes.paddingX, headingTop, inner),
      rule: rounded({ x: x + sizes.paddingX, y: ruleTop, width: inner, height: band.rule.height }),
    };
  });
}

/** Where a block of text begins that is placed already. */
function topOf([first]: readonly LayoutLine[], { leading, size }: Leaded): number {
  return first === undefined ? 0 : first.y - leading / 2 - size * 0.36;
}

/** The lanes that a page shows some of. */
export function pageLanes(layout: Layout, axes: Axes, window: PaperWindow, by: Point): LayoutLane[] {
  return layout.lanes.flatMap((lane): LayoutLane[] => {
    const whole = windowOf(lane, axes);
    const along = overlap(whole.along, besideColumns(whole.along, window, axes));
    const across = overlap(whole.across, window.across);
    if (along === undefined || across === undefined) return [];
    const shown = rectangleOf({ along, across }, axes);
    // Where the lane has begun on another page, its heading stands in the room above.
    const begins = across.start === whole.across.start && (!axes.isUpright || along.start === whole.along.start);
    const shift = { x: shown.x - lane.x, y: shown.y - lane.y - (begins ? 0 : tagRoom / 2) };
    const heading = lane.heading.map((line) => {
      const toEnd = line.x - lane.x > lane.width / 2;
      return moved(line, { x: toEnd ? shown.x + shown.width - lane.x - lane.width : shift.x, y: shift.y });
    });
    return [{ ...lane, ...rounded(moved(shown, by)), heading: movedLines(heading, by) }];
  });
}

/** As far as the columns of a page reach, or a lane itself where it begins and ends there. */
function besideColumns(lane: Range, { strips, along }: PaperWindow, axes: Axes): Range {
  const padding = axes.isUpright ? metrics.row.padding : metrics.band.paddingX;
  const start = Math.min(...strips.map((strip) => strip.along.start)) - padding;
  const end = Math.max(...strips.map((strip) => strip.along.end)) + padding;
  return {
    start: lane.start >= along.start ? Math.min(start, lane.start) : start,
    end: lane.end <= along.end ? lane.end : end,
  };
}

/** The areas that a page shows some of, with the tiles beside their headings. */
export function pageAreas(
  layout: Layout,
  axes: Axes,
  boxes: readonly LayoutBox[],
  by: Point,
): { areas: LayoutArea[]; tiles: LayoutTile[] } {
  const areas: LayoutArea[] = [];
  const tiles: LayoutTile[] = [];
  for (const area of layout.areas) {
    const all = layout.boxes.filter((box) => box.kind === "item" && holds(area, box));
    const shown = all.filter(({ id }) => boxes.some((box) => box.id === id));
    if (shown.length === 0) continue;
    const tile = layout.tiles.find(({ box }) => box === area.id);
    if (shown.length === all.length) {
      areas.push({
        ...moved(area, by),
        heading: movedLines(area.heading, by),
        ...(area.headingGround && { headingGround: moved(area.headingGround, by) }),
        folded: movedLines(area.folded, by),
      });
      if (tile) tiles.push(movedTile(tile, by));
      continue;
    }
    const { part, begins, ends } = pieceOf(area, axes, all, shown);
    const width = part.width - 2 * metrics.area.padding;
    const block = textBlock(area.title, textStyles.area, "muted", width - 8, axes.isUpright ? 3 : 1);
    const repeated = axes.isUpright
      ? placeBlock(block, part.x + metrics.area.padding + 4, topOf(area.heading, textStyles.area), width - 8)
      : placeBlock(block, part.x + metrics.area.padding + 4, part.y + 5, width - 8);
    const { headingGround, ...own } = area;
    // Lines pass behind a repeated heading, wherever they are.
    const ground = begins ? headingGround : axes.isUpright ? groundOf(repeated) : undefined;
    areas.push({
      ...own,
      ...rounded(moved(part, by)),
      heading: movedLines(begins ? area.heading : repeated, by),
      ...(ground && { headingGround: moved(ground, by) }),
      folded: ends ? movedLines(area.folded, by) : [],
    });
    if (tile && begins) tiles.push(movedTile(tile, by));
  }
  return { areas, tiles };
}

/** The field of some lines of text below each other; undefined for none. */
function groundOf(lines: readonly LayoutLine[]): Rectangle | undefined {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const width = Math.max(...lines.map((line) => line.width));
  const x = first.direction === "rtl" ? first.x - width : first.x;
  const y = first.y - first.size;
  return rounded({ x, y, width, height: last.y + last.size * 0.4 - y });
}

/** The frame around some of the boxes of an area: with room for the heading where it has begun on another page. */
function pieceOf(area: LayoutArea, axes: Axes, all: readonly LayoutBox[], shown: readonly LayoutBox[]) {
  const whole = windowOf(area, axes);
  const start = (box: LayoutBox) => windowOf(box, axes).across.start;
  const end = (box: LayoutBox) => windowOf(box, axes).across.end;
  const low = Math.min(...shown.map(start));
  const high = Math.max(...shown.map(end));
  const begins = low === Math.min(...all.map(start));
  const ends = high === Math.max(...all.map(end));
  const { padding } = metrics.area;
  const headingRoom = axes.isUpright ? padding : padding + textStyles.area.leading + 5;
  const across = {
    start: round(begins ? whole.across.start : low - headingRoom),
    end: round(ends ? whole.across.end : high + padding),
  };
  return { part: rectangleOf({ along: whole.along, across }, axes), begins, ends };
}
