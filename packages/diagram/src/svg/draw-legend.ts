import type { LegendEntry, Point, Rectangle } from "../layout/layout-types.js";
import { metrics, round, textStyles } from "../layout/metrics.js";
import type { Direction, Emphasis } from "../scene/scene-types.js";
import { cutPath, drawFrame, drawSeverity } from "./draw-box.js";
import { drawLink, drawStub } from "./draw-link.js";
import { drawContinuationSign, drawDisc } from "./draw-note.js";
import { drawLine } from "./draw-text.js";
import type { Theme } from "./themes.js";
import { element, textElement } from "./xml.js";

/** An entry of the legend: a sample, whose lines run as those of the diagram, and what it means. */
export function drawLegendEntry({ sample, box, line }: LegendEntry, direction: Direction, theme: Theme): string {
  return drawSample(sample, box, direction, theme) + drawLine(line, theme.text.muted);
}

const plainLine = { type: "leadsTo", styles: [] } as const;
/** How many links the thick sample line stands for. */
const manyLinks = 40;

function drawSample(sample: LegendEntry["sample"], box: Rectangle, direction: Direction, theme: Theme): string {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const { start, end, unit } = courseOf(box, direction);
  const back = (by: number): Point => ({ x: end.x - unit.x * by, y: end.y - unit.y * by });
  const height = metrics.legend.height - 2;
  const small = { x: box.x + 6, y: round(middle.y - height / 2), width: box.width - 12, height };
  switch (sample.kind) {
    case "link":
      // What runs against the flow in the diagram does so here.
      return drawLink(
        { ...sample, points: sample.type === "changes" || sample.type === "enables" ? [end, start] : [start, end] },
        theme,
      );
    case "bundle":
      return drawLink({ ...plainLine, points: [start, end], count: manyLinks }, theme);
    case "note":
      return drawLink({ ...plainLine, points: [start, end] }, theme) + drawDisc(middle, theme);
    case "continues": {
      const at = back(direction === "top-down" ? 10 : 20);
      const loose = { start: true, end: true };
      const line = drawLink({ ...plainLine, points: [start, at], loose }, theme);
      const { size } = textStyles.count;
      const beside =
        direction === "top-down"
          ? { x: at.x + 7, y: at.y + size * 0.7 }
          : { x: back(9).x - (unit.x < 0 ? 5 : 0), y: at.y + size * 0.36 };
      const number = textElement(
        "text",
        { x: round(beside.x), y: round(beside.y), "font-size": size, "font-weight": 700, fill: theme.text.muted },
        "2",
      );
      const side = direction === "top-down" ? "bottom" : direction === "right-to-left" ? "left" : "right";
      return line + drawContinuationSign({ at, leaves: true, side }, theme) + number;
    }
    case "broken":
    case "threadEnds":
    case "external":
      return drawStub(
        { ...plainLine, kind: sample.kind, points: [start, back(direction === "top-down" ? 3 : 10)] },
        theme,
      );
    case "chosen":
      return drawTwice(small, theme);
    case "highlighted":
    case "faded":
      return drawEmphasis(sample.kind, small, theme);
    case "uncovered":
      return element("rect", {
        ...small,
        rx: 4,
        fill: theme.box.fill,
        stroke: theme.box.uncoveredStroke,
        "stroke-width": 1.4,
        "stroke-dasharray": "5 3",
      });
    case "unwanted":
      return element("path", {
        d: cutPath(small, 5),
        fill: theme.box.fill,
        stroke: theme.box.stroke,
        "stroke-width": 1.2,
      });
    case "contested":
      return element("rect", {
        ...small,
        y: round(middle.y - 6),
        height: 12,
        rx: 6,
        fill: theme.box.fill,
        stroke: theme.mark.contested,
        "stroke-width": 1.2,
      });
    case "placeholder":
      return element("rect", {
        ...small,
        rx: 4,
        fill: "none",
        stroke: theme.text.muted,
        "stroke-width": 1.2,
        "stroke-dasharray": "2 3",
      });
    case "findings":
      return drawSeverity(middle, sample.severity, theme);
  }
}

/** From where to where a sample line runs, in the direction of the flow. */
function courseOf({ x, y, width, height }: Rectangle, direction: Direction): { start: Point; end: Point; unit: Point } {
  const middle = { x: x + width / 2, y: y + height / 2 };
  switch (direction) {
    case "left-to-right":
      return { start: { x, y: middle.y }, end: { x: x + width, y: middle.y }, unit: { x: 1, y: 0 } };
    case "right-to-left":
      return { start: { x: x + width, y: middle.y }, end: { x, y: middle.y }, unit: { x: -1, y: 0 } };
    case "top-down":
      return { start: { x: middle.x, y }, end: { x: middle.x, y: y + height }, unit: { x: 0, y: 1 } };
  }
}

const plainBox = { kind: "action", inactive: false, unwanted: false, uncovered: false, setAside: false } as const;

function drawTwice({ x, y, width, height }: Rectangle, theme: Theme): string {
  const stroke = theme.accent[plainBox.kind];
  const inner = { x: x + 3.5, y: y + 3.5, width: width - 7, height: height - 7, rx: 2.5 };
  return (
    element("rect", { x, y, width, height, rx: 5.5, fill: "none", stroke, "stroke-width": 1.2 }) +
    element("rect", { ...inner, fill: theme.box.fill, stroke, "stroke-width": 2 })
  );
}

function drawEmphasis(emphasis: Emphasis, { x, y, width, height }: Rectangle, theme: Theme): string {
  return drawFrame({ ...plainBox, x, y, width, height, emphasis }, theme, false);
}
