import { languages, readPlan } from "@change-logic/model";
import { describe, expect, it } from "vitest";
import { type Config, formatFinding, presetNames, ruleById, rules, validate } from "../src/index.ts";
import { check, date, line, linesOf, modelOf, modelOfData, only } from "./support.ts";

const heuristics = [
  "outcome-phrased-as-activity",
  "action-phrased-as-outcome",
  "several-results-in-one",
  "vague-wording",
];
const titles = ["missing-title", "long-title"];
const found = (yaml: string, ...ids: string[]) =>
  linesOf(`changeLogic: 1\nid: prov\n${yaml}`, { config: only(...ids) });

describe("what has no title", () => {
  const untitled = "currentStates: { nu: {} }\nindicators: { matt: { title: '' } }\nfactors: { vader: { title: ' ' } }";

  it("is told of elements and of whatever is declared, each once, but not of the plan", () => {
    expect(found(untitled, "missing-title").sort()).toEqual([
      "missing-title matt",
      "missing-title nu",
      "missing-title vader",
    ]);
  });

  it("is what has only characters that nobody sees, and is named by its id", () => {
    const unseen = ["\u200b", " \u2800\u00ad", "\u0007", "\ufeff\u2060\u3164", "\u{e0041}"];
    const withTitle = (title: string) =>
      check(modelOfData({ changeLogic: 1, id: "prov", actions: { a: { title } } }), { config: only("missing-title") });
    for (const title of unseen) {
      const [finding] = withTitle(title).findings;
      expect(formatFinding(finding!, { lang: "sv" })).toContain("Insatsen ”a” saknar rubrik.");
    }
    for (const title of ["a\u200b", ".", "🚲", "عربي", "\u0301a"]) expect(withTitle(title).findings).toEqual([]);
  });

  it("is told only of the element that is asked about, even if it is the only one", () => {
    const model = modelOf(`changeLogic: 1\nid: prov\n${untitled}`);
    const report = check(model, { config: only("missing-title"), element: "nu" });
    expect(report.findings.map(line)).toEqual(["missing-title nu"]);
  });

  it("is told of each plan, by the id with its plan", () => {
    const model = modelOf(
      "changeLogic: 1\nid: ett\nactions: { a: {} }",
      "changeLogic: 1\nid: tva\nactions: { a: {} }\ntargetGroups: { alla: {} }",
    );
    expect(check(model, { config: only("missing-title") }).findings.map(line)).toEqual([
      "missing-title ett#a",
      "missing-title tva#a",
      "missing-title tva#alla",
    ]);
  });

  it("follows from a field that could not be read", () => {
    for (const field of ["titel: Bygga", "title: [Bygga]"]) {
      const { value, findings: read } = readPlan(
        `changeLogic: 1\nid: prov\nactions:\n  a:\n    ${field}\n  b: {}\nindicators:\n  i:\n    ${field}\n`,
        { file: "plan.change.yaml" },
      );
      expect(read.length).toBeGreaterThan(0);
      const findings = linesOf(value!.source!.text, { config: only("missing-title"), read });
      expect(findings.filter((text) => text.startsWith("missing-title")).sort()).toEqual([
        "missing-title a (transitive)",
        "missing-title b",
        "missing-title i (transitive)",
      ]);
    }
  });
});

describe("a title that is too long", () => {
  const config = (most?: number): Config => ({
    rules: { "long-title": { severity: "info", ...(most ? { most } : {}) } },
  });
  const isFound = (title: string, most?: number) => {
    const model = modelOfData({ changeLogic: 1, id: "prov", actions: { a: { title } } });
    return check(model, { config: config(most), element: "a" }).findings.some(({ rule }) => rule === "long-title");
  };

  it("has more characters than a reader is to take in, however they are stored", () => {
    expect(isFound("x".repeat(80))).toBe(false);
    expect(isFound("x".repeat(81))).toBe(true);
    expect(isFound(`  ${"x".repeat(80)}\n`)).toBe(false);
    expect(isFound("e\u0301".repeat(80))).toBe(false);
    expect(isFound("e\u0301".repeat(81))).toBe(true);
    expect(isFound("🚲".repeat(80))).toBe(false);
    expect(isFound("🚲".repeat(81))).toBe(true);
    for (const one of ["👩‍👩‍👧‍👦", "🇸🇪", "👍🏽", "❤️", "🏴\u{e0067}\u{e0062}\u{e0073}\u{e007f}", "a\u200b", "\u00ada"]) {
      expect(isFound(one.repeat(5), 5)).toBe(false);
      expect(isFound(one.repeat(6), 5)).toBe(true);
    }
    expect(isFound("abc", 2)).toBe(true);
    expect(isFound("abc", 3)).toBe(false);
  });
});

describe.each(heuristics)("%s", (id) => {
  const rule = ruleById(id)!;

  it("never fails a plan", () => {
    expect(rule.decidability).toBe("heuristic");
    expect(["warn", "info"]).toContain(rule.severity);
    expect(presetNames).toContain(rule.preset);
  });

  it("asks to check the wording, in every language, and names the words", () => {
    const wrong: Record<string, string> = {
      "outcome-phrased-as-activity": "outcomes: { a: { title: Ta fram en plan } }",
      "action-phrased-as-outcome": "actions: { a: { title: Stärkt samarbete } }",
      "several-results-in-one": "effects: { a: { title: Ökad hälsa samt lägre kostnader } }",
      "vague-wording": "actions: { a: { title: Verka för god samverkan } }",
    };
    const words = ["ta fram", "stärkt", "samt", "verka för"];
    const report = check(modelOf(`changeLogic: 1\nid: prov\n${wrong[id]}`), { config: only(id) });
    expect(report.findings).toHaveLength(1);
    const word = words[heuristics.indexOf(id)] ?? "";
    expect(report.findings[0]?.args.word).toBe(word);
    for (const lang of languages) {
      const message = formatFinding(report.findings[0]!, { lang });
      expect(message).toMatch(lang === "sv" ? /^Se över ordvalet i / : /^Check the wording of /);
      expect(message).toContain(word);
      expect(message).toContain("title");
    }
  });

  it("is silent about what has no title, odd titles and odd ids", () => {
    const plan = {
      changeLogic: 1 as const,
      id: "prov",
      actions: { constructor: { title: "" }, toString: {}, a: { title: "och" } },
      outcomes: { b: { title: "\u0000" }, c: { title: "  samt  " } },
    };
    expect(check(modelOfData(plan), { config: only(id) }).findings).toEqual([]);
  });
});

describe("the language of the plan", () => {
  const yaml = (language: string, title: string) =>
    `${language}\nactions: { a: { title: ${title} } }\noutcomes: { b: { title: ${title} } }`;

  it("chooses the lists, Swedish where none is named, and none where there are none", () => {
    const [sv, en] = ["Främja samverkan", "Promote collaboration"];
    const vague = ["vague-wording a", "vague-wording b"];
    expect(found(yaml("", sv), "vague-wording")).toEqual(vague);
    expect(found(yaml("language: sv", sv), "vague-wording")).toEqual(vague);
    expect(found(yaml("language: svenska", sv), "vague-wording")).toEqual(vague);
    expect(found(yaml("language: en-GB", en), "vague-wording")).toEqual(vague);
    expect(found(yaml("language: en", sv), "vague-wording")).toEqual([]);
    expect(found(yaml("language: de", sv), ...heuristics)).toEqual([]);
  });

  it("is that of each plan where there are several", () => {
    const model = modelOf(
      "changeLogic: 1\nid: ett\nlanguage: en\nactions: { a: { title: Stärkt samarbete } }",
      "changeLogic: 1\nid: tva\nlanguage: sv\nactions: { a: { title: Stärkt samarbete } }",
    );
    expect(check(model, { config: only("action-phrased-as-outcome") }).findings.map(line)).toEqual([
      "action-phrased-as-outcome tva#a",
    ]);
  });
});

describe("actions that are not active", () => {
  it.each(["paused", "notDone", "cancelled"])("have no wording to check when %s, but still need a title", (status) => {
    const actions = `actions: { a: { title: Ökad samverkan, status: ${status} }, b: { title: Främja hälsa, status: ${status} }, c: { status: ${status} } }`;
    expect(found(actions, ...heuristics, ...titles)).toEqual(["missing-title c"]);
  });
});

describe("a plan with very many titles", () => {
  it("is checked in microseconds a title", () => {
    const title =
      "Kommunen tar fram en plan för ökad samverkan och bättre hälsa genom dialog med föreningar i hela länet";
    const outcomes = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`u${index}`, { title }]));
    const model = modelOfData({ changeLogic: 1, id: "prov", outcomes });
    const config = only(...heuristics);
    const begin = performance.now();
    const { findings } = validate(model, { date, config });
    expect(findings.length).toBeGreaterThanOrEqual(20_000);
    expect(performance.now() - begin).toBeLessThan(5_000);
  });

  it("has rules that look at one element alone", () => {
    for (const id of [...heuristics, ...titles]) expect(rules.find((rule) => rule.id === id)?.reach).toBe("local");
  });
});
