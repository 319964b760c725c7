import { existsSync, readdirSync } from "node:fs";
import { languages } from "@change-logic/model";
import { describe, expect, it } from "vitest";
import { optionFields } from "../src/config/config-schema.ts";
import { explanations } from "../src/explain/explanations/index.ts";
import { explainRule } from "../src/explain/index.ts";
import { presetNames, type Rule, ruleById, rules } from "../src/index.ts";
import { readText } from "./support.ts";

const namesIn = (folder: string) => readdirSync(new URL(folder, import.meta.url)).sort();
const isThere = (path: string) => existsSync(new URL(`../../../${path}`, import.meta.url));
const ids = rules.map(({ id }) => id);

/** What these tell of is no plan's doing, so no fixture can show it. */
const notInAPlan = ["rule-error", "stale-known-finding"];
const inAPlan = ids.filter((id) => !notInAPlan.includes(id));

describe("a rule is a file, a list entry, fixtures, an explanation, pages and a mutation test", () => {
  it("has a file for each entry of the list, and an entry for each file", () => {
    const files = namesIn("../src/rules/").filter((file) => file !== "index.ts");
    expect(files).toEqual(ids.map((id) => `${id}.ts`).sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has fixtures for each rule, and a rule for each folder of fixtures", () => {
    expect(namesIn("./fixtures/")).toEqual([...inAPlan].sort());
  });

  it("has an explanation for each rule, and a rule for each explanation", () => {
    expect(Object.keys(explanations).sort()).toEqual([...ids].sort());
  });

  it.each(rules)("$id says what it is", (rule) => {
    expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
    expect(presetNames).toContain(rule.preset);
    for (const preset of Object.keys(rule.severityIn ?? {})) expect(presetNames).toContain(preset);
    expect(rule.source.length).toBeGreaterThan(0);
    expect(ruleById(rule.id)).toBe(rule);
    for (const language of languages) {
      expect(rule.messages[language]).toBeTypeOf("function");
      expect(rule.summary[language]).toMatch(/^\p{Lu}.{10,}[^.]$/u);
    }
    expect(rule.summary.sv).not.toBe(rule.summary.en);
    // A word list is never sure enough to fail a plan.
    if (rule.decidability === "heuristic") expect(rule.severity).not.toBe("error");
  });

  it.each(rules)("$id is explained in every language", (rule) => {
    const { explanation, options = [], sources = [] } = explainRule(rule.id) ?? {};
    expect(sources.map(({ key }) => key)).toEqual(rule.source);
    expect(options.map(({ name }) => name)).toEqual(Object.keys(optionFields(rule)));
    for (const language of languages) {
      for (const part of ["finds", "why", "mend"] as const) {
        const text = explanation?.[part][language] ?? "";
        expect(text).toMatch(/^\p{Lu}[^\n]{20,}[.?]$/u);
        expect(text.split("`").length % 2).toBe(1);
      }
      for (const { description } of options) expect(description[language]).toMatch(/^\p{Lu}.*\.$/u);
    }
    for (const { description } of options) expect(description.sv).not.toBe(description.en);
    for (const part of ["finds", "why", "mend"] as const)
      expect(explanation?.[part].sv).not.toBe(explanation?.[part].en);
  });

  it.each(inAPlan)("%s has a wrong and a right fixture, which are its examples", (id) => {
    const fixtures = namesIn(`./fixtures/${id}/`);
    expect(fixtures).toContain("invalid.change.yaml");
    expect(fixtures).toContain("valid.change.yaml");
    for (const file of fixtures) expect(file).toMatch(/^(?:in)?valid(?:-[a-z]+)*\.change\.yaml$|\.catalog\.yaml$/u);
    expect(explainRule(id)?.examples).toBeDefined();
  });

  it.each(ids)("%s has a page in every language, and a row in the README", (id) => {
    expect(isThere(`docs/rules/${id}.md`)).toBe(true);
    expect(isThere(`docs/rules/${id}.sv.md`)).toBe(true);
    expect(readText("packages/validate/README.md")).toContain(`| [\`${id}\`](`);
  });

  it.each(inAPlan)("%s is found by a mutation test", (id) => {
    const tests = namesIn("./").filter((file) => file.endsWith("mutation.test.ts"));
    const named = new RegExp(`["\`]${id} `, "u");
    expect(tests.some((file) => named.test(readText(`packages/validate/test/${file}`)))).toBe(true);
  });

  it.each(notInAPlan)("%s is tested where it can be shown", (id) => {
    const tests = namesIn("./").filter((file) => file.endsWith(".test.ts") && file !== "rule-parts.test.ts");
    expect(tests.some((file) => readText(`packages/validate/test/${file}`).includes(`"${id}`))).toBe(true);
  });

  it("does not compile without a language", () => {
    // @ts-expect-error: no English.
    const messages: Rule["messages"] = { sv: () => "" };
    expect(Object.keys(messages)).not.toEqual([...languages]);
  });

  it("knows no rule by the name of something else", () => {
    for (const id of ["", "constructor", "toString", "__proto__", "item"]) {
      expect(ruleById(id)).toBeUndefined();
      expect(explainRule(id)).toBeUndefined();
    }
  });
});
