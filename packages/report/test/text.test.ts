import { coverage, trace } from "@change-logic/analysis";
import { shippedCatalogs } from "@change-logic/catalogs";
import { createModel, createSource, type Finding, languages, readPlan } from "@change-logic/model";
import { validate } from "@change-logic/validate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryPlanAndCatalogs } from "../../analysis/test/support/random-documents.js";
import { catalogsText, catalogText, coverageText, excerpt, findingsText, statement, traceText } from "../src/index.js";
import { columnsOf, wrapText } from "../src/text/wrap.js";
import { modelOf } from "./support/model-of.js";
import { mixedPlan, reportOn } from "./support/reports.js";

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
          findingsText(validate(model, { date }), { lang, sources: new Map(), all: true }),
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
    const report = validate(model, { date, read: findings });
    for (const lang of languages) {
      const said = findingsText(report, {
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
    const report = validate(model, { date });
    const brief = findingsText(report, { lang: "sv", sources: new Map() });
    const full = findingsText(report, { lang: "sv", sources: new Map(), all: true });
    expect(brief).toMatch(/\d+ iakttagelser? som bara följer av dessa visas med --all/u);
    expect(full).toMatch(/\(följd av [^)]+\)/u);
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

describe("findings as text", () => {
  const { report, options } = reportOn(mixedPlan);

  it("open with strengths, go by file and severity, and end with what was judged", () => {
    const lines = findingsText(report, options).split("\n");
    const wanted = [
      "Styrkor",
      "  1 av 2 aktiva insatser har en hel tråd från nuläge till effekt.",
      "Svagheter",
      "plan.change.yaml",
      expect.stringMatching(/^ {2}Fel \(\d+\)$/u),
      "  plan.change.yaml:7:1  fel  unknown-key",
      "      7 | okänd: nyckel",
      "        | ^^^^^",
      "  plan.change.yaml:14:3  fel  outcome-without-consequence",
      "    Tråd: skjuts → skolbuss → [gar-ihop] → ✗",
      expect.stringMatching(/^ {2}Varningar \(\d+\)$/u),
      expect.stringMatching(/^\d+ fel, \d+ varningar?, \d+ upplysning(?:ar)?\.$/u),
      "Räknas inte: 1 ignorerad, 0 kända. Visas med --all.",
      "Mer om en regel: change-logic explain <regel>",
      statement.sv,
    ];
    let from = 0;
    for (const line of wanted) {
      const rest = lines.slice(from);
      const at = rest.findIndex((candidate) =>
        typeof line === "string" ? candidate === line : line.asymmetricMatch(candidate),
      );
      expect({ line, isThere: at >= 0 }).toEqual({ line, isThere: true });
      from += at + 1;
    }
    expect(lines.filter((line) => line.includes("change-logic explain")).length).toBe(1);
  });

  it("mark what follows and what is ignored when all is asked for", () => {
    const said = findingsText(report, { ...options, all: true });
    expect(said).toContain(
      "fel  action-reaches-no-effect  (följd av outcome-without-consequence (gar-ihop))  (ignorerad)",
    );
    expect(said).toContain("Räknas inte: 1 ignorerad, 0 kända.\n");
  });

  it("count in headings and in the summary alike, and tell of what does not count in both", () => {
    const sums = (lang: "sv" | "en") => {
      const said = findingsText(report, { ...options, lang, all: true });
      return { headings: said.match(/^ {2}(?:Fel|Errors) .*$/mu)?.[0], said };
    };
    const { error, transitive } = report.summary;
    const errors = report.findings.filter(({ severity }) => severity === "error").length;
    expect(errors).toBeGreaterThan(error);
    expect(sums("sv").headings).toBe(`  Fel (${error}, och ${errors - error} som inte räknas)`);
    expect(sums("en").headings).toBe(`  Errors (${error}, and ${errors - error} that are not counted)`);
    expect(transitive).toBeGreaterThan(1);
    expect(sums("sv").said).toContain(`${transitive} iakttagelser följer bara av andra och räknas inte.\n`);
    expect(sums("en").said).toContain(`${transitive} findings merely follow from others, and are not counted.\n`);
  });

  it("say what lies behind a severity, and what follows from what could not be read", () => {
    const [finding] = report.findings;
    const only = (changes: Partial<Finding>, lang: "sv" | "en") =>
      findingsText({ ...report, findings: [{ ...finding!, ...changes }] }, { ...options, lang, all: true });
    const raised = { severity: "error", raisedBy: "action-reaches-no-effect" } as const;
    expect(only(raised, "sv")).toContain(" Väger som fel, eftersom action-reaches-no-effect följer av det.\n");
    expect(only(raised, "en")).toContain(" Weighs as an error, since action-reaches-no-effect follows from it.\n");
    const unread = { cause: "transitive", causedBy: ["prov"] } as const;
    expect(only(unread, "sv")).toContain("  (följd av det som inte kunde läsas i prov)\n");
    expect(only({ ...unread, causedByRule: "egen" }, "en")).toContain("  (follows from egen (prov))\n");
  });

  it("show the very link that a finding is about, and mark it where it is broken", () => {
    const threadsOf = (plan: object, rule: string) => {
      const found = validate(modelOf({ changeLogic: 1, id: "p", ...plan }), { date });
      const only = { ...found, findings: found.findings.filter((one) => one.rule === rule) };
      return findingsText(only, { lang: "sv", sources: new Map() }).match(/(?<=Tråd: ).*/gu);
    };
    const base = {
      currentStates: { ensamma: {} },
      actions: { traffar: { addresses: ["ensamma"], leadsTo: ["kommer"] } },
    };
    const broken = {
      ...base,
      outcomes: { kommer: { leadsTo: ["mindre-ensam"] } },
      effects: { "mindre-ensam": { leadsTo: ["hlsa", "friskare"] }, friskare: {} },
    };
    expect(threadsOf(broken, "unresolved-reference")).toEqual(["ensamma → traffar → kommer → [mindre-ensam] → ✗ hlsa"]);
    const backward = {
      ...base,
      outcomes: { kommer: { leadsTo: ["friskare"] } },
      effects: {
        friskare: { horizon: "long", leadsTo: ["fler"], title: "Friskare" },
        fler: { horizon: "short" },
      },
    };
    expect(threadsOf(backward, "backward-link")).toEqual(["ensamma → traffar → kommer → [friskare] → [fler]"]);
    const invalid = { ...base, outcomes: { kommer: { leadsTo: ["ensamma", "annan#e"] } } };
    expect(threadsOf(invalid, "invalid-link")).toEqual(["[ensamma] → traffar → [kommer] → ✗ ensamma"]);
    expect(threadsOf(invalid, "external-reference")).toEqual(["ensamma → traffar → [kommer] → annan#e (annan plan)"]);
    // Shown also where nothing else is joined to what is broken.
    expect(threadsOf({ actions: { ensam: { leadsTo: ["borta"] } } }, "unresolved-reference")).toEqual([
      "✗ → [ensam] → ✗ borta",
    ]);
  });

  it("print no thread where the message prints the loop", () => {
    const ring = {
      changeLogic: 1,
      id: "p",
      actions: { start: { leadsTo: ["a"] } },
      outcomes: { a: { leadsTo: ["b"] }, b: { leadsTo: ["a"] } },
    };
    const found = validate(modelOf(ring), { date });
    const only = { ...found, findings: found.findings.filter(({ rule }) => rule === "undeclared-cycle") };
    expect(only.findings.length).toBe(1);
    expect(findingsText(only, { lang: "en", sources: new Map() })).not.toContain("Thread:");
  });

  it("have colours only when they are asked for, and say the same with them", () => {
    const plain = findingsText(report, options);
    const coloured = findingsText(report, { ...options, color: true });
    expect(plain).not.toContain("\u001b");
    expect(coloured).toContain("\u001b[31m");
    expect(coloured.replace(/\u001b\[\d+m/gu, "")).toBe(plain);
  });

  it("keep within the width that is asked for, but for words that are longer and text from the file", () => {
    const said = findingsText(report, { ...options, width: 60 });
    for (const line of said.split("\n")) {
      if (columnsOf(line) > 60) expect(line).toMatch(/^ +\d* \| |^ {2}plan\.change\.yaml:|explain/u);
    }
    const flat = (text: string) => text.replace(/\s+/gu, " ");
    expect(flat(said)).toBe(flat(findingsText(report, options)));
  });
});

describe("wrapping", () => {
  it("fills lines, breaks at spaces alone and loses nothing", () => {
    const word = fc.oneof(fc.lorem({ maxCount: 1 }), fc.constantFrom("漢字", "👩‍👩‍👧", "å", "e\u0301"));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.integer({ min: 40, max: 80 }), (words, width) => {
        const lines = wrapText(words.join(" "), "  ", width);
        expect(lines.map((line) => line.slice(2)).join(" ")).toBe(words.join(" "));
        for (const [at, line] of lines.entries()) {
          expect(columnsOf(line) <= width || !line.slice(2).includes(" ")).toBe(true);
          const [next] = lines[at + 1]?.slice(2).split(" ") ?? [];
          if (next !== undefined) expect(columnsOf(`${line} ${next}`)).toBeGreaterThan(width);
        }
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it.each([undefined, 0, 1, 39, Number.NaN])("leaves lines alone on a terminal that is %s wide", (width) => {
    const text = "ett ord eller två till, så att det blir mer än fyrtio tecken";
    expect(wrapText(text, "  ", width)).toEqual([`  ${text}`]);
    expect(wrapText(text, "  ", 40).length).toBe(2);
  });

  it.each([
    ["abc", 3],
    ["åäö", 3],
    ["e\u0301", 1],
    ["漢字", 4],
    ["👩‍👩‍👧", 2],
    ["👍🏽", 2],
    ["🇸🇪", 2],
    ["ｗ", 2],
  ])("counts %s as %i columns", (text, columns) => expect(columnsOf(text)).toBe(columns));
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
        expect(columnsOf(marks)).toBeLessThanOrEqual(columnsOf(shown) + 1);
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it("points at the very word", () => {
    const source = createSource("a: 1\n  leadsTo: [fins]\n", "p");
    expect(excerpt(source, source.placeAt(17, 21))).toEqual(["2 |   leadsTo: [fins]", "  |             ^^^^"]);
  });
});
