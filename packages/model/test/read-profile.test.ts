import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  profiles,
  readCatalog,
  readFinding,
  readMessages,
  readPlan,
  readPortfolio,
  readProfile,
} from "../src/index.js";
import { expectSound, message, pointedAt, told } from "./support.js";

const example = readFileSync(
  new URL("../../../examples/egen-profil/min-handbok.profile.yaml", import.meta.url),
  "utf8",
);
const column = "  - { id: a, heading: Att göra, shows: action }";
const withColumns = (...columns: string[]) => ["profile: 1", "id: p", "columns:", ...columns, ""].join("\n");

describe("readProfile", () => {
  it("reads the example without a word", () => {
    const { value, findings } = readProfile(example, { file: "min-handbok.profile.yaml" });
    expect(findings).toEqual([]);
    expect(value).toMatchObject({
      id: "min-handbok",
      title: { sv: "Min handbok", en: "My handbook" },
      direction: "left-to-right",
      source: "Påhittad, som exempel",
      required: [["utgangslage"], ["det-vi-gor"], ["det-vi-ser-snart", "det-som-blir-annorlunda"]],
    });
    expect(value?.columns.map(({ id, shows, horizons }) => [id, shows, horizons])).toEqual([
      ["utgangslage", ["currentState"], undefined],
      ["det-vi-lagger-in", "resources", undefined],
      ["det-vi-gor", ["action"], undefined],
      ["det-vi-ser-snart", ["outcome", "effect"], ["short"]],
      ["det-som-blir-annorlunda", ["effect"], ["medium", "long"]],
    ]);
  });

  it("fills in what may be left out, and takes plain text for both languages", () => {
    const { value, findings } = readProfile(`profile: 1\ncolumns:\n${column}\n`, { file: "dir/egen.profile.yaml" });
    expect(findings.map(({ rule }) => rule)).toEqual(["missing-field"]);
    expect(value).toEqual({
      id: "egen",
      title: { sv: "egen", en: "egen" },
      columns: [
        { id: "a", heading: { sv: "Att göra", en: "Att göra" }, question: { sv: "", en: "" }, shows: ["action"] },
      ],
      required: [],
      direction: "left-to-right",
      source: "",
    });
  });

  it("reads JSON as it reads YAML, also every shipped profile written out", () => {
    for (const { required, columns, ...rest } of Object.values(profiles)) {
      const text = JSON.stringify({ profile: 1, ...rest, columns, required });
      expect(readProfile(text, { format: "json" })).toEqual({ value: { ...rest, columns, required }, findings: [] });
    }
  });

  it("leaves a plan with a profile a plan, and tells documents apart", () => {
    const rules = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule);
    expect(rules(readPlan("changeLogic: 1\nid: p\nprofile: kronoberg\n").findings)).toEqual([]);
    expect(rules(readPlan("id: p\nprofile: kronoberg\n").findings)).toEqual(["missing-version"]);
    const asPlan = readPlan(withColumns(column));
    expect(rules(asPlan.findings)).toEqual(["wrong-document"]);
    expect(asPlan.findings.map(message)).toEqual([
      "Det här är en profil för diagram, inte en plan. Ange den med --profile.",
    ]);
    expect(rules(readCatalog(withColumns(column)).findings)).toEqual(["wrong-document"]);
    expect(rules(readPortfolio(withColumns(column)).findings)).toEqual(["wrong-document"]);
    for (const other of ["changeLogic: 1\nid: p\nprofile: kronoberg\n", "catalog: 1\nid: c\n"]) {
      const { value, findings } = readProfile(other);
      expect(value).toBeUndefined();
      expect(rules(findings)).toEqual(["wrong-document"]);
    }
  });

  const broken: readonly [what: string, text: string, told: readonly string[], kept: readonly string[]][] = [
    ["nothing", "", ["empty-file: "], []],
    ["a list", "- a\n", ["not-a-mapping: - a"], []],
    ["no version", `id: p\ncolumns:\n${column}\n`, ["missing-version: "], ["a"]],
    ["a newer version", withColumns(column).replace("profile: 1", "profile: 2"), ["newer-version: 2"], ["a"]],
    ["no columns", "profile: 1\nid: p\n", ["no-columns: profile"], []],
    ["columns with nothing", "profile: 1\nid: p\ncolumns: []\n", ["no-columns: columns"], []],
    [
      "columns as a mapping",
      "profile: 1\nid: p\ncolumns: { a: { heading: A } }\n",
      ["expected-list: { a: { heading: A } }"],
      [],
    ],
    [
      "nothing but a column that is refused",
      withColumns("  - { id: a, heading: A, shows: banana }"),
      ["wrong-value: banana"],
      [],
    ],
    [
      "a column that shows nothing, alone",
      withColumns("  - { id: a, heading: A, shows: [] }"),
      ["empty-column: []"],
      [],
    ],
    ["a list of nothing but a comment", "profile: 1\nid: p\ncolumns: [ # a\n ]\n", ["no-columns: columns"], []],
    [
      "an unknown kind",
      withColumns("  - { id: a, heading: A, shows: insatser }", "  - { id: b, heading: B, shows: outcome }"),
      ["wrong-value: insatser"],
      ["b"],
    ],
    [
      "an unknown kind in a list",
      withColumns("  - { id: a, heading: A, shows: [action, goal] }"),
      ["wrong-value: goal"],
      ["a"],
    ],
    [
      "resources among kinds",
      withColumns("  - { id: a, heading: A, shows: [action, resources] }"),
      ["wrong-value: resources"],
      ["a"],
    ],
    [
      "a column twice",
      withColumns(column, "  - { id: a, heading: B, shows: outcome }"),
      ["duplicate-column: a"],
      ["a"],
    ],
    [
      "no heading",
      withColumns(column, "  - { id: b, shows: outcome }"),
      ["missing-field: { id: b, shows: outcome }"],
      ["a"],
    ],
    ["no kinds", withColumns(column, "  - { id: b, heading: B, shows: [] }"), ["empty-column: []"], ["a"]],
    [
      "no terms",
      withColumns(column, "  - { id: b, heading: B, shows: effect, horizons: [] }"),
      ["empty-column: []"],
      ["a"],
    ],
    [
      "an unknown term",
      withColumns("  - { id: b, heading: B, shows: effect, horizons: [kort, long] }"),
      ["wrong-value: kort"],
      ["b"],
    ],
    [
      "terms without effects",
      withColumns("  - { id: b, heading: B, shows: outcome, horizons: [short] }"),
      ["horizons-without-effect: horizons"],
      ["b"],
    ],
    [
      "a column in the shadow of another",
      withColumns(column, "  - { id: b, heading: B, shows: action }"),
      ["column-never-filled: action"],
      ["a", "b"],
    ],
    [
      "two columns of resources",
      withColumns(column, "  - { id: r, heading: R, shows: resources }", "  - { id: s, heading: S, shows: resources }"),
      ["column-never-filled: resources"],
      ["a", "r", "s"],
    ],
    ["an unknown column required", `${withColumns(column)}required: [A1, a]\n`, ["unknown-column: A1"], ["a"]],
    ["one in a group", `${withColumns(column)}required: [[a, insats]]\n`, ["unknown-column: insats"], ["a"]],
    ["a direction that is none", `${withColumns(column)}direction: höger\n`, ["wrong-value: höger"], ["a"]],
    ["a key that is none", `${withColumns(column)}riktning: top-down\n`, ["unknown-key: riktning"], ["a"]],
    ["text in one language only", withColumns("  - { id: a, heading: { sv: A }, shows: action }"), [], []],
    ["an id that is none", withColumns("  - { id: 'a/b', heading: A, shows: action }", column), [], ["a"]],
    ["text for a yes or no", withColumns("  - { id: a, heading: A, shows: action, onlyWhenUsed: ja }"), [], ["a"]],
    ["broken YAML", "profile: 1\ncolumns: [\n", [], []],
  ];

  it.each(broken)("tells of %s with its place, in both languages, and reads on", (_, text, expected, kept) => {
    const { value, findings } = readProfile(text);
    expect(findings.length).toBeGreaterThan(0);
    expectSound(text, findings);
    if (expected.length > 0) expect(told(text, findings)).toEqual(expected);
    expect(value?.columns.map(({ id }) => id) ?? []).toEqual(kept);
  });

  it("says what to do", () => {
    const said = (text: string) => readProfile(text).findings.map(message);
    expect(said(withColumns(column, "  - { id: b, heading: B, shows: [action] }"))).toEqual([
      "Kolumnen ”b” blir alltid tom: det som den visar hamnar i ”a”, som kommer före. Ändra shows eller horizons på någon av dem.",
    ]);
    expect(said(`${withColumns("  - { id: insatser, heading: A, shows: action }")}required: [insats]\n`)).toEqual([
      "Profilen har ingen kolumn som heter ”insats”, så kravet hoppas över. Menade du ”insatser”?",
    ]);
    expect(said(withColumns(column, "  - { id: b, heading: B, shows: insatser }"))[0]).toContain("Menade du ”action”?");
  });

  it("keeps ids that are names in JavaScript", () => {
    const { value, findings } = readProfile(
      `${withColumns("  - { id: constructor, heading: A, shows: action }", "  - { id: toString, heading: B, shows: effect }")}required: [constructor, valueOf]\n`,
    );
    expect(value?.columns.map(({ id }) => id)).toEqual(["constructor", "toString"]);
    expect(value?.required).toEqual([["constructor"]]);
    expect(findings.map(({ rule }) => rule)).toEqual(["unknown-column"]);
  });

  it("never throws on what a person wrote, and gives columns with ids of their own", () => {
    const id = fc.constantFrom("a", "b", "constructor", "__proto__", "a/b", "");
    const shows = fc.oneof(
      fc.constantFrom("action", "resources", "nej", null, 1),
      fc.array(fc.constantFrom("currentState", "action", "outcome", "effect", "item")),
    );
    const columns = fc.array(
      fc.record(
        {
          id,
          heading: fc.constantFrom("H", "", null),
          shows,
          horizons: fc.array(fc.constantFrom("short", "none", "x")),
        },
        { requiredKeys: [] },
      ),
      { maxLength: 5 },
    );
    const required = fc.array(fc.oneof(id, fc.array(id)), { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.record({ profile: fc.constantFrom(1, 2, "x"), id, columns, required }, { requiredKeys: [] }),
        (data) => {
          const text = JSON.stringify(data);
          const { value, findings } = readProfile(text);
          expectSound(text, findings);
          const ids = value?.columns.map((each) => each.id) ?? [];
          expect(new Set(ids).size).toBe(ids.length);
          for (const group of value?.required ?? []) {
            expect(group.length).toBeGreaterThan(0);
            for (const each of group) expect(ids).toContain(each);
          }
          for (const each of value?.columns ?? []) expect(each.shows.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300, seed: 20261122 },
    );
  });
});

describe("messages about profiles", () => {
  it("are there in both languages for every rule", () => {
    for (const rule of ["no-columns", "duplicate-column", "unknown-column"] as const) {
      const finding = readFinding(rule, { found: "x", allowed: ["a"] }, undefined);
      expect(readMessages[rule].en(finding.args)).not.toBe(readMessages[rule].sv(finding.args));
      expect(pointedAt("", finding)).toBeUndefined();
    }
  });
});
