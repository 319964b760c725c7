import type * as z from "zod";
import type { Extension } from "./build-data.js";
import { findJsonEntry, jsonSpans } from "./json-spans.js";
import { hasLongerBlank, mostJsonBlanks, type ReadLimits } from "./limits.js";
import { type PlainState, plainData, unusual } from "./plain-data.js";
import { type JsonScan, scanJson } from "./scan-json.js";
import type { SpanOf } from "./spans.js";
import { wantedOf } from "./wanted.js";

/** A document of which reading has nothing to say. */
export interface PlainDocument {
  readonly data: object;
  readonly spanOf: SpanOf;
  /** Keys of the user's own, to be put back. */
  readonly extensions: readonly Extension[];
}

/**
 * Reads JSON in which nothing has to be told of, in a fraction of the time that it takes to keep places: JSON.parse makes
 * the data, and places are found when they are asked for (docs/decisions/010). Undefined as soon as anything is met that
 * it does not know how to read just as the place-keeping parser does.
 */
export function readPlainJson(
  text: string,
  versionKey: string,
  schema: z.ZodType,
  limits: ReadLimits,
): PlainDocument | undefined {
  const begin = text.startsWith("\ufeff") ? 1 : 0;
  if (text.length > limits.jsonSize || hasLongerBlank(text, mostJsonBlanks(limits))) return undefined;
  const scan = scanJson(text, begin, limits);
  if (!scan) return undefined;
  const state: PlainState = { containers: [], extensions: [], keys: 0, hasPlainNumbers: scan.hasPlainNumbers };
  try {
    const parsed: unknown = JSON.parse(begin === 0 ? text : text.slice(begin));
    const data = plainData(parsed, wantedOf(schema), state) as Record<string, unknown>;
    // As many keys as in the text: none stands twice.
    if (state.keys !== scan.keys || !isFirstVersion(data, versionKey, text, scan)) return undefined;
    return { data, spanOf: jsonSpans(text, scan, state.containers), extensions: state.extensions };
  } catch (thrown) {
    if (thrown === unusual || thrown instanceof SyntaxError) return undefined;
    throw thrown;
  }
}

/** Whether the document says that it is of version 1, and in so many words: 1.0 is told of. */
function isFirstVersion(data: Record<string, unknown>, key: string, text: string, scan: JsonScan): boolean {
  if (data[key] !== 1) return false;
  if (scan.hasPlainNumbers) return true;
  const written = findJsonEntry(text, scan, 0, key);
  return written !== undefined && text.slice(written.start, written.end) === "1";
}
