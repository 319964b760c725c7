import type * as z from "zod";
import type { SchemaMeta } from "./parts.js";

/**
 * What a zod schema asks for, as far as reading needs it: which scalars to take as text, and what to say of a value
 * that does not fit. Read off the schema by zod's documented introspection (`_zod.def`), so nothing is written twice.
 */
export type Shape =
  | { readonly kind: "object"; readonly fields: ReadonlyMap<string, () => Shape>; readonly meta: SchemaMeta }
  | { readonly kind: "record"; readonly value: () => Shape; readonly meta: SchemaMeta }
  | { readonly kind: "list"; readonly item: () => Shape; readonly meta: SchemaMeta }
  | { readonly kind: "union"; readonly options: readonly (() => Shape)[]; readonly meta: SchemaMeta }
  | { readonly kind: "text" | "number" | "flag" | "value"; readonly meta: SchemaMeta };

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly innerType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly getter?: () => z.ZodType;
  readonly values?: readonly unknown[];
}

const known = new WeakMap<z.ZodType, Shape>();

/** The shape that `schema` asks for. */
export function shapeOf(schema: z.ZodType): Shape {
  let shape = known.get(schema);
  if (!shape) {
    shape = readShape(schema);
    known.set(schema, shape);
  }
  return shape;
}

function readShape(schema: z.ZodType): Shape {
  const definition = schema._zod.def as unknown as Definition;
  const meta = (schema.meta() ?? {}) as SchemaMeta;
  const inner = definition.innerType;
  switch (definition.type) {
    case "optional":
      return inner ? shapeOf(inner) : { kind: "text", meta };
    case "object": {
      const fields = new Map<string, () => Shape>();
      for (const key of Object.keys(definition.shape ?? {})) {
        fields.set(key, () => shapeOf((definition.shape as Record<string, z.ZodType>)[key] as z.ZodType));
      }
      return { kind: "object", fields, meta };
    }
    case "record":
      return { kind: "record", value: () => shapeOf(definition.valueType as z.ZodType), meta };
    case "array":
      return { kind: "list", item: () => shapeOf(definition.element as z.ZodType), meta };
    case "union":
      return { kind: "union", options: (definition.options ?? []).map((option) => () => shapeOf(option)), meta };
    case "number":
      return { kind: "number", meta };
    case "boolean":
      return { kind: "flag", meta };
    case "literal":
      return { kind: typeof definition.values?.[0] === "number" ? "number" : "value", meta };
    case "enum":
      return { kind: "value", meta };
    default:
      return { kind: "text", meta };
  }
}

/** What a value looks like, before it is known what it should be. */
type Sort = "mapping" | "sequence" | "number" | "scalar";

// Asked for each value of a document, and there are few unions.
const fitted = new WeakMap<Shape, Partial<Record<Sort, Shape>>>();

/** The option of a union that fits a value of this sort; the shape itself when it is not a union. */
export function fittingOption(shape: Shape, sort: Sort): Shape {
  if (shape.kind !== "union") return shape;
  let options = fitted.get(shape);
  if (!options) {
    options = {};
    fitted.set(shape, options);
  }
  options[sort] ??= chooseOption(
    shape.options.map((option) => option()),
    sort,
  );
  return options[sort];
}

function chooseOption(options: readonly Shape[], sort: Sort): Shape {
  return (
    options.find((option) => fits(option, sort)) ??
    (sort === "number" ? options.find((option) => option.kind === "text") : undefined) ??
    (options[0] as Shape)
  );
}

function fits({ kind }: Shape, sort: Sort): boolean {
  if (sort === "mapping") return kind === "object" || kind === "record";
  if (sort === "sequence") return kind === "list";
  if (sort === "number") return kind === "number";
  return kind !== "object" && kind !== "record" && kind !== "list" && kind !== "number";
}

/** The shape of an entry of an object, record or list; undefined when it has none such. */
export function shapeOfEntry(shape: Shape, key: PropertyKey): Shape | undefined {
  if (shape.kind === "object") return shape.fields.get(String(key))?.();
  if (shape.kind === "record") return shape.value();
  if (shape.kind === "list") return shape.item();
  return undefined;
}
