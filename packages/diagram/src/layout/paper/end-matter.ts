import type { Layout, LayoutNote, LegendEntry, Point } from "../layout-types.js";
import { columnWidths } from "../legend.js";
import { metrics } from "../metrics.js";
import { moved, movedLines, movedPoint } from "./moved.js";

/** Notes and legend as they come to stand on some page. */
export interface EndMatter {
  readonly notes: LayoutNote[];
  readonly legend: LegendEntry[];
}

/** A room for notes and legend on a page. */
export interface EndRoom {
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
}

interface Block {
  readonly width: number;
  readonly height: number;
  readonly place: (at: Point, matter: EndMatter) => void;
}

/**
 * Puts the notes, in order, and the legend into rooms that are `width` wide: as late as they fit, on the pages that there
 * are; what fits nowhere is given pages of its own, which `newRoom` makes.
 */
export function placeEndMatter(
  layout: Layout,
  width: number,
  rooms: readonly EndRoom[],
  newRoom: (count: number) => EndRoom,
): Map<number, EndMatter> {
  const placed = new Map<number, EndMatter>();
  const matterOf = (page: number): EndMatter => {
    const matter = placed.get(page) ?? { notes: [], legend: [] };
    placed.set(page, matter);
    return matter;
  };
  const legend = legendRows(layout.legend, width);
  const notes = noteBlocks(layout.notes);
  const legendHeight = heightOf(legend);
  const columns = Math.max(1, Math.floor((width + columnGap) / (widestOf(notes) + columnGap)));

  const last = rooms.at(-1);
  const both = last && fillColumns(notes, columns, last.bottom - last.top - legendHeight - gap);
  if (last && both && both.rest.length === 0 && last.bottom - last.top >= legendHeight) {
    const bottom = both.place({ x: 0, y: last.top }, matterOf(last.page));
    stack(legend, { x: 0, y: notes.length > 0 ? bottom + gap : last.top }, matterOf(last.page));
    return placed;
  }
  const room = rooms.findLast(({ top, bottom }) => bottom - top >= legendHeight);
  let extra = 0;
  let left: readonly Block[] = notes;
  while (left.length > 0) {
    const page = newRoom(extra);
    extra += 1;
    const isLegendHere = room === undefined && extra === 1;
    const top = isLegendHere ? page.top + legendHeight + gap : page.top;
    if (isLegendHere) stack(legend, { x: 0, y: page.top }, matterOf(page.page));
    const filled = fillColumns(left, columns, page.bottom - top, 1);
    filled.place({ x: 0, y: top }, matterOf(page.page));
    left = filled.rest;
  }
  if (room) stack(legend, { x: 0, y: room.top }, matterOf(room.page));
  else if (extra === 0) {
    const page = newRoom(0);
    stack(legend, { x: 0, y: page.top }, matterOf(page.page));
  }
  return placed;
}

const gap = 14;
const { columnGap, rowGap } = metrics.note;

const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { height }) => sum + height, 0);
const widestOf = (blocks: readonly Block[]): number => blocks.reduce((most, { width }) => Math.max(most, width), 1);

function stack(blocks: readonly Block[], { x, y }: Point, matter: EndMatter): void {
  let top = y;
  for (const block of blocks) {
    block.place({ x, y: top }, matter);
    top += block.height;
  }
}

/** Rows of entries of the legend, those of all rows below each other. */
function legendRows(entries: readonly LegendEntry[], width: number): Block[] {
  const { legend } = metrics;
  const widths = entries.map(({ box, line }) => line.x + line.width - box.x);
  const columns = columnWidths(widths, width);
  const starts = columns.map((_, column) =>
    columns.slice(0, column).reduce((sum, one) => sum + one + legend.entryGap, 0),
  );
  const height = entries.reduce((most, { box }) => Math.max(most, box.height), 0) + legend.rowGap;
  return entries.flatMap((_, first): Block[] => {
    if (first % columns.length !== 0) return [];
    const row = entries.slice(first, first + columns.length);
    const place: Block["place"] = (at, matter) => {
      for (const [column, entry] of row.entries()) {
        const by = { x: at.x + starts[column]! - entry.box.x, y: at.y - entry.box.y };
        matter.legend.push({ ...entry, box: moved(entry.box, by), line: moved(entry.line, by) });
      }
    };
    return [{ width, height, place }];
  });
}

function noteBlocks(notes: readonly LayoutNote[]): Block[] {
  return notes.map(({ sign, lines }) => {
    const left = sign.at.x - metrics.note.radius;
    const top = sign.at.y - metrics.note.radius;
    const right = lines.reduce(
      (most, { x, width, direction }) => Math.max(most, direction === "rtl" ? x : x + width),
      left,
    );
    const bottom = lines.reduce((most, { y }) => Math.max(most, y + 4), sign.at.y + metrics.note.radius);
    return {
      width: right - left,
      height: bottom - top + rowGap,
      place: (at, matter) => {
        const by = { x: at.x - left, y: at.y - top };
        matter.notes.push({
          sign: { ...sign, at: movedPoint(sign.at, by), line: moved(sign.line, by) },
          lines: movedLines(lines, by),
        });
      },
    };
  });
}

/** As many blocks as fit into columns of a height, though at least `least`; `place` gives the lowest edge. */
function fillColumns(blocks: readonly Block[], columns: number, height: number, least = 0) {
  const fits = (each: number) => {
    let [column, top, index] = [0, 0, 0];
    const at: { column: number; top: number }[] = [];
    for (; index < blocks.length; index += 1) {
      const block = blocks[index]!;
      if (top > 0 && top + block.height > each) [column, top] = [column + 1, 0];
      if (column === columns || (block.height > each && index >= least)) break;
      at.push({ column, top });
      top += block.height;
    }
    return at;
  };
  // As low as they can be, so that all columns end at about the same height.
  const most = Math.max(height, 0);
  let at = fits(most);
  const count = at.length;
  for (let each = heightOf(blocks) / columns; each < most; each += 8) {
    const tried = fits(each);
    if (tried.length < count) continue;
    at = tried;
    break;
  }
  const step = widestOf(blocks) + columnGap;
  return {
    rest: blocks.slice(at.length),
    place: (corner: Point, matter: EndMatter): number => {
      let bottom = corner.y;
      for (const [index, { column, top }] of at.entries()) {
        blocks[index]!.place({ x: corner.x + column * step, y: corner.y + top }, matter);
        bottom = Math.max(bottom, corner.y + top + blocks[index]!.height);
      }
      return bottom;
    },
  };
}
