import { describe, expect, it } from "vitest";
import { readPlan } from "../src/index.js";

describe("scalars", () => {
  const read = (yaml: string) => readPlan(`changeLogic: 1\nid: a\n${yaml}`);

  it.each(["13.10", "007", "yes", "2028-12", "1e3", "0x1F", "~x", "true", "0o17", ".inf", "1_000", "12:30:45"])(
    "%s stays as it is written where text is expected",
    (written) => {
      const { value, findings } = read(`title: ${written}\ntags: [${written}]\n`);
      expect(findings).toEqual([]);
      expect(value?.data).toMatchObject({ title: written, tags: [written] });
    },
  );

  it("keeps the source text of numbers in JSON too", () => {
    const { value, findings } = readPlan('{"changeLogic": 1, "id": "a", "title": 13.10, "tags": [1e3, true]}');
    expect(findings).toEqual([]);
    expect(value?.data).toMatchObject({ title: "13.10", tags: ["1e3", "true"] });
  });

  it.each([
    ["0x1F", 31],
    ["1e3", 1000],
    ["-0.50", -0.5],
    ["007", 7],
    ["!!int '5'", 5],
  ])("%s is a number where a number is expected", (written, number) => {
    const { value, findings } = read(`actions: { a: { resources: [{ amount: ${written} }] } }`);
    expect(findings).toEqual([]);
    expect(value?.data.actions?.a?.resources?.[0]?.amount).toBe(number);
  });

  it.each(["'5'", "1 200", "0,5", ".inf", ".nan", "fem", "true", "[5]"])("%s is no number", (written) => {
    const { value, findings } = read(
      `actions: { a: { resources: [{ amount: ${written}, unit: st }] } }`.replace("0,5", "'0,5'"),
    );
    expect(findings.map(({ rule, args }) => [rule, args.expected])).toEqual([["wrong-type", "number"]]);
    expect(value?.data.actions?.a?.resources).toEqual([{ unit: "st" }]);
  });

  it("takes quoted, folded and literal text", () => {
    const { value, findings } = read(
      "title: \"a\\tb \\u00e5\"\ndescription: 'it''s'\nnotes: |\n  en\n  två\nowner: >-\n  lång\n  rad\nsource: plain\n  på två rader\n",
    );
    expect(findings).toEqual([]);
    expect(value?.data).toMatchObject({
      title: "a\tb å",
      description: "it's",
      notes: "en\ntvå\n",
      owner: "lång rad",
      source: "plain på två rader",
    });
  });

  it("leaves out what has no value, and keeps an element of which nothing is said", () => {
    const { value, findings } = read(
      "title:\nowner: ~\nscope: []\nactions:\neffects: { a: , b: null }\nstatus: null\n",
    );
    expect(findings).toEqual([]);
    expect(value?.data).toEqual({ changeLogic: 1, id: "a", scope: [], effects: { a: {}, b: {} } });
  });
});

describe("keys of one's own", () => {
  const yaml = `changeLogic: 1
id: a
$schema: plan.json
x-root: { a: [1, true, ~, text, 2028-12], b: { c: 13.10 } }
horizons: { short: 2029, x-h: 1 }
strategies: [{ id: s, x-s: 1 }]
acceptedGaps: [{ item: s/i, x-g: 1 }]
perspectives: { s/p: { considered: C, x-p: 1 }, x-all: ja }
actions:
  x-mall: &mall { vad: som helst }
  $schema: y
  a:
    x-a: *mall
    leadsTo: [{ to: b, x-l: 1 }]
    ignore: [{ rule: r, x-i: 1 }]
    resources: [{ x-r: 1 }]
indicators: { i: { baseline: { value: 1, x-b: 1 }, observations: [{ date: 2025, value: 1, x-o: 1 }] } }
`;

  it("may stand everywhere, are kept, and are never told of", () => {
    const { value, findings } = readPlan(yaml);
    expect(findings).toEqual([]);
    const text = JSON.stringify(value?.data);
    for (const key of yaml.match(/x-\w+/gu) ?? []) expect(text).toContain(`"${key}"`);
    expect(value?.data).toMatchObject({
      $schema: "plan.json",
      "x-root": { a: [1, true, null, "text", "2028-12"], b: { c: 13.1 } },
      actions: { "x-mall": { vad: "som helst" }, $schema: "y", a: { "x-a": { vad: "som helst" } } },
    });
  });

  it("are kept from JSON as well", () => {
    const first = readPlan(yaml).value?.data;
    const second = readPlan(JSON.stringify(first));
    expect(second.findings).toEqual([]);
    expect(second.value?.data).toEqual(first);
  });
});
