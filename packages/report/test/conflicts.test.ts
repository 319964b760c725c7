import { coverage } from "@change-logic/analysis";
import { languages } from "@change-logic/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverageJson, coverageText, reporters } from "../src/index.js";
import { date, hostileReports, reportOn, tool } from "./support/reports.js";

const plan = `changeLogic: 1
id: prov
strategies: [agenda-2030]
scope: [agenda-2030/11.2, agenda-2030/13.1]
actions:
  asfaltera: { title: Asfaltera torget, leadsTo: [latt-fram, hardgjort] }
  dranera: { title: Dränera, leadsTo: [torrt] }
effects:
  latt-fram: { title: Lätt att komma fram, contributesTo: [agenda-2030/11.2] }
  hardgjort: { title: Marken är hård, unwanted: true, contributesTo: [{ to: agenda-2030/13.1, counteracts: true, mitigation: dranera }] }
  torrt: { title: Vattnet rinner undan, contributesTo: [agenda-2030/13.1] }
`;

const { report, options } = reportOn(plan);
const covered = coverage(report.model!, { date });
const furthers = ["dranera", "torrt", "agenda-2030/13.1"];
const counteracts = ["asfaltera", "hardgjort", "agenda-2030/13.1"];

describe("a finding about a goal conflict", () => {
  it("shows both threads in text, on one line and in Markdown", () => {
    const text = reporters.text(report, options);
    expect(text).toContain("    Främjar: [dranera] → torrt → [agenda-2030/13.1]\n");
    expect(text).toContain("    Motverkar: [asfaltera] → hardgjort →(motverkar) [agenda-2030/13.1]\n");
    const markdown = reporters.markdown(report, { ...options, lang: "en" });
    expect(markdown).toContain("\n  Furthers: **dranera** → torrt → **agenda-2030/13.1**\n");
    expect(markdown).toContain("\n  Counteracts: **asfaltera** → hardgjort →(counteracts) **agenda-2030/13.1**\n");
    expect(reporters.github(report, options)).toContain(
      "Främjar: [dranera] → torrt → [agenda-2030/13.1]; Motverkar: [asfaltera]",
    );
  });

  it("shows both in HTML, each under a heading of its own", () => {
    const page = reporters.html(report, options);
    const [item = ""] =
      /<li class="finding warn">(?:(?!<li class="finding).)*Tråden som främjar.*?<\/pre>/su.exec(page) ?? [];
    expect(item).toContain("Tråden som motverkar");
    const ids = [...page.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of page.matchAll(/aria-labelledby="([^"]+)"/gu)) expect(ids).toContain(id);
  });

  it("has both in JSON, besides the one over the link", () => {
    const { findings } = JSON.parse(reporters.json(report, options));
    const found = findings.filter(({ rule }: { rule: string }) => rule === "goal-conflict");
    expect(found[0]).toMatchObject({
      subjects: ["agenda-2030/13.1", "dranera", "asfaltera"],
      thread: counteracts,
      threads: [
        { role: "furthers", path: furthers },
        { role: "counteracts", path: counteracts },
      ],
    });
    expect(findings.filter(({ threads }: { threads?: unknown }) => threads)).toHaveLength(found.length);
  });
});

describe("coverage with goal conflicts", () => {
  it("has them in a section after the strategies", () => {
    const [section = ""] = coverageText(covered, { lang: "sv" }).split("\n\n").slice(-2);
    expect(section).toMatch(/^Målkonflikter\n/u);
    expect(
      section
        .split("\n")
        .slice(1)
        .map((line) => line.replace(/^ {2}\S.*(?= \()/u, "  …")),
    ).toEqual([
      "  … (agenda-2030/13.1) främjas och motverkas",
      "    Främjar: dranera → torrt → agenda-2030/13.1",
      "    Motverkar: asfaltera → hardgjort →(motverkar) agenda-2030/13.1",
      "      Planens svar: Dränera",
      "  … (asfaltera) främjar ett mål och motverkar ett annat",
      "    Främjar: asfaltera → latt-fram → agenda-2030/11.2",
      "    Motverkar: asfaltera → hardgjort →(motverkar) agenda-2030/13.1",
      "      Planens svar: Dränera",
    ]);
    expect(coverageText(covered, { lang: "en" })).toContain("\nGoal conflicts\n");
  });

  it("has them in JSON, those of one catalogue when only that is asked for", () => {
    const json = (only?: string) => coverageJson(covered, { lang: "sv", date, tool, ...(only ? { only } : {}) });
    expect(json().conflicts?.[0]).toEqual({
      level: "item",
      subject: "agenda-2030/13.1",
      furthers: [{ item: "agenda-2030/13.1", path: furthers }],
      counteracts: [{ item: "agenda-2030/13.1", path: counteracts, mitigation: "dranera" }],
      leftOut: { furthers: 0, counteracts: 0 },
    });
    expect(json("agenda-2030").conflicts).toHaveLength(2);
    expect(json("varmland-2040").conflicts).toBeUndefined();
  });

  it("says nothing of them when there are none", () => {
    const model = reportOn(plan.replace("counteracts: true", "counteracts: false")).report.model!;
    const other = coverage(model, { date });
    expect(coverageText(other, { lang: "sv" })).not.toContain("Målkonflikter");
    expect(coverageJson(other, { lang: "sv", date, tool }).conflicts).toBeUndefined();
  });

  it("lets nothing unseen through", () => {
    fc.assert(
      fc.property(hostileReports, fc.constantFrom(...languages), ({ report: { model } }, lang) => {
        const text = coverageText(coverage(model!, { date }), { lang });
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
      }),
      { seed: 5, numRuns: 100 },
    );
  });
});
