import { readdirSync, readFileSync } from "node:fs";
import { languages } from "@change-logic/model";
import { describe, expect, it } from "vitest";
import { formatFinding, rules } from "../src/index.ts";
import { check, line, modelOf } from "./support.ts";

const folder = new URL("./fixtures/", import.meta.url);
const filesOf = (rule: string) => readdirSync(new URL(`${rule}/`, folder)).sort();
const textOf = (rule: string, file: string) => readFileSync(new URL(`${rule}/${file}`, folder), "utf8");

/** What a fixture says that it gives: `# finds: rule subject …`; of long subjects the first are enough. */
const expected = (text: string) => [...text.matchAll(/^# finds: (.*)$/gmu)].map(([, found = ""]) => found).sort();

describe.each(rules.map(({ id }) => id))("fixtures of %s", (rule) => {
  it.each(filesOf(rule))("%s", (file) => {
    const text = textOf(rule, file);
    const { findings } = check(modelOf(text));
    const wanted = expected(text);
    expect(findings.map(line).sort()).toEqual(wanted);
    if (file.startsWith("valid")) expect(findings).toEqual([]);
    else expect(wanted.some((found) => found.startsWith(`${rule} `))).toBe(true);
  });

  it("has messages that name what they are about", () => {
    for (const file of filesOf(rule)) {
      for (const finding of check(modelOf(textOf(rule, file))).findings) {
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
