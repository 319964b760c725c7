import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { fittedState } from "../src/element/state/fitted-state.js";
import { createIndex } from "../src/element/state/viewer-index.js";
import { findingGroupings, startState, tabIds, themeChoices } from "../src/element/state/viewer-state.js";
import type { ChangeLogicViewer, NavigateDetail, SelectDetail } from "../src/element.js";
import { facetIds, readState, type ViewerData, type ViewerState, writeState } from "../src/index.js";
import { dataOf, example, modelOf } from "./support/viewer-data.js";

// Whatever a plan may use as an id, and whatever a reader may write in a field.
const word = fc.oneof(
  fc.constantFrom("constructor", "__proto__", "toString", "-a", "+a", "--", "a&b=c", "#", "%", "å ö", "a+b", "1.a"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
);
const states: fc.Arbitrary<ViewerState> = fc
  .record(
    {
      language: fc.constantFrom("sv" as const, "en" as const),
      theme: fc.constantFrom(...themeChoices),
      tab: fc.constantFrom(...tabIds),
      diagram: fc.constantFrom("whole" as const, "overview" as const),
      selected: word,
      path: fc.nat(200),
      filters: fc.record(
        Object.fromEntries(facetIds.map((id) => [id, word])) as Record<(typeof facetIds)[number], typeof word>,
        { requiredKeys: [] },
      ),
      search: fc.oneof(fc.constant(""), word),
      only: fc.boolean(),
      sort: fc.record({ column: word, descending: fc.boolean() }),
      all: fc.constant(true as const),
      group: fc.constantFrom(...findingGroupings.slice(1)),
      zoom: fc.integer({ min: 50, max: 4000 }).map((thousandths) => thousandths / 1000),
      paper: fc.constantFrom("A4" as const, "A3" as const),
      oneSheet: fc.constant(true as const),
    },
    { requiredKeys: ["theme", "tab", "diagram", "filters", "search", "only", "paper"] },
  )
  .map((state) => ({ ...state, filters: { ...state.filters } }));

describe("the address", () => {
  it("gives back every state that it was written of", () => {
    fc.assert(
      fc.property(states, (state) => {
        const address = writeState(state);
        expect(readState(address)).toEqual(state);
        expect(readState(`#${address}`)).toEqual(state);
        // Nothing that an address bar or a mail program would end a link at.
        expect(address).toMatch(/^[\w.*%&=+-]*$/u);
      }),
      { seed: 6, numRuns: 2000 },
    );
  });

  it("is empty for a page as it is opened", () => {
    expect(writeState(startState)).toBe("");
    expect(readState("")).toEqual(startState);
    expect(readState("#")).toEqual(startState);
  });

  it("leaves out what is too long to be read again, and reads long names", () => {
    const filters = { actor: "x".repeat(651) };
    expect(readState(writeState({ ...startState, filters }))).toEqual({ ...startState, filters });
    expect(writeState({ ...startState, search: "x".repeat(6000) })).toBe("");
  });

  it("reads whatever a program gives", () => {
    for (const given of [undefined, null, 1, {}]) expect(readState(given as never)).toEqual(startState);
  });

  it("reads whatever somebody has typed", () => {
    const names = [
      "lang",
      "theme",
      "tab",
      "diagram",
      "element",
      "path",
      "area",
      "q",
      "only",
      "sort",
      "zoom",
      "paper",
      "sheets",
      "__proto__",
    ];
    const pair = fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), fc.string({ unit: "binary" }));
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pair).map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join("&")),
    );
    fc.assert(
      fc.property(text, (address) => {
        const state = readState(address);
        expect(readState(writeState(state))).toEqual(state);
      }),
      { seed: 6, numRuns: 2000 },
    );
  });

  it.each([
    ["lang=de&theme=pink&tab=none&diagram=3&paper=A5", {}],
    ["element=&q=&area=", {}],
    ["path=0", {}],
    ["path=1.5", {}],
    ["path=-1", {}],
    ["path=two", {}],
    ["zoom=0", {}],
    ["zoom=5", {}],
    ["zoom=NaN", {}],
    ["only=yes", {}],
    [`q=${"x".repeat(5001)}`, {}],
    ["path=2&zoom=0.5&only=1", { path: 1, zoom: 0.5, only: true }],
    ["sort=-title", { sort: { column: "title", descending: true } }],
    ["element=a%20b&element=c", { selected: "a b" }],
    ["ELEMENT=a&%zz=1", {}],
  ])("of %j keeps what there is", (address, expected) => {
    expect(readState(address)).toEqual({ ...startState, ...expected });
  });

  it("lays what it says over what is chosen already", () => {
    const start = readState("theme=dark&area=x&q=buss&element=a");
    expect(readState("area=y&tab=text", start)).toEqual({ ...start, tab: "text", filters: { area: "y" } });
  });
});

const data = dataOf(modelOf(example("exempelkommun/exempelkommun.change.yaml")));
const index = createIndex(data);
const fitted = (changes: Partial<ViewerState>, of: ViewerData = data) => {
  const { ...state } = fittedState({ ...startState, ...changes }, of, createIndex(of));
  return state;
};

describe("a state and the data", () => {
  it("stays the very same where all of it is there", () => {
    const state: ViewerState = {
      ...startState,
      selected: "laddplatser",
      path: 0,
      filters: { area: data.facets.find(({ id }) => id === "area")!.values[0]!.id },
      search: "buss",
      sort: { column: "title", descending: false },
      zoom: 1,
    };
    expect(fittedState(state, data, index)).toBe(state);
    expect(fittedState(startState, data, index)).toBe(startState);
  });

  it.each([
    [{ selected: "finns-inte" }],
    [{ selected: "constructor", path: 0 }],
    [{ selected: "laddplatser", path: 10_000 }, { selected: "laddplatser" }],
    [{ filters: { area: "nowhere", actor: "__proto__" } }],
    [{ filters: Object.fromEntries([["finding", "no-such-rule"]]) }],
    [{ theme: "own" as const }],
    [{ tab: "plans" as const }],
  ])("lets %j go", (changes: Partial<ViewerState>, left: Partial<ViewerState> = {}) => {
    expect(fitted(changes)).toEqual({ ...startState, ...left });
  });

  it("keeps a theme of one's own where there is one", () => {
    const theme = { ...data, theme: {} as NonNullable<ViewerData["theme"]> };
    expect(fitted({ theme: "own" }, theme).theme).toBe("own");
  });
});

const titles = (text: string, of = index) => of.found(text).map((id) => of.node(id)!.key);

describe("the search", () => {
  const plan = `
changeLogic: 1
id: p
title: P
language: sv
strategies: [agenda-2030]
actions:
  vag: { title: Bygga väg, owner: Gatukontoret, leadsTo: [buss] }
  halt: { title: Nya hållplatser för buss, status: paused, leadsTo: [buss] }
  busskort: { title: Sälja kort, description: Gäller även båt, leadsTo: [buss] }
outcomes:
  buss: { title: Buss, leadsTo: [fler] }
effects:
  fler: { title: Fler åker buss till jobbet, contributesTo: [agenda-2030/11.2] }
`;
  const made = dataOf(modelOf(plan));
  const ownIndex = createIndex(made);
  const own = (text: string) => titles(text, ownIndex).filter((key) => !key.startsWith("agenda-2030"));

  it("puts the title first, then those that begin so, have a word so, hold it, and ids", () => {
    expect(own("buss")).toEqual(["buss", "halt", "fler", "busskort"]);
    expect(own("  BUSS ")).toEqual(own("buss"));
    expect(own("ort")).toEqual(["busskort"]);
  });

  it("needs all words, in any order, wherever they stand", () => {
    expect(own("jobbet fler")).toEqual(["fler"]);
    expect(own("väg gatukontoret")).toEqual(["vag"]);
    expect(own("väg buss")).toEqual([]);
  });

  it("reads what the plan says besides", () => {
    expect(own("gatukontoret")).toEqual(["vag"]);
    expect(own("pausad")).toEqual(["halt"]);
    expect(own("paused")).toEqual(["halt"]);
    expect(own("båt")).toEqual(["busskort"]);
  });

  it("takes letters without their marks only where nothing is written so", () => {
    expect(own("hallplats")).toEqual(["halt"]);
    expect(own("hållplats")).toEqual(["halt"]);
    expect(own("båt".normalize("NFD"))).toEqual(["busskort"]);
    // It is an id as it stands.
    expect(own("vag")).toEqual(["vag"]);
  });

  it("finds goals by their code, in every language", () => {
    expect(titles("11.2", ownIndex)[0]).toBe("agenda-2030/11.2");
    expect(titles("sustainable transport", ownIndex)).toContain("agenda-2030/11.2");
  });

  it("finds nothing when nothing is asked, and does not stumble", () => {
    expect(own("")).toEqual([]);
    expect(own("   ")).toEqual([]);
    for (const text of ["constructor", "__proto__", ".*", "(", "\\", "\u0000"]) expect(own(text)).toEqual([]);
  });

  it("leaves what both it and the filters leave; the same set as long as the same is asked", () => {
    const facet = made.facets.find(({ id }) => id === "status")!;
    const { id, nodes } = facet.values[0]!;
    const asked = { filters: { status: id }, search: "buss" };
    const matches = ownIndex.matches(asked)!;
    expect([...matches].toSorted()).toEqual(nodes.filter((node) => ownIndex.found("buss").includes(node)).toSorted());
    expect(ownIndex.matches({ ...asked })).toBe(matches);
    expect(ownIndex.matches({ ...asked, search: "" })).not.toBe(matches);
    expect(ownIndex.matches({ filters: {}, search: " " })).toBeUndefined();
    expect(ownIndex.matches({ filters: {}, search: "finns inte" })?.size).toBe(0);
  });
});

it("types its events", () => {
  const listen = (viewer: ChangeLogicViewer) => {
    viewer.addEventListener("select", (event) => {
      expectTypeOf(event.detail).toEqualTypeOf<SelectDetail>();
      expectTypeOf(event.detail.key).toEqualTypeOf<string | null>();
    });
    viewer.addEventListener("navigate", function ({ detail }) {
      expectTypeOf(detail).toEqualTypeOf<NavigateDetail>();
      expectTypeOf(this).toEqualTypeOf<ChangeLogicViewer>();
      viewer.address = detail.address;
    });
    viewer.addEventListener("click", (event) => expectTypeOf(event).toEqualTypeOf<Event>());
    // @ts-expect-error what is looked at is told by its key
    viewer.selected = 5;
  };
  expectTypeOf(listen).toBeFunction();
  expectTypeOf<HTMLElementTagNameMap["change-logic-viewer"]>().toEqualTypeOf<ChangeLogicViewer>();
});
