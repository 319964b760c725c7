import type { SceneBox, SceneFindings } from "../scene/scene-types.js";
import { measureText } from "../text/measure-text.js";
import { findingTexts } from "./labels.js";
import type { LayoutFindings, LayoutLine, LayoutMark, LayoutTile } from "./layout-types.js";
import { metrics, round, textStyles } from "./metrics.js";
import { centreLine, centreLines, placeBlock, type TextBlock, textBlock } from "./text-block.js";

/** A box whose text is wrapped and whose height is known, but not its place. */
export interface MeasuredBox {
  readonly box: SceneBox;
  readonly width: number;
  readonly height: number;
  readonly title: TextBlock;
  /** Marks, in rows. */
  readonly markRows: readonly (readonly MeasuredMark[])[];
  /** What it says of its element, below. */
  readonly facts: readonly TextBlock[];
  /** How wide they may be: wider than the title where they are clear of the sign of findings. */
  readonly factsWidth: number;
  /** Whether room to spare is left below the text, so that titles of a row are level; otherwise equally above and below. */
  readonly fromTop: boolean;
}

interface MeasuredMark {
  readonly kind: LayoutMark["kind"];
  readonly text: TextBlock;
  readonly width: number;
  readonly height: number;
}

/** What is drawn in a box, placed. */
export interface PlacedBox {
  readonly lines: LayoutLine[];
  readonly marks: LayoutMark[];
  readonly tile?: LayoutTile;
  readonly findings?: LayoutFindings;
}

const paddingOf = (box: SceneBox) => (box.kind === "item" ? metrics.item : metrics.box);

const tileSpace = (box: SceneBox) => (box.tile ? metrics.tile.size + metrics.tile.gap : 0);

/** How wide a box's text may be: beside the tile and the sign of findings, which none of it runs under. */
function innerWidth(box: SceneBox, width: number): number {
  const padding = paddingOf(box);
  return width - padding.left - padding.right - tileSpace(box) - (box.findings ? metrics.findings.room : 0);
}

/** Wraps a box's title, marks and facts to its width, and gives it the height they need, or `leastHeight`. */
export function measureBox(box: SceneBox, width: number, isHead: boolean, leastHeight = 0): MeasuredBox {
  const padding = paddingOf(box);
  const inner = innerWidth(box, width);
  const style = box.kind !== "item" ? textStyles.body : isHead ? textStyles.itemHead : textStyles.item;
  const title = textBlock(box.title, style, "normal", inner);
  // Below two lines of title, marks are clear of the sign of findings.
  const belowSign = box.findings && title.lines.length > 1 ? metrics.findings.room : 0;
  const markRows = rowsOfMarks(box, inner + belowSign);
  const factsTop = padding.top + title.height + heightOfMarks(markRows) + metrics.fact.top;
  const factsWidth = inner + (box.findings && factsTop >= metrics.findings.bottom ? metrics.findings.room : 0);
  const facts = (box.facts ?? []).map(({ label, text }) =>
    textBlock(`${label}: ${text}`, textStyles.small, "muted", factsWidth, metrics.fact.maxLines),
  );
  const text = title.height + heightOfMarks(markRows) + heightOfFacts(facts);
  const content = Math.max(text, box.tile ? metrics.tile.size : 0);
  const height = Math.max(padding.minHeight, padding.top + content + padding.bottom, leastHeight);
  return { box, width, height: Math.ceil(height), title, markRows, facts, factsWidth, fromTop: false };
}

function rowsOfMarks(box: SceneBox, width: number): MeasuredMark[][] {
  const rows: MeasuredMark[][] = [];
  let used = 0;
  for (const { kind, text: word } of box.marks) {
    const text = textBlock(word, textStyles.mark, "mark", width - 2 * metrics.mark.paddingX, 2);
    const height = metrics.mark.height + Math.max(0, text.lines.length - 1) * textStyles.mark.leading;
    const markWidth = text.width + 2 * metrics.mark.paddingX;
    const row = rows.at(-1);
    if (row && used + metrics.mark.gapX + markWidth <= width) {
      row.push({ kind, text, width: markWidth, height });
      used += metrics.mark.gapX + markWidth;
    } else {
      rows.push([{ kind, text, width: markWidth, height }]);
      used = markWidth;
    }
  }
  return rows;
}

const heightOfRow = (row: readonly MeasuredMark[]) => Math.max(...row.map(({ height }) => height));

/** Of all rows of marks, with the space above them. */
function heightOfMarks(rows: readonly (readonly MeasuredMark[])[]): number {
  const { top, gapY } = metrics.mark;
  return rows.length === 0 ? 0 : top - gapY + rows.reduce((sum, row) => sum + heightOfRow(row) + gapY, 0);
}

/** Of all facts, with the space above them. */
function heightOfFacts(facts: readonly TextBlock[]): number {
  const { top, gap } = metrics.fact;
  return facts.length === 0 ? 0 : top - gap + facts.reduce((sum, { height }) => sum + height + gap, 0);
}

/** Places what is in a box, given the box's upper left corner. */
export function placeBox(measured: MeasuredBox, x: number, y: number): PlacedBox {
  const { box, width, height, title, markRows, facts, factsWidth, fromTop } = measured;
  const padding = paddingOf(box);
  const left = x + padding.left + tileSpace(box);
  const inner = innerWidth(box, width);
  const { mark } = metrics;
  const spare = height - title.height - heightOfMarks(markRows) - heightOfFacts(facts);
  let top = y + (fromTop ? padding.top : spare / 2);
  const lines = placeBlock(title, left, top, inner);
  top += title.height + (markRows.length > 0 ? mark.top : 0);
  const marks: LayoutMark[] = [];
  for (const row of markRows) {
    let markLeft = left;
    for (const { kind, text, width: markWidth, height: markHeight } of row) {
      const field = { x: round(markLeft), y: round(top), width: round(markWidth), height: markHeight };
      marks.push({ kind, ...field, lines: centreLines(text, field) });
      markLeft += markWidth + mark.gapX;
    }
    top += heightOfRow(row) + mark.gapY;
  }
  top += metrics.fact.top - (markRows.length > 0 ? mark.gapY : 0);
  for (const fact of facts) {
    lines.push(...placeBlock(fact, left, top, factsWidth));
    top += fact.height + metrics.fact.gap;
  }
  const findings = box.findings && placeFindings(box.findings, x + width, y, height);
  const tile =
    box.tile && placeTile(box.id, box.tile, x + padding.left, y + (height - metrics.tile.size) / 2, metrics.tile.size);
  return { lines, marks, ...(tile && { tile }), ...(findings && { findings }) };
}

function placeFindings(
  { count, severity, messages }: SceneFindings,
  right: number,
  top: number,
  height: number,
): LayoutFindings {
  const { inset, radius, top: least } = metrics.findings;
  const at = { x: round(right - inset), y: round(top + Math.min(height / 2, least)) };
  const text = count > 99 ? "99+" : String(count);
  const block = textBlock(text, textStyles.count, "tile", 100, 1);
  return {
    at,
    count,
    severity,
    title: findingTexts({ messages }),
    line: centreLine(block, at.x - radius, at.y - radius, 2 * radius, 2 * radius),
  };
}

/** Places a tile of Agenda 2030, with its number in the middle. */
export function placeTile(
  box: string,
  { code, color }: { code: string; color: string },
  x: number,
  y: number,
  size: number,
): LayoutTile {
  const style = { ...textStyles.tile, size: size < metrics.tile.size ? textStyles.count.size : textStyles.tile.size };
  const block: TextBlock = { ...textBlock(code, style, "tile", 100, 1), width: measureText(code, style) };
  return {
    box,
    code,
    color,
    x: round(x),
    y: round(y),
    width: size,
    height: size,
    line: centreLine(block, x, y, size, size),
  };
}
