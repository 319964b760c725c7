import { ChangeLogicError, type Model } from "@change-logic/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  actionItemMatrix,
  activeStatus,
  type CoverageOptions,
  coverage,
  createReachIndex,
  reachClasses,
  scopeOfPlan,
  trace,
} from "../src/index.js";
import type { CatalogData, ElementsData } from "./support/coverage-by-definition.js";
import { arbitraryPlanAndCatalogs } from "./support/random-documents.js";
import { against, alfa, beta, builtModelOf, keys, modelOf, readModel, told } from "./support/small-models.js";
import { stepsFrom } from "./support/trace-by-definition.js";

const owner = "Tekniska förvaltningen";
const date = "2026-11-22";
const item = (model: Model, key: string, options: Partial<CoverageOptions> = {}) => {
  const found = coverage(model, { date, ...options }).items.find((candidate) => candidate.item.key === key);
  if (!found) throw new Error(`no ${key}`);
  return found;
};
const withStatus = (model: Model, status: string, options: Partial<CoverageOptions> = {}) =>
  coverage(model, { date, ...options })
    .items.filter((candidate) => candidate.status === status)
    .map((candidate) => candidate.item.key);

/** An owned action that leads to an effect that contributes to the item. */
const covering = (to: string): { actions: ElementsData; effects: ElementsData } => ({
  actions: { a: { owner, leadsTo: ["e"] } },
  effects: { e: { contributesTo: [to] } },
});

describe("scope", () => {
  it("a plan without one has taken on nothing", () => {
    expect(withStatus(modelOf({}), "gap")).toEqual([]);
    expect(withStatus(modelOf({}), "outOfScope")).toHaveLength(8);
  });

  it("asked for in one run: an item with what is below it, or a catalogue", () => {
    const model = modelOf({});
    expect(withStatus(model, "gap", { scope: ["alfa/gron"] })).toEqual(["alfa/gron", "alfa/gron-1", "alfa/gron-2"]);
    expect(withStatus(model, "gap", { scope: ["beta"] })).toEqual(["beta/13", "beta/13.1", "beta/13.2", "beta/14"]);
    expect(withStatus(model, "gap", { scope: ["alfa/bla", "beta/14"] })).toEqual(["alfa/bla", "beta/14"]);
    expect(withStatus(model, "gap", { scope: [] })).toEqual([]);
  });

  it("asked for adds to the plan's own, and leaves that as it was", () => {
    const model = modelOf({ scope: ["alfa/bla"] });
    expect(withStatus(model, "gap", { scope: ["beta/14"] })).toEqual(["alfa/bla", "beta/14"]);
    expect(withStatus(model, "gap")).toEqual(["alfa/bla"]);
    expect(
      model.items.filter(({ index }) => scopeOfPlan(model, model.plans[0]!)[index] === 1).map(({ key }) => key),
    ).toEqual(["alfa/bla"]);
  });

  it("a catalogue may be asked for with its edition", () => {
    const model = modelOf({}, [{ ...alfa, edition: "2021" }]);
    expect(withStatus(model, "gap", { scope: ["alfa@2021"] })).toHaveLength(4);
    expect(() => coverage(model, { date, scope: ["alfa@1999"] })).toThrow(ChangeLogicError);
  });

  it.each(["saknas", "alfa/saknas", "a", ""])("asked for something that is no item or catalogue throws: %j", (text) => {
    const model = modelOf({ actions: { a: {} } });
    expect(() => coverage(model, { date, scope: [text] })).toThrow(
      expect.objectContaining({ code: "unknown-node", blame: "caller" }),
    );
  });

  it("takes in nothing below an item whose children are not all held", () => {
    const some: CatalogData = { ...alfa, items: [{ ...alfa.items![0]!, childrenComplete: false }] };
    expect(withStatus(modelOf({}, [some]), "gap", { scope: ["alfa"] })).toEqual(["alfa/gron"]);
    expect(withStatus(modelOf({}, [some]), "gap", { scope: ["alfa/gron", "alfa/gron-2"] })).toEqual([
      "alfa/gron",
      "alfa/gron-2",
    ]);
  });
});

describe("covered", () => {
  const many = modelOf({
    actions: {
      langt: { owner, status: "planned", leadsTo: ["o"] },
      nara2: { owner, status: "done", leadsTo: ["e"] },
      nara1: { owner, status: "done", leadsTo: ["e"] },
      agarlos: { leadsTo: ["e"] },
      vilande: { owner, status: "paused", leadsTo: ["e"] },
      direkt: { owner, leadsTo: ["f"] },
    },
    outcomes: { o: { leadsTo: ["e"] } },
    effects: { e: { contributesTo: ["alfa/gron-1"] }, f: { contributesTo: ["alfa/gron"] } },
  });
  const all = [
    ["direkt", "f", "alfa/gron"],
    ["nara2", "e", "alfa/gron-1", "alfa/gron"],
    ["nara1", "e", "alfa/gron-1", "alfa/gron"],
    ["langt", "o", "e", "alfa/gron-1", "alfa/gron"],
  ];

  it.each([
    [0, []],
    [1, all.slice(0, 1)],
    [3, all.slice(0, 3)],
    [undefined, all.slice(0, 3)],
    [100, all],
  ])("paths: %s: one for each action, ordered by length, then as the document is", (paths, expected) => {
    expect(item(many, "alfa/gron", paths === undefined ? {} : { paths }).paths.map(keys)).toEqual(expected);
  });

  it("paths of one length are in the order of their actions, whatever way they take", () => {
    const model = modelOf({
      actions: {
        a1: { owner, leadsTo: ["e2"] },
        a2: { owner, leadsTo: ["e1"] },
        a3: { owner, leadsTo: ["e2", "e1"] },
      },
      effects: { e1: { contributesTo: ["alfa/bla"] }, e2: { contributesTo: ["alfa/bla"] } },
    });
    expect(item(model, "alfa/bla", { paths: 2 }).paths.map(keys)).toEqual([
      ["a1", "e2", "alfa/bla"],
      ["a2", "e1", "alfa/bla"],
    ]);
    expect(item(model, "alfa/bla").paths.map(keys)[2]).toEqual(["a3", "e1", "alfa/bla"]);
  });

  it("through counts the active, owned actions by status", () => {
    const { through, onlyPlanned, onlyDone } = item(many, "alfa/gron");
    expect({ through, onlyPlanned, onlyDone }).toEqual({
      through: { none: 1, planned: 1, done: 2 },
      onlyPlanned: false,
      onlyDone: false,
    });
    expect(Object.keys(through!)).toEqual(["none", "planned", "done"]);
  });

  it.each([
    [["planned", "planned"], true, false],
    [["done", "partlyDone"], false, true],
    [["done", "planned"], false, false],
    [["ongoing"], false, false],
    [[undefined], false, false],
  ])("actions that are %j: onlyPlanned %s, onlyDone %s", (statuses, onlyPlanned, onlyDone) => {
    const actions = Object.fromEntries(statuses.map((status, at) => [`a${at}`, { owner, status, leadsTo: ["e"] }]));
    expect(item(modelOf({ ...covering("alfa/bla"), actions }), "alfa/bla")).toMatchObject({
      status: "covered",
      onlyPlanned,
      onlyDone,
    });
  });

  it("other statuses have none of these", () => {
    const gap = item(modelOf({ scope: ["alfa"] }), "alfa/bla");
    expect(gap).toMatchObject({ status: "gap", because: "nothingContributes", paths: [] });
    expect(Object.keys(gap).sort()).toEqual([
      "because",
      "containsContested",
      "contested",
      "counts",
      "inScope",
      "item",
      "paths",
      "status",
    ]);
  });
});

describe("indirect", () => {
  const step = (id: string, relation: string, to: string): CatalogData => ({
    catalog: 1,
    id,
    title: id,
    items: [{ id: "x", items: [{ id: "y", alignsWith: [{ to, relation }] }] }],
  });

  it("names the covered items that lead here, over one or more alignments, in document order", () => {
    const catalogs = [
      alfa,
      step("c1", "equal", "alfa/bla"),
      step("c2", "partOf", "c1/y"),
      step("c3", "partOf", "beta/13"),
      beta,
    ];
    const model = modelOf(covering("alfa/bla"), catalogs);
    const via = (key: string) => item(model, key).via?.map((from) => from.key);
    expect(via("c1/y")).toEqual(["alfa/bla"]);
    expect(via("c1/x")).toEqual(["alfa/bla"]);
    // c2/y is part of c1/y: what is equal to c1/y says nothing of it.
    expect(item(model, "c2/y")).toMatchObject({ status: "outOfScope" });
    const other = modelOf(
      {
        actions: { a: { owner, leadsTo: ["e", "f"] } },
        effects: { e: { contributesTo: ["c2/y"] }, f: { contributesTo: ["c3/y"] } },
      },
      catalogs,
    );
    expect(item(other, "alfa/bla").via?.map((from) => from.key)).toEqual(["c2/y"]);
    expect(item(other, "beta/13").via?.map((from) => from.key)).toEqual(["c3/y"]);
    // Alignment leads to the item itself; what is below it gets nothing.
    expect(item(other, "beta/13.1").status).toBe("outOfScope");
  });

  it("names each covered item once", () => {
    const both: CatalogData[] = [
      { ...alfa, items: [{ id: "bla", alignsWith: [{ to: "beta/14", relation: "equal" }] }] },
      { ...beta, items: [{ id: "14", alignsWith: [{ to: "alfa/bla", relation: "equal" }] }] },
    ];
    expect(item(modelOf(covering("alfa/bla"), both), "beta/14").via?.map((from) => from.key)).toEqual(["alfa/bla"]);
  });
});

describe("claimed: because, and where the walks backward stop", () => {
  const claimed = (fields: Parameters<typeof modelOf>[0], key = "alfa/bla") => {
    const { status, because, breaks } = item(modelOf(fields), key);
    return [status, because, told(breaks)];
  };
  const effects = { e: { contributesTo: ["alfa/bla"] } };

  it("noCause: nothing leads there", () => {
    expect(claimed({ effects })).toEqual(["claimed", "noCause", ["e: noCause"]]);
    expect(claimed({ outcomes: { o: { leadsTo: ["e"] } }, effects })).toEqual(["claimed", "noCause", ["o: noCause"]]);
  });

  it("noOwner", () => {
    expect(claimed({ actions: { a: { leadsTo: ["e"] } }, effects })).toEqual(["claimed", "noOwner", ["a: noOwner"]]);
  });

  it("inactive, owned or not, and nothing behind it", () => {
    const plan = {
      actions: { a: { status: "paused", leadsTo: ["e"] }, b: { owner, leadsTo: ["o"] } },
      outcomes: { o: { enables: ["a"] } },
      effects,
    };
    expect(claimed(plan)).toEqual(["claimed", "inactive", ["a: inactive"]]);
  });

  it("wrongSign: at the element that a counteracting link leads to", () => {
    const plan = { actions: { a: { owner, leadsTo: ["o"] } }, outcomes: { o: { leadsTo: [against("e")] } }, effects };
    expect(claimed(plan)).toEqual(["claimed", "wrongSign", ["e: wrongSign"]]);
  });

  it("invalidLink: only a link between kinds that cannot be joined leads there", () => {
    const plan = { effects: { ...effects, f: { enables: ["e"] } } };
    expect(claimed(plan)).toEqual(["claimed", "noCause", ["e: invalidLink"]]);
  });

  it("noCause: a loop that no action enters, at each claiming element", () => {
    const plan = {
      effects: {
        e: { leadsTo: ["f"], contributesTo: ["alfa/gron-1", "alfa/gron-2"] },
        f: { leadsTo: ["e"], contributesTo: ["alfa/gron-2"] },
      },
    };
    expect(claimed(plan, "alfa/gron-1")).toEqual(["claimed", "noCause", ["e: noCause"]]);
    expect(claimed(plan, "alfa/gron-2")).toEqual(["claimed", "noCause", ["e: noCause", "f: noCause"]]);
    expect(claimed(plan, "alfa/gron")).toEqual(["claimed", "noCause", ["e: noCause", "f: noCause"]]);
  });

  it("all of them, in document order; the first that explains is why", () => {
    const plan = {
      actions: {
        a: { leadsTo: ["o1"] },
        b: { status: "cancelled", leadsTo: ["e"] },
        c: { owner, leadsTo: [against("o1")] },
      },
      outcomes: { o1: { leadsTo: ["e"] }, o2: { leadsTo: ["e"] } },
      effects,
    };
    expect(claimed(plan)).toEqual([
      "claimed",
      "noOwner",
      ["a: noOwner", "b: inactive", "o1: wrongSign", "o2: noCause"],
    ]);
  });
});

describe("counts", () => {
  it("are of items without children", () => {
    const model = modelOf({ ...covering("alfa/gron-1"), scope: ["alfa", "beta/13"] });
    const result = coverage(model, { date });
    const none = {
      covered: 0,
      indirect: 0,
      delegated: 0,
      accepted: 0,
      claimed: 0,
      counteracted: 0,
      gap: 0,
      outOfScope: 0,
    };
    expect(item(model, "alfa/gron").counts).toEqual({ ...none, covered: 1, gap: 1 });
    expect(item(model, "alfa/gron-1").counts).toEqual({ ...none, covered: 1 });
    expect(result.catalogs.map(({ counts }) => counts)).toEqual([
      { ...none, covered: 1, gap: 2 },
      { ...none, gap: 2, outOfScope: 1 },
    ]);
    expect(result.catalogs.map(({ areas }) => areas.map((area) => area.item.key))).toEqual([
      ["alfa/gron", "alfa/bla"],
      ["beta/13", "beta/14"],
    ]);
    expect(result.catalogs.map(({ items }) => items.length)).toEqual([4, 4]);
    expect(result.items.map((entry) => entry.item)).toEqual(model.items);
    expect([result.model, result.date]).toEqual([model, date]);
  });
});

describe("portfolios", () => {
  const plans = [
    {
      id: "norr",
      actions: { a: { owner, leadsTo: ["syd#e"] } },
      acceptedGaps: [{ item: "beta/14", reason: "Inga medel", owner: "Chef" }],
    },
    {
      id: "syd",
      actions: { a: { leadsTo: ["e"] } },
      effects: { e: { contributesTo: ["alfa/bla"] } },
      delegations: [{ item: "beta/13", to: "vast" }],
    },
  ];

  it("name elements `plan#element`; threads run from plan to plan", () => {
    expect(item(modelOf(plans), "alfa/bla").paths.map(keys)).toEqual([["norr#a", "syd#e", "alfa/bla"]]);
    const [norr, syd] = plans;
    const broken = modelOf([{ ...norr, actions: { a: { owner, status: "paused", leadsTo: ["syd#e"] } } }, syd!]);
    expect(told(item(broken, "alfa/bla").breaks)).toEqual(["norr#a: inactive", "syd#a: noOwner"]);
  });

  it("have all listed catalogues in scope that are not optional", () => {
    expect(withStatus(modelOf(plans), "gap")).toEqual(["alfa/gron", "alfa/gron-1", "alfa/gron-2"]);
    expect(withStatus(modelOf(plans, [{ ...alfa, optional: true }, beta]), "gap")).toEqual([]);
    expect(withStatus(modelOf(plans), "accepted")).toEqual(["beta/14"]);
    expect(withStatus(modelOf(plans), "delegated")).toEqual(["beta/13", "beta/13.1", "beta/13.2"]);
  });
});

describe("the action × item matrix", () => {
  it("holds what a search from each action finds", () => {
    let pairs = 0;
    fc.assert(
      fc.property(arbitraryPlanAndCatalogs(), ({ plan, catalogs }) => {
        const model = readModel([plan], catalogs);
        const matrix = actionItemMatrix(model);
        expect(matrix.actions).toEqual(model.elements.filter(({ kind }) => kind === "action"));
        expect(matrix.items).toBe(model.items);
        for (const action of matrix.actions) {
          // Walks only: not along `addresses`, whose steps start at current states; not from an item on but to its parent.
          const reached = new Set<Parameters<typeof stepsFrom>[1]>([action]);
          for (const node of reached) {
            for (const { to, holds } of node.kind === "currentState" ? [] : stepsFrom(model, node)) {
              if (holds && (node.kind !== "item" || to === node.parent)) reached.add(to);
            }
          }
          const items = model.items.filter((candidate) => reached.has(candidate));
          expect(model.items.filter((candidate) => matrix.has(action, candidate))).toEqual(items);
          const visited: unknown[] = [];
          matrix.forEachItem(action, (candidate) => visited.push(candidate));
          expect(visited).toEqual(items);
          pairs += items.length;
        }
      }),
      { seed: 20_261_122, numRuns: 500 },
    );
    expect(pairs).toBeGreaterThan(500);
  });

  it("holds more items than a word has bits", () => {
    const wide: CatalogData = {
      catalog: 1,
      id: "bred",
      title: "Bred",
      items: Array.from({ length: 100 }, (_, at) => ({ id: `i${at}` })),
    };
    const wanted = [0, 31, 32, 63, 64, 99];
    const model = modelOf(
      {
        actions: { a: { leadsTo: ["e"] }, b: {} },
        effects: { e: { contributesTo: wanted.map((at) => `bred/i${at}`) } },
      },
      [wide],
    );
    const matrix = actionItemMatrix(model, createReachIndex(model));
    const found: number[] = [];
    matrix.forEachItem(matrix.actions[0]!, ({ index }) => found.push(index));
    expect(found).toEqual(wanted);
    expect(model.items.filter((candidate) => matrix.has(matrix.actions[1]!, candidate))).toEqual([]);
  });

  it("holds nothing where no catalogue is listed", () => {
    const model = modelOf({ actions: { a: {} } }, []);
    actionItemMatrix(model).forEachItem(model.elements[0] as never, () => expect.unreachable());
    expect(coverage(model, { date })).toMatchObject({ items: [], catalogs: [] });
  });
});

describe("walks", () => {
  it("have classes: clean, negative, dampening; an element may recur", () => {
    const model = modelOf({
      actions: { a: { leadsTo: ["o1"] } },
      outcomes: {
        o1: { leadsTo: [against("o2")] },
        o2: { leadsTo: [against("o3")] },
        o3: { leadsTo: [against("o3b")] },
        o3b: {},
        o4: { leadsTo: [against("o4b")] },
        o4b: { leadsTo: ["o4"] },
      },
    });
    const index = createReachIndex(model);
    expect([...reachClasses(index, [])]).toEqual([0, 0, 0, 0, 0, 0, 0]);
    const of = (start: string) => {
      const classes = reachClasses(
        index,
        [model.find(start)!].map((node) => (node as { index: number }).index),
      );
      return Object.fromEntries(model.elements.map(({ key, index: at }) => [key, classes[at]]));
    };
    expect(of("a")).toEqual({ a: 1, o1: 1, o2: 2, o3: 4, o3b: 2, o4: 0, o4b: 0 });
    expect(of("o4")).toEqual({ a: 0, o1: 0, o2: 0, o3: 0, o3b: 0, o4: 7, o4b: 6 });
  });

  it("an action without a status is active, and counted as `none`", () => {
    const model = modelOf({ actions: { a: {}, b: { status: "partlyDone" } } });
    expect(model.elements.map((action) => activeStatus(action as never))).toEqual(["none", "partlyDone"]);
  });
});

describe("size", () => {
  it("a chain of 100 000 elements, and 50 000 contributions to one item", () => {
    const outcomes: ElementsData = {};
    for (let at = 0; at < 100_000; at++)
      outcomes[`o${at}`] = { leadsTo: [`o${at + 1}`], ...(at % 2 ? { contributesTo: ["alfa/gron-1"] } : {}) };
    outcomes.o100000 = { contributesTo: ["beta/13.1"] };
    const model = builtModelOf({ actions: { a: { owner, leadsTo: ["o0"] } }, outcomes });
    expect(item(model, "beta/13").paths.map((path) => path.length)).toEqual([100_004]);
    expect(item(model, "alfa/gron").paths.map((path) => path.length)).toEqual([5]);
  });
});

describe("programmer errors", () => {
  const model = builtModelOf({ actions: { a: { owner } } });
  const misuse = { name: "ChangeLogicError", code: "invalid-argument", blame: "caller" };
  const attempt = (work: () => unknown) => {
    try {
      return work();
    } catch (error) {
      return error;
    }
  };

  it.each(["", "idag", "20261122", "2026-02-31", "2026-11-22T08:00:00.000Z", undefined, new Date(0)])(
    "the date %j is refused",
    (date) => {
      expect(attempt(() => coverage(model, { date: date as string }))).toMatchObject(misuse);
    },
  );

  it("what is not a model is refused", () => {
    expect(attempt(() => coverage({} as never, { date: "2026" }))).toMatchObject(misuse);
    expect(attempt(() => coverage(model, undefined as never))).toMatchObject(misuse);
    expect(attempt(() => trace(undefined as never, "a", "a"))).toMatchObject(misuse);
  });
});
