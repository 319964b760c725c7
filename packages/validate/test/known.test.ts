import { createModel, readPlan } from "@change-logic/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fingerprint,
  type KnownFindings,
  knownChanges,
  knownFindingsOf,
  readKnownFindings,
  validate,
  writeKnownFindings,
} from "../src/index.ts";
import { check, date, exampleStrategy, line, modelOf, readText } from "./support.ts";

const mistakes = readText("examples/med-misstag/med-misstag.change.yaml");

/** A report on a plan as the command makes it: with what reading found. */
function reportOn(text: string, { file = "plan.change.yaml", known }: { file?: string; known?: KnownFindings } = {}) {
  const { value, findings } = readPlan(text, { file });
  const model = createModel(value!, { catalogs: [exampleStrategy] });
  return validate(model, { date, read: findings, ...(known ? { known } : {}) });
}
const open = (text: string, known: KnownFindings, file?: string) =>
  reportOn(text, { known, ...(file ? { file } : {}) })
    .findings.filter(({ suppressed }) => !suppressed)
    .map(line);

describe("known findings", () => {
  const before = reportOn(mistakes);
  const known = knownFindingsOf(before);

  it("are all that was found, and then nothing is open", () => {
    expect(known.data.findings).toHaveLength(before.findings.length);
    const { summary, findings } = reportOn(mistakes, { known });
    expect(summary).toMatchObject({ error: 0, warn: 0, info: 0, transitive: 0, known: before.findings.length });
    expect(findings.every(({ suppressed }) => suppressed === "known")).toBe(true);
  });

  it.each<[string, (text: string) => string]>([
    ["lines shift", (text) => text.replace("actions:", "\n\n# en rad till\n\nactions:")],
    ["the file is moved and renamed", (text) => text],
    ["line ends change", (text) => text.replaceAll("\n", "\r\n")],
    ["comments go", (text) => text.replace(/ +# .*$/gmu, "")],
    [
      "titles are written anew",
      (text) =>
        text
          .replaceAll("matsvinn", "svinn i skolmaten")
          .replaceAll("[svinn i skolmaten", "[matsvinn")
          .replaceAll("\n  svinn i skolmaten:", "\n  matsvinn:"),
    ],
  ])("stay known when %s", (_, change) => {
    const text = change(mistakes);
    expect(open(text, known, "arkiv/2027/annat-namn.change.yaml")).toEqual([]);
  });

  it("stay known when the same plan is written as JSON, in another order", () => {
    const { value } = readPlan(mistakes, { file: "plan.change.yaml" });
    const reversed = (part: object | undefined) => Object.fromEntries(Object.entries(part ?? {}).reverse());
    const { data } = value!;
    const text = JSON.stringify({ ...data, actions: reversed(data.actions), outcomes: reversed(data.outcomes) });
    const { findings } = readPlan(text, { file: "plan.change.json" });
    expect(findings).toEqual([]);
    expect(open(text, known, "plan.change.json").sort()).toEqual(
      // What reading found has gone with the text that could not be read.
      before.findings
        .filter(({ stage, suppressed }) => stage === "read" && !suppressed)
        .map(({ identity }) => `stale-known-finding ${identity?.[1]}`)
        .sort(),
    );
  });

  it("let a new finding through, also one of a rule that is known elsewhere", () => {
    const text = mistakes.replace("effects:", "effects:\n  ny-effekt: { title: Ny, horizon: short }");
    expect(open(text, known)).toEqual([
      "isolated-element ny-effekt",
      "effect-without-action ny-effekt (transitive)",
      "effect-without-item ny-effekt (transitive)",
    ]);
  });

  it("that no longer occur are told of, once each, but not what merely followed", () => {
    const text = mistakes.replace(/^ {2}gamla-kok:.*\n(?: {4}.*\n)*/mu, "");
    const { findings, summary } = reportOn(text, { known });
    const stale = findings.filter(({ rule }) => rule === "stale-known-finding");
    expect(stale.map(({ args }) => args.rule)).toEqual(["isolated-element"]);
    expect([summary.warn, summary.error]).toEqual([1, 0]);
    expect(
      open(mistakes, { data: { ...known.data, findings: [...known.data.findings, ...known.data.findings] } }),
    ).toEqual([]);
  });

  it("are not missed when their plan is not looked at, or their rule does not run", () => {
    const clean = "changeLogic: 1\nid: annan\ntitle: Annan\n";
    expect(open(clean, known).filter((found) => found.startsWith("stale"))).toEqual([]);
    const { value } = readPlan(mistakes.replace(/^ {2}gamla-kok:.*\n(?: {4}.*\n)*/mu, ""), {
      file: "plan.change.yaml",
    });
    const config = { rules: { "isolated-element": "off" } } as const;
    const report = validate(createModel(value!, { catalogs: [exampleStrategy] }), { date, known, config });
    expect(report.findings.map(({ args }) => args.rule)).not.toContain("isolated-element");
  });

  it("survive a round through their file, and keep the day since when they are known", () => {
    const text = writeKnownFindings(known);
    const read = readKnownFindings(text, { file: "change-logic.known.json" });
    expect(read).toMatchObject({ findings: [], value: { data: known.data } });
    const model = before.model;
    const later = validate(model, { date: "2027-05-01", known: read.value! });
    const again = knownFindingsOf(later, read.value);
    expect(again.data.findings.every(({ since }) => since === date)).toBe(true);
    expect(writeKnownFindings(again).split("\n").length).toBe(
      later.findings.length + 6 - (later.findings.length - again.data.findings.length),
    );
  });

  it("say what is new, what is gone and what is as before", () => {
    const fewer: KnownFindings = { data: { knownFindings: 1, findings: known.data.findings.slice(2) } };
    const changes = knownChanges(known, fewer);
    expect([changes.added.length, changes.gone.length, changes.kept.length]).toEqual([
      2,
      0,
      fewer.data.findings.length,
    ]);
    expect(knownChanges(fewer, known).gone).toEqual(known.data.findings.slice(0, 2));
    expect(knownChanges(known, undefined).added).toEqual(known.data.findings);
  });

  const small = (parts: string) => `changeLogic: 1
id: p
title: Prov
status: adopted
currentStates: { n: { title: Nu } }
${parts}
effects: { e: { title: E, horizon: short, changes: [n] } }
`;
  const listOf = (text: string) => knownFindingsOf(reportOn(text));

  it("do not cover what follows from them later", () => {
    const before = small(
      "actions: { a: { title: A, owner: X, addresses: [n], leadsTo: [zzz, o] } }\noutcomes: { o: { title: O, leadsTo: [e] } }",
    );
    expect(open(before, listOf(before))).toEqual([]);
    expect(open(before.replace("[zzz, o]", "[zzz]"), listOf(before))).toEqual([
      "action-without-consequence a",
      "outcome-without-cause o",
      "no-complete-chain p (transitive)",
      "challenge-not-changed n (transitive)",
      "action-reaches-no-effect a (transitive)",
      "effect-without-action e (transitive)",
    ]);
  });

  it("of reading belong to the element that they stand in", () => {
    const action = (id: string, more = "") => `${id}: { title: ${id}, owner: X, addresses: [n], leadsTo: [e]${more} }`;
    const before = small(`actions:\n  ${action("a", ", ansvarig: Y")}\n  ${action("b")}`);
    const after = small(`actions:\n  ${action("a")}\n  ${action("b", ", ansvarig: Y")}`);
    expect(open(before, listOf(before))).toEqual([]);
    expect(open(after, listOf(before))).toEqual(["unknown-key", "stale-known-finding a"]);
  });

  it("are never those that leave a file unread", () => {
    const broken = `${small("")}x-a: [1\n`;
    expect(listOf(broken).data.findings.map(({ rule }) => rule)).not.toContain("invalid-syntax");
  });

  it("are never those of a plan without an id, which nothing tells from another", () => {
    const nameless = small("").replace("id: p\n", "");
    expect(listOf(nameless).data.findings).toEqual([]);
    expect(reportOn(nameless, { known }).summary.known).toBe(0);
  });

  it("tell a tangle of loops by its members, in whatever order they stand", () => {
    const loops = (...effects: string[]) =>
      `changeLogic: 1\nid: p\neffects:\n${effects.map((effect) => `  ${effect}\n`).join("")}`;
    const effects = ["e0: { leadsTo: [e1, e2] }", "e1: { leadsTo: [e0, e2] }", "e2: { leadsTo: [e0] }"];
    const list = listOf(loops(...effects));
    expect(open(loops(...effects.reverse()), list)).toEqual([]);
    const more = [
      "e0: { leadsTo: [e1] }",
      "e1: { leadsTo: [e0, e2] }",
      "e2: { leadsTo: [e1, e3] }",
      "e3: { leadsTo: [e0] }",
    ];
    const fewer = listOf(loops("e0: { leadsTo: [e1] }", "e1: { leadsTo: [e0] }", "e2: {}", "e3: {}"));
    expect(open(loops(...more), fewer).filter((found) => found.startsWith("undeclared-cycle"))).toHaveLength(1);
  });

  it("may be many, and gone", () => {
    const findings = Array.from({ length: 150_000 }, (_, index) => ({
      fingerprint: `${index}`,
      rule: "gone",
      plan: "p",
    }));
    const report = reportOn(small(""), { known: { data: { knownFindings: 1, findings } } });
    expect(report.findings.filter(({ rule }) => rule === "stale-known-finding")).toHaveLength(150_000);
  });

  it("are the same whether the plan is looked at alone or among others", () => {
    const other = "changeLogic: 1\nid: annan\ntitle: Annan\nstatus: draft\n";
    const alone = check(modelOf(mistakes)).findings.filter(({ args }) => args.kind !== "plan");
    const among = check(modelOf(mistakes, other)).findings;
    const prints = new Set(among.map(fingerprint));
    const lost = alone.filter((finding) => !prints.has(fingerprint(finding))).map(({ rule }) => rule);
    // Items are judged over all plans of a portfolio, and no finding of theirs stands in one plan alone.
    expect(lost.filter((rule) => !rule.startsWith("item-"))).toEqual([]);
  });

  it("have fingerprints that tell all findings of a report apart", () => {
    const prints = before.findings.map(fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
    for (const print of prints) expect(print).toMatch(/^[0-9a-f]{32}$/u);
  });

  it.each([
    ["a newer version", '{"knownFindings": 2, "findings": []}', "newer-version"],
    ["no version", '{"findings": []}', "missing-version"],
    ["no list", '{"knownFindings": 1}', "missing-field"],
    ["something else", "[]", "not-a-mapping"],
    ["a plan", "changeLogic: 1\nid: p\n", "wrong-document"],
    ["nothing", "", "empty-file"],
  ])("a file with %s is told of", (_, text, rule) => {
    expect(
      readKnownFindings(text, { file: "k.json", format: text.startsWith("c") ? "yaml" : "json" }).findings.map(
        (found) => found.rule,
      ),
    ).toContain(rule);
  });

  it("never crash on any file", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { value } = readKnownFindings(text);
        if (value) validate(before.model, { date, known: value });
      }),
      { seed: 20261122, numRuns: 100 },
    );
  });
});
