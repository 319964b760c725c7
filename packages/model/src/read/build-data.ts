import type { Finding } from "../finding.js";
import { isExtensionKey } from "../schema/parts.js";
import { fittingOption, type Shape, shapeOfEntry } from "../schema/shape.js";
import { readFinding } from "./read-messages.js";
import type { Origins, Place, SourceNode, SourceScalar } from "./source.js";

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
  readonly findings: Finding[];
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
    const item = fitting.kind === "list" ? fitting.item() : undefined;
    return buildList(node, node.items, item, state, key);
  }
  if (fitting.kind === "list") return wrapInList(node, fitting.item(), state, key);
  return buildMapping(node, fitting, state);
}

function buildMapping(node: SourceNode & { kind: "mapping" }, shape: Shape, state: BuildState): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  state.origins.mappings.set(data, node);
  for (const { key, keyStart, keyEnd, value } of node.entries) {
    if (key === "__proto__") {
      state.findings.push(readFinding("invalid-id", { found: key }, state.placeAt(keyStart, keyEnd)));
    } else if (isExtensionKey(key) && shape.kind !== "record") {
      state.extensions.push({ target: data, key, value: plainValue(value) });
    } else {
      const built = buildData(value, shapeOfEntry(shape, key) ?? anything, state, key);
      if (built !== undefined) data[key] = built;
    }
  }
  return data;
}

function buildList(node: SourceNode, entries: readonly SourceNode[], item: Shape | undefined, state: BuildState, key: string): unknown[] {
  const data: unknown[] = [];
  const items: SourceNode[] = [];
  for (const entry of entries) {
    const built = buildData(entry, item ?? anything, state, key);
    if (built === undefined) {
      state.findings.push(readFinding("empty-entry", { key }, state.placeAt(entry.start, entry.end)));
    } else {
      data.push(built);
      items.push(entry);
    }
  }
  state.origins.lists.set(data, { node, items });
  return data;
}

function wrapInList(node: SourceNode, item: Shape, state: BuildState, key: string): unknown[] {
  state.findings.push(readFinding("expected-list", { key }, state.placeAt(node.start, node.end)));
  return buildList(node, [node], item, state, key);
}

function buildScalar(node: SourceScalar, shape: Shape, state: BuildState, key: string): unknown {
  if (node.value === null) return undefined;
  const fitting = fittingOption(shape, typeof node.value === "number" ? "number" : "scalar");
  if (fitting.kind === "list") return wrapInList(node, fitting.item(), state, key);
  return fitting.kind === "text" || fitting.kind === "value" ? node.text : node.value;
}

const anything: Shape = { kind: "union", options: [() => ({ kind: "number", meta: {} }), () => ({ kind: "flag", meta: {} })], meta: {} };

/** What stands below a key of the user's own, as plain data without prototype keys. */
function plainValue(node: SourceNode): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "sequence") return node.items.map(plainValue);
  return Object.fromEntries(node.entries.filter(({ key }) => key !== "__proto__").map(({ key, value }) => [key, plainValue(value)]));
}
