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
    assumptions: {
      m: { title: text, critical: true, check: text, owner: text, response: text },
      utan: { title: text, critical: true, owner: text },
    },
    indicators: {
      i: {
        title: text,
        unit: text,
        baseline: { value: text },
        targetValue: { value: 2 },
        source: text,
        owner: text,
        frequency: text,
        audience: text,
      },
      j: { title: text },
    },
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

  it("says long titles and texts whole once, and their beginnings elsewhere", () => {
    const long = `Alla ${"barn och unga ".repeat(20)}läser`;
    const begun = `${long.slice(0, 119)}…`;
    const steps = Object.fromEntries(
      Array.from({ length: 5 }, (_, at) => [`a${at}`, { title: `A${at}`, leadsTo: [{ to: "e", assumptions: ["m"] }] }]),
    );
    const said = form(
      plan({
        defaultOwner: `Nämnden ${long}`,
        actions: { ...steps, b: { title: `Bygga ${long}`, leadsTo: ["f"] } },
        effects: {
          e: { title: long },
          f: { title: "F", leadsTo: [{ to: "e", assumptions: ["m"] }] },
          g: { title: "G" },
        },
        assumptions: { m: { title: "M", check: `Fråga ${long}` } },
      }),
    );
    const count = (text: string) => said.split(text).length - 1;
    for (const text of [`Bygga ${long}`, `Nämnden ${long}`, `Fråga ${long}`]) expect(count(text)).toBe(1);
    expect(said).toMatch(new RegExp(`^## Tråd \\d\\. ${long}$`, "mu"));
    expect(said).toContain(`Varför skulle ”A0” leda till ”${begun}”?`);
  });

  it("is written for an effect with a title of any length that much leads to", () => {
    const title = "Ä".repeat(100_000);
    const actions = Object.fromEntries(
      Array.from({ length: 6000 }, (_, at) => [`a${at}`, { leadsTo: [{ to: "e", confidence: "low" }] }]),
    );
    const model = plan({ actions, effects: { e: { title } } });
    for (const format of reviewFormats) expect(form(model, { format }).length).toBeLessThan(8_000_000);
  });

  it("takes the id where a title says nothing, and a line break of Windows for a space", () => {
    const strategy = { catalog: 1, id: "alfa", title: "Alfa", perspectives: [{ id: "barn", title: "" }], items: [] };
    const data = {
      title: "Läs\r\nlust",
      strategies: ["alfa"],
      actions: { a: { title: "Ge\r\nböcker", leadsTo: ["e"] } },
      effects: { e: { title: " " } },
    };
    for (const format of reviewFormats) {
      const said = form(modelOf({ changeLogic: 1, id: "p", ...data }, [strategy]), { format });
      expect(said).toContain("perspektivet ”barn”");
      expect(said).toContain("Varför skulle ”Ge böcker” leda till ”e”?");
      expect(said).not.toContain("u{d}");
    }
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

  it("asks why an action was stopped, marks it in each step, and asks no more of these", () => {
    const leadsTo = ["o"];
    const actions = {
      a: { title: "Avbruten", status: "cancelled", addresses: ["s"], leadsTo },
      b: { title: "Uteblev", status: "notDone", leadsTo },
      c: { title: "Halv", status: "partlyDone", result: "partly", period: "2026", leadsTo },
    };
    const outcomes = { o: { title: "O", leadsTo: ["e"], enables: ["a"] } };
    const said = form(
      plan({ currentStates: { s: { title: "S" } }, actions, outcomes, effects: { e: { title: "E" } } }),
    );
    expect(said).toContain(
      "| Avbruten | **Läge:** avbruten.<br>→ _Varför avbröts den, och vad gör vi i stället?_ |  |",
    );
    expect(said).toContain("→ _Varför blev den inte av, och vad gör vi i stället?_ |  |");
    expect(said).toContain("- **Insatser:** Avbruten (avbruten) · Uteblev (inte genomförd) · Halv\n");
    expect(said).toContain("| Är ”Avbruten” (avbruten) rätt svar på ”S”? |  |  |");
    expect(said).toContain("| Varför skulle ”Avbruten” (avbruten) leda till ”O”? |  |  |");
    expect(said).toContain("| Vad i ”O” gör ”Avbruten” (avbruten) möjlig? |");
    expect(said).toContain("**Läge:** delvis genomförd.<br>**Gav det som var tänkt:** delvis uppnått.<br>");
    expect(said).toContain("→ _Vad lär vi oss av hur det gick?_");
  });

  it("says how an assumption is tested, by whom and what then, and asks only for what is missing", () => {
    const declared = {
      title: "Det finns tid",
      check: "Enkät i maj",
      owner: "x",
      critical: true,
      response: "Vi slutar",
    };
    const saidOf = (assumption: object) =>
      form(
        plan({
          actors: { x: { title: "Skolan" } },
          actions: {
            a: { title: "A", leadsTo: [{ to: "e", rationale: "R", assumptions: ["m"], confidence: "high" }] },
          },
          effects: { e: { title: "E" } },
          assumptions: { m: assumption },
        }),
      );
    const whole = saidOf(declared);
    expect(whole).toContain(
      "**Antagande:** Det finns tid (mycket hänger på det).<br>**Prövas:** Enkät i maj; Skolan.<br>**Säkerhet:** hög.<br>→ _Mycket hänger på ett antagande som inte är prövat. När vet vi?_ |",
    );
    expect(whole).toContain(
      "| Vad skulle få oss att ändra planen? | **Om det inte stämmer att ”Det finns tid”:** Vi slutar. |  |",
    );
    expect(saidOf({ ...declared, status: "supported" })).not.toContain("När vet vi?");
    expect(saidOf({ ...declared, check: "" })).toContain("**Håller ögonen på det:** Skolan.<br>");
    expect(saidOf({ ...declared, check: "" })).toContain(
      "| **Om det inte stämmer att ”Det finns tid”:** Vi slutar.<br>→ _Vad behöver vi se, och när, för att veta att vi har fel?_ |",
    );
    expect(saidOf({ ...declared, owner: " " })).toContain("Vi slutar.<br>→ _Vem säger till?_ |");
    expect(saidOf({ title: "Det finns tid" })).toContain("för att veta att vi har fel? Vem säger till?_ |");
    expect(
      form(
        plan({
          actions: { a: { title: "A", leadsTo: [{ to: "e", critical: true }] } },
          effects: { e: { title: "E" } },
          assumptions: { m: declared },
        }),
      ),
    ).toContain(
      "**Antagande utan steg:** Det finns tid (mycket hänger på det).<br>**Prövas:** Enkät i maj; x.<br>**Om det inte stämmer att ”Det finns tid”:** Vi slutar.<br>→ _Vad behöver vi se, och när, för att veta att vi har fel? Vem säger till?_ |",
    );
  });

  it("tells once in a thread how an assumption is tested", () => {
    const leadsTo = [{ to: "e", assumptions: ["m"] }];
    const said = form(
      plan({
        actions: { a: { title: "A", leadsTo }, b: { title: "B", leadsTo } },
        effects: { e: { title: "E" } },
        assumptions: { m: { title: "Det finns tid", check: "Enkät i maj" } },
      }),
    );
    expect(said.match(/\*\*Antagande:\*\* Det finns tid\./gu)?.length).toBe(2);
    expect(said.match(/Enkät i maj/gu)?.length).toBe(1);
  });

  it("has every factor among the surroundings, and obstacles where they stand in the way", () => {
    const factors = {
      f: { title: "Polisen hjälper", kind: "opportunity", influence: "some", affects: ["e"] },
      h: { title: "Elen tar slut", kind: "obstacle", affects: ["a"] },
    };
    const base = { actions: { a: { title: "A", leadsTo: ["e"] } }, effects: { e: { title: "E" } } };
    const said = form(plan({ ...base, factors }));
    expect(said).toContain(
      "| Vad i omvärlden avgör om det går, och vad gör andra? | **Möjlighet:** Polisen hjälper (eget inflytande: viss).<br>**Hinder:** Elen tar slut.<br>→ _Vilka andra arbetar redan med det här?_ |",
    );
    expect(said).toContain("| Vad arbetar emot, och vem kan få det sämre? | **Hinder:** Elen tar slut. |");
    const alone = form(plan(base));
    expect(alone).toContain(
      "→ _Vad måste andra göra, eller låta bli, för att planen ska hålla?_<br>→ _Vilka andra arbetar redan med det här?_ |",
    );
    const withOthers = { ...base, actions: { a: { ...base.actions.a, partners: ["Regionen"] } } };
    expect(form(plan(withOthers))).not.toContain("Vilka andra arbetar redan");
  });

  it("shows who measures, how often and for whom, and asks where the plan does not say", () => {
    const leadsTo = [{ to: "e", evidence: "Försök i Lund" }];
    const measured = {
      source: "Läsprov",
      owner: "x",
      frequency: "varje år",
      audience: "Nämnden",
      baseline: { value: 38, date: "2024" },
    };
    const saidOf = (indicators: object) =>
      form(
        plan({
          actors: { x: { title: "Skolan" } },
          actions: { a: { title: "A", leadsTo } },
          effects: { e: { title: "E", indicators: ["i"] } },
          indicators,
        }),
      );
    const row = (text: string) =>
      /\| Vad vet vi, vad följer vi upp och vem använder det\? \| (.*) \| {2}\|/u.exec(text)?.[1];
    const whole = saidOf({ i: { title: "Läser", ...measured } });
    expect(whole).toContain(
      "**Mäts med:** Läser (från 38 2024; källa: Läsprov; mäts av Skolan, varje år; för Nämnden).",
    );
    expect(row(whole)).toBe(
      "**Mäts:** varje år.<br>**För:** Nämnden.<br>**Belägg:** för 1 av 1 steg mot resultat och effekter.",
    );
    expect(row(saidOf({ i: { title: "Läser", ...measured }, j: { title: "Lånar" } }))).toContain(
      "**Mäts:** varje år (1 av 2 indikatorer).<br>**För:** Nämnden.<br>",
    );
    const [, ...asked] = row(saidOf({ i: { title: "Läser" } }))!.split("→ ");
    expect(asked).toEqual([
      "_Hur ofta ser vi efter, och hinner vi ändra något då?_<br>",
      "_Vem ska använda det vi lär oss, och till vad?_",
    ]);
    expect(row(form(plan({ actions: { a: { leadsTo: ["e"] } }, effects: { e: {} } })))).toContain(
      "→ _Vilket steg vore det bäst att veta mer om?_",
    );
  });

  it("keeps the dates of what is not measured", () => {
    const saidOf = (outcomes: object) => form(plan({ actions: { a: { leadsTo: Object.keys(outcomes) } }, outcomes }));
    const [p, q] = [
      { title: "P", by: "2028" },
      { title: "Q", by: "2029" },
    ];
    expect(saidOf({ p })).toContain("| P | **Väntas:** 2028.<br>→ _Hur skulle ni märka");
    expect(saidOf({ p, q: { ...q, by: "2028" } })).toContain("| ”P” och ”Q” | **Väntas:** 2028.<br>→");
    expect(saidOf({ p, q, r: { title: "R" } })).toContain("| ”P”, ”Q” och ”R” | **Väntas:** ”P” 2028; ”Q” 2029.<br>→");
    expect(saidOf({ r: { title: "R" } })).toContain("| R | → _Hur skulle ni märka");
  });

  it("does not take an action that is not being done for an answer, nor what is no action's id", () => {
    const saidOf = (mitigation: string) =>
      form(
        plan({
          actions: { a: { title: "A", leadsTo: ["e"] }, b: { title: "Bädda", status: "paused", leadsTo: ["e"] } },
          effects: { e: { title: "E", leadsTo: [{ to: "f", counteracts: true, mitigation }] }, f: { title: "F" } },
        }),
      );
    expect(saidOf("b")).toContain(
      "**Så möts det:** Bädda (pausad).<br>→ _Insatsen som skulle möta det är pausad. Vad gör vi åt det nu?_",
    );
    expect(saidOf("e")).toContain("**Så möts det:** e. |");
    expect(saidOf("bb")).toContain("**Så möts det:** bb. |");
    expect(saidOf("constructor")).toContain("**Så möts det:** constructor. |");
  });

  it("says of each thread how many rows it has, how many of them ask something, and what the evidence is", () => {
    const said = form(
      plan({
        actions: { a: { title: "A", addresses: ["s", "t"], leadsTo: [{ to: "e", assumptions: ["m", "n"] }] } },
        currentStates: { s: { title: "S" }, t: { title: "T" } },
        effects: { e: { title: "E" }, f: { title: "F" } },
        outcomes: { o: { title: "O", leadsTo: [{ to: "f", rationale: "R", assumptions: ["P"] }] } },
        assumptions: { m: { status: "mixed" }, n: { status: "refuted" } },
      }),
    );
    expect(said).toContain(
      "- [ ] Tråd 1. E (1 insats, 2 steg, 2 av dem med fråga): 1 motsagt antagande, 1 antagande med blandade belägg",
    );
    expect(said).toContain("- [ ] Tråd 2. F (1 steg)\n");
    const asked = said.split("## Tråd 1")[1]!.split("### Går det")[0]!;
    expect(asked.split("\n").filter((line) => /^\| .*\?/u.test(line)).length).toBe(2);
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
