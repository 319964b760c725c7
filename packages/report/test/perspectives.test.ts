import { coverage, perspectiveMatrix } from "@change-logic/analysis";
import { languages } from "@change-logic/model";
import { describe, expect, it } from "vitest";
import { coverageJson, outputSchemas, perspectivesText } from "../src/index.js";
import { columnsOf } from "../src/text/wrap.js";
import { modelOf } from "./support/model-of.js";
import { hostileTexts, tool } from "./support/reports.js";

const date = "2026-11-22";
const perspectives = [
  { id: "barn", title: "Barn och unga" },
  { id: "klimat", title: "Klimat och miljö" },
];
const catalog = (areas: number) => ({
  catalog: 1,
  id: "alfa",
  title: "Alfa",
  perspectives,
  items: Array.from({ length: areas }, (_, at) => ({ id: `m${at + 1}`, title: `Område ${at + 1}` })),
});
const plan = {
  changeLogic: 1,
  id: "p",
  strategies: ["alfa"],
  actions: {
    a: { leadsTo: ["e"], perspectives: { "alfa/barn": { considered: "Så" } } },
    b: { leadsTo: ["e", "f"], perspectives: { "alfa/barn": { notRelevant: "Därför" } } },
    c: { leadsTo: ["e"] },
  },
  effects: { e: { contributesTo: ["alfa/m1"] }, f: { contributesTo: ["alfa/m2"] } },
};
const matrixOf = (data: object, catalogs: readonly object[]) =>
  perspectiveMatrix(coverage(modelOf(data, catalogs), { date }));

describe("perspectives as text", () => {
  it("says how many of the actions that reach each area say something, and which say nothing", () => {
    const text = perspectivesText(matrixOf(plan, [catalog(3)]), { lang: "sv" });
    expect(text).toContain(
      [
        "                    1       2       3",
        "  Barn och unga     2 av 3  1 av 1  –",
        "  Klimat och miljö  0 av 3  0 av 1  –",
        "",
        "  1. Område 1",
        "  2. Område 2",
        "  3. Område 3",
      ].join("\n"),
    );
    expect(text).toContain("Barn och unga (alfa/barn): berör inte b; inget sägs för c.");
    expect(text).toContain("Klimat och miljö (alfa/klimat): inget sägs för a, b, c.");
    expect(text).toMatch(/Strukturen är kontrollerad; orsakssambanden är inte bedömda\.\n$/u);
  });

  it("says when all have an answer, and when no action reaches the strategy", () => {
    const said = { ...plan, perspectives: { "alfa/klimat": { considered: "Så" } } };
    expect(perspectivesText(matrixOf(said, [catalog(2)]), { lang: "en" })).toContain(
      "(alfa/klimat): all actions have an answer.",
    );
    const none = perspectivesText(matrixOf({ ...said, actions: {} }, [catalog(2)]), { lang: "en" });
    expect(none).toContain("(alfa/barn): no action reaches the strategy.");
    expect(none).toContain("(alfa/klimat): said in the plan.");
  });

  it("keeps within the terminal's width, with as many tables as that takes", () => {
    for (const width of [64, 80, 100]) {
      const text = perspectivesText(matrixOf(plan, [catalog(17)]), { lang: "sv", width });
      for (const line of text.split("\n")) expect(columnsOf(line)).toBeLessThanOrEqual(width);
      expect(text.match(/^ {2}Barn och unga {2}/gmu)?.length).toBe({ 64: 4, 80: 3, 100: 2 }[width]);
    }
  });

  it("shows another catalogue only when it is asked for, and says when none has perspectives", () => {
    const matrices = matrixOf(plan, [catalog(2)]);
    expect(perspectivesText(matrices, { lang: "sv", only: "beta" })).toContain("Ingen av de strategier");
    expect(perspectivesText([], { lang: "en" })).toContain("None of the strategies");
  });

  it("shows hostile titles without letting them act", () => {
    for (const lang of languages)
      for (const title of hostileTexts) {
        const hostile = { ...catalog(2), title, perspectives: [{ id: "barn", title }] };
        const text = perspectivesText(matrixOf(plan, [hostile]), { lang });
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|^\s*::|##\[/mu);
      }
  });
});

describe("perspectives as JSON", () => {
  const model = modelOf({ ...plan, perspectives: { "alfa/klimat": { notRelevant: "Nej" } } }, [catalog(1)]);
  const facts = coverage(model, { date });

  it("names the actions of each cell, and what the plan says; without the flag it is not there", () => {
    const options = { lang: "sv", date, tool } as const;
    const json = coverageJson(facts, { ...options, perspectives: perspectiveMatrix(facts) });
    expect(json.perspectives).toEqual([
      {
        catalog: "alfa",
        id: "alfa/barn",
        title: "Barn och unga",
        plans: [],
        areas: [{ id: "alfa/m1", considered: ["a"], notRelevant: ["b"], silent: ["c"] }],
      },
      {
        catalog: "alfa",
        id: "alfa/klimat",
        title: "Klimat och miljö",
        plans: [{ id: "p", notRelevant: "Nej" }],
        areas: [{ id: "alfa/m1", considered: [], notRelevant: ["a", "b", "c"], silent: [] }],
      },
    ]);
    expect(coverageJson(facts, options)).not.toHaveProperty("perspectives");
    const only = coverageJson(facts, { ...options, perspectives: perspectiveMatrix(facts), only: "beta" });
    expect(only.perspectives).toEqual([]);
  });

  it("is in the published schema", () => {
    const { properties } = outputSchemas().coverage as { properties: Record<string, unknown> };
    expect(properties).toHaveProperty("perspectives");
  });
});
