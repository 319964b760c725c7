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

/** A row as an object by the ids of its columns, without empty cells. */
const rowOf = (table: ReportTable, row: TableRow | undefined) =>
  Object.fromEntries(table.columns.map(({ id }, at) => [id, row?.cells[at]]).filter(([, cell]) => cell !== null));

const byKey = (table: ReportTable, key: string) =>
  rowOf(
    table,
    table.rows.find((row) => row.key === key),
  );

const marks = (table: ReportTable, row: TableRow): number =>
  row.cells.filter((cell, at) => cell !== null && table.columns[at]!.kind === "mark").length;

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
    expect(byKey(table, "varmland-2040/forbattra-livsvillkoren")).toMatchObject({ conflict: "längre ned" });
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
  it("has a column for each item that is reached or in scope, and a cross where it is reached", () => {
    const facts = coverage(commute, { date });
    const table = matrixTable(facts, { lang: "sv" });
    const columns = table.columns.filter(({ kind }) => kind === "mark");
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
      "varmland-2040/forbattra-livsvillkoren": "x",
      "agenda-2030/13": "x",
      "agenda-2030/13.2": "x",
    });
    for (const row of table.rows) expect(marks(table, row)).toBe(rowOf(table, row).goals);
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

describe("plansTable", () => {
  it("tells who works on what, and what nobody reaches", () => {
    const table = plansTable(coverage(several, { date }), { lang: "sv" });
    expect(byKey(table, "agenda-2030/11.2")).toMatchObject({
      planCount: 2,
      "plan:exempel-pendling": "x",
      "plan:trafikplan": "x",
    });
    expect(byKey(table, "varmland-2040/hoja-kompetensen")).toMatchObject({
      status: "glapp",
      planCount: 0,
      nobody: "x",
    });
    // All of them have the same organisation, so they go by their titles.
    expect(table.columns.find(({ id }) => id === "plan:trafikplan")?.heading).toBe("Trafikplan för Exempelkommun");
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
