import { describe, expect, it } from "vitest";
import { threadAlong } from "../src/index.js";
import { against, keys, modelOf } from "./support/small-models.js";

const model = modelOf({
  actions: { a: { leadsTo: ["o"] } },
  outcomes: { o: { leadsTo: [against("e")] } },
  effects: { e: { contributesTo: ["alfa/bla"] } },
});

describe("threadAlong", () => {
  it("gives the steps over the links, from the one end to the other", () => {
    const thread = threadAlong(model, [0, 1, 2])!;
    expect(keys(thread.steps)).toEqual(["a", "o", "e", "alfa/bla"]);
    expect(thread.steps.map(({ counteracts }) => counteracts)).toEqual([undefined, undefined, true, undefined]);
    expect(thread).toMatchObject({ at: 3, also: [0], startsAt: "complete", leftOut: { before: 0, after: 0 } });
    expect(threadAlong(model, [1])).toMatchObject({ startsAt: "broken", at: 1 });
  });

  it("shows the end of a long one", () => {
    const { steps, also, leftOut } = threadAlong(model, [0, 1, 2], { steps: 2 })!;
    expect([keys(steps), also, leftOut.before]).toEqual([["e", "alfa/bla"], [], 2]);
  });

  it("goes as far as the links hang together, and gives nothing where none does", () => {
    expect(keys(threadAlong(model, [0, 2])!.steps)).toEqual(["a", "o"]);
    expect(threadAlong(model, [])).toBeUndefined();
    expect(threadAlong(model, [99])).toBeUndefined();
  });
});
