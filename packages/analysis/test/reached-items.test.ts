import type { Model, ModelElement, ModelItem } from "@change-logic/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actionItemMatrix, reachedItems, trace } from "../src/index.js";
import { arbitraryPlanAndCatalogs, arbitraryPortfolio } from "./support/random-documents.js";
import { against, builtModelOf, keys, modelOf, readModel } from "./support/small-models.js";
import { mayStart } from "./support/trace-by-definition.js";

// Every other action addresses a current state, and some of them are against it.
const documents = fc
  .oneof(
    arbitraryPlanAndCatalogs().map(({ plan, catalogs }) => ({ plans: [plan], catalogs })),
    arbitraryPortfolio(),
  )
  .map(({ plans, catalogs }) => ({
    catalogs,
    plans: plans.map((plan) => {
      const actions = Object.entries(plan.actions ?? {}).map(([id, action], at) => [
        id,
        at % 2 === 0 ? { ...action, addresses: [at % 4 === 0 ? "s1" : against("s1")] } : action,
      ]);
      return { ...plan, currentStates: { ...plan.currentStates, s1: {} }, actions: Object.fromEntries(actions) };
    }),
  }));

/** What an element reaches, as `item manner: path`. */
const told = (model: Model, id: string): string[] =>
  reachedItems(model)(model.find(id) as ModelElement).map(
    ({ item, manner, path }) => `${item.key} ${manner}: ${keys(path).join(" ")}`,
  );

interface Walk {
  readonly nodes: readonly (ModelElement | ModelItem)[];
  readonly against: number;
}

const isInactive = (node: ModelElement) =>
  node.kind === "action" && ["paused", "notDone", "cancelled"].includes(node.data.status ?? "none");

/** The walks that are one link longer, in document order. */
function longer(model: Model, { nodes, against: count }: Walk): Walk[] {
  const at = nodes.at(-1)!;
  return model.links.flatMap((link): Walk[] => {
    if (link.state !== "valid") return [];
    const isBack = link.type === "addresses" && link.to === at;
    const isOn = ["leadsTo", "enables", "contributesTo"].includes(link.type) && link.from === at;
    const next = (isBack ? link.from : link.to) as ModelElement | ModelItem;
    if ((!isBack && !isOn) || (next.kind !== "item" && isInactive(next))) return [];
    return [{ nodes: [...nodes, next], against: count + (link.counteracts ? 1 : 0) }];
  });
}

const mannerOf = (count: number) => (count === 0 ? "clean" : count % 2 === 1 ? "negative" : "dampening");

/**
 * The first of the shortest walks to each item in each manner, among all walks of up to `most` links. From a current state
 * clean ones by an owned action come first.
 */
function bySearch(model: Model, start: ModelElement, most: number): Map<string, string> {
  const found = new Map<string, string>();
  const borne = new Map<string, string>();
  let walks: Walk[] = [{ nodes: [start], against: 0 }];
  for (let links = 1; links <= most; links++) {
    walks = walks.flatMap((walk) => longer(model, walk));
    for (const { nodes, against: count } of walks) {
      const key = `${nodes.at(-1)!.key} ${mannerOf(count)}`;
      if (nodes.at(-1)!.kind !== "item") continue;
      if (!found.has(key)) found.set(key, keys(nodes).join(" "));
      const isBorne = start.kind === "currentState" && count === 0 && mayStart(model, nodes[1]!);
      if (isBorne && !borne.has(key)) borne.set(key, keys(nodes).join(" "));
    }
  }
  return new Map([...found, ...borne]);
}

describe("reachedItems", () => {
  it("equals a search through all walks", () => {
    const seen = { clean: 0, negative: 0, dampening: 0, states: 0, inactive: 0 };
    const most = 4;
    fc.assert(
      fc.property(documents, ({ plans, catalogs }) => {
        const model = readModel(plans, catalogs);
        const reached = reachedItems(model);
        for (const element of model.elements) {
          const facts = reached(element);
          const expected = bySearch(model, element, most);
          const short = facts.filter(({ path }) => path.length <= most + 1);
          // One that counts may be longer than one that does not.
          for (const { item, manner, path } of facts)
            if (path.length > most + 1 && element.kind === "currentState") expected.delete(`${item.key} ${manner}`);
          expect(
            new Map(short.map(({ item, manner, path }) => [`${item.key} ${manner}`, keys(path).join(" ")])),
          ).toEqual(expected);
          for (const { manner } of facts) seen[manner]++;
          if (facts.length > 0 && element.kind === "currentState") seen.states++;
          if (facts.length > 0 && isInactive(element)) seen.inactive++;
        }
      }),
      { seed: 20_261_122, numRuns: 400 },
    );
    // The documents are worth the while.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
  });

  it("tells longer walks that exist, in the manner that they have, in order", () => {
    let long = 0;
    fc.assert(
      fc.property(documents, ({ plans, catalogs }) => {
        const model = readModel(plans, catalogs);
        const reached = reachedItems(model);
        for (const element of model.elements) {
          const facts = reached(element);
          const order = facts.map(({ item, manner }) => [
            item.index,
            ["clean", "negative", "dampening"].indexOf(manner),
          ]);
          expect(order).toEqual([...order].sort(([a, b], [c, d]) => a! - c! || b! - d!));
          for (const { item, manner, path } of facts) {
            if (path.length > 5) long++;
            expect([path[0], path.at(-1)]).toEqual([element, item]);
            let walks: Walk[] = [{ nodes: [element], against: 0 }];
            for (const node of path.slice(1)) {
              const on = walks.flatMap((walk) => longer(model, walk)).filter(({ nodes }) => nodes.at(-1) === node);
              walks = [...new Map(on.map((walk) => [walk.against, walk])).values()];
            }
            expect(walks.map(({ against: count }) => mannerOf(count))).toContain(manner);
          }
        }
      }),
      { seed: 20_261_122, numRuns: 200 },
    );
    expect(long).toBeGreaterThan(20);
  });

  it("agrees with the matrix of coverage on clean walks from actions", () => {
    fc.assert(
      fc.property(documents, ({ plans, catalogs }) => {
        const model = readModel(plans, catalogs);
        const reached = reachedItems(model);
        const matrix = actionItemMatrix(model);
        for (const action of matrix.actions) {
          const named = reached(action).filter(({ manner }) => manner === "clean");
          const all = new Set<ModelItem>();
          for (const { item } of named) for (let at: ModelItem | undefined = item; at; at = at.parent) all.add(at);
          expect(model.items.filter((item) => matrix.has(action, item))).toEqual(
            model.items.filter((item) => all.has(item)),
          );
        }
      }),
      { seed: 20_261_122, numRuns: 400 },
    );
  });

  it("says of clean walks whether they count, as trace and coverage do", () => {
    const seen = { inactive: 0, noOwner: 0, wrongSign: 0, noCause: 0, counted: 0, statesBorne: 0, statesUnborne: 0 };
    fc.assert(
      fc.property(documents, ({ plans, catalogs }) => {
        // Threads run along alignment, too, and there an item may be reached by way of another.
        const apart = catalogs.map((catalog) => ({ ...catalog, alignment: [] }));
        const model = readModel(
          plans.map((plan) => ({ ...plan, alignment: [] })),
          apart,
        );
        const reached = reachedItems(model);
        const bearing = model.elements.filter((element) => element.kind === "action" && mayStart(model, element));
        for (const element of model.elements) {
          for (const { item, manner, path, unborne } of reached(element)) {
            if (manner !== "clean") {
              expect(unborne).toBeUndefined();
              continue;
            }
            seen[unborne ?? "counted"]++;
            if (element.kind === "action" || element.kind === "currentState") {
              expect(trace(model, element.key, item.key).connected).toBe(unborne === undefined);
              if (element.kind === "currentState") {
                seen[unborne === undefined ? "statesBorne" : "statesUnborne"]++;
                expect(mayStart(model, path[1]!)).toBe(unborne === undefined);
              }
            } else {
              const isBorne = bearing.some((action) => trace(model, action.key, element.key).connected);
              expect(unborne === undefined).toBe(isBorne);
            }
          }
        }
      }),
      { seed: 20_261_122, numRuns: 300 },
    );
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(20);
  });

  it("says why walks do not count", () => {
    const model = modelOf({
      currentStates: { s: {}, t: {} },
      actions: {
        idle: { owner: "Vi", status: "cancelled", leadsTo: ["o"] },
        alone: { addresses: ["s", "t"], leadsTo: ["p"] },
        owned: { owner: "Vi", addresses: ["t"], leadsTo: ["r", against("n")] },
      },
      outcomes: { o: { leadsTo: ["e"] }, p: { leadsTo: ["e"] }, n: { leadsTo: ["e"] }, r: { leadsTo: ["q"] } },
      effects: { e: { contributesTo: ["alfa/bla"] }, q: { leadsTo: ["e"] }, f: { contributesTo: ["alfa/bla"] } },
    });
    const reached = reachedItems(model);
    const reasons = ["idle", "alone", "owned", "o", "p", "n", "r", "f", "s", "t"].map((id) => {
      const clean = reached(model.find(id) as ModelElement).find(({ manner }) => manner === "clean");
      return `${id}: ${clean?.unborne ?? "counts"} by ${clean ? keys(clean.path).join(" ") : ""}`;
    });
    expect(reasons).toEqual([
      "idle: inactive by idle o e alfa/bla",
      "alone: noOwner by alone p e alfa/bla",
      "owned: counts by owned r q e alfa/bla",
      "o: inactive by o e alfa/bla",
      "p: noOwner by p e alfa/bla",
      "n: wrongSign by n e alfa/bla",
      "r: counts by r q e alfa/bla",
      "f: noCause by f alfa/bla",
      "s: noOwner by s alone p e alfa/bla",
      // The way that counts, though it is longer.
      "t: counts by t owned r q e alfa/bla",
    ]);
  });

  it("tells each manner, by item and then by manner, with the walk that stands first", () => {
    const model = modelOf({
      currentStates: { s: {} },
      actions: {
        idle: { status: "paused", addresses: ["s"], leadsTo: ["o"] },
        a: { addresses: ["s"], leadsTo: [against("o"), "p", "o"] },
      },
      outcomes: { o: { leadsTo: ["e"] }, p: { leadsTo: ["e"], enables: ["idle"] } },
      effects: { e: { contributesTo: [against("alfa/bla"), "beta/13.1"] } },
    });
    expect(told(model, "a")).toEqual([
      "alfa/bla negative: a p e alfa/bla",
      "alfa/bla dampening: a o e alfa/bla",
      "beta/13.1 clean: a p e beta/13.1",
      "beta/13.1 negative: a o e beta/13.1",
    ]);
    // An action that is not active starts walks of its own, and nothing enters it.
    expect(told(model, "idle")).toEqual([
      "alfa/bla negative: idle o e alfa/bla",
      "beta/13.1 clean: idle o e beta/13.1",
    ]);
    expect(told(model, "s")).toEqual([
      "alfa/bla negative: s a p e alfa/bla",
      "alfa/bla dampening: s a o e alfa/bla",
      "beta/13.1 clean: s a p e beta/13.1",
      "beta/13.1 negative: s a o e beta/13.1",
    ]);
  });

  it("takes chains of thousands, and loops", () => {
    const size = 5_000;
    const outcomes = Object.fromEntries(
      Array.from({ length: size }, (_, index) => [
        `o${index}`,
        {
          leadsTo: [index + 1 < size ? `o${index + 1}` : "o0"],
          ...(index === size - 1 && { contributesTo: ["alfa/bla"] }),
        },
      ]),
    );
    const model = builtModelOf({ actions: { a: { leadsTo: ["o0"] } }, outcomes });
    const [found, ...others] = reachedItems(model)(model.elements[0]!);
    expect([found?.manner, found?.path.length, others]).toEqual(["clean", size + 2, []]);
  });

  it("throws for what is no model", () => {
    expect(() => reachedItems({} as Model)).toThrow(expect.objectContaining({ code: "invalid-argument" }));
  });
});
