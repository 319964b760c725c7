import type * as z from "zod";
import { ChangeLogicError } from "../errors.js";
import type { Finding } from "../finding.js";
import { checkShape } from "../read/check-shape.js";
import type { PlaceOf } from "../read/complaints.js";
import { FindingList } from "../read/finding-list.js";
import { defaultLimits } from "../read/limits.js";
import { type ReadRule, readFinding, readMessages } from "../read/read-messages.js";
import { isExtensionKey } from "../schema/parts.js";

const schemaFiles = {
  "invalid-plan": "@change-logic/model/schema/plan.json",
  "invalid-catalog": "@change-logic/model/schema/catalog.json",
  "invalid-config": "@change-logic/validate/schema/config.json",
} as const;

type Code = keyof typeof schemaFiles;

/**
 * A deep copy of data written in code, checked against its schema; throws a {@link ChangeLogicError} for what does not
 * fit. `look` may find more in data of the right shape.
 */
export function checked<T>(data: object, schema: z.ZodType, code: Code, look: (data: T) => Finding[] = () => []): T {
  const whole = copyOf(data, () => true, code, 0) as object;
  const bare = copyOf(whole, (key) => !isExtensionKey(key), code, 0) as object;
  const findings = new FindingList();
  const fits = checkShape(bare, schema, findings, { placeOf: pathsIn(bare) });
  const found = findings.inOrder();
  const all = fits && found.length === 0 ? look(whole as T) : found;
  if (!fits || all.length > 0) throw refusal(code, all);
  return whole as T;
}

function refusal(code: Code, findings: readonly Finding[]): ChangeLogicError {
  const placeless = findings.map(withoutPlace);
  const said = placeless.slice(0, 5).map(({ rule, args }) => readMessages[rule as ReadRule].en(args));
  const more = findings.length > 5 ? [`And ${findings.length - 5} more.`] : [];
  return new ChangeLogicError(
    code,
    "caller",
    [...said, ...more].join(" ") || "The data are not of the document's shape.",
    `See the published JSON Schema (${schemaFiles[code]}) for what may stand where.`,
    { findings: placeless },
  );
}

/** Data have no lines: the path to what is meant is said in the message. */
const withoutPlace = ({ place, ...finding }: Finding): Finding => ({
  ...finding,
  args: { ...finding.args, inCode: place?.file || true },
});

/** The path to a value, such as `actions.a.leadsTo[0]`, stands where a place has the file. */
function pathsIn(data: object): PlaceOf {
  const paths = new Map<object, string>();
  const joined = (path: string, key: string | number) =>
    typeof key === "number" ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`;
  const note = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) return;
    paths.set(value, path);
    if (Array.isArray(value)) for (const [index, entry] of value.entries()) note(entry, joined(path, index));
    else for (const [key, entry] of Object.entries(value)) note(entry, joined(path, key));
  };
  note(data, "");
  const start = { line: 1, column: 1, offset: 0 };
  return (container, key) => {
    const path = paths.get(container) ?? "";
    return { file: key === undefined ? path : joined(path, key), start, end: start };
  };
}

/** A deep copy of plain data with the keys that are to be kept; a key without a value counts as not written. */
function copyOf(data: unknown, keep: (key: string) => boolean, code: Code, depth: number): unknown {
  if (data === null || typeof data !== "object") return data;
  // As deep as a file may be; data that hold themselves have no end.
  if (depth > defaultLimits.depth) {
    throw refusal(code, [readFinding("too-deep", { limit: defaultLimits.depth }, undefined)]);
  }
  if (Array.isArray(data)) return data.map((entry) => copyOf(entry, keep, code, depth + 1));
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(data)) {
    if (key === "__proto__") {
      throw refusal(code, [readFinding("invalid-id", { found: key, problem: "reserved" }, undefined)]);
    }
    if (value !== undefined && keep(key)) copy[key] = copyOf(value, keep, code, depth + 1);
  }
  return copy;
}
