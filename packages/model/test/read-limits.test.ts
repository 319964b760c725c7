import { describe, expect, it } from "vitest";
import { type ReadOptions, readPlan } from "../src/index.js";
import { expectSound } from "./support.js";

/** The rules of what is found, in a reading that gives no plan. */
function refusal(text: string, options: ReadOptions = {}): string[] {
  const { value, findings } = readPlan(text, options);
  expect(value).toBeUndefined();
  if (text.length < 1_000_000) expectSound(text, findings);
  return [...new Set(findings.map(({ rule }) => rule))];
}

describe("nesting", () => {
  const yaml: [name: string, (levels: number) => string][] = [
    ["[[…]]", (n) => "[".repeat(n) + "]".repeat(n)],
    ["[[x]]", (n) => `${"[".repeat(n)}x${"]".repeat(n)}`],
    ["{a: {a: …}}", (n) => `${"{a: ".repeat(n - 1)}{}${"}".repeat(n - 1)}`],
    ["- - - x", (n) => `\n  ${"- ".repeat(n)}x`],
    ["indented mappings", (n) => Array.from({ length: n }, (_, i) => `\n${" ".repeat(i + 1)}a:`).join("")],
    ["? ? ?", (n) => `\n  ${"? ".repeat(n)}x`],
    ["[a: [a: x]]", (n) => `${"[a: ".repeat(n / 2)}x${"]".repeat(n / 2)}`],
  ];

  it.each(yaml)("YAML %s: 20,000 deep, open or closed", (name, nest) => {
    // Twenty thousand indentations would be 200 MB.
    const levels = name === "indented mappings" ? 2000 : 20_000;
    expect(refusal(`x-a: ${nest(levels)}\n`)).toEqual(["too-deep"]);
    expect(refusal(nest(levels).trimStart().slice(0, 19_000), { format: "yaml" })).toContain("too-deep");
  });

  it.each(yaml.filter(([name]) => !name.startsWith("?")))("YAML %s: 64 levels are fine, 65 are not", (_, nest) => {
    // One more level is the document itself.
    const at = (levels: number) => readPlan(`changeLogic: 1\nid: a\nx-a: ${nest(levels - 1)}\n`);
    const exact = nest(2).includes("[a: ") ? [63, 65] : [64, 65];
    expect(at(exact[0] as number).findings).toEqual([]);
    expect(at(exact[1] as number).findings.map(({ rule }) => rule)).toEqual(["too-deep"]);
    expect(at(exact[1] as number).value).toBeUndefined();
  });

  const json: [name: string, (levels: number) => string][] = [
    ["[[…]]", (n) => "[".repeat(n) + "]".repeat(n)],
    ["objects", (n) => `${'{"a":'.repeat(n - 1)}{}${"}".repeat(n - 1)}`],
    ["mixed", (n) => `${'[{"a":'.repeat(n / 2)}1${"}]".repeat(n / 2)}`],
  ];

  it.each(json)("JSON %s: 20,000 deep; 64 fine, 65 not", (_, nest) => {
    const text = (levels: number) => `{"changeLogic": 1, "id": "a", "x-a": ${nest(levels - 1)}}`;
    expect(refusal(text(20_001))).toEqual(["too-deep"]);
    expect(refusal(nest(20_000))).toEqual(["too-deep"]);
    const exact = nest(2).startsWith("[{") ? [63, 65] : [64, 65];
    expect(readPlan(text(exact[0] as number)).findings).toEqual([]);
    expect(refusal(text(exact[1] as number))).toEqual(["too-deep"]);
  });

  it.each([
    ["wrong closing brackets", '{"a":{],'],
    ["a string that a line break ends", '{"a":"\r{"b":'],
    ["a quotation mark in a comment", '[/*"*/'],
    ["a quotation mark in a comment, on one line", '[//"\n'],
    ["missing commas", '[{"a":[] '],
    ["missing colons", '{"a"{"b":['],
  ])("JSON hidden behind %s does not go deeper than it may", (_, part) => {
    const { findings } = readPlan(part.repeat(20_000), { format: "json" });
    expect(findings.length).toBeGreaterThan(0);
  });

  it("other limits may be set", () => {
    expect(readPlan("changeLogic: 1\nid: a\nx-a: [[]]\n", { limits: { depth: 2 } }).findings[0]?.rule).toBe("too-deep");
    expect(
      readPlan(`changeLogic: 1\nid: a\nx-a: ${"[".repeat(100)}${"]".repeat(100)}\n`, { limits: { depth: 101 } })
        .findings,
    ).toEqual([]);
  });
});

describe("aliases", () => {
  it("a billion laughs are refused", () => {
    const lines = Array.from({ length: 12 }, (_, i) => `l${i}: &l${i} [${`*l${i - 1}, `.repeat(10)}]`);
    expect(refusal(`l: &l-1 lol\n${lines.join("\n")}\n`)).toEqual(["too-many-aliases"]);
    const maps = Array.from({ length: 30 }, (_, i) => `m${i}: &m${i} { a: *m${i - 1}, b: *m${i - 1} }`);
    expect(refusal(`m: &m-1 x\n${maps.join("\n")}\n`)).toEqual(["too-many-aliases"]);
  });

  it("so are aliases that make it deeper than it looks", () => {
    const lines = Array.from({ length: 70 }, (_, i) => `l${i}: &l${i} [*l${i - 1}]`);
    expect(refusal(`l: &l-1 x\n${lines.join("\n")}\n`)).toEqual(["too-deep"]);
  });

  it("as many as the limit are fine", () => {
    const text = (uses: number) => `changeLogic: 1\nid: a\nx-a: &a [1, 2, 3]\nx-b: [${"*a, ".repeat(uses)}]\n`;
    expect(readPlan(text(25), { limits: { aliasValues: 100 } }).findings).toEqual([]);
    expect(refusal(text(26), { limits: { aliasValues: 100 } })).toEqual(["too-many-aliases"]);
  });
});

describe("size", () => {
  it("YAML over 5 MB and anything over the limit given is refused unread", () => {
    expect(refusal("a: b\n".repeat(1_200_000))).toEqual(["too-large"]);
    expect(refusal("a: b\n".repeat(10_000_000))).toEqual(["too-large"]);
    const json = `{"changeLogic": 1, "x": "${"x".repeat(50_000_000)}"}`;
    expect(refusal(json, { limits: { jsonSize: 40_000_000 } })).toEqual(["too-large"]);
  });

  it("50 MB of JSON is within its limit", () => {
    const { value, findings } = readPlan(`{"changeLogic": 1, "id": "a", "title": "${"x".repeat(50_000_000)}"}`);
    expect(findings).toEqual([]);
    expect(value?.data.title).toHaveLength(50_000_000);
  });

  it.each([
    ["YAML keys", "a: b\n".repeat(900_000), "yaml"],
    ["YAML line breaks", "\n".repeat(4_900_000).concat("a: b"), "yaml"],
    ["YAML quotes", `a: ${'"\n'.repeat(2_400_000)}`, "yaml"],
    ["YAML brackets", "[]\n".repeat(1_600_000), "yaml"],
    ["JSON values", `{"x": [${"1,".repeat(5_000_000)}1]}`, "json"],
    ["JSON blanks", `{${" ".repeat(50_000_000)}}`, "json"],
  ] as const)("a file of nothing but %s is refused", (_, text, format) => {
    expect(refusal(text, { format, limits: { jsonSize: 60_000_000 } })).toEqual(["too-many-parts"]);
  });

  it("a plan of 100,000 elements is within it", () => {
    const outcomes = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, at) => [
        `o${at}`,
        { title: "Resultat", by: "2028", leadsTo: [`o${at + 1}`, { to: "o0", basis: "source" }] },
      ]),
    );
    const { value, findings } = readPlan(JSON.stringify({ changeLogic: 1, id: "a", outcomes }));
    expect(findings).toEqual([]);
    expect(Object.keys(value?.data.outcomes ?? {})).toHaveLength(100_000);
  });

  it("more tokens are taken with a higher limit", () => {
    const text = `changeLogic: 1\nid: a\nx-a: [${"1, ".repeat(1000)}]\n`;
    expect(refusal(text, { limits: { yamlSize: 4000 } })).toEqual(["too-many-parts"]);
    expect(readPlan(text, { limits: { yamlSize: 20_000 } }).findings).toEqual([]);
  });
});

describe("a file that is no plan", () => {
  it.each([
    ["nothing", "", "empty-file"],
    ["a byte order mark", "\ufeff", "empty-file"],
    ["white space", " \n\t\r\n ", "empty-file"],
    ["comments", "# en\n# två\n", "empty-file"],
    ["a document mark", "---\n", "empty-file"],
    ["two document marks", "---\n---\n...\n", "empty-file"],
    ["null", "null", "empty-file"],
    ["~", "~\n", "empty-file"],
    ["NUL bytes", "changeLogic: 1\u0000\nid: a\n", "binary-file"],
    ["a picture", "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR", "binary-file"],
    ["a scalar", "hej\n", "not-a-mapping"],
    ["a number", "42", "not-a-mapping"],
    ["a list", "- changeLogic: 1\n", "not-a-mapping"],
    ["a JSON list", "[1]", "not-a-mapping"],
  ])("%s", (_, text, rule) => {
    expect(refusal(text)).toEqual([rule]);
    expect(refusal(text, { format: "yaml" })).toEqual([rule]);
    if (!text.includes("#"))
      expect(refusal(text, { format: "json" })).toContainEqual(
        expect.stringMatching(/empty-file|invalid-syntax|not-a-mapping|binary-file/u),
      );
  });

  it("a lone bracket gives an empty plan, or nothing, and says what is missing", () => {
    const { value, findings } = readPlan("{");
    expect(value?.data).toEqual({ changeLogic: 1, id: "plan" });
    expect(findings.map(({ rule }) => rule)).toContain("invalid-syntax");
    expect(readPlan("{", { format: "yaml" }).findings.map(({ rule }) => rule)).toContain("invalid-syntax");
    expect(readPlan("[").findings.map(({ rule }) => rule)).toContain("invalid-syntax");
    expect(readPlan('"').findings.map(({ rule }) => rule)).toContain("invalid-syntax");
  });

  it("cut off anywhere it is read as far as it goes", () => {
    const yaml =
      "changeLogic: 1\nid: \"a\"\nactions:\n  b: { title: 'T', leadsTo: [c, {to: d}] }\n  e: &x\n    - |\n      text\n";
    const json =
      '{"changeLogic": 1, "id": "a", "actions": {"b": {"title": "T\\u00e5", "leadsTo": ["c", {"to": "d"}]}}}';
    for (const [text, format] of [
      [yaml, "yaml"],
      [json, "json"],
    ] as const) {
      for (let end = 0; end <= text.length; end++) {
        const cut = text.slice(0, end);
        expectSound(cut, readPlan(cut, { format }).findings);
      }
    }
  });
});
