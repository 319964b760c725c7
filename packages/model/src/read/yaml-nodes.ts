import { isAlias, isMap, isScalar, isSeq, type Node, type ParsedNode, Scalar } from "yaml";
import { shortened } from "../text/shortened.js";
import type { FindingList } from "./finding-list.js";
import type { ReadLimits } from "./limits.js";
import type { Place } from "./source.js";
import { emptyAt, finiteOr, type SourceEntry, type SourceNode } from "./source-node.js";
import { explainYaml } from "./yaml-problems.js";

/** A node, with what it holds once aliases are expanded. */
interface Measured {
  readonly node: SourceNode;
  readonly values: number;
  /** How many of the values came in by aliases. */
  readonly expanded: number;
  /** How deep mappings and lists nest in it; 0 for a single value. */
  readonly depth: number;
}

/** Turns composed YAML into nodes; undefined when it is over a limit. Recursion is bounded by what was composed. */
export function readYamlNodes(
  contents: ParsedNode,
  limits: ReadLimits,
  placeAt: (start: number, end: number) => Place,
  findings: FindingList,
): SourceNode | undefined {
  // An anchor is open while its own content is read: an alias there would go round for ever.
  const anchors = new Map<string, Measured | "open">();
  let stopped = false;

  const stop = (rule: "too-many-aliases" | "too-deep", limit: number, at: number): void => {
    if (!stopped) findings.add(rule, () => ({ args: { limit }, place: placeAt(at, at + 1) }));
    stopped = true;
  };

  const measure = (node: Node | null, at: number): Measured => {
    if (stopped || node === null) return single(emptyAt(at));
    const [start, end] = node.range ?? [at, at];
    if (isAlias(node)) return follow(node.source, start, end);
    if (node.anchor) anchors.set(node.anchor, "open");
    const measured = isScalar(node) ? single(scalarNode(node, start, end)) : measureCollection(node, start, end);
    if (node.anchor) anchors.set(node.anchor, measured);
    if (measured.expanded > limits.aliasValues) stop("too-many-aliases", limits.aliasValues, start);
    else if (measured.depth > limits.depth) stop("too-deep", limits.depth, start);
    return measured;
  };

  const measureCollection = (node: Node, start: number, end: number): Measured => {
    let values = 1;
    let expanded = 0;
    let depth = 0;
    const child = (value: Node | null, at: number): SourceNode => {
      const measured = measure(value, at);
      values += measured.values;
      expanded += measured.expanded;
      depth = Math.max(depth, measured.depth);
      return measured.node;
    };
    let built: SourceNode = emptyAt(start);
    // A block ends with its last value: the yaml library counts the line break in.
    if (isMap(node)) {
      const entries: SourceEntry[] = [];
      const keys = new Set<string>();
      for (const pair of node.items) {
        const key = readKey(pair.key as Node | null, keys, (pair.value as Node | null)?.range?.[0] ?? start);
        const value = child(pair.value as Node | null, key?.keyEnd ?? end);
        if (key) entries.push({ ...key, value });
      }
      const last = entries.at(-1);
      built = {
        kind: "mapping",
        start,
        end: node.flow || !last ? end : Math.max(last.keyEnd, last.value.end),
        entries,
      };
    } else if (isSeq(node)) {
      const items = node.items.map((item) => child(item as Node | null, end));
      const last = items.at(-1);
      built = { kind: "sequence", start, end: node.flow || !last ? end : last.end, items };
    }
    return { node: built, values, expanded, depth: depth + 1 };
  };

  const readKey = (node: Node | null, taken: Set<string>, at: number): Omit<SourceEntry, "value"> | undefined => {
    const [start, end] = node?.range ?? [at, at];
    const place = () => placeAt(start, end);
    if (!isScalar(node)) {
      findings.add("invalid-syntax", () => ({
        args: { format: "YAML", ...explainYaml("NON_STRING_KEY") },
        place: place(),
      }));
      // Anchors below it may be named later on.
      if (node && !isAlias(node)) measure(node, at);
      return undefined;
    }
    const key = node.source ?? String(node.value ?? "");
    if (node.anchor) anchors.set(node.anchor, single(scalarNode(node, start, end)));
    if (key === "<<" && isPlain(node)) {
      findings.add("merge-key", () => ({ args: {}, place: place() }));
      return undefined;
    }
    if (taken.has(key)) {
      findings.add("duplicate-key", () => ({ args: { key: shortened(key) }, place: place() }));
      return undefined;
    }
    taken.add(key);
    return { key, keyStart: start, keyEnd: end };
  };

  const follow = (name: string, start: number, end: number): Measured => {
    const target = anchors.get(name);
    if (target !== undefined && target !== "open") {
      // The alias stands in the anchor's place: what it holds has places of its own.
      return { ...target, node: { ...target.node, start, end }, expanded: target.values };
    }
    findings.add("unknown-alias", () => ({
      args: { name: shortened(name), recursive: target === "open" },
      place: placeAt(start, end),
    }));
    return single(emptyAt(start));
  };

  const { node } = measure(contents, 0);
  return stopped ? undefined : node;
}

const single = (node: SourceNode): Measured => ({ node, values: 1, expanded: 0, depth: 0 });

const isPlain = (scalar: Scalar): boolean => scalar.type === undefined || scalar.type === Scalar.PLAIN;

function scalarNode(scalar: Scalar, start: number, end: number): SourceNode {
  const text = scalar.source ?? String(scalar.value ?? "");
  const { value } = scalar;
  // Quoted text is text, unless a tag such as !!int says otherwise.
  const isTyped = isPlain(scalar) || scalar.tag !== undefined;
  const isSimple = value === null || typeof value === "number" || typeof value === "boolean";
  return { kind: "scalar", start, end, text, value: isTyped && isSimple ? finiteOr(value, text) : text };
}
