import type * as z from "zod";
import { fittingOption, type Shape, shapeOf } from "../schema/shape.js";

/**
 * What a schema wants, for plain data to be compared with in one walk. It is read off the schema, and what stands in a
 * field is left to zod: what fits here fits the schema. The other way it need not hold.
 */
export interface Wanted {
  /** For a mapping: its fields, or what stands under each key. */
  readonly mapping: WantedMapping | undefined;
  /** For a list: its entries. */
  readonly item: (() => Wanted) | undefined;
  readonly text: WantedScalar | undefined;
  readonly number: WantedScalar | undefined;
  readonly flag: WantedScalar | undefined;
}

export interface WantedMapping {
  /** Undefined where there is no such field. */
  readonly entry: (key: string) => Wanted | undefined;
  readonly isRecord: boolean;
  readonly required: readonly string[];
  readonly acceptsKey: (key: string) => boolean;
}

export interface WantedScalar {
  /** Whether the scalar's own text is taken. */
  readonly asText: boolean;
  readonly accepts: (value: unknown) => boolean;
}

interface Definition {
  readonly type: string;
  readonly checks?: readonly unknown[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly innerType?: z.ZodType;
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

const known = new WeakMap<z.ZodType, Wanted>();

/** What `schema` wants; of a construct that is not known here, nothing fits. */
export function wantedOf(schema: z.ZodType): Wanted {
  let wanted = known.get(schema);
  if (!wanted) {
    wanted = readWanted(schema);
    known.set(schema, wanted);
  }
  return wanted;
}

const nothing: Wanted = { mapping: undefined, item: undefined, text: undefined, number: undefined, flag: undefined };

function readWanted(schema: z.ZodType): Wanted {
  const definition = schema._zod.def as unknown as Definition;
  switch (definition.type) {
    case "optional":
      return definition.innerType ? wantedOf(definition.innerType) : nothing;
    case "union":
      return readUnion(schema, definition);
    case "object":
    case "record":
      return hasChecks(definition) ? nothing : { ...nothing, mapping: readMapping(definition) };
    case "array": {
      const { element } = definition;
      return hasChecks(definition) || !element ? nothing : { ...nothing, item: lazily(element) };
    }
    case "string":
    case "number":
    case "boolean":
    case "literal":
    case "enum": {
      const { kind } = shapeOf(schema);
      const scalar = { asText: kind === "text" || kind === "value", accepts: acceptedBy(schema, definition) };
      return { ...nothing, text: scalar, number: scalar, flag: scalar };
    }
    default:
      return nothing;
  }
}

/** Of each sort of value the option that reading would take it for. */
function readUnion(schema: z.ZodType, definition: Definition): Wanted {
  if (hasChecks(definition)) return nothing;
  const shape = shapeOf(schema);
  const options = definition.options ?? [];
  const chosen = (sort: Parameters<typeof fittingOption>[1]): Wanted => {
    const fitting: Shape = fittingOption(shape, sort);
    const option = options.find((each) => shapeOf(each) === fitting);
    return option ? wantedOf(option) : nothing;
  };
  return {
    mapping: chosen("mapping").mapping,
    item: chosen("sequence").item,
    text: chosen("scalar").text,
    number: chosen("number").number,
    flag: chosen("scalar").flag,
  };
}

function readMapping({ type, shape = {}, keyType, valueType }: Definition): WantedMapping | undefined {
  if (type === "record") {
    const key = keyType?._zod.def as unknown as Definition | undefined;
    if (!keyType || !valueType || key?.type !== "string") return undefined;
    const value = lazily(valueType);
    return { entry: value, isRecord: true, required: [], acceptsKey: acceptedBy(keyType, key) };
  }
  const keys = Object.keys(shape);
  const fields = new Map(keys.map((key) => [key, lazily(shape[key] as z.ZodType)]));
  return {
    entry: (key) => fields.get(key)?.(),
    isRecord: false,
    required: keys.filter((key) => (shape[key] as z.ZodType)._zod.def.type !== "optional"),
    acceptsKey: () => true,
  };
}

/** Schemas may hold themselves. */
function lazily(schema: z.ZodType): () => Wanted {
  let wanted: Wanted | undefined;
  return () => {
    wanted ??= wantedOf(schema);
    return wanted;
  };
}

const hasChecks = ({ checks = [] }: Definition): boolean => checks.length > 0;

function acceptedBy(schema: z.ZodType, definition: Definition): (value: unknown) => boolean {
  if (definition.type === "string" && !hasChecks(definition)) return (value) => typeof value === "string";
  return (value) => {
    const result = schema._zod.run({ value, issues: [] }, { async: false }) as z.core.ParsePayload;
    return result.issues.length === 0;
  };
}
