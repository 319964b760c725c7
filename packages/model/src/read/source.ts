import type { SourceMapping, SourceNode } from "./source-node.js";
import { nodeSpans, type SpanOf } from "./spans.js";

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

/**
 * For each object and list of the data, the nodes that it was made from. Plain maps: source and data are kept together
 * anyway, and weak ones slow the garbage collector down on large plans.
 */
export interface Origins {
  readonly mappings: Map<object, SourceMapping>;
  /** Lists keep a node per entry, since bad entries are taken out. */
  readonly lists: Map<object, { readonly node: SourceNode; readonly items: SourceNode[] }>;
}

/** Makes a {@link Source} for a text; without origins, one that knows lines and places but no values. */
export function createSource(
  text: string,
  file: string | undefined,
  origins: Origins = { mappings: new Map(), lists: new Map() },
): Source {
  return sourceWith(text, file, nodeSpans(origins));
}

/** Makes a {@link Source} for a text, with what tells where the values of its document stand. */
export function sourceWith(text: string, file: string | undefined, spanOf: SpanOf): Source {
  const position = positionsIn(text);
  const named = file === undefined ? {} : { file };
  const placeAt = (start: number, end: number): Place => ({
    ...named,
    start: position.at(Math.min(start, text.length)),
    end: position.at(Math.min(Math.max(start, end), text.length)),
  });
  return {
    ...named,
    text,
    placeAt,
    lineText: (line) => position.lineText(line),
    placeOf(container, key, part = "value") {
      const span = spanOf(container, key, part);
      return span && placeAt(span.start, span.end);
    },
  };
}

/** Lines are counted at `\n`; they are looked for when a place is first asked for. */
function positionsIn(text: string) {
  let starts: Int32Array | undefined;
  // Places are mostly asked for in the order of the text: each is looked for near the one before.
  let last = 0;
  const lineStarts = (): Int32Array => {
    starts ??= lineStartsOf(text);
    return starts;
  };
  return {
    at(offset: number): Position {
      // What is said of a text as a whole costs nothing, however long it is.
      if (offset === 0) return { line: 1, column: 1, offset };
      const lines = lineStarts();
      let low = (lines[last] as number) <= offset ? last : 0;
      let high = low + 1;
      for (let step = 1; high < lines.length && (lines[high] as number) <= offset; step *= 2) {
        low = high;
        high += step;
      }
      high = Math.min(high, lines.length);
      // The line is one of those from `low` up to, but not, `high`.
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((lines[middle] as number) <= offset) low = middle;
        else high = middle;
      }
      last = low;
      return { line: low + 1, column: offset - (lines[low] ?? 0) + 1, offset };
    },
    lineText(line: number): string {
      const lines = lineStarts();
      const start = lines[line - 1];
      if (start === undefined) return "";
      return text.slice(start, lines[line] ?? text.length).replace(/\r?\n$/u, "");
    },
  };
}

function lineStartsOf(text: string): Int32Array {
  let starts = new Int32Array(1024);
  let count = 0;
  // A search that starts at a fixed place is drawn out of the loops of the callers by V8, and made for each of them.
  let at = -1;
  do {
    if (count === starts.length) {
      const more = new Int32Array(2 * count);
      more.set(starts);
      starts = more;
    }
    starts[count++] = at + 1;
    at = text.indexOf("\n", at + 1);
  } while (at !== -1);
  return starts.subarray(0, count);
}
