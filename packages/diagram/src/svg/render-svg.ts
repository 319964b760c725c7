import { checkLayout, checkOptions } from "../arguments.js";
import type { Layout, LayoutLink } from "../layout/layout-types.js";
import { round } from "../layout/metrics.js";
import { checkIdPrefix } from "./check-id-prefix.js";
import { checkTheme } from "./check-theme.js";
import { crossings } from "./crossings.js";
import { drawBox, drawTile } from "./draw-box.js";
import { drawArea, drawBand, drawHeadingOverLines, drawLane, drawPlaceholder } from "./draw-ground.js";
import { drawLegendEntry } from "./draw-legend.js";
import { drawCrossing, drawLink, drawStub, titled } from "./draw-link.js";
import { drawContinuation, drawNote, drawNoteSign } from "./draw-note.js";
import { drawToned } from "./draw-text.js";
import { groundAt } from "./ground.js";
import { type Theme, themes } from "./themes.js";
import { element, textElement } from "./xml.js";

/** How a diagram is drawn. */
export interface SvgOptions {
  /** Colours and typeface; `themes.light` when left out. */
  readonly theme?: Theme;
  /**
   * What every id in the SVG begins with, so that several may share a page: an ASCII letter or `_`, then letters, digits,
   * `_`, `-` and `.`; at most 100 characters. `change-logic` when left out.
   */
  readonly idPrefix?: string;
}

/**
 * Draws a layout as SVG: one self-contained, well-formed XML element without style sheets, scripts, markers or foreign
 * objects, so that browsers, Word, LibreOffice, Inkscape and resvg draw the same. Boxes are lists with an item each, so
 * that screen readers can walk them. The same layout always gives the same text. A layout that is fitted to paper becomes
 * a whole sheet, in millimetres. Throws {@link ChangeLogicError} (`invalid-argument`) for what is not a layout, or a broken one, for an
 * `idPrefix` that cannot begin an id, and for a theme whose colours or typeface are no such.
 */
export function renderSvg(layout: Layout, options: SvgOptions = {}): string {
  checkLayout(layout);
  checkOptions(options, "renderSvg");
  const { theme = themes.light, idPrefix = "change-logic" } = options;
  checkTheme(theme);
  checkIdPrefix(idPrefix);
  const sheet = sheetOf(layout);
  const hidden = { "aria-hidden": "true" };
  const tiles = new Map(layout.tiles.map((tile) => [tile.box, tile]));
  const areaIds = new Set(layout.areas.map(({ id }) => id));
  const parts = [
    textElement("title", { id: `${idPrefix}-title` }, layout.title),
    textElement("desc", { id: `${idPrefix}-desc` }, layout.description),
    element("rect", { ...sheet.ground, fill: theme.background }),
    group({}, [drawToned(layout.header, theme)]),
    group(
      hidden,
      layout.bands.map((band) => drawBand(band, theme)),
    ),
    group(
      {},
      layout.lanes.map((lane, index) => drawLane(lane, index === 0, layout.direction, theme)),
    ),
    group(
      {},
      layout.areas.map((area) => drawArea(area, theme)),
    ),
    group(hidden, drawLinks(layout, theme, idPrefix)),
    group(
      {},
      layout.areas.map((area) => drawHeadingOverLines(area, theme)),
    ),
    group(
      hidden,
      layout.tiles.filter(({ box }) => areaIds.has(box)).map((tile) => drawTile(tile, theme)),
    ),
    group(
      hidden,
      layout.stubs.map((stub) => titled(stub.title, `${idPrefix}-${stub.id}`, drawStub(stub, theme))),
    ),
    group(
      hidden,
      layout.continuations.map((continuation) => drawContinuation(continuation, theme)),
    ),
    ...drawLists(layout, tiles, theme, idPrefix),
    group(
      {},
      layout.notes.map((note) => drawNote(note, theme)),
    ),
    group(
      {},
      layout.legend.map((entry) => drawLegendEntry(entry, layout.direction, theme)),
    ),
  ];
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: sheet.width,
      height: sheet.height,
      viewBox: `${sheet.ground.x} ${sheet.ground.y} ${sheet.ground.width} ${sheet.ground.height}`,
      role: "graphics-document document",
      "aria-labelledby": `${idPrefix}-title`,
      "aria-describedby": `${idPrefix}-desc`,
      lang: layout.language,
      "font-family": theme.fontFamily,
    },
    `\n${parts.filter((part) => part !== "").join("\n")}\n`,
  );
  return `${svg}\n`;
}

/** The size of the picture, and the part of the drawing's plane that it shows. */
function sheetOf({ width, height, paper }: Layout) {
  if (paper === undefined) return { width, height, ground: { x: 0, y: 0, width, height } };
  const whole = { width: round(paper.width / paper.scale), height: round(paper.height / paper.scale) };
  return {
    width: `${paper.width}mm`,
    height: `${paper.height}mm`,
    ground: { x: round((width - whole.width) / 2), y: round((height - whole.height) / 2), ...whole },
  };
}

function group(attributes: Record<string, string>, children: readonly string[]): string {
  const drawn = children.filter((child) => child !== "");
  return drawn.length === 0 ? "" : element("g", attributes, `\n${drawn.join("\n")}\n`);
}

/** A list for each column, with its boxes in reading order. */
function drawLists(
  { bands, boxes, placeholders }: Layout,
  tiles: ReadonlyMap<string, Layout["tiles"][number]>,
  theme: Theme,
  idPrefix: string,
): string[] {
  const items = new Map<string, string[]>(bands.map(({ id }) => [id, []]));
  for (const box of boxes) items.get(box.band)?.push(drawBox(box, tiles.get(box.id), theme, idPrefix));
  for (const placeholder of placeholders) items.get(placeholder.band)?.push(drawPlaceholder(placeholder, theme));
  return bands.map(({ id, title }) => group({ role: "list", "aria-label": title }, items.get(id) ?? []));
}

/**
 * Lines that end in the same place join there; they are drawn together, after the ground where they pass over others.
 * What a view is about is drawn last, over what has stepped back; the numbers of notes lie over all lines.
 */
function drawLinks(layout: Layout, theme: Theme, idPrefix: string): string[] {
  const byEnd = new Map<string, LayoutLink[]>();
  for (const emphasis of ["faded", "normal", "highlighted"] as const) {
    for (const link of layout.links) {
      if (link.emphasis !== emphasis) continue;
      const end = link.points.at(-1);
      const key = end ? `${emphasis} ${end.x} ${end.y}` : "";
      const together = byEnd.get(key) ?? [];
      byEnd.set(key, together);
      together.push(link);
    }
  }
  const groups = [...byEnd.values()];
  const found = crossings(groups);
  const ground = groundAt(layout, theme);
  const lines = groups.flatMap((together, index) => [
    ...found[index]!.map((crossing) => drawCrossing(crossing, ground(crossing.from))),
    ...together.map((link) => titled(link.title, `${idPrefix}-${link.id}`, drawLink(link, theme))),
  ]);
  return [...lines, ...layout.links.flatMap(({ note }) => (note ? [drawNoteSign(note, theme)] : []))];
}
