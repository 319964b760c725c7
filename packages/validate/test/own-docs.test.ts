import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { blocksOf } from "../../../scripts/docs/regions.js";
import { runExample, typeErrors } from "../../../scripts/docs/run-example.js";
import { readConfig } from "../src/index.ts";
import { declaredRuleSchema } from "../src/own/declared-rule-schema.ts";
import { placeholders } from "../src/own/message.ts";
import { readText } from "./support.ts";

const page = readText("docs/own-rules.md");
const blocks = blocksOf(page);

describe("the page on rules of one's own", () => {
  it.each(blocks.filter(({ info }) => info === "yaml").map(({ code, line }) => [line, code] as const))(
    "has a configuration that can be read at line %i",
    (_, code) => {
      const { value, findings } = readConfig(code);
      expect(findings).toEqual([]);
      expect(value?.data.ownRules?.length).toBeGreaterThan(0);
    },
  );

  it("has an example with options that compiles and runs", async () => {
    const code = blocks.find((block) => block.info === "ts" && block.code.includes('from "zod"'))?.code ?? "";
    // The examples run elsewhere, and zod is a dependency of this package. This is another copy of its types than the one
    // that the source is compiled with, as where somebody has another version: the compiler has to end all the same.
    const zod = createRequire(import.meta.url)
      .resolve("zod")
      .replace(/\.cjs$/u, ".js");
    const example = code.replace('from "zod"', `from ${JSON.stringify(zod)}`);
    expect(typeErrors([example])).toEqual([[]]);
    expect(await runExample(example)).toBe("2 0\n3 1");
  });

  it("names every key of the grammar, and every placeholder", () => {
    const keys = new Set<string>();
    const visit = (schema: unknown): void => {
      if (typeof schema !== "object" || schema === null) return;
      const { shape, innerType, options } = (
        schema as { _zod: { def: { shape?: object; innerType?: unknown; options?: unknown[] } } }
      )._zod.def;
      for (const [key, value] of Object.entries(shape ?? {})) {
        keys.add(key);
        visit(value);
      }
      for (const part of [innerType, ...(options ?? [])]) visit(part);
    };
    visit(declaredRuleSchema);
    expect(keys.size).toBeGreaterThan(15);
    for (const key of [...keys].filter((one) => one !== "sv" && one !== "en" && !one.startsWith("at")))
      expect(page).toMatch(new RegExp(`^\\| \`${key}\` \\|`, "mu"));
    for (const key of ["atLeast", "atMost"]) expect(page).toContain(key);
    for (const name of placeholders) expect(page).toContain(`| \`{${name}}\` |`);
  });
});

describe("the example of rules of one's own", () => {
  it("is read without a finding", () => {
    const { value, findings } = readConfig(readText("examples/egna-regler/change-logic.config.yaml"));
    expect(findings).toEqual([]);
    expect(value?.data.ownRules?.map(({ id }) => id)).toHaveLength(5);
  });
});
