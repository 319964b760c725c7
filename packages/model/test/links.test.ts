import { describe, expect, it } from "vitest";
import { createModel, defineCatalog, type Model, type PlanDocument, placeOf, readPlan } from "../src/index.js";
import { catalogs, plan } from "./small-catalogs.js";

const linkOf = (model: Model, from: string) =>
  model.links.filter((link) => link.from.key === from).map(({ type, text, to, state }) => [type, text, to?.key, state]);

describe("links", () => {
  const model = createModel(
    plan(`strategies: [s, agenda-2030]
currentStates: { nu: { leadsTo: [blir] } }
actions:
  gor: { addresses: [nu, blir], leadsTo: [blir, verkan, gor, nej, matt, "annan#x", "a#blir", "a#nej"], enables: [gor2], contributesTo: [s/x] }
  gor2: {}
outcomes:
  blir: { leadsTo: [verkan, blir], enables: [gor2, verkan], changes: [nu], contributesTo: [s/y, s/nej, s/p, s, u/v, nej/v, x] }
effects:
  verkan: { leadsTo: [blir], contributesTo: [agenda-2030/13.2] }
indicators: { matt: {} }
`),
    { catalogs },
  );

  it("know where they can be walked, and why not", () => {
    expect(linkOf(model, "nu")).toEqual([["leadsTo", "blir", "blir", "invalid"]]);
    expect(linkOf(model, "gor")).toEqual([
      ["addresses", "nu", "nu", "valid"],
      ["addresses", "blir", "blir", "invalid"],
      ["leadsTo", "blir", "blir", "valid"],
      ["leadsTo", "verkan", "verkan", "valid"],
      ["leadsTo", "gor", "gor", "self"],
      ["leadsTo", "nej", undefined, "unresolved"],
      ["leadsTo", "matt", "matt", "invalid"],
      ["leadsTo", "annan#x", undefined, "external"],
      ["leadsTo", "a#blir", "blir", "duplicate"],
      ["leadsTo", "a#nej", undefined, "unresolved"],
      ["enables", "gor2", "gor2", "invalid"],
      ["contributesTo", "s/x", "s/x", "invalid"],
    ]);
    expect(linkOf(model, "blir")).toEqual([
      ["leadsTo", "verkan", "verkan", "valid"],
      ["leadsTo", "blir", "blir", "self"],
      ["enables", "gor2", "gor2", "valid"],
      ["enables", "verkan", "verkan", "invalid"],
      ["changes", "nu", "nu", "valid"],
      ["contributesTo", "s/y", "s/y", "valid"],
      ["contributesTo", "s/nej", undefined, "unresolved"],
      ["contributesTo", "s/p", "s/p", "invalid"],
      ["contributesTo", "s", undefined, "unresolved"],
      ["contributesTo", "u/v", undefined, "notListed"],
      ["contributesTo", "nej/v", undefined, "unresolved"],
      ["contributesTo", "x", undefined, "unresolved"],
    ]);
    expect(linkOf(model, "verkan")).toEqual([
      ["leadsTo", "blir", "blir", "invalid"],
      ["contributesTo", "agenda-2030/13.2", "agenda-2030/13.2", "valid"],
    ]);
    expect(linkOf(model, "s/y")).toEqual([["alignsWith", "agenda-2030/13.2", "agenda-2030/13.2", "valid"]]);
    for (const [index, link] of model.links.entries()) expect(link.index).toBe(index);
  });

  it("are told apart by from, type, to and sign", () => {
    const { links } = createModel(
      plan(`actions:
  gor:
    leadsTo: [b, b, { to: b, confidence: low }, { to: b, counteracts: true }, { to: b, counteracts: true, rationale: R }, a#b]
outcomes: { b: { leadsTo: [e] } }
effects: { e: {} }
`),
    );
    expect(links.map(({ state, counteracts }) => [state, counteracts])).toEqual([
      ["valid", false],
      ["duplicate", false],
      ["duplicate", false],
      ["valid", true],
      ["duplicate", true],
      ["duplicate", false],
      ["valid", false],
    ]);
  });

  it("say where they are written", () => {
    const text =
      "changeLogic: 1\nid: a\nactions:\n  gor:\n    leadsTo:\n      - b\n      - to: c\n        critical: true\n";
    const { links } = createModel(readPlan(text, { file: "a.yaml" }).value as PlanDocument);
    const places = links.map(({ origin }) => placeOf(origin));
    expect(places.map((place) => text.slice(place?.start.offset, place?.end.offset))).toEqual(["b", "c"]);
    expect(places[1]).toMatchObject({ file: "a.yaml", start: { line: 7, column: 13 } });
    expect(links[1]?.data?.critical).toBe(true);
  });
});

describe("alignments", () => {
  it("within one catalogue, to nowhere and to what is not loaded", () => {
    const catalog = defineCatalog({
      id: "k",
      items: [
        {
          id: "a",
          alignsWith: [
            "k/b",
            "k/a",
            "s/x",
            { to: "s/x", relation: "equal" },
            "s/nej",
            "okand/x",
            "u/v",
            "SDG 13.2",
            "99.9",
            "b",
            { to: "s/z", relation: "partOf" },
          ],
        },
        { id: "b" },
      ],
    });
    const model = createModel(plan("strategies: [k, s, agenda-2030]"), { catalogs: [...catalogs, catalog] });
    const states = model.links
      .filter(({ from }) => from.key === "k/a")
      .map(({ text, state, relation }) => [text, state, relation]);
    expect(states).toEqual([
      ["k/b", "invalid", "related"],
      ["k/a", "self", "related"],
      ["s/x", "valid", "related"],
      ["s/x", "duplicate", "equal"],
      ["s/nej", "unresolved", "related"],
      ["okand/x", "external", "related"],
      ["u/v", "external", "related"],
      ["SDG 13.2", "valid", "related"],
      ["99.9", "unresolved", "related"],
      ["b", "unresolved", "related"],
      ["s/z", "valid", "partOf"],
    ]);
    const alone = createModel(plan("strategies: [k]"), { catalogs: [...catalogs, catalog] });
    expect(alone.links.map(({ state }) => state)).toEqual([
      "invalid",
      ...["self", "external", "external", "external", "external", "external", "external", "external"],
      ...["unresolved", "external"],
    ]);
  });
});
