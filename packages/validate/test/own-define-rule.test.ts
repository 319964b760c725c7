import type { Severity } from "@change-logic/model";
import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import { atElement, type Config, defineRule, formatFinding, type Rule, resolveConfig, validate } from "../src/index.ts";
import { date, modelOf } from "./support.ts";

const fewLinks = defineRule({
  id: "few-links",
  summary: { sv: "Få länkar", en: "Few links" },
  options: z.object({
    max: z.number().default(1).describe("How many links."),
    kinds: z.array(z.enum(["action", "outcome"])).default(["action"]),
    note: z.string().optional(),
  }),
  *check({ elements, links }, { max, kinds, note }) {
    expectTypeOf(max).toEqualTypeOf<number>();
    expectTypeOf(kinds).toEqualTypeOf<("action" | "outcome")[]>();
    expectTypeOf(note).toEqualTypeOf<string | undefined>();
    for (const element of elements) {
      if (!kinds.some((kind) => kind === element.kind)) continue;
      const count = links.filter(({ from }) => from === element).length;
      if (count <= max) continue;
      yield { args: { id: element.id, count }, subjects: [element.key], at: atElement(element) };
    }
  },
  messages: {
    sv: (a) => `${a.id} har ${a.count.toFixed(0)} länkar.`,
    en: (a) => `${a.id} has ${a.count.toFixed(0)} links.`,
  },
});

const model = modelOf(`changeLogic: 1
id: p
actions: { a: { leadsTo: [o, e] }, b: { leadsTo: [o] } }
outcomes: { o: { leadsTo: [e, e2] } }
effects: { e: {}, e2: {} }
`);
const boom = (): never => {
  throw new Error("pang");
};
const own = (config: Config, rule: Rule = fewLinks) =>
  validate(model, { date, config: { ownRules: [rule], ...config } }).findings.filter(({ rule: id }) => id === rule.id);

describe("defineRule", () => {
  it("makes a rule that runs with what is left out as it is by default", () => {
    expect(fewLinks).toMatchObject({ topic: "own", severity: "warn", preset: "core", reach: "graph", source: [] });
    expect(Object.isFrozen(fewLinks)).toBe(true);
    expect(own({}).map(({ subjects, severity }) => [subjects, severity])).toEqual([[["a"], "warn"]]);
  });

  it("may set threads against each other", () => {
    const threads = [
      { role: "furthers", links: [0] },
      { role: "counteracts", links: [1] },
    ] as const;
    const rule = defineRule({
      id: "threads",
      summary: { sv: "Trådar", en: "Threads" },
      check: () => [withThreads(threads)] as never,
      messages: { sv: () => "S.", en: () => "E." },
    });
    expect(own({}, rule).map((finding) => finding.threads)).toEqual([threads]);
  });

  it("hands options over as they are set, with their defaults", () => {
    const found = (options: Readonly<Record<string, unknown>>) =>
      own({ rules: { "few-links": options } }).map(({ subjects }) => subjects[0]);
    expect(found({ max: 2 })).toEqual([]);
    expect(found({ max: 0 })).toEqual(["a", "b"]);
    expect(found({ kinds: ["outcome"], severity: "info" })).toEqual(["o"]);
    expect(() => resolveConfig({ ownRules: [fewLinks], rules: { "few-links": { maks: 1 } } })).toThrowError(
      expect.objectContaining({ code: "invalid-config", message: expect.stringContaining("maks") }),
    );
  });

  it("makes a rule that can be turned off, and weighs what is set", () => {
    expect(own({ rules: { "few-links": "off" } })).toEqual([]);
    expect(own({ rules: { "few-links": "error" } }).map(({ severity }) => severity)).toEqual<Severity[]>(["error"]);
  });

  it("types what its messages are made of by what its findings give", () => {
    const summary = { sv: "S", en: "E" };
    // @ts-expect-error A language is missing.
    const incomplete = () => defineRule({ id: "x", summary, check: () => [], messages: { sv: () => "" } });
    expect(incomplete).toThrowError(expect.objectContaining({ code: "invalid-rule", blame: "callback" }));
    const noSummary = () =>
      // @ts-expect-error A summary is missing in one language.
      defineRule({ id: "x", summary: { sv: "S" }, check: () => [], messages: { sv: () => "", en: () => "" } });
    expect(noSummary).toThrowError(expect.objectContaining({ code: "invalid-rule", blame: "callback" }));
    defineRule({
      id: "x",
      summary,
      *check({ elements: [element] }) {
        if (element) yield { args: { count: 1 }, subjects: [element.key], at: atElement(element) };
      },
      messages: {
        sv: (a) => a.count.toFixed(0),
        // @ts-expect-error There is no such argument.
        en: (a) => `${a.size}`,
      },
    });
  });

  it.each<[string, object]>([
    ["an id with capitals", { id: "Few" }],
    ["an id that is no text", { id: 1 }],
    ["no check", { check: undefined }],
    ["no messages", { messages: undefined }],
    ["a severity that is none", { severity: "warning" }],
    ["a preset that is none", { preset: "all" }],
    ["a reach that is none", { reach: "run" }],
    ["options that are no object", { options: z.string() }],
    ["an option without a default", { options: z.object({ max: z.number() }) }],
  ])("refuses %s", (_, part) => {
    expect(() => defineRule({ ...fewLinks, ...part } as never)).toThrowError(
      expect.objectContaining({ code: "invalid-rule", blame: "callback" }),
    );
  });

  it("refuses nothing at all", () => {
    expect(() => defineRule(undefined as never)).toThrowError(expect.objectContaining({ code: "invalid-rule" }));
  });
});

const withThreads = (threads: unknown) => ({
  args: {},
  subjects: ["a"],
  at: atElement(model.elements[0]!),
  threads,
});

describe("a rule of one's own that crashes", () => {
  const crashing = (check: () => Iterable<never>) =>
    defineRule({ id: "crash", summary: { sv: "S", en: "E" }, check, messages: { sv: () => "", en: () => "" } });

  it.each<[string, () => Iterable<never>]>([
    [
      "throws",
      () => {
        throw new Error("oj");
      },
    ],
    ["gives what is no finding", () => [1] as never],
    ["gives a finding without a place", () => [{ args: {}, subjects: ["a"] }] as never],
    ["gives threads that are none", () => [withThreads([{ role: "furthers", links: [99] }])] as never],
    ["gives threads that do nothing to a goal", () => [withThreads([{ role: "x", links: [0] }])] as never],
  ])("when it %s, is told of, and the others go on", (_, check) => {
    const { findings } = validate(model, { date, config: { ownRules: [crashing(check), fewLinks] } });
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["rule-error", "few-links"]));
    expect(findings.find(({ rule }) => rule === "rule-error")?.args.rule).toBe("crash");
  });

  it("in its message, is named by its id", () => {
    const rule = defineRule({
      id: "bad-message",
      summary: { sv: "S", en: "E" },
      *check({ elements: [element] }) {
        if (element) yield { args: {}, subjects: [element.key], at: atElement(element) };
      },
      messages: {
        sv: () => {
          throw new Error("oj");
        },
        en: () => "fine",
      },
    });
    const [finding] = own({}, rule);
    expect(formatFinding(finding!, { lang: "sv", rules: [rule] })).toBe("bad-message: a");
    expect(formatFinding(finding!, { lang: "en", rules: [rule] })).toBe("fine");
  });

  it.each<[string, object, RegExp]>([
    ["throw", { options: z.object({ a: z.preprocess(() => boom(), z.number()).default(1) }).refine(boom) }, /pang/u],
    ["want to be waited for", { options: z.object({}).refine(async () => true) }, /sync/u],
    ["are no schema of zod's", { options: { _zod: { def: { type: "object" } } } }, /zod 4/u],
    ["cannot be read", Object.defineProperty({}, "severity", { get: boom, enumerable: true }), /pang/u],
  ])("refuses parts that %s", (_, parts, message) => {
    const definition = Object.defineProperties({ ...fewLinks }, Object.getOwnPropertyDescriptors(parts));
    expect(() => defineRule(definition as never)).toThrowError(
      expect.objectContaining({ code: "invalid-rule", blame: "callback", message: expect.stringMatching(message) }),
    );
  });

  it("tells of options that throw only when they are set", () => {
    const options = z.object({ max: z.preprocess((max) => (max === 2 ? boom() : max), z.number()).default(1) });
    const rule = defineRule({ ...fewLinks, options, check: () => [] });
    expect(own({}, rule)).toEqual([]);
    expect(() => own({ rules: { "few-links": { max: 2 } } }, rule)).toThrowError(
      expect.objectContaining({ code: "invalid-config", message: expect.stringContaining("pang") }),
    );
  });

  it("is asked for all that it needs where it was put together by hand", () => {
    expect(() => own({}, { check: () => [] } as never)).toThrowError(
      expect.objectContaining({ code: "invalid-rule", blame: "callback" }),
    );
    expect(own({}, { ...fewLinks, topic: "chain" })).toHaveLength(1);
  });
});
