import { mostJsonValues, type ReadLimits } from "./limits.js";

/** What a look through a JSON text tells, before anything is built from it. */
export interface JsonScan {
  /** Where each mapping and list starts and ends, in the order of the text. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** How many mappings and lists there are. */
  readonly count: number;
  /** How many keys there are, those that stand twice included. */
  readonly keys: number;
  /** Whether each number is written as a program would write it: an integer of at most 15 digits. */
  readonly hasPlainNumbers: boolean;
}

const quote = 0x22;
const backslash = 0x5c;

/**
 * Looks through a JSON text once, without recursion and without taking anything out of it. Undefined when it is over a
 * limit, or cannot be JSON; of a text that is not JSON it may tell anything else.
 */
export function scanJson(text: string, start: number, limits: ReadLimits): JsonScan | undefined {
  const most = mostJsonValues(limits);
  const { length } = text;
  let starts = new Int32Array(1024);
  let ends = new Int32Array(1024);
  const open: number[] = [];
  let count = 0;
  let keys = 0;
  let strings = 0;
  let words = 0;
  let hasPlainNumbers = true;
  let nextEscape = indexFrom(text, "\\", start);
  for (let at = start; at < length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x20:
      case 0x0a:
      case 0x0d:
      case 0x09:
      case 0x2c: // ,
        break;
      case quote: {
        strings++;
        let end = text.indexOf('"', at + 1);
        if (end > nextEscape) {
          end = endOfString(text, at) - 1;
          nextEscape = indexFrom(text, "\\", end);
        }
        if (end < 0) return undefined;
        at = end;
        break;
      }
      case 0x3a: // :
        keys++;
        break;
      case 0x7b: // {
      case 0x5b: // [
        if (open.length === limits.depth) return undefined;
        if (count === starts.length) {
          // The bound on what is read bounds this too.
          if (3 * count + strings + words > most) return undefined;
          starts = doubled(starts);
          ends = doubled(ends);
        }
        open.push(count);
        starts[count++] = at;
        break;
      case 0x7d: // }
      case 0x5d: // ]
        ends[open.pop() ?? 0] = at + 1;
        break;
      default: {
        words++;
        const end = endOfWord(text, at);
        hasPlainNumbers &&= isPlain(text, at, end);
        at = end - 1;
      }
    }
  }
  // As the place-keeping parser counts: a mapping or list is three.
  if (3 * count + strings + words > most) return undefined;
  return { starts, ends, count, keys, hasPlainNumbers };
}

/** Where a string that starts at `at` ends, its quotation mark included; 0 when it does not. */
export function endOfString(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end;
    while (text.charCodeAt(before - 1) === backslash) before--;
    if ((end - before) % 2 === 0) return end + 1;
  }
  return 0;
}

/** Where a number, `true`, `false` or `null` that starts at `at` ends. */
export function endOfWord(text: string, at: number): number {
  let end = at + 1;
  for (; end < text.length; end++) {
    const character = text.charCodeAt(end);
    if (character <= 0x20 || character === 0x2c || character === 0x7d || character === 0x5d) break;
  }
  return end;
}

/** Whether a number's own text is what a program would make of its value; so is every other word. */
function isPlain(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  const isNegative = first === 0x2d;
  if (!isNegative && !(first >= 0x30 && first <= 0x39)) return true;
  if (end - start > 15 || (isNegative && text.charCodeAt(start + 1) === 0x30)) return false;
  for (let at = start + 1; at < end; at++) {
    const character = text.charCodeAt(at);
    if (!(character >= 0x30 && character <= 0x39)) return false;
  }
  return true;
}

const indexFrom = (text: string, what: string, start: number): number => {
  const index = text.indexOf(what, start);
  return index === -1 ? text.length : index;
};

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * array.length);
  longer.set(array);
  return longer;
}
