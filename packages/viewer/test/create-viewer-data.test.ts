import { gzipSync } from "node:zlib";
import { coverage } from "@change-logic/analysis";
import { createScene } from "@change-logic/diagram";
import type { Finding, Model, ModelItem, ProfileId } from "@change-logic/model";
import { validate } from "@change-logic/validate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { modelOf as randomModel, randomPlan } from "../../diagram/test/support/random-plan.js";
import { createIndex } from "../src/element/state/viewer-index.js";
import { createViewerData, type ViewerData, type ViewerFacet, type ViewerNode } from "../src/index.js";
import { dataOf, date, example, modelOf } from "./support/viewer-data.js";

const exempelkommun = () => modelOf(example("exempelkommun/exempelkommun.change.yaml"));
const examples = {
  exempelkommun: exempelkommun(),
  "the review of 2025": modelOf(example("oversyn-2025/oversyn-2025.change.yaml")),
  "a plan with mistakes": modelOf(example("med-misstag/med-misstag.change.yaml")),
  "two plans": modelOf(
    example("exempelkommun/exempelkommun.change.yaml"),
    example("flera-planer/trafikplan.change.yaml"),
  ),
};

const made = new Map<Model, ViewerData>();

/** The data of an example, made once. */
function dataOfExample(model: Model): ViewerData {
  const data = made.get(model) ?? dataOf(model);
  made.set(model, data);
  return data;
}

/** A plan as JSON would hold it, in a model of its own. */
const planOf = (...plans: readonly object[]): Model =>
  modelOf(...plans.map((plan, at) => JSON.stringify({ changeLogic: 1, id: `p${at + 1}`, title: "Plan", ...plan })));

const nodeOf = ({ nodes }: ViewerData, key: string): ViewerNode => nodes.find((node) => node.key === key)!;
const facetOf = ({ facets }: ViewerData, id: ViewerFacet["id"]) =>
  facets.find((facet) => facet.id === id)?.values ?? [];
const keysIn = (data: ViewerData, ids: readonly string[]) => {
  const keys = new Map(data.nodes.map(({ id, key }) => [id, key]));
  return ids.map((id) => keys.get(id));
};

/** What the view of each element and item lights up, against what the viewer lights up. */
function expectSameThreads(model: Model, data: ViewerData, profile?: ProfileId): void {
  const index = createIndex(data);
  const drawn = new Set(data.nodes.filter(({ isDrawn }) => isDrawn).map(({ id }) => id));
  // Of items to which nothing leads, one is like the other.
  const led = new Set<ModelItem>(model.items.slice(-1));
  for (const { type, to } of model.links) {
    for (let item = type === "contributesTo" ? (to as ModelItem | undefined) : undefined; item; item = item.parent)
      led.add(item);
  }
  for (const node of [...model.elements, ...led]) {
    const scene = createScene(model, { view: { kind: "element", id: node.key }, ...(profile && { profile }) });
    const lit = (parts: readonly { id: string; emphasis: string }[]) =>
      parts.filter(({ emphasis }) => emphasis === "highlighted").map(({ id }) => id);
    const { id } = data.nodes.find(({ key, kind }) => key === node.key && kind === node.kind)!;
    const thread = index.threadOf(id);
    const others = [...thread.nodes].filter((other) => drawn.has(other) || other === id);
    expect(others.sort()).toEqual(lit(scene.boxes).sort());
    expect([...thread.links].sort()).toEqual(lit(scene.links.filter(({ type }) => type !== "changes")).sort());
  }
}

describe("the data of a viewer", () => {
  it.each(Object.entries(examples))("are what JSON reads back, and the same each time: %s", (_, model) => {
    const data = dataOfExample(model);
    const text = JSON.stringify(data);
    expect(JSON.parse(text)).toStrictEqual(data);
    expect(JSON.stringify(dataOf(model))).toBe(text);
    expect(text).not.toMatch(/\bundefined\b|NaN|\[object/u);
  });

  it("are small enough to send", () => {
    expect(gzipSync(JSON.stringify(dataOfExample(examples.exempelkommun))).length).toBeLessThan(120_000);
  });

  it("hold any plan", () => {
    fc.assert(
      fc.property(randomPlan, (plan) => {
        const model = randomModel(plan);
        const data = dataOf(model);
        expect(JSON.parse(JSON.stringify(data))).toStrictEqual(data);
        const known = new Set(data.nodes.map(({ id }) => id));
        expect(known.size).toBe(data.nodes.length);
        const named = [
          ...data.links.flatMap(({ from, to }) => [from, to]),
          ...data.facets.flatMap(({ values }) => values.flatMap(({ nodes }) => nodes)),
          ...data.nodes.flatMap(({ reaches = [], coverage: facts, assumptions = [], parent }) => [
            ...reaches.flatMap(({ item, path }) => [item, ...path]),
            ...(facts?.paths.flat() ?? []),
            ...(facts?.via ?? []),
            ...(facts?.breaks.map(({ at }) => at) ?? []),
            ...assumptions.flatMap(({ to }) => (to === undefined ? [] : [to])),
            ...(parent === undefined ? [] : [parent]),
          ]),
          ...data.texts.sv.findings.flatMap(({ subjects }) => subjects),
        ];
        expect(named.filter((id) => !known.has(id))).toEqual([]);
        for (const { values } of data.facets) expect(new Set(values.map(({ id }) => id)).size).toBe(values.length);
        expectSameThreads(model, data);
      }),
      { seed: 20_261_122, numRuns: 12 },
    );
  });
});

describe("nodes and links", () => {
  it.each(Object.entries(examples))("give each element and item the thread of its view: %s", (_, model) => {
    expectSameThreads(model, dataOfExample(model));
  });

  it("take resources along with the actions that use them", () => {
    const profile = "kronoberg";
    const data = dataOf(examples.exempelkommun, { profile });
    const resources = data.nodes.filter(({ kind }) => kind === "resource");
    expect(resources.length).toBeGreaterThan(0);
    expectSameThreads(examples.exempelkommun, data, profile);
    const [{ id, usedBy = [] }] = resources as [ViewerNode];
    const thread = createIndex(data).threadOf(id);
    for (const { action, line } of usedBy)
      expect([thread.nodes.has(action), thread.links.has(line)]).toEqual([true, true]);
    const owner = facetOf(data, "actor").find(({ nodes }) => nodes.includes(usedBy[0]!.action));
    expect(owner?.nodes).toContain(id);
  });

  it.each(Object.entries(examples))("are those of the diagram: %s", (_, model) => {
    const { texts, nodes, links } = dataOfExample(model);
    for (const { scene } of Object.values(texts)) {
      expect(
        nodes
          .filter(({ isDrawn }) => isDrawn)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(scene.boxes.map(({ id }) => id).sort());
      const drawn = scene.links.filter(({ type }) => type !== "changes" && type !== "uses");
      expect(links).toEqual(
        drawn.map(({ id, type, from, to, styles }) => ({
          id,
          type,
          from,
          to,
          ...(styles.includes("counteracts") && { counteracts: true }),
        })),
      );
      for (const { id, href } of scene.boxes) expect(nodes.find((node) => node.id === id)?.href).toBe(href);
    }
    expect(nodes.filter(({ kind }) => kind === "item").length).toBe(model.items.length);
  });

  it("say where walks lead, and how", () => {
    const data = dataOf(
      planOf({
        strategies: ["agenda-2030"],
        currentStates: { s: { title: "S" } },
        actions: { a: { addresses: ["s"], leadsTo: ["o", { to: "e", counteracts: true }] } },
        outcomes: { o: { leadsTo: ["e"] } },
        effects: { e: { contributesTo: ["agenda-2030/13.2"] } },
      }),
    );
    const told = (key: string) =>
      nodeOf(data, key).reaches?.map(({ manner, path }) => `${manner}: ${keysIn(data, path).join(" ")}`);
    expect(told("s")).toEqual(["clean: s a o e agenda-2030/13.2", "negative: s a e agenda-2030/13.2"]);
    expect(told("e")).toEqual(["clean: e agenda-2030/13.2"]);
    // Nobody is responsible for the action, so nothing of it counts.
    const unborne = ["s", "a", "o"].map((key) => nodeOf(data, key).reaches?.map((reach) => reach.unborne));
    expect(unborne).toEqual([["noOwner", undefined], ["noOwner", undefined], ["noOwner"]]);
    expect(nodeOf(data, "agenda-2030/13.2")).not.toHaveProperty("reaches");
  });

  it("leave out walks that nobody reads to the end", () => {
    const size = 230;
    const outcomes = Object.fromEntries(
      Array.from({ length: size }, (_, at) => [
        `o${at}`,
        at + 1 < size ? { leadsTo: [`o${at + 1}`] } : { contributesTo: ["agenda-2030/13.2"] },
      ]),
    );
    const data = dataOf(planOf({ strategies: ["agenda-2030"], outcomes }));
    const lengths = data.nodes.slice(0, size).map(({ reaches }) => reaches?.[0]?.path.length);
    expect(lengths.indexOf(201)).toBe(size - 200);
    expect(new Set(lengths.slice(0, size - 200))).toEqual(new Set([0]));
  });

  it("tell of titles, plans, parents and addresses", () => {
    const data = dataOf(
      planOf(
        {
          organisation: " Kommunen ",
          actions: { a: { url: "javascript:alert(1)" }, b: { title: "  ", url: "https://x.se/" } },
        },
        { strategies: ["agenda-2030"], actions: { a: { title: "A" } } },
      ),
    );
    expect(data.plans).toEqual([
      { id: "p1", title: "Plan", organisation: "Kommunen" },
      { id: "p2", title: "Plan" },
    ]);
    expect(data.nodes.slice(0, 3).map(({ key, title, plan, href }) => ({ key, title, plan, href }))).toEqual([
      { key: "p1#a", title: "a", plan: 0, href: undefined },
      { key: "p1#b", title: "b", plan: 0, href: "https://x.se/" },
      { key: "p2#a", title: "A", plan: 1, href: undefined },
    ]);
    const target = nodeOf(data, "agenda-2030/13.2");
    expect([target.parent, target.plan, Object.keys(target.title)]).toEqual([
      nodeOf(data, "agenda-2030/13").id,
      undefined,
      ["sv", "en"],
    ]);
  });
});

describe("assumptions", () => {
  const data = dataOf(
    planOf({
      actors: { miljo: { title: "Miljöförvaltningen" } },
      indicators: { i: { title: "I" }, j: { title: "J" } },
      assumptions: {
        constructor: {
          title: "Elpriset håller sig",
          status: "mixed",
          date: "2026-05",
          check: "Följ priset",
          response: "Höj avgiften",
          owner: "miljo",
          critical: true,
          indicators: ["j"],
        },
        bare: {},
      },
      actions: { a: { leadsTo: [{ to: "e", assumptions: ["constructor", " ", "Det blir bra"] }, "f"] } },
      effects: {
        e: { leadsTo: [{ to: "gone", assumptions: ["bare", "toString"] }] },
        f: {},
      },
    }),
  );

  it("are told by the element that the link is written on, with all that is known of them", () => {
    const { id } = nodeOf(data, "e");
    expect(nodeOf(data, "a").assumptions).toEqual([
      {
        title: "Elpriset håller sig",
        status: "mixed",
        date: "2026-05",
        check: "Följ priset",
        response: "Höj avgiften",
        owner: "Miljöförvaltningen",
        critical: true,
        indicators: [1],
        to: id,
        link: "l0",
      },
      { title: "Det blir bra", to: id, link: "l0" },
    ]);
    expect(nodeOf(data, "f")).not.toHaveProperty("assumptions");
  });

  it("are told of links that lead to nothing too", () => {
    expect(nodeOf(data, "e").assumptions).toEqual([{ title: "bare" }, { title: "toString" }]);
  });
});

describe("indicators", () => {
  it("have numbers as numbers, other values in words, and observations in time", () => {
    const data = dataOf(
      planOf({
        actors: { kvalitet: { title: "Kvalitetsenheten" } },
        indicators: {
          i: {
            title: "Resor",
            unit: "st",
            direction: "decrease",
            baseline: { value: "1 200,5", date: "2024" },
            targetValue: { value: "ungefär hälften", date: "2028-12" },
            observations: [
              { date: "2026", value: 4 },
              { date: "2025-03", value: "-0" },
              { date: "2025", value: "färre" },
              { date: "2025-12-31", value: 2 },
              { date: "2025-12", value: 3 },
            ],
            owner: "kvalitet",
            frequency: "varje år",
            reference: "kolada:N00945",
            source: "  ",
            qualitative: false,
          },
          judged: { qualitative: true, baseline: { date: "2024" }, targetValue: { value: 3, date: "i god tid" } },
        },
        outcomes: { o: { indicators: ["judged", "i", "i", "gone"] } },
      }),
    );
    expect(data.indicators).toStrictEqual([
      {
        key: "i",
        title: "Resor",
        unit: "st",
        direction: "decrease",
        baseline: { value: 1200.5, date: "2024" },
        observations: [
          { value: 0, date: "2025-03" },
          { value: 2, date: "2025-12-31" },
          { value: 3, date: "2025-12" },
          { value: 4, date: "2026" },
        ],
        words: [
          { of: "observation", text: "färre", date: "2025" },
          { of: "targetValue", text: "ungefär hälften", date: "2028-12" },
        ],
        owner: "Kvalitetsenheten",
        frequency: "varje år",
        reference: "kolada:N00945",
      },
      { key: "judged", title: "judged", observations: [], targetValue: { value: 3 }, qualitative: true },
    ]);
    expect(nodeOf(data, "o").indicators).toEqual([1, 0]);
  });
});

describe("coverage", () => {
  it.each(Object.entries(examples))("is that of the analysis: %s", (_, model) => {
    const data = dataOfExample(model);
    const covered = coverage(model, { date, paths: 50 });
    const items = data.nodes.filter(({ kind }) => kind === "item");
    for (const [at, { item, status, because, paths, breaks = [], via, through }] of covered.items.entries()) {
      const facts = items[at]!.coverage!;
      expect(items[at]!.key).toBe(item.key);
      expect({ ...facts, plans: undefined, paths: undefined, via: undefined }).toMatchObject({
        status,
        ...(through && { through }),
      });
      expect(facts.because).toBe(because);
      expect(facts.paths.map((path) => keysIn(data, path))).toEqual(paths.map((path) => path.map(({ key }) => key)));
      expect(facts.breaks.map(({ at: id, reason }) => [keysIn(data, [id])[0], reason])).toEqual(
        breaks.map(({ at: node, reason }) => [node.key, reason]),
      );
      expect(keysIn(data, facts.via ?? [])).toEqual(via?.map(({ key }) => key) ?? []);
      // Whose action bears an item, and whether one does, is the same question.
      expect(facts.plans.length > 0).toBe(status === "covered");
    }
  });

  it("tells a way for each action, as many as anybody reads", () => {
    const many = (count: number) => Array.from({ length: count }, (_, at) => `a${at}`);
    const chain = Object.fromEntries(
      Array.from({ length: 210 }, (_, at) => [`o${at}`, { leadsTo: [at < 209 ? `o${at + 1}` : "e"] }]),
    );
    const pathsOf = (near: number, far: number) => {
      const actions = [
        ...many(near).map((id) => [id, { owner: "A", leadsTo: ["e"] }]),
        ...many(far).map((id) => [`far-${id}`, { owner: "A", leadsTo: ["o0"] }]),
      ];
      const data = dataOf(
        planOf({
          strategies: ["agenda-2030"],
          actions: Object.fromEntries(actions),
          outcomes: chain,
          effects: { e: { contributesTo: ["agenda-2030/13.2"] } },
        }),
      );
      return nodeOf(data, "agenda-2030/13.2").coverage!.paths.map(({ length }) => length);
    };
    expect(pathsOf(60, 0)).toEqual(many(50).map(() => 3));
    // Long ones only where there are few others.
    expect(pathsOf(2, 4)).toEqual([3, 3, 213]);
  });

  it("says which plans bear an item", () => {
    const plan = (owner: string | undefined, status: string) => ({
      strategies: ["agenda-2030"],
      actions: { a: { status, ...(owner && { owner }), leadsTo: ["e"] } },
      effects: { e: { contributesTo: ["agenda-2030/13.2"] } },
    });
    const data = dataOf(
      planOf(plan("A", "ongoing"), plan(undefined, "ongoing"), plan("C", "paused"), plan("D", "done")),
    );
    expect(nodeOf(data, "agenda-2030/13").coverage?.plans).toEqual([0, 3]);
    expect(nodeOf(data, "agenda-2030/13.1").coverage?.plans).toEqual([]);
  });
});

describe("facets", () => {
  const data = dataOfExample(examples.exempelkommun);

  it("show what the views of the same name show", () => {
    const views = { area: "item", actor: "actor", perspective: "perspective" } as const;
    for (const [kind, name] of Object.entries(views)) {
      const values = facetOf(data, kind as keyof typeof views);
      expect(values.length).toBeGreaterThan(1);
      for (const { id, nodes } of values) {
        const view = { kind, [name]: id } as Parameters<typeof createScene>[1] extends infer Options
          ? NonNullable<NonNullable<Options>["view" & keyof NonNullable<Options>]>
          : never;
        const { boxes } = createScene(examples.exempelkommun, {
          view,
          coverage: coverage(examples.exempelkommun, { date }),
        });
        expect([...nodes].sort()).toEqual(
          boxes
            .filter(({ emphasis }) => emphasis !== "faded")
            .map(({ id: box }) => box)
            .sort(),
        );
      }
    }
  });

  it("come in their order, and none is empty", () => {
    expect(data.facets.map(({ id }) => id)).toEqual([
      "area",
      "actor",
      "perspective",
      "targetGroup",
      "status",
      "finding",
    ]);
    for (const { id: facet, values } of data.facets) {
      // What is found of a plan as a whole is about no element.
      for (const { id, nodes } of values) expect(nodes.length > 0 || (facet === "finding" && id === "plan")).toBe(true);
    }
    const ofNothing = dataOf(planOf({})).facets;
    expect(ofNothing.map(({ id, values }) => [id, values.map((value) => value.id)])).toEqual([["finding", ["plan"]]]);
  });

  it("have areas as the catalogues have them, and nothing of which nothing is drawn", () => {
    const ids = facetOf(data, "area").map(({ id }) => id);
    expect(ids).toContain("varmland-2040/forbattra-livsvillkoren");
    expect(ids).toContain("agenda-2030/13");
    expect(ids).not.toContain("agenda-2030/4");
    expect(ids).toEqual(examples.exempelkommun.items.map(({ key }) => key).filter((key) => ids.includes(key)));
  });

  it("take those who are called the same for one, and know them by the ids of the plans", () => {
    const actions = (owner: string, partners: string[]) => ({ a: { owner, partners, leadsTo: ["o"] } });
    const portfolio = dataOf(
      planOf(
        {
          actors: { tf: { title: "Tekniska" }, idle: { title: "Idle" }, bare: {} },
          actions: actions("tf", ["Byalagen", "__proto__", "bare"]),
          outcomes: { o: {} },
        },
        { actors: { teknik: { title: "Tekniska" } }, actions: actions("teknik", [" Byalagen "]), outcomes: { o: {} } },
        { defaultOwner: "Tekniska", actions: { a: {} } },
      ),
    );
    const told = facetOf(portfolio, "actor").map(({ id, title, nodes }) => ({
      id,
      title,
      keys: keysIn(portfolio, nodes),
    }));
    expect(told).toEqual([
      { id: "p1#tf", title: "Tekniska", keys: ["p1#a", "p1#o", "p2#a", "p2#o", "p3#a"] },
      { id: "p1#bare", title: "bare", keys: ["p1#a", "p1#o"] },
      { id: "Byalagen", title: "Byalagen", keys: ["p1#a", "p1#o", "p2#a", "p2#o"] },
      { id: "__proto__", title: "__proto__", keys: ["p1#a", "p1#o"] },
    ]);
  });

  it("show threads of a target group, actions of a status, and what a plan has and names", () => {
    const portfolio = dataOf(
      planOf(
        {
          strategies: ["agenda-2030"],
          targetGroups: { barn: { title: "Barn" } },
          actions: { a: { status: "planned", leadsTo: ["o"] }, b: { leadsTo: ["e"] } },
          outcomes: { o: { targetGroups: ["barn"], leadsTo: ["e"], enables: ["b"] } },
          effects: { e: { contributesTo: ["agenda-2030/13.2"] } },
        },
        { actions: { c: { targetGroups: ["Barn", "constructor"] } } },
      ),
    );
    const told = (id: ViewerFacet["id"]) =>
      Object.fromEntries(facetOf(portfolio, id).map((value) => [value.id, keysIn(portfolio, value.nodes).join(" ")]));
    expect(told("targetGroup")).toEqual({
      "p1#barn": "p1#a p1#b p1#o p1#e p2#c agenda-2030/13.2",
      constructor: "p2#c",
    });
    expect(told("status")).toEqual({
      planned: "p1#a p1#o p1#e agenda-2030/13.2",
      none: "p1#b p1#e p2#c agenda-2030/13.2",
    });
    expect(told("plan")).toEqual({ p1: "p1#a p1#b p1#o p1#e agenda-2030/13.2", p2: "p2#c" });
  });

  it("show what findings are about, by weight and by rule", () => {
    const model = planOf({ actions: { a: {}, b: {} } });
    const finding = (rule: string, severity: Finding["severity"], subjects: string[], more: Partial<Finding> = {}) =>
      ({ rule, severity, subjects, args: {}, stage: "rule", cause: "direct", ...more }) as Finding;
    const report = {
      ...validate(model, { date }),
      findings: [
        finding("missing-title", "warn", ["b"]),
        finding("missing-title", "info", ["a", "gone"]),
        finding("warn", "warn", ["a"]),
        finding("missing-title", "error", ["a"], { suppressed: "known" }),
        finding("missing-title", "error", ["a"], { cause: "transitive" }),
        finding("plan-without-owner", "error", ["p1"]),
      ],
    };
    const shown = dataOf(model, { report });
    expect(facetOf(shown, "finding").map(({ id, title, nodes }) => [id, title, keysIn(shown, nodes)])).toEqual([
      ["any", expect.anything(), ["b", "a"]],
      ["warn", { sv: "Varningar", en: "Warnings" }, ["b", "a"]],
      ["info", { sv: "Upplysningar", en: "Notes" }, ["a"]],
      ["plan", { sv: "Om planen som helhet", en: "About the plan as a whole" }, []],
      ["missing-title", expect.objectContaining({ sv: expect.not.stringMatching(/\.$/u) }), ["b", "a"]],
      ["rule:warn", expect.anything(), ["a"]],
    ]);
    expect(nodeOf(shown, "a").findings).toEqual([1, 2]);
    expect(shown.texts.en.findings.map(({ rule, subjects }) => [rule, keysIn(shown, subjects)])).toEqual([
      ["missing-title", ["b"]],
      ["missing-title", ["a"]],
      ["warn", ["a"]],
      ["plan-without-owner", []],
    ]);
  });
});

describe("texts", () => {
  it("tell of findings in the order of the report, in each language, with what there is to say of their rules", () => {
    const model = examples.exempelkommun;
    const report = validate(model, { date });
    const { texts, nodes } = dataOfExample(model);
    const open = report.findings.filter(({ cause, suppressed }) => cause === "direct" && suppressed === undefined);
    expect(open.length).toBeGreaterThan(2);
    for (const { findings, rules } of [texts.sv, texts.en]) {
      expect(findings.map(({ rule, line, file }) => ({ rule, line, file }))).toEqual(
        open.map(({ rule, place }) => ({ rule, line: place?.start.line, file: place?.file })),
      );
      expect(Object.keys(rules)).toEqual([...new Set(open.map(({ rule }) => rule))]);
      for (const { summary, parts, url } of Object.values(rules)) {
        expect([summary.endsWith("."), parts.length, url?.startsWith("https://")]).toEqual([true, 3, true]);
      }
    }
    expect(texts.sv.findings[0]?.message).not.toBe(texts.en.findings[0]?.message);
    expect(nodes.flatMap(({ findings = [] }) => findings).length).toBeGreaterThan(0);
    expect(texts.sv.strengths[0]).toMatch(/insatser har en hel tråd/u);
    expect(texts.en.notHeld).toHaveLength(1);
    expect(texts.sv.notHeld[0]).toContain("Alla prioriteringar utom Grön beredskap");
    expect(texts.sv.tables.findings.rows).toHaveLength(open.length);
    expect([texts.sv.tables.coverage.rows.length, texts.sv.tables.plans]).toEqual([model.items.length, undefined]);
    expect(dataOfExample(examples["two plans"]).texts.sv.tables.plans?.rows.length).toBeGreaterThan(0);
  });

  it("tell nothing of findings without a report", () => {
    const model = examples["a plan with mistakes"];
    const data = createViewerData(model, { date, tool: { name: "t", version: "1" } });
    expect(data.nodes.some(({ findings }) => findings !== undefined)).toBe(false);
    expect(facetOf(data, "finding")).toEqual([]);
    for (const { findings, rules, tables, scene, layout } of Object.values(data.texts)) {
      expect({ findings, rules, rows: tables.findings.rows }).toEqual({ findings: [], rules: {}, rows: [] });
      expect(scene).not.toHaveProperty("findings");
      expect(JSON.stringify(layout)).not.toMatch(/iakttagelse|finding"/u);
    }
    const told = dataOfExample(model);
    expect([told.texts.sv.findings.length > 0, facetOf(told, "finding").length > 0]).toEqual([true, true]);
  });

  it("come first in the language of the plan, unless another is asked for", () => {
    expect(dataOf(planOf({ language: "en-GB" })).language).toBe("en");
    expect(dataOf(planOf({ language: "fi" })).language).toBe("sv");
    expect(dataOf(planOf({ language: "en" }), { lang: "sv" }).language).toBe("sv");
  });
});

describe("misuse", () => {
  const model = planOf({ actions: { a: {} } });
  const tool = { name: "t", version: "1" };
  const misuse = expect.objectContaining({ code: "invalid-argument", blame: "caller" });

  it.each([
    ["no model", {} as Model, { date, tool }],
    ["no options", model, undefined],
    ["no date", model, { tool }],
    ["a date that does not exist", model, { date: "2026-02-30", tool }],
    ["no tool", model, { date }],
    ["a language that is not spoken", model, { date, tool, lang: "fi" }],
    ["coverage of another model", model, { date, tool, coverage: coverage(examples.exempelkommun, { date }) }],
    ["coverage that is none", model, { date, tool, coverage: {} }],
    ["a report of another model", model, { date, tool, report: validate(examples.exempelkommun, { date }) }],
    ["a theme that is none", model, { date, tool, theme: { id: "x" } }],
    ["a theme by its name", model, { date, tool, theme: "dark" }],
    ["a report of nothing", model, { date, tool, report: { findings: [null], rules: [null] } }],
    ["a report that is none", model, { date, tool, report: [] }],
    ["a profile that is none", model, { date, tool, profile: "mine" }],
    ["something that explains nothing", model, { date, tool, explain: "explainRule" }],
  ])("throws for %s", (_, given, options) => {
    expect(() => createViewerData(given, options as never)).toThrow(misuse);
  });
});
