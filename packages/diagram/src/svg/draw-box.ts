import type { Severity } from "@change-logic/model";
import type { LayoutBox, LayoutFindings, LayoutMark, LayoutTile, Point, Rectangle } from "../layout/layout-types.js";
import { metrics, round } from "../layout/metrics.js";
import { contrast, readableOn } from "./contrast.js";
import { drawCentred, drawLines, drawToned } from "./draw-text.js";
import type { Theme } from "./themes.js";
import { element, textElement } from "./xml.js";

const radius = 6;
const accentWidth = 4;
/** Length of the corners that are cut off a side effect's box. */
const cutCorner = 10;

/** A box with its text, marks and sign of findings, as an item of a list. */
export function drawBox(box: LayoutBox, tile: LayoutTile | undefined, theme: Theme, idPrefix: string): string {
  const faded = box.emphasis === "faded";
  const parts = [
    box.cut ? textElement("title", {}, box.title) : "",
    drawFrame(box, theme, tile !== undefined),
    tile ? drawTile(tile, theme) : "",
    faded
      ? drawLines(box.lines, theme.faded.text)
      : box.inactive
        ? drawLines(box.lines, theme.text.muted)
        : drawToned(box.lines, theme),
    ...box.marks.map((mark) => drawMark(mark, theme, faded)),
    box.findings ? drawFindings(box.findings, theme) : "",
  ];
  return element("g", { id: `${idPrefix}-${box.id}`, role: "listitem", "aria-label": box.label }, parts.join(""));
}

/** What a frame shows of a box. */
export type FramedBox = Pick<
  LayoutBox,
  "kind" | "inactive" | "unwanted" | "uncovered" | "setAside" | "emphasis" | "chosen"
> &
  Rectangle;

/**
 * The outline: cut corners for side effects, dashes for items without an action that holds, nothing but the line for
 * those set aside; thicker and in the colour of the level for what a view is about, with a second outline for the very
 * one that the view names.
 */
export function drawFrame(box: FramedBox, theme: Theme, hasTile: boolean): string {
  return (box.chosen ? drawSecondOutline(box, theme) : "") + drawOutline(box, theme, hasTile);
}

/** Between the outline of a box and the second one around it. */
const outerGap = 4;

function drawSecondOutline({ x, y, width, height, kind }: FramedBox, theme: Theme): string {
  return element("rect", {
    x: round(x - outerGap),
    y: round(y - outerGap),
    width: round(width + 2 * outerGap),
    height: round(height + 2 * outerGap),
    rx: radius + outerGap,
    fill: "none",
    stroke: theme.accent[kind],
    "stroke-width": 1.4,
  });
}

function drawOutline(box: FramedBox, theme: Theme, hasTile: boolean): string {
  const faded = box.emphasis === "faded";
  const highlighted = box.emphasis === "highlighted";
  const accent = faded ? theme.faded.line : theme.accent[box.kind];
  const stroke = highlighted ? accent : theme.box.stroke;
  const fadedStroke = box.uncovered || box.setAside ? theme.faded.line : theme.faded.stroke;
  const frame = {
    fill: faded ? theme.faded.fill : box.inactive ? theme.box.inactiveFill : theme.box.fill,
    stroke: faded ? fadedStroke : box.uncovered ? theme.box.uncoveredStroke : stroke,
    "stroke-width": highlighted ? 2.4 : box.uncovered ? 1.4 : 1,
    "stroke-dasharray": box.uncovered ? "5 3" : undefined,
  };
  const { x, y, width, height } = box;
  if (box.unwanted) {
    const cut = Math.min(cutCorner, height / 2);
    const inner = `${point(x + accentWidth, y + cut - accentWidth)}V${round(y + height - cut + accentWidth)}`;
    return (
      element("path", { d: cutPath(box, cut), ...frame }) +
      element("path", { d: `M${point(x, y + cut)}L${inner}L${point(x, y + height - cut)}Z`, fill: accent })
    );
  }
  const outline = element("rect", { x, y, width, height, rx: radius, ...frame });
  if (hasTile || box.uncovered || box.setAside) return outline;
  const bottom = round(y + height - radius);
  const bar = `M${point(x + radius, y)}A${radius} ${radius} 0 0 0 ${point(x, y + radius)}V${bottom}A${radius} ${radius} 0 0 0 ${point(x + radius, y + height)}`;
  // The bar is as thin as accentWidth where it is straight, and follows the rounded corners at its ends.
  const inner = `Q${point(x + accentWidth, y + height)} ${point(x + accentWidth, y + height - radius)}V${round(y + radius)}Q${point(x + accentWidth, y)} ${point(x + radius, y)}Z`;
  return outline + element("path", { d: bar + inner, fill: accent });
}

/** A coloured square with the number of a goal or target, black or white by contrast. */
export function drawTile({ x, y, width, height, color, line }: LayoutTile, theme: Theme): string {
  const look = { rx: 4, fill: color, stroke: theme.tile.stroke, "stroke-width": 1.2 };
  return element("rect", { x, y, width, height, ...look }) + drawCentred(line, x + width / 2, readableOn(color));
}

function drawMark({ kind, x, y, width, height, lines }: LayoutMark, theme: Theme, faded: boolean): string {
  const color = faded ? theme.faded.text : theme.mark[kind];
  const fill = faded ? theme.faded.fill : theme.box.fill;
  return (
    element("rect", { x, y, width, height, rx: 8, fill, stroke: color, "stroke-width": 1 }) +
    lines.map((line) => drawCentred(line, x + width / 2, color)).join("")
  );
}

/** The number of findings on a sign whose shape says how grave they are; what they say is its title. */
export function drawFindings({ at, severity, title, line }: LayoutFindings, theme: Theme): string {
  const sign = drawSeverity(at, severity, theme) + drawCentred(line, at.x, readableOn(theme.findings[severity]));
  return element("g", {}, textElement("title", {}, title) + sign);
}

/** An octagon for errors, a diamond for warnings, a disc for notes; a colour that is hard to see on boxes has a dark outline. */
export function drawSeverity({ x, y }: Point, severity: Severity, theme: Theme): string {
  const fill = theme.findings[severity];
  const isSeen = contrast(fill, theme.box.fill) >= 3;
  const look = { fill, stroke: isSeen ? theme.box.fill : theme.text.strong, "stroke-width": isSeen ? 1.5 : 1.2 };
  const r = metrics.findings.radius;
  switch (severity) {
    case "error": {
      const outer = r + 0.5;
      const side = outer * 0.4142;
      return element("path", {
        d: `M${point(x - side, y - outer)}L${point(x + side, y - outer)}L${point(x + outer, y - side)}L${point(x + outer, y + side)}L${point(x + side, y + outer)}L${point(x - side, y + outer)}L${point(x - outer, y + side)}L${point(x - outer, y - side)}Z`,
        ...look,
      });
    }
    case "warn": {
      const outer = r + 3;
      return element("path", {
        d: `M${point(x, y - outer)}L${point(x + outer, y)}L${point(x, y + outer)}L${point(x - outer, y)}Z`,
        ...look,
      });
    }
    case "info":
      return element("circle", { cx: x, cy: y, r, ...look });
  }
}

/** A rectangle with its corners cut off. */
export function cutPath({ x, y, width, height }: Rectangle, cut: number): string {
  return `M${point(x + cut, y)}H${round(x + width - cut)}L${point(x + width, y + cut)}V${round(y + height - cut)}L${point(x + width - cut, y + height)}H${round(x + cut)}L${point(x, y + height - cut)}V${round(y + cut)}Z`;
}

const point = (x: number, y: number) => `${round(x)} ${round(y)}`;
