import { measureText } from "../../text/measure-text.js";
import type { LayoutContinuation, LayoutLine, LayoutLink, Point, Rectangle } from "../layout-types.js";
import { round, textStyles } from "../metrics.js";
import { cutLine, type LinePiece } from "./cut-lines.js";
import { moved, movedPoint } from "./moved.js";

/** What a page shows of the links, and where they go on. */
export interface PageLines {
  readonly links: LayoutLink[];
  readonly continuations: LayoutContinuation[];
}

/** Cuts all links, and says for each page what it shows. `pageOf` tells the page of a box; `moves`, how a page is moved. */
export function pageLines(
  links: readonly LayoutLink[],
  pageOf: ReadonlyMap<string, number>,
  windows: readonly Rectangle[],
  moves: readonly Point[],
): PageLines[] {
  const pages = windows.map((): PageLines & { seen: Set<string> } => ({
    links: [],
    continuations: [],
    seen: new Set(),
  }));
  for (const link of links) {
    const [first, last] = [pageOf.get(link.from), pageOf.get(link.to)];
    if (first === undefined || last === undefined) continue;
    const pieces = cutLine(link, first, last, windows);
    const noted = link.note ? notedPiece(pieces, link.note.at) : undefined;
    for (const [index, piece] of pieces.entries()) {
      const page = pages[piece.page]!;
      const by = moves[piece.page]!;
      const { note, ...rest } = link;
      const id = page.seen.has(link.id) ? `${link.id}p${index}` : link.id;
      page.seen.add(link.id);
      const { enters, leaves } = piece;
      page.links.push({
        ...rest,
        id,
        points: piece.points.map((point) => movedPoint(point, by)),
        ...(note &&
          index === noted && {
            note: { ...note, at: movedPoint(note.at, by), line: moved(note.line, by) },
          }),
        ...((enters || leaves) && { loose: { start: enters !== undefined, end: leaves !== undefined } }),
      });
      if (enters) page.continuations.push(continuation(link.id, piece.points[0]!, enters, false, by));
      if (leaves) page.continuations.push(continuation(link.id, piece.points.at(-1)!, leaves, true, by));
    }
  }
  return pages.map(({ links: shown, continuations }) => ({ links: shown, continuations: spread(continuations) }));
}

/** The piece that a note's sign lies on; the first where it lies on none. */
function notedPiece(pieces: readonly LinePiece[], { x, y }: Point): number {
  const near = 0.6;
  const found = pieces.findIndex(({ points }) =>
    points.some((b, index) => {
      const a = points[index - 1];
      if (a === undefined) return false;
      return (
        x >= Math.min(a.x, b.x) - near &&
        x <= Math.max(a.x, b.x) + near &&
        y >= Math.min(a.y, b.y) - near &&
        y <= Math.max(a.y, b.y) + near
      );
    }),
  );
  return Math.max(0, found);
}

/** Between the end of a line and the middle of its number, in px. */
const reach = 13;
/** Numbers nearer to each other than this stand further out, one after the other. */
const clear = 12;
const steps = 2;

function continuation(
  link: string,
  end: Point,
  { page, side }: { page: number; side: LayoutContinuation["side"] },
  leaves: boolean,
  by: Point,
): LayoutContinuation {
  const at = movedPoint(end, by);
  return { at, line: numberAt(at, side, page + 1, 0), link, page: page + 1, leaves, side };
}

function numberAt(at: Point, side: LayoutContinuation["side"], page: number, step: number): LayoutLine {
  const style = textStyles.count;
  const text = String(page);
  // The table's safety would push it from the middle.
  const width = measureText(text, style) / 1.15;
  const out = reach + step * (side === "left" || side === "right" ? 12 : 10);
  const x = side === "left" ? at.x - out : side === "right" ? at.x + out : at.x;
  const y = side === "top" ? at.y - out : side === "bottom" ? at.y + out : at.y;
  return {
    text,
    x: round(x - width / 2),
    y: round(y + style.size * 0.36),
    size: style.size,
    bold: true,
    direction: "ltr",
    width: round(width),
    tone: "muted",
  };
}

/** Lets numbers that would lie on each other stand in two rows, and those of lines that have joined be one. */
function spread(continuations: readonly LayoutContinuation[]): LayoutContinuation[] {
  const along = ({ at, side }: LayoutContinuation) => (side === "left" || side === "right" ? at.y : at.x);
  const depth = ({ at, side }: LayoutContinuation) => (side === "left" || side === "right" ? at.x : at.y);
  const order = continuations
    .map((one, index) => ({ one, index }))
    .sort((a, b) => along(a.one) - along(b.one) || a.index - b.index);
  const placed = [...continuations];
  const last = new Map<string, { at: number; page: number; leaves: boolean; step: number }>();
  for (const { one, index } of order) {
    const key = `${one.side} ${depth(one)}`;
    const before = last.get(key);
    const at = along(one);
    let step = 0;
    if (before && at - before.at < clear) {
      const joins = at === before.at && one.page === before.page && one.leaves === before.leaves;
      step = joins ? before.step : (before.step + 1) % steps;
    }
    if (step > 0) placed[index] = { ...one, line: numberAt(one.at, one.side, one.page, step) };
    last.set(key, { at, page: one.page, leaves: one.leaves, step });
  }
  return placed;
}
