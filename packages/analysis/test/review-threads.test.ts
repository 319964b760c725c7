import type { Model, ModelElement } from "@change-logic/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ReviewPart, reviewThreads } from "../src/index.js";
import { arbitraryPortfolio } from "./support/random-documents.js";
import { against, builtModelOf, modelOf, readModel } from "./support/small-models.js";

const ids = (elements: readonly ModelElement[]) => elements.map(({ id }) => id);
const inPart = ({ actions, outcomes, effects }: ReviewPart) => [...actions, ...outcomes, ...effects];

/** The threads of a model's first plan, as what they are named after and what stands in them. */
const told = (model: Model): Record<string, string[]> =>
  Object.fromEntries(reviewThreads(model).plans[0]!.threads.map((thread) => [thread.head.id, ids(inPart(thread))]));

describe("reviewThreads", () => {
  it("takes each action, outcome and effect once, and each link that can be judged once, whatever the plans", () => {
    fc.assert(
      fc.property(arbitraryPortfolio(), ({ plans, catalogs }) => {
        const model = readModel(plans, catalogs);
        const { plans: reviews, numberOf } = reviewThreads(model);
        const parts = reviews.flatMap(({ threads, loose }) => [...threads, loose]);
        const elements = parts.flatMap(inPart);
        expect(ids(elements).length).toBe(new Set(elements).size);
        expect(new Set(elements)).toEqual(new Set(model.elements.filter(({ kind }) => kind !== "currentState")));
        const links = parts.flatMap((part) => part.links);
        expect(links.length).toBe(new Set(links).size);
        const isJudged = (state: string) => state === "valid" || state === "external";
        const judged = model.links.filter(({ from, state }) => from.kind !== "item" && isJudged(state));
        expect(new Set(links)).toEqual(new Set(judged));
        const met = new Set(parts.flatMap(({ currentStates }) => currentStates));
        expect(met).toEqual(new Set(model.elements.filter(({ kind }) => kind === "currentState")));
        for (const { plan, threads, loose } of reviews) {
          expect(threads.map(({ number }) => number)).toEqual(threads.map((_, at) => at + 1));
          for (const thread of threads) {
            expect(inPart(thread)).toContain(thread.head);
            expect(thread.from).not.toContain(thread.number);
            for (const element of inPart(thread)) {
              expect(element.plan).toBe(plan);
              expect(numberOf(element)).toBe(thread.number);
            }
          }
          for (const element of inPart(loose)) expect(numberOf(element)).toBeUndefined();
        }
      }),
      { seed: 41, numRuns: 300 },
    );
  });

  it("makes a thread of what leads to an effect, and of what follows from that alone", () => {
    const model = modelOf({
      actions: { a: { leadsTo: ["o"] }, b: { leadsTo: ["p"] } },
      outcomes: { o: { leadsTo: ["kort"] }, p: { leadsTo: ["kort"] } },
      effects: { kort: { leadsTo: ["medel"] }, medel: { leadsTo: ["lang"] }, lang: {} },
    });
    expect(told(model)).toEqual({ kort: ["a", "b", "o", "p", "kort", "medel", "lang"] });
  });

  it("makes a thread of where threads meet, and says which lead there", () => {
    const model = modelOf({
      actions: { a: { leadsTo: ["x"] }, b: { leadsTo: ["y"] } },
      effects: { x: { leadsTo: ["z"] }, y: { leadsTo: ["z"] }, z: { leadsTo: ["sist"] }, sist: {} },
    });
    expect(told(model)).toEqual({ x: ["a", "x"], y: ["b", "y"], z: ["z", "sist"] });
    expect(reviewThreads(model).plans[0]!.threads.map(({ from }) => from)).toEqual([[], [], [1, 2]]);
  });

  it("lets an effect that only one thread leads to go with it, also when an outcome leads straight there", () => {
    const model = modelOf({
      actions: { a: { leadsTo: ["o"] } },
      outcomes: { o: { leadsTo: ["kort", "lang"] } },
      effects: { kort: { leadsTo: ["lang"] }, lang: {} },
    });
    expect(told(model)).toEqual({ kort: ["a", "o", "kort", "lang"] });
  });

  it("names no thread after a side effect: it goes with what brings it about", () => {
    const model = modelOf({
      actions: { a: { leadsTo: ["bi", "e"] }, b: { leadsTo: ["f"] } },
      effects: { bi: { unwanted: true, leadsTo: [against("f")] }, e: {}, f: {} },
    });
    expect(told(model)).toEqual({ e: ["a", "bi", "e"], f: ["b", "f"] });
    expect(reviewThreads(model).plans[0]!.threads[1]!.from).toEqual([1]);
  });

  it("names what no wanted effect hangs on after its first outcome, where it hangs together or serves a goal", () => {
    const model = modelOf({
      currentStates: { nu: {}, ingen: {} },
      actions: { a: { leadsTo: ["o"] }, ensam: { addresses: ["nu"] } },
      outcomes: { o: {}, mal: { contributesTo: ["alfa/gron"] }, los: {} },
      effects: { e: {} },
    });
    expect(told(model)).toEqual({ o: ["a", "o"], mal: ["mal"] });
    const { loose } = reviewThreads(model).plans[0]!;
    expect(ids(inPart(loose))).toEqual(["ensam", "los", "e"]);
    expect(ids(loose.currentStates)).toEqual(["nu", "ingen"]);
    expect(loose.links.map(({ type }) => type)).toEqual(["addresses"]);
  });

  it("takes effects that lead to each other in a loop as one", () => {
    const effects = { x: { leadsTo: ["y"] }, y: { leadsTo: ["x", "z"] }, z: {} };
    expect(told(modelOf({ actions: { a: { leadsTo: ["y"] } }, effects }))).toEqual({ x: ["a", "x", "y", "z"] });
    expect(told(modelOf({ effects }))).toEqual({ x: ["x", "y", "z"] });
  });

  it("counts links that cannot be judged, and keeps those to what is not loaded", () => {
    const model = readModel(
      [{ changeLogic: 1, id: "p", actions: { a: { leadsTo: ["borta", "annan#e", "e", "e"] } }, effects: { e: {} } }],
      [],
    );
    const [review] = reviewThreads(model).plans;
    expect(review?.unread).toBe(1);
    expect(review?.threads[0]?.links.map(({ text }) => text)).toEqual(["annan#e", "e"]);
  });

  it("takes chains and loops of a hundred thousand elements", () => {
    const effects: Record<string, { leadsTo: string[] }> = {};
    for (let at = 0; at < 100_000; at++) effects[`e${at}`] = { leadsTo: [`e${(at + 1) % 100_000}`] };
    const { threads } = reviewThreads(builtModelOf({ effects })).plans[0]!;
    expect(threads.map(({ effects: all }) => all.length)).toEqual([100_000]);
    effects.e99999 = { leadsTo: [] };
    const actions: Record<string, { leadsTo: string[] }> = {};
    for (let at = 0; at < 50_000; at++) actions[`a${at}`] = { leadsTo: [`e${at}`] };
    expect(reviewThreads(builtModelOf({ actions, effects })).plans[0]!.threads.length).toBe(50_000);
  });

  it("throws for what is no model", () => {
    expect(() => reviewThreads({} as Model)).toThrow(expect.objectContaining({ code: "invalid-argument" }));
  });
});
