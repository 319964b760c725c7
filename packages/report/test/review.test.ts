import { shippedCatalogs } from "@change-logic/catalogs";
import { createModel, languages, type Model, readPlan, titleOf } from "@change-logic/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryPortfolio } from "../../analysis/test/support/random-documents.js";
import { readModel } from "../../analysis/test/support/small-models.js";
import { type ReviewFormOptions, reviewForm, reviewFormats, statement } from "../src/index.js";
import { modelOf } from "./support/model-of.js";
import { readMarkdown } from "./support/read-markdown.js";
import { readXml } from "./support/read-xml.js";
import { hostileTexts } from "./support/reports.js";

const date = "2026-11-22";
const form = (model: Model, options: Partial<ReviewFormOptions> = {}) =>
  reviewForm(model, { lang: "sv", date, ...options });

const plan = (data: object): Model =>
  createModel(readPlan(JSON.stringify({ changeLogic: 1, id: "p", title: "Läslust", ...data })).value!, {
    catalogs: shippedCatalogs,
  });

/** A plan with everything that the form speaks of, each text the same. */
const saying = (text: string): Model =>
  plan({
    title: text,
    organisation: text,
    owner: text,
    adopted: { by: text, reference: text },
    sideEffects: text,
    targetGroupInvolvement: text,
    participants: [text],
    strategies: ["varmland-2040", "agenda-2030"],
    perspectives: { "varmland-2040/barn-och-unga": { considered: text } },
    acceptedGaps: [{ item: "agenda-2030/7.2", reason: text, owner: text }],
    delegations: [{ item: "agenda-2030/9.1", to: text }],
    targetGroups: { g: { title: text } },
    actors: { x: { title: text } },
    currentStates: { s: { title: text, source: text } },
    actions: {
      a: {
        title: text,
        owner: "x",
        partners: [text],
        targetGroups: ["g"],
        resources: [{ amount: 1234567, unit: text, secured: false }],
        outputs: [{ title: text }],
        perspectives: { "varmland-2040/klimat-och-miljo": { notRelevant: text } },
        addresses: ["s"],
        leadsTo: [{ to: "e", rationale: text, assumptions: ["m", text], evidence: text, critical: true }],
      },
      b: { title: text, leadsTo: ["bi"] },
    },
    effects: {
      e: { title: text, indicators: ["i"], contributesTo: ["agenda-2030/13.1"] },
      bi: {
        title: text,
        unwanted: true,
        contributesTo: [{ to: "agenda-2030/13.2", counteracts: true, mitigation: text }],
      },
    },
    assumptions: { m: { title: text, critical: true, response: text }, utan: { title: text } },
    indicators: { i: { title: text, unit: text, baseline: { value: text }, targetValue: { value: 2 } } },
    factors: { f: { title: text, kind: "obstacle", affects: ["a"] }, h: { title: text } },
  });

describe("the review form", () => {
  it("is the same each time, ends with the statement, and never says undefined, whatever the plans", () => {
    fc.assert(
      fc.property(
        arbitraryPortfolio(),
        fc.constantFrom(...languages),
        fc.constantFrom(...reviewFormats),
        ({ plans, catalogs }, lang, format) => {
          const model = readModel(plans, catalogs);
          const said = form(model, { lang, format });
          expect(form(readModel(plans, catalogs), { lang, format })).toBe(said);
          expect(said).toContain(statement[lang]);
          expect(said).not.toMatch(/undefined|\[object|NaN|\bnull\b/u);
          for (const element of model.elements) expect(said).toContain(titleOf(element, lang));
        },
      ),
      { seed: 43, numRuns: 100 },
    );
  });

  it("asks why each step should lead to the next, with what the plan says and what it is silent about", () => {
    const said = form(
      plan({
        actions: { a: { title: "Köra buss", leadsTo: [{ to: "o", rationale: "Den finns" }] } },
        outcomes: {
          o: { title: "Fler lånar", leadsTo: [{ to: "e", assumptions: ["m"], confidence: "low" }] },
        },
        effects: { e: { title: "Fler läser", horizon: "long" } },
        assumptions: { m: { title: "Det finns tid", status: "mixed", date: "2026-04" } },
      }),
    );
    expect(said).toContain(
      "| Varför skulle ”Köra buss” leda till ”Fler lånar”? | **Därför:** Den finns.<br>→ _Vad måste stämma?_ |  |",
    );
    expect(said).toContain(
      "| Varför skulle ”Fler lånar” bidra till ”Fler läser”? | **Antagande:** Det finns tid (blandade belägg 2026-04).<br>**Säkerhet:** låg.<br>→ _Vad får det att hända?_<br>→ _Beläggen är blandade. När håller det, och när inte?_ |  |",
    );
  });

  it("takes links of an element that say nothing together, and those that counteract where they are met", () => {
    const said = form(
      plan({
        strategies: ["agenda-2030"],
        actions: { a: { title: "A", leadsTo: ["e"] }, b: { title: "Bädda", leadsTo: ["e"] } },
        effects: {
          e: { title: "E", contributesTo: ["agenda-2030/13.1", "agenda-2030/13.2"], leadsTo: ["bi"] },
          bi: {
            title: "Bi",
            unwanted: true,
            contributesTo: [{ to: "agenda-2030/15.1", counteracts: true, mitigation: "b" }],
          },
        },
      }),
      { lang: "en" },
    );
    expect(said.match(/How would “E” contribute to/gu)?.length).toBe(1);
    expect(said).toMatch(/How would “E” contribute to “[^”]+” and “[^”]+”\?/u);
    expect(said).toContain("Does “E” lead to “Bi”, and can it be avoided?");
    expect(said).not.toContain("How would “Bi”");
    expect(said).toMatch(/\*\*Against:\*\* “Bi” works against “[^”]+”\.<br>\*\*How it is met:\*\* Bädda\./u);
  });

  it("asks who, when and with what only where the plan does not say, and nothing of who does what rests", () => {
    const actions = {
      a: { title: "Hel", owner: "Vi", period: "2026/..", resources: [{ amount: 12000.5, unit: "kr" }], leadsTo: ["e"] },
      b: { title: "Tom", leadsTo: ["e"] },
      c: { title: "Vilar", status: "paused", leadsTo: ["e"] },
    };
    const said = form(plan({ actions, effects: { e: { title: "E" } } }));
    expect(said).toContain("| Hel | **Ansvarig:** Vi.<br>**När:** från 2026.<br>**Resurser:** 12\u00a0000,5 kr. |  |");
    expect(said).toContain(
      "| Tom | → _Vem ser till att det blir av?_<br>→ _När börjar det, och när är det klart?_<br>→ _Vilka människor och pengar krävs?_ |  |",
    );
    expect(said).toContain("| Vilar | **Läge:** pausad.<br>→ _Vad hänger på att den tas upp igen?_ |  |");
  });

  it("has a part for each plan, and says where a step goes on in another", () => {
    const other = { changeLogic: 1, id: "q", title: "Trafik", effects: { e: { title: "Säker väg" } } };
    const model = readModel(
      [{ changeLogic: 1, id: "p", title: "Skola", actions: { a: { title: "Gå", leadsTo: ["q#e"] } } }, other],
      [],
    );
    const said = form(model);
    expect(said).toMatch(/^# Granska förändringslogiken: 2 planer$/mu);
    expect([...said.matchAll(/^## (.+)$/gmu)].map(([, title]) => title)).toEqual([
      "Så använder ni formuläret",
      "Skola",
      "Trafik",
    ]);
    expect(said).toContain("leda till ”Säker väg” (i Trafik)?");
  });

  it("says how many links it could not read, and folds the threads where they are many", () => {
    const few = plan({ actions: { a: { title: "A", leadsTo: ["borta"] } } });
    expect(form(few)).toContain("En länk i planen går inte att läsa och är inte med här. `change-logic validate`");
    const numbers = Array.from({ length: 9 }, (_, at) => at);
    const actions = Object.fromEntries(numbers.map((at) => [`a${at}`, { title: `A${at}`, leadsTo: [`e${at}`] }]));
    const effects = Object.fromEntries(numbers.map((at) => [`e${at}`, { title: `E${at}` }]));
    const many = plan({ actions, effects });
    expect(form(many).match(/<details>/gu)?.length).toBe(9);
    expect(form(many, { format: "html" }).match(/<details/gu)?.length).toBe(9);
    expect(form(few)).not.toContain("<details>");
  });

  it("is an empty form for a plan that says nothing", () => {
    const said = form(plan({}));
    expect(said).toContain("## Hela planen");
    expect(said).not.toContain("Tråd 1");
    expect(said).not.toContain("Utanför trådarna");
  });

  it("throws for what is no model, and for a date that is none", () => {
    expect(() => form({} as Model)).toThrow(expect.objectContaining({ code: "invalid-argument" }));
    expect(() => form(modelOf({ changeLogic: 1, id: "p" }), { date: "igår" })).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
  });
});

describe("hostile texts in the review form", () => {
  it("become no markup, link, mention or heading of Markdown", () => {
    const counted = (page: string) =>
      ["h1", "h2", "h3", "table", "tr", "td", "li"].map((name) => page.match(new RegExp(`<${name}[ >]`, "gu"))?.length);
    const calm = counted(readMarkdown(form(saying("Text"))));
    for (const text of hostileTexts) {
      const page = readMarkdown(form(saying(text)));
      const tags = [...page.matchAll(/<([a-z][a-z0-9]*)[^>]*>/giu)].map(([, name]) => name!.toLowerCase());
      const ours = "h1 h2 h3 p ol ul li input table thead tbody tr th td br strong em".split(" ");
      expect({ text, tags: tags.filter((name) => !ours.includes(name)) }).toEqual({ text, tags: [] });
      // What is not said has no line.
      if (text.trim() !== "") expect({ text, counts: counted(page) }).toEqual({ text, counts: calm });
      const shown = page.replace(/<[^>]+>/gu, "").replace(/&(?:#39|lt|gt|quot|amp);/gu, "'");
      expect(shown).not.toMatch(/@[\w-]|[#!&]\d|\bGH-\d|:\w+:|https?:\/\/|\bwww\.|mailto:[^\u200b]/iu);
    }
  });

  it("become no element, attribute or link of HTML", () => {
    for (const text of hostileTexts) {
      const page = form(saying(text), { format: "html" });
      const elements = readXml(page.slice(page.indexOf("<body>"), page.indexOf("</html>")));
      const names = new Set(elements.map(({ name }) => name));
      const ours =
        "body main h1 h2 h3 section p ol ul li strong em a code table caption thead tbody tr th td footer".split(" ");
      expect([...names].filter((name) => !ours.includes(name))).toEqual([]);
      const attributes = new Set(elements.flatMap((element) => Object.keys(element.attributes)));
      expect([...attributes].filter((name) => !["class", "href", "id", "scope"].includes(name))).toEqual([]);
      const ids = elements.flatMap(({ attributes: { id } }) => id ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { attributes } of elements)
        if (attributes.href) expect(ids).toContain(attributes.href.replace(/^#/u, ""));
    }
  });
});
