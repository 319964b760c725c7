import { endOfString, endOfWord, type JsonScan } from "./scan-json.js";
import { type Entry, type SpanOf, spanOfEntry } from "./spans.js";

// Mappings and lists that are longer than this, in UTF-16 units, are gone through once, shorter ones each time.
const shortText = 1000;

/**
 * Finds where the mappings and lists of a JSON text stand, and the entries in them. Many readings are asked for no place,
 * most for few: so what holds an entry is gone through when the entry is asked for. `containers` are the objects that
 * were made of the mappings and lists of the text, in its order.
 */
export function jsonSpans(text: string, scan: JsonScan, containers: readonly (object | undefined)[]): SpanOf {
  const numberOf = numbering(containers);
  const long = new Map<number, ReadonlyMap<string | number, Entry>>();
  const entryIn = (number: number, key: string | number): Entry | undefined => {
    const { starts, ends } = scan;
    if ((ends[number] as number) - (starts[number] as number) <= shortText) {
      return findJsonEntry(text, scan, number, key);
    }
    let entries = long.get(number);
    if (!entries) {
      const all = new Map<string | number, Entry>();
      walkEntries(text, scan, number, undefined, all);
      entries = all;
      long.set(number, entries);
    }
    return entries.get(key);
  };
  return (container, key, part) => {
    const number = numberOf(container);
    if (number === undefined) return undefined;
    const isList = Array.isArray(container);
    if (key === undefined || (isList && typeof key !== "number")) {
      return { start: scan.starts[number] as number, end: scan.ends[number] as number };
    }
    const entry = entryIn(number, isList ? key : String(key));
    return entry && spanOfEntry(entry, isList ? "value" : part);
  };
}

/** An entry of a mapping or list of the text, by the number of what holds it. */
export function findJsonEntry(text: string, scan: JsonScan, number: number, key: string | number): Entry | undefined {
  return walkEntries(text, scan, number, key, undefined);
}

/**
 * A function that gives the place of an object in the list. Places are mostly asked for in the order of the document, so
 * that each object is looked for behind the one before; all are numbered only where that has taken too many steps.
 */
function numbering(objects: readonly (object | undefined)[]): (object: object) => number | undefined {
  let numbers: Map<object, number> | undefined;
  let last = 0;
  let steps = 0;
  return (object) => {
    if (numbers) return numbers.get(object);
    if (objects[last] === object) return last;
    let found = objects.indexOf(object, last + 1);
    steps += (found === -1 ? objects.length : found) - last;
    if (found === -1) {
      found = objects.indexOf(object);
      steps += found === -1 ? objects.length : found;
    }
    if (steps > mostPasses * objects.length) {
      numbers = new Map();
      for (let number = 0; number < objects.length; number++) {
        const made = objects[number];
        if (made) numbers.set(made, number);
      }
    }
    if (found === -1) return undefined;
    last = found;
    return found;
  };
}

// Going through the list so often takes about as long as to number all that stands in it.
const mostPasses = 16;

/**
 * Goes through the entries of a mapping or list, by key or by number: gives the one that is wanted, or puts all into a
 * map. The text is known to be JSON.
 */
function walkEntries(
  text: string,
  { starts, ends }: JsonScan,
  number: number,
  wanted: string | number | undefined,
  into: Map<string | number, Entry> | undefined,
): Entry | undefined {
  const isList = text[starts[number] as number] === "[";
  const last = (ends[number] as number) - 1;
  // The next mapping or list below: what stands in it is skipped.
  let below = number + 1;
  let index = 0;
  for (let at = next(text, (starts[number] as number) + 1); at < last; at = next(text, at)) {
    const keyStart = at;
    const keyEnd = isList ? at : endOfString(text, at);
    const start = isList ? at : next(text, keyEnd);
    if (start === starts[below]) {
      at = ends[below] as number;
      while ((starts[below] as number) < at && below < starts.length) below++;
    } else at = text[start] === '"' ? endOfString(text, start) : endOfWord(text, start);
    const name = isList ? index++ : keyIn(text, keyStart, keyEnd);
    if (into) into.set(name, { keyStart, keyEnd, start, end: at });
    else if (name === wanted) return { keyStart, keyEnd, start, end: at };
  }
  return undefined;
}

function keyIn(text: string, start: number, end: number): string {
  const key = text.slice(start + 1, end - 1);
  return key.includes("\\") ? (JSON.parse(text.slice(start, end)) as string) : key;
}

/** Where the next token starts, commas and colons left out. */
function next(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character > 0x20 && character !== 0x2c && character !== 0x3a) break;
  }
  return at;
}
