import type { Model, ModelElement, ModelItem, Plan } from "@change-logic/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DeclaredRule, formatFinding, type NodeKind, validate } from "../src/index.ts";
import { date, modelOfData } from "./support.ts";

const ids = {
  currentStates: ["s1", "s2"],
  actions: ["a1", "a2", "a3"],
  outcomes: ["o1", "o2"],
  effects: ["e1", "e2", "e3"],
};
const items = ["exempelstrategi/halsa", "exempelstrategi/kunskap", "exempelstrategi/goda-livsvillkor"];
const tags = fc.subarray(["x", "y", "z"]);
const linksTo = (ends: readonly string[]) => fc.subarray([...ends]);

const keyed = (of: readonly string[], value: fc.Arbitrary<object>) =>
  fc.tuple(...of.map((id) => value.map((data) => [id, data] as const))).map((entries) => Object.fromEntries(entries));

const results = { leadsTo: linksTo([...ids.outcomes, ...ids.effects]), contributesTo: linksTo(items), tags };
const plans = fc.record({
  changeLogic: fc.constant(1),
  id: fc.constant("p"),
  strategies: fc.constant(["exempelstrategi"]),
  currentStates: keyed(ids.currentStates, fc.record({ tags })),
  actions: keyed(
    ids.actions,
    fc.record({ addresses: linksTo(ids.currentStates), leadsTo: linksTo([...ids.outcomes, ...ids.effects]), tags }),
  ),
  outcomes: keyed(ids.outcomes, fc.record({ ...results, enables: linksTo(ids.actions) })),
  // Some of these links are not allowed, and none of those is to be walked.
  effects: keyed(ids.effects, fc.record({ ...results, enables: linksTo(ids.actions) })),
}) as fc.Arbitrary<Plan>;

const anyKind = fc.constantFrom<NodeKind>("currentState", "action", "outcome", "effect", "item");
const fields = fc.record({ tags: fc.constantFrom("x", "y", false, { atLeast: 2 }) });
const wanted = fc
  .record({ kind: anyKind, fields }, { requiredKeys: [] })
  // Goals have no tags, and a rule that asks them for any is refused.
  .map(({ kind, ...rest }) => (kind === undefined ? rest : kind === "item" ? { kind } : { kind, ...rest }));
type Wanted = Parameters<typeof fits>[1];

/** Whether a node is one that is wanted, in the plainest words. */
function fits(
  node: ModelElement | ModelItem,
  { kind, fields }: { kind?: NodeKind; fields?: { tags: unknown } },
): boolean {
  if (kind !== undefined && node.kind !== kind) return false;
  if (!fields) return true;
  const own = "tags" in node.data ? (node.data.tags ?? []) : [];
  if (fields.tags === false) return own.length === 0;
  return typeof fields.tags === "string" ? own.includes(fields.tags) : own.length >= 2;
}

/** The next steps along the thread, read off the links one by one. */
function steps(node: ModelElement | ModelItem, { links }: Model): (ModelElement | ModelItem)[] {
  if (node.kind === "item") return node.parent ? [node.parent] : [];
  return links.flatMap(({ type, state, from, to }) => {
    if (state !== "valid") return [];
    if (type === "addresses") return to === node ? [from] : [];
    if (type === "changes" || type === "alignsWith") return [];
    return from === node ? [to as ModelElement | ModelItem] : [];
  });
}

/** Whether a walk of one step or more leads from a node to one that is wanted, passing none that is barred. */
function reaches(start: ModelElement | ModelItem, model: Model, end: Wanted, barred: Wanted | undefined): boolean {
  const seen = new Set<ModelElement | ModelItem>();
  const pending = steps(start, model);
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (fits(node, end)) return true;
    if (seen.has(node)) continue;
    seen.add(node);
    if (!barred || !fits(node, barred)) pending.push(...steps(node, model));
  }
  return false;
}

const found = (model: Model, rule: DeclaredRule): string[] =>
  validate(model, { date, config: { ownRules: [rule] } })
    .findings.filter((finding) => finding.rule === rule.id)
    .map(({ subjects }) => subjects[0]!)
    .sort();

const all = ["currentState", "action", "outcome", "effect", "item"] as const;
const nodesOf = (model: Model) => [...model.elements, ...model.items];
const keysOf = (nodes: readonly { readonly key: string }[]) => nodes.map(({ key }) => key).sort();

describe("declared rules on random plans", () => {
  it("find what a walk from each element finds", () => {
    fc.assert(
      fc.property(
        plans,
        wanted,
        fc.option(wanted, { nil: undefined }),
        fc.boolean(),
        (plan, end, barred, isForbidden) => {
          const model = modelOfData(plan);
          const clause = { reaches: { ...end, ...(barred ? { notThrough: barred } : {}) } };
          const rule = { id: "r", select: { kind: [...all] }, [isForbidden ? "forbid" : "require"]: clause };
          const expected = nodesOf(model).filter((node) => reaches(node, model, end, barred) === isForbidden);
          expect(found(model, rule as DeclaredRule)).toEqual(keysOf(expected));
        },
      ),
      { seed: 8, numRuns: 200 },
    );
  });

  it("find backward what they find forward", () => {
    fc.assert(
      fc.property(plans, wanted, fc.option(wanted, { nil: undefined }), (plan, start, barred) => {
        const model = modelOfData(plan);
        const notThrough = barred ? { notThrough: barred } : {};
        const rule = { id: "r", select: { kind: [...all] }, forbid: { reachedFrom: { ...start, ...notThrough } } };
        const starts = nodesOf(model).filter((node) => fits(node, start));
        const expected = nodesOf(model).filter((node) => starts.some((one) => reachesNode(one, model, node, barred)));
        expect(found(model, rule as DeclaredRule)).toEqual(keysOf(expected));
      }),
      { seed: 9, numRuns: 60 },
    );
  });

  it("find neighbours as the links say", () => {
    fc.assert(
      fc.property(plans, wanted, fc.boolean(), (plan, end, isBack) => {
        const model = modelOfData(plan);
        const rule = { id: "r", select: { kind: [...all] }, forbid: { [isBack ? "linkedFrom" : "linksTo"]: end } };
        const valid = model.links.filter(({ state }) => state === "valid");
        const expected = nodesOf(model).filter((node) =>
          valid.some(({ from, to }) =>
            isBack ? to === node && fits(from, end) : from === node && fits(to as ModelElement, end),
          ),
        );
        expect(found(model, rule as DeclaredRule)).toEqual(keysOf(expected));
      }),
      { seed: 10, numRuns: 100 },
    );
  });

  it("find all or nothing: what is required and what is forbidden share out what is selected", () => {
    fc.assert(
      fc.property(plans, wanted, wanted, (plan, one, other) => {
        const model = modelOfData(plan);
        const clause = { linksTo: one, reachedFrom: other };
        const select = { kind: [...all] };
        const required = found(model, { id: "r", select, require: clause } as DeclaredRule);
        const forbidden = found(model, { id: "r", select, forbid: clause } as DeclaredRule);
        expect([...required, ...forbidden].sort()).toEqual(keysOf(nodesOf(model)));
      }),
      { seed: 11, numRuns: 60 },
    );
  });

  it("say something in both languages, the same each time", () => {
    fc.assert(
      fc.property(plans, wanted, fc.string(), (plan, end, text) => {
        const message = text.replaceAll(/[{}]/gu, "");
        const rule = { id: "r", message: `{name} ${message}`, select: { kind: "effect" }, forbid: { linkedFrom: end } };
        const run = () => validate(modelOfData(plan), { date, config: { ownRules: [rule as DeclaredRule] } });
        const report = run();
        expect(JSON.stringify(run().findings)).toBe(JSON.stringify(report.findings));
        for (const finding of report.findings.filter((one) => one.rule === "r"))
          for (const lang of ["sv", "en"] as const)
            expect(formatFinding(finding, { lang, rules: report.rules })).toMatch(/^(?:Effekten|The effect) [”“]e\d/u);
      }),
      { seed: 12, numRuns: 60 },
    );
  });
});

function reachesNode(start: ModelElement | ModelItem, model: Model, end: object, barred: Wanted | undefined): boolean {
  const seen = new Set<object>();
  const pending = steps(start, model);
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node === end) return true;
    if (seen.has(node)) continue;
    seen.add(node);
    if (!barred || !fits(node, barred)) pending.push(...steps(node, model));
  }
  return false;
}
