import { readdirSync } from "node:fs";
import { languages } from "@change-logic/model";
import { describe, expect, it } from "vitest";
import { type Rule, ruleById, rules } from "../src/index.ts";
import { readText } from "./support.ts";

const namesIn = (folder: string) => readdirSync(new URL(folder, import.meta.url)).sort();
const ids = rules.map(({ id }) => id);

describe("a rule is a file, a list entry, fixtures, messages and a row in the README", () => {
  it("has a file for each entry of the list, and an entry for each file", () => {
    const files = namesIn("../src/rules/").filter((file) => file !== "index.ts");
    expect(files).toEqual(ids.map((id) => `${id}.ts`).sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has fixtures for each rule, and a rule for each folder of fixtures", () => {
    expect(namesIn("./fixtures/")).toEqual([...ids].sort());
  });

  it.each(rules)("$id is complete", (rule) => {
    const fixtures = namesIn(`./fixtures/${rule.id}/`);
    expect(fixtures.some((file) => /^valid.*\.change\.yaml$/u.test(file))).toBe(true);
    expect(fixtures.some((file) => /^invalid.*\.change\.yaml$/u.test(file))).toBe(true);
    for (const language of languages) expect(rule.messages[language]).toBeTypeOf("function");
    expect(rule.source.length).toBeGreaterThan(0);
    expect(ruleById(rule.id)).toBe(rule);
    const row = readText("packages/validate/README.md")
      .split("\n")
      .find((line) => line.startsWith(`| \`${rule.id}\` `));
    expect(
      row
        ?.split("|")
        .slice(-3, -1)
        .map((cell) => cell.trim()),
    ).toEqual([rule.severity, rule.preset]);
  });

  it("does not compile without a language", () => {
    // @ts-expect-error: no English.
    const messages: Rule["messages"] = { sv: () => "" };
    expect(Object.keys(messages)).not.toEqual([...languages]);
  });

  it("knows no rule by the name of something else", () => {
    for (const id of ["", "constructor", "toString", "__proto__", "item"]) expect(ruleById(id)).toBeUndefined();
  });
});
