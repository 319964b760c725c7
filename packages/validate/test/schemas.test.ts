import { describe, expect, it } from "vitest";
import { validateSchemas } from "../src/index.ts";
import { readText } from "./support.ts";

describe("the published schemas", () => {
  it.each(Object.entries(validateSchemas()))(
    "%s is as the code gives it; if not, run pnpm generate",
    (name, schema) => {
      expect(readText(`packages/validate/schema/${name}.json`)).toBe(`${JSON.stringify(schema, undefined, 2)}\n`);
    },
  );
});
