import { clustersOf } from "@change-logic/model/documents";
import { boldWidths, regularWidths, type WidthRun } from "./widths.js";

/** How a text is set. */
export interface TextStyle {
  /** Size of the font in px. */
  readonly size: number;
  readonly bold?: boolean;
}

/**
 * How much wider than the table a text may turn out: the reader's system font is not known. Of those in common use the
 * widest are DejaVu's, where a line of Swedish words is 1.13 to 1.18 times as wide as in Arial, and 1.16 to 1.22 times in
 * bold; boxes have room for the rest beside their text.
 */
const safety = { regular: 1.15, bold: 1.18 } as const;

const combining = /^\p{M}+$/u;
const emoji = /\p{Emoji_Presentation}|\p{RI}|\ufe0f/u;
const invisible = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+$/u;
// Scripts whose characters fill a square, and full-width forms.
const square =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{17000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
const narrowScripts = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/**
 * The width of a text in px, by a table of Arial's widths with a margin for wider fonts: the same on every machine,
 * and seldom less than what is drawn. CJK counts as 1 em, emoji as 1.3, combining and invisible characters as nothing,
 * and characters that the table does not know as 0.75 (1.05 for scripts outside the table's that run wide).
 */
export function measureText(text: string, style: TextStyle): number {
  return drawnWidth(text, style) * (style.bold ? safety.bold : safety.regular);
}

/** The width of a text in px as it is drawn in Arial, without the margin of {@link measureText}. */
export function drawnWidth(text: string, { size, bold = false }: TextStyle): number {
  const runs = bold ? boldWidths : regularWidths;
  let width = 0;
  for (const cluster of clustersOf(text)) width += clusterWidth(cluster, runs);
  return (width / 1000) * size;
}

function clusterWidth(cluster: string, runs: readonly WidthRun[]): number {
  if (emoji.test(cluster)) return 1300;
  if (combining.test(cluster) || invisible.test(cluster)) return 0;
  const code = cluster.codePointAt(0) ?? 0;
  for (const { first, widths } of runs) {
    const width = widths[code - first];
    if (width) return width;
  }
  if (square.test(cluster)) return 1000;
  if (narrowScripts.test(cluster)) return 750;
  // Marks of Indic scripts take room of their own beside the letter, so each character of the cluster counts.
  return code < 0x0590 ? 750 : Math.min(2100, 1050 * [...cluster].length);
}
