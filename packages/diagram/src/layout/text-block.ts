import { drawnWidth, measureText } from "../text/measure-text.js";
import { textDirection } from "../text/text-direction.js";
import { wrapText } from "../text/wrap-text.js";
import type { LayoutLine, Rectangle, TextTone } from "./layout-types.js";
import { type Leaded, round } from "./metrics.js";

/** A wrapped text, not yet placed. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly cut: boolean;
  readonly height: number;
  readonly width: number;
  readonly style: Leaded;
  readonly tone: TextTone;
  readonly direction: "ltr" | "rtl";
}

// Control characters, and characters that turn text around, would let a title reach outside its own line.
const unseen = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Wraps a text to a width; see {@link wrapText}. Direction overrides are dropped, control characters become U+FFFD. */
export function textBlock(text: string, style: Leaded, tone: TextTone, width: number, maxLines = 5): TextBlock {
  const clean = text
    .toWellFormed()
    .replace(/\s+/gu, " ")
    .replace(unseen, (character) => (character < "\u2000" ? "\ufffd" : ""));
  const { lines, cut } = wrapText(clean, style, width, maxLines);
  return {
    lines,
    cut,
    height: lines.length * style.leading,
    width: lines.reduce((widest, line) => Math.max(widest, measureText(line, style)), 0),
    style,
    tone,
    direction: textDirection(clean),
  };
}

/** Places a block's lines: `x` is the left edge of a field `width` wide, `y` its top. */
export function placeBlock(block: TextBlock, x: number, y: number, width: number): LayoutLine[] {
  const { size, bold = false, leading } = block.style;
  return block.lines.map((text, index) => ({
    text,
    x: round(block.direction === "rtl" ? x + width : x),
    // The height of a capital is about 0.72 of the size: this centres capitals in their line.
    y: round(y + index * leading + leading / 2 + size * 0.36),
    size,
    bold,
    direction: block.direction,
    width: round(measureText(text, block.style)),
    tone: block.tone,
  }));
}

/** Places a block's lines in the middle of a field, each centred. */
export function centreLines(block: TextBlock, { x, y, width, height }: Rectangle): LayoutLine[] {
  const { leading } = block.style;
  const top = y + (height - block.lines.length * leading) / 2;
  return block.lines.map((text, index) =>
    centreLine({ ...block, lines: [text] }, x, top + index * leading, width, leading),
  );
}

/** Places a one-line block in the middle of a field. */
export function centreLine(block: TextBlock, x: number, y: number, width: number, height: number): LayoutLine {
  const text = block.lines[0] ?? "";
  const { size, bold = false } = block.style;
  // The margin for wide fonts would push a centred text to the left of the middle.
  const drawn = drawnWidth(text, block.style);
  const start = block.direction === "rtl" ? x + (width + drawn) / 2 : x + (width - drawn) / 2;
  return {
    text,
    x: round(start),
    y: round(y + height / 2 + size * 0.36),
    size,
    bold,
    direction: block.direction,
    width: round(drawn),
    tone: block.tone,
  };
}
