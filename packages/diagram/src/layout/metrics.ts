import type { TextStyle } from "../text/measure-text.js";

/** Sizes of everything in a diagram, in px. */
export const metrics = {
  /** Around the whole diagram. */
  margin: 20,
  /** Width of the boxes of a level, and of the item columns. */
  boxWidth: 208,
  itemWidth: 236,
  /** The same from the top down, where boxes stand side by side. */
  narrow: { boxWidth: 184, itemWidth: 184 },
  box: { top: 11, right: 6, bottom: 11, left: 14, minHeight: 44 },
  item: { top: 8, right: 7, bottom: 8, left: 10, minHeight: 32 },
  area: { padding: 7, headingGap: 7, rowGap: 8 },
  tile: { size: 36, gap: 8 },
  mark: { height: 16, paddingX: 7, gapX: 5, gapY: 4, top: 7 },
  /** What a box says of its element: `top` is the air above, `gap` that between one and the next. */
  fact: { top: 7, gap: 2, maxLines: 3 },
  /** `inset` is from the box's right edge to the middle of the sign, `top` from its upper edge at most; below `bottom` it is clear. */
  findings: { radius: 9.5, inset: 18, top: 20, bottom: 34, room: 27 },
  band: { paddingX: 10, top: 12, headingGap: 9, contentTop: 20, bottom: 18 },
  /** From the top down: `gutter` bounds the width of the headings at the left, `padding` is above and below the boxes of a row. */
  row: { gutter: { least: 110, most: 180 }, gutterGap: 26, padding: 10 },
  /** `headingGap` is below a lane's heading; half of `gap` on either side of the line between two lanes. */
  lane: { headingGap: 8, gap: 24 },
  /**
   * Numbered notes. On lines: `clear` is between a sign and what is beside it, `arrow` the room of an arrow's head;
   * `layerGap` and `inset` are between columns with noted lines, instead of `columnGap` and `channelInset`. Listed below:
   * in columns `width` px wide.
   */
  note: {
    radius: 8,
    clear: 2,
    arrow: 10,
    layerGap: 56,
    inset: 24,
    top: 26,
    width: 300,
    columnGap: 36,
    rowGap: 10,
    indent: 26,
    maxLines: 12,
  },
  header: { subtitleGap: 6, bottom: 20 },
  /** `uprightHeight` is that of an entry from the top down, where sample lines run so. */
  legend: {
    top: 26,
    rowGap: 8,
    entryGap: 26,
    sampleWidth: 42,
    sampleGap: 10,
    height: 18,
    uprightHeight: 26,
    minWidth: 560,
  },
  /** Between boxes of a column, and between columns. */
  nodeGap: 18,
  areaGap: 14,
  columnGap: 40,
  /** Between a box and the nearest upright line beside it; a stub is shorter than this. */
  channelInset: 16,
  stub: 13,
  lineGap: 9,
  /** Least distance between the ends of lines at the side of a box. */
  portGap: 9,
  itemPortGap: 13,
} as const;

/** How texts are set; `leading` is the distance between baselines, in px. */
export interface Leaded extends TextStyle {
  readonly leading: number;
}

/** The text styles of a diagram. */
export const textStyles = {
  title: { size: 22, bold: true, leading: 28 },
  subtitle: { size: 13, leading: 18 },
  heading: { size: 14, bold: true, leading: 18 },
  body: { size: 13, leading: 17 },
  item: { size: 12.5, leading: 16 },
  itemHead: { size: 12.5, bold: true, leading: 16 },
  area: { size: 12, bold: true, leading: 15 },
  small: { size: 11.5, leading: 15 },
  mark: { size: 10.5, bold: true, leading: 13 },
  tile: { size: 13, bold: true, leading: 16 },
  count: { size: 10.5, bold: true, leading: 12 },
} as const satisfies Record<string, Leaded>;

/** Rounds a length to hundredths of a px, so that output is short and the same everywhere. */
export function round(length: number): number {
  const rounded = Math.round(length * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}
