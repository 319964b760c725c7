import { shippedCatalogs } from "@change-logic/catalogs";
import {
  createModel,
  type Effect,
  type Finding,
  type LinkObject,
  languages,
  type Plan,
  readPlan,
} from "@change-logic/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Config, fingerprint, formatFinding, type Report } from "../src/index.ts";
import { check, exampleStrategy, modelOfData } from "./support.ts";

const ids = ["a1", "toString", "constructor", "a2", "o1", "valueOf", "o2", "e1", "å-ö 1", "e2", "s1", "hasOwnProperty"];
const items = [
  "exempelstrategi/halsa",
  "exempelstrategi/kunskap",
  "exempelstrategi/goda-livsvillkor",
  "agenda-2030/13.2",
];
const odd = [
  "a11",
  "toStrin",
  "other#x",
  "p1#a1",
  "p0#constructor",
  "exempelstrategi/hals",
  "varmland-2040/x",
  "nowhere",
];

const to = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...ids) },
  { weight: 3, arbitrary: fc.constantFrom(...items) },
  { weight: 2, arbitrary: fc.constantFrom(...odd) },
);
const optional = { requiredKeys: [] };
const texts = fc.array(fc.constantFrom("t1", "t2", "i1", "Så är det", ""), { maxLength: 2 });
const date = fc.constantFrom("2025", "2026-06", "2028-12-31");
const period = fc.constantFrom("2025/2026", "2027-01/2028-12", "2026/..");
const linkObject = fc
  .tuple(
    fc.record({ to, counteracts: fc.boolean(), feedback: fc.boolean() }),
    fc.record(
      {
        rationale: fc.constantFrom("Därför", ""),
        assumptions: texts,
        confidence: fc.constantFrom("low", "high"),
        critical: fc.boolean(),
        mitigation: to,
      },
      optional,
    ),
  )
  .map(([base, more]) => ({ ...base, ...more }) as LinkObject);
const link = fc.oneof(to, linkObject);
const links = fc.array(link, { maxLength: 3 });
const titles = ["En titel", "", "Två\nrader", "Ökad trygghet", "Genomföra utbildning och främja hälsa", "å".repeat(90)];
const title = fc.constantFrom(...titles);
const measured = { indicators: fc.uniqueArray(fc.constantFrom("i1", "i2", "i33", "e1", "p1#i1"), { maxLength: 2 }) };
const perspectives = fc.dictionary(
  fc.constantFrom("exempelstrategi/barn-och-unga", "exempelstrategi/stad-och-lnd", "nowhere/x"),
  fc.record({ considered: fc.constantFrom("Ja", ""), notRelevant: fc.constant("Nej") }, optional),
  { maxKeys: 2 },
);
const element = fc.record(
  {
    title,
    addresses: links,
    leadsTo: links,
    enables: links,
    contributesTo: links,
    changes: links,
  },
  optional,
);
const action = fc
  .tuple(
    element,
    fc.record(
      {
        owner: fc.constantFrom("X", ""),
        partOf: to,
        status: fc.constantFrom("paused", "done", "planned", "ongoing"),
        result: fc.constantFrom("none", "achieved"),
        period,
        targetGroups: texts,
        perspectives,
        outputs: fc.array(fc.record({ title: fc.constant("Antal kurser") }), { maxLength: 1 }),
      },
      optional,
    ),
  )
  .map(([base, more]) => ({ ...base, ...more }));
const outcome = fc
  .tuple(element, fc.record({ ...measured, by: date, targetGroups: texts, unwanted: fc.boolean() }, optional))
  .map(([base, more]) => ({ ...base, ...more }));
const effect = fc
  .tuple(outcome, fc.record({ horizon: fc.constantFrom("short", "medium", "long") }, optional))
  .map(([base, more]) => ({ ...base, ...more }) as Effect);
const measurement = fc.record({ value: fc.constantFrom(1, 2, 40), date }, optional);
const indicator = fc.record(
  {
    title: fc.constantFrom("Antal kurser", "Ökat antal elever", "Andel"),
    unit: fc.constantFrom("personer", "procent"),
    direction: fc.constantFrom("increase", "decrease", "maintain"),
    baseline: measurement,
    targetValue: measurement,
    observations: fc.array(measurement, { maxLength: 4 }),
    reference: fc.constantFrom("kolada:N00945", "sdg:3.4.x"),
    source: fc.constant("Enkäten"),
    owner: fc.constantFrom("X", ""),
    qualitative: fc.boolean(),
  },
  optional,
);
const assumption = fc.record(
  {
    title,
    status: fc.constantFrom("untested", "refuted", "supported"),
    critical: fc.boolean(),
    ...measured,
    owner: fc.constant("X"),
    response: fc.constantFrom("Då byter vi spår", ""),
  },
  optional,
);
const keyed = <T>(value: fc.Arbitrary<T>, among = ids) =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...among), value), { maxLength: 5, selector: ([id]) => id })
    .map((entries) => Object.fromEntries(entries) as Record<string, T>);
const anyPlan = (id: string) =>
  fc.record(
    {
      changeLogic: fc.constant(1),
      id: fc.constant(id),
      status: fc.constantFrom("draft", "adopted"),
      profile: fc.constantFrom("kronoberg", "esv", "no-such"),
      strategies: fc.subarray(["exempelstrategi", "agenda-2030", "no-such-strategy"]),
      scope: fc.subarray([...items, "exempelstrategi", "agenda-2030", "exempelstrategi/barn-och-unga"]),
      currentStates: keyed(element),
      actions: keyed(action),
      outcomes: keyed(outcome),
      effects: keyed(effect),
      owner: fc.constantFrom("X", ""),
      review: date,
      horizons: fc.constant({ short: "2027", long: "2040" }),
      sideEffects: fc.constantFrom("none-found", ""),
      perspectives,
      targetGroups: keyed(fc.record({ title })),
      indicators: keyed(indicator, ["i1", "i2", "i3", "a1"]),
      assumptions: keyed(assumption, ["t1", "t2", "a2"]),
    },
    { requiredKeys: ["changeLogic", "id"] },
  ) as fc.Arbitrary<Plan>;
const plans = fc.oneof(
  anyPlan("p0").map((plan) => [plan]),
  fc.tuple(anyPlan("p0"), anyPlan("p1")).map((both): Plan[] => both),
);

/** All rules look. */
const config: Config = { extends: "all" };

describe("on random plans", () => {
  it("never throws, repeats itself, says everything in both languages, and points at what is there", () => {
    fc.assert(
      fc.property(plans, (documents) => {
        const model = modelOfData(...structuredClone(documents));
        const { findings, summary } = check(model, { config });
        expect(JSON.stringify(check(modelOfData(...structuredClone(documents)), { config }).findings)).toBe(
          JSON.stringify(findings),
        );
        expect(summary.error + summary.warn + summary.info + summary.transitive).toBe(findings.length);
        const planIds = new Set(model.plans.map(({ id }) => id));
        const direct = new Set(
          findings.filter(({ cause }) => cause === "direct").map(({ subjects }) => JSON.stringify(subjects)),
        );
        const said = new Set<string>();
        const problems: string[] = [];
        const claim = (holds: boolean, problem: string, { rule, subjects, args }: Finding) => {
          if (!holds) problems.push(`${problem}: ${rule} ${JSON.stringify([subjects, args])}`);
        };
        for (const finding of findings) {
          for (const lang of languages) {
            const message = formatFinding(finding, { lang });
            claim(!/undefined|\[object [A-Z]|NaN| {2}/u.test(message), message, finding);
            claim(/^\p{L}.*[.?\]]$/u.test(message), message, finding);
          }
          for (const subject of finding.subjects) {
            claim(planIds.has(subject) || model.find(subject) !== undefined, `no ${subject}`, finding);
          }
          for (const at of finding.links ?? []) claim(at in model.links, `no link ${at}`, finding);
          const { cause, causedBy } = finding;
          claim((causedBy === undefined) === (cause === "direct"), "causedBy", finding);
          claim(causedBy === undefined || direct.has(JSON.stringify(causedBy)), `follows from ${causedBy}`, finding);
          // Nothing is said twice.
          const what = JSON.stringify([finding.rule, finding.subjects, finding.links, finding.args]);
          const mayRepeat = ["unresolved-reference", "duplicate-id"].includes(finding.rule);
          claim(mayRepeat || !said.has(what), "said twice", finding);
          said.add(what);
        }
        expect(problems).toEqual([]);
        expect(findings.length === 0 || direct.size > 0).toBe(true);
      }),
      { numRuns: 400, seed: 20261122 },
    );
  });
});

/** A value as YAML in block style, unlike JSON in every line. */
function toYaml(value: unknown, indent = ""): string {
  if (typeof value !== "object" || value === null) return ` ${JSON.stringify(value)}\n`;
  const entries = Object.entries(value);
  if (entries.length === 0) return Array.isArray(value) ? " []\n" : " {}\n";
  const lines = entries.map(
    ([key, part]) => `${indent}${Array.isArray(value) ? "-" : `${JSON.stringify(key)}:`}${toYaml(part, `${indent}  `)}`,
  );
  return ` # här\n${lines.join("")}`;
}

describe("on random plans that are read", () => {
  const toJson = (value: unknown) => JSON.stringify(value);
  /** The report on plans that are written and read again, with what reading found. */
  const reportOn = (documents: readonly Plan[], write: (value: unknown) => string, ending: string): Report => {
    const read = documents.map((plan, index) => readPlan(write(plan), { file: `${index}.${ending}` }));
    const model = createModel(
      read.map(({ value }) => value!),
      { catalogs: [exampleStrategy, ...shippedCatalogs] },
    );
    return check(model, { config, read: read.flatMap(({ findings }) => findings) });
  };
  const printsOf = ({ findings }: Report) =>
    findings
      .filter(({ stage }) => stage === "rule")
      .map(fingerprint)
      .sort();

  it("never throws nor crashes, repeats itself, and knows each finding by itself, however the plan is written", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(plans, (documents) => {
        const report = reportOn(documents, toYaml, "yaml");
        const { findings } = report;
        for (const { rule } of findings) seen.add(rule);
        expect(findings.filter(({ rule }) => rule === "rule-error")).toEqual([]);
        expect(JSON.stringify(reportOn(documents, toYaml, "yaml").findings)).toBe(JSON.stringify(findings));
        const count = findings.length;
        expect(new Set(findings.map(({ rule, identity }) => JSON.stringify([rule, identity]))).size).toBe(count);
        expect(new Set(findings.map(fingerprint)).size).toBe(count);
        for (const { cause, causedBy } of findings) expect(causedBy !== undefined).toBe(cause === "transitive");
        expect(printsOf(reportOn(documents, toJson, "json"))).toEqual(printsOf(report));
      }),
      { numRuns: 100, seed: 20261122 },
    );
    // The plans are odd enough to say something of the rules.
    expect(seen.size).toBeGreaterThan(60);
  });
});

describe("on large plans", () => {
  /** What is said of an action and of a link, so that nothing more is asked. */
  const whole = { owner: "X", period: "2026/2027", status: "ongoing", targetGroups: ["Barn"] };
  const onward = (to: string) => ({ to, assumptions: ["Det går"] });
  const chain = (length: number, close: boolean): Plan => {
    const outcomes: Record<string, object> = {};
    for (let at = 0; at < length; at++) {
      outcomes[`o${at}`] = {
        title: `Led ${at}`,
        leadsTo: [onward(at + 1 < length ? `o${at + 1}` : close ? "o0" : "e")],
      };
    }
    outcomes.o0 = { ...outcomes.o0, changes: ["s"] };
    return {
      changeLogic: 1,
      id: "lang",
      owner: "X",
      review: "2027-06",
      currentStates: { s: { title: "Nuläge" } },
      actions: { a: { ...whole, title: "Insats", addresses: ["s"], leadsTo: ["o0"] } },
      outcomes,
      effects: { e: { title: "Effekt", horizon: "short" } },
    } as Plan;
  };
  it("takes a chain of 100,000", () => {
    const { findings } = check(modelOfData(chain(100_000, false)));
    expect(findings).toEqual([]);
  });

  it("takes a chain of 100,000 of which nothing is said", () => {
    const plan = chain(100_000, false);
    plan.actions = { a: { title: "Insats", addresses: ["s"], leadsTo: ["o0"] } };
    for (const [at, outcome] of Object.values(plan.outcomes ?? {}).entries())
      outcome.leadsTo = [at + 1 < 100_000 ? `o${at + 1}` : "e"];
    const { summary } = check(modelOfData(plan), { config: { extends: ["recommended", "indicators"] } });
    // No outcome has an indicator. That nothing says for whom they are is a finding about the first; the rest follow.
    expect(summary).toMatchObject({ info: 100_002, transitive: 99_999 });
  });

  it("takes a ring of 100,000, and prints its beginning and end", () => {
    const { findings } = check(modelOfData(chain(100_000, true)));
    expect(findings.map(({ rule, cause }) => `${rule} ${cause}`)).toEqual([
      "action-reaches-no-effect direct",
      "undeclared-cycle direct",
      "isolated-element direct",
      "no-complete-chain transitive",
      "effect-without-action transitive",
    ]);
    expect(formatFinding(findings[1]!, { lang: "sv" }).length).toBeLessThan(500);
  });

  it("takes 20,000 elements that all are wrong", () => {
    const plan = chain(20_000, false);
    for (const outcome of Object.values(plan.outcomes ?? {})) outcome.leadsTo = ["o", "s", "a", "borta"];
    plan.actions = Object.fromEntries(
      Array.from({ length: 2_000 }, (_, at) => [`a${at}`, { title: "Insats", partOf: `a${(at + 1) % 2_000}` }]),
    );
    const { findings } = check(modelOfData(plan));
    expect(findings.length).toBeGreaterThan(80_000);
  });

  it("takes a knot of 2,000 where everything leads to everything near", () => {
    const plan = chain(2_000, true);
    for (const [at, outcome] of Object.values(plan.outcomes ?? {}).entries()) {
      outcome.leadsTo = Array.from({ length: 40 }, (_, step) => `o${(at + 3 + step * 7) % 2_000}`);
    }
    const { findings } = check(modelOfData(plan));
    expect(findings.filter(({ rule }) => rule === "undeclared-cycle")).toHaveLength(1);
  });
});
