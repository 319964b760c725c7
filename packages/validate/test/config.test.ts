import { ChangeLogicError, type Finding, type Plan, readPlan } from "@change-logic/model";
import { describe, expect, it } from "vitest";
import {
  type Config,
  defineConfig,
  formatFinding,
  presetNames,
  readConfig,
  resolveConfig,
  rules,
} from "../src/index.ts";
import { check, cleanPlan, line, modelOf, modelOfData } from "./support.ts";

/** One dead end, one effect without a term; the plan lists no strategy. */
const plan = `changeLogic: 1
id: p
title: Prov
status: adopted
organisation: Kommunen
owner: Rektorn
review: 2027-06
targetGroups: { barn: { title: Barn } }
actors: { skola: { title: Skolförvaltningen } }
currentStates: { lage: { title: Läge } }
actions:
  a: { title: A, owner: skola, period: 2026/2027, status: ongoing, targetGroups: [barn], addresses: [lage], leadsTo: [r, dod] }
  b: { title: B, owner: Miljö, period: 2026/2027, status: ongoing, targetGroups: [barn], addresses: [lage], leadsTo: [r] }
outcomes:
  r: { title: R, leadsTo: [{ to: pilot-e, assumptions: [Det går] }] }
  dod: { title: Dött }
effects:
  pilot-e: { title: E, changes: [lage] }
`;
const found = (config?: Config) =>
  check(modelOf(plan), config ? { config } : {}).findings.map((finding) => `${finding.severity} ${line(finding)}`);

const deadEnd = "warn outcome-without-consequence dod";
const noTerm = "warn effect-without-horizon pilot-e";

describe("presets", () => {
  it("are recommended when nothing is said, and core when that is chosen", () => {
    expect(found()).toEqual([deadEnd, noTerm]);
    expect(found({ extends: "recommended" })).toEqual(found());
    expect(found({ extends: ["core"] })).toEqual([]);
  });

  it("hold each other from narrow to wide", () => {
    const ran = (name: string) => check(modelOf(plan), { config: { extends: name } }).rules.map(({ id }) => id);
    for (const [narrow, wide] of [
      ["core", "recommended"],
      ["recommended", "evaluable"],
      ["evaluable", "all"],
    ] as const) {
      expect(ran(wide)).toEqual(expect.arrayContaining(ran(narrow)));
    }
    expect(ran("all")).toEqual(rules.map(({ id }) => id));
  });

  it("for strategies are on when a plan lists one, or when named", () => {
    const withStrategy = check(modelOfData(cleanPlan())).rules.some(({ preset }) => preset === "strategy");
    const without = check(modelOf(plan)).rules.some(({ preset }) => preset === "strategy");
    const named = check(modelOf(plan), { config: { extends: ["strategy"] } }).rules;
    expect([withStrategy, without, named.some(({ preset }) => preset === "strategy")]).toEqual([true, false, true]);
    expect(named.some(({ preset }) => preset === "recommended")).toBe(true);
  });

  it("for strategies and indicators speak of the plans that have them, whatever company these are in", () => {
    const bare: Plan = { ...cleanPlan(), id: "utan" };
    for (const kind of ["outcomes", "effects", "currentStates", "assumptions"] as const)
      for (const element of Object.values(bare[kind] ?? {}) as { indicators?: unknown; contributesTo?: unknown }[]) {
        delete element.indicators;
        delete element.contributesTo;
      }
    for (const key of ["indicators", "strategies", "scope", "perspectives"] as const) delete bare[key];
    const ignore = [
      { rule: "effect-without-indicator", reason: "Ingen mäter än" },
      { rule: "effect-without-item", reason: "Ingen strategi än" },
    ];
    const lines = (plans: readonly Plan[], config: Config = {}) =>
      check(modelOfData(...plans), { config })
        .findings.filter(({ rule }) => /indicator|item|strategy|ignore/u.test(rule))
        .map(line);
    const measured = { ...cleanPlan(), id: "med" };
    for (const alone of [bare, { ...bare, ignore }]) {
      expect(lines([alone])).toEqual([]);
      expect(lines([measured, alone])).toEqual([]);
      expect(lines([alone, measured])).toEqual([]);
    }
    for (const preset of ["indicators", "strategy", "all"])
      expect(lines([measured, bare], { extends: preset })).toEqual(
        lines([bare], { extends: preset }).map((found) => found.replace(/ (?!utan)/u, " utan#")),
      );
    expect(lines([measured, bare], { extends: ["recommended", "indicators"] })).toContainEqual(
      expect.stringMatching(/^effect-without-indicator utan#/u),
    );
    const set = { rules: { "effect-without-indicator": "info" as const } };
    expect(lines([measured, bare], set)).toHaveLength(lines([bare], set).length);
    expect(lines([bare], set).length).toBeGreaterThan(0);
  });

  it("do not hide an override for a plan that has nothing of the kind", () => {
    const measured = { ...cleanPlan(), id: "med" };
    const config: Config = { overrides: [{ plan: "p", rules: { "effect-without-indicator": "info" } }] };
    const alone = check(modelOf(plan), { config }).findings.map(line);
    expect(alone).toContain("effect-without-indicator pilot-e");
    const data = readPlan(plan).value!.data;
    const found = check(modelOfData(measured, data), { config }).findings.map(line);
    expect(found.filter((each) => each.startsWith("effect-without-indicator"))).toEqual([
      "effect-without-indicator p#pilot-e",
    ]);
  });

  it("may weigh a rule otherwise", () => {
    const unchanged = plan.replace(", changes: [lage]", "");
    const severity = (config: Config) =>
      check(modelOf(unchanged), { config }).findings.find(({ rule }) => rule === "challenge-not-changed")?.severity;
    expect([severity({}), severity({ extends: "evaluable" })]).toEqual(["info", "warn"]);
  });
});

describe("settings", () => {
  it("change how much a rule weighs, or turn it off or on", () => {
    expect(found({ rules: { "outcome-without-consequence": "info", "effect-without-horizon": "off" } })).toEqual([
      "info outcome-without-consequence dod",
    ]);
    expect(found({ extends: "core", rules: { "effect-without-horizon": { severity: "error" } } })).toEqual([
      "error effect-without-horizon pilot-e",
    ]);
  });

  it("merge rule by rule, the last counting most", () => {
    const base = defineConfig({ rules: { "outcome-without-consequence": "info", "effect-without-horizon": "info" } });
    const middle = defineConfig({ extends: [base, "recommended"], rules: { "effect-without-horizon": "error" } });
    expect(found({ extends: middle, rules: {} })).toEqual([
      "info outcome-without-consequence dod",
      "error effect-without-horizon pilot-e",
    ]);
    expect(found({ extends: [middle, base] }).filter((one) => one.includes("horizon"))).toEqual([
      "info effect-without-horizon pilot-e",
    ]);
  });

  it("merge severity and options apart, and options alone turn a rule on but not past an off", () => {
    const limit = (config: Config) =>
      check(modelOf(plan), { config }).findings.filter(({ rule }) => rule === "too-many-results");
    const options = defineConfig({ rules: { "too-many-results": { most: 2 } } });
    expect(limit(options).map(({ severity, subjects }) => [severity, subjects[0]])).toEqual([["info", "a"]]);
    expect(limit({ extends: options, rules: { "too-many-results": "warn" } })[0]?.severity).toBe("warn");
    expect(limit({ extends: options, rules: { "too-many-results": { most: 3 } } })).toEqual([]);
    expect(limit({ extends: { rules: { "too-many-results": "off" } }, rules: options.rules! })).toEqual([]);
  });

  it("are frozen on first use, and the same configuration is put together once", () => {
    const config: Config = { rules: { "effect-without-horizon": "off" }, overrides: [{ id: "x", rules: {} }] };
    const resolved = resolveConfig(config);
    expect(resolveConfig(config)).toBe(resolved);
    expect(Object.isFrozen(config) && Object.isFrozen(config.rules) && Object.isFrozen(config.overrides?.[0])).toBe(
      true,
    );
  });
});

describe("overrides", () => {
  const override = (selector: Omit<NonNullable<Config["overrides"]>[number], "rules">) =>
    found({
      overrides: [{ ...selector, rules: { "outcome-without-consequence": "error", "effect-without-horizon": "off" } }],
    });

  it.each<[string, Parameters<typeof override>[0], string[]]>([
    ["a kind", { kind: "effect" }, [deadEnd]],
    ["several kinds", { kind: ["effect", "outcome"] }, ["error outcome-without-consequence dod"]],
    ["an id", { id: "pilot-*" }, [deadEnd]],
    ["one of several ids", { id: ["x", "DO?"] }, ["error outcome-without-consequence dod", noTerm]],
    ["a plan", { plan: "p" }, ["error outcome-without-consequence dod"]],
    ["another plan", { plan: "q*" }, [deadEnd, noTerm]],
    ["all at once", { kind: "effect", id: "pilot-*", plan: "p" }, [deadEnd]],
    ["nothing that fits all", { kind: "outcome", id: "pilot-*" }, [deadEnd, noTerm]],
  ])("by %s", (_, selector, expected) => {
    expect(override(selector)).toEqual(expected);
  });

  it.each([
    ["an actor's id", "skola", ["a"]],
    ["an actor's title", "skolf*", ["a"]],
    ["an owner as written", "miljö", ["b"]],
    ["the organisation", "Kommunen", ["a", "b"]],
  ])("by %s", (_, actor, expected) => {
    const config: Config = {
      rules: { "too-many-results": "off" },
      overrides: [{ actor, rules: { "too-many-results": { severity: "info", most: 1 } } }],
    };
    const { findings } = check(modelOf(plan), { config });
    expect(findings.filter(({ rule }) => rule === "too-many-results").map(({ subjects }) => subjects[0])).toEqual(
      expected,
    );
  });

  it("set options for some, and the last that fits counts", () => {
    const config: Config = {
      rules: { "too-many-results": { most: 2 } },
      overrides: [
        { id: "*", rules: { "too-many-results": { most: 1 } } },
        { id: "a", rules: { "too-many-results": { most: 9 } } },
      ],
    };
    const { findings } = check(modelOf(plan), { config });
    expect(findings.filter(({ rule }) => rule === "too-many-results").map(({ subjects }) => subjects[0])).toEqual([
      "b",
    ]);
  });
});

describe("a configuration in code that does not fit", () => {
  const loop: { extends?: Config } = {};
  loop.extends = loop as Config;
  it.each<[string, unknown, RegExp]>([
    ["an unknown rule", { rules: { "item-uncoverd": "off" } }, /Did you mean “item-uncovered”/u],
    ["an unknown option", { rules: { "too-many-results": { moust: 1 } } }, /Did you mean “most”/u],
    ["an unknown severity", { rules: { "self-link": "fatal" } }, /Did you mean “error”/u],
    ["an option of another type", { rules: { "too-many-results": { most: 0 } } }, /most|too-many-results/u],
    ["an unknown key", { rule: {} }, /Did you mean “rules”/u],
    ["a preset that is not there", { extends: "recomended" }, /recommended/u],
    ["itself", loop, /extends itself/u],
    ["no object", 7, /object/u],
  ])("%s is refused", (_, config, message) => {
    const ask = () => check(modelOf(plan), { config: config as Config });
    expect(ask).toThrowError(ChangeLogicError);
    expect(ask).toThrowError(expect.objectContaining({ code: "invalid-config", blame: "caller" }));
    expect(ask).toThrowError(message);
  });
});

describe("readConfig", () => {
  const read = (text: string, file = "change-logic.config.yaml") => readConfig(text, { file });
  const said = (findings: readonly Finding[]) =>
    findings.map((finding) => [
      finding.rule,
      finding.place?.start.line,
      finding.place?.start.column,
      formatFinding(finding, { lang: "sv" }),
    ]);

  it("takes what the documentation shows, in YAML and JSON alike", () => {
    const yaml = `extends: [recommended, ./bas.config.yaml]
language: sv
failOn: warn
known: godtagna.json
rules:
  effect-without-horizon: off
  too-many-results: { severity: warn, most: 12 }
overrides:
  - kind: action
    id: ["pilot-*", prov]
    rules: { level-skip: info }
x-egen: 1
`;
    const { value, findings } = read(yaml);
    expect(findings).toEqual([]);
    const json = read(JSON.stringify(value?.data), "change-logic.config.json");
    expect(json).toMatchObject({ findings: [], value: { data: value?.data } });
  });

  it.each(["", "# bara en kommentar\n", "{}"])("takes %j as a configuration that says nothing", (text) => {
    expect(read(text)).toMatchObject({ value: { data: {} }, findings: [] });
  });

  it.each<[string, string, [string, number, number, RegExp][]]>([
    [
      "an unknown rule",
      "rules:\n  efect-without-horizon: off\n",
      [["unknown-key", 2, 3, /Regeln ”efect-without-horizon” finns inte.*”effect-without-horizon”/u]],
    ],
    [
      "an unknown rule that is like none",
      "rules:\n  hej: off\n",
      [["unknown-key", 2, 3, /Regeln ”hej” finns inte\. `change-logic rules`/u]],
    ],
    [
      "an unknown option",
      "rules:\n  too-many-results: { mest: 3 }\n",
      [["unknown-key", 2, 23, /ingen inställning ”mest”.*”most”/u]],
    ],
    ["a severity in Swedish", "rules:\n  self-link: varning\n", [["wrong-value", 2, 14, /Menade du ”warn”/u]]],
    ["a list of rules", "rules:\n  - self-link\n", [["wrong-type", 2, 3, /rules/u]]],
    [
      "an unknown kind",
      "overrides:\n  - { kind: insats, rules: {} }\n",
      [["wrong-value", 2, 13, /Menade du ”action”/u]],
    ],
    [
      "a rule that is set twice",
      "rules:\n  self-link: off\n  self-link: info\n",
      [["duplicate-key", 3, 3, /self-link/u]],
    ],
    ["broken YAML", "rules: [\n", [["invalid-syntax", 1, 8, /YAML/u]]],
  ])("tells of %s where it stands", (_, text, expected) => {
    const found = said(read(text).findings);
    expect(found.map(([rule, line, column]) => [rule, line, column])).toEqual(
      expected.map(([rule, line, column]) => [rule, line, column]),
    );
    for (const [index, [, , , message]] of expected.entries()) expect(found[index]?.[3]).toMatch(message);
  });

  it("tells a plan that was given in its place", () => {
    expect(said(read(plan).findings)[0]?.[3]).toMatch(/Det här är en plan, inte en konfiguration/u);
  });

  it("has a name for every preset", () => {
    for (const name of presetNames) expect(resolveConfig({ extends: name }).rules.length).toBeGreaterThan(0);
  });
});
