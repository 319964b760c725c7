import { readFileSync } from "node:fs";
import { coverage, itemStatuses } from "@change-logic/analysis";
import { shippedCatalogs } from "@change-logic/catalogs";
import { createModel, itemStatusWords, languages, type Model, readPlan } from "@change-logic/model";
import { validate } from "@change-logic/validate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  actionsTable,
  coverageTable,
  findingsTable,
  matrixTable,
  plansTable,
  type ReportTable,
  type TableRow,
  tableCsv,
} from "../src/index.js";
import { date, hostileReports, mixedPlan, reportOn } from "./support/reports.js";

const modelOf = (...texts: readonly string[]): Model =>
  createModel(
    texts.map((text, at) => readPlan(text, { file: `plan-${at + 1}.change.yaml` }).value!),
    { catalogs: shippedCatalogs },
  );

const example = (path: string): string => readFileSync(new URL(`../../../examples/${path}`, import.meta.url), "utf8");

const commute = modelOf(example("exempelkommun/exempelkommun.change.yaml"));
const several = modelOf(
  example("exempelkommun/exempelkommun.change.yaml"),
  example("flera-planer/trafikplan.change.yaml"),
  example("kom-igang/skolvagar.change.yaml"),
);

/** Actions that counteract, and such that do not count. */
const opposed = modelOf(`
changeLogic: 1
id: opposed
strategies: [agenda-2030]
scope: [agenda-2030/2.1, agenda-2030/3.4, agenda-2030/4.1, agenda-2030/4.2, agenda-2030/15.5]
acceptedGaps: [{ item: agenda-2030/4.1, reason: Skolan gör det, owner: A }]
actions:
  slit: { owner: A, status: ongoing, leadsTo: [halsa, slitage] }
  bade: { owner: A, status: ongoing, leadsTo: [halsa, { to: halsa, counteracts: true }] }
  dampar: { owner: A, status: ongoing, leadsTo: [{ to: slitage, counteracts: true }] }
  vilar: { status: paused, leadsTo: [halsa] }
  utan: { status: planned, leadsTo: [halsa] }
effects:
  halsa: { contributesTo: [agenda-2030/3.4] }
  slitage: { contributesTo: [{ to: agenda-2030/15.5, counteracts: true }] }
`);

/** A row as an object by the ids of its columns, without empty cells. */
const rowOf = (table: ReportTable, row: TableRow | undefined) =>
  Object.fromEntries(table.columns.map(({ id }, at) => [id, row?.cells[at]]).filter(([, cell]) => cell !== null));

const byKey = (table: ReportTable, key: string) =>
  rowOf(
    table,
    table.rows.find((row) => row.key === key),
  );

describe("coverageTable", () => {
  const table = coverageTable(coverage(commute, { date }), { lang: "sv" });

  it("tells how goals stand and why", () => {
    expect(byKey(table, "varmland-2040/gron-beredskap")).toEqual({
      goal: "Grön beredskap",
      status: "nås av insats",
      because: "bara planerat",
      actions: 1,
      actionStatus: "1 planerad",
      conflict: "ja",
      scope: "x",
      area: "Förbättra livsvillkoren",
      strategy: "Värmlandsstrategin 2040",
    });
    expect(byKey(table, "varmland-2040/starka-konkurrenskraften")).toMatchObject({
      status: "saknar bärande insats",
      because: "insatsen bakom saknar ansvarig",
      actions: 0,
    });
    expect(byKey(table, "varmland-2040/forbattra-livsvillkoren")).toMatchObject({
      conflict: "främjas, men annat mål motverkas; längre ned",
    });
    expect(byKey(table, "agenda-2030/3.6")).toMatchObject({
      goal: "3.6 Halvera antalet döda och skadade i trafiken",
      status: "glapp",
      because: "inget bidrar hit",
      area: "3 God hälsa och välbefinnande",
    });
  });

  it("holds every item in document order, and sets aside what nobody has to do with", () => {
    expect(table.rows.map(({ key }) => key)).toEqual(commute.items.map(({ key }) => key));
    const aside = table.rows.filter(({ isAside }) => isAside);
    expect(aside.length).toBeGreaterThan(100);
    for (const row of aside) expect(rowOf(table, row)).toMatchObject({ status: "inte valt", actions: 0 });
    // An area that was not chosen is kept for what stands below it.
    const area = table.rows.find(({ key }) => key === "agenda-2030/3");
    expect(rowOf(table, area).status).toBe("inte valt");
    expect(area?.isAside).toBeUndefined();
  });

  it("tells of goals that stand against each other, and of parts of what was not taken on as a whole", () => {
    const goals = coverageTable(coverage(opposed, { date }), { lang: "sv" });
    expect(byKey(goals, "agenda-2030/15.5")).toMatchObject({ conflict: "motverkas, men annat mål främjas" });
    expect(byKey(goals, "agenda-2030/15")).not.toHaveProperty("conflict");
    expect(byKey(goals, "agenda-2030/4")).toMatchObject({
      status: "inte valt",
      because: "inte valt som helhet; av 2 delar i omfattningen: 1 medvetet bortvalt, 1 glapp",
    });
    expect(byKey(goals, "agenda-2030/2")).toMatchObject({
      because: "inte valt som helhet; av 1 del i omfattningen: 1 glapp",
    });
    expect(byKey(goals, "agenda-2030/1")).not.toHaveProperty("because");
    const plain = coverageTable(coverage(modelOf(example("first-plan/skolvagar.change.yaml")), { date }), {
      lang: "sv",
    });
    expect(plain.rows.some((row) => "conflict" in rowOf(plain, row))).toBe(false);
  });

  it("says the same in English", () => {
    const english = coverageTable(coverage(commute, { date }), { lang: "en" });
    expect(english.columns.map(({ id }) => id)).toEqual(table.columns.map(({ id }) => id));
    expect(byKey(english, "agenda-2030/13.1")).toMatchObject({
      status: "reached by an action",
      because: "only planned",
    });
  });
});

describe("matrixTable", () => {
  it("has a column for each item that is reached or in scope, and a word where it is reached", () => {
    const facts = coverage(commute, { date });
    const table = matrixTable(facts, { lang: "sv" });
    const columns = table.columns.filter(({ kind }) => kind === "reach");
    expect(columns.every(({ id, key }) => id === key)).toBe(true);
    for (const { item, inScope, status } of facts.items) {
      const isShown = columns.some(({ key }) => key === item.key);
      if (inScope || status === "covered") expect(isShown, item.key).toBe(true);
    }
    expect(columns.some(({ key }) => key === "agenda-2030/1")).toBe(false);
    expect(byKey(table, "laddplatser")).toEqual({
      action: "Bygga laddplatser vid pendlarparkeringarna",
      status: "pågår",
      goals: 3,
      "varmland-2040/forbattra-livsvillkoren": "främjar",
      "varmland-2040/gron-beredskap": "motverkar",
      "agenda-2030/13": "främjar",
      "agenda-2030/13.2": "främjar",
    });
    for (const row of table.rows) {
      const furthered = row.cells.filter((cell, at) => table.columns[at]!.kind === "reach" && cell !== "motverkar");
      expect(furthered.filter((cell) => cell !== null).length).toBe(rowOf(table, row).goals);
    }
  });

  it("tells what actions counteract, and which of them do not count", () => {
    const facts = coverage(opposed, { date });
    const table = matrixTable(facts, { lang: "sv" });
    expect(byKey(table, "slit")).toEqual({
      action: "slit",
      status: "pågår",
      goals: 2,
      "agenda-2030/3": "främjar",
      "agenda-2030/3.4": "främjar",
      "agenda-2030/15.5": "motverkar",
    });
    expect(byKey(table, "bade")).toMatchObject({ "agenda-2030/3.4": "främjar och motverkar", goals: 2 });
    // Twice counteracted is neither.
    expect(byKey(table, "dampar")).toEqual({ action: "dampar", status: "pågår", goals: 0 });
    expect(byKey(table, "vilar")).toMatchObject({ uncounted: "pausad; saknar ansvarig", "agenda-2030/3.4": "främjar" });
    expect(byKey(table, "utan")).toMatchObject({ uncounted: "saknar ansvarig" });
    expect(table.rows.map(({ isUncounted = false }) => isUncounted)).toEqual([false, false, false, true, true]);
    expect(tableCsv(table, { lang: "en" })).not.toMatch(/[,\n][=+\-@−]/u);
  });
});

describe("actionsTable", () => {
  it("tells who does what, when, for whom and to what end", () => {
    expect(byKey(actionsTable(commute, { lang: "sv" }), "cykelvagar")).toEqual({
      action: "Bygga ihop cykelvägarna mellan tre orter",
      owner: "Tekniska förvaltningen",
      partners: "Föreningen Exempelcykel",
      start: "2025-04",
      end: "2028-10",
      status: "pågår",
      targetGroups: "Den som pendlar till jobb eller skola; Den som bor utanför tätorten",
      addresses: "De flesta pendlar ensamma i bensin- eller dieselbil; Många vill cykla om vägen är trygg",
      leadsTo: "Tre orter nås på hela cykelvägar",
      goals:
        "Förbättra livsvillkoren; Utveckla attraktiva platser; 11.2 Ge alla säkra och hållbara transporter; " +
        "11.6 Minska städernas avtryck på miljön; 13.2 Föra in klimatåtgärder i politik och planer",
    });
  });

  it("names the plan where there are several, and leaves the end open where it is open", () => {
    const table = actionsTable(several, { lang: "sv" });
    expect(byKey(table, "trafikplan#kvallsbuss")).toMatchObject({
      plan: "Trafikplan för Exempelkommun",
      owner: "Kollektivtrafikchefen",
      start: "2027-08",
    });
    expect(byKey(table, "trafikplan#kvallsbuss")).not.toHaveProperty("end");
  });

  it("finds who is responsible on the whole that an action is a part of, then in the plan, also round in circles", () => {
    const plan = { changeLogic: 1, id: "p", actors: { chef: { title: "Chefen" } } };
    const actions = { a: { partOf: "b" }, b: { owner: "chef" }, c: { partOf: "d" }, d: { partOf: "c" } };
    const owners = (more: object) => {
      const table = actionsTable(modelOf(JSON.stringify({ ...plan, ...more, actions })), { lang: "sv" });
      return table.rows.map((row) => rowOf(table, row).owner);
    };
    expect(owners({})).toEqual(["Chefen", "Chefen", undefined, undefined]);
    expect(owners({ defaultOwner: "Alla" })).toEqual(["Chefen", "Chefen", "Alla", "Alla"]);
  });
});

describe("findingsTable", () => {
  it("holds the findings that count, in the order of the report, each about its first element or item", () => {
    const { report } = reportOn(mixedPlan);
    const table = findingsTable(report, { lang: "sv" });
    const counted = report.findings.filter(({ cause, suppressed }) => cause === "direct" && !suppressed);
    expect(table.rows.length).toBe(counted.length);
    expect(table.rows.map((row) => rowOf(table, row).rule)).toEqual(counted.map(({ rule }) => rule));
    const at = counted.findIndex(({ rule }) => rule === "unresolved-reference");
    expect(table.rows[at]?.key).toBe("hel");
    expect(rowOf(table, table.rows[at])).toMatchObject({
      severity: "fel",
      about: expect.stringContaining("Cykelvägar"),
      file: "plan.change.yaml",
      line: counted[at]!.place!.start.line,
    });
  });
});

describe("coverageTable of what is set aside", () => {
  it("tells why, by whom and until when", () => {
    const plan = {
      changeLogic: 1,
      id: "plan",
      strategies: ["agenda-2030"],
      actors: { namnd: { title: "Tekniska nämnden" } },
      acceptedGaps: [
        { item: "agenda-2030/6", reason: "Regionen gör det", owner: "namnd", until: "2030" },
        { item: "agenda-2030/6.1", reason: "För\ndyrt", owner: "Kommunstyrelsen" },
        { item: "agenda-2030/6.2", reason: "Har gått ut", owner: "namnd", until: "2020" },
      ],
      delegations: [{ item: "agenda-2030/7", to: "energiplanen", until: "2031-06" }],
    };
    const facts = coverage(modelOf(JSON.stringify(plan)), { date });
    const because = (key: string) => byKey(coverageTable(facts, { lang: "sv" }), key).because;
    expect(because("agenda-2030/6.3")).toBe("Regionen gör det; beslutat av Tekniska nämnden; till och med 2030");
    expect(because("agenda-2030/6.1")).toBe("För dyrt; beslutat av Kommunstyrelsen");
    expect(because("agenda-2030/6.2")).toBe("Regionen gör det; beslutat av Tekniska nämnden; till och med 2030");
    expect(because("agenda-2030/7.2")).toBe("lämnat till energiplanen; till och med 2031-06");
  });
});

describe("plansTable", () => {
  it("tells who works on what, and what nobody reaches", () => {
    const table = plansTable(coverage(several, { date }), { lang: "sv" });
    expect(byKey(table, "agenda-2030/11.2")).toMatchObject({
      planCount: 2,
      "plan:exempel-pendling": "● når",
      "plan:trafikplan": "● når",
    });
    expect(byKey(table, "varmland-2040/hoja-kompetensen")).toMatchObject({
      status: "glapp",
      planCount: 0,
      nobody: "x",
    });
    // All of them have the same organisation, so they go by their titles.
    expect(table.columns.find(({ id }) => id === "plan:trafikplan")?.heading).toBe("Trafikplan för Exempelkommun");
  });

  it("tells what each plan has to do with a goal: reached, taken on, left to another, left out", () => {
    const [reaching, failing, leaving, choosing] = [
      {
        actions: { a: { owner: "Någon", leadsTo: ["e"] } },
        effects: { e: { contributesTo: ["agenda-2030/6.1"] } },
        scope: ["agenda-2030/6.1", "agenda-2030/6.2"],
      },
      { scope: ["agenda-2030/6.1"] },
      { scope: ["agenda-2030/6.1"], delegations: [{ item: "agenda-2030/6.1", to: "plan-1", until: "2030" }] },
      {
        scope: ["agenda-2030/6"],
        acceptedGaps: [
          { item: "agenda-2030/6.1", reason: "För dyrt", owner: "Nämnden" },
          { item: "agenda-2030/6.2", reason: "Har gått ut", owner: "Nämnden", until: "2020" },
        ],
      },
    ].map((parts, at) =>
      JSON.stringify({ changeLogic: 1, id: `plan-${at}`, title: `Plan ${at}`, strategies: ["agenda-2030"], ...parts }),
    );
    const facts = coverage(modelOf(reaching!, failing!, leaving!, choosing!), { date });
    const table = plansTable(facts, { lang: "sv" });
    expect(byKey(table, "agenda-2030/6.1")).toMatchObject({
      planCount: 1,
      "plan:plan-0": "● når",
      "plan:plan-1": "○ tagit sig an, når inte",
      "plan:plan-2": "→ lämnar till Plan 1",
      "plan:plan-3": "– valt bort",
    });
    expect(byKey(table, "agenda-2030/6.2")).toMatchObject({
      "plan:plan-0": "○ tagit sig an, når inte",
      "plan:plan-3": "○ tagit sig an, når inte",
    });
    expect(byKey(table, "agenda-2030/6.2")).not.toHaveProperty("plan:plan-1");
    expect(byKey(plansTable(facts, { lang: "en" }), "agenda-2030/6.1")).toMatchObject({
      "plan:plan-2": "→ leaves to Plan 1",
    });
  });

  it("names plans by organisation where each has its own", () => {
    const plans = ["A", "B"].map((organisation) =>
      JSON.stringify({ changeLogic: 1, id: `plan-${organisation}`, organisation }),
    );
    const table = plansTable(coverage(modelOf(...plans), { date }), { lang: "sv" });
    expect(table.columns.filter(({ id }) => id.startsWith("plan:")).map(({ heading }) => heading)).toEqual(["A", "B"]);
  });
});

describe("all tables", () => {
  it("agree: covered is what some plan reaches, with as many actions as bear it", () => {
    for (const model of [commute, several]) {
      const facts = coverage(model, { date });
      const goals = coverageTable(facts, { lang: "sv" });
      const plans = plansTable(facts, { lang: "sv" });
      for (const [at, row] of goals.rows.entries()) {
        const isCovered = rowOf(goals, row).status === itemStatusWords.covered.sv;
        expect(Number(rowOf(goals, row).actions) > 0, row.key).toBe(isCovered);
        expect(Number(rowOf(plans, plans.rows[at]).planCount) > 0, row.key).toBe(isCovered);
        expect(rowOf(plans, plans.rows[at]).nobody === "x", row.key).toBe(!isCovered);
      }
    }
  });

  it("have as many cells as columns, unique columns, the right kinds, and rows that can be found, whatever a plan says", () => {
    fc.assert(
      fc.property(hostileReports, ({ report }) => {
        const model = report.model!;
        const facts = coverage(model, { date });
        for (const lang of languages) {
          const tables = [
            coverageTable(facts, { lang }),
            matrixTable(facts, { lang }),
            actionsTable(model, { lang }),
            findingsTable(report, { lang }),
            plansTable(facts, { lang }),
          ];
          for (const { columns, rows } of tables) {
            expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
            for (const { key, cells } of rows) {
              expect(cells.length).toBe(columns.length);
              if (key !== undefined) expect(model.find(key), key).toBeDefined();
              for (const [at, cell] of cells.entries()) {
                if (cell === null) continue;
                expect(typeof cell).toBe(columns[at]!.kind === "number" ? "number" : "string");
              }
            }
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it("have a word for every status", () => {
    expect(Object.keys(itemStatusWords)).toEqual([...itemStatuses]);
  });

  it("tell of findings without a model, and of models with nothing in them", () => {
    const { report } = reportOn(mixedPlan);
    const { model: _, ...without } = report;
    expect(findingsTable(without, { lang: "sv" }).rows.length).toBe(findingsTable(report, { lang: "sv" }).rows.length);
    const empty = modelOf('{ "changeLogic": 1, "id": "constructor" }');
    const facts = coverage(empty, { date });
    expect(coverageTable(facts, { lang: "sv" }).rows).toEqual([]);
    expect(plansTable(facts, { lang: "sv" }).rows).toEqual([]);
    expect(matrixTable(facts, { lang: "en" }).rows).toEqual([]);
    expect(actionsTable(empty, { lang: "en" }).rows).toEqual([]);
    expect(findingsTable(validate(empty, { date }), { lang: "en" }).columns.length).toBe(6);
  });
});
