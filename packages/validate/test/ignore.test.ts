import { describe, expect, it } from "vitest";
import { formatFinding, summarize } from "../src/index.ts";
import { check, line, modelOf, only } from "./support.ts";

/** A dead end, with what is ignored on it, on another element and on the plan. */
const plan = ({ own = "", other = "", whole = "" }) => `changeLogic: 1
id: p
title: Prov
status: adopted
owner: X
review: 2027-06
ignore: [${whole}]
targetGroups: { barn: { title: Barn } }
currentStates: { lage: { title: Läge } }
actions:
  a:
    { title: A, addresses: [lage], leadsTo: [r, dod], ignore: [${other}], owner: X, period: 2026/2027, status: ongoing, targetGroups: [barn] }
outcomes:
  r: { title: R, leadsTo: [{ to: e, assumptions: [Det går] }] }
  dod: { title: Dött, ignore: [${own}] }
effects:
  e: { title: E, horizon: short, changes: [lage] }
`;
const deadEnd = "outcome-without-consequence dod";
const ignore = (fields: string) => `{ rule: outcome-without-consequence, ${fields} }`;
const run = (ignores: Parameters<typeof plan>[0], date = "2026-11-22") => check(modelOf(plan(ignores)), { date });
const said = (ignores: Parameters<typeof plan>[0], date?: string) =>
  run(ignores, date).findings.map((finding) => [line(finding), finding.suppressed ?? "-"].join(" "));

describe("an ignore", () => {
  it.each([
    ["on the element", { own: ignore("reason: Prövas") }],
    ["on the plan", { whole: ignore("reason: Prövas") }],
  ])("%s silences the finding, which is kept and counted", (_, ignores) => {
    expect(said({})).toEqual([`${deadEnd} -`]);
    expect(said(ignores)).toEqual([`${deadEnd} ignored`]);
    const { summary, findings } = run(ignores);
    expect(summary).toEqual({ error: 0, warn: 0, info: 0, transitive: 0, ignored: 1, known: 0 });
    expect(summarize(findings)).toEqual(summary);
  });

  it("on another element silences nothing, and is told of", () => {
    expect(said({ other: ignore("reason: Prövas") }).sort()).toEqual([`${deadEnd} -`, "ignore-unused a -"].sort());
  });

  it("without a reason, or with an empty one, is an error, and silences all the same", () => {
    for (const own of [ignore("until: 2027"), ignore('reason: "  "')]) {
      expect(said({ own }).sort()).toEqual([`${deadEnd} ignored`, "ignore-without-reason dod -"].sort());
      expect(run({ own }).summary.error).toBe(1);
    }
  });

  it("holds through its last day, and is told of after it, with the finding", () => {
    const own = ignore("reason: Prövas, until: 2026-11");
    expect(said({ own }, "2026-11-30")).toEqual([`${deadEnd} ignored`]);
    expect(said({ own }, "2026-12-01").sort()).toEqual([`${deadEnd} -`, "ignore-expired dod -"].sort());
  });

  it("that is past its date and silences nothing can be taken away", () => {
    const { findings } = check(modelOf(plan({ other: ignore("reason: Prövas, until: 2020") })));
    const expired = findings.find(({ rule }) => rule === "ignore-expired")!;
    expect(formatFinding(expired, { lang: "sv" })).toMatch(/behövs inte längre/u);
  });

  it("of the element counts before that of the plan", () => {
    const ignores = { own: ignore("reason: Här"), whole: ignore("reason: Överallt") };
    expect(said(ignores).sort()).toEqual([`${deadEnd} ignored`, "ignore-unused p -"].sort());
  });

  it.each([
    [
      "no rule of that name",
      "{ rule: outcome-without-consequense, reason: x }",
      /Menade du outcome-without-consequence\?/u,
    ],
    ["a rule like none", "{ rule: hej, reason: x }", /`change-logic rules` visar alla/u],
    [
      "what is found while reading",
      "{ rule: unknown-key, reason: x }",
      /inte går att göra undantag från: det är ett fel i filen/u,
    ],
    [
      "a rule of the engine",
      "{ rule: ignore-unused, reason: x }",
      /inte går att göra undantag från: regeln handlar om kontrollen/u,
    ],
  ])("that names %s silences nothing, and says so", (_, own, message) => {
    const { findings } = run({ own });
    const unused = findings.filter(({ rule }) => rule === "ignore-unused");
    expect(unused.map(({ subjects }) => subjects)).toEqual([["dod"]]);
    expect(formatFinding(unused[0]!, { lang: "sv" })).toMatch(message);
    expect(findings.some((finding) => line(finding) === deadEnd && !finding.suppressed)).toBe(true);
  });

  it("of a rule that is off says nothing", () => {
    const config = { rules: { "outcome-without-consequence": "off" } } as const;
    expect(check(modelOf(plan({ own: ignore("reason: x") })), { config }).findings).toEqual([]);
  });

  it("stands where it is written", () => {
    const [finding] = run({ other: ignore("reason: x") }).findings.filter(({ rule }) => rule === "ignore-unused");
    expect(finding?.place?.start).toMatchObject({ line: 12, column: 64 });
  });

  it("of a root cause silences that alone: what would have followed stands for itself", () => {
    const text = plan({ own: ignore("reason: Prövas") }).replace("leadsTo: [r, dod]", "leadsTo: [dod]");
    const config = only("outcome-without-consequence", "action-reaches-no-effect");
    const { findings, summary } = check(modelOf(text), { config });
    expect(findings.map((finding) => [line(finding), finding.suppressed])).toEqual([
      ["action-reaches-no-effect a dod", undefined],
      [deadEnd, "ignored"],
    ]);
    expect(summary).toMatchObject({ error: 1, ignored: 1 });
  });

  it("among many costs no more for each finding", () => {
    const many = Array.from({ length: 20_000 }, () => ignore("reason: x, until: 2020")).join(", ");
    expect(run({ whole: many }).findings.filter(({ rule }) => rule === "ignore-expired")).toHaveLength(20_000);
  });

  it("in one of two plans with the same id silences nothing in the other", () => {
    const [one, other] = [plan({ whole: ignore("reason: Prövas") }), plan({})];
    const { findings } = check(modelOf(one, other));
    const ends = findings.filter(({ rule }) => rule === "outcome-without-consequence");
    expect(ends.map(({ suppressed }) => suppressed)).toEqual(["ignored", undefined]);
  });

  it("may stand on what is declared beside the chain", () => {
    const text = `${plan({})}indicators: { i: { title: I, ignore: [{ rule: self-link, reason: x }] } }\n`;
    expect(check(modelOf(text)).findings.map(line)).toContain("ignore-unused i");
  });
});
