import type { LegendEntry, Rectangle } from "../layout/layout-types.js";
import { round, textStyles } from "../layout/metrics.js";
import { cutPath, drawSeverity } from "./draw-box.js";
import { drawLink, drawStub } from "./draw-link.js";
import { drawContinuationSign, drawDisc } from "./draw-note.js";
import { drawLine } from "./draw-text.js";
import type { Theme } from "./themes.js";
import { element, textElement } from "./xml.js";

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
    case "note": {
      const middleOfSample = box.x + box.width / 2;
      const line = drawLink({ type: "leadsTo", styles: [], points: [start, end] }, theme);
      return line + drawDisc({ x: middleOfSample, y: middle }, theme);
    }
    case "continues": {
      const at = { x: end.x - 20, y: middle };
      const loose = { start: true, end: true };
      const line = drawLink({ type: "leadsTo", styles: [], points: [start, at], loose }, theme);
      const { size } = textStyles.count;
      const number = textElement(
        "text",
        { x: end.x - 9, y: round(middle + size * 0.36), "font-size": size, "font-weight": 700, fill: theme.text.muted },
        "2",
      );
      return line + drawContinuationSign({ at, leaves: true, side: "right" }, theme) + number;
    }
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
        stroke: theme.box.stroke,
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
      return drawSeverity({ x: box.x + box.width / 2, y: middle }, sample.severity, theme);
  }
}
