/**
 * What stands at a path of plain data: `owner`, `baseline.date`. A list on the way is gone through entry by entry, so
 * there may be several values, or none. Only what was written counts: names that every object has (`constructor`) give
 * nothing.
 */
export function valuesAt(data: unknown, path: string): readonly unknown[] {
  if (typeof data !== "object" || data === null) return [];
  if (Array.isArray(data)) return data.flatMap((entry) => valuesAt(entry, path));
  const own = data as Readonly<Record<string, unknown>>;
  // A key of one's own may have a dot in its name.
  if (Object.hasOwn(own, path)) return [own[path]];
  const dot = path.indexOf(".");
  if (dot === -1) return [];
  const head = path.slice(0, dot);
  return Object.hasOwn(own, head) ? valuesAt(own[head], path.slice(dot + 1)) : [];
}

/** Whether a value says something: not an empty text, list or mapping, and not `false`. */
export function saysSomething(value: unknown): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "string") return value.trim() !== "";
  if (typeof value === "object" && value !== null) return Object.keys(value).length > 0;
  return value !== undefined && value !== null;
}

/** The values themselves, and the entries of those that are lists. */
export const entriesOf = (values: readonly unknown[]): readonly unknown[] =>
  values.flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value]));

/** A value as texts: as it is written, or in each language. */
export function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number" || typeof value === "boolean") return [String(value)];
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const { sv, en } = value as { readonly sv?: unknown; readonly en?: unknown };
  return [sv, en].filter((text) => typeof text === "string");
}

/** A value as a number: a number, also one written as text, or the year of a date; undefined for anything else. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value.trim() === "") return undefined;
  const number = Number(/^\d{4}-\d{2}(?:-\d{2})?$/u.test(value) ? value.slice(0, 4) : value);
  return Number.isFinite(number) ? number : undefined;
}
