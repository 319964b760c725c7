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

/** A plan whose actions reach all areas of a strategy with perspectives. */
function large(count: { readonly actions: number; readonly areas: number; readonly perspectives: number }) {
  const contributesTo = Array.from({ length: count.areas }, (_, at) => `alfa/m${at + 1}`);
  const actions = Array.from({ length: count.actions }, (_, at) => [`a${at}`, { leadsTo: ["e"] }]);
  const data = { ...plan, actions: Object.fromEntries(actions), effects: { e: { contributesTo } } };
  const strategy = {
    ...catalog(count.areas),
    perspectives: Array.from({ length: count.perspectives }, (_, at) => ({ id: `p${at}` })),
  };
  return { actions: count.actions, many: coverage(modelOf(data, [strategy]), { date }) };
}

describe("perspectives as text", () => {
  it("says how many of the actions that reach each area say something, and which say nothing", () => {
    const text = perspectivesText(matrixOf(plan, [catalog(3)]), { lang: "sv" });
    expect(text).toContain(
      [
        "                    A         B         C",
        "  Barn och unga     1+1 av 3  0+1 av 1  –",
        "  Klimat och miljö  0 av 3    0 av 1    –",
        "",
        "  A. Område 1",
        "  B. Område 2",
        "  C. Område 3",
        "",
        "  1+1 av 3 (Barn och unga, A): 3 aktiva insatser når området; för 1 sägs hur perspektivet är beaktat, för 1 sägs varför det inte berörs; det som planen säger gäller alla dess insatser. –: ingen insats når området.",
      ].join("\n"),
    );
    expect(text).toContain("Barn och unga (alfa/barn): beaktat för a; berör inte b; inget sägs för c.");
    expect(text).toContain("Klimat och miljö (alfa/klimat): inget sägs för någon insats.");
    expect(text).toMatch(/Strukturen är kontrollerad; orsakssambanden är inte bedömda\.\n$/u);
  });

  it("explains a cell that is in the table, whatever it holds", () => {
    const legendOf = (data: object, lang: "sv" | "en" = "sv") =>
      / {2}(\S+ (?:av|of) \d+ \(.*|–: .*)/u.exec(perspectivesText(matrixOf(data, [catalog(1)]), { lang }))?.[1];
    const answer = (said: object) => ({ perspectives: { "alfa/barn": said, "alfa/klimat": said } });
    const one = (more: object) => ({ ...plan, actions: { a: { leadsTo: ["e"], ...more } } });
    expect(legendOf({ ...plan, ...answer({ notRelevant: "Nej" }), actions: { a: { leadsTo: ["e"] } } })).toBe(
      "0+1 av 1 (Barn och unga, A): 1 aktiv insats når området; för 1 sägs varför det inte berörs; det som planen säger gäller alla dess insatser.",
    );
    expect(legendOf(one(answer({ considered: "Så" })), "en")).toBe(
      "1 of 1 (Barn och unga, A): 1 active action reaches the area; for 1 it is said how the perspective was considered; what the plan says holds for all its actions.",
    );
    expect(legendOf(one({}))).toContain("; inget sägs för någon; ");
    expect(legendOf({ ...plan, actions: {} })).toBe("–: ingen insats når området.");
  });

  it("names the columns with letters, also where there are many", () => {
    const text = perspectivesText(matrixOf(plan, [catalog(28)]), { lang: "sv", width: 80 });
    expect(text).toMatch(/ Y {2}Z {2}AA {2}AB\n/u);
    expect(text).toContain("  AB. Område 28\n");
  });

  it("says when all have an answer, and when no action reaches the strategy", () => {
    const said = { ...plan, perspectives: { "alfa/klimat": { considered: "Så" } } };
    expect(perspectivesText(matrixOf(said, [catalog(2)]), { lang: "en" })).toContain(
      "(alfa/klimat): considered for all actions.",
    );
    const none = perspectivesText(matrixOf({ ...said, actions: {} }, [catalog(2)]), { lang: "en" });
    expect(none).toContain("(alfa/barn): no action reaches the strategy.");
    expect(none).toContain("(alfa/klimat): said in the plan.");
  });

  it("keeps within the terminal's width, with as many tables as that takes", () => {
    const contributesTo = Array.from({ length: 17 }, (_, at) => `alfa/m${at + 1}`);
    const everywhere = { ...plan, effects: { ...plan.effects, e: { contributesTo } } };
    for (const width of [64, 80, 100]) {
      const text = perspectivesText(matrixOf(everywhere, [catalog(17)]), { lang: "sv", width });
      for (const line of text.split("\n")) expect(columnsOf(line)).toBeLessThanOrEqual(width);
      expect(text.match(/^ {2}Barn och unga {2}/gmu)?.length).toBe({ 64: 5, 80: 3, 100: 3 }[width]);
    }
  });

  it("shows another catalogue only when it is asked for, and says when none has perspectives", () => {
    const matrices = matrixOf(plan, [catalog(2)]);
    expect(perspectivesText(matrices, { lang: "sv", only: "beta" })).toMatch(/^beta har inga perspektiv\.\n/u);
    expect(perspectivesText(matrices, { lang: "en", only: "beta" })).toMatch(/^beta has no perspectives\.\n/u);
    expect(perspectivesText([], { lang: "en" })).toContain("None of the strategies");
  });

  it("is written however many areas, perspectives and actions there are", () => {
    const { many } = large({ actions: 2000, areas: 400, perspectives: 400 });
    const text = perspectivesText(perspectiveMatrix(many), { lang: "en" });
    expect(text).toContain("p399 (alfa/p399): nothing is said for any action.");
    const { many: high } = large({ actions: 1, areas: 1, perspectives: 150_000 });
    expect(perspectivesText(perspectiveMatrix(high), { lang: "en" })).toContain("  p149999  0 of 1\n");
  });

  it("takes the id where a title says nothing, and a line break of Windows for a space", () => {
    const strange = {
      ...catalog(1),
      title: " ",
      perspectives: [
        { id: "barn", title: "" },
        { id: "klimat", title: "A\r\nB" },
      ],
    };
    const matrices = matrixOf(plan, [strange]);
    const text = perspectivesText(matrices, { lang: "sv" });
    expect(text).toMatch(/^alfa \(alfa\)\n/u);
    expect(text).toMatch(/^ {2}barn {2}/mu);
    expect(text).toContain("A B (alfa/klimat)");
    const facts = coverage(modelOf(plan, [strange]), { date });
    const json = coverageJson(facts, { lang: "sv", date, tool, perspectives: matrices });
    expect(json.perspectives?.[0]?.title).toBe("barn");
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
    const none = { considered: 0, notRelevant: 0, silent: 0 };
    expect(json.perspectives).toEqual([
      {
        catalog: "alfa",
        id: "alfa/barn",
        title: "Barn och unga",
        plans: [],
        areas: [{ id: "alfa/m1", considered: ["a"], notRelevant: ["b"], silent: ["c"], leftOut: none }],
        areasLeftOut: 0,
      },
      {
        catalog: "alfa",
        id: "alfa/klimat",
        title: "Klimat och miljö",
        plans: [{ id: "p", notRelevant: "Nej" }],
        areas: [{ id: "alfa/m1", considered: [], notRelevant: ["a", "b", "c"], silent: [], leftOut: none }],
        areasLeftOut: 0,
      },
    ]);
    expect(coverageJson(facts, options)).not.toHaveProperty("perspectives");
    const only = coverageJson(facts, { ...options, perspectives: perspectiveMatrix(facts), only: "beta" });
    expect(only.perspectives).toEqual([]);
  });

  it("lists the first of many actions, and how many more there are", () => {
    const actions = Object.fromEntries(Array.from({ length: 23 }, (_, at) => [`a${at}`, { leadsTo: ["e"] }]));
    const many = coverage(modelOf({ ...plan, actions }, [catalog(1)]), { date });
    const [row] = coverageJson(many, { lang: "sv", date, tool, perspectives: perspectiveMatrix(many) }).perspectives!;
    expect(row?.areas[0]?.silent).toEqual(Object.keys(actions).slice(0, 20));
    expect(row?.areas[0]?.leftOut).toEqual({ considered: 0, notRelevant: 0, silent: 3 });
  });

  it("stays within bounds, however many actions, areas and perspectives there are", () => {
    const { actions, many } = large({ actions: 2000, areas: 400, perspectives: 400 });
    const said = coverageJson(many, { lang: "sv", date, tool, perspectives: perspectiveMatrix(many) }).perspectives!;
    expect(said.length).toBe(400);
    for (const { areas, areasLeftOut } of said) {
      expect([areas.length, areasLeftOut]).toEqual([400, 0]);
      expect(areas[399]?.silent).toEqual([]);
      expect(areas[399]?.leftOut.silent).toBe(actions);
    }
    const { many: most } = large({ actions: 1, areas: 1000, perspectives: 1000 });
    const cut = coverageJson(most, { lang: "sv", date, tool, perspectives: perspectiveMatrix(most) }).perspectives!;
    expect([cut[999]?.areas.length, cut[999]?.areasLeftOut]).toEqual([500, 500]);
  });

  it("is in the published schema", () => {
    const { properties } = outputSchemas().coverage as { properties: Record<string, unknown> };
    expect(properties).toHaveProperty("perspectives");
  });
});
