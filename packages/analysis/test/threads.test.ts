import { createModel, type Model, readPlan } from "@change-logic/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createThreads, type Thread } from "../src/index.js";
import { arbitraryPlanAndCatalogs } from "./support/random-documents.js";
import { readModel } from "./support/small-models.js";

const modelOf = (plan: object): Model =>
  createModel(readPlan(JSON.stringify({ changeLogic: 1, id: "p", ...plan }), { format: "json" }).value!);

const keys = (thread: Thread | undefined) => thread?.steps.map(({ key }) => key);

describe("createThreads", () => {
  const whole = modelOf({
    currentStates: { nu: { title: "Nu" } },
    actions: { gor: { title: "Gör", addresses: ["nu"], leadsTo: ["ger"] }, annan: { leadsTo: ["ger"] } },
    outcomes: { ger: { leadsTo: ["blir", { to: "bi", counteracts: true }] } },
    effects: { blir: { horizon: "short", leadsTo: ["sist"] }, sist: { horizon: "long" }, bi: {} },
  });

  it("walks from a current state to an effect that nothing follows, through what was asked", () => {
    const thread = createThreads(whole).of("blir");
    expect(keys(thread)).toEqual(["nu", "gor", "ger", "blir", "sist"]);
    expect(thread).toMatchObject({
      at: 3,
      startsAt: "complete",
      endsAt: "complete",
      leftOut: { before: 0, after: 0 },
    });
    expect(thread?.steps.map(({ link }) => link)).toEqual([undefined, "addresses", "leadsTo", "leadsTo", "leadsTo"]);
    expect(thread?.steps[0]).toEqual({ key: "nu", kind: "currentState", title: "Nu" });
  });

  it("says which links counteract", () => {
    expect(createThreads(whole).of("bi")?.steps.at(-1)).toEqual({
      key: "bi",
      kind: "effect",
      link: "leadsTo",
      counteracts: true,
    });
  });

  it("is broken where nothing motivates, and where nothing follows", () => {
    const threads = createThreads(
      modelOf({
        actions: { a: { leadsTo: ["o", "borta"] }, ensam: {} },
        outcomes: { o: {}, utan: { leadsTo: ["slut"] }, slut: {} },
      }),
    );
    expect(threads.of("o")).toMatchObject({ startsAt: "broken", endsAt: "broken", at: 1 });
    expect(keys(threads.of("slut"))).toEqual(["utan", "slut"]);
    expect(keys(threads.of("ensam"))).toEqual(["ensam"]);
    expect(threads.of("finns inte")).toBeUndefined();
  });

  it("asks for no current state where the plan's profile does not, and knows what it cannot see", () => {
    const plan = { actions: { a: { leadsTo: ["e"] } }, effects: { e: {} } };
    expect(createThreads(modelOf(plan)).of("a")?.startsAt).toBe("broken");
    expect(createThreads(modelOf({ ...plan, profile: "esv" })).of("a")?.startsAt).toBe("complete");
    const away = { actions: { a: { addresses: ["q#nu"], leadsTo: ["q#e"] } } };
    expect(createThreads(modelOf(away)).of("a")).toMatchObject({ startsAt: "external", endsAt: "external" });
  });

  it("shows a stretch around what was asked, and says how much is left out", () => {
    const size = 20_000;
    const chain = Object.fromEntries(
      Array.from({ length: size }, (_, at) => [`e${at}`, at + 1 < size ? { leadsTo: [`e${at + 1}`] } : {}]),
    );
    const threads = createThreads(modelOf({ actions: { a: { leadsTo: ["e0"] } }, effects: chain }));
    const middle = threads.of("e100");
    expect(keys(middle)).toEqual(Array.from({ length: 9 }, (_, at) => `e${96 + at}`));
    expect(middle?.steps[0]?.link).toBe("leadsTo");
    expect(middle).toMatchObject({ at: 4, leftOut: { before: 97, after: size - 105 } });
    expect(keys(threads.of("e100", { steps: 1 }))).toEqual(["e100"]);
    expect(keys(threads.of(`e${size - 1}`, { steps: 3 }))).toEqual([`e${size - 3}`, `e${size - 2}`, `e${size - 1}`]);
  });

  it("ends where a loop would repeat itself", () => {
    const ring = modelOf({ outcomes: { a: { leadsTo: ["b"] }, b: { leadsTo: ["c"] }, c: { leadsTo: ["a"] } } });
    expect(keys(createThreads(ring).of("b"))).toEqual(["b"]);
  });

  /** A plan whose shortest ways go past what is asked for, and with links that cannot be walked. */
  const winding = {
    changeLogic: 1,
    id: "p",
    strategies: ["mal"],
    currentStates: { nu: {} },
    actions: { kurs: { addresses: ["nu", "glomt"], leadsTo: ["deltar", "grannplan#e"] } },
    outcomes: { deltar: { leadsTo: ["starkare", "borta"] } },
    effects: {
      starkare: { leadsTo: ["friskare"], contributesTo: ["mal/a", "mal/b"] },
      friskare: { leadsTo: ["starkare"], changes: ["ingenstans"] },
    },
  };
  const mal = { catalog: 1, id: "mal", items: [{ id: "a", items: [{ id: "a1" }] }, { id: "b" }] };
  const model = readModel([winding], [mal]);
  const linkTo = (text: string, from: string) =>
    model.links.findIndex((link) => link.text === text && link.from.key === from);
  const over = (key: string, text: string, from = key) => createThreads(model).of(key, { link: linkTo(text, from) })!;

  it("goes over the link that is asked for, not another that is shorter", () => {
    expect(keys(createThreads(model).of("starkare"))).toEqual(["nu", "kurs", "deltar", "starkare", "mal/a"]);
    const toOther = over("starkare", "mal/b");
    expect(keys(toOther)).toEqual(["nu", "kurs", "deltar", "starkare", "mal/b"]);
    expect([toOther.at, toOther.also]).toEqual([3, [4]]);
    expect(keys(over("mal/b", "mal/b", "starkare"))?.slice(-2)).toEqual(["starkare", "mal/b"]);
    // Asked about what comes later on the way.
    expect(keys(over("mal/a", "starkare", "deltar"))).toEqual(["nu", "kurs", "deltar", "starkare", "mal/a"]);
    expect(keys(over("nu", "starkare", "deltar"))?.slice(0, 4)).toEqual(["nu", "kurs", "deltar", "starkare"]);
  });

  it("shows a link that goes back, and ends where the loop is closed", () => {
    const back = over("friskare", "starkare");
    expect(keys(back)).toEqual(["nu", "kurs", "deltar", "starkare", "friskare", "starkare", "mal/a"]);
    expect(back.steps[5]?.link).toBe("leadsTo");
    const around = over("starkare", "friskare");
    expect(keys(around)).toEqual(["nu", "kurs", "deltar", "starkare", "friskare"]);
    expect(around.leftOut).toEqual({ before: 0, after: 0 });
  });

  it("is broken by a link that cannot be walked, though there are whole ways besides", () => {
    expect(over("deltar", "borta")).toMatchObject({ at: 2, endsAt: "broken", endsIn: "borta", also: [] });
    expect(keys(over("deltar", "borta"))).toEqual(["nu", "kurs", "deltar"]);
    expect(over("kurs", "grannplan#e")).toMatchObject({ endsAt: "external", endsIn: "grannplan#e" });
    const unmotivated = over("kurs", "glomt");
    expect(unmotivated).toMatchObject({ at: 0, startsAt: "broken", startsIn: "glomt", endsAt: "complete" });
    expect(keys(unmotivated)).toEqual(["kurs", "deltar", "starkare", "mal/a"]);
    // No thread takes such a link.
    expect(over("friskare", "ingenstans")).toEqual(createThreads(model).of("friskare"));
  });

  it("goes through another node that is near on the way, after it or before it", () => {
    const threads = createThreads(model);
    const onward = threads.of("deltar", { through: "mal/b" });
    expect(keys(onward)).toEqual(["nu", "kurs", "deltar", "starkare", "mal/b"]);
    expect([onward?.at, onward?.also]).toEqual([2, [4]]);
    expect(threads.of("mal/a", { through: "friskare" })?.also.length).toBe(1);
    expect(threads.of("mal/a", { through: "mal/b" })).toEqual(threads.of("mal/a"));
    expect(threads.of("mal/a", { through: "finns inte" })).toEqual(threads.of("mal/a"));
  });

  it("takes only valid links, one after the other, in any plan", () => {
    fc.assert(
      fc.property(arbitraryPlanAndCatalogs(), fc.integer({ min: 1, max: 12 }), ({ plan, catalogs }, steps) => {
        const model = readModel([plan], catalogs);
        const joined = new Set(
          model.links
            .filter(({ state }) => state === "valid")
            .map(({ type, from, to }) =>
              type === "addresses" ? `${to?.key} ${type} ${from.key}` : `${from.key} ${type} ${to?.key}`,
            ),
        );
        const threads = createThreads(model);
        for (const { key } of [...model.elements, ...model.items]) {
          const thread = threads.of(key, { steps })!;
          expect(thread.steps[thread.at]?.key).toBe(key);
          expect(thread.steps.length).toBeLessThanOrEqual(steps);
          for (const [at, step] of thread.steps.entries()) {
            if (at > 0) expect(joined).toContain(`${thread.steps[at - 1]!.key} ${step.link} ${step.key}`);
          }
          if (thread.leftOut.before === 0) expect(thread.steps[0]?.link).toBeUndefined();
        }
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  it("is as short as any, by a search of its own", () => {
    fc.assert(
      fc.property(arbitraryPlanAndCatalogs(), ({ plan, catalogs }) => {
        const model = readModel([plan], catalogs);
        const threads = createThreads(model);
        const on = new Map<string, string[]>();
        for (const { type, state, from, to } of model.links) {
          if (state !== "valid" || !to || type === "changes" || type === "alignsWith") continue;
          const [start, end] = type === "addresses" ? [to.key, from.key] : [from.key, to.key];
          on.set(start, [...(on.get(start) ?? []), end]);
        }
        const isItem = (key: string) => key.includes("/");
        for (const { key } of model.elements) {
          // Level by level from the element, until an item turns up or nothing new does.
          let level = new Set([key]);
          const seen = new Set(level);
          let length = 0;
          while (level.size > 0 && ![...level].some(isItem)) {
            level = new Set([...level].flatMap((at) => on.get(at) ?? []).filter((end) => !seen.has(end)));
            for (const end of level) seen.add(end);
            length++;
          }
          const thread = threads.of(key, { steps: 1000 })!;
          if (level.size > 0) expect(thread.steps.length - 1 - thread.at).toBe(length);
          else expect(thread.steps.at(-1)?.kind).not.toBe("item");
        }
      }),
      { seed: 12, numRuns: 200 },
    );
  });
});
