/** A position in a text. */
export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  /** 0-based, in UTF-16 units. */
  readonly offset: number;
}

/** A stretch of a text: [start, end). */
export interface Place {
  /** The file as it was named when it was read; missing for text without a file. */
  readonly file?: string;
  readonly start: Position;
  readonly end: Position;
}

/** One value of a text, with where it stands: what the YAML and JSON readers give. */
export type SourceNode =
  | { readonly kind: "mapping"; readonly start: number; readonly end: number; readonly entries: readonly SourceEntry[] }
  | { readonly kind: "sequence"; readonly start: number; readonly end: number; readonly items: readonly SourceNode[] }
  | SourceScalar;

/** A single value. */
export interface SourceScalar {
  readonly kind: "scalar";
  readonly start: number;
  readonly end: number;
  /** The scalar's own text: `13.10` stays `13.10`. */
  readonly text: string;
  /** What the format makes of it. */
  readonly value: string | number | boolean | null;
}

/** A key with its value. */
export interface SourceEntry {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: SourceNode;
}

/** Which part of an entry is meant: its key, its value, or both. */
export type EntryPart = "key" | "value" | "entry";

/** The text that a document was read from, and where each of its values stands. */
export interface Source {
  readonly file?: string;
  readonly text: string;
  /** The place of [start, end), UTF-16 offsets. */
  placeAt(start: number, end: number): Place;
  /** The text of a line (1-based) without its line end. */
  lineText(line: number): string;
  /**
   * The place of a mapping or list of the document, or of one entry in it. `container` is the very object of the
   * document's data. Undefined when it was not read from this text.
   */
  placeOf(container: object, key?: string | number, part?: EntryPart): Place | undefined;
}

/** For each object and list of the data, the nodes that it was made from. */
export interface Origins {
  readonly mappings: WeakMap<object, SourceNode & { kind: "mapping" }>;
  /** Lists keep a node per entry, since bad entries are taken out. */
  readonly lists: WeakMap<object, { readonly node: SourceNode; readonly items: SourceNode[] }>;
}

/** Makes a {@link Source} for a text. */
export function createSource(text: string, file: string | undefined, origins: Origins): Source {
  let starts: number[] | undefined;
  const lineStarts = () => {
    if (starts) return starts;
    starts = [0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  };
  const position = (offset: number): Position => {
    const lines = lineStarts();
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lines[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (lines[low] ?? 0) + 1, offset };
  };
  const placeAt = (start: number, end: number): Place => ({
    ...(file === undefined ? {} : { file }),
    start: position(Math.min(start, text.length)),
    end: position(Math.min(Math.max(start, end), text.length)),
  });
  // Large mappings are looked up by key over and over; small ones are searched.
  const entryMaps = new WeakMap<object, Map<string, SourceEntry>>();
  const findEntry = (mapping: SourceNode & { kind: "mapping" }, key: string | number): SourceEntry | undefined => {
    if (mapping.entries.length < 16) return mapping.entries.find((entry) => entry.key === key);
    let entries = entryMaps.get(mapping);
    if (!entries) {
      entries = new Map(mapping.entries.map((entry) => [entry.key, entry]));
      entryMaps.set(mapping, entries);
    }
    return entries.get(String(key));
  };
  return {
    ...(file === undefined ? {} : { file }),
    text,
    placeAt,
    lineText(line) {
      const lines = lineStarts();
      const start = lines[line - 1];
      if (start === undefined) return "";
      return text.slice(start, lines[line] ?? text.length).replace(/\r?\n$/u, "");
    },
    placeOf(container, key, part = "value") {
      const list = origins.lists.get(container);
      if (list) {
        const node = typeof key === "number" ? list.items[key] : list.node;
        return node && placeAt(node.start, node.end);
      }
      const mapping = origins.mappings.get(container);
      if (!mapping) return undefined;
      if (key === undefined) return placeAt(mapping.start, mapping.end);
      const entry = findEntry(mapping, key);
      if (!entry) return undefined;
      if (part === "key") return placeAt(entry.keyStart, entry.keyEnd);
      if (part === "value") return placeAt(entry.value.start, entry.value.end);
      return placeAt(entry.keyStart, entry.value.end);
    },
  };
}
