import type { Layout, PaperFormat, Point } from "../layout-types.js";
import { metrics, textStyles } from "../metrics.js";
import { placeBlock, textBlock } from "../text-block.js";
import { type Axes, rectangleOf } from "./axes.js";
import { type EndRoom, placeEndMatter } from "./end-matter.js";
import { moved, movedBox, movedLines, movedPoint, movedTile } from "./moved.js";
import { laterFrame, type PageFrame, pageHeader, surroundings } from "./page-frame.js";
import { pageAreas, pageBands, pageLanes } from "./page-ground.js";
import { pageLines } from "./page-lines.js";
import { placeholderKey } from "./paper-strips.js";
import type { PaperWindow } from "./paper-windows.js";
import { continuesWords, pageWords } from "./paper-words.js";
import { sheets } from "./sheet.js";

/** Makes a layout of each part of a diagram, and of what notes and legend need besides. */
export function composePages(
  whole: Layout,
  axes: Axes,
  windows: readonly PaperWindow[],
  frame: PageFrame,
  { format, scale }: { readonly format: PaperFormat; readonly scale: number },
): Layout[] {
  const rectangles = windows.map((window) => rectangleOf(window, axes));
  const later = laterFrame(frame);
  const frameOf = (page: number) => (page === 0 ? frame : later);
  const around = windows.map((window) => surroundings(window, axes));
  const moves = rectangles.map(({ x, y }, page): Point => {
    const { left, top } = around[page]!;
    return { x: frameOf(page).left + left - x, y: frameOf(page).top + top - y };
  });
  const pageOf = new Map(windows.flatMap(({ boxes }, page) => [...boxes].map((id) => [id, page] as const)));
  const lines = pageLines(whole.links, pageOf, rectangles, moves);
  const layout = withContinues(
    whole,
    lines.some(({ continuations }) => continuations.length > 0),
  );

  const parts = windows.map((window, page) => {
    const by = moves[page]!;
    const boxes = layout.boxes.filter(({ id }) => window.boxes.has(id));
    const { areas, tiles } = pageAreas(layout, axes, boxes, by);
    return {
      bands: pageBands(layout, axes, window, frameOf(page), by),
      lanes: pageLanes(layout, axes, window, by),
      areas,
      boxes: boxes.map((box) => movedBox(box, by)),
      tiles: [...tiles, ...layout.tiles.filter(({ box }) => window.boxes.has(box)).map((tile) => movedTile(tile, by))],
      placeholders: layout.placeholders
        .filter((one) => window.placeholders.has(placeholderKey(one)))
        .map((one) => ({ ...moved(one, by), lines: movedLines(one.lines, by) })),
      links: lines[page]!.links,
      stubs: layout.stubs
        .filter(({ box }) => window.boxes.has(box))
        .map((stub) => ({
          ...stub,
          points: [movedPoint(stub.points[0], by), movedPoint(stub.points[1], by)] as const,
        })),
      continuations: lines[page]!.continuations,
    };
  });
  const rooms = rectangles.map(({ y, height }, page): EndRoom => {
    const bottom = y + height + moves[page]!.y + around[page]!.bottom;
    return { page, top: bottom + metrics.legend.top / 2, bottom: frame.height };
  });
  const ends = placeEndMatter(layout, frame.width, rooms, (count) => ({
    page: windows.length + count,
    top: later.bandTop,
    bottom: frame.height,
  }));
  const pages = Math.max(windows.length, ...[...ends.keys()].map((page) => page + 1));
  return Array.from({ length: pages }, (_, page): Layout => {
    const words = pageWords.of[layout.language](page + 1, pages);
    return {
      ...layout,
      ...(parts[page] ?? emptyPart),
      width: frame.width,
      height: frame.height,
      paper: { format, ...sheets[format], page: page + 1, pages, scale },
      title: layout.title === "" ? words : `${layout.title}, ${words}`,
      header: pageHeader(layout, frame.width, page + 1, pages),
      notes: ends.get(page)?.notes ?? [],
      legend: ends.get(page)?.legend ?? [],
    };
  });
}

const emptyPart = {
  bands: [],
  lanes: [],
  areas: [],
  boxes: [],
  tiles: [],
  placeholders: [],
  links: [],
  stubs: [],
  continuations: [],
} as const;

/** The legend says what the number at a cut line means. */
function withContinues(layout: Layout, occurs: boolean): Layout {
  if (!occurs) return layout;
  const { sampleWidth, sampleGap } = metrics.legend;
  const height = layout.legend[0]?.box.height ?? metrics.legend.height;
  const text = textBlock(continuesWords[layout.language], textStyles.small, "muted", 500, 1);
  const indent = sampleWidth + sampleGap;
  const [line] = placeBlock(text, indent, (height - text.height) / 2, text.width);
  const box = { x: 0, y: 0, width: sampleWidth, height };
  return line ? { ...layout, legend: [...layout.legend, { sample: { kind: "continues" }, box, line }] } : layout;
}
