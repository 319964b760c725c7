import { ChangeLogicError } from "@change-logic/model";
import { checkLayout } from "../arguments.js";
import type { Layout, LayoutArea, LayoutBand, LayoutLink, LayoutPlaceholder, Point } from "../layout/layout-types.js";
import { crossings } from "./crossings.js";
import { drawBox, drawTile } from "./draw-box.js";
import { drawLegendEntry } from "./draw-legend.js";
import { drawCrossing, drawLink, drawStub, titled } from "./draw-link.js";
import { drawLines } from "./draw-text.js";
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

const safePrefix = /^[A-Za-z_][A-Za-z0-9_.-]{0,99}$/u;

/**
 * Draws a layout as SVG: one self-contained, well-formed XML element without style sheets, scripts, markers or foreign
 * objects, so that browsers, Word, LibreOffice, Inkscape and resvg draw the same. Boxes are lists with an item each, so
 * that screen readers can walk them. The same layout always gives the same text. Throws {@link ChangeLogicError}
 * (`invalid-argument`) for what is not a layout, and for an `idPrefix` that cannot begin an id.
 */
export function renderSvg(layout: Layout, options: SvgOptions = {}): string {
  checkLayout(layout);
  const { theme = themes.light, idPrefix = "change-logic" } = options;
  if (!safePrefix.test(idPrefix)) {
    throw new ChangeLogicError(
      "invalid-argument",
      "caller",
      "The idPrefix cannot begin an id.",
      "Use an ASCII letter or _, then letters, digits, _, - and ., at most 100 characters.",
    );
  }
  const { width, height } = layout;
  const hidden = { "aria-hidden": "true" };
  const tiles = new Map(layout.tiles.map((tile) => [tile.box, tile]));
  const areaIds = new Set(layout.areas.map(({ id }) => id));
  const parts = [
    textElement("title", { id: `${idPrefix}-title` }, layout.title),
    textElement("desc", { id: `${idPrefix}-desc` }, layout.description),
    element("rect", { width, height, fill: theme.background }),
    group(
      {},
      layout.header.map((line) => drawLines([line], line.tone === "strong" ? theme.text.strong : theme.text.muted)),
    ),
    group(
      hidden,
      layout.bands.map((band) => drawBand(band, theme)),
    ),
    group(
      {},
      layout.areas.map((area) => drawArea(area, theme)),
    ),
    group(hidden, layout.tiles.filter(({ box }) => areaIds.has(box)).map(drawTile)),
    group(hidden, drawLinks(layout, theme, idPrefix)),
    group(
      hidden,
      layout.stubs.map((stub) => titled(stub.title, `${idPrefix}-${stub.id}`, drawStub(stub, theme))),
    ),
    ...layout.bands.map((band) => {
      const boxes = layout.boxes
        .filter((box) => box.band === band.id)
        .map((box) => drawBox(box, tiles.get(box.id), theme, idPrefix));
      const empty = layout.placeholders
        .filter((placeholder) => placeholder.band === band.id)
        .map((one) => drawPlaceholder(one, theme));
      return group({ role: "list", "aria-label": band.title }, [...boxes, ...empty]);
    }),
    group(
      {},
      layout.legend.map((entry) => drawLegendEntry(entry, theme)),
    ),
  ];
  const svg = element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
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

function group(attributes: Record<string, string>, children: readonly string[]): string {
  return children.length === 0 ? "" : element("g", attributes, `\n${children.join("\n")}\n`);
}

function drawBand({ x, y, width, height, heading, rule, shows }: LayoutBand, theme: Theme): string {
  return (
    element("rect", { x, y, width, height, rx: 10, fill: theme.band.fill }) +
    drawLines(heading, theme.text.strong) +
    element("rect", {
      x: rule.x,
      y: rule.y,
      width: rule.width,
      height: rule.height,
      rx: 1.5,
      fill: theme.accent[shows],
    })
  );
}

function drawArea({ x, y, width, height, heading, folded }: LayoutArea, theme: Theme): string {
  return (
    element("rect", {
      x,
      y,
      width,
      height,
      rx: 8,
      fill: theme.area.fill,
      stroke: theme.area.stroke,
      "stroke-width": 1,
    }) +
    drawLines(heading, theme.text.strong) +
    drawLines(folded, theme.text.muted)
  );
}

/** Lines that end in the same place join there; they are drawn together, after the ground where they pass over others. */
function drawLinks({ links, bands }: Layout, theme: Theme, idPrefix: string): string[] {
  const byEnd = new Map<string, LayoutLink[]>();
  for (const link of links) {
    const end = link.points.at(-1);
    const key = end ? `${end.x} ${end.y}` : "";
    const together = byEnd.get(key) ?? [];
    byEnd.set(key, together);
    together.push(link);
  }
  const groups = [...byEnd.values()];
  const found = crossings(groups);
  const groundAt = ({ x }: Point) =>
    bands.some((band) => x >= band.x && x <= band.x + band.width) ? theme.band.fill : theme.background;
  return groups.flatMap((together, index) => [
    ...found[index]!.map((crossing) => drawCrossing(crossing, groundAt(crossing.from))),
    ...together.map((link) => titled(link.title, `${idPrefix}-${link.id}`, drawLink(link, theme))),
  ]);
}

function drawPlaceholder({ x, y, width, height, lines, title }: LayoutPlaceholder, theme: Theme): string {
  return element(
    "g",
    { role: "listitem", "aria-label": title },
    element("rect", {
      x,
      y,
      width,
      height,
      rx: 6,
      fill: "none",
      stroke: theme.text.muted,
      "stroke-width": 1.2,
      "stroke-dasharray": "2 3",
    }) + drawLines(lines, theme.text.muted),
  );
}
