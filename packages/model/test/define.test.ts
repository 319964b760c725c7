import { describe, expect, it } from "vitest";
import { ChangeLogicError, createModel, defineCatalog, definePlan, readPlan } from "../src/index.js";

const thrown = (run: () => unknown): ChangeLogicError => {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(ChangeLogicError);
    return error as ChangeLogicError;
  }
  throw new Error("It did not throw.");
};

describe("definePlan", () => {
  it("takes a good plan with all kinds", () => {
    const document = definePlan({
      id: "a",
      title: "T",
      "x-eget": { vad: "som helst" },
      strategies: ["s", { id: "agenda-2030", binding: "guiding" }],
      scope: ["s/x"],
      actors: { vi: { title: "Vi" } },
      targetGroups: { grupp: {} },
      currentStates: { nu: { kind: "challenge", indicators: ["matt"] } },
      actions: {
        gor: {
          owner: "vi",
          addresses: ["nu", { to: "nu", counteracts: true }],
          leadsTo: [
            "blir",
            "verkan",
            { to: "blir", confidence: "low", assumptions: ["om", "fri text"] },
            "annan-plan#x",
          ],
          "x-mitt": 1,
        },
        del: { partOf: "gor", jointWith: ["annan-plan#y"] },
        del2: { partOf: "annan-plan#y" },
      },
      outcomes: {
        blir: { leadsTo: ["verkan", "blir"], enables: ["del"], changes: ["nu"], contributesTo: ["s/x", { to: "s/y" }] },
      },
      effects: {
        verkan: { horizon: "long", leadsTo: ["verkan"], indicators: ["matt"], contributesTo: ["agenda-2030/13.2"] },
      },
      indicators: { matt: { targetValue: { value: 3, date: "2028-12" } } },
      assumptions: { om: { indicators: ["matt"] } },
      factors: { f: { affects: ["gor"] } },
    });
    expect(document.source).toBeUndefined();
    expect(document.data).toMatchObject({
      changeLogic: 1,
      "x-eget": { vad: "som helst" },
      actions: { gor: { "x-mitt": 1 } },
    });
    expect(readPlan(JSON.stringify(document.data)).findings).toEqual([]);
    expect(createModel(document).elements).toHaveLength(6);
  });

  it("takes plans without some of the kinds, and read-only data", () => {
    definePlan({ id: "a" });
    definePlan({ id: "a", effects: { e: { leadsTo: ["e"], contributesTo: ["s/x"] } } });
    definePlan({ id: "a", currentStates: { n: {} }, actions: { g: { addresses: ["n"] } } });
    definePlan({ id: "a", actions: { g: { leadsTo: ["e"] } }, effects: { e: {} } });
    const given = {
      id: "a",
      strategies: ["s"],
      tags: ["t"],
      acceptedGaps: [{ item: "s/x" }],
      actions: { g: { partners: ["p"] } },
    } as const;
    expect(definePlan(given).data.tags).toEqual(["t"]);
  });

  it("does not compile, on the very link, when it leads nowhere or between kinds that may not be linked", () => {
    const wrong = () =>
      definePlan({
        id: "a",
        currentStates: { nu: {} },
        actions: {
          gor: {
            // @ts-expect-error: no such current state
            addresses: ["nej"],
            // @ts-expect-error: no such outcome or effect
            leadsTo: ["blir", "nej"],
            // @ts-expect-error: no such action
            partOf: "nej",
          },
          // @ts-expect-error: an action is wanted
          del: { partOf: "blir" },
          // @ts-expect-error: a current state is wanted
          a: { addresses: ["blir"] },
          // @ts-expect-error: an outcome or an effect is wanted
          b: { leadsTo: ["gor"] },
          // @ts-expect-error: an item is no element
          c: { leadsTo: ["s/x"] },
          // @ts-expect-error: an action has no such link
          d: { contributesTo: ["s/x"] },
          // @ts-expect-error: nor in a link object
          e: { leadsTo: [{ to: "nej", confidence: "low" }] },
          // @ts-expect-error: no such confidence
          f: { leadsTo: [{ to: "blir", confidence: "någon" }] },
          // @ts-expect-error: no such field in a link
          g: { leadsTo: [{ to: "blir", confidance: "low" }] },
        },
        outcomes: {
          blir: {
            // @ts-expect-error: an action is wanted
            enables: ["verkan"],
            // @ts-expect-error: a current state is wanted
            changes: ["verkan"],
            // @ts-expect-error: an item is wanted
            contributesTo: ["verkan"],
            // @ts-expect-error: no such indicator
            indicators: ["nej"],
          },
        },
        effects: {
          verkan: {
            // @ts-expect-error: an effect does not lead back to an outcome
            leadsTo: ["blir"],
            // @ts-expect-error: no such horizon
            horizon: "snart",
          },
          // @ts-expect-error: an effect has no such link
          annan: { enables: ["gor"] },
        },
      });
    // What the compiler holds of links is for the rules to tell at run time; what is no such value is not.
    expect(thrown(wrong).message).toBe(
      "actions.f.leadsTo[0].confidence: “confidence” cannot be “någon”. Choose between low, medium and high. actions.g.leadsTo[0].confidance: The key “confidance” does not exist here in the format. Did you mean “confidence”? effects.verkan.horizon: “horizon” cannot be “snart”. Choose between short, medium and long.",
    );
    // @ts-expect-error: there are no outcomes at all
    definePlan({ id: "a", actions: { g: { leadsTo: ["o"] } } });
    // @ts-expect-error: no such field
    expect(() => definePlan({ id: "a", tilte: "T" })).toThrow(ChangeLogicError);
    // @ts-expect-error: no id
    expect(() => definePlan({ title: "T" })).toThrow(ChangeLogicError);
  });

  it.each([
    [undefined, "id"],
    [null, "id"],
    ["plan", "“0”"],
    [[], "id"],
    [{}, "id"],
    [{ id: "1a" }, "1a"],
    [{ id: "a", tilte: "T" }, "Did you mean “title”"],
    [{ id: "a", actions: [] }, "actions"],
    [{ id: "a", actions: { g: { leadsTo: "b" } } }, "leadsTo"],
    [{ id: "a", actions: { g: { leadsTo: [{}] } } }, "to"],
    [{ id: "a", actions: { g: null } }, "g"],
    [{ id: "a", actions: { "1": {} } }, "“1” cannot be an id"],
    [{ id: "a", review: "2027-02-30" }, "not a date"],
    [{ id: "a", review: new Date(0) }, "review"],
    [{ id: "a", title: () => "T" }, "title"],
    [{ id: "a", changeLogic: 2 }, "changeLogic"],
    [JSON.parse('{"id": "a", "__proto__": {}}'), "__proto__"],
    [JSON.parse('{"id": "a", "actions": {"__proto__": {}}}'), "__proto__"],
  ])("throws on %j", (data, words) => {
    const error = thrown(() => definePlan(data as never));
    expect(error).toMatchObject({ name: "ChangeLogicError", code: "invalid-plan", blame: "caller" });
    expect(error.message).toContain(words);
    expect(error.message).not.toContain("undefined");
    expect(error.help).toContain("JSON Schema");
  });

  it("throws on data that hold themselves", () => {
    const round: Record<string, unknown> = { id: "a" };
    round["x-round"] = round;
    expect(thrown(() => definePlan(round as never)).message).toContain("64");
  });

  it("keeps a copy", () => {
    const given = { id: "a", tags: ["t"], title: undefined, actions: { g: { leadsTo: [] as string[] } } };
    const { data } = definePlan(given as never);
    given.tags.push("u");
    expect(data).toEqual({ changeLogic: 1, id: "a", tags: ["t"], actions: { g: { leadsTo: [] } } });
    expect("title" in data).toBe(false);
  });
});

describe("defineCatalog", () => {
  it("takes read-only data and keys of one's own", () => {
    const given = {
      id: "s",
      levels: ["mål"],
      items: [{ id: "1", "x-eget": 1, items: [{ id: "1.1", alignsWith: ["a/b"] }] }],
    } as const;
    expect(defineCatalog(given).data).toEqual({ catalog: 1, ...given });
  });

  it.each([
    [{}, "id"],
    [{ id: "s", items: [{}] }, "id"],
    [{ id: "s", items: [{ id: "a" }, { id: "b", items: [{ id: "a" }] }] }, "“a”"],
    [{ id: "s", items: [{ id: "a" }], perspectives: [{ id: "a" }] }, "“a”"],
    [{ id: "s", items: [{ id: "a", alignsWith: [{ to: "x/y", relation: "lika" }] }] }, "equal"],
  ])("throws on %j", (data, words) => {
    const error = thrown(() => defineCatalog(data as never));
    expect(error).toMatchObject({ code: "invalid-catalog", blame: "caller" });
    expect(error.message).toContain(words);
  });

  it("does not compile when a field is wrong", () => {
    // @ts-expect-error: no such field
    expect(() => defineCatalog({ id: "s", titel: "T" })).toThrow(ChangeLogicError);
    const items = [{ id: "a", alignsWith: [{ to: "b/c", relation: "lika" }] }] as const;
    // @ts-expect-error: no such relation
    expect(() => defineCatalog({ id: "s", items })).toThrow(ChangeLogicError);
  });
});
