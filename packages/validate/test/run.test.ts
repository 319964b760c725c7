import type { Coverage } from "@change-logic/analysis";
import { ChangeLogicError } from "@change-logic/model";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { atElement, type Config, defineRule, formatFinding, rules } from "../src/index.ts";
import { check, line, modelOf, readText } from "./support.ts";

const mistakes = readText("examples/med-misstag/med-misstag.change.yaml");
const messages = { sv: () => "Eget.", en: () => "Own." };
const summary = { sv: "Egen", en: "Own" };

/** What throws as soon as it is looked at. */
const hostile = <T extends object>(target: T): T =>
  new Proxy(target, {
    get() {
      throw new Error("fälla");
    },
  });

describe("a rule that crashes", () => {
  const crashing = (check: Parameters<typeof defineRule>[0]["check"]) =>
    defineRule({ id: "egen/kraschar", summary, messages, check });
  const healthy = check(modelOf(mistakes)).findings.map(line);

  it.each<[string, Parameters<typeof defineRule>[0]["check"], RegExp]>([
    [
      "at once",
      () => {
        throw new Error("pang\npå");
      },
      /”pang på”/u,
    ],
    [
      "with something that is no error",
      () => {
        throw "bara text";
      },
      /”bara text”/u,
    ],
    [
      "with nothing to say",
      () => {
        throw {
          toString: () => {
            throw new Error("dubbelt");
          },
        };
      },
      /”object”/u,
    ],
    ["by giving no findings", () => 7 as never, /iterable|not/u],
    ["by giving a finding without a place", () => [{ args: {}, subjects: ["x"] }] as never, /no place/u],
    [
      "by giving a finding about nothing",
      ({ model }) => [{ args: {}, subjects: [] as never, at: atElement(model.elements[0]!) }],
      /no subjects/u,
    ],
    ...(
      [
        [{ follows: 5 }, /follows from should be a list/u],
        [{ follows: [null] }, /follows from should be a list/u],
        [{ identity: 5 }, /identity of a finding/u],
        [{ identity: [5] }, /identity of a finding/u],
        [{ severity: "bad" }, /severity of a finding/u],
        [{ about: 5 }, /about of a finding/u],
        [{ links: "x" }, /links of a finding/u],
        [{ links: [1e9] }, /links of a finding/u],
        [{ fix: { text: "x" } }, /fix of a finding/u],
        [{ fix: { start: 5, end: 1, text: "x" } }, /fix of a finding/u],
        [{ args: { node: {} } }, /args\.node of a finding/u],
        [{ at: { order: 1 } }, /no place/u],
      ] as const
    ).map(([part, message]): [string, Parameters<typeof defineRule>[0]["check"], RegExp] => [
      `by giving ${JSON.stringify(part)}`,
      ({ model: { elements } }) => [{ args: {}, subjects: ["x"], at: atElement(elements[0]!), ...part } as never],
      message,
    ]),
    ["by giving what cannot be looked at", () => [hostile({})] as never, /”fälla”/u],
    [
      "by giving the place of another model",
      ({ model: { elements } }) => [{ args: {}, subjects: ["x"], at: atElement({ ...elements[0]! }) }],
      /no place/u,
    ],
    [
      "with an error whose message is a number",
      () => {
        throw Object.assign(new Error("x"), { message: 5 });
      },
      /”5”/u,
    ],
    [
      "with an error whose message throws",
      () => {
        throw hostile(new Error("x"));
      },
      /”object”/u,
    ],
  ])("%s becomes a finding, and the run goes on", (_, crash, message) => {
    const { findings } = check(modelOf(mistakes), { config: { ownRules: [crashing(crash)] } });
    const [error, ...more] = findings.filter(({ rule }) => rule === "rule-error");
    expect(more).toEqual([]);
    expect(error).toMatchObject({ severity: "error", cause: "direct", args: { rule: "egen/kraschar" } });
    expect(formatFinding(error!, { lang: "sv" })).toMatch(message);
    expect(findings.filter((finding) => finding !== error).map(line)).toEqual(healthy);
  });

  it("cannot change later what it has given, nor can anybody else", () => {
    const args = { text: "först", list: ["a"] };
    const rule = crashing(function* ({ model }) {
      yield { args, subjects: [model.elements[0]!.key], at: atElement(model.elements[0]!) };
      args.text = "sedan";
      args.list.push("b");
    });
    const { findings } = check(modelOf(mistakes), { config: { ownRules: [rule] } });
    const own = findings.find(({ rule: id }) => id === rule.id)!;
    expect(own.args).toEqual({ text: "först", list: ["a"] });
    for (const part of [own, own.args, own.args.list, own.subjects]) expect(Object.isFrozen(part)).toBe(true);
  });

  it("keeps what it had found until then", () => {
    const rule = defineRule({
      id: "egen/halvvags",
      summary,
      messages,
      *check({ model }) {
        const [first] = model.elements;
        yield { args: {}, subjects: [first!.key], at: atElement(first!) };
        throw new Error("sedan");
      },
    });
    const found = check(modelOf(mistakes), { config: { ownRules: [rule] } }).findings.map(({ rule }) => rule);
    expect(found.filter((id) => id === rule.id || id === "rule-error")).toEqual(["rule-error", rule.id]);
  });

  it("may be turned off, and then nothing is told of it", () => {
    const rule = crashing(() => {
      throw new Error("pang");
    });
    const config: Config = { ownRules: [rule], rules: { [rule.id]: "off" } };
    expect(check(modelOf(mistakes), { config }).findings.map(line)).toEqual(healthy);
  });

  it("in its message does not take the report with it", () => {
    const rule = defineRule({
      id: "egen/stum",
      summary,
      messages: {
        sv: () => {
          throw new Error("pang");
        },
        en: () => "Own.",
      },
      check: ({ model }) => [{ args: {}, subjects: [model.elements[0]!.key], at: atElement(model.elements[0]!) }],
    });
    const found = check(modelOf(mistakes), { config: { ownRules: [rule] } }).findings.find(
      ({ rule: id }) => id === rule.id,
    )!;
    expect(formatFinding(found, { lang: "sv", rules: [rule] })).toBe("egen/stum: matsvinn");
  });
});

describe("one element", () => {
  const model = modelOf(mistakes);

  it("is looked at by local rules only, and gives what a whole run gives of it", () => {
    const local = new Set(rules.filter(({ reach }) => reach === "local").map(({ id }) => id));
    expect(local.size).toBeGreaterThan(5);
    const whole = check(model).findings.filter(({ rule, cause }) => local.has(rule) && cause === "direct");
    for (const element of model.elements) {
      const own = check(model, { element: element.key });
      expect(own.rules.every(({ reach }) => reach === "local")).toBe(true);
      const told = new Set(own.findings.map(line));
      for (const finding of whole.filter(({ subjects }) => subjects[0] === element.key))
        expect(told).toContain(line(finding));
      for (const finding of own.findings) expect(finding.subjects).toContain(element.key);
    }
  });

  it("costs no coverage", () => {
    const coverage = new Proxy({ items: [], catalogs: [] } as unknown as Coverage, {
      get() {
        throw new Error("asked for coverage");
      },
    });
    expect(check(model, { coverage }).findings.map(({ rule }) => rule)).toContain("rule-error");
    expect(check(model, { coverage, element: "vaga" }).findings.map(({ rule }) => rule)).not.toContain("rule-error");
  });

  it.each(["borta", "agenda-2030/12.3", "constructor", ""])(
    "that is not there (%j) is the caller's mistake",
    (element) => {
      expect(() => check(model, { element })).toThrowError(ChangeLogicError);
      expect(() => check(model, { element })).toThrowError(
        expect.objectContaining({ code: "unknown-node", blame: "caller" }),
      );
    },
  );
});

describe("what a root cause weighs", () => {
  const plan = (status: string) => `changeLogic: 1
id: p
status: ${status}
currentStates: { lage: { title: Läge } }
actions: { a: { title: A, addresses: [lage], leadsTo: [r] } }
outcomes: { r: { title: R } }
effects: { e: { title: E, horizon: short, changes: [lage] } }
`;
  const direct = (status: string, config: Config = {}) =>
    check(modelOf(plan(status)), { config })
      .findings.filter(({ cause, rule }) => cause === "direct" && rule === "outcome-without-consequence")
      .map(({ severity }) => severity);

  it("is at least as much as what follows from it, so that one more rule never lets a run pass", () => {
    expect(direct("adopted")).toEqual(["error"]);
    expect(direct("adopted", { rules: { "action-reaches-no-effect": "off", "no-complete-chain": "off" } })).toEqual([
      "warn",
    ]);
    const { findings } = check(modelOf(plan("adopted")));
    const root = findings.find(({ rule }) => rule === "outcome-without-consequence");
    expect(root).toMatchObject({ raisedBy: "no-complete-chain" });
    const follower = findings.find(({ rule }) => rule === "action-reaches-no-effect");
    expect(follower).toMatchObject({ cause: "transitive", causedByRule: "outcome-without-consequence" });
  });

  it("is what is set, where somebody has set it", () => {
    expect(direct("adopted", { rules: { "outcome-without-consequence": "info" } })).toEqual(["info"]);
    const overrides = [{ id: "r", rules: { "outcome-without-consequence": "warn" } }] as const;
    expect(direct("adopted", { overrides })).toEqual(["warn"]);
  });

  it("is at most a warning in a draft, for the rules that are softer there", () => {
    const draft = modelOf(`changeLogic: 1
id: p
status: draft
strategies: [agenda-2030]
scope: []
effects: { e: { title: E, horizon: long, contributesTo: [agenda-2030/13.1] } }
`);
    const { findings, summary } = check(draft);
    expect(findings.find(({ rule }) => rule === "missing-level")).toMatchObject({ severity: "warn", cause: "direct" });
    expect(summary.error).toBe(0);
  });
});

describe("options", () => {
  it("reach the rule with their defaults, as its schema gives them", () => {
    const seen: unknown[] = [];
    const rule = defineRule({
      id: "egen/med-val",
      summary,
      messages,
      options: z.strictObject({
        most: z.int().min(1).default(3).meta({ description: "Högst." }),
        word: z.string().optional(),
      }),
      check(_, options) {
        seen.push({ ...options, more: options.most + 1 });
        return [];
      },
    });
    for (const setting of ["warn", { most: 5 }, { word: "x" }] as const)
      check(modelOf(mistakes), { config: { ownRules: [rule], rules: { [rule.id]: setting } } });
    expect(seen).toEqual([
      { most: 3, more: 4 },
      { most: 5, more: 6 },
      { most: 3, word: "x", more: 4 },
    ]);
  });
});
