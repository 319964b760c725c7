import type { LayoutStub, LineStyle, Point } from "../layout/layout-types.js";
import { round } from "../layout/metrics.js";
import type { Crossing } from "./crossings.js";
import type { Theme } from "./themes.js";
import { element, textElement } from "./xml.js";

const arrow = { length: 9, halfWidth: 4.2 };
const bar = { gap: 3, halfWidth: 6.5 };
const cornerRadius = 9;

/** How a line is drawn. Lines differ in shape first (dashes, width, end), and in colour only besides. */
interface Stroke {
  readonly color: string;
  readonly width: number;
  readonly dash: string | undefined;
  readonly end: "arrow" | "openArrow" | "bar";
}

function strokeOf({ type, styles }: LineStyle, theme: Theme): Stroke {
  const counteracts = styles.includes("counteracts");
  const weak = styles.includes("weak");
  const { line } = theme;
  const base = type === "changes" ? line.changes : type === "enables" ? line.enables : line.chain;
  return {
    color: counteracts ? line.counteracts : base,
    width: styles.includes("critical") ? 3.4 : weak ? 2.2 : type === "changes" ? 1.3 : 1.5,
    dash: weak ? "0.1 5" : counteracts ? "9 4" : type === "changes" ? "4 4" : undefined,
    end: counteracts ? "bar" : type === "changes" || type === "enables" ? "openArrow" : "arrow",
  };
}

/** A line from its first point to its last, with the sign at its end. */
export function drawLink(link: LineStyle & { readonly points: readonly Point[] }, theme: Theme): string {
  const stroke = strokeOf(link, theme);
  const { points } = link;
  const end = points.at(-1);
  const before = points.at(-2);
  if (end === undefined || before === undefined) return "";
  const direction = unit(before, end);
  const gap = stroke.end === "bar" ? bar.gap : stroke.end === "arrow" ? arrow.length - 1 : 1;
  const shortened = [...points.slice(0, -1), along(end, direction, -Math.min(gap, distance(before, end)))];
  const line = element("path", {
    d: roundedPath(shortened),
    fill: "none",
    stroke: stroke.color,
    "stroke-width": stroke.width,
    "stroke-dasharray": stroke.dash,
    "stroke-linecap": link.styles.includes("weak") ? "round" : undefined,
  });
  return line + drawEnd(stroke, end, direction);
}

/** Takes away what lies below a crossing, so that one line is seen to pass under the other; `ground` is the colour there. */
export function drawCrossing({ from, to }: Crossing, ground: string): string {
  return element("path", { d: roundedPath([from, to]), stroke: ground, "stroke-width": 7 });
}

/** A short line with a cross at its loose end; with a ring where it goes on outside of what is loaded. */
export function drawStub(stub: LineStyle & Pick<LayoutStub, "points" | "kind">, theme: Theme): string {
  const [start, end] = stub.points;
  const color = stub.kind === "external" ? theme.line.chain : theme.line.broken;
  const direction = unit(start, end);
  const stop = along(end, direction, stub.kind === "external" ? -4 : 0);
  const line = element("path", { d: roundedPath([start, stop]), fill: "none", stroke: color, "stroke-width": 1.5 });
  if (stub.kind === "external")
    return (
      line +
      element("circle", { cx: end.x, cy: end.y, r: 4, fill: theme.background, stroke: color, "stroke-width": 1.5 })
    );
  const arm = 4.5;
  const cross = `M${round(end.x - arm)} ${round(end.y - arm)}L${round(end.x + arm)} ${round(end.y + arm)}M${round(end.x - arm)} ${round(end.y + arm)}L${round(end.x + arm)} ${round(end.y - arm)}`;
  return line + element("path", { d: cross, stroke: color, "stroke-width": 2.2, "stroke-linecap": "round" });
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
