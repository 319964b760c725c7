import {
  type Catalog,
  createModel,
  type Finding,
  type Model,
  readCatalog,
  readPlan,
  readPortfolio,
} from "@change-logic/model";
import { describe, expect, it } from "vitest";
import { formatFinding, validate } from "../src/index.ts";
import { check, date, exampleStrategy, line, linesOf, modelOf, modelWith, only, topics } from "./support.ts";

const plan = (head: string, effect: string, id = "p") => `changeLogic: 1
id: ${id}
${head}
currentStates: { s: {} }
actions: { a: { owner: X, addresses: [s], leadsTo: [e] } }
effects: { e: { ${effect} } }
`;
const catalog = (text: string): Catalog => readCatalog(`catalog: 1\n${text}`).value!;
const foundBy = (rule: string, model: Model) => check(model, { config: only(rule) }).findings;
const linesBy = (rule: string, ...texts: [string, ...string[]]) => foundBy(rule, modelOf(...texts)).map(line);
const sv = (finding: Finding | undefined) => formatFinding(finding!, { lang: "sv" });

describe("effect-without-item", () => {
  const listed = "strategies: [exempelstrategi@1]\nscope: []";

  it("trusts a link into a plan that is not loaded, and counts one that counteracts", () => {
    const text = plan(listed, "leadsTo: ['annan#x']");
    expect(linesBy("effect-without-item", text)).toEqual([]);
    expect(linesBy("action-reaches-no-item", text)).toEqual([]);
    const against = plan(listed, "contributesTo: [{ to: exempelstrategi/halsa, counteracts: true }]");
    expect(linesBy("effect-without-item", against)).toEqual([]);
  });

  it("leaves plans alone that list no strategies, also beside one that does", () => {
    const bare = plan("", "", "q").replace("[e]", "[e, 'p#e']");
    expect(linesBy("effect-without-item", plan(listed, ""), bare)).toEqual(["effect-without-item p#e"]);
    expect(linesBy("action-reaches-no-item", plan(listed, ""), bare)).toEqual(["action-reaches-no-item p#a p#e"]);
  });

  it("follows from strategies that are not found", () => {
    expect(linesOf(plan("strategies: [borta]\nscope: []", "horizon: short"))).toContain(
      "effect-without-item e (transitive)",
    );
  });

  it("follows long lines to their end", () => {
    const size = 20_000;
    const effects = Array.from({ length: size }, (_, at) => [
      `e${at}`,
      { leadsTo: at + 1 < size ? [`e${at + 1}`] : [] },
    ]);
    const data = { changeLogic: 1, id: "p", strategies: ["exempelstrategi"], effects: Object.fromEntries(effects) };
    const model = createModel({ data } as Parameters<typeof createModel>[0], { catalogs: [exampleStrategy] });
    const direct = foundBy("effect-without-item", model).filter(({ cause }) => cause === "direct");
    expect(direct.map(line)).toEqual([`effect-without-item e${size - 1}`]);
  });
});

describe("other-code-form", () => {
  const text = (code: string) =>
    plan("strategies: [agenda-2030]\nscope: [agenda-2030/3.4]", `contributesTo: [${code}]`);
  const json = (code: string) =>
    JSON.stringify({
      changeLogic: 1,
      id: "p",
      strategies: ["agenda-2030"],
      scope: [code],
      effects: { e: { contributesTo: [{ to: code }] } },
    });
  const apply = (written: string, format: "yaml" | "json" = "yaml") => {
    const read = readPlan(written, { format });
    expect(read.findings).toEqual([]);
    const fixes = foundBy("other-code-form", modelOf(written)).flatMap(({ fix }) => fix ?? []);
    return fixes
      .sort((a, b) => b.start - a.start)
      .reduce((mended, { start, end, text: by }) => mended.slice(0, start) + by + mended.slice(end), written);
  };
  const linked = (written: string) => modelOf(written).links.map(({ state, from, to }) => [state, from.key, to?.key]);

  it.each([
    ["SDG 3.4", "agenda-2030/3.4"],
    ["'SDG 3.4'", "'agenda-2030/3.4'"],
    ['"SDG 3.4"', '"agenda-2030/3.4"'],
    ["3.4", "agenda-2030/3.4"],
    ["agenda-2030/3.A", "agenda-2030/3.a"],
    ["https://metadata.un.org/sdg/3.4", "agenda-2030/3.4"],
    ["{ to: Delmål 3.4, confidence: low }", "{ to: agenda-2030/3.4, confidence: low }"],
  ])("mends %s", (before, after) => {
    expect(apply(text(before))).toBe(text(after));
    expect(linked(text(after))).toEqual(linked(text(before)));
    expect(linesBy("other-code-form", text(before))).toHaveLength(1);
    expect(linesBy("other-code-form", text(after))).toEqual([]);
  });

  it("mends JSON", () => {
    expect(apply(json("SDG 3.4"), "json")).toBe(json("agenda-2030/3.4"));
    expect(linked(json("agenda-2030/3.4"))).toEqual(linked(json("SDG 3.4")));
    expect(linesBy("other-code-form", json("SDG 3.4"))).toEqual([
      "other-code-form p agenda-2030/3.4",
      "other-code-form e agenda-2030/3.4",
    ]);
  });

  it.each([
    ["an escape", '"SDG\\x203.4"'],
    ["an alias", "*kod"],
    ["an anchor", "&b !!str SDG 3.4"],
  ])("offers no fix it is not sure of: %s", (_, code) => {
    const written = text(code).replace("id: p\n", "id: p\nx-kod: &kod SDG 3.4\n");
    const mended = apply(written);
    expect(linked(mended)).toEqual(linked(written));
    if (code !== "&b !!str SDG 3.4") expect(mended).toBe(written);
  });

  it("says nothing of what is not found, not listed, or a duplicate", () => {
    expect(linesBy("other-code-form", text("SDG 99.9"))).toEqual([]);
    expect(linesBy("other-code-form", text("SDG 3.4").replace("agenda-2030]", "exempelstrategi]"))).toEqual([]);
    expect(linesBy("other-code-form", text("agenda-2030/3.4, SDG 3.4"))).toEqual([]);
  });

  it("is local: it can be asked of one element", () => {
    const { findings } = validate(modelOf(text("SDG 3.4")), { date, element: "e", config: only("other-code-form") });
    expect(findings.map(line)).toEqual(["other-code-form e agenda-2030/3.4"]);
    const other = validate(modelOf(text("SDG 3.4")), { date, element: "a", config: only("other-code-form") });
    expect(other.findings).toEqual([]);
  });
});

describe("goal-instead-of-target and too-many-targets", () => {
  it("look at the element that is asked about", () => {
    const codes = ["1", "1.1", "1.2", "1.3", "1.4", "1.5", "1.a"].map((code) => `agenda-2030/${code}`);
    const model = modelOf(plan("strategies: [agenda-2030]", `horizon: short, contributesTo: [${codes.join(", ")}]`));
    const of = (element: string) => validate(model, { date, element, config: topics("strategy") }).findings.map(line);
    expect(of("e")).toEqual(["too-many-targets e", "goal-instead-of-target e agenda-2030/1"]);
    expect(of("a")).toEqual([]);
  });

  it("leave other catalogues, and goals without targets, alone", () => {
    const own = catalog("id: agenda-2030\nitems: [{ id: '1' }, { id: eget, items: [{ id: '2' }] }]\n");
    const text = plan("strategies: [agenda-2030]", "contributesTo: [agenda-2030/1, agenda-2030/eget]");
    const model = createModel(readPlan(text).value!, { catalogs: [own] });
    expect(model.links.map(({ state }) => state)).not.toContain("unresolved");
    expect(foundBy("goal-instead-of-target", model)).toEqual([]);
  });

  it("count each target once, and not those that are counteracted", () => {
    const links = "[agenda-2030/1.1, SDG 1.1, agenda-2030/1.2, { to: agenda-2030/1.3, counteracts: true }]";
    const model = modelOf(plan("strategies: [agenda-2030]", `contributesTo: ${links}`));
    const found = (most: number) =>
      check(model, { config: { rules: { "too-many-targets": { most } } } }).findings.filter(
        ({ rule }) => rule === "too-many-targets",
      );
    expect(found(2)).toEqual([]);
    expect(found(1)).toMatchObject([{ args: { count: 2, most: 1 } }]);
  });
});

describe("mapping-disagrees", () => {
  const own = catalog(`id: egen
items:
  - { id: ovan, alignsWith: [agenda-2030/3.4], items: [{ id: under }] }
  - { id: helt, alignsWith: [agenda-2030/3] }
`);
  const said = (...links: string[]) =>
    foundBy(
      "mapping-disagrees",
      modelWith([own], plan("strategies: [egen, agenda-2030]", `contributesTo: [${links}]`)),
    );

  it("takes what an item above is joined with", () => {
    expect(said("egen/under", "agenda-2030/13.2").map(line)).toEqual(["mapping-disagrees e egen/under"]);
    expect(said("egen/under", "agenda-2030/3.4")).toEqual([]);
  });

  it("finds a goal and its targets to have something in common, both ways", () => {
    expect(said("egen/under", "agenda-2030/3")).toEqual([]);
    expect(said("egen/helt", "agenda-2030/3.4")).toEqual([]);
    expect(said("egen/helt", "agenda-2030/4.1").map(line)).toEqual(["mapping-disagrees e egen/helt"]);
  });

  it("never says which is right, and has nothing to compare without both", () => {
    expect(sv(said("egen/under", "agenda-2030/13.2")[0])).toMatch(/är båda rätt kan de stå kvar\.$/u);
    expect(said("egen/under")).toEqual([]);
    expect(said("agenda-2030/13.2")).toEqual([]);
    expect(said("egen/under", "{ to: agenda-2030/13.2, counteracts: true }")).toEqual([]);
  });
});

describe("editions", () => {
  const [first, second] = ["1", "2"].map((edition) =>
    catalog(`id: egen
title: Egen
edition: "${edition}"
adopted: 202${edition}
items: [{ id: ${edition === "1" ? "gammal" : "ny"} }]
${edition === "2" ? 'replaces: { edition: "1", renamed: [{ from: egen/gammal, to: egen/ny }] }' : ""}
`),
  ) as [Catalog, Catalog];
  const lines = (model: Model) =>
    check(model, { config: only("outdated-edition", "changed-item", "unresolved-reference") }).findings.map(line);

  it("are told of for extensions and in portfolio files too", () => {
    const base = catalog("id: bas\nitems: [{ id: x }]\n");
    const extension = (edition: string) =>
      catalog(`id: till\nextends: bas\nedition: "${edition}"\nadopted: "20${edition}"\nitems: []\n`);
    const text = plan("strategies: [till@25]\nscope: []", "");
    const [finding] = foundBy("outdated-edition", modelWith([base, extension("25"), extension("26")], text));
    expect(sv(finding)).toContain("Skriv ”till@26” under strategies");
    const portfolio = readPortfolio("portfolio: 1\nid: alla\nstrategies: [egen@1]\nscope: [egen/gammal]\n").value!;
    expect(lines(createModel([], { portfolio, catalogs: [first, second] }))).toEqual([
      "outdated-edition alla",
      "changed-item egen/gammal",
    ]);
  });

  it("change nothing when the newer one replaces another edition than the plan's", () => {
    const other = catalog('id: egen\nedition: "0"\nadopted: 2020\nitems: [{ id: gammal }]\n');
    const text = plan("strategies: [egen@0]\nscope: [egen/gammal]", "contributesTo: [egen/gammal]");
    expect(lines(modelWith([other, second], text))).toEqual(["outdated-edition p"]);
  });

  it("tell once of each item and plan, where it is first mentioned", () => {
    const text = plan("strategies: [egen@1]\nscope: [egen/gammal]", "contributesTo: [egen/gammal]");
    const texts = [text, text.replace("id: p", "id: q")].map((yaml) => readPlan(yaml).value!);
    const model = createModel(texts, { catalogs: [first, second] });
    const changed = foundBy("changed-item", model);
    expect(changed.map(({ place }) => place?.start.line)).toEqual([4, 4]);
    expect(new Set(changed.map(({ identity }) => JSON.stringify(identity))).size).toBe(2);
  });

  it("say where an id went that is not there any more", () => {
    const text = plan("strategies: [egen]\nscope: []", "contributesTo: [egen/gammal, egen/aldrig]");
    expect(lines(modelWith([first, second], text))).toEqual([
      "unresolved-reference e",
      "unresolved-reference e",
      "changed-item egen/gammal (transitive)",
    ]);
  });

  it.each([
    ["renamed: [{ from: gammal, to: ny }]", "heter ”egen/ny” i utgåvan ”2” av strategin. Byt id:t när"],
    ["moved: [{ from: gammal, to: ny }]", "är flyttat och heter ”egen/ny” i utgåvan ”2” av strategin. Byt id:t när"],
    ["moved: [{ from: gammal, to: gammal }]", "är flyttat i utgåvan ”2” av strategin. Se efter"],
    ["split: [{ from: gammal, to: [ny, b] }]", "är delat i ”egen/ny” och ”egen/b” i utgåvan"],
    ["merged: [{ from: [gammal, b], to: ny }]", "är sammanslaget till ”egen/ny” i utgåvan"],
    ["dropped: [gammal]", "finns inte kvar i utgåvan ”2” av strategin. Bestäm"],
    ["dropped: [gammal], renamed: [{ from: gammal, to: ny }]", "finns inte kvar"],
  ])("say it in words: %s", (replaces, words) => {
    const newer = catalog(`id: egen\nedition: "2"\nadopted: 2022\nitems: [{ id: ny }]\nreplaces: { ${replaces} }\n`);
    const [finding, ...others] = foundBy(
      "changed-item",
      modelWith([first, newer], plan("strategies: [egen@1]", "contributesTo: [egen/gammal]")),
    );
    expect(others).toEqual([]);
    expect(sv(finding)).toContain(`Målet ”egen/gammal” ${words}`);
  });
});

describe("accepted gaps", () => {
  const gap = (fields: string, binding = "governing") =>
    plan(
      `strategies: [{ id: exempelstrategi, binding: ${binding} }]\nscope: [exempelstrategi/halsa, exempelstrategi/kunskap]\nacceptedGaps: [{ item: exempelstrategi/halsa, ${fields} }]`,
      "contributesTo: [exempelstrategi/kunskap]",
    );
  const severities = (text: string) =>
    check(modelOf(text)).findings.flatMap(({ rule, severity, cause }) =>
      /^accepted-gap|^item-uncovered/u.test(rule) ? [`${rule} ${severity} ${cause}`] : [],
    );

  it("that do not count weigh as much as the gap that is left", () => {
    expect(severities(gap("reason: R, owner: O, until: 2025"))).toEqual([
      "accepted-gap-expired error direct",
      "item-uncovered error transitive",
    ]);
    expect(severities(gap("reason: R, owner: O, until: 2025", "guiding"))[0]).toBe("accepted-gap-expired warn direct");
    expect(severities(gap("reason: R, owner: O, until: 2026"))).toEqual([]);
    expect(severities(gap("reason: R", "inspiring"))).toEqual([
      "accepted-gap-invalid error direct",
      "item-uncovered info transitive",
    ]);
  });

  it("are no cause where another plan has taken the item on and done nothing", () => {
    const other = "changeLogic: 1\nid: q\nstrategies: [exempelstrategi]\nscope: [exempelstrategi/halsa]\n";
    const lines = (...texts: [string, ...string[]]) =>
      check(modelOf(...texts), { config: only("accepted-gap-expired", "item-uncovered") }).findings.map(line);
    expect(lines(gap("reason: R, owner: O, until: 2025"), other)).toEqual([
      "item-uncovered exempelstrategi/halsa",
      "accepted-gap-expired exempelstrategi/halsa",
    ]);
    const accepting = `${other}acceptedGaps: [{ item: exempelstrategi/halsa, reason: R, owner: O }]\n`;
    expect(lines(gap("reason: R, owner: O, until: 2025"), accepting)).toEqual([
      "accepted-gap-expired exempelstrategi/halsa",
      "item-uncovered exempelstrategi/halsa (transitive)",
    ]);
  });

  it("of the portfolio file are told of as its own", () => {
    const portfolio = readPortfolio(
      "portfolio: 1\nid: alla\ntitle: Alla\nstrategies: [exempelstrategi]\nacceptedGaps: [{ item: exempelstrategi/halsa, until: 2025 }]\n",
    ).value!;
    const model = createModel([], { portfolio, catalogs: [exampleStrategy] });
    const rules = ["accepted-gap-invalid", "accepted-gap-expired", "accepted-gap-unneeded"];
    const { findings } = check(model, { config: only(...rules) });
    expect(findings.map(sv)).toEqual([
      expect.stringMatching(/^Portföljen ”Alla” \(alla\) väljer bort målet .* varför och vem som har beslutat det\./u),
      expect.stringMatching(/^Portföljen ”Alla” \(alla\) valde bort målet .* till och med 2025/u),
    ]);
  });

  it("are needed where a claim would be bare without them, and where nobody says what is in scope", () => {
    const outside = (head: string) =>
      linesBy(
        "accepted-gap-unneeded",
        plan(
          `strategies: [exempelstrategi]\n${head}acceptedGaps: [{ item: exempelstrategi/goda-livsvillkor, reason: R, owner: O }]`,
          "contributesTo: [exempelstrategi/halsa]",
        ).replace("owner: X, ", ""),
      );
    expect(outside("scope: []\n")).toEqual([]);
    expect(outside("")).toEqual([]);
  });
});

describe("unresolved-delegation", () => {
  const text = plan(
    "strategies: [exempelstrategi]\nscope: [exempelstrategi/halsa]\ndelegations: [{ item: exempelstrategi/halsa, to: q }, { item: exempelstrategi/kunskap, to: r }, { item: exempelstrategi/borta, to: r }]",
    "contributesTo: [exempelstrategi/halsa]",
  );

  it("is one for each delegation to a plan that is not loaded", () => {
    expect(linesBy("unresolved-delegation", text)).toEqual([
      "unresolved-delegation exempelstrategi/halsa",
      "unresolved-delegation exempelstrategi/kunskap",
    ]);
    expect(linesBy("unresolved-delegation", text, "changeLogic: 1\nid: q\n")).toEqual([
      "unresolved-delegation exempelstrategi/kunskap",
    ]);
  });
});

describe("coverage-below-threshold", () => {
  const said = (model: Model, minimum: number) =>
    check(model, { config: { rules: { ...only().rules, "coverage-below-threshold": { minimum } } } }).findings;

  it("counts in whole numbers", () => {
    const model = modelOf(
      plan("strategies: [exempelstrategi]\nscope: [exempelstrategi]", "contributesTo: [exempelstrategi/halsa]"),
    );
    const findings = said(model, 0.3);
    expect(findings.map(sv)).toEqual([
      expect.stringMatching(/^Inom området ”Goda livsvillkor” .* nås 1 av 4 mål .* minst 2 av 4:/u),
      expect.stringMatching(/^Inom området ”Platser som håller” .* nås 0 av 3 mål .* minst 1 av 3:/u),
    ]);
    expect(said(model, 0.25).map(line)).toEqual(["coverage-below-threshold exempelstrategi/platser-som-haller"]);
  });

  it("stands where a portfolio lists the strategy when no plan has taken it on", () => {
    const portfolio = readPortfolio("portfolio: 1\nid: alla\nstrategies: [exempelstrategi]\n", { file: "f.yaml" })
      .value!;
    const bare = readPlan("changeLogic: 1\nid: p\nstrategies: [agenda-2030]\n").value!;
    const [finding] = said(createModel(bare, { portfolio, catalogs: [exampleStrategy] }), 1);
    expect(finding?.place).toMatchObject({ file: "f.yaml", start: { line: 3 } });
  });

  it.each([0, -1, 1.5, "halva"])("takes no limit such as %s", (minimum) => {
    expect(() => said(modelOf(plan("strategies: [exempelstrategi]", "")), minimum as number)).toThrowError(
      expect.objectContaining({ code: "invalid-config" }),
    );
  });
});
