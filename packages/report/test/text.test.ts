import { coverage, strengths, trace } from "@change-logic/analysis";
import { shippedCatalogs } from "@change-logic/catalogs";
import { createModel, createSource, languages, readPlan } from "@change-logic/model";
import { validate } from "@change-logic/validate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryPlanAndCatalogs } from "../../analysis/test/support/random-documents.js";
import { catalogsText, catalogText, coverageText, excerpt, findingsText, statement, traceText } from "../src/index.js";
import { modelOf } from "./support.js";

const date = "2026-11-22";
// What could forge what a terminal shows.
const unseen = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

describe("texts", () => {
  it("end with what was judged and what was not, and never say undefined", () => {
    fc.assert(
      fc.property(arbitraryPlanAndCatalogs(), fc.constantFrom(...languages), ({ plan, catalogs }, lang) => {
        const model = modelOf(plan, catalogs);
        const ends = [...model.elements, ...model.items];
        for (const text of [
          findingsText(validate(model, { date }).findings, {
            lang,
            sources: new Map(),
            strengths: strengths(model),
            all: true,
          }),
          coverageText(coverage(model, { date }), { lang, all: true }),
          traceText(trace(model, ends[0]!.key, ends.at(-1)!.key), lang),
        ]) {
          expect(text.endsWith(`${statement[lang]}\n`)).toBe(true);
          expect(text).not.toMatch(/undefined|\[object|NaN/u);
        }
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it("show hostile titles without letting them act", () => {
    const hostile = "\u001b[31mrött\u0007 \u202eomvänt\u2028 <b>\ud800";
    const text = JSON.stringify({
      changeLogic: 1,
      id: "p",
      strategies: ["agenda-2030"],
      actions: { a: { title: hostile }, b: { title: hostile, leadsTo: ["borta\u001b"] } },
      effects: { e: { title: hostile, contributesTo: ["agenda-2030/13.1"] } },
    });
    const { value, findings } = readPlan(text, { file: "\u001bfil" });
    const model = createModel(value!, { catalogs: shippedCatalogs });
    const all = [...findings, ...validate(model, { date }).findings];
    for (const lang of languages) {
      const said = findingsText(all, {
        lang,
        sources: new Map([["\u001bfil", createSource(text, "\u001bfil")]]),
        all: true,
      });
      expect(said).toContain("\\u{1b}");
      for (const shown of [
        said,
        coverageText(coverage(model, { date }), { lang }),
        traceText(trace(model, "a", "e"), lang),
      ]) {
        expect(shown).not.toMatch(unseen);
        expect(shown.isWellFormed()).toBe(true);
      }
    }
  });

  it("hide what merely follows unless asked, and say how much it is", () => {
    const model = modelOf({ changeLogic: 1, id: "p", actions: { a: { title: "Bygga" } } });
    const { findings } = validate(model, { date });
    const brief = findingsText(findings, { lang: "sv", sources: new Map() });
    const full = findingsText(findings, { lang: "sv", sources: new Map(), all: true });
    expect(brief).toMatch(/\d+ iakttagelser? som bara följer av dessa visas med --all/u);
    expect(full).toContain("(följd)");
    expect(full.length).toBeGreaterThan(brief.length);
  });

  it("list every shipped item under the id that a plan writes", () => {
    for (const catalog of shippedCatalogs) {
      const plan = readPlan(`changeLogic: 1\nid: p\nstrategies: [${catalog.data.id}]\n`).value!;
      const [made] = createModel(plan, { catalogs: shippedCatalogs }).catalogs;
      const text = catalogText(made!, "en");
      for (const item of catalog.data.items ?? []) expect(text).toContain(`${catalog.data.id}/${item.id}  `);
    }
    expect(catalogsText(shippedCatalogs, "sv")).toContain("varmland-2040@2021");
  });
});

describe("excerpt", () => {
  it("underlines the place within the line, cut to a hundred characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), fc.nat(), fc.nat(), (line, from, length) => {
        const text = line.replaceAll(/[\r\n]/gu, "x");
        const source = createSource(text, "p");
        const start = from % (text.length + 1);
        const [shown = "", marks = ""] = excerpt(
          source,
          source.placeAt(start, Math.min(text.length, start + (length % 40))),
        );
        if (text.trim() === "") return;
        expect(shown.startsWith("1 | ")).toBe(true);
        expect(marks).toMatch(/^ {2}\| *\^+$/u);
        expect([...marks].length).toBeLessThanOrEqual([...shown].length + 1);
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it("points at the very word", () => {
    const source = createSource("a: 1\n  leadsTo: [fins]\n", "p");
    expect(excerpt(source, source.placeAt(17, 21))).toEqual(["2 |   leadsTo: [fins]", "  |             ^^^^"]);
  });
});
