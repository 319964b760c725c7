import type * as z from "zod";
import { shapeOf } from "../schema/shape.js";
import { type Container, complaintsOf, type Issue, type PlaceOf } from "./complaints.js";
import type { FindingList } from "./finding-list.js";
import type { HintOf } from "./key-hints.js";

/** How data are checked. */
export interface CheckOptions {
  readonly placeOf?: PlaceOf;
  readonly hintOf?: HintOf;
  /** What stands in for what the root must have. */
  readonly fallbacks?: Readonly<Record<string, unknown>>;
  /** Lists that run beside a list of the data, entry by entry, so that the same entries are taken out of them. */
  readonly beside?: (list: unknown[]) => unknown[] | undefined;
}

/**
 * Checks data against a schema, and takes out what does not fit until the rest does: reading gives a document as far as
 * it goes. The data are changed in place, and stay the objects they were. False when nothing is left.
 */
export function checkShape(
  data: object,
  schema: z.ZodType,
  findings: FindingList,
  options: CheckOptions = {},
): boolean {
  const { placeOf = () => undefined, hintOf = () => undefined, fallbacks = {}, beside = () => undefined } = options;
  const shape = shapeOf(schema);
  // Each round takes out at least one entry, so it ends; most documents need one round, or two.
  const takenOut: Gone = new Map();
  for (;;) {
    const issues = issuesOf(data, schema);
    if (issues.length === 0) return true;
    const gone: Gone = new Map();
    for (const issue of issues) {
      for (const complaint of complaintsOf(issue, data as Container, shape, { placeOf, hintOf })) {
        const { rule, args, place, container, key, missing } = complaint;
        const isTold = missing && takenOut.get(missing.container)?.has(missing.key);
        if (!isTold) findings.add(rule, () => ({ args: args(), place: place() }));
        gone.set(container, (gone.get(container) ?? new Set()).add(key));
      }
    }
    for (const [container, keys] of gone) if (!Array.isArray(container)) takenOut.set(container, keys);
    const isLess = remove(gone, beside);
    const isMended = addFallbacks(data as Container, fallbacks);
    if (!isLess && !isMended) return false;
  }
}

/** The entries that are to go, by what holds them. They go when all issues of a round have been looked at. */
type Gone = Map<Container | unknown[], Set<PropertyKey>>;

/** What zod has against the data. `safeParse` would write a message for each, and all of them out as one JSON text. */
function issuesOf(data: object, schema: z.ZodType): readonly Issue[] {
  const result = schema._zod.run({ value: data, issues: [] }, { async: false }) as z.core.ParsePayload;
  for (const issue of result.issues) (issue as { path?: PropertyKey[] }).path ??= [];
  return result.issues as readonly Issue[];
}

/** False when there was nothing to take out. */
function remove(gone: Gone, beside: (list: unknown[]) => unknown[] | undefined): boolean {
  let removed = false;
  for (const [container, keys] of gone) {
    if (Array.isArray(container)) {
      const other = beside(container);
      if (other) removeFrom(other, keys);
      removed = removeFrom(container, keys) || removed;
    } else {
      for (const key of keys) if (Object.hasOwn(container, key)) removed = delete container[key] || removed;
    }
  }
  return removed;
}

/** Takes entries out of a list in one go: one at a time, a long list would take the square of its length. */
export function removeFrom(list: unknown[], indexes: ReadonlySet<PropertyKey>): boolean {
  let kept = 0;
  for (const [index, entry] of list.entries()) {
    if (indexes.has(index)) continue;
    list[kept] = entry;
    kept++;
  }
  const removed = kept < list.length;
  list.length = kept;
  return removed;
}

function addFallbacks(data: Container, fallbacks: Readonly<Record<string, unknown>>): boolean {
  let added = false;
  for (const [key, value] of Object.entries(fallbacks)) {
    if (data[key] !== undefined) continue;
    data[key] = value;
    added = true;
  }
  return added;
}
