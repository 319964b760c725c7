import type * as z from "zod";
import { ChangeLogicError } from "../errors.js";
import type { Read } from "../finding.js";
import { isElementId } from "../schema/parts.js";
import { shapeOf } from "../schema/shape.js";
import { type BuildState, buildData } from "./build-data.js";
import { checkShape, removeFrom } from "./check-shape.js";
import { FindingList } from "./finding-list.js";
import { createHints } from "./key-hints.js";
import { defaultLimits, type ReadLimits } from "./limits.js";
import { documents, named } from "./message-parts.js";
import { parseJson } from "./parse-json.js";
import { parseYaml } from "./parse-yaml.js";
import { readPlainJson } from "./read-plain-json.js";
import { createSource, type Origins, type Source, sourceWith } from "./source.js";
import type { SourceMapping, SourceNode } from "./source-node.js";

/** How a text is to be read. */
export interface ReadOptions {
  /** The file's name, for places; its ending tells the format where none is given. */
  readonly file?: string;
  /** Default: from the file's ending; else JSON when the text begins with `{` or `[`, otherwise YAML. */
  readonly format?: "yaml" | "json";
  readonly limits?: Partial<ReadLimits>;
}

/** The kinds of document in the family, by the key that says so; a configuration is known by its file's name. */
const documentKeys = {
  plan: "changeLogic",
  catalog: "catalog",
  portfolio: "portfolio",
  knownFindings: "knownFindings",
  profile: "profile",
  theme: "theme",
  config: undefined,
} as const;

/** A kind of document. */
export type DocumentKind = keyof typeof documentKeys;

/** A document's data, with the text that it was read from. */
export interface ReadData<T> {
  readonly data: T;
  readonly source: Source;
}

/** What is left to do for one kind of document once its shape is right. */
export type Finish<T> = (
  data: T,
  tools: { findings: FindingList; source: Source; removeFrom: (list: unknown[], indexes: ReadonlySet<number>) => void },
) => void;

/**
 * Reads a document of one kind: parses, takes scalars as the schema wants them, and takes out what does not fit. Never
 * throws on what a person wrote. It is what `readPlan` and the other readers are made of.
 */
export function readDocument<T extends object>(
  text: string,
  kind: DocumentKind,
  schema: z.ZodType,
  options: ReadOptions = {},
  finish?: Finish<T>,
): Read<ReadData<T>> {
  checkArguments(text, kind, options);
  const plain = readPlain(text, kind, schema, options, finish);
  if (plain) return { value: plain, findings: [] };
  const origins: Origins = { mappings: new Map(), lists: new Map() };
  const source = createSource(text, options.file, origins);
  const findings = new FindingList(kind === "config" || kind === "knownFindings");
  const root = readRoot(text, kind, options, source, findings);
  if (!root) return { findings: findings.inOrder() };

  const state: BuildState = { origins, extensions: [], findings, placeAt: source.placeAt };
  const data = buildData(root, shapeOf(schema), state) as Record<string, unknown>;
  checkVersion(kind, root, source, findings);
  const key = documentKeys[kind];
  if (key !== undefined) data[key] = 1;
  const beside = (list: unknown[]) => origins.lists.get(list)?.items;
  const hasId = kind === "plan" || kind === "catalog" || kind === "portfolio" || kind === "profile";
  const fallbacks = hasId ? { id: fallbackId(options.file, kind) } : {};
  const isYaml = formatFor(text, options) === "yaml";
  const hintOf = isYaml ? createHints(text, origins, root) : () => undefined;
  const isWhole = checkShape(data, schema, findings, { placeOf: source.placeOf, hintOf, fallbacks, beside });
  if (!isWhole) return { findings: findings.inOrder() };
  finish?.(data as T, {
    findings,
    source,
    removeFrom(list, indexes) {
      removeFrom(beside(list) ?? [], indexes);
      removeFrom(list, indexes);
    },
  });
  for (const { target, key, value } of state.extensions) target[key] = value;
  return { value: { data: data as T, source }, findings: findings.inOrder() };
}

/** Reads JSON of which there is nothing to say, the quick way; undefined for everything else. */
function readPlain<T extends object>(
  text: string,
  kind: DocumentKind,
  schema: z.ZodType,
  options: ReadOptions,
  finish: Finish<T> | undefined,
): ReadData<T> | undefined {
  const key = documentKeys[kind];
  if (key === undefined || formatFor(text, options) !== "json") return undefined;
  const read = readPlainJson(text, key, schema, { ...defaultLimits, ...options.limits });
  if (!read) return undefined;
  const data = read.data as T;
  const source = sourceWith(text, options.file, read.spanOf);
  // What is to be taken out is also told of.
  const findings = new FindingList();
  finish?.(data, { findings, source, removeFrom: () => {} });
  if (!findings.isEmpty) return undefined;
  for (const { target, key, value } of read.extensions) target[key] = value;
  return { data, source };
}

/** The keys and values at the top of the text; undefined, with a finding, when it holds no document of this kind. */
function readRoot(
  text: string,
  kind: DocumentKind,
  options: ReadOptions,
  source: Source,
  findings: FindingList,
): SourceMapping | undefined {
  const limits = { ...defaultLimits, ...options.limits };
  const format = formatFor(text, options);
  const key: string | undefined = documentKeys[kind];
  const start = source.placeAt(0, 0);

  const limit = format === "json" ? limits.jsonSize : limits.yamlSize;
  if (text.length > limit) findings.add("too-large", () => ({ args: { size: text.length, limit }, place: start }));
  else if (text.includes("\u0000")) findings.add("binary-file", () => ({ args: {}, place: start }));
  if (!findings.isEmpty) return undefined;

  const parse = format === "json" ? parseJson : parseYaml;
  const root = isBlank(text) ? undefined : parse(text, limits, source.placeAt, findings);
  if (root === undefined || (root.kind === "scalar" && root.value === null)) {
    // A configuration that says nothing is one all the same.
    if (findings.isEmpty && key === undefined) return { kind: "mapping", start: 0, end: 0, entries: [] };
    if (findings.isEmpty) findings.add("empty-file", () => ({ args: { kind, key }, place: start }));
    return undefined;
  }
  if (root.kind !== "mapping") {
    findings.add("not-a-mapping", () => ({ args: { key }, place: source.placeAt(root.start, root.end) }));
    return undefined;
  }
  const found = otherKind(root, kind);
  if (found === undefined) return root;
  findings.add("wrong-document", () => ({
    args: { wanted: kind, found },
    place: source.placeAt(root.start, root.start),
  }));
  return undefined;
}

function otherKind(root: SourceMapping, kind: DocumentKind): DocumentKind | undefined {
  const keys = new Set(root.entries.map((entry) => entry.key));
  const has = (other: DocumentKind) => {
    const key = documentKeys[other];
    if (key === undefined || !keys.has(key)) return false;
    // A plan has a key `profile` too, which names one.
    return other !== "profile" || (!keys.has(documentKeys.plan) && (kind === "profile" || keys.has("columns")));
  };
  return has(kind) ? undefined : (Object.keys(documentKeys) as DocumentKind[]).find(has);
}

// A look at the beginning first: trimming copies the whole text.
const isBlank = (text: string): boolean => text.slice(0, 1000).trim() === "" && text.trim() === "";

/** Refuses what only a program could have got wrong. */
function checkArguments(text: unknown, kind: DocumentKind, { format }: ReadOptions): void {
  if (typeof text !== "string") {
    throw new ChangeLogicError(
      "invalid-argument",
      "caller",
      `The text of ${named(documents.en, kind)} should be a string, not ${typeName(text)}.`,
      'Read the file as text: readFile(path, "utf8").',
    );
  }
  if (format !== undefined && format !== "yaml" && format !== "json") {
    throw new ChangeLogicError(
      "invalid-argument",
      "caller",
      `The format “${String(format)}” is unknown.`,
      'Give format "yaml" or "json", or leave it out to have it told by the file\'s name and the text.',
    );
  }
}

function typeName(value: unknown): string {
  if (value === null || typeof value !== "object") return String(value === null ? value : typeof value);
  return value.constructor?.name ?? "object";
}

const formatFor = (text: string, options: ReadOptions): "yaml" | "json" =>
  options.format ?? formatOf(text, options.file);

function formatOf(text: string, file: string | undefined): "yaml" | "json" {
  if (file !== undefined && /\.json$/iu.test(file)) return "json";
  if (file !== undefined && /\.ya?ml$/iu.test(file)) return "yaml";
  return /^\ufeff?\s*[[{]/u.test(text) ? "json" : "yaml";
}

function checkVersion(kind: DocumentKind, root: SourceMapping, source: Source, findings: FindingList): void {
  const key = documentKeys[kind];
  if (key === undefined) return;
  const node = root.entries.find((entry) => entry.key === key)?.value;
  if (!node || isNothing(node)) {
    findings.add("missing-version", () => ({ args: { key }, place: source.placeAt(root.start, root.start) }));
    return;
  }
  if (node.kind === "scalar" && node.text === "1") return;
  const version = node.kind === "scalar" ? node.text.slice(0, 60).toWellFormed() : "…";
  const rule = Number(version) > 1 ? "newer-version" : "unknown-version";
  findings.add(rule, () => ({ args: { key, version }, place: source.placeAt(node.start, node.end) }));
}

const isNothing = (node: SourceNode): boolean => node.kind === "scalar" && node.value === null;

/** An id for a document without one: from its file's name, so that it can be told from others. */
function fallbackId(file: string | undefined, kind: DocumentKind): string {
  const name = (file ?? "").split(/[/\\]/u).at(-1)?.split(".")[0] ?? "";
  const id = name.normalize("NFC").replace(/[^\p{L}\p{Nd}_-]/gu, "-");
  return isElementId(id) ? id : kind;
}
