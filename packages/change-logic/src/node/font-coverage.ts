/** Whether a font has a glyph for a character. */
export type Coverage = (codePoint: number) => boolean;

/**
 * Reads which characters a TrueType font has glyphs for, from its `cmap` table (OpenType specification, formats 4 and
 * 12). Gives a function that always answers no for bytes that hold no such table.
 */
export function fontCoverage(bytes: Uint8Array): Coverage {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ranges: (readonly [number, number])[] = [];
  const table = tableAt(view, "cmap");
  for (let index = 0; table !== undefined && index < view.getUint16(table + 2); index++) {
    const at = table + view.getUint32(table + 4 + 8 * index + 4);
    const format = view.getUint16(at);
    if (format === 12) ranges.push(...groupsOf(view, at));
    else if (format === 4) ranges.push(...segmentsOf(view, at));
  }
  return (codePoint) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

/** Where a table begins; the directory follows the twelve bytes of the header, sixteen bytes an entry. */
function tableAt(view: DataView, name: string): number | undefined {
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + 16 * index;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
    if (tag === name) return view.getUint32(at + 8);
  }
  return undefined;
}

/** Format 12: groups of first, last and glyph. */
function groupsOf(view: DataView, at: number): (readonly [number, number])[] {
  return Array.from({ length: view.getUint32(at + 12) }, (_, index) => {
    const group = at + 16 + 12 * index;
    return [view.getUint32(group), view.getUint32(group + 4)] as const;
  });
}

/** Format 4: arrays of last and first characters, with two bytes between them; the last segment stands for nothing. */
function segmentsOf(view: DataView, at: number): (readonly [number, number])[] {
  const twice = view.getUint16(at + 6);
  return Array.from({ length: twice / 2 - 1 }, (_, index) => {
    const last = at + 14 + 2 * index;
    return [view.getUint16(last + twice + 2), view.getUint16(last)] as const;
  });
}
