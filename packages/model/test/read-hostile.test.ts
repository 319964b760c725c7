import { describe, expect, it } from "vitest";
import { type ReadOptions, readCatalog, readPlan } from "../src/index.js";

const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join("");

/** Hostile texts within the limits, at a size of `n`. */
const texts: [name: string, make: (n: number) => string, options?: ReadOptions][] = [
  ["unknown keys", (n) => many(n, (i) => `kategori${i}: 1\n`)],
  ["unknown keys, each in an element of its own", (n) => `actions:\n${many(n, (i) => ` a${i}: { tilte: 1 }\n`)}`],
  ["keys that stand twice", (n) => many(n, () => "a: b\n")],
  ["bad ids", (n) => `actions:\n${many(n, (i) => ` ${i}a: {}\n`)}`],
  ["bad entries, every other", (n) => `acceptedGaps:\n${many(n / 2, () => " - {}\n - { item: a }\n")}`],
  ["bad dates", (n) => `acceptedGaps:\n${many(n, () => " - { item: a, until: nu }\n")}`],
  ["empty entries", (n) => `tags:\n${many(n, () => " -\n")}`],
  ["scalars where lists are wanted", (n) => `actions:\n${many(n, (i) => ` a${i}: { tags: b }\n`)}`],
  ["one long line", (n) => `title: ${"x ".repeat(n * 10)}`],
  ["one long quoted text", (n) => `title: "${"\\n\\u00e5 ".repeat(n * 5)}"`],
  ["quotes that never end", (n) => `title: "${"x\n ".repeat(n * 5)}`],
  ["broken lines", (n) => many(n, (i) => `]${i} }\n`)],
  ["deep and wide", (n) => `x-a:\n${many(n / 30, () => `  - ${"[".repeat(60)}1${"]".repeat(60)}\n`)}`],
  [
    "anchors and aliases",
    (n) =>
      many(n, (i) => `x-${i}: &a${i} { b: *a${i - 1} }\n`)
        .replace("*a-1", "1")
        .replaceAll(/\*a\d+/gu, "*a0"),
  ],
  ["JSON with keys that stand twice", (n) => `{${many(n, () => '"a": 1, ')}"b": 1}`],
  ["JSON with broken values", (n) => `{"tags": [${many(n, () => "nej ja, ")}]}`],
];

describe("hostile texts within the limits are read to their end", () => {
  it.each(texts)("%s", (_, make, options) => {
    const { findings } = readPlan(make(48_000), options);
    // A thousand of each sort, and what was left out is told.
    expect(findings.length).toBeLessThan(6000);
  });

  it("a thousand findings of each sort are kept, and the rest counted", () => {
    const { value, findings } = readPlan(`changeLogic: 1\nid: a\n${many(3000, (i) => `nej${i}: 1\n`)}x-b: 1\n`);
    expect(value?.data).toEqual({ changeLogic: 1, id: "a", "x-b": 1 });
    expect(findings).toHaveLength(1001);
    expect(findings.at(-1)).toMatchObject({
      rule: "more-of-the-same",
      severity: "info",
      args: { kind: "unknown-key", count: 2000 },
    });
  });

  it("a catalogue of ids that stand twice", () => {
    const { value } = readCatalog(`catalog: 1\nid: a\nitems:\n${many(100_000, () => " - id: b\n")}`);
    expect(value?.data.items).toHaveLength(1);
  });
});
