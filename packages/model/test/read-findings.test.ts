import { describe, expect, it } from "vitest";
import { readPlan } from "../src/index.js";
import { expectSound, message, told } from "./support.js";

const head = "changeLogic: 1\nid: a\n";
const read = (yaml: string) => {
  const text = head + yaml;
  const { value, findings } = readPlan(text);
  expectSound(text, findings);
  return { data: value?.data, findings, told: told(text, findings) };
};

describe("unknown keys", () => {
  it.each([
    ["tilte: T", "tilte", "title"],
    ["insatser: {}", "insatser", "actions"],
    ["Resultat: {}", "Resultat", "outcomes"],
    ["nulägen:", "nulägen", "currentStates"],
    ["strategier: []", "strategier", "strategies"],
    ["current_states: {}", "current_states", "currentStates"],
    ["actions: { a: { ansvarig: B } }", "ansvarig", "owner"],
    ["actions: { a: { leder-till: [b] } }", "leder-till", "leadsTo"],
    ["actions: { a: { tidplan: 2028 } }", "tidplan", "period"],
    ["indicators: { i: { målvärde: 3 } }", "målvärde", "targetValue"],
    ["actions: { a: { leadsTo: [{ to: b, motivering: c }] } }", "motivering", "rationale"],
    ["acceptedGaps: [{ item: a/b, motivering: c }]", "motivering", "reason"],
    ["constructor: 1", "constructor", undefined],
    ["toString:", "toString", undefined],
    ["qwertyuiop: 1", "qwertyuiop", undefined],
  ])("%s", (yaml, key, suggestion) => {
    const { findings, told } = read(yaml);
    expect(told).toEqual([`unknown-key: ${key}`]);
    expect(findings[0]?.args.suggestion).toBe(suggestion);
  });

  it("are left out, and the rest is kept", () => {
    const { data } = read("actions: { a: { titel: A, owner: B } }");
    expect(data?.actions).toEqual({ a: { owner: "B" } });
  });

  it("are cut short in the message when they are long", () => {
    const { findings } = read(`${"k".repeat(900)}: 1`);
    expect(message(findings[0] as never).length).toBeLessThan(200);
  });
});

describe("values that do not fit", () => {
  it.each([
    ["status: utkast", "wrong-value: utkast", "draft"],
    ["actions: { a: { status: Pågår } }", "wrong-value: Pågår", "ongoing"],
    ["actions: { a: { status: onging } }", "wrong-value: onging", "ongoing"],
    ["effects: { e: { horizon: lång sikt } }", "wrong-value: lång sikt", "long"],
    ["actions: { a: { leadsTo: [{ to: b, confidence: låg }] } }", "wrong-value: låg", "low"],
    ["strategies: [{ id: s, binding: styrande }]", "wrong-value: styrande", "governing"],
    ["status: xyzzy", "wrong-value: xyzzy", undefined],
  ])("%s: a value of a fixed set", (yaml, expected, suggestion) => {
    const { findings, told } = read(yaml);
    expect(told).toEqual([expected]);
    expect(findings[0]?.args.suggestion).toBe(suggestion);
    expect(findings[0]?.args.allowed).toBeInstanceOf(Array);
  });

  it.each(["2027-02-30", "2026-13", "26", "2026-1", "i höst", "2026-01-00", "2026/2027", "2100-02-29"])(
    "%s is no date",
    (date) => {
      const { data, told } = read(`review: ${date}\nhorizons: { short: ${date}, long: 2040 }`);
      expect(told).toEqual([`invalid-date: ${date}`, `invalid-date: ${date}`]);
      expect(data?.horizons).toEqual({ long: "2040" });
    },
  );

  it.each(["2026", "2026/", "/2026", "2026-01/2025", "2027-02-30/2028", "../2028", "2026-2028", "2026/2027/2028"])(
    "%s is no period",
    (period) => {
      expect(read(`actions: { a: { period: ${period} } }`).told).toEqual([`invalid-period: ${period}`]);
    },
  );

  it.each(["2026/2026", "2026-01/2028-12", "2026-01-31/..", "2026-06/2026", "2024-02-29/2024-02"])(
    "%s is a period",
    (period) => {
      expect(read(`actions: { a: { period: ${period} } }`).told).toEqual([]);
    },
  );

  it.each([
    ["title: [a]", "wrong-type: [a]", "text"],
    ["title: { a: b }", "wrong-type: { a: b }", "text"],
    ["actions: text", "wrong-type: text", "mapping"],
    ["actions: [a, b]", "wrong-type: [a, b]", "mapping"],
    ["actions: { a: text }", "wrong-type: text", "mapping"],
    ["horizons: 2029", "wrong-type: 2029", "mapping"],
    ["acceptedGaps: [text]", "wrong-type: text", "mapping"],
    ["outcomes: { o: { unwanted: ja } }", "wrong-type: ja", "flag"],
    ["outcomes: { o: { unwanted: 'true' } }", "wrong-type: 'true'", "flag"],
    ["actions: { a: { leadsTo: [[b]] } }", "wrong-type: [b]", "text"],
    ["indicators: { i: { baseline: { value: [1] } } }", "wrong-type: [1]", "amount"],
    ["adopted: antagen", "wrong-type: antagen", "mapping"],
  ])("%s: a wrong type", (yaml, expected, shape) => {
    const { findings, told } = read(yaml);
    expect(told).toEqual([expected]);
    expect(findings[0]?.args.expected).toBe(shape);
  });

  it.each(["x", "action-without-owner"])("where the rule %s is exempt, the example names one that ships", (found) => {
    expect(read(`ignore: [${found}]`).findings[0]?.args.example).toBe("- rule: outcome-without-consequence");
  });

  it("a scalar or an object where a list is wanted is read as a list of one", () => {
    const { data, told } = read("tags: ett\nactions: { a: { leadsTo: b, addresses: { to: c } } }\nacceptedGaps: text");
    expect(told).toEqual([
      "expected-list: ett",
      "expected-list: b",
      "expected-list: { to: c }",
      "expected-list: text",
      "wrong-type: text",
    ]);
    expect(data).toMatchObject({
      tags: ["ett"],
      actions: { a: { leadsTo: ["b"], addresses: [{ to: "c" }] } },
      acceptedGaps: [],
    });
  });

  it("an empty entry of a list is a warning", () => {
    const { data, findings } = read("tags:\n  - a\n  -\n  - b\nactions: { a: { leadsTo: [~, c] } }");
    expect(findings.map(({ rule, severity, place }) => [rule, severity, place?.start.line])).toEqual([
      ["empty-entry", "warn", 5],
      ["empty-entry", "warn", 7],
    ]);
    expect(data).toMatchObject({ tags: ["a", "b"], actions: { a: { leadsTo: ["c"] } } });
  });

  it.each([
    ["acceptedGaps: [{ reason: R }, { item: a/b }]", "item", { acceptedGaps: [{ item: "a/b" }] }],
    ["delegations: [{ item: a/b }]", "to", { delegations: [] }],
    ["actions: { a: { leadsTo: [{ confidence: low }, c] } }", "to", { actions: { a: { leadsTo: ["c"] } } }],
    ["strategies: [{ binding: guiding }]", "id", { strategies: [] }],
    ["indicators: { i: { observations: [{ value: 1 }] } }", "date", { indicators: { i: { observations: [] } } }],
    ["ignore: [{ reason: R }]", "rule", { ignore: [] }],
  ])("%s: an entry without what it must have goes", (yaml, key, expected) => {
    const { data, findings } = read(yaml);
    expect(findings.map(({ rule, args }) => [rule, args.key, args.isEntry])).toEqual([["missing-field", key, true]]);
    expect(data).toMatchObject(expected);
  });

  it("a bad value that an entry must have takes the entry with it", () => {
    const { data, findings } = read(
      "indicators: { i: { observations: [{ date: i år, value: 1 }, { date: 2025, value: 2 }] } }",
    );
    expect(findings.map(({ rule }) => rule)).toEqual(["invalid-date", "missing-field"].slice(0, findings.length));
    expect(data?.indicators?.i?.observations).toEqual([{ date: "2025", value: 2 }]);
  });

  it("keeps the places of what is left in a list", () => {
    const text = `${head}acceptedGaps:\n  - {}\n  - item: a/b\n    until: snart\n  - item: c/d\ntags: [[x], y]\n`;
    const { value } = readPlan(text);
    const { data, source } = value as NonNullable<typeof value>;
    const at = (container: object, key: string | number) => {
      const place = source?.placeOf(container, key);
      return place && text.slice(place.start.offset, place.end.offset);
    };
    expect(data.acceptedGaps).toEqual([{ item: "a/b" }, { item: "c/d" }]);
    expect(at(data.acceptedGaps?.[1] as object, "item")).toBe("c/d");
    expect(at(data.acceptedGaps as object, 1)).toBe("item: c/d");
    expect(at(data.tags as object, 0)).toBe("y");
  });
});
