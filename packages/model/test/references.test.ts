import { describe, expect, it } from "vitest";
import { createModel } from "../src/index.js";
import { catalogs, plan, strategy } from "./small-catalogs.js";

describe("references", () => {
  it("of all sorts are resolved", () => {
    const model = createModel(
      plan(`strategies: [s, nej, { id: agenda-2030, binding: guiding }]
scope: [s, s/x, s/nej, s/p, u, u/v, nej/x, agenda-2030/13]
acceptedGaps: [{ item: s/y, reason: R }, { item: nej/x }]
delegations: [{ item: agenda-2030, to: b, until: 2030 }]
perspectives: { s/p: {}, s/nej: {}, s/x: {}, x-eget: 1 }
actions:
  gor: { partOf: gor2, jointWith: ["b#x", gor2, blir], perspectives: { s/p: {} } }
  gor2: { partOf: blir }
outcomes: { blir: { indicators: [matt, nej, gor] } }
indicators: { matt: {} }
assumptions: { om: { indicators: [matt] } }
factors: { f: { affects: [blir, matt] } }
`),
      { catalogs },
    );
    const seen = model.references.map(({ role, text, state, target }) => [
      role,
      text,
      state,
      target && "key" in target ? target.key : target?.id,
    ]);
    expect(seen).toEqual([
      ["strategy", "s", "resolved", "s"],
      ["strategy", "nej", "unresolved", undefined],
      ["strategy", "agenda-2030", "resolved", "agenda-2030"],
      ["scope", "s", "resolved", "s"],
      ["scope", "s/x", "resolved", "s/x"],
      ["scope", "s/nej", "unresolved", undefined],
      ["scope", "s/p", "invalid", "s/p"],
      ["scope", "u", "notListed", undefined],
      ["scope", "u/v", "notListed", undefined],
      ["scope", "nej/x", "unresolved", undefined],
      ["scope", "agenda-2030/13", "resolved", "agenda-2030/13"],
      ["acceptedGap", "s/y", "resolved", "s/y"],
      ["acceptedGap", "nej/x", "unresolved", undefined],
      ["delegation", "agenda-2030", "resolved", "agenda-2030"],
      ["perspective", "s/p", "resolved", "s/p"],
      ["perspective", "s/nej", "unresolved", undefined],
      ["perspective", "s/x", "invalid", "s/x"],
      ["partOf", "gor2", "resolved", "gor2"],
      ["jointWith", "b#x", "external", undefined],
      ["jointWith", "gor2", "resolved", "gor2"],
      ["jointWith", "blir", "invalid", "blir"],
      ["perspective", "s/p", "resolved", "s/p"],
      ["partOf", "blir", "invalid", "blir"],
      ["indicator", "matt", "resolved", "matt"],
      ["indicator", "nej", "unresolved", undefined],
      ["indicator", "gor", "invalid", "gor"],
      ["indicator", "matt", "resolved", "matt"],
      ["affects", "blir", "resolved", "blir"],
      ["affects", "matt", "invalid", "matt"],
    ]);
    expect(model.plans[0]?.scope?.map((target) => (target.kind === "item" ? target.key : target.id))).toEqual([
      "s",
      "s/x",
      "agenda-2030/13",
    ]);
    expect(model.acceptedGaps.map(({ target, reason }) => [target?.id, reason])).toEqual([
      ["y", "R"],
      [undefined, undefined],
    ]);
    expect(model.delegations).toMatchObject([{ to: "b", receiver: undefined, until: "2030" }]);
  });

  it("a plan without scope and one with an empty scope differ", () => {
    expect(createModel(plan("")).plans[0]?.scope).toBeUndefined();
    expect(createModel(plan("scope: []")).plans[0]?.scope).toEqual([]);
  });

  it.each([
    ["agenda-2030/13.2", "13.2", undefined],
    ["SDG 13.2", "13.2", "agenda-2030/13.2"],
    ["agenda-2030/SDG 13.2", "13.2", "agenda-2030/13.2"],
    ["1.A", "1.a", "agenda-2030/1.a"],
    ["agenda-2030/1.A", "1.a", "agenda-2030/1.a"],
    ["13.2", "13.2", "agenda-2030/13.2"],
    ["Mål 13", "13", "agenda-2030/13"],
    ["http://metadata.un.org/sdg/13.2", "13.2", "agenda-2030/13.2"],
    ["https://metadata.un.org/sdg/1.A", "1.a", "agenda-2030/1.a"],
  ])("the code form %s is recognised before splitting", (text, id, plainForm) => {
    const model = createModel(
      plan(`strategies: [agenda-2030]\nscope: ["${text}"]\neffects: { e: { contributesTo: ["${text}"] } }`),
      { catalogs },
    );
    expect(model.links[0]).toMatchObject({ state: "valid", text, plainForm, to: { key: `agenda-2030/${id}` } });
    expect(model.references.at(-1)).toMatchObject({ role: "scope", state: "resolved", plainForm });
    expect(model.find(text)?.key).toBe(`agenda-2030/${id}`);
  });

  it("code forms of codes that are not there, or without the catalogue listed", () => {
    const state = (text: string, strategies: string, given = catalogs) =>
      createModel(plan(`strategies: ${strategies}\neffects: { e: { contributesTo: ["${text}"] } }`), {
        catalogs: given,
      }).links[0]?.state;
    expect(state("SDG 99.9", "[agenda-2030]")).toBe("unresolved");
    expect(state("agenda-2030/1.z", "[agenda-2030]")).toBe("unresolved");
    expect(state("SDG 13.2", "[s]")).toBe("notListed");
    expect(state("SDG 13.2", "[s]", [strategy])).toBe("unresolved");
  });

  it("an element's own id comes before a code form", () => {
    const model = createModel(
      plan("strategies: [agenda-2030]\noutcomes: { o: { leadsTo: [Mål 13] } }\neffects: { Mål 13: {} }"),
      { catalogs },
    );
    expect(model.links[0]).toMatchObject({ state: "valid", to: { kind: "effect" }, plainForm: undefined });
  });
});
