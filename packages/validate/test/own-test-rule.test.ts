import { ChangeLogicError, definePlan, type Plan, readCatalog, readPlan } from "@change-logic/model";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { atElement, type DeclaredRule, defineRule, ruleById, testRule } from "../src/index.ts";
import { exampleStrategy } from "./support.ts";

const hasPeriod: DeclaredRule = {
  id: "has-period",
  message: { sv: "{name} saknar period.", en: "{name} has no period." },
  severity: "error",
  select: { kind: "action" },
  require: { fields: { period: true } },
};
const good = "changeLogic: 1\nid: p\nactions: { a: { period: 2026/2027 } }\n";
const bad = "changeLogic: 1\nid: p\nactions: { a: {}, b: { period: 2026/2027 }, c: {} }\n";

/** What is said of cases that fail; undefined when none does. */
function failure(...args: Parameters<typeof testRule>): string | undefined {
  try {
    testRule(...args);
    return undefined;
  } catch (error) {
    if (!(error instanceof ChangeLogicError)) throw error;
    expect([error.code, error.blame]).toEqual(["rule-test-failed", "callback"]);
    return error.message;
  }
}

const speaks = { invalid: { bad: { plan: bad, findings: 2 } } };

describe("testRule", () => {
  it("takes plans as text, documents and data, several together, and says nothing when all is well", () => {
    const data: Plan = { changeLogic: 1, id: "p", actions: { a: {} } };
    expect(
      failure(hasPeriod, {
        valid: {
          text: good,
          json: '{"changeLogic": 1, "id": "p"}',
          document: readPlan(good).value!,
          defined: definePlan({ id: "p" }),
          several: [good, good.replace("id: p", "id: q")],
        },
        invalid: {
          count: { plan: bad, findings: 2 },
          subjects: { plan: bad, findings: ["c", "a"] },
          data: { plan: data, findings: ["a"] },
          several: { plan: [good, bad.replace("id: p", "id: q")], findings: ["q#a", "q#c"] },
          objects: {
            plan: bad,
            findings: [
              { subjects: "a", severity: "error", message: "saknar period" },
              { subjects: ["c"], message: "has no period" },
            ],
          },
        },
      }),
    ).toBeUndefined();
  });

  it.each<[string, Parameters<typeof testRule>[1], string[]]>([
    [
      "found too much",
      { valid: { x: bad }, ...speaks },
      ["valid: x: found error about a, which is not expected", "about c"],
    ],
    ["found nothing", { invalid: { x: { plan: good, findings: ["a"] } } }, ['invalid: x: expected "a", found nothing']],
    [
      "found another number",
      { invalid: { x: { plan: bad, findings: 1 } } },
      ["expected 1 findings, found 2: error about a"],
    ],
    [
      "found with another severity",
      { invalid: { x: { plan: bad, findings: [{ subjects: "a", severity: "info" }, "c"] } } },
      ['expected {"subjects":"a","severity":"info"}, found: error about a; error about c'],
    ],
    [
      "found with another message",
      { invalid: { x: { plan: bad, findings: [{ subjects: "a", message: "saknar ägare" }, "c"] } } },
      ["saknar ägare"],
    ],
    [
      "plan with a mistake",
      { valid: { x: good.replace("period", "perod") }, ...speaks },
      ["x: its plan cannot be read (line 3)"],
    ],
    ["no plan", { valid: { x: "" }, ...speaks }, ["x: its plan cannot be read"]],
    ["data that are no plan", { valid: { x: { actions: 1 } as never }, ...speaks }, ["x: its plan cannot be read"]],
    ["no case in which it speaks", { valid: { x: good } }, ["there is no invalid case"]],
  ])("tells of a case that %s", (_, cases, parts) => {
    const message = failure(hasPeriod, cases);
    for (const part of parts) expect(message).toContain(part);
  });

  it("tells of all cases at once", () => {
    const message = failure(hasPeriod, { valid: { x: bad }, invalid: { y: { plan: good, findings: 1 } } });
    expect(
      message
        ?.split("\n")
        .slice(1)
        .map((line) => line.split(": ").slice(0, 2)),
    ).toEqual([
      ["- valid", "x"],
      ["- valid", "x"],
      ["- invalid", "y"],
    ]);
  });

  const rule = (message: () => string, more: object = {}) =>
    defineRule({
      id: "own",
      summary: { sv: "S", en: "E" },
      *check({ elements }) {
        for (const element of elements) yield { args: {}, subjects: [element.key], at: atElement(element) };
      },
      messages: { sv: () => "Bra.", en: message },
      ...more,
    });
  const one = { invalid: { x: { plan: "changeLogic: 1\nid: p\nactions: { a: {} }\n", findings: 1 } } };

  it.each<[string, () => string, string | undefined]>([
    ["is good", () => "Fine.", undefined],
    ["is empty", () => " ", "its message (en) for warn about a is empty"],
    ["has a hole", () => `The ${undefined as string | undefined} is gone`, 'holds "undefined"'],
    ["has an object in it", () => `The ${{}}`, 'holds "[object "'],
    ["is no text", () => 1 as never, "is no text"],
    [
      "crashes",
      () => {
        throw new Error("oj");
      },
      "crashed: oj",
    ],
  ])("looks at the messages: one that %s", (_, message, problem) => {
    const found = failure(rule(message), one);
    if (problem === undefined) expect(found).toBeUndefined();
    else expect(found).toContain(problem);
  });

  it("tells of a rule that crashes, or finds something else the second time", () => {
    const crash = () => {
      throw new Error("oj");
    };
    expect(
      failure(
        rule(() => "x", { check: crash }),
        one,
      ),
    ).toContain("the rule crashed: oj");
    let runs = 0;
    const fickle = rule(() => "x", {
      *check({ elements: [element] }: { elements: readonly never[] }) {
        yield { args: { run: runs++ }, subjects: ["a"], at: atElement(element!) };
      },
    });
    expect(failure(fickle, one)).toContain("a second run finds something else");
  });

  it("runs the rule alone, with catalogues, a day and options", () => {
    const late = defineRule({
      id: "late",
      summary: { sv: "S", en: "E" },
      options: z.object({ suffix: z.string().default("") }),
      *check({ date, model: { items, plans } }, { suffix }) {
        for (const item of items)
          yield {
            args: { said: `${date}${suffix}` },
            subjects: [item.key],
            at: { plan: plans[0], element: undefined, origin: plans[0]!.origin, part: "value", order: 0 },
          };
      },
      messages: { sv: (a) => a.said, en: (a) => a.said },
    });
    const own = readCatalog("catalog: 1\nid: egen\nitems: [{ id: mal }]\n").value!;
    const plan = "changeLogic: 1\nid: p\nstrategies: [egen]\nactions: { a: {} }\n";
    const cases = (message: string) => ({
      invalid: { x: { plan, findings: [{ subjects: "egen/mal", message }] } },
    });
    expect(failure(late, cases("2026-01-01"), { catalogs: [own] })).toBeUndefined();
    const config = { rules: { late: { suffix: "!" } } };
    expect(failure(late, cases("2027!"), { catalogs: [own, exampleStrategy], date: "2027", config })).toBeUndefined();
  });

  it("takes shipped rules too, whatever their preset", () => {
    const shipped = ruleById("effect-without-horizon")!;
    expect(shipped.preset).toBe("recommended");
    expect(
      failure(shipped, {
        valid: { nothing: "changeLogic: 1\nid: p\n" },
        invalid: {
          one: { plan: "changeLogic: 1\nid: p\nactions: { a: { leadsTo: [e] } }\neffects: { e: {} }\n", findings: 1 },
        },
      }),
    ).toBeUndefined();
  });

  it("refuses a declared rule that makes no sense", () => {
    expect(() => testRule({ ...hasPeriod, require: {} }, speaks)).toThrowError(
      expect.objectContaining({ code: "invalid-rule" }),
    );
  });

  it.each<[string, unknown[]]>([
    ["no cases", [hasPeriod]],
    ["cases that are none", [hasPeriod, null]],
    ["a list of cases", [hasPeriod, []]],
    ["valid cases that are none", [hasPeriod, { valid: null }]],
    ["a case that is none", [hasPeriod, { invalid: { x: null } }]],
    ["a number for a case", [hasPeriod, { valid: { x: 5 } }]],
    ["a case without findings", [hasPeriod, { invalid: { x: { plan: bad } } }]],
    ["a case with no such findings", [hasPeriod, { invalid: { x: { plan: bad, findings: [null] } } }]],
    ["options that are none", [hasPeriod, speaks, null]],
    ["catalogues that are none", [hasPeriod, speaks, { catalogs: 5 }]],
  ])("says so when it is given %s", (_, args) => {
    expect(() => testRule(...(args as Parameters<typeof testRule>))).toThrowError(
      expect.objectContaining({ code: "invalid-argument", blame: "caller" }),
    );
  });
});
