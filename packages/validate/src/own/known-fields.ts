import { jsonSchemas } from "@change-logic/model";
import type { NodeKind } from "../select/selector.js";

/** The part of a JSON Schema that tells which fields there are. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
}

/** What is known of a path: whether a field stands there, and if not, which fields do where it breaks off. */
export interface KnownField {
  readonly isKnown: boolean;
  /** The name that is unknown, and those that would do. */
  readonly unknown: string;
  readonly names: readonly string[];
  /** The values that may stand there; undefined when there are many. */
  readonly values: readonly string[] | undefined;
}

const definitions: Readonly<Record<NodeKind | "link", string>> = {
  plan: "",
  currentState: "CurrentState",
  action: "Action",
  outcome: "Outcome",
  effect: "Effect",
  indicator: "Indicator",
  targetGroup: "TargetGroup",
  actor: "Actor",
  assumption: "Assumption",
  factor: "Factor",
  item: "Item",
  link: "Link",
};

let read: Readonly<Record<"plan" | "catalog", Schema>> | undefined;

/**
 * Looks a path up in the fields of the kinds, as the schemas of plans and catalogues have them. It is known when one of
 * the kinds has it; a key of one's own (`x-…`) may stand anywhere.
 */
export function lookUpField(path: string, kinds: readonly (NodeKind | "link")[]): KnownField {
  read ??= jsonSchemas() as typeof read & object;
  let at: readonly Found[] = kinds.map(rootOf);
  for (const step of path.split(".", mostSteps)) {
    if (step.startsWith("x-")) return { isKnown: true, unknown: "", names: [], values: undefined };
    const next = at.flatMap((found) => entriesOf(found, step));
    if (next.length === 0) {
      const names = at.flatMap((found) => objectsOf(found).flatMap(({ properties = {} }) => Object.keys(properties)));
      return { isKnown: false, unknown: step, names: [...new Set(names)], values: undefined };
    }
    at = next;
  }
  return { isKnown: true, unknown: "", names: [], values: valuesOf(at) };
}

/** No field lies deeper, and a path of a million steps is not worth taking apart. */
const mostSteps = 20;

/** A schema, and the one that its references look into. */
interface Found {
  readonly schema: Schema;
  readonly root: Schema;
}

function rootOf(kind: NodeKind | "link"): Found {
  const root = kind === "item" ? read!.catalog : read!.plan;
  return { root, schema: kind === "plan" ? root : (root.$defs?.[definitions[kind]] ?? {}) };
}

/** The schema itself, or those that it leads to by reference, by choice, or as the entries of a list. */
function objectsOf({ schema, root }: Found): readonly Schema[] {
  const open = [schema];
  const found: Schema[] = [];
  for (let one = open.pop(); one; one = open.pop()) {
    const referred = one.$ref === undefined ? undefined : root.$defs?.[one.$ref.slice("#/$defs/".length)];
    if (referred) open.push(referred);
    if (one.items) open.push(one.items);
    open.push(...(one.anyOf ?? []));
    found.push(one);
  }
  return found;
}

function entriesOf(found: Found, step: string): readonly Found[] {
  return objectsOf(found).flatMap(({ properties, additionalProperties }) => {
    const own = properties && Object.hasOwn(properties, step) ? properties[step] : undefined;
    const schema = own ?? (typeof additionalProperties === "object" ? additionalProperties : undefined);
    return schema ? [{ schema, root: found.root }] : [];
  });
}

function valuesOf(at: readonly Found[]): readonly string[] | undefined {
  const lists = at.map(({ schema }) => schema.enum);
  return lists.every((list) => list !== undefined) ? [...new Set(lists.flat().map(String))] : undefined;
}
