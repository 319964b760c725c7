import type * as z from "zod";
import type { Finding, Read } from "../finding.js";
import { shapeOf } from "../schema/shape.js";
import { buildData, type BuildState } from "./build-data.js";
import { checkShape } from "./check-shape.js";
import { defaultLimits, type ReadLimits } from "./limits.js";
import { type Parsed, parseJson } from "./parse-json.js";
import { parseYaml } from "./parse-yaml.js";
import { readFinding } from "./read-messages.js";
import { createSource, type Origins, type Source, type SourceNode } from "./source.js";

/** How a text is to be read. */
export interface ReadOptions {
  /** The file's name, for places; its ending tells the format where none is given. */
  readonly file?: string;
  /** Default: from the file's ending; else JSON when the text begins with `{` or `[`, otherwise YAML. */
  readonly format?: "yaml" | "json";
  readonly limits?: Partial<ReadLimits>;
}

/** The kinds of document in the family, by the key that says so. */
const documentKeys = { plan: "changeLogic", catalog: "catalog", portfolio: "portfolio" } as const;

/** A kind of document. */
export type DocumentKind = keyof typeof documentKeys;

/** A document's data, with the text that it was read from. */
export interface ReadData<T> {
  readonly data: T;
  readonly source: Source;
}

/** Reads a document of one kind: parses, takes scalars as the schema wants them, and takes out what does not fit. */
export function readDocument<T extends { id: string }>(
  text: string,
  kind: DocumentKind,
  schema: z.ZodType<T>,
  options: ReadOptions = {},
): Read<ReadData<T>> {
  const limits = { ...defaultLimits, ...options.limits };
  const format = options.format ?? formatOf(text, options.file);
  const origins: Origins = { mappings: new WeakMap(), lists: new WeakMap() };
  const source = createSource(text, options.file, origins);
  const start = source.placeAt(0, 0);
  const refuse = (...findings: Finding[]): Read<ReadData<T>> => ({ findings });

  const limit = format === "json" ? limits.jsonSize : limits.yamlSize;
  if (text.length > limit) return refuse(readFinding("too-large", { size: text.length, limit }, start));
  if (text.includes("\u0000")) return refuse(readFinding("binary-file", {}, start));
  if (/^\ufeff?\s*$/u.test(text.slice(0, 10_000)) && text.trim() === "") return refuse(readFinding("empty-file", {}, start));

  const parsed: Parsed = format === "json" ? parseJson(text, limits, source.placeAt) : parseYaml(text, limits, source.placeAt);
  const { root } = parsed;
  if (root?.kind !== "mapping") {
    const empty = root === undefined || (root.kind === "scalar" && root.value === null);
    if (parsed.findings.length > 0 && empty) return refuse(...parsed.findings);
    if (empty) return refuse(readFinding("empty-file", {}, start));
    return refuse(...parsed.findings, readFinding("not-a-mapping", { example: `${documentKeys[kind]}: 1` }, source.placeAt(root.start, root.end)));
  }
  const version = root.entries.find(({ key }) => key === documentKeys[kind]);
  const other = (Object.keys(documentKeys) as DocumentKind[]).find(
    (candidate) => candidate !== kind && root.entries.some(({ key }) => key === documentKeys[candidate]),
  );
  if (!version && other) return refuse(readFinding("wrong-document", { wanted: kind, found: other }, source.placeAt(root.start, root.start)));

  const findings = [...parsed.findings];
  const state: BuildState = { origins, extensions: [], findings, placeAt: source.placeAt };
  const data = buildData(root, shapeOf(schema), state) as Record<string, unknown>;
  findings.push(...versionFindings(kind, version?.value, source));
  data[documentKeys[kind]] = 1;
  const checked = checkShape(data, schema, source.placeOf, {
    fallbacks: { id: fallbackId(options.file, kind) },
    removed: (list, index) => origins.lists.get(list)?.items.splice(index, 1),
  });
  findings.push(...checked.findings);
  if (checked.value === undefined) return refuse(...inOrder(findings));
  for (const { target, key, value } of state.extensions) target[key] = value;
  return { value: { data: checked.value, source }, findings: inOrder(findings) };
}

function formatOf(text: string, file: string | undefined): "yaml" | "json" {
  if (file !== undefined && /\.json$/iu.test(file)) return "json";
  if (file !== undefined && /\.ya?ml$/iu.test(file)) return "yaml";
  return /^\ufeff?\s*[[{]/u.test(text) ? "json" : "yaml";
}

function versionFindings(kind: DocumentKind, node: SourceNode | undefined, source: Source): Finding[] {
  const key = documentKeys[kind];
  if (!node || (node.kind === "scalar" && node.value === null)) return [readFinding("missing-version", { key }, source.placeAt(0, 0))];
  if (node.kind === "scalar" && node.text === "1") return [];
  const version = node.kind === "scalar" ? node.text : "…";
  const newer = node.kind === "scalar" && Number(node.text) > 1;
  return [readFinding(newer ? "newer-version" : "unknown-version", { key, version }, source.placeAt(node.start, node.end))];
}

/** An id for a document without one: from its file's name, so that it can be told from others. */
function fallbackId(file: string | undefined, kind: DocumentKind): string {
  const name = (file ?? "").split(/[/\\]/u).at(-1)?.split(".")[0] ?? "";
  const id = name.normalize("NFC").replace(/[^\p{L}\p{Nd}_-]/gu, "-").slice(0, 80);
  return /^[\p{L}_]/u.test(id) && id !== "__proto__" ? id : kind;
}

/** Findings in the order of the text; those without a place first. */
function inOrder(findings: Finding[]): Finding[] {
  return findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => (a.finding.place?.start.offset ?? 0) - (b.finding.place?.start.offset ?? 0) || a.index - b.index)
    .map(({ finding }) => finding);
}
