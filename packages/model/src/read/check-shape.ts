import type * as z from "zod";
import type { Finding, FindingArguments } from "../finding.js";
import type { SchemaMeta } from "../schema/parts.js";
import { fittingOption, type Shape, shapeOf, shapeOfEntry } from "../schema/shape.js";
import { closest } from "../text/closest.js";
import { fieldSynonyms } from "../words/field-words.js";
import { valueFor, valueWords } from "../words/words.js";
import { type ReadRule, readFinding } from "./read-messages.js";
import type { EntryPart, Place } from "./source.js";

type Container = Record<PropertyKey, unknown>;
type PlaceOf = (container: object, key?: string | number, part?: EntryPart) => Place | undefined;
type Issue = z.core.$ZodIssue;

/** What to do with a value that does not fit: what is said, and which entry goes. */
interface Complaint {
  readonly rule: ReadRule;
  readonly args: FindingArguments;
  readonly place: Place | undefined;
  /** The entry that is left out; none when the whole container goes with it. */
  readonly container: Container | unknown[];
  readonly key: PropertyKey;
}

/**
 * Checks data against a schema, and takes out what does not fit until the rest does: reading gives a document as far as
 * it goes. The data are changed in place, and stay the objects they were. `fallbacks` stand in for what the root must have.
 * The value is undefined when nothing is left; `removed` hears of each entry taken out of a list.
 */
export function checkShape<T>(
  data: unknown,
  schema: z.ZodType<T>,
  placeOf: PlaceOf,
  options: { fallbacks?: Readonly<Record<string, unknown>>; removed?: (list: unknown[], index: number) => void } = {},
): { value: T | undefined; findings: Finding[] } {
  const findings: Finding[] = [];
  const shape = shapeOf(schema);
  // Each round takes out at least one entry, so it ends; most documents need one round, or two.
  for (;;) {
    const result = schema.safeParse(data);
    if (result.success) return { value: data as T, findings };
    const complaints = result.error.issues.flatMap((issue) => complaintsOf(issue, data as Container, shape, placeOf));
    if (complaints.length === 0) return { value: undefined, findings };
    for (const { rule, args, place } of complaints) findings.push(readFinding(rule, args, place));
    remove(complaints, options.removed);
    for (const [key, value] of Object.entries(options.fallbacks ?? {})) (data as Container)[key] ??= value;
  }
}

function remove(complaints: readonly Complaint[], removed?: (list: unknown[], index: number) => void): void {
  const fromLists = new Map<unknown[], Set<number>>();
  for (const { container, key } of complaints) {
    if (!Array.isArray(container)) delete container[key];
    else fromLists.set(container, (fromLists.get(container) ?? new Set()).add(Number(key)));
  }
  for (const [list, indexes] of fromLists) {
    for (const index of [...indexes].sort((a, b) => b - a)) {
      list.splice(index, 1);
      removed?.(list, index);
    }
  }
}

function complaintsOf(issue: Issue, root: Container, rootShape: Shape, placeOf: PlaceOf): Complaint[] {
  const path = issue.path;
  // Walk to the container of the value that the issue is about.
  let container: Container = root;
  let shape: Shape | undefined = rootShape;
  let parent: { container: Container; key: PropertyKey } | undefined;
  for (const key of path.slice(0, -1)) {
    parent = { container, key };
    shape = shape && shapeOfEntry(fittingOption(shape, sortOf(container)), key);
    container = container[key] as Container;
  }
  const key = path.at(-1);
  const own: Shape | undefined = shape && (key === undefined ? shape : shapeOfEntry(fittingOption(shape, sortOf(container)), key));

  if (issue.code === "unrecognized_keys") {
    const target = (key === undefined ? root : container[key]) as Container;
    const fields = own && fittingOption(own, "mapping");
    return issue.keys.map((unknown) => ({
      rule: "unknown-key",
      args: { key: unknown, suggestion: fields?.kind === "object" ? suggestField(unknown, [...fields.fields.keys()]) : undefined },
      place: placeOf(target, unknown, "key"),
      container: target,
      key: unknown,
    }));
  }
  if (key === undefined) return [];
  const found = container[key];
  if (issue.code === "invalid_union") {
    const branch = issue.errors.find((errors) => errors.length > 0 && errors.every((nested) => nested.path.length > 0 || nested.code === "unrecognized_keys"));
    if (branch) return branch.flatMap((nested) => complaintsOf({ ...nested, path: [...path, ...nested.path] } as Issue, root, rootShape, placeOf));
  }
  if (found === undefined && issue.code !== "invalid_key") {
    const missing = { rule: "missing-field" as const, args: { key: String(key) }, place: placeOf(container) };
    return [{ ...missing, container: parent?.container ?? root, key: parent?.key ?? key }];
  }
  const at = (part: EntryPart) => placeOf(container, typeof key === "symbol" ? undefined : key, part);
  if (issue.code === "invalid_key") return [{ rule: "invalid-id", args: { found: String(key) }, place: at("key"), container, key }];
  return [{ ...wrongValue(namedKey(path), found, own), place: at("value"), container, key }];
}

/** What to call a value: its key, or for an entry of a list the key of the list. */
const namedKey = (path: readonly PropertyKey[]): string => String(path.findLast((step) => typeof step === "string") ?? "");

function wrongValue(key: string, found: unknown, shape: Shape | undefined): { rule: ReadRule; args: FindingArguments } {
  const meta: SchemaMeta = shape?.meta ?? {};
  const text = typeof found === "string" ? shortened(found) : undefined;
  if (text !== undefined && meta.shape === "date") return { rule: "invalid-date", args: { key, found: text } };
  if (text !== undefined && meta.shape === "period") return { rule: "invalid-period", args: { key, found: text } };
  if (text !== undefined && (meta.shape === "id" || meta.shape === "itemId")) {
    return { rule: "invalid-id", args: { key, found: text, digits: meta.shape === "itemId" } };
  }
  if (text !== undefined && meta.values) {
    const allowed = allowedValues(meta.values);
    return { rule: "wrong-value", args: { key, found: text, allowed, suggestion: valueFor(meta.values, text) ?? closest(text, allowed) } };
  }
  return { rule: "wrong-type", args: { key, expected: expectedName(shape) } };
}

function allowedValues(field: NonNullable<SchemaMeta["values"]>): string[] {
  return Object.keys(valueWords[field]);
}

function expectedName(shape: Shape | undefined): string {
  if (shape === undefined) return "text";
  if (shape.kind === "union") return shape.options.some((option) => option().kind === "number") ? "amount" : "text";
  if (shape.kind === "object" || shape.kind === "record") return "mapping";
  return shape.kind === "value" ? "text" : shape.kind;
}

function suggestField(key: string, fields: readonly string[]): string | undefined {
  const wanted = key.toLowerCase().replace(/[\s_-]/gu, "");
  const synonym = fields.find((field) => field.toLowerCase() === wanted || (fieldSynonyms[field] ?? []).includes(wanted));
  return synonym ?? closest(key, fields);
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

const sortOf = (value: unknown): "mapping" | "sequence" => (Array.isArray(value) ? "sequence" : "mapping");
