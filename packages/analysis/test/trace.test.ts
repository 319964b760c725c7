import { ChangeLogicError, type Model } from "@change-logic/model";
import { describe, expect, it } from "vitest";
import { trace } from "../src/index.js";
import type { CatalogData, ElementsData } from "./support/coverage-by-definition.js";
import { against, alfa, beta, builtModelOf, keys, modelOf, told } from "./support/small-models.js";

const owner = "Tekniska förvaltningen";
const run = (model: Model, from: string, to: string, paths?: number) => {
  const result = trace(model, from, to, paths === undefined ? {} : { paths });
  return { connected: result.connected, paths: result.paths.map(keys), breaks: told(result.breaks) };
};
const whole = (...paths: string[][]) => ({ connected: true, paths, breaks: [] });
const broken = (...breaks: string[]) => ({ connected: false, paths: [], breaks });

/** s ← a → o → e → alfa/gron-1. */
const thread = {
  currentStates: { s: {} },
  actions: { a: { owner, addresses: ["s"], leadsTo: ["o"] } },
  outcomes: { o: { leadsTo: ["e"] } },
  effects: { e: { contributesTo: ["alfa/gron-1"] } },
} satisfies Record<string, ElementsData>;

const aligned = (relation: string | undefined): CatalogData[] => [
  {
    ...alfa,
    items: [
      {
        id: "gron",
        alignsWith: [relation === undefined ? "beta/13" : { to: "beta/13", relation }],
        items: [{ id: "gron-1" }, { id: "gron-2" }],
      },
      { id: "bla" },
    ],
  },
  beta,
];

describe("the steps of a thread", () => {
  it("run from the current state to the action, the outcome, the effect, the item and its ancestors", () => {
    expect(run(modelOf(thread), "s", "alfa/gron")).toEqual(whole(["s", "a", "o", "e", "alfa/gron-1", "alfa/gron"]));
  });

  it("do not run against the links, nor from an item down", () => {
    const model = modelOf(thread);
    expect(run(model, "e", "a").connected).toBe(false);
    expect(run(model, "a", "s").connected).toBe(false);
    expect(run(model, "alfa/gron", "alfa/gron-1").connected).toBe(false);
  });

  it("do not run along `changes`", () => {
    const model = modelOf({ ...thread, effects: { e: { changes: ["t"] } }, currentStates: { s: {}, t: {} } });
    expect(run(model, "a", "t").connected).toBe(false);
  });

  it.each(["equal", "partOf"])("run along alignment that is %s", (relation) => {
    const model = modelOf(thread, aligned(relation));
    expect(run(model, "a", "beta/13")).toEqual(whole(["a", "o", "e", "alfa/gron-1", "alfa/gron", "beta/13"]));
  });

  it.each(["overlaps", "related", undefined])("do not run along alignment that is %s", (relation) => {
    expect(run(modelOf(thread, aligned(relation)), "a", "beta/13").connected).toBe(false);
  });

  it("run along `equal` both ways, along `partOf` only as it is written", () => {
    const back = { effects: { e: { contributesTo: ["beta/13.1"] } } };
    expect(run(modelOf(back, aligned("equal")), "e", "alfa/gron")).toEqual(
      whole(["e", "beta/13.1", "beta/13", "alfa/gron"]),
    );
    expect(run(modelOf(back, aligned("partOf")), "e", "alfa/gron").connected).toBe(false);
  });

  it("are told once where both catalogues write that they are equal", () => {
    const both: CatalogData[] = [
      { ...alfa, items: [{ id: "bla", alignsWith: [{ to: "beta/14", relation: "equal" }] }] },
      { ...beta, items: [{ id: "14", alignsWith: [{ to: "alfa/bla", relation: "equal" }] }] },
    ];
    const model = modelOf({ effects: { e: { contributesTo: ["alfa/bla"] } } }, both);
    expect(run(model, "e", "beta/14")).toEqual(whole(["e", "alfa/bla", "beta/14"]));
    expect(run(model, "e", "alfa/bla")).toEqual(whole(["e", "alfa/bla"]));
  });

  it("run through phases; only the action where the thread starts has to have an owner", () => {
    const model = modelOf({
      actions: { pilot: { owner, leadsTo: ["lart"] }, utrullning: { leadsTo: ["e"] } },
      outcomes: { lart: { enables: ["utrullning"] } },
      effects: { e: { contributesTo: ["alfa/bla"] } },
    });
    expect(run(model, "pilot", "alfa/bla")).toEqual(whole(["pilot", "lart", "utrullning", "e", "alfa/bla"]));
    expect(run(model, "lart", "e")).toEqual(whole(["lart", "utrullning", "e"]));
    expect(run(model, "utrullning", "e")).toEqual(broken("utrullning: noOwner"));
  });

  it("join plans: ids are then `plan#element`", () => {
    const model = modelOf([
      { id: "ett", actions: { a: { owner, leadsTo: ["tva#e"] } } },
      { id: "tva", effects: { e: { contributesTo: ["alfa/bla"] } } },
    ]);
    expect(run(model, "ett#a", "alfa/bla")).toEqual(whole(["ett#a", "tva#e", "alfa/bla"]));
  });

  it("lead from a node to itself by the path of one node", () => {
    expect(run(modelOf(thread), "o", "o")).toEqual(whole(["o"]));
    expect(run(modelOf(thread), "a", "a")).toEqual(whole(["a"]));
    expect(run(modelOf({ actions: { a: {} } }), "a", "a")).toEqual(broken("a: noOwner"));
  });
});

describe("several threads", () => {
  const ways = {
    actions: { a: { owner, leadsTo: ["o3", "o2", "o1", "e"] } },
    outcomes: { o1: { leadsTo: ["e"] }, o2: { leadsTo: ["e", "o1"] }, o3: { leadsTo: ["o2"] } },
    effects: { e: {} },
  };

  it("are ordered by length, then by the order in which the links are written", () => {
    expect(run(modelOf(ways), "a", "e", 10)).toEqual(
      whole(
        ["a", "e"],
        ["a", "o2", "e"],
        ["a", "o1", "e"],
        ["a", "o3", "o2", "e"],
        ["a", "o2", "o1", "e"],
        ["a", "o3", "o2", "o1", "e"],
      ),
    );
  });

  it("are at most three, or as many as are asked for", () => {
    expect(run(modelOf(ways), "a", "e").paths).toHaveLength(3);
    expect(run(modelOf(ways), "a", "e", 1)).toEqual(whole(["a", "e"]));
    expect(run(modelOf(ways), "a", "e", 0)).toEqual(whole());
  });

  it("never pass a node twice, whatever loops there are", () => {
    const model = modelOf({
      actions: { a: { owner, leadsTo: ["o1"] } },
      outcomes: {
        o1: { leadsTo: ["o2"] },
        o2: { leadsTo: ["o1", "o3"], enables: ["a"] },
        o3: { leadsTo: ["o2", "e"] },
      },
      effects: { e: { leadsTo: ["f"] }, f: { leadsTo: ["e"], contributesTo: ["alfa/bla"] } },
    });
    expect(run(model, "a", "alfa/bla", 10)).toEqual(whole(["a", "o1", "o2", "o3", "e", "f", "alfa/bla"]));
  });

  it("leave out those that break", () => {
    const model = modelOf({
      ...ways,
      outcomes: { o1: { leadsTo: [against("e")] }, o2: { leadsTo: ["e"] }, o3: {} },
      actions: { a: { owner, leadsTo: ["o1", "o2"] } },
    });
    expect(run(model, "a", "e")).toEqual(whole(["a", "o2", "e"]));
  });
});

describe("breaks", () => {
  it.each(["paused", "notDone", "cancelled"])("inactive: the action where the thread starts is %s", (status) => {
    const model = modelOf({ ...thread, actions: { a: { owner, status, addresses: ["s"], leadsTo: ["o"] } } });
    expect(run(model, "a", "e")).toEqual(broken("a: inactive"));
    expect(run(model, "s", "e")).toEqual(broken("a: inactive"));
    expect(run(model, "o", "e").connected).toBe(true);
  });

  it("inactive: the thread would enter an inactive action", () => {
    const model = modelOf({
      actions: { a: { owner, leadsTo: ["o"] }, b: { owner, status: "cancelled", leadsTo: ["e"] } },
      outcomes: { o: { enables: ["b"] } },
      effects: { e: {} },
    });
    expect(run(model, "a", "e")).toEqual(broken("b: inactive"));
  });

  it("noOwner: an action, or the one that it is part of, or the plan has to name one", () => {
    const actions = { a: { addresses: ["s"], leadsTo: ["o"] }, hel: {} };
    expect(run(modelOf({ ...thread, actions }), "a", "e")).toEqual(broken("a: noOwner"));
    expect(run(modelOf({ ...thread, actions }), "s", "e")).toEqual(broken("a: noOwner"));
    expect(run(modelOf({ ...thread, actions, owner: "Planens ägare" }), "a", "e")).toEqual(broken("a: noOwner"));
    expect(run(modelOf({ ...thread, actions, defaultOwner: "Alla" }), "a", "e").connected).toBe(true);
    const part = { a: { ...actions.a, partOf: "hel" }, hel: { owner } };
    expect(run(modelOf({ ...thread, actions: part }), "a", "e").connected).toBe(true);
  });

  it("wrongSign: a link works against what it leads to", () => {
    const model = modelOf({ ...thread, outcomes: { o: { leadsTo: [against("e")] } } });
    expect(run(model, "a", "alfa/gron-1")).toEqual(broken("o: wrongSign"));
    // Two wrongs make no right.
    const twice = modelOf({
      ...thread,
      outcomes: { o: { leadsTo: [against("e")] } },
      effects: { e: { contributesTo: [against("alfa/gron-1")] } },
    });
    expect(run(twice, "a", "alfa/gron-1")).toEqual(broken("o: wrongSign", "e: wrongSign"));
  });

  it("of the thread with the fewest are told, and of these of the shortest", () => {
    const model = modelOf({
      actions: { a: { owner, leadsTo: ["o1", "o2", "o4"] }, b: { owner, status: "paused", leadsTo: [against("e")] } },
      outcomes: {
        o1: { enables: ["b"] },
        o2: { leadsTo: ["o3"] },
        o3: { leadsTo: [against("e")] },
        o4: { leadsTo: [against("e")] },
      },
      effects: { e: {} },
    });
    expect(run(model, "a", "e")).toEqual(broken("o4: wrongSign"));
    const fewest = modelOf({
      actions: { a: { owner, leadsTo: [against("o1"), "o2"] } },
      outcomes: { o1: { leadsTo: [against("e")] }, o2: { leadsTo: ["o3"] }, o3: { leadsTo: [against("e")] } },
      effects: { e: {} },
    });
    expect(run(fewest, "a", "e")).toEqual(broken("o3: wrongSign"));
    const longFirst = modelOf({
      actions: { a: { owner, leadsTo: [against("o1"), "o3"] } },
      outcomes: { o1: { leadsTo: ["o2"] }, o2: { leadsTo: ["e"] }, o3: { leadsTo: [against("e")] } },
      effects: { e: {} },
    });
    expect(run(longFirst, "a", "e")).toEqual(broken("o3: wrongSign"));
  });

  it("unresolved: a link leads to nothing that is there", () => {
    const unresolved = { ...thread, outcomes: { o: { leadsTo: ["saknas"] } } };
    expect(run(modelOf(unresolved), "a", "e")).toEqual(broken("o: unresolved", "e: noCause"));
    const notListed = modelOf({ strategies: ["alfa"], effects: { e: { contributesTo: ["beta/14"] } } });
    expect(() => trace(notListed, "e", "beta/14")).toThrow(ChangeLogicError);
    expect(run(notListed, "e", "alfa/bla")).toEqual(broken("e: unresolved", "alfa/bla: noCause"));
    const external = modelOf({ ...thread, outcomes: { o: { leadsTo: ["annan#e"] } } });
    expect(run(external, "a", "e")).toEqual(broken("o: unresolved", "e: noCause"));
  });

  it("invalidLink: a link joins kinds that cannot be joined, or leads to its own start", () => {
    const wrong = modelOf({ ...thread, effects: { e: { leadsTo: ["o"] }, f: { contributesTo: ["alfa/bla"] } } });
    expect(run(wrong, "a", "alfa/bla")).toEqual(broken("e: invalidLink", "f: noCause"));
    const self = modelOf({ ...thread, outcomes: { o: { leadsTo: ["o"] } } });
    expect(run(self, "a", "e")).toEqual(broken("o: invalidLink", "e: noCause"));
  });

  it("deadEnd: nothing is written that leads on; noCause: nothing that leads there", () => {
    const model = modelOf({ ...thread, outcomes: { o: {} } });
    expect(run(model, "a", "alfa/gron-1")).toEqual(broken("o: deadEnd", "e: noCause"));
  });

  it("are told where the thread ends in other items than the one asked for", () => {
    const result = run(modelOf(thread), "a", "alfa/bla");
    expect(result).toEqual(broken("e: deadEnd", "alfa/bla: noCause"));
  });

  it("of the start come first, also where nothing joins the two", () => {
    const model = modelOf({
      actions: { a: { status: "paused", leadsTo: ["o"] } },
      outcomes: { o: {} },
      effects: { e: {} },
    });
    expect(run(model, "a", "e")).toEqual(broken("a: inactive", "o: deadEnd", "e: noCause"));
  });

  it("end in a loop that leads nowhere: the start is named", () => {
    const model = modelOf({ outcomes: { o1: { leadsTo: ["o2"] }, o2: { leadsTo: ["o1"] } }, currentStates: { s: {} } });
    expect(run(model, "o1", "s")).toEqual(broken("o1: deadEnd"));
  });
});

describe("an id that is not there", () => {
  it.each([
    ["saknas", "e"],
    ["a", "alfa/saknas"],
    ["", "e"],
    ["toString", "e"],
    ["p#a", "alfa"],
    ["m", "e"],
  ])("throws a caller's error: %s → %s", (from, to) => {
    const model = modelOf({ ...thread, indicators: { m: {} } });
    try {
      trace(model, from, to);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ChangeLogicError);
      expect(error).toMatchObject({ code: "unknown-node", blame: "caller" });
    }
  });

  it("is not one that only looks odd", () => {
    const model = modelOf({
      outcomes: { constructor: { leadsTo: ["å-ö 1"] }, "å-ö 1": { leadsTo: ["toString"] } },
      effects: { toString: {} },
    });
    expect(run(model, "constructor", "toString")).toEqual(whole(["constructor", "å-ö 1", "toString"]));
  });
});

describe("size", () => {
  const chain = (length: number) => {
    const outcomes: Record<string, { leadsTo?: string[] }> = {};
    for (let at = 0; at < length; at++) outcomes[`o${at}`] = { leadsTo: [at + 1 < length ? `o${at + 1}` : "e"] };
    return { actions: { a: { owner, leadsTo: ["o0"] } }, outcomes, effects: { e: { contributesTo: ["alfa/gron-1"] } } };
  };

  it.each([5_000, 100_000])("a chain of %i elements", (length) => {
    const model = builtModelOf(chain(length));
    const { connected, paths, breaks } = trace(model, "a", "alfa/gron");
    expect({ connected, breaks, lengths: paths.map((path) => path.length) }).toEqual({
      connected: true,
      breaks: [],
      lengths: [length + 4],
    });
    expect(run(model, "o1", "o0")).toEqual(broken("e: deadEnd"));
  });

  it("a chain of 100 000 elements with a longer way at its end", () => {
    const plan = chain(100_000);
    const model = builtModelOf({
      ...plan,
      outcomes: {
        ...plan.outcomes,
        o99998: { leadsTo: ["o99999", "x"] },
        x: { leadsTo: ["y"] },
        y: { leadsTo: ["e"] },
      },
    });
    expect(trace(model, "a", "e").paths.map((path) => path.length)).toEqual([100_002, 100_003]);
  });

  it("twenty layers of twenty, all joined: more paths than can be counted", () => {
    const outcomes: ElementsData = {};
    for (let layer = 0; layer < 20; layer++) {
      const next = layer === 19 ? ["e"] : Array.from({ length: 20 }, (_, at) => `o${layer + 1}-${at}`);
      for (let at = 0; at < 20; at++) outcomes[`o${layer}-${at}`] = { leadsTo: next };
    }
    const plan = {
      actions: { a: { owner, leadsTo: Array.from({ length: 20 }, (_, at) => `o0-${at}`) }, b: { owner } },
      outcomes,
      effects: { e: {} },
    };
    const straight = Array.from({ length: 19 }, (_, layer) => `o${layer}-0`);
    const result = run(builtModelOf(plan), "a", "e");
    expect(result).toEqual(whole(...[0, 1, 2].map((at) => ["a", ...straight, `o19-${at}`, "e"])));
    expect(run(builtModelOf(plan), "b", "e").connected).toBe(false);
  });

  it("a layered plan whose layers also lead back", () => {
    const outcomes: ElementsData = {};
    for (let layer = 0; layer < 20; layer++) {
      const names = (of: number) => Array.from({ length: 20 }, (_, at) => `o${of}-${at}`);
      const next = layer === 19 ? ["e"] : names(layer + 1);
      const back = layer === 0 ? [] : names(layer - 1);
      for (let at = 0; at < 20; at++) outcomes[`o${layer}-${at}`] = { leadsTo: [...back, ...next] };
    }
    const model = builtModelOf({ actions: { a: { owner, leadsTo: ["o0-0"] } }, outcomes, effects: { e: {} } });
    const { paths } = trace(model, "a", "e", { paths: 50 });
    expect(paths.map((path) => path.length)).toEqual(Array(50).fill(22));
  });

  it("an outcome with 150 000 ways on, of which the last one leads there", () => {
    const ways = Array.from({ length: 150_000 }, (_, at) => `w${at}`);
    const last = { w149999: { leadsTo: ["e"] } };
    const model = builtModelOf({
      outcomes: { o: { leadsTo: ways }, ...Object.fromEntries(ways.map((way) => [way, {}])), ...last },
      effects: { e: {} },
    });
    expect(run(model, "o", "e", 2)).toEqual(whole(["o", "w149999", "e"]));
  });

  it("an outcome with 50 000 ways on", () => {
    const ways = Array.from({ length: 50_000 }, (_, at) => `w${at}`);
    const model = builtModelOf({
      actions: { a: { owner, leadsTo: ["o"] } },
      outcomes: { o: { leadsTo: ways }, ...Object.fromEntries(ways.map((way) => [way, { leadsTo: ["e"] }])) },
      effects: { e: {} },
    });
    expect(run(model, "a", "e", 2)).toEqual(whole(["a", "o", "w0", "e"], ["a", "o", "w1", "e"]));
  });
});
