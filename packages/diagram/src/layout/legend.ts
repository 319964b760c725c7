import type { Localized, Severity } from "@change-logic/model";
import type { Scene } from "../scene/scene-types.js";
import { legendWords } from "../scene/scene-words.js";
import type {
  LayoutBox,
  LayoutLink,
  LayoutPlaceholder,
  LayoutStub,
  LegendEntry,
  LegendSample,
} from "./layout-types.js";
import { metrics, round, textStyles } from "./metrics.js";
import { placeBlock, textBlock } from "./text-block.js";

/** What is in a diagram, as far as the legend explains it. */
export interface Drawn {
  readonly links: readonly LayoutLink[];
  readonly stubs: readonly LayoutStub[];
  readonly boxes: readonly LayoutBox[];
  readonly placeholders: readonly LayoutPlaceholder[];
}

/**
 * Places entries for what occurs in the diagram, in rows at most `width` wide from (`left`, `top`): as few rows as hold
 * them with the entries of all rows below each other, and about as many in each. `bottom` is the lower edge of the last.
 */
export function placeLegend(
  scene: Scene,
  drawn: Drawn,
  left: number,
  top: number,
  width: number,
): { entries: LegendEntry[]; bottom: number } {
  const { legend } = metrics;
  const indent = legend.sampleWidth + legend.sampleGap;
  const samples = samplesOf(drawn, scene).map(({ sample, text }) => {
    const block = textBlock(text[scene.language], textStyles.small, "muted", width - indent, 1);
    return { sample, block, width: indent + block.width };
  });
  // A line that runs down needs more height to be told from others.
  const height = scene.direction === "top-down" ? legend.uprightHeight : legend.height;
  const columns = columnWidths(
    samples.map((sample) => sample.width),
    width,
  );
  const starts = columns.map((_, column) =>
    columns.slice(0, column).reduce((sum, each) => sum + each + legend.entryGap, left),
  );
  const entries: LegendEntry[] = [];
  for (const [index, { sample, block }] of samples.entries()) {
    const x = starts[index % columns.length]!;
    const y = top + Math.floor(index / columns.length) * (height + legend.rowGap);
    const box = { x: round(x), y: round(y), width: legend.sampleWidth, height };
    const [line] = placeBlock(block, x + indent, y + (height - block.height) / 2, block.width);
    if (line) entries.push({ sample, box, line });
  }
  const lowest = entries.reduce((most, { box }) => Math.max(most, box.y + box.height), top);
  return { entries, bottom: lowest };
}

/**
 * The widths of the columns that entries of these widths stand in, row by row, within `room` px: as few rows as hold them,
 * with about as many in each; a single column where nothing else fits.
 */
export function columnWidths(widths: readonly number[], room: number): number[] {
  for (let rows = 1; rows < widths.length; rows += 1) {
    const count = Math.ceil(widths.length / rows);
    const columns = Array.from({ length: count }, (_, column) =>
      Math.max(...widths.filter((_width, index) => index % count === column)),
    );
    const total = columns.reduce((sum, each) => sum + each + metrics.legend.entryGap, -metrics.legend.entryGap);
    if (total <= room) return columns;
  }
  return [Math.max(0, ...widths)];
}

function samplesOf(
  { links, stubs, boxes }: Drawn,
  { view, columns }: Scene,
): { sample: LegendSample; text: Localized }[] {
  const hasStyle = (style: LayoutLink["styles"][number]) =>
    [...links, ...stubs].some(({ styles }) => styles.includes(style));
  const hasType = (type: LayoutLink["type"]) => links.some((link) => link.type === type);
  const hasEmphasis = (emphasis: LayoutBox["emphasis"]) => boxes.some((box) => box.emphasis === emphasis);
  const isThread = view.kind === "element";
  const counts = new Set(links.map(({ count }) => count));
  const chain = (["leadsTo", "contributesTo", "addresses"] as const).some(hasType);
  const found: (readonly [boolean, LegendSample, Localized])[] = [
    [chain, { kind: "link", type: "leadsTo", styles: [] }, legendWords.chain],
    [counts.size > 1, { kind: "bundle" }, legendWords.bundle],
    [hasStyle("critical"), { kind: "link", type: "leadsTo", styles: ["critical"] }, legendWords.critical],
    [hasStyle("weak"), { kind: "link", type: "leadsTo", styles: ["weak"] }, legendWords.weak],
    [hasStyle("counteracts"), { kind: "link", type: "leadsTo", styles: ["counteracts"] }, legendWords.counteracts],
    [hasStyle("feedback"), { kind: "link", type: "leadsTo", styles: ["feedback"] }, legendWords.feedback],
    [hasType("enables"), { kind: "link", type: "enables", styles: [] }, legendWords.enables],
    [hasType("uses"), { kind: "link", type: "uses", styles: [] }, legendWords.uses],
    [hasType("changes"), { kind: "link", type: "changes", styles: [] }, legendWords.changes],
    ...(["broken", "threadEnds", "external"] as const).map(
      (kind) => [stubs.some((stub) => stub.kind === kind), { kind }, legendWords[kind]] as const,
    ),
    [boxes.some(({ chosen }) => chosen === true), { kind: "chosen" }, legendWords.chosen],
    [hasEmphasis("highlighted"), { kind: "highlighted" }, isThread ? legendWords.highlighted : legendWords.chosen],
    [hasEmphasis("faded"), { kind: "faded" }, legendWords.faded],
    [boxes.some(({ uncovered }) => uncovered), { kind: "uncovered" }, legendWords.uncovered],
    [boxes.some(({ unwanted }) => unwanted), { kind: "unwanted" }, legendWords.unwanted],
    [
      boxes.some(({ marks }) => marks.some(({ kind }) => kind === "contested")),
      { kind: "contested" },
      legendWords.contested,
    ],
    [links.some(({ note }) => note !== undefined), { kind: "note" }, legendWords.note],
    [columns.some(({ missing }) => missing), { kind: "placeholder" }, legendWords.placeholder],
    ...(["error", "warn", "info"] as const).map((severity: Severity) => {
      const occurs = boxes.some(({ findings }) => findings?.severity === severity);
      return [occurs, { kind: "findings", severity }, legendWords[severity]] as const;
    }),
  ];
  return found.filter(([occurs]) => occurs).map(([, sample, text]) => ({ sample, text }));
}
