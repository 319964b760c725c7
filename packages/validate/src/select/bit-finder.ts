import type { Finder, GlobText } from "./glob.js";

/** The characters of a piece are told apart by these parts of their code points, so that the tables stay small. */
const parts = [0, 8, 16] as const;

const partOf = (character: number, part: number): number => (character >>> part) & 0xff;

/**
 * Finds a piece of which some characters may be any: all its beginnings are followed at once, a bit for each (Baeza-Yates
 * and Gonnet 1992). Trying each place anew would take as long as the text and the piece multiplied.
 */
export function bitFinder(piece: GlobText, isAny: (character: number) => boolean): Finder {
  const [low, middle, high] = parts.map((part) => masksOf(piece, part, isAny));
  const words = wordsFor(piece);
  const last = (piece.length - 1) & 31;
  return (given, from, end) => {
    const beginnings = new Int32Array(words);
    for (let at = from; at < end; at++) {
      const character = given[at]!;
      const [one, two, three] = [low!(character), middle!(character), high!(character)];
      let carry = 1;
      for (let word = 0; word < words; word++) {
        const before = beginnings[word]!;
        beginnings[word] = ((before << 1) | carry) & one[word]! & two[word]! & three[word]!;
        carry = before >>> 31;
      }
      if (((beginnings[words - 1]! >>> last) & 1) === 1) return at + 1;
    }
    return -1;
  };
}

const wordsFor = (piece: GlobText): number => Math.ceil(piece.length / 32);

/** Gives for a character the places of the piece where it may stand, as far as this part of its code point tells. */
function masksOf(
  piece: GlobText,
  part: number,
  isAny: (character: number) => boolean,
): (character: number) => Int32Array {
  const anywhere = new Int32Array(wordsFor(piece));
  for (const [place, character] of piece.entries()) if (isAny(character)) mark(anywhere, place);
  const masks = new Map<number, Int32Array>();
  for (const [place, character] of piece.entries()) {
    if (isAny(character)) continue;
    const value = partOf(character, part);
    const mask = masks.get(value) ?? anywhere.slice();
    mark(mask, place);
    masks.set(value, mask);
  }
  return (character) => masks.get(partOf(character, part)) ?? anywhere;
}

function mark(mask: Int32Array, place: number): void {
  mask[place >>> 5]! |= 1 << (place & 31);
}
