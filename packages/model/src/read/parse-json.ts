import { printParseErrorCode, visit } from "jsonc-parser";
import { shortened } from "../text/shortened.js";
import type { FindingList } from "./finding-list.js";
import { explainJson } from "./json-problems.js";
import { hasLongerBlank, mostJsonBlanks, mostJsonValues, type ReadLimits } from "./limits.js";
import type { Place } from "./source.js";
import { emptyAt, finiteOr, type SourceEntry, type SourceNode } from "./source-node.js";

/** A key that waits for its value. */
interface OpenKey {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly isRepeated: boolean;
}

type Open =
  | {
      readonly kind: "mapping";
      readonly start: number;
      readonly entries: SourceEntry[];
      readonly keys: Set<string>;
      key?: OpenKey | undefined;
    }
  | { readonly kind: "sequence"; readonly start: number; readonly items: SourceNode[] };

/** Thrown and caught in this file: the only way to stop the parser. */
const overLimit = Symbol("over a limit");

/**
 * Parses JSON into nodes with places. Keys that stand twice are found; comments and trailing commas are errors. The
 * parser is recursive: it is stopped as it goes too deep. Undefined when the text holds nothing, or was over a limit.
 */
export function parseJson(
  text: string,
  limits: ReadLimits,
  placeAt: (start: number, end: number) => Place,
  findings: FindingList,
): SourceNode | undefined {
  const open: Open[] = [];
  const mostValues = mostJsonValues(limits);
  let values = 0;
  let root: SourceNode | undefined;

  if (hasLongerBlank(text, mostJsonBlanks(limits))) {
    findings.add("too-many-parts", () => ({ args: { limit: mostJsonBlanks(limits) }, place: placeAt(0, 0) }));
    return undefined;
  }
  const count = (offset: number, weight = 1) => {
    values += weight;
    if (values <= mostValues) return;
    findings.add("too-many-parts", () => ({ args: { limit: mostValues }, place: placeAt(offset, offset) }));
    throw overLimit;
  };
  const begin = (collection: Open) => {
    count(collection.start, 3);
    open.push(collection);
    if (open.length <= limits.depth) return;
    const { start } = collection;
    findings.add("too-deep", () => ({ args: { limit: limits.depth }, place: placeAt(start, start + 1) }));
    throw overLimit;
  };
  const add = (node: SourceNode) => {
    const parent = open.at(-1);
    if (parent === undefined) root ??= node;
    else if (parent.kind === "sequence") parent.items.push(node);
    else addEntry(parent, node);
  };
  const end = (offset: number) => {
    const done = open.pop();
    if (done?.kind === "mapping") {
      addEntry(done, undefined);
      add({ kind: "mapping", start: done.start, end: offset, entries: done.entries });
    } else if (done) add({ kind: "sequence", start: done.start, end: offset, items: done.items });
  };

  // The parser knows no byte order mark; a space in its place keeps the offsets.
  const json = text.startsWith("\ufeff") ? ` ${text.slice(1)}` : text;
  try {
    visit(
      json,
      {
        onObjectBegin: (start) => begin({ kind: "mapping", start, entries: [], keys: new Set() }),
        onArrayBegin: (start) => begin({ kind: "sequence", start, items: [] }),
        onObjectProperty: (name, offset, length) => {
          const mapping = open.at(-1);
          if (mapping?.kind !== "mapping") return;
          addEntry(mapping, undefined);
          count(offset);
          const isRepeated = mapping.keys.has(name);
          if (isRepeated) {
            findings.add("duplicate-key", () => ({
              args: { key: shortened(name) },
              place: placeAt(offset, offset + length),
            }));
          }
          mapping.keys.add(name);
          mapping.key = { name, start: offset, end: offset + length, isRepeated };
        },
        onLiteralValue: (value, offset, length) => {
          count(offset);
          const source = typeof value === "string" ? value : json.slice(offset, offset + length);
          add({ kind: "scalar", start: offset, end: offset + length, text: source, value: finiteOr(value, source) });
        },
        onObjectEnd: (offset, length) => end(offset + length),
        onArrayEnd: (offset, length) => end(offset + length),
        onError: (code, offset, length) =>
          findings.add("invalid-syntax", () => ({
            args: { format: "JSON", ...explainJson(printParseErrorCode(code)) },
            place: placeAt(offset, offset + length),
          })),
      },
      { disallowComments: true, allowTrailingComma: false },
    );
  } catch (thrown) {
    if (thrown !== overLimit) throw thrown;
    return undefined;
  }
  return root;
}

/** Ends the key that waits; one that got no value (an error, told elsewhere) has nothing. */
function addEntry(mapping: Open & { kind: "mapping" }, value: SourceNode | undefined): void {
  const { key } = mapping;
  if (key && !key.isRepeated) {
    mapping.entries.push({ key: key.name, keyStart: key.start, keyEnd: key.end, value: value ?? emptyAt(key.end) });
  }
  mapping.key = undefined;
}
