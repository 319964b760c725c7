import type { LegendEntry, Rectangle } from "../layout/layout-types.js";
import { cutPath, drawSeverity } from "./draw-box.js";
import { drawLink, drawStub } from "./draw-link.js";
import { drawLine } from "./draw-text.js";
import type { Theme } from "./themes.js";
import { element } from "./xml.js";

/** An entry of the legend: a sample, and what it means. */
export function drawLegendEntry({ sample, box, line }: LegendEntry, theme: Theme): string {
  return drawSample(sample, box, theme) + drawLine(line, theme.text.muted);
}

function drawSample(sample: LegendEntry["sample"], box: Rectangle, theme: Theme): string {
  const middle = box.y + box.height / 2;
  const start = { x: box.x, y: middle };
  const end = { x: box.x + box.width, y: middle };
  const small = { x: box.x + 6, y: box.y + 1, width: box.width - 12, height: box.height - 2 };
  switch (sample.kind) {
    case "link":
      // What runs from right to left in the diagram does so here.
      return drawLink(
        { ...sample, points: sample.type === "changes" || sample.type === "enables" ? [end, start] : [start, end] },
        theme,
      );
    case "note":
    case "continues":
      return "";
    case "broken":
    case "threadEnds":
    case "external":
      return drawStub(
        {
          type: "leadsTo",
          styles: [],
          kind: sample.kind,
          points: [start, { x: end.x - 10, y: middle }],
        },
        theme,
      );
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
        stroke: theme.line.chain,
        "stroke-width": 1,
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
      return drawSeverity({ x: box.x + box.width / 2, y: middle }, sample.severity, theme);
  }
}
