import type { LayoutLink, LayoutStub, LineStyle, Point } from "../layout/layout-types.js";
import { round } from "../layout/metrics.js";
import type { Emphasis } from "../scene/scene-types.js";
import type { Crossing } from "./crossings.js";
import type { Theme } from "./themes.js";
import { element, textElement } from "./xml.js";

const arrow = { length: 9, halfWidth: 4.2 };
const dot = 2.6;
const bar = { gap: 3, halfWidth: 6.5 };
const cornerRadius = 9;

/** How a line is drawn. Lines differ in shape first (dashes, width, end), and in colour only besides. */
interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly dash: string | undefined;
  readonly end: "arrow" | "openArrow" | "bar" | "dot";
}

/** What is drawn of a link. */
export type DrawnLink = LineStyle & Pick<LayoutLink, "points" | "loose" | "count"> & { readonly emphasis?: Emphasis };

function strokeOf(
  { type, styles, emphasis = "normal", count = 1 }: Pick<DrawnLink, "type" | "styles" | "emphasis" | "count">,
  theme: Theme,
): Stroke {
  const counteracts = styles.includes("counteracts");
  const weak = styles.includes("weak");
  const feedback = styles.includes("feedback");
  const { line } = theme;
  const base =
    type === "changes" ? line.changes : type === "enables" ? line.enables : type === "uses" ? line.uses : line.chain;
  const color = emphasis === "faded" ? theme.faded.line : counteracts ? line.counteracts : base;
  const width = styles.includes("critical")
    ? 3.4
    : weak
      ? 2.2
      : type === "changes"
        ? 1.3
        : type === "uses"
          ? 1
          : widthOfMany(count);
  return {
    color,
    width: emphasis === "highlighted" ? width + 1 : emphasis === "faded" ? Math.max(1, width - 0.4) : width,
    dash: weak ? "0.1 5" : counteracts ? "9 4" : feedback ? "12 3 2.5 3" : type === "changes" ? "4 4" : undefined,
    end: counteracts
      ? "bar"
      : type === "uses"
        ? "dot"
        : feedback || type === "changes" || type === "enables"
          ? "openArrow"
          : "arrow",
  };
}

/** From 1.5 px for a single link, half a px more for each doubling, to 4. */
const widthOfMany = (count: number): number => Math.min(4, round(1.5 + Math.log2(Math.max(1, count)) / 2));

/** A line from its first point to its last, with the sign at its end, unless that lies on another page. */
export function drawLink(link: DrawnLink, theme: Theme): string {
  const stroke = strokeOf(link, theme);
  const { points } = link;
  const end = points.at(-1);
  const before = points.at(-2);
  if (end === undefined || before === undefined) return "";
  const hasEnd = !link.loose?.end;
  const direction = unit(before, end);
  const gap = hasEnd ? gapBefore[stroke.end] : 0;
  const shortened = [...points.slice(0, -1), along(end, direction, -Math.min(gap, distance(before, end)))];
  const line = element("path", {
    d: roundedPath(shortened),
    fill: "none",
    stroke: stroke.color,
    "stroke-width": stroke.width,
    "stroke-dasharray": stroke.dash,
    "stroke-linecap": link.styles.includes("weak") ? "round" : undefined,
  });
  return hasEnd ? line + drawEnd(stroke, end, direction) : line;
}

/** How far from its end a line stops, for the sign there. */
const gapBefore = { bar: bar.gap, arrow: arrow.length - 1, openArrow: 1, dot: dot } as const;

/** Takes away what lies below a crossing, so that one line is seen to pass under the other; `ground` is the colour there. */
export function drawCrossing({ from, to }: Crossing, ground: string): string {
  return element("path", { d: roundedPath([from, to]), stroke: ground, "stroke-width": 7 });
}

/**
 * A short line with a cross at its loose end; with a ring where it goes on outside of what is loaded; with a question
 * mark in a ring where the thread ends.
 */
export function drawStub(
  stub: LineStyle & Pick<LayoutStub, "points" | "kind"> & { readonly emphasis?: Emphasis },
  theme: Theme,
): string {
  const [start, end] = stub.points;
  const color = stub.emphasis === "faded" ? theme.faded.line : stubColor(stub.kind, theme);
  const direction = unit(start, end);
  // Further in than the end of the line, so that the sign stays clear of lines that pass.
  const middle = along(end, direction, -4);
  const line = (stop: Point) =>
    element("path", { d: roundedPath([start, stop]), fill: "none", stroke: color, "stroke-width": 1.5 });
  const ring = ({ x, y }: Point, r: number) =>
    element("circle", { cx: x, cy: y, r, fill: theme.background, stroke: color, "stroke-width": 1.5 });
  switch (stub.kind) {
    case "external":
      return line(along(middle, direction, -4)) + ring(middle, 4);
    case "threadEnds":
      return (
        line(along(middle, direction, -questionRadius)) + ring(middle, questionRadius) + questionMark(middle, color)
      );
    case "broken": {
      const arm = 4;
      const { x, y } = middle;
      const cross = `M${round(x - arm)} ${round(y - arm)}L${round(x + arm)} ${round(y + arm)}M${round(x - arm)} ${round(y + arm)}L${round(x + arm)} ${round(y - arm)}`;
      return (
        line(middle) + element("path", { d: cross, stroke: color, "stroke-width": 2.2, "stroke-linecap": "round" })
      );
    }
  }
}

const questionRadius = 6;

function stubColor(kind: LayoutStub["kind"], theme: Theme): string {
  if (kind === "external") return theme.line.chain;
  return kind === "broken" ? theme.line.broken : theme.box.uncoveredStroke;
}

/** Drawn rather than written: it sits in the middle whatever the font. */
function questionMark({ x, y }: Point, color: string): string {
  const hook = `M${round(x - 2)} ${round(y - 1.7)}C${round(x - 2)} ${round(y - 4.6)} ${round(x + 2.2)} ${round(y - 4.4)} ${round(x + 2)} ${round(y - 1.6)}C${round(x + 1.9)} ${round(y - 0.3)} ${round(x)} ${round(y - 0.4)} ${round(x)} ${round(y + 1.2)}`;
  return (
    element("path", { d: hook, fill: "none", stroke: color, "stroke-width": 1.4, "stroke-linecap": "round" }) +
    element("circle", { cx: x, cy: round(y + 3.3), r: 0.95, fill: color })
  );
}

/** A group of one line with what it says. */
export function titled(title: string, id: string, drawing: string): string {
  return element("g", { id }, textElement("title", {}, title) + drawing);
}

function drawEnd({ end: sign, color }: Stroke, end: Point, direction: Point): string {
  const across = { x: -direction.y, y: direction.x };
  const at = (back: number, side: number) => {
    const point = along(along(end, direction, -back), across, side);
    return `${point.x} ${point.y}`;
  };
  switch (sign) {
    case "dot":
      return element("circle", { cx: end.x, cy: end.y, r: dot, fill: color });
    case "bar":
      return element("path", {
        d: `M${at(bar.gap, bar.halfWidth)}L${at(bar.gap, -bar.halfWidth)}`,
        stroke: color,
        "stroke-width": 2.8,
        fill: "none",
      });
    case "arrow":
      return element("path", {
        d: `M${at(0.5, 0)}L${at(arrow.length, arrow.halfWidth)}L${at(arrow.length, -arrow.halfWidth)}Z`,
        fill: color,
      });
    case "openArrow":
      return element("path", {
        d: `M${at(arrow.length - 1, arrow.halfWidth)}L${at(1, 0)}L${at(arrow.length - 1, -arrow.halfWidth)}`,
        fill: "none",
        stroke: color,
        "stroke-width": 1.5,
      });
  }
}

/** A path through the points with its corners rounded. */
export function roundedPath(points: readonly Point[]): string {
  const [first] = points;
  if (first === undefined) return "";
  let path = `M${round(first.x)} ${round(first.y)}`;
  for (let index = 1; index < points.length - 1; index += 1) {
    const [before, corner, after] = [points[index - 1]!, points[index]!, points[index + 1]!];
    const radius = Math.min(cornerRadius, distance(before, corner) / 2, distance(corner, after) / 2);
    const from = along(corner, unit(corner, before), radius);
    const to = along(corner, unit(corner, after), radius);
    path += `L${from.x} ${from.y}Q${corner.x} ${corner.y} ${to.x} ${to.y}`;
  }
  const last = points.at(-1)!;
  return `${path}L${round(last.x)} ${round(last.y)}`;
}

const distance = (a: Point, b: Point) => Math.hypot(b.x - a.x, b.y - a.y);

function unit(from: Point, to: Point): Point {
  const length = distance(from, to);
  return length === 0 ? { x: 1, y: 0 } : { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

const along = (from: Point, direction: Point, length: number): Point => ({
  x: round(from.x + direction.x * length),
  y: round(from.y + direction.y * length),
});
