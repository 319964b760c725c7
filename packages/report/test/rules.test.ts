import { languages, type ReadRule, readMessages } from "@change-logic/model";
import { defineRule, type Rule, rules } from "@change-logic/validate";
import { chaptersOf, type ExplainedRule, explainRule } from "@change-logic/validate/explain";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import {
  explainJson,
  explainReadText,
  explainText,
  outputSchemas,
  rulesByQuestionText,
  rulesJson,
  rulesText,
  ruleUrl,
} from "../src/index.js";
import { explainSchema, rulesSchema } from "../src/json/rules-json.js";
import { columnsOf } from "../src/text/wrap.js";

const options = { lang: "sv", date: "2026-11-22", tool: { name: "prov", version: "1.2.3" } } as const;
const explained = rules.map((rule) => explainRule(rule) as ExplainedRule);
const readRules = Object.keys(readMessages) as ReadRule[];

/** A rule of one's own whose words try to be more than words. */
const hostile: Rule = defineRule({
  id: "our-rule",
  summary: { sv: "Ond \u001b[31m\u202e regel\nFel", en: "Evil \u001b[31m rule" },
  messages: { sv: () => "", en: () => "" },
  *check() {},
});

describe("rulesText", () => {
  it.each(languages)("in %s tells of every rule once, in at most 100 columns", (lang) => {
    const lines = rulesText(rules, lang).split("\n");
    for (const { id, severityIn = {} } of rules) {
      const [row = "", ...others] = lines.filter((line) => line.startsWith(`  ${id} `));
      expect(others).toEqual([]);
      expect(row).toMatch(/\S {2,}\S+ {2,}\S+ {2,}\S+$/u);
      const said = lines.slice(lines.indexOf(row) + 1, lines.indexOf(row) + 4).join(" ");
      for (const preset of Object.keys(severityIn)) expect(said).toContain(` ${preset})`);
    }
    for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(100);
  });

  it("stands under its topic, also for rules of one's own", () => {
    const text = rulesText([...rules, hostile], "sv");
    expect(text.indexOf("\nStruktur\n")).toBeLessThan(text.indexOf("\nKedja\n"));
    expect(text.indexOf("\nEgna regler\n")).toBeLessThan(text.indexOf("  our-rule "));
    expect(text).not.toMatch(/[\u001b\u202e]/u);
    expect(text).toContain("\\u{1b}[31m");
  });
});

describe("rulesByQuestionText", () => {
  it.each(languages)("in %s stands under the questions of the handbook, and what has none comes last", (lang) => {
    const text = rulesByQuestionText(chaptersOf(explained), [hostile], lang);
    const lines = text.split("\n");
    for (const { rule, question } of explained) {
      const at = lines.findIndex((line) => line.startsWith(`  ${rule.id} `));
      const heading = lines.slice(0, at).findLast((line) => /^\S/u.test(line));
      expect({ rule: rule.id, heading }).toEqual({ rule: rule.id, heading: question?.text[lang] });
    }
    expect(lines.findIndex((line) => line.startsWith("  our-rule "))).toBe(
      lines.lastIndexOf(lang === "sv" ? "Övriga regler" : "Other rules") + 1,
    );
    for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(100);
    expect(text).not.toMatch(/[\u001b\u202e]/u);
  });
});

describe("explainText", () => {
  it.each(languages)("in %s says everything about every rule, in at most 100 columns but for examples", (lang) => {
    for (const each of explained) {
      const { rule, explanation, examples, sources } = each;
      const text = explainText(each, lang);
      const flat = text.replaceAll(/\s+/gu, " ");
      expect(text.startsWith(`${rule.id}\n`)).toBe(true);
      for (const part of ["finds", "why", "mend"] as const) expect(flat).toContain(explanation?.[part][lang]);
      for (const { key, text: source } of sources) expect(flat).toContain(`${key}: ${source[lang]}`);
      for (const message of examples?.says[lang].split("\n") ?? [])
        expect(flat).toContain(message.replaceAll(/\s+/gu, " "));
      expect(text).toContain(`${rule.id}: ${rule.severity}`.slice(0, rule.id.length + 1));
      expect(text.includes("ignore:\n")).toBe(
        rule.reach !== "run" || (examples?.wrong[lang].includes("ignore:") ?? false),
      );
      expect(text).toContain(`/docs/rules/${rule.id}${lang === "sv" ? ".sv" : ""}.md`);
      const prose = text.split("\n").filter((line) => !/^ {4}/u.test(line) && !line.startsWith("https:"));
      for (const line of prose) expect(columnsOf(line)).toBeLessThanOrEqual(100);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|[ \t]\n/u);
    }
  });

  it("shows options with their defaults, and how to set them", () => {
    const text = explainText(explainRule("too-many-results")!, "en");
    expect(text).toMatch(/most {2}.*Default: 10\./u);
    expect(text).toContain("      too-many-results:\n        severity: info\n        most: 10\n");
    // No default: the value of the example.
    const limit = explainText(explainRule("coverage-below-threshold")!, "sv");
    expect(limit).toContain("Har inget förvalt värde.");
    expect(limit).toMatch(/minimum: 0\.\d+\n/u);
  });

  it("ends what is said of an option before its default", () => {
    const rule = defineRule({
      id: "our-rule",
      summary: { sv: "Sv", en: "En" },
      messages: { sv: () => "", en: () => "" },
      options: z.strictObject({ most: z.int().default(20).meta({ description: "Most characters" }) }),
      *check() {},
    });
    expect(explainText(explainRule(rule)!, "sv")).toContain("most  Most characters. Förvalt: 20.");
    const shipped = explainText(explainRule("too-many-results")!, "sv");
    expect(shipped).not.toContain("..");
  });

  it("says in idiomatic Swedish how a rule is decided, and that some cannot be silenced", () => {
    const exact = explainText(explainRule("rule-error")!, "sv");
    expect(exact).toContain("Exakt: avgörs utifrån planens länkar och uppgifter");
    expect(exact).toContain("Det går inte att göra undantag från den här regeln.");
    expect(explainText(explainRule("effect-without-horizon")!, "sv")).toContain("Förekomst: avgörs utifrån om");
  });

  it("makes nothing of what a rule of one's own says but text", () => {
    const text = explainText(explainRule(hostile)!, "sv");
    expect(text).not.toMatch(/[\u001b\u202e]/u);
    expect(text).toContain("our-rule: warn");
  });
});

describe("explainReadText", () => {
  it.each(languages)("in %s tells of everything that reading can find", (lang) => {
    for (const rule of readRules) {
      const text = explainReadText(rule, lang);
      expect(text.startsWith(`${rule}\n`)).toBe(true);
      expect(text).toContain("/docs/mistakes.md");
      expect(text).not.toMatch(/undefined|null|NaN|\[object/u);
    }
  });
});

describe("the JSON of rules", () => {
  it("is of its published schema", () => {
    for (const lang of languages) {
      rulesSchema.strict().parse(rulesJson([...explained, explainRule(hostile)!], { ...options, lang }));
      for (const asked of [...explained, explainRule(hostile)!, ...readRules])
        explainSchema.strict().parse(explainJson(asked, { ...options, lang }));
    }
    expect(outputSchemas()).toMatchObject({ rules: { title: "change-logic rules" }, explain: expect.anything() });
  });

  it("leads to the same page as findings do", () => {
    for (const { rule, url } of explained) expect(url).toBe(ruleUrl(rule.id));
  });

  it("tells of a rule what it is, and of reading what it says", () => {
    const { rules: listed } = rulesJson(explained, options);
    expect(listed.find(({ id }) => id === "challenge-not-changed")).toMatchObject({
      severity: "info",
      severityIn: { evaluable: "warn" },
      preset: "recommended",
      sources: [{ key: "VS" }],
      question: { id: "why", text: "Framgår det varför insatserna behövs?" },
      url: expect.stringMatching(/challenge-not-changed\.md$/u),
    });
    expect(listed.find(({ id }) => id === "too-many-results")?.options).toMatchObject([{ name: "most", default: 10 }]);
    expect(explainJson("unknown-key", options)).toMatchObject({ stage: "read", rule: null, severity: "error" });
    expect(explainJson(explainRule(hostile)!, options)).toMatchObject({ explanation: null, examples: null, url: null });
  });
});
