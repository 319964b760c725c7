import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { languages, readCatalog, readPlan } from "@change-logic/model";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { explainRule, sources } from "../src/explain/index.ts";
import { type Config, defineRule, rules } from "../src/index.ts";
import { check, line, modelWith, readText } from "./support.ts";

const explained = rules.flatMap(({ id }) => explainRule(id) ?? []);
const shown = explained.flatMap(({ rule, examples }) => (examples ? [{ id: rule.id, rule, examples }] : []));

const found = ({ rule, examples }: (typeof shown)[number], yaml: string) => {
  expect(readPlan(yaml).findings).toEqual([]);
  const config: Config = { rules: { [rule.id]: { severity: rule.severity, ...examples.options } } };
  const catalogs = (examples.catalogs ?? []).map((text) => readCatalog(text).value!);
  const { findings } = check(modelWith(catalogs, yaml), { config });
  return findings.filter(({ suppressed }) => suppressed === undefined).map(line);
};

describe.each(shown)("the examples of $id", (each) => {
  const { id, examples } = each;
  const fixture = readFileSync(new URL(`./fixtures/${id}/invalid.change.yaml`, import.meta.url), "utf8");

  it.each(languages)("give in %s just what they are to show", (language) => {
    const wanted = [...fixture.matchAll(/^# finds: (.*)$/gmu)].map(([, finding = ""]) => finding);
    expect(found(each, examples.wrong[language]).sort()).toEqual(wanted.sort());
    expect(found(each, examples.right[language])).toEqual([]);
  });

  it("are in one language each, with no comments left", () => {
    for (const { sv, en } of [examples.wrong, examples.right]) {
      expect(sv + en).not.toMatch(/(?:^| )#/mu);
      expect(en).toContain("language: en");
      expect(sv).toContain("language: sv");
      const prose = /^ *(?:- )?(?:title|owner|reason|description|rationale|mitigation|organisation): (.*)$/u;
      const swedish = sv.split("\n");
      for (const [index, text] of en.split("\n").entries()) {
        if (prose.test(text)) expect({ text, isSwedish: text === swedish[index] }).toEqual({ text, isSwedish: false });
      }
    }
  });
});

describe("explainRule", () => {
  it("gives everything about a shipped rule", () => {
    const { rule, explanation, options, url, ...rest } = explainRule("too-many-results")!;
    expect(rule.id).toBe("too-many-results");
    expect(explanation?.why.sv).toMatch(/\.$/u);
    expect(options).toMatchObject([{ name: "most", default: 10 }]);
    expect(rest.sources).toEqual([{ key: "ENG", text: sources.ENG }]);
    expect(rest.examples?.wrong.sv).toMatch(/^changeLogic: 1\n/u);
    expect(url).toMatch(/\/docs\/rules\/too-many-results\.md$/u);
  });

  it("leaves out what only a run can show", () => {
    expect(explainRule("rule-error")?.examples).toBeUndefined();
  });

  it("tells of a rule of one's own what it says itself", () => {
    const both = { sv: "Sv", en: "En" };
    const definition = {
      id: "our-rule",
      summary: both,
      messages: { sv: () => "", en: () => "" },
      *check() {},
    };
    const bare = explainRule(defineRule(definition))!;
    expect(bare).toEqual({ rule: bare.rule, sources: [], options: [] });
    const options = z.strictObject({
      most: z.int().default(3).meta({ description: "How many." }),
      least: z.int().meta({ description: "At least." }).optional(),
    });
    const explanation = {
      finds: both,
      why: both,
      mend: both,
      options: { most: { sv: "Hur många.", en: "How many." } },
    };
    expect(explainRule(defineRule({ ...definition, options, explanation }))).toMatchObject({
      explanation,
      options: [
        { name: "most", description: { sv: "Hur många.", en: "How many." }, default: 3 },
        { name: "least", description: { sv: "At least.", en: "At least." }, default: undefined },
      ],
    });
  });

  it("takes no rule of one's own for a shipped one of the same id", () => {
    const twin = defineRule({
      id: "self-link",
      summary: { sv: "Min", en: "Mine" },
      messages: { sv: () => "", en: () => "" },
      *check() {},
    });
    expect(explainRule(twin)).toEqual({ rule: twin, sources: [], options: [] });
  });
});

describe("who only validates", () => {
  it("does not carry explanations and examples along", async () => {
    const inputs = async (entry: string) => {
      const { metafile } = await build({
        entryPoints: [fileURLToPath(new URL(`../src/${entry}`, import.meta.url))],
        conditions: ["@change-logic/source"],
        bundle: true,
        format: "esm",
        write: false,
        metafile: true,
      });
      return Object.keys(metafile.inputs).filter((file) => file.includes("/explain/"));
    };
    expect(await inputs("index.ts")).toEqual([]);
    expect((await inputs("explain/index.ts")).length).toBeGreaterThan(rules.length);
  });
});

describe("the sources", () => {
  it("are those of the rules, with the author, year and title that are known", () => {
    for (const { rule } of explained) for (const key of rule.source) expect(sources[key]).toBeDefined();
    expect(sources.D13.en).toContain("Davies 2013, Planning Evaluability Assessments, DFID WP 40");
    expect(readText("packages/validate/src/explain/sources.ts")).not.toMatch(/https?:/u);
  });
});
