/**
 * By the last letters of endings, the lengths that such endings have, one bit each. Most words end in nothing that is
 * listed, and this tells so without looking at their endings one by one.
 */
export type EndLengths = ReadonlyMap<number, number>;

/** The longest ending that is looked for; as many as a number has bits to spare. */
const longestEnding = 30;

/** The lengths of all these endings. */
export function endLengthsOf(endings: Iterable<string>): EndLengths {
  const lengths = new Map<number, number>();
  for (const ending of endings) {
    if (ending.length > longestEnding) continue;
    const key = keyOf(ending, ending.length);
    lengths.set(key, (lengths.get(key) ?? 0) | (1 << ending.length));
  }
  return lengths;
}

/** Whether a text ends in one of the endings, which begins at `from` or later. */
export function endsIn(endings: ReadonlySet<string>, lengths: EndLengths, text: string, from: number): boolean {
  if (lengths.size === 0) return false;
  const ofOne = lengths.get(keyOf(text, 1)) ?? 0;
  const ofMore = text.length > 1 ? (lengths.get(keyOf(text, 2)) ?? 0) : 0;
  for (let rest = ofOne | ofMore; rest !== 0; rest &= rest - 1) {
    const start = text.length - (31 - Math.clz32(rest & -rest));
    if (start >= from && endings.has(text.slice(start))) return true;
  }
  return false;
}

/** The last two letters of a text as a number; the last one alone for an ending that is no longer. */
function keyOf(text: string, length: number): number {
  const last = text.charCodeAt(text.length - 1);
  return length < 2 ? last : text.charCodeAt(text.length - 2) * 65_536 + last;
}
