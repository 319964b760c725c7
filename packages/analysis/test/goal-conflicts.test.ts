import {
  createModel,
  type Model,
  type ModelAction,
  type ModelElement,
  type ModelItem,
  readCatalog,
  readPlan,
} from "@change-logic/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverage, type GoalConflict, goalConflicts, isAction, isActive } from "../src/index.js";
import { arbitraryPlanAndCatalogs, arbitraryPortfolio, coverageDate } from "./support/random-documents.js";
import { against, builtModelOf, keys, modelOf } from "./support/small-models.js";

const conflictsOf = (model: Model, walks?: number) =>
  goalConflicts(coverage(model, { date: coverageDate }), walks === undefined ? {} : { walks });

const keyOf = ({ subject }: GoalConflict) => ("key" in subject ? subject.key : subject.id);

/** A conflict as lines: what it is of, and its walks, those that further (+) and those that counteract (-). */
const linesOf = (conflict: GoalConflict) => [
  `${conflict.level} ${keyOf(conflict)}`,
  ...conflict.furthers.map(({ path }) => `+ ${keys(path).join(" ")}`),
  ...conflict.counteracts.map(({ path }) => `- ${keys(path).join(" ")}`),
];

describe("goal conflicts", () => {
  it("of an item: the nearest actions that further it, and those that counteract it", () => {
    const model = modelOf({
      actions: { a: { leadsTo: ["e"] }, b: { leadsTo: ["o"] }, c: { leadsTo: ["f"] } },
      outcomes: { o: { leadsTo: ["f"] } },
      effects: { e: { contributesTo: ["alfa/bla"] }, f: { contributesTo: [against("alfa/bla")] } },
    });
    expect(conflictsOf(model).map(linesOf)).toEqual([
      ["item alfa/bla", "+ a e alfa/bla", "- c f alfa/bla", "- b o f alfa/bla"],
    ]);
    const [{ leftOut, counteracts } = {}] = conflictsOf(model, 1);
    expect(leftOut).toEqual({ furthers: 0, counteracts: 1 });
    expect(counteracts).toHaveLength(1);
  });

  it("of an item that no active action stands behind: what names it", () => {
    const model = modelOf({
      actions: { a: { status: "paused", leadsTo: ["e"] } },
      effects: { e: { contributesTo: ["alfa/bla"] }, f: { contributesTo: [against("alfa/bla")] } },
    });
    expect(conflictsOf(model).map(linesOf)).toEqual([["item alfa/bla", "+ e alfa/bla", "- f alfa/bla"]]);
  });

  it("of an item, over one and the same link", () => {
    const model = modelOf({
      actions: { a: { leadsTo: ["e", against("f")] } },
      effects: { e: { leadsTo: ["f"] }, f: { contributesTo: ["alfa/bla"] } },
    });
    expect(conflictsOf(model).map(linesOf)).toEqual([["item alfa/bla", "+ a e f alfa/bla", "- a f alfa/bla"]]);
  });

  it("of an action that furthers one item and counteracts another; what is not contested comes first", () => {
    const model = modelOf({
      actions: { a: { leadsTo: ["e", "f"] }, b: { leadsTo: ["g"] }, c: { status: "cancelled", leadsTo: ["e", "f"] } },
      effects: {
        e: { contributesTo: ["alfa/gron-1"] },
        f: { contributesTo: [against("beta/13.1"), against("beta/14")] },
        g: { contributesTo: ["beta/13.1"] },
      },
    });
    expect(conflictsOf(model).map(linesOf)).toEqual([
      ["item beta/13.1", "+ b g beta/13.1", "- a f beta/13.1"],
      ["action a", "+ a e alfa/gron-1", "- a f beta/14", "- a f beta/13.1"],
    ]);
    expect(conflictsOf(model)[1]!.catalogs.map(({ id }) => id)).toEqual(["alfa", "beta"]);
  });

  it("are between an item and what stands above or below it, but not between an item and itself", () => {
    const effects = (item: string) => ({
      e: { contributesTo: ["alfa/gron-1"] },
      f: { contributesTo: [against(item)] },
    });
    const of = (item: string) =>
      conflictsOf(modelOf({ actions: { a: { leadsTo: ["e", "f"] } }, effects: effects(item) })).map(linesOf);
    const levels = (item: string) => of(item).map(([subject]) => subject);
    expect(levels("alfa/gron")).toEqual(["action a"]);
    expect(levels("alfa/gron-2")).toEqual(["action a"]);
    expect(levels("alfa/gron-1")).toEqual(["item alfa/gron-1"]);
  });

  it("of a plan, for what no action counteracts on the way to something else", () => {
    const model = modelOf({
      actions: { a: { leadsTo: ["e"] }, b: { leadsTo: ["f"] } },
      effects: { e: { contributesTo: ["alfa/bla"] }, f: { contributesTo: [against("beta/14")] } },
    });
    expect(conflictsOf(model).map(linesOf)).toEqual([["plan p", "+ a e alfa/bla", "- b f beta/14"]]);
  });

  it("are of each plan by itself", () => {
    const model = modelOf([
      { id: "p", actions: { a: { leadsTo: ["e"] } }, effects: { e: { contributesTo: ["alfa/bla"] } } },
      { id: "q", actions: { b: { leadsTo: ["f"] } }, effects: { f: { contributesTo: [against("beta/14")] } } },
    ]);
    expect(conflictsOf(model)).toEqual([]);
  });

  it("say what is done about them: as the link nearest the goal has it", () => {
    const mitigationOf = (first: string | undefined, last: string | undefined) =>
      conflictsOf(
        modelOf({
          actions: {
            a: { leadsTo: ["e", { ...against("o"), ...(first === undefined ? {} : { mitigation: first }) }] },
          },
          outcomes: { o: { leadsTo: [against("f")] } },
          effects: {
            e: { contributesTo: ["alfa/bla"] },
            f: { contributesTo: [{ ...against("beta/14"), ...(last === undefined ? {} : { mitigation: last }) }] },
          },
        }),
      )[0]!.counteracts[0]!;
    expect(mitigationOf("Vi följer det", undefined).mitigation).toEqual({ text: "Vi följer det" });
    expect(mitigationOf("Vi följer det", "a").mitigation).toMatchObject({ text: "a", action: { key: "a" } });
    expect(mitigationOf("Vi följer det", "e").mitigation).toEqual({ text: "e" });
    expect(mitigationOf("Vi följer det", " ").mitigation).toEqual({ text: "Vi följer det" });
    expect(mitigationOf(undefined, undefined).mitigation).toBeUndefined();
    expect(mitigationOf(undefined, undefined).counteracting).toHaveLength(3);
  });
});

const read = (plans: readonly object[], catalogs: readonly object[]): Model =>
  createModel(
    plans.map((plan) => readPlan(JSON.stringify(plan)).value!),
    { catalogs: catalogs.map((catalog) => readCatalog(JSON.stringify(catalog)).value!) },
  );

/** The items that walks from an element end in: by no counteracting link (`for`), and by an odd number (`against`). */
function endsBySign(model: Model, start: ModelElement): { for: Set<ModelItem>; against: Set<ModelItem> } {
  const ends = { for: new Set<ModelItem>(), against: new Set<ModelItem>() };
  const seen = new Set<string>();
  // The signs of a walk matter as none, one more than an even number, or an even number that is not none.
  const pending: [ModelElement, number][] = [[start, 0]];
  while (pending.length > 0) {
    const [element, signs] = pending.pop()!;
    if (seen.has(`${element.index} ${signs}`)) continue;
    seen.add(`${element.index} ${signs}`);
    for (const { from, to, state, type, counteracts } of model.links) {
      if (from !== element || state !== "valid") continue;
      const after = counteracts ? (signs === 1 ? 2 : 1) : signs;
      if (type === "contributesTo") {
        if (after === 0) ends.for.add(to as ModelItem);
        if (after === 1) ends.against.add(to as ModelItem);
      } else if (type === "leadsTo" || type === "enables") {
        const end = to as ModelElement;
        if (!isAction(end) || isActive(end)) pending.push([end, after]);
      }
    }
  }
  return ends;
}

/** The conflicts word by word: what they are of, and the items on both sides. */
function byDefinition(model: Model): object[] {
  const { items } = coverage(model, { date: coverageDate });
  const found: object[] = items
    .filter(({ contested }) => contested)
    .map(({ item }) => ({ level: "item", key: item.key, furthers: [item.key], counteracts: [item.key] }));
  const told = new Set(items.filter(({ contested }) => contested).map(({ item }) => item));
  const opposed = (furthers: Iterable<ModelItem>, counteracts: Iterable<ModelItem>) => {
    const pairs = [...counteracts].flatMap((bad) =>
      [...furthers].filter((good) => good !== bad).map((good) => [good, bad] as const),
    );
    return {
      pairs,
      sides: {
        furthers: [...new Set(pairs.map(([good]) => good.key))].sort(),
        counteracts: [...new Set(pairs.map(([, bad]) => bad.key))].sort(),
      },
    };
  };
  const byPlan = new Map(
    model.plans.map((plan) => [plan, { for: new Set<ModelItem>(), against: new Set<ModelItem>() }]),
  );
  for (const action of model.elements) {
    if (!isAction(action) || !isActive(action)) continue;
    const ends = endsBySign(model, action);
    for (const item of ends.for) byPlan.get(action.plan)!.for.add(item);
    for (const item of ends.against) byPlan.get(action.plan)!.against.add(item);
    const { pairs, sides } = opposed(ends.for, ends.against);
    if (pairs.length > 0) found.push({ level: "action", key: action.key, ...sides });
    for (const [, bad] of pairs) told.add(bad);
  }
  for (const [plan, ends] of byPlan) {
    const { pairs, sides } = opposed(
      ends.for,
      [...ends.against].filter((item) => !told.has(item)),
    );
    if (pairs.length > 0) found.push({ level: "plan", key: plan.id, ...sides });
  }
  return found;
}

const isActiveAction = (node: ModelElement | ModelItem): node is ModelAction =>
  node.kind !== "item" && isAction(node) && isActive(node);

/** A walk is one that exists, with as many counteracting links as its side asks for. */
function checkWalks(model: Model, conflict: GoalConflict): void {
  for (const side of ["furthers", "counteracts"] as const) {
    for (const { item, path, links } of conflict[side]) {
      const walked = links.map((link) => model.links[link]!);
      expect([...walked.map(({ from }) => from), item]).toEqual(path);
      expect(walked.every(({ to, state }, at) => state === "valid" && to === path[at + 1])).toBe(true);
      const signs = walked.filter(({ counteracts }) => counteracts).length;
      expect(side === "furthers" ? signs : signs % 2).toBe(side === "furthers" ? 0 : 1);
      const start = path[0]!;
      if (conflict.level === "action") expect(start).toBe(conflict.subject);
      else if (conflict.level === "plan") {
        expect(isActiveAction(start) && start.plan === conflict.subject).toBe(true);
      } else if (path.length > 2) expect(isActiveAction(start)).toBe(true);
    }
  }
}

describe("goal conflicts, on any plan", () => {
  it.each([
    ["one plan", arbitraryPlanAndCatalogs().map(({ plan, catalogs }) => ({ plans: [plan], catalogs })), 2_000],
    ["portfolios", arbitraryPortfolio(), 1_000],
  ] as const)("are those of the definition: %s", (_, documents, numRuns) => {
    let count = 0;
    fc.assert(
      fc.property(documents as fc.Arbitrary<{ plans: object[]; catalogs: object[] }>, ({ plans, catalogs }) => {
        const model = read(plans, catalogs);
        const conflicts = conflictsOf(model, 1_000);
        count += conflicts.length;
        const actual = conflicts.map((conflict) => ({
          level: conflict.level,
          key: keyOf(conflict),
          furthers: [...new Set(conflict.furthers.map(({ item }) => item.key))].sort(),
          counteracts: [...new Set(conflict.counteracts.map(({ item }) => item.key))].sort(),
        }));
        expect(actual).toEqual(byDefinition(model));
        for (const conflict of conflicts) {
          expect(conflict.leftOut).toEqual({ furthers: 0, counteracts: 0 });
          checkWalks(model, conflict);
        }
      }),
      { seed: 20_261_122, numRuns },
    );
    expect(count).toBeGreaterThan(100);
  });

  it("holds for a chain of 100 000 elements, and for one item that 20 000 actions fight over", () => {
    const outcomes = Object.fromEntries(
      Array.from({ length: 99_998 }, (_, at) => [`o${at}`, { leadsTo: [at === 99_997 ? "e" : `o${at + 1}`] }]),
    );
    const effects = { e: { contributesTo: ["alfa/bla", against("beta/14")] } };
    const chain = conflictsOf(builtModelOf({ actions: { a: { leadsTo: ["o0"] } }, outcomes, effects }));
    expect(chain.map(({ counteracts }) => counteracts[0]!.path.length)).toEqual([100_001]);
    const actions = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`a${at}`, { leadsTo: ["e"] }]));
    expect(conflictsOf(builtModelOf({ actions, effects }))).toHaveLength(20_000);
  });
});
