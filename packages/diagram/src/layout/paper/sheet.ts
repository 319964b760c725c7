import type { PaperFormat } from "../layout-types.js";
import { textStyles } from "../metrics.js";

/** Sheets lying down, in millimetres. Source: ISO 216. */
export const sheets = {
  A4: { width: 297, height: 210 },
  A3: { width: 420, height: 297 },
} as const satisfies Record<PaperFormat, { width: number; height: number }>;

/** Left free on all sides of a sheet, in millimetres: printers do not reach further out. */
export const sheetMargin = 10;

/**
 * Sizes of the text in boxes on paper, in points. A diagram becomes one page as long as that is not smaller than
 * `leastOnOne`: a little small on one sheet is easier to follow than lines that go from sheet to sheet. On several pages
 * it is the largest of `sizes` that asks for no more pages than the least of them.
 */
export const printedText = {
  leastOnOne: 6,
  sizes: [11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7],
  largest: 11,
} as const;

/** The most pages that a diagram is spread over: nobody puts more together. */
export const paperLimits = { pages: 40 } as const;

/** Millimetres for one px when the text in boxes is printed at a size in points. */
export function scaleFor(points: number): number {
  return (points * 25.4) / 72 / textStyles.body.size;
}

/** What a sheet holds within its margins, in px. */
export function roomOn(format: PaperFormat, scale: number): { width: number; height: number } {
  const { width, height } = sheets[format];
  return { width: (width - 2 * sheetMargin) / scale, height: (height - 2 * sheetMargin) / scale };
}

/** The scale at which something of a size in px fills a sheet, though never with text larger than need be. */
export function fittingScale(format: PaperFormat, { width, height }: { width: number; height: number }): number {
  const room = roomOn(format, 1);
  return Math.min(room.width / width, room.height / height, scaleFor(printedText.largest));
}
