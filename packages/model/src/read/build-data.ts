import { idProblem, isExtensionKey } from "../schema/parts.js";
import { fittingOption, type Shape, shapeOfEntry } from "../schema/shape.js";
import { listExample } from "./examples.js";
import type { FindingList } from "./finding-list.js";
import type { Origins, Place } from "./source.js";
import type { SourceMapping, SourceNode, SourceScalar } from "./source-node.js";

/** A key of the user's own, to be put back when the rest has been checked. */
export interface Extension {
  readonly target: Record<string, unknown>;
  readonly key: string;
  readonly value: unknown;
}

/** What the builder collects on its way. */
export interface BuildState {
  readonly origins: Origins;
  readonly extensions: Extension[];
  readonly findings: FindingList;
  readonly placeAt: (start: number, end: number) => Place;
}

/**
 * Makes plain data of parsed nodes, led by the shape that is asked for: where text is expected, a scalar's own text is
 * taken; nothing (`key:` with no value) is left out. What does not fit is taken as it is, for the schema to judge.
 */
export function buildData(node: SourceNode, shape: Shape, state: BuildState, key = ""): unknown {
  if (node.kind === "scalar") return buildScalar(node, shape, state, key);
  const fitting = fittingOption(shape, node.kind);
  if (node.kind === "sequence") {
    return buildList(node, node.items, fitting.kind === "list" ? fitting.item() : anything, state, key);
  }
  if (fitting.kind === "list") {
    const item = fittingOption(fitting.item(), "mapping");
    return isOneOf(node, item) ? wrapInList(node, fitting.item(), state, key) : refuseKeys(node, item, state, key);
  }
  return buildMapping(node, fitting, state);
}

function buildMapping(node: SourceMapping, shape: Shape, state: BuildState): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  state.origins.mappings.set(data, node);
  for (const { key, keyStart, keyEnd, value } of node.entries) {
    if (key === "__proto__") refuseProto(keyStart, keyEnd, state);
    else if (isExtensionKey(key)) state.extensions.push({ target: data, key, value: plainValue(value, state) });
    else {
      const built = buildData(value, shapeOfEntry(shape, key) ?? anything, state, key);
      if (built !== undefined) data[key] = built;
      // Nothing said of an element is an element all the same; a key that does not exist is told of even without a value.
      else if (shape.kind === "record") data[key] = emptyMapping(value, state);
      else if (shape.kind === "object" && !shape.fields.has(key)) data[key] = null;
    }
  }
  return data;
}

function emptyMapping(node: SourceNode, { origins }: BuildState): Record<string, unknown> {
  const data = {};
  origins.mappings.set(data, { kind: "mapping", start: node.start, end: node.end, entries: [] });
  return data;
}

function buildList(
  node: SourceNode,
  entries: readonly SourceNode[],
  item: Shape,
  state: BuildState,
  key: string,
): unknown[] {
  const data: unknown[] = [];
  const items: SourceNode[] = [];
  for (const entry of entries) {
    const built = buildData(entry, item, state, key);
    if (built === undefined) {
      state.findings.add("empty-entry", () => ({ args: { key }, place: state.placeAt(entry.start, entry.end) }));
    } else {
      data.push(built);
      items.push(entry);
    }
  }
  state.origins.lists.set(data, { node, items });
  return data;
}

function wrapInList(node: SourceNode, item: Shape, state: BuildState, key: string): unknown[] {
  state.findings.add("expected-list", () => ({ args: { key }, place: state.placeAt(node.start, node.end) }));
  return buildList(node, [node], item, state, key);
}

/** Whether a mapping is an entry of a list whose dash was forgotten, rather than entries that were given keys. */
const isOneOf = (node: SourceMapping, item: Shape): boolean =>
  item.kind !== "object" || node.entries.length === 0 || node.entries.some(({ key }) => item.fields.has(key));

function refuseKeys(node: SourceMapping, item: Shape, state: BuildState, key: string): unknown[] {
  state.findings.add("expected-list", () => ({
    args: { key, example: listExample(item) },
    place: state.placeAt(node.start, node.end),
  }));
  return buildList(node, [], item, state, key);
}

function buildScalar(node: SourceScalar, shape: Shape, state: BuildState, key: string): unknown {
  if (node.value === null) return undefined;
  const fitting = fittingOption(shape, typeof node.value === "number" ? "number" : "scalar");
  if (fitting.kind === "list") return wrapInList(node, fitting.item(), state, key);
  return fitting.kind === "text" || fitting.kind === "value" ? node.text : node.value;
}

function refuseProto(start: number, end: number, { findings, placeAt }: BuildState): void {
  const found = "__proto__";
  findings.add("invalid-id", () => ({ args: { found, problem: idProblem(found) }, place: placeAt(start, end) }));
}

// Where nothing is known of what should stand: numbers and yes or no are taken as such.
const anything: Shape = {
  kind: "union",
  options: [() => ({ kind: "number", meta: {} }), () => ({ kind: "flag", meta: {} })],
  meta: {},
};

/** What stands below a key of the user's own, as plain data. */
function plainValue(node: SourceNode, state: BuildState): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "sequence") return node.items.map((item) => plainValue(item, state));
  const data: Record<string, unknown> = {};
  for (const { key, keyStart, keyEnd, value } of node.entries) {
    if (key === "__proto__") refuseProto(keyStart, keyEnd, state);
    else data[key] = plainValue(value, state);
  }
  return data;
}
