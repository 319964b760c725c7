import type * as z from "zod";
import type { FindingArguments } from "../finding.js";
import { forbiddenCharacter, idProblem, type SchemaMeta } from "../schema/parts.js";
import { fittingOption, type Shape, shapeOfEntry } from "../schema/shape.js";
import { closest } from "../text/closest.js";
import { shortened } from "../text/shortened.js";
import { fieldSynonyms } from "../words/field-words.js";
import { flagFor, valueFor, valueWords } from "../words/words.js";
import { mappingExample } from "./examples.js";
import type { HintOf } from "./key-hints.js";
import type { ReadRule } from "./read-messages.js";
import type { EntryPart, Place } from "./source.js";

export type Container = Record<PropertyKey, unknown>;
export type PlaceOf = (container: object, key?: string | number, part?: EntryPart) => Place | undefined;
/** What is known of the text that data were read from. */
export interface Looking {
  readonly placeOf: PlaceOf;
  readonly hintOf: HintOf;
}

export type Issue = z.core.$ZodIssue;

/** What to do with a value that does not fit: what is said, and which entry goes. */
export interface Complaint {
  readonly rule: ReadRule;
  /** Costly for some, so only asked for what is said. */
  readonly args: () => FindingArguments;
  readonly place: () => Place | undefined;
  /** The entry that is left out. */
  readonly container: Container | unknown[];
  readonly key: PropertyKey;
  /** For a field that is missing: where. If a bad value was taken out there, all has been said. */
  readonly missing?: { readonly container: Container; readonly key: PropertyKey };
}

/** Where an issue's path leads. */
interface Target {
  /** What holds the value that the issue is about. */
  readonly container: Container;
  /** What holds that container; missing at the root. */
  readonly above: { readonly container: Container; readonly key: PropertyKey } | undefined;
  /** The shape that the value should have, as far as it is known. */
  readonly shape: Shape | undefined;
}

/** What is to be said, and left out, for one issue of zod's. */
export function complaintsOf(issue: Issue, root: Container, rootShape: Shape, looking: Looking): Complaint[] {
  const { placeOf } = looking;
  const { path } = issue;
  const key = path.at(-1);
  const { container, above, shape } = walk(path, root, rootShape);
  if (issue.code === "unrecognized_keys") {
    return unknownKeys(issue.keys, (key === undefined ? root : container[key]) as Container, shape, looking);
  }
  if (key === undefined) return [];
  const found = container[key];
  if (issue.code === "invalid_union") {
    // The option that the value was meant for: the one that could take it apart.
    const meant = issue.errors.find((errors) => errors.length > 0 && errors.every(isAboutItsParts));
    if (meant) {
      return meant.flatMap((nested) =>
        complaintsOf({ ...nested, path: [...path, ...nested.path] } as Issue, root, rootShape, looking),
      );
    }
  }
  const name = typeof key === "symbol" ? undefined : key;
  const at = (part: EntryPart) => () => placeOf(container, name, part);
  if (issue.code === "invalid_key") {
    const args = () => ({ found: shortened(String(key)), ...idComplaint(String(key)) });
    return [{ rule: "invalid-id", args, place: at("key"), container, key }];
  }
  if (found === undefined) {
    // An entry without what it must have goes as a whole; a key that stands there without a value is the place.
    const gone = above ?? { container: root, key };
    const place = () => placeOf(container, name, "entry") ?? placeOf(container);
    const args = () => ({ key: String(key), isEntry: above !== undefined });
    return [{ rule: "missing-field", args, place, ...gone, missing: { container, key } }];
  }
  if ((issue.code === "too_small" || issue.code === "too_big") && typeof found === "number") {
    const args = () => ({ key: nameOf(path), ...limitsOf(issue) });
    return [{ rule: "number-out-of-range", args, place: at("value"), container, key }];
  }
  return [{ ...wrongValue(nameOf(path), found, shape, typeof key === "number"), place: at("value"), container, key }];
}

const limitsOf = (issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): FindingArguments => {
  const above = issue.inclusive === false;
  return issue.code === "too_small" ? { least: Number(issue.minimum), above } : { most: Number(issue.maximum), above };
};

const isAboutItsParts = (issue: Issue): boolean => issue.path.length > 0 || issue.code === "unrecognized_keys";

function walk(path: readonly PropertyKey[], root: Container, rootShape: Shape): Target {
  let container = root;
  let shape: Shape | undefined = rootShape;
  let above: Target["above"];
  for (const [index, key] of path.entries()) {
    shape = shape && shapeOfEntry(fittingOption(shape, Array.isArray(container) ? "sequence" : "mapping"), key);
    if (index === path.length - 1) break;
    above = { container, key };
    container = container[key] as Container;
  }
  return { container, above, shape };
}

function unknownKeys(
  keys: readonly string[],
  container: Container,
  shape: Shape | undefined,
  { placeOf, hintOf }: Looking,
): Complaint[] {
  const fitting = shape && fittingOption(shape, "mapping");
  const fields = fitting?.kind === "object" ? [...fitting.fields.keys()] : [];
  return keys.map((key) => ({
    rule: "unknown-key",
    args: () => {
      const suggestion = suggestField(key, fields);
      const { names } = fitting?.meta ?? {};
      const hint = names ? undefined : hintOf(container, key, fitting, suggestion !== undefined);
      return { key: shortened(key), ...(hint ?? { suggestion }), ...(names ? { names } : {}) };
    },
    place: () => placeOf(container, key, "key"),
    container,
    key,
  }));
}

/** What to call a value: its key, or for an entry of a list the key of the list. */
const nameOf = (path: readonly PropertyKey[]): string =>
  shortened(String(path.findLast((step) => typeof step === "string") ?? ""));

function wrongValue(
  key: string,
  value: unknown,
  shape: Shape | undefined,
  isEntry: boolean,
): Pick<Complaint, "rule" | "args"> {
  if (typeof value === "string") {
    // Of several options, a word was meant for the one that takes words.
    const fitting = shape && fittingOption(shape, "scalar");
    const meta: SchemaMeta = (shape?.kind === "union" && fitting?.kind === "value" ? fitting : shape)?.meta ?? {};
    const found = shortened(value);
    if (meta.shape === "date") return { rule: "invalid-date", args: () => ({ key, found }) };
    if (meta.shape === "period") return { rule: "invalid-period", args: () => ({ key, found }) };
    if (meta.shape === "color") return { rule: "invalid-color", args: () => ({ key, found }) };
    if (meta.shape === "fontFamily") return { rule: "invalid-font-family", args: () => ({ key, found }) };
    if (meta.shape === "id" || meta.shape === "itemId") {
      const digits = meta.shape === "itemId";
      return { rule: "invalid-id", args: () => ({ key, found, digits, ...idComplaint(value, digits) }) };
    }
    const { values } = meta;
    if (values) {
      const allowed = Object.keys(valueWords[values]);
      const suggestion = () => valueFor(values, value) ?? closest(value, allowed);
      return { rule: "wrong-value", args: () => ({ key, found, allowed, suggestion: suggestion() }) };
    }
  }
  const expected = expectedName(shape);
  const more = () => {
    if (expected === "mapping" && shape)
      return { example: mappingExample(isEntry ? undefined : key, value, shape), isList: Array.isArray(value) };
    return expected === "flag" ? { suggestion: flagFor(value) } : {};
  };
  return { rule: "wrong-type", args: () => ({ key, expected, ...more() }) };
}

/** What is wrong with an id, for the message. */
export const idComplaint = (id: string, digits = false): FindingArguments => {
  const problem = idProblem(id, digits);
  return problem === "character" ? { problem, character: forbiddenCharacter(id) } : { problem };
};

function expectedName(shape: Shape | undefined): string {
  if (shape === undefined) return "text";
  if (shape.kind === "union") return shape.options.some((option) => option().kind === "number") ? "amount" : "text";
  if (shape.kind === "object" || shape.kind === "record") return "mapping";
  return shape.kind === "value" ? "text" : shape.kind;
}

function suggestField(key: string, fields: readonly string[]): string | undefined {
  const wanted = key
    .slice(0, 100)
    .toLowerCase()
    .replace(/[\s_-]/gu, "");
  // A field may be somebody's own word, such as the id of a rule.
  const synonymsOf = (field: string) => (Object.hasOwn(fieldSynonyms, field) ? fieldSynonyms[field] : undefined);
  const synonym = fields.find((field) => field.toLowerCase() === wanted || synonymsOf(field)?.includes(wanted));
  return synonym ?? closest(key, fields);
}
