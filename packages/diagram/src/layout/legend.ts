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

/** Places entries for what occurs in the diagram, in rows at most `width` wide from (`left`, `top`). */
export function placeLegend(
  scene: Scene,
  drawn: Drawn,
  left: number,
  top: number,
  width: number,
): { entries: LegendEntry[]; bottom: number } {
  const { legend } = metrics;
  const entries: LegendEntry[] = [];
  let x = left;
  let y = top;
  for (const { sample, text } of samplesOf(drawn)) {
    const indent = legend.sampleWidth + legend.sampleGap;
    const block = textBlock(text[scene.language], textStyles.small, "muted", width - indent, 1);
    const entryWidth = indent + block.width;
    if (x > left && x + entryWidth > left + width) {
      x = left;
      y += legend.height + legend.rowGap;
    }
    const box = { x: round(x), y: round(y), width: legend.sampleWidth, height: legend.height };
    const [line] = placeBlock(block, x + indent, y + (legend.height - block.height) / 2, block.width);
    if (line) entries.push({ sample, box, line });
    x += entryWidth + legend.entryGap;
  }
  return { entries, bottom: y + legend.height };
}

function samplesOf({ links, stubs, boxes, placeholders }: Drawn): { sample: LegendSample; text: Localized }[] {
  const hasStyle = (style: LayoutLink["styles"][number]) =>
    [...links, ...stubs].some(({ styles }) => styles.includes(style));
  const hasType = (type: LayoutLink["type"]) => links.some((link) => link.type === type);
  const chain = (["leadsTo", "contributesTo", "addresses"] as const).some(hasType);
  const found: (readonly [boolean, LegendSample, Localized])[] = [
    [chain, { kind: "link", type: "leadsTo", styles: [] }, legendWords.chain],
    [hasStyle("critical"), { kind: "link", type: "leadsTo", styles: ["critical"] }, legendWords.critical],
    [hasStyle("weak"), { kind: "link", type: "leadsTo", styles: ["weak"] }, legendWords.weak],
    [hasStyle("counteracts"), { kind: "link", type: "leadsTo", styles: ["counteracts"] }, legendWords.counteracts],
    [hasType("enables"), { kind: "link", type: "enables", styles: [] }, legendWords.enables],
    [hasType("uses"), { kind: "link", type: "uses", styles: [] }, legendWords.uses],
    [hasType("changes"), { kind: "link", type: "changes", styles: [] }, legendWords.changes],
    ...(["broken", "threadEnds", "external"] as const).map(
      (kind) => [stubs.some((stub) => stub.kind === kind), { kind }, legendWords[kind]] as const,
    ),
    [boxes.some(({ uncovered }) => uncovered), { kind: "uncovered" }, legendWords.uncovered],
    [boxes.some(({ unwanted }) => unwanted), { kind: "unwanted" }, legendWords.unwanted],
    [links.some(({ note }) => note !== undefined), { kind: "note" }, legendWords.note],
    [placeholders.length > 0, { kind: "placeholder" }, legendWords.placeholder],
    ...(["error", "warn", "info"] as const).map((severity: Severity) => {
      const occurs = boxes.some(({ findings }) => findings?.severity === severity);
      return [occurs, { kind: "findings", severity }, legendWords[severity]] as const;
    }),
  ];
  return found.filter(([occurs]) => occurs).map(([, sample, text]) => ({ sample, text }));
}
