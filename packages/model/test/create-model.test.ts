import { describe, expect, it } from "vitest";
import {
  ChangeLogicError,
  createModel,
  type Model,
  readCatalog,
  readPlan,
  readPortfolio,
  toGraph,
} from "../src/index.js";
import { catalogs, plan } from "./small-catalogs.js";

describe("several plans", () => {
  const a = plan("actions: { gor: { leadsTo: [b#blir, blir, b#nej, c#x] } }\noutcomes: { blir: {} }", "a");
  const b = plan("outcomes: { blir: {} }\ndelegations: [{ item: s/x, to: a }]\nstrategies: [s]", "b");

  it("refer to each other, and have keys with the plan's id", () => {
    const model = createModel([a, b], { catalogs });
    expect(model.isPortfolio).toBe(true);
    expect(model.elements.map(({ key, id, index }) => [key, id, index])).toEqual([
      ["a#gor", "gor", 0],
      ["a#blir", "blir", 1],
      ["b#blir", "blir", 2],
    ]);
    expect(model.links.slice(0, 4).map(({ to, state }) => [to?.key, state])).toEqual([
      ["b#blir", "valid"],
      ["a#blir", "valid"],
      [undefined, "unresolved"],
      [undefined, "external"],
    ]);
    expect(model.delegations[0]?.receiver?.id).toBe("a");
    expect(model.find("b#blir")?.key).toBe("b#blir");
    expect(model.find("blir")).toBeUndefined();
    expect(model.clashes).toEqual([]);
  });

  it("one plan has plain keys, and is found by either form", () => {
    const model = createModel(a);
    expect(model.isPortfolio).toBe(false);
    expect(model.find("blir")?.key).toBe("blir");
    expect(model.find("a#blir")).toBe(model.find("blir"));
    expect(model.find("a#nej")).toBeUndefined();
    for (const odd of ["", "#", "/", "a#", "#blir", "constructor", "__proto__"])
      expect(model.find(odd)).toBeUndefined();
  });

  it("with the same id clash; each means itself", () => {
    const first = plan("outcomes: { o: { leadsTo: [a#e] } }\neffects: { e: {} }");
    const second = plan("outcomes: { o: { leadsTo: [a#e, a#f] } }\neffects: { e: {}, f: {} }");
    const model = createModel([first, second]);
    expect(model.clashes).toMatchObject([{ kind: "plan", id: "a", plan: model.plans[1] }]);
    expect(
      model.links.map(({ to, state }) => [to?.kind !== "item" && to && "plan" in to ? to.plan.index : -1, state]),
    ).toEqual([
      [0, "valid"],
      [1, "valid"],
      [1, "valid"],
    ]);
    expect(() => toGraph(model)).not.toThrow();
  });

  it("an id that stands in two kinds: the first keeps it", () => {
    const model = createModel(
      plan("actions: { d: { leadsTo: [b] } }\noutcomes: { b: {}, d: { leadsTo: [b] } }\nindicators: { b: {} }"),
    );
    expect(model.clashes.map(({ kind, id, holders }) => [kind, id, holders])).toEqual([
      ["element", "d", ["action", "outcome"]],
      ["element", "b", ["outcome", "indicator"]],
    ]);
    expect(model.find("d")?.kind).toBe("action");
    expect(model.elements).toHaveLength(3);
    expect(model.links.map(({ state }) => state)).toEqual(["valid", "valid"]);
    expect(() => toGraph(model)).not.toThrow();
  });

  it("a portfolio file names what they take on", () => {
    const { value } = readPortfolio(
      "portfolio: 1\nid: p\nstrategies: [agenda-2030]\nscope: [s/x, agenda-2030, u]\nacceptedGaps: [{ item: s/z, owner: O }]\n",
    );
    const model = createModel([b], { catalogs, ...(value ? { portfolio: value } : {}) });
    expect(model.isPortfolio).toBe(true);
    expect(model.elements[0]?.key).toBe("b#blir");
    expect(model.catalogs.map(({ id }) => id)).toEqual(["s", "agenda-2030"]);
    expect(model.portfolioScope.map(({ id }) => id)).toEqual(["x", "agenda-2030"]);
    expect(model.acceptedGaps).toMatchObject([{ owner: "O", plan: undefined }]);
    expect(model.references.filter(({ from }) => from === "portfolio").map(({ role, state }) => [role, state])).toEqual(
      [
        ["strategy", "resolved"],
        ["acceptedGap", "resolved"],
        ["scope", "resolved"],
        ["scope", "resolved"],
        ["scope", "notListed"],
      ],
    );
  });
});

describe("a model", () => {
  const text =
    "strategies: [s, agenda-2030]\nscope: [s]\nactions: { gor: { leadsTo: [blir] } }\noutcomes: { blir: { contributesTo: [s/y] } }\nindicators: { i: {} }\nacceptedGaps: [{ item: s/z }]\n";

  it("is frozen, and the documents it was made of are not", () => {
    const document = plan(text);
    const model = createModel(document, { catalogs });
    const seen = new Set<unknown>();
    const check = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null || seen.has(value)) return;
      seen.add(value);
      expect(Object.isFrozen(value), path).toBe(true);
      for (const [key, part] of Object.entries(value)) {
        if (!["data", "source", "origin", "portfolio"].includes(key) && path !== "extensions")
          check(part, `${path}.${key}`);
      }
    };
    check(model, "model");
    expect(seen.size).toBeGreaterThan(30);
    expect(Object.isFrozen(document.data)).toBe(false);
  });

  it("made twice of the same text is the same", () => {
    const shown = (model: Model) => {
      const seen = new Map<object, number>();
      return JSON.stringify(model, (key, value) => {
        if (key === "source") return undefined;
        if (typeof value !== "object" || value === null) return value;
        if (seen.has(value)) return `↑${seen.get(value)}`;
        seen.set(value, seen.size);
        return value;
      });
    };
    expect(shown(createModel(plan(text), { catalogs }))).toBe(shown(createModel(plan(text), { catalogs })));
  });

  it("becomes a graph", () => {
    const graph = toGraph(createModel(plan(`${text}effects: { constructor: {}, toString: {} }\n`), { catalogs }));
    expect(graph.order).toBe(2 + 2 + 8);
    expect(
      graph.edges().map((edge) => [graph.getEdgeAttribute(edge, "type"), graph.source(edge), graph.target(edge)]),
    ).toContainEqual(["contributesTo", "blir", "s/y"]);
  });

  it.each([[undefined], [null], [[]], [{}], [readPlan("")], [[{ value: 1 }]], ["plan"]])(
    "made of %j is a programmer's mistake",
    (value) => {
      try {
        createModel(value as never);
        expect.unreachable();
      } catch (error) {
        expect(error).toBeInstanceOf(ChangeLogicError);
        expect(error).toMatchObject({
          code: "invalid-argument",
          blame: "caller",
          help: expect.stringMatching(/plan/iu),
        });
      }
    },
  );

  it("never throws on what was read, whatever it says", () => {
    const catalog = readCatalog(
      "catalog: 1\nid: '#'\nitems: [{ id: a, alignsWith: ['', '/', '#', '@', 'a/'] }]\nalignments: [{ from: '', to: '' }]\nextends: ''\n",
    ).value;
    const odd = ["", "/", "#", "@", "a#", "#a", "/a", "a/", "s/", "s@", "@x", "constructor", "__proto__", "s@x/y"];
    const list = JSON.stringify(odd);
    const document = plan(`strategies: ${list}
scope: ${list}
acceptedGaps: [{ item: "" }]
delegations: [{ item: "", to: "" }]
perspectives: { "": {}, "/": {}, constructor: {} }
actions: { a: { partOf: "", jointWith: ${list}, leadsTo: ${list}, addresses: ${list} } }
outcomes: { o: { leadsTo: ${list}, contributesTo: ${list}, indicators: ${list} } }
factors: { f: { affects: ${list} } }
`);
    const model = createModel([document, document], { catalogs: [...catalogs, ...(catalog ? [catalog] : [])] });
    expect(model.links.every(({ state }) => ["unresolved", "external", "notListed"].includes(state))).toBe(true);
  });
});
