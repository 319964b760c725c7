import type { EntryPart, Origins } from "./source.js";
import type { SourceEntry, SourceMapping } from "./source-node.js";

/** A stretch of a text: [start, end), UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An entry of a mapping or list, which stands at its value; one of a list has its key there too. */
export interface Entry extends Span {
  readonly keyStart: number;
  readonly keyEnd: number;
}

/** Where a mapping or list of a document stands, or one entry in it; see `placeOf` of a source. */
export type SpanOf = (container: object, key: string | number | undefined, part: EntryPart) => Span | undefined;

// Mappings with more entries than this are looked up in a map, smaller ones are searched.
const fewEntries = 16;

/** Looks places up in the nodes that data were made from. */
export function nodeSpans(origins: Origins): SpanOf {
  const entryMaps = new Map<SourceMapping, Map<string, SourceEntry>>();
  const findEntry = (mapping: SourceMapping, key: string): SourceEntry | undefined => {
    if (mapping.entries.length < fewEntries) return mapping.entries.find((entry) => entry.key === key);
    let entries = entryMaps.get(mapping);
    if (!entries) {
      entries = new Map(mapping.entries.map((entry) => [entry.key, entry]));
      entryMaps.set(mapping, entries);
    }
    return entries.get(key);
  };
  return (container, key, part) => {
    const list = origins.lists.get(container);
    if (list) return typeof key === "number" ? list.items[key] : list.node;
    const mapping = origins.mappings.get(container);
    if (!mapping || key === undefined) return mapping;
    const entry = findEntry(mapping, String(key));
    return entry && spanOfEntry({ ...entry, start: entry.value.start, end: entry.value.end }, part);
  };
}

/** The part of an entry that is asked for. */
export function spanOfEntry({ keyStart, keyEnd, start, end }: Entry, part: EntryPart): Span {
  if (part === "key") return { start: keyStart, end: keyEnd };
  return part === "value" ? { start, end } : { start: keyStart, end: Math.max(keyEnd, end) };
}
