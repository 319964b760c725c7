import { readdirSync, readFileSync } from "node:fs";
import { type Catalog, languages, readCatalog } from "@change-logic/model";
import { describe, expect, it } from "vitest";
import { type Config, formatFinding, type Rule, rules } from "../src/index.ts";
import { check, line, modelWith } from "./support.ts";

const folder = new URL("./fixtures/", import.meta.url);
const folders = readdirSync(folder);
const filesIn = (rule: string, ending: string) =>
  readdirSync(new URL(`${rule}/`, folder))
    .filter((file) => file.endsWith(ending))
    .sort();
const textOf = (rule: string, file: string) => readFileSync(new URL(`${rule}/${file}`, folder), "utf8");

/** What a fixture says that it gives: `# finds: rule subject …`. */
const expected = (text: string) => [...text.matchAll(/^# finds: (.*)$/gmu)].map(([, found = ""]) => found).sort();

/** The default presets, and the rule itself turned on, with the options that the fixture asks for: `# options: {…}`. */
function configOf({ id, severity }: Rule, text: string): Config {
  const [, asked = "{}"] = /^# options: (.*)$/mu.exec(text) ?? [];
  return { rules: { [id]: { severity, ...(JSON.parse(asked) as object) } } };
}

/** The strategies that lie beside the fixtures of a rule. */
const catalogsOf = (rule: string): Catalog[] =>
  filesIn(rule, ".catalog.yaml").map((file) => readCatalog(textOf(rule, file)).value!);

/** What is found in a fixture, apart from what it exempts itself. */
const foundIn = (rule: Rule, text: string) =>
  check(modelWith(catalogsOf(rule.id), text), { config: configOf(rule, text) }).findings.filter(
    ({ suppressed }) => suppressed === undefined,
  );

describe.each(rules.filter(({ id }) => folders.includes(id)))("fixtures of $id", (rule) => {
  it.each(filesIn(rule.id, ".change.yaml"))("%s", (file) => {
    const text = textOf(rule.id, file);
    const findings = foundIn(rule, text);
    const wanted = expected(text);
    expect(findings.map(line).sort()).toEqual(wanted);
    if (file.startsWith("valid")) expect(findings).toEqual([]);
    else expect(wanted.some((found) => found.startsWith(`${rule.id} `))).toBe(true);
  });

  it("has messages that name what they are about", () => {
    for (const file of filesIn(rule.id, ".change.yaml")) {
      for (const finding of foundIn(rule, textOf(rule.id, file))) {
        for (const lang of languages) {
          const message = formatFinding(finding, { lang });
          expect(message).not.toMatch(/undefined|null|\[object|NaN/u);
          expect(message).toMatch(/^\p{Lu}.*[.?\]]$/u);
          expect(message).toContain(finding.rule === "duplicate-id" ? "ror-sig" : finding.subjects[0]);
        }
      }
    }
  });
});
