import type { LayoutContinuation, LayoutLink, Point, Rectangle } from "../layout-types.js";
import { type CutEnd, placeSigns } from "./continuation-signs.js";
import { cutLine, type LinePiece, type PieceEnd } from "./cut-lines.js";
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
  const pages = windows.map(() => ({
    links: [] as LayoutLink[],
    ends: [] as CutEnd[],
    seen: new Set<string>(),
  }));
  for (const link of links) {
    const [first, last] = [pageOf.get(link.from), pageOf.get(link.to)];
    if (first === undefined || last === undefined) continue;
    const pieces = direct(cutLine(link, first, last, windows), link.note?.at);
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
      if (enters) page.ends.push(endOf(link.id, piece.points[0]!, enters, false, by));
      if (leaves) page.ends.push(endOf(link.id, piece.points.at(-1)!, leaves, true, by));
    }
  }
  return pages.map(({ links: shown, ends }) => ({ links: shown, continuations: placeSigns(ends) }));
}

/**
 * The first and the last piece, each with the number of the other's page: whoever follows a line wants the page of its
 * other box, and not every page that it passes. A piece with the number of a note stays.
 */
function direct(pieces: readonly LinePiece[], note: Point | undefined): readonly LinePiece[] {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (pieces.length < 3 || !first?.leaves || !last?.enters || first.page === last.page) return pieces;
  if (note && ![0, pieces.length - 1].includes(notedPiece(pieces, note))) return pieces;
  return [
    { ...first, leaves: { ...first.leaves, page: last.page } },
    { ...last, enters: { ...last.enters, page: first.page } },
  ];
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

const endOf = (link: string, end: Point, { page, side }: PieceEnd, leaves: boolean, by: Point): CutEnd => ({
  at: movedPoint(end, by),
  link,
  page: page + 1,
  leaves,
  side,
});
