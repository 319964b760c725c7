import { drawnWidth } from "../../text/measure-text.js";
import type { Layout, LayoutLine } from "../layout-types.js";
import { metrics, textStyles } from "../metrics.js";
import { placeBlock, textBlock } from "../text-block.js";
import type { Axes } from "./axes.js";
import type { PaperWindow, Sides } from "./paper-windows.js";

/** Sizes of what surrounds the part of a diagram on a page, in px. */
export interface PageFrame {
  /** Of the page, within the margins of the sheet. */
  readonly width: number;
  readonly height: number;
  /** Where a part with its surroundings begins, and what there is for it alone along and across the flow. */
  readonly left: number;
  readonly top: number;
  readonly along: number;
  readonly across: number;
  /** Where columns begin: below the title. */
  readonly bandTop: number;
  /** Height of the tallest heading. */
  readonly headingHeight: number;
}

/** Beside a part, for the numbers of pages that lines go on to. */
export const tagRoom = 36;

const pageLabelRoom = 90;
const small = { size: 14, bold: true, leading: 18 } as const;

/** What is left free around a part, in px. */
export interface Surroundings {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Room for numbers where lines go on to other pages, and a little air elsewhere. */
export function surroundings({ open }: PaperWindow, { isUpright }: Axes): Surroundings {
  const { band, row } = metrics;
  const room = ({ start, end }: Sides, quietStart: number, quietEnd: number) => ({
    start: start ? tagRoom : quietStart,
    end: end ? tagRoom : quietEnd,
  });
  if (isUpright) {
    const along = room(open.along, row.padding, row.padding);
    const across = room(open.across, 0, band.paddingX);
    return { left: across.start, right: across.end, top: along.start, bottom: along.end };
  }
  // A part has a little air of its own around its boxes.
  const along = room(open.along, 1, 1);
  const across = room(open.across, band.contentTop - 9, band.bottom - 9);
  return { left: along.start, right: along.end, top: across.start, bottom: across.end };
}

/** The frame of the first page, which has the largest title. */
export function pageFrame(layout: Layout, axes: Axes, width: number, height: number): PageFrame {
  const { band } = metrics;
  const bandTop = firstTitle(layout, width).bottom + metrics.header.bottom;
  if (axes.isUpright) {
    const gutter = gutterOf(layout);
    const [left, top] = [gutter, bandTop];
    return {
      width,
      height,
      left,
      top,
      along: height - top - 2 * tagRoom,
      across: width - left - 2 * tagRoom,
      bandTop,
      headingHeight: 0,
    };
  }
  const headingHeight = layout.bands.reduce(
    (most, { title }) => Math.max(most, textBlock(title, textStyles.heading, "strong", metrics.boxWidth, 3).height),
    0,
  );
  const top = bandTop + band.top + headingHeight + band.headingGap;
  return {
    width,
    height,
    left: 0,
    top,
    along: width - 2 * tagRoom,
    across: height - top - 2 * tagRoom,
    bandTop,
    headingHeight,
  };
}

/** The frame of the pages after the first, whose title is smaller: what they show begins further up. */
export function laterFrame(frame: PageFrame): PageFrame {
  const bandTop = small.leading + metrics.header.bottom;
  return { ...frame, bandTop, top: frame.top - frame.bandTop + bandTop };
}

/** From the left edge of the rows to what stands in them: the room of their headings. */
export function gutterOf({ bands, boxes, areas, placeholders }: Layout): number {
  const left = (things: readonly { readonly x: number }[]) =>
    things.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const gutter = left([...boxes, ...areas, ...placeholders]) - left(bands);
  return Number.isFinite(gutter) ? Math.max(0, gutter) : 0;
}

/** Title, subtitle on the first page, and the number of the page. */
export function pageHeader(layout: Layout, width: number, page: number, pages: number): LayoutLine[] {
  const label = textBlock(`${page} (${pages})`, textStyles.subtitle, "muted", pageLabelRoom, 1);
  const number = placeBlock(label, width - drawnWidth(label.lines.join(""), label.style), 0, label.width);
  if (page === 1) return [...firstTitle(layout, width).lines, ...number];
  const title = textBlock(layout.title, small, "strong", width - pageLabelRoom, 1);
  return [...placeBlock(title, 0, 0, width - pageLabelRoom), ...number];
}

function firstTitle(layout: Layout, width: number): { lines: LayoutLine[]; bottom: number } {
  const room = width - pageLabelRoom;
  const title = textBlock(layout.title, textStyles.title, "strong", room, 2);
  const said = layout.header.filter(({ tone }) => tone !== "strong").map(({ text }) => text);
  const subtitle = textBlock(said.join(" "), textStyles.subtitle, "muted", room, 2);
  const top = title.height + (title.height > 0 ? metrics.header.subtitleGap : 0);
  return {
    lines: [...placeBlock(title, 0, 0, room), ...placeBlock(subtitle, 0, top, room)],
    bottom: top + subtitle.height,
  };
}
