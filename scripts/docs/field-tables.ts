import { jsonSchemas } from "../../packages/model/src/index.js";

/** As much of JSON Schema as the published schemas use. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
}

const schemas = jsonSchemas() as Readonly<Record<"plan" | "catalog" | "portfolio", Schema>>;
const definitions: Readonly<Record<string, Schema>> = { ...schemas.plan.$defs, ...schemas.catalog.$defs };

const commonFields = ["title", "description", "source", "basis", "notes", "tags", "group", "url", "ignore"];
const linkFields = ["addresses", "leadsTo", "enables", "contributesTo", "changes"];

/**
 * The fields of a document (`plan`, `catalog`, `portfolio`), of a definition of its schema (`Action`), or those that
 * elements have in common (`common`, `links`), as a Markdown table.
 */
export function fieldTable(name: string): string {
  if (name === "common") return table(definitions.CurrentState as Schema, (field) => commonFields.includes(field));
  if (name === "links") return table(definitions.Action as Schema, (field) => linkFields.includes(field));
  if (Object.hasOwn(schemas, name)) return table(schemas[name as keyof typeof schemas], () => true);
  const definition = definitions[name];
  if (!definition) throw new Error(`There is no schema ${name}.`);
  const isElement = name !== "Link" && name !== "Item";
  return table(definition, (field) => !isElement || !(commonFields.includes(field) || linkFields.includes(field)));
}

/** Every name of a field that the published schemas have, and every definition that holds fields. */
export function schemaNames(): { readonly fields: readonly string[]; readonly definitions: readonly string[] } {
  const fields = new Set<string>();
  const visit = (schema: Schema): void => {
    for (const [field, inner] of Object.entries(schema.properties ?? {})) {
      fields.add(field);
      visit(inner);
    }
    for (const inner of [schema.items, ...(schema.anyOf ?? [])]) if (inner) visit(inner);
    if (typeof schema.additionalProperties === "object") visit(schema.additionalProperties);
    for (const inner of Object.values(schema.$defs ?? {})) visit(inner);
  };
  for (const schema of Object.values(schemas)) visit(schema);
  return {
    fields: [...fields],
    definitions: Object.keys(definitions).filter((name) => definitions[name]?.properties !== undefined),
  };
}

function table(schema: Schema, isShown: (field: string) => boolean): string {
  return ["| field | value | meaning |", "|---|---|---|", ...rows(schema, "", isShown)].join("\n");
}

function rows(schema: Schema, prefix: string, isShown: (field: string) => boolean): string[] {
  return Object.entries(schema.properties ?? {})
    .filter(([field]) => isShown(field))
    .flatMap(([field, value]) => {
      const name = `${prefix}${field}`;
      const needed = schema.required?.includes(field) ? ", needed" : "";
      const [inner, mark] = innerOf(value);
      return [
        `| \`${name}\` | ${typeOf(value)}${needed} | ${meaningOf(value)} |`,
        ...(inner ? rows(inner, `${name}${mark}.`, () => true) : []),
      ];
    });
}

/** The fields within a value that have no definition of their own, and how the way to them is written. */
function innerOf(schema: Schema): [Schema | undefined, string] {
  if (schema.properties) return isLocalText(schema) ? [undefined, ""] : [schema, ""];
  if (schema.items) return [innerOf(schema.items)[0], "[]"];
  if (schema.anyOf) return [schema.anyOf.map((option) => innerOf(option)[0]).find((inner) => inner), ""];
  if (typeof schema.additionalProperties === "object") return [innerOf(schema.additionalProperties)[0], ".*"];
  return [undefined, ""];
}

const isLocalText = ({ properties = {} }: Schema): boolean => Object.keys(properties).join() === "sv,en";

function typeOf(schema: Schema, several = false): string {
  const { description = "" } = schema;
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split("/").at(-1) ?? "";
    return `[${name}](#${name.toLowerCase()})`;
  }
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(" ");
  if (schema.anyOf) return [...new Set(schema.anyOf.map((option) => typeOf(option, several)))].join(" or ");
  if (schema.items) return `list of ${typeOf(schema.items, true)}`;
  if (typeof schema.additionalProperties === "object") return `by key: ${typeOf(schema.additionalProperties)}`;
  if (schema.properties) {
    if (isLocalText(schema)) return "`{ sv, en }`";
    return several ? "objects" : "object";
  }
  if (Array.isArray(schema.type)) return schema.type.map((type) => typeOf({ ...schema, type }, several)).join(" or ");
  if (schema.type === "boolean") return "`true` `false`";
  if (schema.type === "number") return several ? "numbers" : "number";
  if (description.includes("Date: YYYY")) return "date";
  if (description.includes("Two dates")) return "period";
  if (/(?:Begins with a letter|otherwise as an id)/u.test(description)) return "id";
  return several ? "texts" : "text";
}

/** The description, without what the value says already. */
function meaningOf({ description = "" }: Schema): string {
  return description
    .replace(" Date: YYYY, YYYY-MM or YYYY-MM-DD.", "")
    .replace(' Two dates with a slash between; the end may be "..".', "")
    .replace(/ Begins with a letter or _;.*$/u, "")
    .replace(" Text, or one text per language.", "")
    .replaceAll("|", "\\|");
}
