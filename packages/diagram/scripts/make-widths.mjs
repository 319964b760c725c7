#!/usr/bin/env node
/**
 * Makes `src/text/widths.ts`: how wide each character is, read from the fonts' own tables (cmap and hmtx).
 *
 *   node scripts/make-widths.mjs LiberationSans-Regular.ttf LiberationSans-Bold.ttf
 *   biome format --write src/text/widths.ts
 *
 * Liberation Sans (SIL OFL 1.1) has the widths of Arial, and nearly those of Helvetica. Only the numbers are kept.
 */
import { readFileSync, writeFileSync } from "node:fs";

/** Runs of code points that people write plans in: Latin, Greek, Cyrillic, Hebrew, punctuation, currency, arrows. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x370, 0x3ff],
  [0x400, 0x45f],
  [0x5d0, 0x5ea],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x2190, 0x2195],
];

function readFont(file) {
  const bytes = readFileSync(file);
  const tables = new Map();
  for (let index = 0; index < bytes.readUInt16BE(4); index += 1) {
    const at = 12 + index * 16;
    tables.set(bytes.toString("latin1", at, at + 4), bytes.readUInt32BE(at + 8));
  }
  const unitsPerEm = bytes.readUInt16BE(tables.get("head") + 18);
  const metricCount = bytes.readUInt16BE(tables.get("hhea") + 34);
  const advance = (glyph) => bytes.readUInt16BE(tables.get("hmtx") + 4 * Math.min(glyph, metricCount - 1));
  const glyphOf = readCharacterMap(bytes, tables.get("cmap"));
  return (code) => {
    const glyph = glyphOf(code);
    return glyph === 0 ? undefined : Math.round((1000 * advance(glyph)) / unitsPerEm);
  };
}

/** A reader of the font's Unicode subtable of format 4 (platform 3, encoding 1). */
function readCharacterMap(bytes, cmap) {
  let subtable = 0;
  for (let index = 0; index < bytes.readUInt16BE(cmap + 2); index += 1) {
    const at = cmap + 4 + index * 8;
    if (bytes.readUInt16BE(at) === 3 && bytes.readUInt16BE(at + 2) === 1) subtable = cmap + bytes.readUInt32BE(at + 4);
  }
  if (subtable === 0 || bytes.readUInt16BE(subtable) !== 4)
    throw new Error("The font has no Unicode table of format 4.");
  const segments = bytes.readUInt16BE(subtable + 6) / 2;
  const ends = subtable + 14;
  const starts = ends + 2 * segments + 2;
  const deltas = starts + 2 * segments;
  const offsets = deltas + 2 * segments;
  return (code) => {
    for (let index = 0; index < segments; index += 1) {
      if (bytes.readUInt16BE(ends + 2 * index) < code) continue;
      const start = bytes.readUInt16BE(starts + 2 * index);
      if (start > code) return 0;
      const offset = bytes.readUInt16BE(offsets + 2 * index);
      const delta = bytes.readUInt16BE(deltas + 2 * index);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = bytes.readUInt16BE(offsets + 2 * index + offset + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

const hex = (code) => `0x${code.toString(16)}`;

function runsOf(widthOf) {
  return ranges.map(([first, last]) => {
    const widths = [];
    for (let code = first; code <= last; code += 1) widths.push(widthOf(code) ?? 0);
    return `  { first: ${hex(first)}, widths: [${widths.join(", ")}] },`;
  });
}

const [regular, bold] = process.argv.slice(2);
if (!regular || !bold) throw new Error("Usage: make-widths.mjs REGULAR.ttf BOLD.ttf");
const text = `// Made by scripts/make-widths.mjs from Liberation Sans, whose widths are those of Arial. Do not edit.

/** Widths of consecutive characters from the code point \`first\`, in thousandths of an em; 0 where the font has none. */
export interface WidthRun {
  readonly first: number;
  readonly widths: readonly number[];
}

/** Widths in the regular weight. */
export const regularWidths: readonly WidthRun[] = [
${runsOf(readFont(regular)).join("\n")}
];

/** Widths in bold. */
export const boldWidths: readonly WidthRun[] = [
${runsOf(readFont(bold)).join("\n")}
];
`;
writeFileSync(new URL("../src/text/widths.ts", import.meta.url), text);
