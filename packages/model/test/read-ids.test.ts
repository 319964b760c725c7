import { describe, expect, it } from "vitest";
import { readCatalog, readPlan, readPortfolio } from "../src/index.js";
import { expectSound, message, told } from "./support.js";

const head = "changeLogic: 1\nid: a\n";
const read = (yaml: string) => {
  const text = head + yaml;
  const { value, findings } = readPlan(text);
  expectSound(text, findings);
  return { data: value?.data, findings, told: told(text, findings) };
};

describe("ids", () => {
  const kinds = [
    "currentStates",
    "actions",
    "outcomes",
    "effects",
    "indicators",
    "targetGroups",
    "actors",
    "assumptions",
    "factors",
  ];
  const odd = ["constructor", "toString", "hasOwnProperty", "valueOf", "å-ö 1", "_", "ид", "a.b", "length", "name"];

  it.each(kinds)("odd ones work in %s", (key) => {
    const { data, told } = read(`${key}: { ${odd.map((id) => `${id}: { title: T }`).join(", ")} }`);
    expect(told).toEqual([]);
    expect(Object.keys(data?.[key as "actions"] ?? {})).toEqual(odd);
    const json = JSON.stringify({
      changeLogic: 1,
      id: "toString",
      [key]: Object.fromEntries(odd.map((id) => [id, {}])),
    });
    expect(readPlan(json).findings).toEqual([]);
  });

  it.each(["yaml", "json"] as const)("__proto__ is refused in %s, and nothing is polluted", (format) => {
    const text =
      format === "yaml"
        ? `${head}__proto__: { polluted: 1 }\nactions:\n  __proto__: { title: T }\n  a: { __proto__: { polluted: 1 }, x-b: { __proto__: { polluted: 1 } } }\n`
        : '{"changeLogic": 1, "id": "a", "__proto__": {"polluted": 1}, "actions": {"__proto__": {"title": "T"}, "a": {"__proto__": {"polluted": 1}, "x-b": {"__proto__": {"polluted": 1}}}}}';
    const { value, findings } = readPlan(text, { format });
    expectSound(text, findings);
    expect(findings.map(({ rule, args }) => [rule, args.found, args.problem])).toEqual(
      Array.from({ length: 4 }, () => ["invalid-id", "__proto__", "reserved"]),
    );
    expect(value?.data).toEqual({ changeLogic: 1, id: "a", actions: { a: { "x-b": {} } } });
    for (const object of [{}, value?.data, value?.data.actions?.a] as { polluted?: unknown }[])
      expect(object?.polluted).toBeUndefined();
  });

  it("__proto__ as the plan's own id", () => {
    const { value, findings } = readPlan("changeLogic: 1\nid: __proto__\n");
    expect(findings.map(({ rule }) => rule)).toEqual(["invalid-id"]);
    expect(value?.data.id).toBe("plan");
  });

  it.each([
    ["a/b", "character"],
    ["a#b", "character"],
    ["'a@b'", "character"],
    ["'a,b'", "character"],
    ['"a\\"b"', "character"],
    ["a'b", "character"],
    ['"a\\nb"', "character"],
    ['"a\\u202eb"', "character"],
    ["1a", "start"],
    ["-a", "start"],
    ["' a'", "space"],
    ["'a '", "space"],
    ["''", "empty"],
    ["a".repeat(101), "length"],
    ["a\u0308pple", "form"],
  ])("%s is refused", (id, problem) => {
    const text = `${head}actions:\n  ${id}: { title: T }\n  b: {}\n`;
    const { value, findings } = readPlan(text);
    expectSound(text, findings);
    expect(told(text, findings)).toEqual([`invalid-id: ${id}`]);
    expect(findings[0]?.args.problem).toBe(problem);
    expect(findings[0]?.place?.start).toEqual({ line: 4, column: 3, offset: head.length + "actions:\n  ".length });
    expect(value?.data.actions).toEqual({ b: {} });
  });

  it("100 characters are fine, counted as people count", () => {
    expect(read(`actions: { ${"å".repeat(100)}: {}, ${"𝒳".repeat(100)}: {} }`).told).toEqual([]);
  });

  it("a catalogue's items may begin with a digit, its own id may not", () => {
    const text = "catalog: 1\nid: 1a\nitems: [{ id: 13.1 }, { id: a/b }, { id: -x }]\n";
    const { value, findings } = readCatalog(text);
    expect(told(text, findings)).toEqual(["invalid-id: 1a", "invalid-id: a/b", "invalid-id: -x"]);
    expect(findings.map(({ args }) => args.digits)).toEqual([false, true, true]);
    expect(value?.data).toMatchObject({ id: "catalog", items: [{ id: "13.1" }] });
  });

  it("that stand twice in a catalogue, perspectives included: the first counts", () => {
    const text =
      "catalog: 1\nid: s\nitems: [{ id: a, items: [{ id: b }, { id: a, title: två }] }, { id: b }, { id: c }]\nperspectives: [{ id: c }, { id: p }]\n";
    const { value, findings } = readCatalog(text);
    expectSound(text, findings);
    expect(findings.map(({ rule, place, subjects }) => [rule, place?.start.line, subjects])).toEqual([
      ["duplicate-item", 3, ["s/a"]],
      ["duplicate-item", 3, ["s/b"]],
      ["duplicate-item", 4, ["s/c"]],
    ]);
    expect(value?.data).toEqual({
      catalog: 1,
      id: "s",
      items: [{ id: "a", items: [{ id: "b" }] }, { id: "c" }],
      perspectives: [{ id: "p" }],
    });
  });
});

describe("the head of a document", () => {
  const rules = (text: string, file?: string) => {
    const { value, findings } = readPlan(text, file === undefined ? {} : { file });
    expectSound(text, findings);
    return [value?.data.id, ...findings.map(({ rule }) => rule)];
  };

  it("tells of a missing version and a missing id", () => {
    expect(rules("title: T\n")).toEqual(["plan", "missing-version", "missing-field"]);
    expect(rules("changeLogic:\nid:\n")).toEqual(["plan", "missing-version", "missing-field"]);
  });

  it("takes the id from the file's name when there is none", () => {
    expect(rules("changeLogic: 1\n", "planer/Årsplan 2026.change.yaml")).toEqual(["Årsplan-2026", "missing-field"]);
    expect(rules("changeLogic: 1\n", "C:\\planer\\en.yaml")).toEqual(["en", "missing-field"]);
    expect(rules("changeLogic: 1\n", "2026.yaml")).toEqual(["plan", "missing-field"]);
    expect(rules("changeLogic: 1\n", `${"x".repeat(300)}.yaml`)).toEqual(["plan", "missing-field"]);
    expect(rules("changeLogic: 1\n", "__proto__.yaml")).toEqual(["plan", "missing-field"]);
  });

  it.each([
    ["2", "newer-version"],
    ["99", "newer-version"],
    ["0", "unknown-version"],
    ["ett", "unknown-version"],
    ["[1]", "unknown-version"],
  ])("version %s", (version, rule) => {
    const text = `changeLogic: ${version}\nid: a\ntitle: T\n`;
    const { value, findings } = readPlan(text);
    expectSound(text, findings);
    expect(told(text, findings)).toEqual([`${rule}: ${version}`]);
    expect(value?.data).toEqual({ changeLogic: 1, id: "a", title: "T" });
  });

  it("tells one kind of document from another", () => {
    const catalog = readPlan("catalog: 1\nid: a\n");
    expect(catalog.value).toBeUndefined();
    expect(catalog.findings.map(({ rule, args }) => [rule, args.wanted, args.found])).toEqual([
      ["wrong-document", "plan", "catalog"],
    ]);
    expect(message(catalog.findings[0] as never)).toContain("--strategy");
    expect(readCatalog(head).findings[0]?.args).toMatchObject({ wanted: "catalog", found: "plan" });
    expect(readPortfolio(head).findings[0]?.args).toMatchObject({ wanted: "portfolio", found: "plan" });
    expect(readPlan("portfolio: 1").findings[0]?.args).toMatchObject({ wanted: "plan", found: "portfolio" });
  });

  it("names the file in every place", () => {
    const { findings } = readPlan("titel: T\n", { file: "en.yaml" });
    expect(findings.length).toBe(3);
    expect(findings.every(({ place }) => place?.file === "en.yaml")).toBe(true);
  });
});
