/** Edges between things that are numbered: those of `e` stand from `offsets[e]` to `offsets[e + 1]`. */
export interface Edges {
  readonly offsets: Int32Array;
  /** What stands at the other end. */
  readonly ends: Int32Array;
  /** The edge's link, as an index into `model.links`; -1 where the edge is no link. */
  readonly links: Int32Array;
}

/** Sorts edges by the element they leave (counting sort, so the order within an element is kept). */
export function edges(
  size: number,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  links: ArrayLike<number> | undefined = undefined,
): Edges {
  const count = from.length;
  const offsets = new Int32Array(size + 1);
  for (let edge = 0; edge < count; edge++) offsets[from[edge]! + 1]!++;
  for (let element = 0; element < size; element++) offsets[element + 1]! += offsets[element]!;
  const next = offsets.slice();
  const ends = new Int32Array(count);
  const sorted = new Int32Array(count);
  for (let edge = 0; edge < count; edge++) {
    const at = next[from[edge]!]!++;
    ends[at] = to[edge]!;
    sorted[at] = links === undefined ? -1 : links[edge]!;
  }
  return { offsets, ends, links: sorted };
}

/** The elements that edges of this element end in. */
export const endsOf = ({ offsets, ends }: Edges, element: number): Int32Array =>
  ends.subarray(offsets[element], offsets[element + 1]);
