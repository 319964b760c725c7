import { type Finding, type Indicator, type Plan, readPlan } from "@change-logic/model";
import { describe, expect, it } from "vitest";
import { formatFinding } from "../src/index.ts";
import { check, line, linesOf, modelOf, modelOfData, only } from "./support.ts";

const plan = (effect: string, indicators: string, id = "p") => `changeLogic: 1
id: ${id}
effects: { e: { ${effect} } }
indicators: { ${indicators} }
`;
const foundBy = (rule: string, ...texts: [string, ...string[]]) =>
  check(modelOf(...texts), { config: only(rule) }).findings;
const linesBy = (rule: string, ...texts: [string, ...string[]]) => foundBy(rule, ...texts).map(line);
const sv = (finding: Finding | undefined) => formatFinding(finding!, { lang: "sv" });
const indicatorRules = [
  "effect-without-indicator",
  "outcome-without-indicator",
  "indicator-without-baseline",
  "indicator-without-target-value",
  "indicator-without-target-date",
  "indicator-without-source",
  "indicator-without-owner",
  "indicator-unused",
  "malformed-indicator-reference",
];
/** What these rules find, with the findings of others from which it may follow. */
const indicatorLines = (text: string) =>
  linesOf(text, { read: readPlan(text, { file: "plan.change.yaml" }).findings }).filter((found) =>
    indicatorRules.includes(found.split(" ")[0]!),
  );

describe("effect-without-indicator and outcome-without-indicator", () => {
  it("want one indicator that is there, and no more", () => {
    expect(linesBy("effect-without-indicator", plan("indicators: [borta, m]", "m: {}"))).toEqual([]);
    expect(linesBy("effect-without-indicator", plan("indicators: []", "m: {}"))).toEqual([
      "effect-without-indicator e",
    ]);
  });

  it("trust an indicator of a plan that is not loaded, and take one of a plan that is", () => {
    expect(linesBy("effect-without-indicator", plan("indicators: ['annan#m']", "m: {}"))).toEqual([]);
    const other = plan("indicators: ['p#m']", "", "q");
    expect(linesBy("effect-without-indicator", plan("indicators: [m]", "m: {}"), other)).toEqual([]);
    const missing = plan("indicators: ['p#borta']", "", "q");
    expect(linesBy("effect-without-indicator", plan("indicators: [m]", "m: {}"), missing)).toEqual([
      "effect-without-indicator q#e",
    ]);
  });

  it("take nothing but indicators: then the reference is the cause", () => {
    const text = plan("horizon: short, indicators: [g]", "").replace("indicators: {  }", "targetGroups: { g: {} }");
    const config = { rules: { "effect-without-indicator": "warn" } } as const;
    const found = check(modelOf(text), { config }).findings.map(line);
    expect(found).toContain("unresolved-reference e");
    expect(found).toContain("effect-without-indicator e (transitive)");
  });

  it("speak kindly of what is unwanted", () => {
    const [wanted] = foundBy("effect-without-indicator", plan("title: Buller", "m: {}"));
    const [unwanted] = foundBy("effect-without-indicator", plan("title: Buller, unwanted: true", "m: {}"));
    expect(sv(wanted)).not.toContain("oönskad");
    expect(sv(unwanted)).toContain("”Buller” (e) är oönskad");
  });

  it("look at one element alone when it is asked about", () => {
    const model = modelOf(
      "changeLogic: 1\nid: p\neffects: { a: { indicators: [m] }, b: {}, c: {} }\nindicators: { m: {} }",
    );
    const ask = (element: string) =>
      check(model, { element, config: only("effect-without-indicator") }).findings.map(line);
    expect(["a", "b"].flatMap(ask)).toEqual(["effect-without-indicator b"]);
  });
});

describe("what an indicator says of itself", () => {
  const full: Indicator = {
    baseline: { value: 1, date: "2025" },
    targetValue: { value: 2, date: "2028" },
    source: "Enkät",
    owner: "Skolan",
  };
  const rules = indicatorRules.filter((id) => id.startsWith("indicator-without-"));
  const found = (indicator: Indicator) => {
    const data: Plan = { changeLogic: 1, id: "p", effects: { e: { indicators: ["m"] } }, indicators: { m: indicator } };
    return check(modelOfData(data), { config: only(...rules) }).findings.map(line);
  };

  it("is enough", () => {
    expect(found(full)).toEqual([]);
  });

  it.each<[string, Indicator, string[]]>([
    ["no baseline", { baseline: {} }, ["indicator-without-baseline m"]],
    ["a baseline of 0", { baseline: { value: 0 } }, []],
    ["a baseline in words", { baseline: { value: "osäkert" } }, []],
    ["a baseline of spaces", { baseline: { value: " \n" } }, ["indicator-without-baseline m"]],
    ["a target value of 0", { targetValue: { value: 0, date: "2028" } }, []],
    ["no target date", { targetValue: { value: 2 } }, ["indicator-without-target-date m"]],
    ["a target date alone", { targetValue: { date: "2028" } }, ["indicator-without-target-value m"]],
    [
      "no target at all",
      { targetValue: {} },
      ["indicator-without-target-value m", "indicator-without-target-date m (transitive)"],
    ],
    ["an empty source", { source: "" }, ["indicator-without-source m"]],
    ["a key figure of Kolada for a source", { source: "", reference: "kolada:N00945" }, []],
    ["one that is written otherwise", { source: "", reference: "Kolada N00945" }, []],
    ["what may be one", { source: "", reference: "N00945" }, ["indicator-without-source m"]],
    ["an indicator of Agenda 2030", { source: "", reference: "sdg:3.4.1" }, ["indicator-without-source m"]],
    ["an empty owner", { owner: " " }, ["indicator-without-owner m"]],
  ])("%s", (_, part, lines) => {
    expect(found({ ...full, ...part })).toEqual(lines);
  });

  it("lacks a target date of its own where the target value is exempt", () => {
    const text = plan(
      "indicators: [m]",
      "m: { ignore: [{ rule: indicator-without-target-value, reason: Prövas först }] }",
    );
    expect(indicatorLines(text)).toContain("indicator-without-target-date m");
  });
});

describe("an indicator of what is unwanted", () => {
  const found = (rest: string) => {
    const text = `changeLogic: 1\nid: p\n${rest}\nindicators: { m: {} }`;
    return [
      ...linesBy("indicator-without-target-value", text),
      ...linesBy("indicator-without-target-date", text),
      ...linesBy("indicator-without-baseline", text),
    ];
  };
  const all = ["indicator-without-target-value m", "indicator-without-target-date m", "indicator-without-baseline m"];

  it("needs no target, but a baseline", () => {
    expect(found("effects: { e: { unwanted: true, indicators: [m] } }")).toEqual(all.slice(2));
    expect(found("outcomes: { o: { unwanted: true, indicators: [m] } }")).toEqual(all.slice(2));
  });

  it.each([
    ["something wanted", "outcomes: { o: { indicators: [m] } }"],
    ["a current state", "currentStates: { s: { indicators: [m] } }"],
    ["an assumption", "assumptions: { v: { indicators: [m] } }"],
  ])("needs one when it measures %s too", (_, other) => {
    expect(found(`effects: { e: { unwanted: true, indicators: [m] } }\n${other}`)).toEqual(all);
  });

  it("is not one that measures nothing", () => {
    expect(found("")).toEqual(all);
  });
});

describe("indicator-unused", () => {
  it("counts current states, outcomes, effects and assumptions, in any plan", () => {
    const others = ["currentStates", "outcomes", "effects", "assumptions"].map(
      (key) => `changeLogic: 1\nid: ${key}\n${key}: { x: { indicators: ['p#${key}'] } }`,
    );
    const text = plan("", "currentStates: {}, outcomes: {}, effects: {}, assumptions: {}, m: {}");
    expect(linesBy("indicator-unused", text)).toHaveLength(5);
    expect(linesBy("indicator-unused", text, ...others)).toEqual(["indicator-unused p#m"]);
  });

  it("follows from the reference that must have meant it", () => {
    const found = indicatorLines(plan("indicators: [laddtilfallen]", "laddtillfallen: {}, annat: {}"));
    expect(found).toContain("indicator-unused laddtillfallen (transitive)");
    expect(found).toContain("indicator-unused annat");
  });

  it("follows from its id, where that means another thing", () => {
    const found = linesOf(plan("indicators: [e]", "e: {}"));
    expect(found).toContain("duplicate-id e");
    expect(found).toContain("indicator-unused e (transitive)");
  });
});

describe("malformed-indicator-reference", () => {
  const text = (reference: string) => plan("indicators: [m]", `m: { reference: ${reference} }`);
  const rule = "malformed-indicator-reference";
  const mended = (written: string) =>
    foundBy(rule, written)
      .flatMap(({ fix }) => fix ?? [])
      .reduce((all, { start, end, text: by }) => all.slice(0, start) + by + all.slice(end), written);

  it.each(["kolada:N00945", "kolada:U12345", "sdg:3.4.1", "sdg:1.a.1", "sdg:17.19.2", "''"])(
    "says nothing of %s",
    (form) => {
      expect(linesBy(rule, text(form))).toEqual([]);
    },
  );

  it.each([
    ["Kolada N00945", "kolada:N00945"],
    ["KOLADA:u12345", "kolada:U12345"],
    ["'kolada: N00945'", "'kolada:N00945'"],
    ['" kolada:N00945 "', '"kolada:N00945"'],
    ["SDG 3.4.1", "sdg:3.4.1"],
    ["sdg:1.A.1", "sdg:1.a.1"],
  ])("mends %s", (before, after) => {
    expect(mended(text(before))).toBe(text(after));
    expect(linesBy(rule, text(before))).toEqual([`${rule} m`]);
    expect(linesBy(rule, text(after))).toEqual([]);
  });

  it.each([
    ["an id alone", "N00945", "kolada:N00945"],
    ["a code alone", "3.4.1", "sdg:3.4.1"],
    ["an escape", '"SDG\\x203.4.1"', "sdg:3.4.1"],
    ["an alias", "*samma", "kolada:N00945"],
  ])("suggests what it does not mend: %s", (_, form, suggestion) => {
    const written = text(form).replace("id: p\n", "id: p\nx-samma: &samma Kolada N00945\n");
    expect(mended(written)).toBe(written);
    expect(sv(foundBy(rule, written)[0])).toContain(`Menade du ”${suggestion}”?`);
  });

  it.each([
    "kolada:N0945",
    "kolada:N009456",
    "kolada:X00945",
    "kolada:3.4.1",
    "sdg:3.4",
    "sdg:0.1.1",
    "sdg:18.1.1",
    "sdg:3.04.1",
    "sdg:3.4.0",
    "sdg:N00945",
    "scb:000000AB",
    "https://www.example.org/N00945",
    "'kolada:N00945, N00946'",
    "constructor",
  ])("tells what can be written instead of %s", (form) => {
    const [finding, ...rest] = foundBy(rule, text(form));
    expect(rest).toEqual([]);
    expect(finding).not.toHaveProperty("fix");
    expect(sv(finding)).toContain("kolada:N00945 eller en indikator i Agenda 2030 som sdg:3.4.1");
  });

  it("stands at the reference", () => {
    const written = text("scb:1");
    const { place } = foundBy(rule, written)[0]!;
    expect(written.slice(place?.start.offset, place?.end.offset)).toBe("scb:1");
  });

  it("shows a long one on one short line", () => {
    const reference = `sdg${":".repeat(200_000)} \n x`;
    const data: Plan = { changeLogic: 1, id: "p", indicators: { m: { reference } } };
    const [finding] = check(modelOfData(data), { config: only(rule) }).findings;
    expect(sv(finding).length).toBeLessThan(500);
    expect(sv(finding)).not.toContain("\n");
  });
});

describe("a key that is misspelt", () => {
  it.each([
    ["effect-without-indicator e", plan("indikatorer: [m]", "m: {}")],
    ["indicator-unused m", plan("indikatorer: [m]", "m: {}")],
    ["indicator-without-baseline m", plan("indicators: [m]", "m: { basline: { value: 1 } }")],
    ["indicator-without-baseline m", plan("indicators: [m]", "m: { baseline: { valu: 1 } }")],
    ["indicator-without-target-value m", plan("indicators: [m]", "m: { tagetValue: { value: 1, date: 2028 } }")],
    ["indicator-without-target-date m", plan("indicators: [m]", "m: { tagetValue: { value: 1, date: 2028 } }")],
    ["indicator-without-target-value m", plan("indicators: [m]", "m: { targetValue: { valu: 1, date: 2028 } }")],
    ["indicator-without-target-date m", plan("indicators: [m]", "m: { targetValue: { value: 1, dat: 2028 } }")],
    ["indicator-without-target-date m", plan("indicators: [m]", "m: { targetValue: { value: 1, date: snart } }")],
    ["indicator-without-source m", plan("indicators: [m]", "m: { souce: Enkät }")],
    ["indicator-without-owner m", plan("indicators: [m]", "m: { ownr: Skolan }")],
  ])("is the cause: %s", (found, text) => {
    expect(indicatorLines(text)).toContain(`${found} (transitive)`);
  });

  it("explains its own indicator alone, and its own field", () => {
    const found = indicatorLines(
      plan(
        "indicators: [m, n]",
        "m: { source: X, baseline: { valu: 1 }, targetValue: {} }, n: { source: X, owner: Y }",
      ),
    );
    expect(found).toContain("indicator-without-baseline m (transitive)");
    expect(found).toContain("indicator-without-target-value m");
    expect(found).toContain("indicator-without-baseline n");
  });

  it("explains what nothing measures when a whole level is missing", () => {
    expect(
      indicatorLines("changeLogic: 1\nid: p\nefects: { e: { indicators: [m] } }\nindicators: { m: {} }"),
    ).toContain("indicator-unused m (transitive)");
  });
});

describe("many indicators", () => {
  it("take no longer than one by one, whatever they are called", () => {
    const size = 20_000;
    const ids = ["constructor", "toString", ...Array.from({ length: size }, (_, at) => `m${at}`)];
    const data: Plan = {
      changeLogic: 1,
      id: "p",
      effects: { e: { indicators: ids }, f: { indicators: ids } },
      indicators: Object.fromEntries(ids.map((id) => [id, {}])),
    };
    const found = check(modelOfData(data), { config: only(...indicatorRules) }).findings;
    expect(found).toHaveLength(5 * ids.length);
    expect(new Set(found.map(line)).size).toBe(found.length);
  });
});

describe("a plan that measures its outcome alone", () => {
  it("is told of its effects, and of what the measure does not say", () => {
    const text = `changeLogic: 1
id: p
outcomes:
  laddar: { indicators: [laddtillfallen], leadsTo: [elbilar] }
effects:
  elbilar: { horizon: short, leadsTo: [utslapp] }
  utslapp: { horizon: long }
indicators:
  laddtillfallen:
    baseline: { value: 40, date: 2024-12 }
    targetValue: { value: 400, date: 2028-12 }
    source: Driftsystemet
`;
    expect(indicatorLines(text)).toEqual([
      "effect-without-indicator elbilar",
      "effect-without-indicator utslapp",
      "indicator-without-owner laddtillfallen",
    ]);
  });
});
