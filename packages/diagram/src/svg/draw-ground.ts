import type { LayoutArea, LayoutBand, LayoutLane, LayoutPlaceholder } from "../layout/layout-types.js";
import type { Direction } from "../scene/scene-types.js";
import { drawToned } from "./draw-text.js";
import type { Theme } from "./themes.js";
import { element } from "./xml.js";

// What lies below boxes and lines: columns or rows, areas, lanes, and the questions of empty levels.

/** A column, or a row, with its heading and the rule in the colour of what it shows. */
export function drawBand({ x, y, width, height, heading, rule, shows }: LayoutBand, theme: Theme): string {
  const { fill, stroke } = theme.band;
  const edge = stroke === fill ? {} : { stroke, "stroke-width": 1 };
  return (
    element("rect", { x, y, width, height, rx: 10, fill, ...edge }) +
    drawToned(heading, theme) +
    element("rect", { ...sizes(rule), rx: 1.5, fill: theme.accent[shows] })
  );
}

/** The frame of an area, its heading unless lines pass behind it, and what is left out of it. */
export function drawArea(area: LayoutArea, theme: Theme): string {
  const { fill, stroke } = theme.area;
  const heading = area.headingGround ? [] : area.heading;
  return (
    element("rect", { ...sizes(area), rx: 8, fill, stroke, "stroke-width": 1 }) +
    drawToned([...heading, ...area.folded], theme)
  );
}

/** The heading of an area that lines pass behind, on ground of its own; to be drawn over lines. Empty where none do. */
export function drawHeadingOverLines({ headingGround, heading }: LayoutArea, theme: Theme): string {
  if (headingGround === undefined) return "";
  return element("rect", { ...sizes(headingGround), fill: theme.area.fill }) + drawToned(heading, theme);
}

/** A lane's heading, and a hairline where the lane begins; the first needs none. */
export function drawLane(lane: LayoutLane, isFirst: boolean, direction: Direction, theme: Theme): string {
  const { x, y, width, height, heading } = lane;
  const end = direction === "top-down" ? { x2: x, y2: y + height } : { x2: x + width, y2: y };
  const line = element("line", { x1: x, y1: y, ...end, stroke: theme.lane.stroke, "stroke-width": 0.8 });
  return (isFirst ? "" : line) + drawToned(heading, theme);
}

/** An empty level's dashed box with its question, as an item of the level's list. */
export function drawPlaceholder(placeholder: LayoutPlaceholder, theme: Theme): string {
  const frame = element("rect", {
    ...sizes(placeholder),
    rx: 6,
    fill: "none",
    stroke: theme.text.muted,
    "stroke-width": 1.2,
    "stroke-dasharray": "2 3",
  });
  const { title, lines } = placeholder;
  return element("g", { role: "listitem", "aria-label": title }, frame + drawToned(lines, theme));
}

const sizes = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
  x,
  y,
  width,
  height,
});
