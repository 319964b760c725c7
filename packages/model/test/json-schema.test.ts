import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { jsonSchemas } from "../src/index.js";

type Schema = Record<string, unknown>;
const schemas = Object.entries(jsonSchemas()) as [name: string, schema: Schema][];

/** All schemas within a schema, with their paths. */
function* parts(schema: unknown, path = "#"): Generator<[path: string, part: Schema]> {
  if (typeof schema !== "object" || schema === null) return;
  if (!Array.isArray(schema)) yield [path, schema as Schema];
  for (const [key, part] of Object.entries(schema)) yield* parts(part, `${path}/${key}`);
}

describe.each(schemas)("the JSON Schema of a %s", (name, schema) => {
  it("is the one that is published: run `pnpm generate` after a change", () => {
    const published = readFileSync(new URL(`../schema/${name}.json`, import.meta.url), "utf8");
    expect(published).toBe(`${JSON.stringify(schema, null, 2)}\n`);
  });

  it("describes itself and each of its fields, and says nothing that is for the reader only", () => {
    expect(schema).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
    expect(schema.title).toMatch(/^change-logic/u);
    for (const [path, part] of parts(schema)) {
      expect(Object.hasOwn(part, "shape") || Object.hasOwn(part, "values"), path).toBe(
        /\/properties$/u.test(path) && Object.hasOwn(part, "values"),
      );
      if (!/\/properties\/[^/]+$/u.test(path)) continue;
      expect(part.description ?? part.$ref, path).toBeTypeOf("string");
    }
  });

  it("lets keys of one's own stand in every object, and no other unknown ones", () => {
    for (const [path, part] of parts(schema)) {
      if (path.endsWith("/properties") || part.properties === undefined) continue;
      expect(part.additionalProperties, path).toBe(false);
      expect(part.patternProperties, path).toEqual({ "^x-": {}, "^\\$schema$": {} });
    }
  });

  it("has patterns that are regular expressions, and references that lead somewhere", () => {
    const defined = new Set(Object.keys((schema.$defs ?? {}) as object).map((key) => `#/$defs/${key}`));
    for (const [path, part] of parts(schema)) {
      if (path.endsWith("/properties")) continue;
      if (typeof part.pattern === "string") expect(() => new RegExp(part.pattern as string, "u"), path).not.toThrow();
      if (typeof part.$ref === "string") expect([...defined, "#"], path).toContain(part.$ref);
    }
  });
});

describe("the JSON Schemas", () => {
  const { plan, catalog } = jsonSchemas() as unknown as Record<
    "plan" | "catalog",
    { properties: Record<string, Schema>; $defs: Record<string, { properties: Record<string, Schema> }> }
  >;

  it("take what the reader takes: numbers where text is wanted, nothing where a list or elements may stand", () => {
    expect(plan.properties.title?.type).toEqual(["string", "number", "boolean"]);
    expect(plan.properties.review?.type).toEqual(["string", "number"]);
    expect(plan.properties.actions?.type).toEqual(["object", "null"]);
    expect(plan.properties.scope?.type).toEqual(["array", "null"]);
    expect(plan.properties.status).toMatchObject({ type: "string", enum: ["draft", "adopted", "replaced"] });
    expect(plan.properties.id?.type).toBe("string");
  });

  it("hold the rule of ids, also for keys", () => {
    const names = plan.properties.actions?.propertyNames as { anyOf: { pattern: string }[] };
    const fits = (id: string) => names.anyOf.some(({ pattern }) => new RegExp(pattern, "u").test(id));
    expect(["a", "å-ö 1", "constructor", "_", "x-eget", "$schema"].filter((id) => !fits(id))).toEqual([]);
    expect(["__proto__", "1a", "a/b", "a#b", "", "a,b", 'a"b', "$annat", "a\u0007"].filter(fits)).toEqual([]);
  });

  it("have items below items", () => {
    expect(catalog.$defs.Item?.properties.items).toMatchObject({
      type: ["array", "null"],
      items: { $ref: "#/$defs/Item" },
    });
  });
});
