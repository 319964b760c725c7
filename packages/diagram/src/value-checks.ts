// What is asked of values that programs hand over, where types are not enough.

/** A value whose keys may be asked for. */
export type Parts = Readonly<Record<string, unknown>>;

/** Whether a value is an object with parts: no list, and not null. */
export const isRecord = (value: unknown): value is Parts =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value has these lists: enough to tell a model, a scene and a layout apart. */
export const hasLists = (value: unknown, ...names: readonly string[]): value is Parts =>
  isRecord(value) && names.every((name) => Array.isArray(value[name]));

/** Whether a value is something to wait for. */
export const isPromise = (value: unknown): boolean => isRecord(value) && typeof value.then === "function";

/** Whether a value is a whole number from `least` to `most`. */
export const isWhole = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

/** A value as it is named in a message: short, whatever it is. */
export function named(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value);
  return value === undefined ? "missing" : Array.isArray(value) ? "a list" : `of type ${typeof value}`;
}

/** What is wrong with the first entry that has a problem, with its place: `boxes[3].column is 99`. */
export function problemIn(
  list: readonly unknown[],
  name: string,
  problemOf: (entry: Parts) => string | undefined,
): string | undefined {
  for (const [index, entry] of list.entries()) {
    if (!isRecord(entry)) return `${name}[${index}] is ${named(entry)}`;
    const problem = problemOf(entry);
    if (problem !== undefined) return `${name}[${index}]${problem}`;
  }
  return undefined;
}

/** That a part is not what it should be: `.column is 99`. */
export const wrongPart = (value: Parts, part: string): string => `.${part} is ${named(value[part])}`;

/** The first of these parts that is not text, as {@link wrongPart} says it. */
export function wrongText(value: Parts, ...names: readonly string[]): string | undefined {
  const part = names.find((name) => typeof value[name] !== "string");
  return part === undefined ? undefined : wrongPart(value, part);
}

/** That a part is none of these words, as {@link wrongPart} says it. */
export const wrongChoice = (value: Parts, part: string, allowed: readonly unknown[]): string | undefined =>
  allowed.includes(value[part]) ? undefined : wrongPart(value, part);

/** How grave a finding may be. */
export const severities: readonly unknown[] = ["error", "warn", "info"];

/** The first of these parts that is no number that can be drawn, as {@link wrongPart} says it. */
export function wrongNumber(value: Parts, ...names: readonly string[]): string | undefined {
  const part = names.find((name) => !Number.isFinite(value[name]));
  return part === undefined ? undefined : wrongPart(value, part);
}
