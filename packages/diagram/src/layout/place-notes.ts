import type { SceneDetail } from "../scene/scene-types.js";
import type { LayoutLine, LayoutNote, LayoutNoteSign, Point } from "./layout-types.js";
import { metrics, textStyles } from "./metrics.js";
import { centreLine, placeBlock, type TextBlock, textBlock } from "./text-block.js";

/** A link with its notes, and where its sign stands. */
export interface NotedLink {
  readonly notes: readonly SceneDetail[];
  /** Where the box that the line starts from stands, then the places where the line starts and ends. */
  readonly places: readonly Point[];
}

/** A note that is not yet placed, with its number. */
export interface NumberedNote {
  readonly number: number;
  readonly notes: readonly SceneDetail[];
}

/**
 * Numbers notes by the boxes that the lines start from, in reading order; those of one box by where the lines start, then
 * by where they end. Links that say the same have one number. Gives the number of each link, and each note once.
 */
export function numberNotes(
  links: readonly NotedLink[],
  isBefore: (a: Point, b: Point) => number,
): { numbers: number[]; notes: NumberedNote[] } {
  const keyOf = ({ notes }: NotedLink) => JSON.stringify(notes.map(({ label, text }) => [label, text]));
  const known = new Map<string, NumberedNote>();
  const inOrder = links.toSorted((a, b) => {
    const differing = a.places.findIndex((place, index) => isBefore(place, b.places[index]!) !== 0);
    return differing === -1 ? 0 : isBefore(a.places[differing]!, b.places[differing]!);
  });
  for (const link of inOrder) {
    const key = keyOf(link);
    if (!known.has(key)) known.set(key, { number: known.size + 1, notes: link.notes });
  }
  return { numbers: links.map((link) => known.get(keyOf(link))!.number), notes: [...known.values()] };
}

/** A sign with its number in the middle. */
export function noteSign(at: Point, number: number): LayoutNoteSign {
  const { radius } = metrics.note;
  const style = number > 99 ? { ...textStyles.count, size: 8 } : textStyles.count;
  const block = textBlock(String(number), style, "tile", 100, 1);
  return { at, number, line: centreLine(block, at.x - radius, at.y - radius, 2 * radius, 2 * radius) };
}

/**
 * Lists notes below each other, in as many columns as fit into `width` px from (`left`, `top`), each column read before
 * the next and all about equally high. `bottom` is the lower edge of the last; `top` when there are none.
 */
export function placeNotes(
  notes: readonly NumberedNote[],
  left: number,
  top: number,
  width: number,
): { notes: LayoutNote[]; bottom: number } {
  if (notes.length === 0) return { notes: [], bottom: top };
  const { note } = metrics;
  const fitting = Math.max(1, Math.floor((width + note.columnGap) / (note.width + note.columnGap)));
  const inner = Math.min(note.width, width) - note.indent;
  const blocks = notes.map((numbered) =>
    numbered.notes.map(({ label, text }) =>
      textBlock(`${label}: ${text}`, textStyles.small, "normal", inner, note.maxLines),
    ),
  );
  const heights = blocks.map((list) => Math.max(2 * note.radius, heightOf(list)));
  const columns = inColumns(heights, fitting);
  const placed: LayoutNote[] = [];
  let x = left;
  let y = top;
  let bottom = top;
  for (const [index, { number }] of notes.entries()) {
    if (columns[index] !== columns[index - 1] && index > 0) {
      x += note.width + note.columnGap;
      y = top;
    }
    const sign = noteSign({ x: x + note.radius, y: y + note.radius }, number);
    placed.push({ sign, lines: linesOf(blocks[index]!, x + note.indent, y, inner) });
    y += heights[index]!;
    bottom = Math.max(bottom, y);
    y += note.rowGap;
  }
  return { notes: placed, bottom };
}

function heightOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { height }) => sum + height + metrics.fact.gap, -metrics.fact.gap);
}

function linesOf(blocks: readonly TextBlock[], x: number, top: number, width: number): LayoutLine[] {
  const lines: LayoutLine[] = [];
  // The first line stands beside the middle of the sign.
  let y = top + metrics.note.radius - textStyles.small.leading / 2;
  for (const block of blocks) {
    lines.push(...placeBlock(block, x, y, width));
    y += block.height + metrics.fact.gap;
  }
  return lines;
}

/** The column of each note: the lowest columns that hold them in their order, found by halving. */
function inColumns(heights: readonly number[], most: number): number[] {
  const gap = metrics.note.rowGap;
  const fill = (limit: number): number[] => {
    let column = 0;
    let used = 0;
    return heights.map((height) => {
      if (used > 0 && used + gap + height > limit) {
        column += 1;
        used = height;
      } else used += (used > 0 ? gap : 0) + height;
      return column;
    });
  };
  let low = Math.max(...heights);
  let high = heights.reduce((sum, height) => sum + height + gap, 0);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fill(middle).at(-1)! < most) high = middle;
    else low = middle;
  }
  return fill(high);
}
