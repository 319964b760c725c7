import { describe, expect, it } from "vitest";
import {
  type Catalog,
  type CatalogInput,
  chooseCatalog,
  createModel,
  defineCatalog,
  definePlan,
  type ModelItem,
} from "../src/index.js";

const catalog = (data: CatalogInput): Catalog => defineCatalog(data);
const modelOf = (strategies: string[], catalogs: readonly Catalog[], contributesTo: `${string}/${string}`[] = []) =>
  createModel(definePlan({ id: "plan", strategies, effects: { e: { contributesTo } } }), { catalogs });
const tree = (items: readonly ModelItem[]): unknown[] =>
  items.map(({ id, children }) => (children.length > 0 ? [id, ...tree(children)] : id));
const references = (model: ReturnType<typeof modelOf>) =>
  model.references.map(({ role, text, state }) => `${role} ${text}: ${state}`);

describe("editions", () => {
  const given = [
    catalog({ id: "s", edition: "2014", adopted: "2014" }),
    catalog({ id: "s", edition: "2021", adopted: "2021-06" }),
    catalog({ id: "s", edition: "utkast" }),
    catalog({ id: "s", edition: "2021b", adopted: "2021-06-30" }),
  ];
  const edition = (reference: string, among = given) => chooseCatalog(reference, among)?.data.edition;

  it("the newest adopted is meant when none is named", () => {
    expect(edition("s")).toBe("2021");
    expect(edition("s", given.slice(2, 3))).toBe("utkast");
    expect(edition("s", [...given].reverse())).toBe("2021b");
  });

  it("a named one is taken, or none", () => {
    expect(edition("s@2014")).toBe("2014");
    expect(edition("s@utkast")).toBe("utkast");
    expect(edition("s@1999")).toBeUndefined();
    expect(edition("nej")).toBeUndefined();
  });

  it("links find the edition that is listed", () => {
    const old = catalog({ id: "s", edition: "2014", adopted: "2014", items: [{ id: "gammal" }] });
    const model = modelOf(["s@2014"], [old, ...given.slice(1)], ["s/gammal", "s@2014/gammal", "s@2021/gammal"]);
    expect(model.catalogs.map((each) => each.edition)).toEqual(["2014"]);
    expect(model.links.map(({ state }) => state)).toEqual(["valid", "duplicate", "notListed"]);
  });
});

describe("a newer edition", () => {
  const first = catalog({ id: "s", edition: "1", adopted: "2014" });
  const second = catalog({ id: "s", edition: "2", adopted: "2021-06" });
  const undated = catalog({ id: "s", edition: "utkast" });
  const newer = (strategies: string[], ...given: Catalog[]) =>
    modelOf(strategies, given).catalogs.map((each) => each.newer.map(({ id, edition }) => `${id}@${edition}`));

  it("is the newest adopted one at hand", () => {
    const third = catalog({ id: "s", edition: "3", adopted: "2026" });
    expect(newer(["s@1"], first, second, third, undated)).toEqual([["s@3"]]);
    expect(newer(["s@3"], first, second, third)).toEqual([[]]);
    expect(newer(["s"], first, second)).toEqual([[]]);
    expect(newer(["s@1"], first)).toEqual([[]]);
    expect(newer(["s@2", "s@1"], first, second)).toEqual([[], ["s@2"]]);
  });

  it("is none where the dates do not tell, unless it says what it replaces", () => {
    expect(newer(["s@utkast"], undated, second)).toEqual([[]]);
    expect(newer(["s@1"], first, undated)).toEqual([[]]);
    expect(newer(["s@1"], first, catalog({ id: "s", edition: "1b", adopted: "2014-12-31" }))).toEqual([[]]);
    const replacing = catalog({ id: "s", edition: "2", adopted: "2021", replaces: { edition: "utkast" } });
    expect(newer(["s@utkast"], undated, replacing)).toEqual([["s@2"]]);
  });

  it("of an extension is told of too", () => {
    const own = (edition: string) => catalog({ id: "egen", extends: "s", edition, adopted: `20${edition}` });
    expect(newer(["egen@25"], second, own("25"), own("26"))).toEqual([["egen@26"]]);
  });
});

describe("extends", () => {
  const base = catalog({
    id: "bas",
    items: [{ id: "a", items: [{ id: "b" }] }, { id: "c" }],
    perspectives: [{ id: "p" }],
  });
  const own = catalog({
    id: "egen",
    extends: "bas",
    items: [
      { id: "under-senare", parent: "senare" },
      { id: "mitt", parent: "bas/a", items: [{ id: "mitt-barn" }] },
      { id: "senare", parent: "c" },
      { id: "pa-toppen" },
    ],
    perspectives: [{ id: "q" }],
    alignments: [
      { from: "bas/b", to: "annan/x", relation: "partOf" },
      { from: "mitt", to: "annan/x" },
      { from: "nej", to: "annan/x" },
    ],
  });
  const other = catalog({ id: "annan", items: [{ id: "x" }] });

  it.each([
    ["the base", ["bas"]],
    ["the extension", ["egen"]],
    ["both", ["egen", "bas"]],
  ])("items join the base, placed by parent, when %s is listed", (_, strategies) => {
    const model = modelOf([...strategies, "annan"], [own, base, other], ["bas/mitt", "egen/b", "bas/mitt-barn"]);
    expect(model.catalogs.map(({ id }) => id)).toEqual(["bas", "annan"]);
    expect(tree(model.catalogs[0]?.top ?? [])).toEqual([
      ["a", "b", ["mitt", "mitt-barn"]],
      ["c", ["senare", "under-senare"]],
      "pa-toppen",
    ]);
    expect(model.catalogs[0]?.extensions.map(({ id }) => id)).toEqual(["egen"]);
    expect(model.catalogs[0]?.perspectives.map(({ key }) => key)).toEqual(["bas/p", "bas/q"]);
    expect(model.links.map(({ from, to, state, relation }) => [from.key, to?.key, state, relation])).toEqual([
      ["e", "bas/mitt", "valid", undefined],
      ["e", "bas/b", "valid", undefined],
      ["e", "bas/mitt-barn", "valid", undefined],
      ["bas/b", "annan/x", "valid", "partOf"],
      ["bas/mitt", "annan/x", "valid", "related"],
    ]);
    expect(references(model)).toEqual(
      expect.arrayContaining(["extends bas: resolved", "parent senare: resolved", "alignment nej: unresolved"]),
    );
    const { items } = model;
    for (const item of items) {
      if (item.parent) expect(items.indexOf(item.parent)).toBeLessThan(item.index);
      expect(item.depth).toBe(item.parent ? item.parent.depth + 1 : 0);
    }
  });

  it("a clash is kept as a fact, and the first counts", () => {
    const clashing = catalog({
      id: "egen",
      extends: "bas",
      items: [{ id: "b", title: "Min" }, { id: "ny" }],
      perspectives: [{ id: "a" }],
    });
    const model = modelOf(["bas"], [base, clashing]);
    expect(model.clashes.map(({ kind, id, holders }) => [kind, id, holders])).toEqual([
      ["item", "bas/b", ["bas", "egen"]],
      ["item", "bas/a", ["bas", "egen"]],
    ]);
    expect(model.items.map(({ id }) => id)).toEqual(["a", "b", "c", "ny"]);
    expect(model.find("bas/b")).toMatchObject({ depth: 1 });
  });

  it("an extension of an extension comes after it, in whatever order they are given", () => {
    const next = catalog({ id: "naesta", extends: "egen", items: [{ id: "djup", parent: "mitt-barn" }] });
    const model = modelOf(["naesta"], [next, own, base]);
    expect(model.catalogs[0]).toMatchObject({ id: "bas", extensions: [{ id: "egen" }, { id: "naesta" }] });
    expect(model.find("bas/djup")).toMatchObject({ depth: 3 });
    expect(references(model)).toContain("extends egen: resolved");
  });

  it("the same extension found in two places joins once", () => {
    const model = modelOf(["bas"], [base, own, { data: own.data }]);
    expect(model.catalogs[0]?.extensions).toHaveLength(1);
    expect(model.clashes).toEqual([]);
  });

  it("without its base it stands on its own, and that is told", () => {
    const model = modelOf(["egen"], [own], ["egen/mitt"]);
    expect(model.catalogs).toMatchObject([{ id: "egen", extensions: [] }]);
    expect(references(model)).toEqual(
      [
        "extends bas: unresolved",
        "parent senare: resolved",
        "parent bas/a: unresolved",
        "parent c: unresolved",
        "strategy egen: resolved",
        "alignment bas/b: unresolved",
        "alignment nej: unresolved",
      ].sort((a, b) => references(model).indexOf(a) - references(model).indexOf(b)),
    );
    expect(model.links[0]).toMatchObject({ state: "valid", to: { key: "egen/mitt" } });
    expect(model.items).toHaveLength(5);
  });

  it("loops end, and are told", () => {
    const a = catalog({ id: "a", extends: "b", items: [{ id: "x" }] });
    const b = catalog({ id: "b", extends: "a", items: [{ id: "y" }] });
    const self = catalog({ id: "jag", extends: "jag", items: [{ id: "z" }] });
    const model = modelOf(["a", "jag"], [a, b, self], ["a/x", "jag/z"]);
    expect(references(model)).toEqual([
      "extends b: invalid",
      "strategy a: resolved",
      "extends jag: invalid",
      "strategy jag: resolved",
    ]);
    expect(model.links.map(({ state }) => state)).toEqual(["valid", "valid"]);
  });

  it("items that are each other's parents, and their own, end on top", () => {
    const ring = catalog({
      id: "ring",
      items: [
        { id: "a", parent: "b" },
        { id: "b", parent: "a" },
        { id: "c", parent: "c" },
        { id: "d", parent: "nej" },
        { id: "e", parent: "d" },
      ],
    });
    const model = modelOf(["ring"], [ring]);
    expect(tree(model.catalogs[0]?.top ?? [])).toEqual([["d", "e"], ["a", "b"], "c"].map((each) => each));
    expect(references(model).filter((each) => each.startsWith("parent"))).toEqual([
      "parent nej: unresolved",
      "parent d: resolved",
      "parent b: invalid",
      "parent a: resolved",
      "parent c: invalid",
    ]);
    expect(model.items).toHaveLength(5);
  });

  it("a long chain of parents, written last first, is followed", () => {
    const items = Array.from({ length: 20_000 }, (_, index) => ({
      id: `i${index}`,
      ...(index > 0 ? { parent: `i${index - 1}` } : {}),
    }));
    const model = modelOf(["lang"], [catalog({ id: "lang", items: items.reverse() })]);
    expect(model.items).toHaveLength(20_000);
    expect(model.find("lang/i19999")).toMatchObject({ depth: 19_999 });
  });
});
