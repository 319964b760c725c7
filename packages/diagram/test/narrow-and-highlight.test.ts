import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createScene, highlightLayout, layoutColumns, narrowScene, renderSvg, renderText } from "../src/index.js";
import { modelOf, randomPlan } from "./support/random-plan.js";
import { expectSound } from "./support/sound-layout.js";

const plan = {
  changeLogic: 1,
  id: "p",
  strategies: ["varmland-2040", "agenda-2030"],
  scope: ["agenda-2030/13.1"],
  currentStates: { s: { title: "S", group: "G" } },
  actions: {
    a: { title: "A", group: "G", addresses: ["s"], leadsTo: ["o1", "gone"] },
    b: { title: "B", group: "H", leadsTo: ["o3"] },
  },
  outcomes: {
    o1: { title: "O1", group: "G", leadsTo: ["o2"] },
    o2: { title: "O2", group: "G", leadsTo: ["o3"] },
    o3: { title: "O3", leadsTo: ["e"] },
  },
  effects: { e: { title: "E", horizon: "long", contributesTo: ["agenda-2030/13.2", "varmland-2040/gron-beredskap"] } },
};
const scene = createScene(modelOf(plan));
const idOf = (key: string) => scene.boxes.find((box) => box.key === key)!.id;
const ids = (...keys: readonly string[]) => new Set(keys.map(idOf));

describe("narrowScene", () => {
  it("keeps only those boxes, and what is between and around them", () => {
    const narrow = narrowScene(scene, ids("a", "o2", "o3", "e", "agenda-2030/13.2"));
    expect(narrow.boxes.map(({ key }) => key)).toEqual(["a", "o2", "o3", "e", "agenda-2030/13.2"]);
    expect(narrow.columns.map(({ shows, tracks, missing }) => [shows, tracks, missing])).toEqual([
      ["action", 1, false],
      ["outcome", 2, false],
      ["effect", 1, false],
      ["item", 1, false],
    ]);
    expect(narrow.boxes.map(({ column, track }) => [column, track])).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
      [2, 0],
      [3, 0],
    ]);
    const titled = (id: string) => narrow.boxes.find((box) => box.id === id)!.key;
    expect(narrow.links.map(({ from, to }) => `${titled(from)} ${titled(to)}`)).toEqual([
      "o2 o3",
      "o3 e",
      "e agenda-2030/13.2",
    ]);
    expect(narrow.stubs.map(({ box, text }) => [titled(box), text])).toEqual([["a", "gone"]]);
    expect(narrow.areas.map(({ key, column, folded }) => [key, column, folded])).toEqual([["agenda-2030/13", 3, 0]]);
    expectSound(narrow, layoutColumns(narrow));
  });

  it("keeps lanes that hold something, and none where what is left belongs to no group", () => {
    expect(scene.lanes.map(({ title }) => title)).toEqual(["G", "H", ""]);
    expect(narrowScene(scene, ids("a", "o3")).lanes.map(({ title }) => title)).toEqual(["G", ""]);
    const ungrouped = narrowScene(scene, ids("o3", "e"));
    expect(ungrouped.lanes).toEqual([]);
    expect(ungrouped.boxes.every(({ lane }) => lane === undefined)).toBe(true);
  });

  it("asks for no level that only the rest lacks, and tells of nothing when nothing is kept", () => {
    const empty = createScene(modelOf({ changeLogic: 1, id: "p", actions: { a: { title: "A" } } }));
    expect(empty.columns.some(({ missing }) => missing)).toBe(true);
    const narrow = narrowScene(empty, new Set([empty.boxes[0]!.id]));
    expect(narrow.columns.map(({ shows, missing }) => [shows, missing])).toEqual([["action", false]]);
    const nothing = narrowScene(empty, new Set(["constructor", "__proto__", "e99"]));
    expect([nothing.columns, nothing.boxes, nothing.links, nothing.stubs]).toEqual([[], [], [], []]);
    expect(renderSvg(layoutColumns(nothing))).toContain("<svg");
  });

  it("changes nothing of what it is given, and nothing at all when every box of a full scene is kept", () => {
    const full = createScene(modelOf({ ...plan, scope: [] }));
    const before = structuredClone(full);
    expect(narrowScene(full, new Set(full.boxes.map(({ id }) => id)))).toEqual(full);
    narrowScene(full, new Set());
    expect(full).toEqual(before);
  });

  it("gives sound scenes for any part of random plans", () => {
    fc.assert(
      fc.property(randomPlan, fc.infiniteStream(fc.boolean()), fc.boolean(), (random, keeps, folded) => {
        const whole = createScene(modelOf(random), folded ? { view: { kind: "overview" } } : {});
        const keep = new Set(whole.boxes.flatMap(({ id }) => (keeps.next().value === true ? [id] : [])));
        const narrow = narrowScene(whole, keep);
        expect(new Set(narrow.boxes.map(({ id }) => id))).toEqual(keep);
        expectSound(narrow, layoutColumns(narrow));
        renderText(narrow);
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });

  it("does not follow a chain by recursion", () => {
    const outcomes = Array.from({ length: 5000 }, (_, index) => [
      `o${index}`,
      index < 4999 ? { leadsTo: [`o${index + 1}`] } : {},
    ]);
    const chain = createScene(modelOf({ changeLogic: 1, id: "p", outcomes: Object.fromEntries(outcomes) }));
    const narrow = narrowScene(chain, new Set(chain.boxes.slice(10).map(({ id }) => id)));
    expect(narrow.columns.map(({ tracks }) => tracks)).toEqual([4990]);
  });

  it("says what is wrong with what it is called with", () => {
    expect(() => narrowScene(layoutColumns(scene) as never, new Set())).toThrow("with a layout");
    for (const wrong of [undefined, null, ["e1"], "e1", new Set([1])]) {
      expect(() => narrowScene(scene, wrong as never)).toThrowError(
        expect.objectContaining({
          code: "invalid-argument",
          blame: "caller",
          help: expect.stringContaining("new Set"),
        }),
      );
    }
  });
});

describe("highlightLayout", () => {
  const layout = layoutColumns(scene);
  const link = scene.links.find(({ from }) => from === idOf("o1"))!;

  it("lights what is named, lets the rest step back, and moves nothing", () => {
    const before = structuredClone(layout);
    const lit = highlightLayout(layout, { boxes: ids("a", "o1"), links: new Set([link.id]), chosen: idOf("a") });
    const named = (list: readonly { readonly emphasis: string }[]) =>
      list.filter((one) => one.emphasis === "highlighted");
    expect(named(lit.boxes).map((box) => (box as (typeof lit.boxes)[number]).key)).toEqual(["a", "o1"]);
    expect(named(lit.links)).toHaveLength(1);
    expect(lit.stubs.filter(({ box }) => box === idOf("a")).map(({ emphasis }) => emphasis)).toEqual(["highlighted"]);
    const all = [...lit.boxes, ...lit.links, ...lit.stubs].map(({ emphasis }) => emphasis);
    expect(new Set(all)).toEqual(new Set(["highlighted", "faded"]));
    expect(lit.boxes.flatMap(({ key, chosen }) => (chosen ? [key] : []))).toEqual(["a"]);
    expect(layout).toEqual(before);
    const bare = ({ boxes, links, stubs, ...rest }: typeof lit) => ({
      ...rest,
      places: boxes.map(({ emphasis, chosen, ...box }) => box),
      lines: [...links, ...stubs].map(({ emphasis, ...line }) => line),
    });
    expect(bare(lit)).toEqual(bare(layout));
    expect(renderSvg(lit)).not.toBe(renderSvg(layout));
  });

  it("takes back the one that was chosen before, and knows no box by a name of its own", () => {
    const first = highlightLayout(layout, { boxes: ids("a"), links: new Set(), chosen: idOf("a") });
    const second = highlightLayout(first, {
      boxes: new Set(["constructor"]),
      links: new Set(["__proto__"]),
      chosen: "toString",
    });
    expect(second.boxes.some(({ chosen }) => chosen)).toBe(false);
    expect(second.boxes.every(({ emphasis }) => emphasis === "faded")).toBe(true);
  });

  it("says what is wrong with what it is called with", () => {
    const none = { boxes: new Set<string>(), links: new Set<string>() };
    expect(() => highlightLayout(scene as never, none)).toThrow("not laid out");
    for (const wrong of [undefined, null, [], { boxes: [] }, { ...none, links: ["l1"] }, { ...none, chosen: 3 }]) {
      expect(() => highlightLayout(layout, wrong as never)).toThrowError(
        expect.objectContaining({ code: "invalid-argument", blame: "caller" }),
      );
    }
  });
});
