/** Whether an object is plain data: a literal or a list, not a `Map` or whatever else keeps what it holds to itself. */
export function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const above: object | null = Object.getPrototypeOf(value);
  return above === null || Object.getPrototypeOf(above) === null;
}

/** No configuration holds anything deeper (`overrides[0].rules.rule.option[0].part`): its shape would be refused. */
const deepest = 6;

/** The path of the first part of some data that is no plain object; undefined when all of it is plain. */
export function notPlain(data: object, path = "", depth = 0): string | undefined {
  if (!isPlain(data)) return path;
  if (depth > deepest) return undefined;
  for (const [key, part] of Object.entries(data)) {
    if (typeof part !== "object" || part === null) continue;
    const found = notPlain(part as object, path === "" ? key : `${path}.${key}`, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}
