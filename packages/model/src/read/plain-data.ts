import { isExtensionKey } from "../schema/parts.js";
import type { Extension } from "./build-data.js";
import type { Wanted, WantedScalar } from "./wanted.js";

/** Thrown when something is met that has to be told of, or to be looked up in the text. */
export const unusual = Symbol("unusual");

/** What is collected on the way through parsed data. */
export interface PlainState {
  /** Each mapping and list of the text, in its order, as what it became; undefined below a key of the user's own. */
  readonly containers: (object | undefined)[];
  readonly extensions: Extension[];
  /** Keys, as many as there are left of those that stand twice. */
  keys: number;
  /** Whether the text of a number can be told from its value. */
  readonly hasPlainNumbers: boolean;
}

type Mapping = Record<string, unknown>;

/**
 * Makes of what JSON.parse gave the same data as `buildData` makes of nodes with places, and keeps the objects that it
 * can. It does so only for what is as the schema wants it: anything else throws {@link unusual}.
 */
export function plainData(value: unknown, wanted: Wanted, state: PlainState): unknown {
  switch (typeof value) {
    case "string":
      return plainScalar(value, wanted.text, state);
    case "number":
      return plainScalar(value, wanted.number, state);
    case "boolean":
      return plainScalar(value, wanted.flag, state);
    default:
      if (value === null) throw unusual;
      return Array.isArray(value) ? plainList(value, wanted, state) : plainMapping(value as Mapping, wanted, state);
  }
}

function plainScalar(value: string | number | boolean, wanted: WantedScalar | undefined, state: PlainState): unknown {
  if (!wanted) throw unusual;
  let data: unknown = value;
  if (typeof value !== "string" && wanted.asText) {
    if (typeof value === "number" && !state.hasPlainNumbers) throw unusual;
    data = String(value);
  }
  if (!wanted.accepts(data)) throw unusual;
  return data;
}

function plainList(list: unknown[], { item }: Wanted, state: PlainState): unknown[] {
  if (!item) throw unusual;
  state.containers.push(list);
  const wanted = item();
  for (let index = 0; index < list.length; index++) {
    const built = plainData(list[index], wanted, state);
    if (built !== list[index]) list[index] = built;
  }
  return list;
}

function plainMapping(parsed: Mapping, { mapping }: Wanted, state: PlainState): Mapping {
  if (!mapping) throw unusual;
  const place = state.containers.length;
  state.containers.push(parsed);
  // A copy, as soon as anything is left out.
  let data = parsed;
  const names = Object.keys(parsed);
  state.keys += names.length;
  for (let index = 0; index < names.length; index++) {
    const key = names[index] as string;
    const value = parsed[key];
    if (isMoved(key)) throw unusual;
    const isExtension = isExtensionKey(key);
    if (isExtension || value === null) {
      if (!isExtension && (mapping.isRecord || !mapping.entry(key))) throw unusual;
      if (data === parsed) data = Object.fromEntries(names.slice(0, index).map((name) => [name, parsed[name]]));
      if (isExtension) {
        passOver(value, state);
        state.extensions.push({ target: data, key, value });
      }
      continue;
    }
    const wanted = mapping.entry(key);
    if (!wanted || !mapping.acceptsKey(key)) throw unusual;
    const built = plainData(value, wanted, state);
    if (built !== value || data !== parsed) data[key] = built;
  }
  for (const key of mapping.required) if (!Object.hasOwn(data, key)) throw unusual;
  state.containers[place] = data;
  return data;
}

/** Goes through what stands below a key of the user's own: it stays as it is, and has no places. */
function passOver(value: unknown, state: PlainState): void {
  if (typeof value === "number" && !Number.isFinite(value)) throw unusual;
  if (typeof value !== "object" || value === null) return;
  state.containers.push(undefined);
  if (Array.isArray(value)) {
    for (const entry of value) passOver(entry, state);
    return;
  }
  const names = Object.keys(value);
  state.keys += names.length;
  for (const key of names) {
    if (key === "__proto__") throw unusual;
    passOver((value as Mapping)[key], state);
  }
}

/** Whether JavaScript would not keep a key where it stands: it puts numbers first, and `__proto__` elsewhere. */
function isMoved(key: string): boolean {
  const first = key.charCodeAt(0);
  return (first >= 0x30 && first <= 0x39) || key === "__proto__";
}
