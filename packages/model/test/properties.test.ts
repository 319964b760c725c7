import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createModel, type ReadOptions, readCatalog, readPlan, toGraph } from "../src/index.js";
import { expectSound } from "./support.js";

const options = { seed: 2030, numRuns: 400 } as const;

const yaml = `# plan
changeLogic: 1
id: exempel
strategies: [s@2021, { id: agenda-2030, binding: guiding }]
horizons: { short: 2029, long: 2040 }
acceptedGaps:
  - { item: agenda-2030/13.1, reason: "Inga medel", until: 2028-12-31 }
x-mall: &mall [pendlare]
currentStates: { bilberoende: { title: De flesta kör bil, kind: challenge } }
actions:
  laddplatser:
    title: 'Bygga laddplatser'
    period: 2026-01/2028-12
    status: ongoing
    targetGroups: *mall
    addresses: [bilberoende]
    leadsTo:
      - to: fler
        assumptions: [Elpriset]
        confidence: medium
      - fler
outcomes:
  fler: { leadsTo: [fler], contributesTo: [agenda-2030/13.2], indicators: [i] }
indicators:
  i:
    baseline: { value: 40, date: 2024-12 }
    observations: [{ date: 2025, value: 41 }]
    notes: |
      en rad
      två
`;
const json = JSON.stringify(readPlan(yaml).value?.data, null, 1);

/** What holds for every reading: it ends, its findings are sound, and what it gave is a whole document. */
function expectWhole(
  text: string,
  read: ReadOptions = {},
  reader: typeof readPlan | typeof readCatalog = readPlan,
): void {
  const { value, findings } = reader(text, read);
  expectSound(text, findings);
  if (!value) {
    expect(findings.length).toBeGreaterThan(0);
    return;
  }
  const again = reader(JSON.stringify(value.data), { format: "json" });
  expect(again.findings).toEqual([]);
  expect(JSON.stringify(again.value?.data)).toBe(JSON.stringify(value.data));
  if (reader === readPlan) toGraph(createModel(value as never));
}

const formats: ReadOptions[] = [{}, { format: "yaml" }, { format: "json" }];
/** Strings that come upon the syntax of YAML and JSON more often than chance would. */
const syntax = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."{}[]:,-?&*!|>'\"%@`#\n\r\t \\",
        "changeLogic: 1\n",
        "id: a\n",
        "actions:",
        "  ",
        "\n  ",
        ": ",
        "- ",
        "&a ",
        "*a",
        "<<: ",
        "---\n",
        "...\n",
        "!!int ",
        "\ufeff",
        "\u0085",
        "\u2028",
        "null",
      ),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

describe("reading", () => {
  it("takes any text", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), syntax),
        fc.constantFrom(...formats),
        (text, read) => {
          expectWhole(text, read);
          expectWhole(`changeLogic: 1\nid: a\n${text}`, read);
        },
      ),
      { ...options, numRuns: 1500 },
    );
  });

  it("takes any JSON value, as a plan and in the places of one", () => {
    const fields = [
      "title",
      "tags",
      "strategies",
      "scope",
      "horizons",
      "acceptedGaps",
      "perspectives",
      "actions",
      "effects",
      "indicators",
      "ignore",
      "x-eget",
      "$schema",
    ];
    const plan = fc.dictionary(fc.oneof(fc.constantFrom(...fields), fc.string()), fc.jsonValue(), { maxKeys: 6 });
    const element = fc.dictionary(
      fc.constantFrom(
        "title",
        "leadsTo",
        "owner",
        "status",
        "period",
        "resources",
        "by",
        "baseline",
        "observations",
        "perspectives",
        "x-a",
      ),
      fc.jsonValue(),
    );
    const elements = fc.record({
      changeLogic: fc.constant(1),
      id: fc.string(),
      actions: fc.dictionary(fc.string(), element),
      indicators: fc.dictionary(fc.string(), element),
    });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), plan, elements), fc.constantFrom("json", "yaml"), (value, format) => {
        expectWhole(JSON.stringify(value), { format: format as "json" });
      }),
      options,
    );
  });

  it("takes any JSON value as a catalogue", () => {
    const { item } = fc.letrec((tie) => ({
      item: fc.record(
        {
          id: fc.oneof(fc.constantFrom("a", "b", "1.1"), fc.jsonValue()),
          title: fc.jsonValue(),
          alignsWith: fc.jsonValue(),
          items: fc.oneof({ depthSize: "small" }, fc.jsonValue(), fc.array(tie("item"), { maxLength: 3 })),
        },
        { requiredKeys: [] },
      ),
    }));
    const catalog = fc.record(
      {
        catalog: fc.constant(1),
        id: fc.constant("s"),
        items: fc.oneof(fc.array(item), fc.jsonValue()),
        perspectives: fc.oneof(fc.array(item), fc.jsonValue()),
        alignments: fc.jsonValue(),
        replaces: fc.jsonValue(),
      },
      { requiredKeys: ["catalog"] },
    );
    fc.assert(
      fc.property(catalog, (value) => expectWhole(JSON.stringify(value), {}, readCatalog)),
      options,
    );
  });

  const cut = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(30),
    insert: fc.oneof(
      fc.constant(""),
      syntax,
      fc.constantFrom("~", "1e999", "__proto__: 1\n", "x-a: .nan\n", "- ", "a: &a { b: *a }\n"),
    ),
  });
  it.each([
    ["YAML", yaml, "yaml"],
    ["JSON", json, "json"],
  ] as const)("takes a good plan in %s that somebody has cut in", (_, text, format) => {
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
        let mutated: string = text;
        for (const { at, length, insert } of cuts) {
          const start = Math.floor(at * mutated.length);
          mutated = mutated.slice(0, start) + insert + mutated.slice(start + length);
        }
        expectWhole(mutated, { format });
      }),
      { ...options, numRuns: 1500 },
    );
  });

  it("gives the same findings each time", () => {
    fc.assert(
      fc.property(syntax, (text) => {
        expect(readPlan(text).findings).toEqual(readPlan(text).findings);
      }),
      options,
    );
  });
});
