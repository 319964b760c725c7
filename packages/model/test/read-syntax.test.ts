import { describe, expect, it } from "vitest";
import { readPlan } from "../src/index.js";
import { expectSound, message, pointedAt, told } from "./support.js";

const head = "changeLogic: 1\nid: a\n";
const read = (text: string, format?: "yaml" | "json") => {
  const { value, findings } = readPlan(text, format ? { format } : {});
  expectSound(text, findings);
  return { value, data: value?.data, findings, told: told(text, findings) };
};

describe("YAML", () => {
  it.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
  ])("with %s, comments, and with or without a byte order mark", (_, newline) => {
    const lines = [
      "# överst",
      "changeLogic: 1 # version",
      "",
      "id: a",
      "actions:",
      "  # insats",
      "  b:",
      "    titel: B # fel",
      "",
    ];
    for (const mark of ["", "\ufeff"]) {
      const text = mark + lines.join(newline);
      const { data, findings } = read(text);
      expect(data).toEqual({ changeLogic: 1, id: "a", actions: { b: {} } });
      expect(findings.map((finding) => pointedAt(text, finding))).toEqual(["titel"]);
      expect(findings[0]?.place?.start).toMatchObject({ line: 8, column: 5 });
      expect(readPlan(text).value?.source?.lineText(8)).toBe("    titel: B # fel");
    }
  });

  it("counts columns and offsets in UTF-16 units", () => {
    const text = `${head}title: "😀😀"\neffects: { "å😀": {}, 😀: {}, b: { tilte: x } }\n`;
    const { findings } = read(text);
    expect(findings.map((finding) => pointedAt(text, finding))).toEqual(["😀", "tilte"]);
  });

  it("with flow and block mixed is the same plan", () => {
    const block = read(`${head}actions:\n  b:\n    leadsTo:\n    - c\n    -   to: d\n        confidence: low\n`);
    const flow = read(`{changeLogic: 1, "id": 'a', actions: {b: {leadsTo: [c, {to: d, confidence: low}]}}}`, "yaml");
    expect(block.findings).toEqual([]);
    expect(flow.findings).toEqual([]);
    expect(flow.data).toEqual(block.data);
  });

  it("with anchors and aliases: each use is a value of its own, and its place is the alias", () => {
    const text = `${head}x-mall: &mall [pendlare]\nactions:\n  b: &b\n    title: &titel T\n    targetGroups: *mall\n  c: *b\n  d: { title: *titel, status: *titel }\n`;
    const { data, value, told } = read(text);
    expect(told).toEqual(["wrong-value: *titel"]);
    expect(data?.actions).toEqual({
      b: { title: "T", targetGroups: ["pendlare"] },
      c: { title: "T", targetGroups: ["pendlare"] },
      d: { title: "T" },
    });
    expect(data?.actions?.b).not.toBe(data?.actions?.c);
    const place = value?.source?.placeOf(data?.actions as object, "c");
    expect(place && text.slice(place.start.offset, place.end.offset)).toBe("*b");
  });

  it("tells of a mistake below an anchor once, however often it is used", () => {
    const { told } = read(`${head}actions: { b: &b { titel: T }, c: *b, d: *b }\n`);
    expect(told).toEqual(["unknown-key: titel"]);
  });

  it("takes 300 uses of one anchor", () => {
    const { data, findings } = read(
      `${head}x-mall: &mall { a: [1, 2, 3], b: { c: d } }\nx-lista: [${"*mall, ".repeat(300)}]\n`,
    );
    expect(findings).toEqual([]);
    expect((data as unknown as Record<string, unknown[]> | undefined)?.["x-lista"]).toHaveLength(300);
  });

  it.each([
    ["*okand", "unknown-alias: *okand", false],
    ["&a { owner: *a }", "unknown-alias: *a", true],
    ["&a [&b [*a]]", "unknown-alias: *a", true],
  ])("an alias that leads nowhere or round: %s", (value, expected, recursive) => {
    const { findings, told } = read(`${head}x-a: ${value}\ntitle: T\n`);
    expect(told).toEqual([expected]);
    expect(findings[0]?.args.recursive).toBe(recursive);
  });

  it("a merge key is refused, and said to be", () => {
    const { data, told } = read(
      `${head}x-mall: &m { owner: O }\nactions: { b: { <<: *m, title: T }, c: { "<<": x } }\n`,
    );
    expect(told).toEqual(["merge-key: <<", 'unknown-key: "<<"']);
    expect(data?.actions).toEqual({ b: { title: "T" }, c: {} });
  });

  it.each([
    ["!!str 13", [], "13"],
    ["!eget T", ["invalid-syntax: !eget"], "T"],
    ["!!timestamp 2028-12-31", ["invalid-syntax: !!timestamp"], "2028-12-31"],
    ["!!binary aGVq", ["invalid-syntax: !!binary"], "aGVq"],
    ["!!float tolv", ["invalid-syntax: !!float"], "tolv"],
  ])("tags: %s", (value, expected, title) => {
    const { data, told } = read(`${head}title: ${value}\n`);
    expect(told).toEqual(expected);
    expect(data?.title).toBe(title);
  });

  it.each(["!!set { a, b }", "!!omap [a: 1]", "!!pairs [a: 1, a: 2]", "!!seq {a: b}", "!!map [a]"])(
    "odd collections: %s",
    (value) => {
      const { data, findings } = read(`${head}x-a: ${value}\ntags: ${value}\ntitle: T\n`);
      expect(findings.map(({ rule }) => rule)).toContain("invalid-syntax");
      expect(data?.title).toBe("T");
    },
  );

  it("YAML 1.1 does not change what yes means", () => {
    const { data, findings } = read("%YAML 1.1\n---\nchangeLogic: 1\nid: a\nx-a: [yes, 0o17, 012]\n");
    expect(findings).toEqual([]);
    expect(data).toMatchObject({ "x-a": ["yes", 15, 12] });
  });

  it("of several documents the first with content is read", () => {
    const { data, told } = read(`---\n# inget\n---\n${head}---\nchangeLogic: 1\nid: b\n---\nid: c\n`);
    expect(told).toEqual(["several-documents: -"]);
    expect(data?.id).toBe("a");
    expect(read(`---\n${head}...\n---\n# slut\n`).told).toEqual([]);
  });

  it("of keys that stand twice the first counts", () => {
    const { data, findings, told } = read(
      `${head}id: b\nactions: { b: { title: 1 }, "b": { title: 2 } }\nx-a: { c: 1, c: 2 }\n`,
    );
    expect(told).toEqual(["duplicate-key: id", 'duplicate-key: "b"', "duplicate-key: c"]);
    expect(data).toMatchObject({ id: "a", actions: { b: { title: "1" } }, "x-a": { c: 1 } });
    expect(findings[0]?.place?.start.line).toBe(3);
  });

  it.each([
    ["title: T: U", "två kolon"],
    ["actions:\n\tb: {}", "tabb"],
    ["title: @hej", "citattecken"],
    ["title: 'T", "saknar"],
    ["tags: [a, b", "saknas"],
    ['title: "\\q"', "\\\\"],
    ["actions:\n  b:\n    title: T\n   owner: O", "indragning"],
    ["? [a, b]\n: c", "text"],
    ["{a: b}: c", "text"],
    ["title: &a &b T", "två ankare"],
  ])("%s: told in words, and the rest is read", (yaml, words) => {
    const { data, findings } = read(`${head}${yaml}\n`);
    const wrong = findings.filter(({ rule }) => rule === "invalid-syntax");
    expect(wrong.map(message).join(" ")).toContain(words);
    for (const { place } of wrong) expect(place?.start.line).toBeGreaterThanOrEqual(3);
    expect(data?.id).toBe("a");
  });

  it("hears of each problem that the yaml library finds", () => {
    // The composer has no public way to tell; see createComposer.
    const { findings } = read(`${head}title: !a 1\nowner: !b 2\nnotes: "\\q \\z"\n]\n`);
    expect(findings.filter(({ rule }) => rule === "invalid-syntax").length).toBeGreaterThanOrEqual(5);
  });
});

describe("JSON", () => {
  it("keeps the first of keys that stand twice", () => {
    const { data, told } = read(
      '{"changeLogic": 1, "id": "a", "id": "b", "actions": {"c": {"title": "T"}, "c": {}, "d": {}}}',
    );
    expect(told).toEqual(['duplicate-key: "id"', 'duplicate-key: "c"']);
    expect(data).toEqual({ changeLogic: 1, id: "a", actions: { c: { title: "T" }, d: {} } });
  });

  it("has places", () => {
    const text = '\ufeff{\r\n  "changeLogic": 1,\r\n  "id": "a",\r\n  "tilte": "å",\r\n  "review": "snart"\r\n}\r\n';
    const { findings } = read(text);
    expect(told(text, findings)).toEqual(['unknown-key: "tilte"', 'invalid-date: "snart"']);
    expect(findings.map(({ place }) => [place?.start.line, place?.start.column])).toEqual([
      [4, 3],
      [5, 13],
    ]);
  });

  it.each([
    ['{"changeLogic": 1, "id": "a",}', "nyckel"],
    ['{"changeLogic": 1, "id": "a" "title": "T"}', "komma"],
    ['{"changeLogic": 1, "id": "a", "title" "T"}', "kolon"],
    ['{"changeLogic": 1, "id": "a", "title": T}', "ord"],
    ['{"changeLogic": 1, "id": "a", "title": "T}', "citattecken"],
    ['{"changeLogic": 1, "id": "a", "title": "a\tb"}', "tecken"],
    ['{"changeLogic": 1, "id": "a", "title": "\\q"}', "\\\\"],
    ['{"changeLogic": 1, "id": "a", "title": "\\u12"}', "hexadecimala"],
    ['{"changeLogic": 1, "id": "a" /* hej */}', "kommentarer"],
    ['{"changeLogic": 1, "id": "a"}}', "slutet"],
    ['{"changeLogic": 1, "id": "a", "tags": ["b"', "avslutande ]"],
    ['{"changeLogic": 1, "id": "a"', "avslutande }"],
    ['{"changeLogic": 1, "id": "a", "tags": [1.]}', "talet"],
  ])("%s: told in words, and the rest is read", (text, words) => {
    const { data, findings } = read(text);
    expect(findings.map(({ rule }) => rule)).toContain("invalid-syntax");
    expect(findings.map(message).join(" ")).toContain(words);
    expect(data?.id).toBe("a");
  });

  it("numbers beyond what there is are text", () => {
    const { data, findings } = read(
      '{"changeLogic": 1, "id": "a", "x-a": 1e999, "indicators": {"i": {"baseline": {"value": 1e999}}}}',
    );
    expect(findings).toEqual([]);
    expect(data).toMatchObject({ "x-a": "1e999", indicators: { i: { baseline: { value: "1e999" } } } });
  });

  it("is told by the file's name, or by how the text begins", () => {
    const yaml = "{changeLogic: 1, id: a}";
    expect(readPlan(yaml, { file: "a.yaml" }).findings).toEqual([]);
    expect(readPlan(yaml, { file: "a.yml" }).findings).toEqual([]);
    expect(readPlan(yaml, { format: "yaml" }).findings).toEqual([]);
    const isJson = ({ findings }: ReturnType<typeof readPlan>) => findings.some(({ args }) => args.format === "JSON");
    expect(isJson(readPlan(yaml))).toBe(true);
    expect(isJson(readPlan(yaml, { file: "A.JSON" }))).toBe(true);
    expect(readPlan(head, { file: "a.txt" }).findings).toEqual([]);
  });
});
