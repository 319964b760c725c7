import { createModel, type Finding, readCatalog, readPlan } from "@change-logic/model";
import { describe, expect, it } from "vitest";
import { type Config, formatFinding, validate } from "../src/index.ts";
import { check, date, exampleStrategy, line, linesOf, modelOf, only, topics } from "./support.ts";

const said = (yaml: string, rule: string, lang: "sv" | "en" = "sv") =>
  check(modelOf(yaml))
    .findings.filter((finding) => finding.rule === rule)
    .map((finding) => formatFinding(finding, { lang }));

/** The rules about what holds a plan together. */
const chains = topics("structure", "chain", "strategy");

describe("what could not be read", () => {
  const ofRules = (findings: readonly Finding[]) => findings.filter(({ stage }) => stage === "rule");
  /** What rules find in a plan, with and without what was found while reading it. */
  const plan = (text: string, config: Config = chains) => {
    const { value, findings: read } = readPlan(text, { file: "p.yaml" });
    const model = createModel(value!, { catalogs: [exampleStrategy] });
    const options = { date, config };
    return {
      with: ofRules(validate(model, { ...options, read }).findings),
      without: validate(model, options).findings,
      read,
    };
  };
  const misspelt = `changeLogic: 1
id: p
currentStates: { s: { title: S } }
insatser:
  a: { addresses: [s], leadsTo: [o] }
outcomes: { o: { title: O, leadsTo: [e] } }
effects: { e: { title: E, horizon: short, changes: [s] } }
`;

  it("is what missing levels follow from: a key of the plan that is misspelt", () => {
    const { with: told, without } = plan(misspelt);
    expect(without.filter(({ cause }) => cause === "direct").length).toBeGreaterThan(0);
    expect(told.length).toBe(without.length);
    expect(told.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["missing-level", "unaddressed-challenge"]));
    for (const { cause, causedBy } of told) expect([cause, causedBy]).toEqual(["transitive", ["p"]]);
  });

  it("explains links into a level that was not read, and nothing else", () => {
    const { with: told } = plan(`changeLogic: 1
id: p
currentStates: { s: { title: S } }
actions: { a: { addresses: [s], leadsTo: [o] } }
outcomes: { o: { title: O, leadsTo: [e, o] } }
effekt: { e: { title: E } }
`);
    expect(told.map(line).sort()).toEqual([
      "action-reaches-no-effect a o (transitive)",
      "challenge-not-changed s (transitive)",
      "no-complete-chain p (transitive)",
      "outcome-without-consequence o (transitive)",
      "self-link o",
      "unresolved-reference o (transitive)",
    ]);
  });

  it.each([
    ["a level that is something else", "changeLogic: 1\nid: p\nactions: nej\ncurrentStates: { s: {} }\n"],
    ["a newer version", "changeLogic: 2\nid: p\ncurrentStates: { s: {} }\n"],
    ["broken syntax", "changeLogic: 1\nid: p\ncurrentStates: { s: {} }\nx-y: [\n"],
  ])("may be %s", (_, text) => {
    const levels = plan(text).with.filter(
      ({ rule, args }) => rule === "missing-level" && String(args.keys) === "actions",
    );
    expect(levels.map(({ cause }) => cause)).toEqual(["transitive"]);
  });

  it("is of that file, and of the plan itself", () => {
    const direct = (text: string, file = "p.yaml") => {
      const { value, findings } = readPlan(text, { file: "p.yaml" });
      const read = findings.map((finding) => ({ ...finding, place: { ...finding.place!, file } }));
      const found = ofRules(validate(createModel(value!), { date, config: chains, read }).findings);
      return found.filter(({ cause }) => cause === "direct").length;
    };
    expect(direct(misspelt)).toBe(0);
    expect(direct(misspelt, "annan.yaml")).toBeGreaterThan(0);
    // `indicators` is a key of effects too.
    const nested = "changeLogic: 1\nid: p\neffects: { e: { indicators: { i: 1 } }, f: { indicators: [x] } }\n";
    expect(plan(nested).read.map(({ rule }) => rule)).toContain("wrong-type");
    expect(plan(nested).with).toEqual(plan(nested).without);
  });

  const head = "changeLogic: 1\nid: p\nstrategies: [exempelstrategi]\nscope: []\n";
  const state = "currentStates: { s: {} }\n";
  const broken = "x-y: [\n";
  it.each<[string, string, string]>([
    [
      "outcome-without-consequence",
      "effects",
      "outcomes: { o: { leadsTo: [e] } }\neffekter: { e: { horizon: short } }\n",
    ],
    ["unaddressed-challenge", "actions", `${state}insatser: { a: { addresses: [s] } }\n`],
    ["unmotivated-action", "current states", "nulägen: { s: {} }\nactions: { a: { addresses: [s] } }\n"],
    [
      "challenge-not-changed",
      "effects",
      `${state}actions: { a: { addresses: [s], leadsTo: [e] } }\neffekter: { e: { changes: [s] } }\n`,
    ],
    [
      "inactive-only",
      "actions, the rest of the file",
      `actions: { a: { status: paused, leadsTo: [o] } }\noutcomes: { o: {} }\n${broken}`,
    ],
    ["effect-without-item", "effects, the rest of the file", `effects: { e: { leadsTo: [f] } }\n${broken}`],
    [
      "action-reaches-no-item",
      "effects",
      "actions: { a: { leadsTo: [e] } }\neffekter: { e: { contributesTo: [exempelstrategi/halsa] } }\n",
    ],
  ])("is what %s follows from: %s", (rule, _, text) => {
    const config = only(rule);
    const { with: told, without, read } = plan(head + text, config);
    expect(read).not.toEqual([]);
    expect(without.map((finding) => [finding.rule, finding.cause])).toEqual([[rule, "direct"]]);
    expect(told.map((finding) => [finding.rule, finding.causedBy])).toEqual([[rule, ["p"]]]);
    // Another level that could not be read explains nothing of it.
    const others = text.replace(/^(?:effekter|insatser|nulägen):/mu, "x-annat:").replace(broken, "");
    const elsewhere = plan(`${head}${others}indikatorer: {}\n`, config);
    expect(elsewhere.read.map((finding) => finding.rule)).toEqual(["unknown-key"]);
    expect(elsewhere.with.map(({ cause }) => cause)).toEqual(["direct"]);
  });

  it("may be a field: an effect's horizon that was there", () => {
    const effects = (...horizons: string[]) =>
      `${head}effects:\n${horizons.map((horizon, index) => `  e${index}: { title: E${horizon} }\n`).join("")}`;
    const config = only("effect-without-horizon");
    const text = effects(", horizon: lång", "", ", horizon: [short]", ", horizon: long");
    const { with: told, without, read } = plan(text, config);
    expect(read.map(({ rule, args }) => [rule, args.key])).toEqual([
      ["wrong-value", "horizon"],
      ["wrong-type", "horizon"],
    ]);
    expect(without.map(line)).toEqual([
      "effect-without-horizon e0",
      "effect-without-horizon e1",
      "effect-without-horizon e2",
    ]);
    expect(told.map(line)).toEqual([
      "effect-without-horizon e1",
      "effect-without-horizon e0 (transitive)",
      "effect-without-horizon e2 (transitive)",
    ]);
    for (const { causedBy } of told.slice(1)) expect(causedBy).toEqual(["p"]);
    const model = createModel(readPlan(text, { file: "p.yaml" }).value!);
    const others = read.map((finding) => ({ ...finding, place: { ...finding.place!, file: "annan.yaml" } }));
    const elsewhere = ofRules(validate(model, { date, config, read: others }).findings);
    expect(elsewhere.map(({ cause }) => cause)).toEqual(["direct", "direct", "direct"]);
  });

  it("may be a field whose key is misspelt", () => {
    const { with: told, read } = plan(`${head}effects: { e: { horisont: long } }\n`, only("effect-without-horizon"));
    expect(read).toMatchObject([{ rule: "unknown-key", args: { key: "horisont", suggestion: "horizon" } }]);
    expect(told.map(line)).toEqual(["effect-without-horizon e (transitive)"]);
  });
});

describe("a gap that one plan accepts and another has taken on", () => {
  const accepting = `changeLogic: 1
id: a
title: A
strategies: [exempelstrategi]
scope: [exempelstrategi/halsa]
acceptedGaps: [{ item: exempelstrategi/halsa, reason: Ligger hos andra, owner: X }]
`;
  const idle = "changeLogic: 1\nid: b\ntitle: B\nstrategies: [exempelstrategi]\nscope: [exempelstrategi/halsa]\n";
  it.each([
    [accepting, idle],
    [idle, accepting],
  ])("stands at the plan that does nothing", (...plans) => {
    const [first = "", second = ""] = plans;
    const { findings } = check(modelOf(first, second));
    const [finding, ...others] = findings.filter(({ rule }) => rule === "item-uncovered");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ args: { plan: "b" }, place: { start: { line: 5 } } });
    expect(formatFinding(finding!, { lang: "sv" })).toMatch(
      /^Planen ”A” \(a\) har valt bort målet ”.*” \(exempelstrategi\/halsa\), men planen ”B” \(b\) har tagit sig an det \(scope\)\. Skriv ”exempelstrategi\/halsa” i ”B” \(b\) under contributesTo eller acceptedGaps\.$/u,
    );
    expect(formatFinding(finding!, { lang: "en" })).toContain("the plan “B” (b) has taken it on");
  });

  it("counts an acceptance only with reason and owner", () => {
    const { findings } = check(modelOf(accepting.replace(", owner: X", ""), idle));
    const finding = findings.find(({ rule }) => rule === "item-uncovered");
    expect(finding?.args).toMatchObject({ plan: "a", acceptedId: undefined });
  });
});

describe("a profile that does not ship", () => {
  it("is told of where it stands, with what was meant", () => {
    const { findings } = check(modelOf("changeLogic: 1\nid: p\nprofile: Kronobergs\n"));
    const [finding] = findings.filter(({ rule }) => rule === "unresolved-reference");
    expect(finding).toMatchObject({
      severity: "error",
      args: { role: "profile", suggestion: "kronoberg" },
      place: { start: { line: 3, column: 10 } },
    });
    expect(formatFinding(finding!, { lang: "sv" })).toBe(
      "Planen ”p” anger profilen ”Kronobergs”, som inte finns. Menade du ”kronoberg”? Välj mellan standard, kronoberg, tillvaxtverket, esv och digg.",
    );
    expect(linesOf("changeLogic: 1\nid: p\nprofile: esv\n")).not.toContain("unresolved-reference p");
  });
});

describe("the advice of invalid-link", () => {
  const advice = (
    state: string,
    action: string,
    outcome: string,
    effect: string,
    lang: "sv" | "en" = "sv",
    change = (text: string) => text,
  ) =>
    said(
      change(`changeLogic: 1
id: p
strategies: [agenda-2030]
scope: []
currentStates: { s: { ${state} } }
actions: { a: { addresses: [s], leadsTo: [o], ${action} }, a2: { addresses: [s], leadsTo: [o] } }
outcomes: { o: { leadsTo: [e], ${outcome} } }
effects: { e: { ${effect} } }
`),
      "invalid-link",
      lang,
    )[0];

  it("never turns a link round into one that is not allowed", () => {
    const idle = (text: string) => text.replace("addresses: [s], ", "");
    const alone = (text: string) => text.replace("{ leadsTo: [e],", "{");
    expect(advice("leadsTo: [a]", "", "", "", "sv", idle)).toMatch(
      / Skriv addresses: \[s\] på insatsen ”a” i stället\.$/u,
    );
    expect(advice("leadsTo: [a]", "", "", "", "en", idle)).toMatch(
      / Write addresses: \[s\] on the action “a” instead\.$/u,
    );
    expect(advice("leadsTo: [o]", "", "", "")).toMatch(/ Låt en insats möta nuläget \(addresses: \[s\]\)/u);
    expect(advice("", "enables: [a2]", "", "")).toMatch(/ Skriv under leadsTo vilket resultat insatsen ger/u);
    expect(advice("", "", "", "contributesTo: [a]")).toMatch(/ Mellan de två går bara leadsTo, från insatsen ”a”\.$/u);
    expect(advice("", "", "", "changes: [o]")).toMatch(/ Mellan de två går bara leadsTo, från resultatet ”o”\.$/u);
    expect(advice("", "", "changes: [e]", "", "sv", alone)).toMatch(/ Skriv länken under leadsTo i stället\.$/u);
    expect(advice("", "", "", "leadsTo: [o]", "sv", alone)).toMatch(
      / eller vänd på den: leadsTo: \[e\] på resultatet ”o”\.$/u,
    );
  });

  it("never asks for a link that is there already", () => {
    const there = (type: string, holder: string) =>
      ` Ta bort länken: att de två hör ihop står redan under ${type} på ${holder}.`;
    expect(advice("leadsTo: [a]", "", "", "")).toContain(there("addresses", "insatsen ”a”"));
    expect(advice("leadsTo: [a]", "", "", "", "en")).toMatch(
      / Remove the link: that the two belong together is said already under addresses on the action “a”\.$/u,
    );
    expect(advice("", "", "changes: [e]", "")).toContain(there("leadsTo", "resultatet ”o”"));
    expect(advice("", "", "", "leadsTo: [o]")).toContain(there("leadsTo", "resultatet ”o”"));
  });

  it("asks for an item where a whole catalogue is named", () => {
    const plan = (text: string, strategies = "agenda-2030") =>
      `changeLogic: 1\nid: p\nstrategies: [${strategies}]\nscope: []\ncurrentStates: { s: {} }\nactions: { a: { addresses: [s], leadsTo: [e] } }\neffects: { e: { horizon: short, changes: [s], contributesTo: [${text}] } }\n`;
    for (const text of [plan("agenda-2030"), plan("agenda-2030", "exempelstrategi")]) {
      const [finding] = check(modelOf(text), { config: chains }).findings;
      expect(finding).toMatchObject({ rule: "unresolved-reference", args: { why: "wholeCatalog" } });
      expect(finding?.args.suggestion).toBeUndefined();
      expect(formatFinding(finding!, { lang: "sv" })).toMatch(
        /Ange ett mål i den: `change-logic catalogs agenda-2030`/u,
      );
      expect(formatFinding(finding!, { lang: "en" })).toMatch(
        /Name an item of it: `change-logic catalogs agenda-2030`/u,
      );
    }
  });
});

describe("references of catalogues", () => {
  const told = (...texts: string[]) => {
    const catalogs = texts.map((text, index) => readCatalog(text, { file: `${index}.yaml` }).value!);
    const plan = readPlan("changeLogic: 1\nid: p\nstrategies: [egen]\nscope: []\n", { file: "p.yaml" }).value!;
    return check(createModel(plan, { catalogs })).findings.filter(({ rule }) => rule === "unresolved-reference");
  };

  it("get suggestions for a parent", () => {
    const catalog = "catalog: 1\nid: egen\nitems: [{ id: trygghet }, { id: tryggheten, parent: trygheten }]\n";
    const [finding] = told(catalog);
    expect(finding).toMatchObject({ args: { role: "parent", suggestion: "trygghet" }, place: { file: "0.yaml" } });
    expect(told(catalog.replace("parent: try", "parent: egen/try"))[0]?.args.suggestion).toBe("egen/trygghet");
    expect(formatFinding(finding!, { lang: "sv" })).toContain("Menade du ”trygghet”?");
  });

  it("say which catalogues there are, where what is extended is not found", () => {
    const [finding] = told("catalog: 1\nid: egen\ntitle: Egen\nextends: varmland-2041\nitems: []\n");
    expect(finding).toMatchObject({ args: { role: "extends", suggestion: "varmland-2040" } });
    const [sv, en] = (["sv", "en"] as const).map((lang) => formatFinding(finding!, { lang }));
    expect(sv).toMatch(
      /^Strategin ”Egen” \(egen\) bygger på ”varmland-2041” \(extends\), men den katalogen hittas inte\./u,
    );
    expect(sv).toMatch(/Menade du ”varmland-2040”\? Kataloger som finns: .*agenda-2030/u);
    expect(en).toMatch(/Did you mean “varmland-2040”\? Catalogues that there are: .*agenda-2030/u);
  });

  it("tell of rings", () => {
    const ring = told("catalog: 1\nid: egen\nitems: [{ id: ett, parent: tva }, { id: tva, parent: ett }]\n");
    expect(ring.map((finding) => formatFinding(finding, { lang: "sv" }))).toEqual([
      expect.stringMatching(/ligger i sin tur under det här\. Ta bort parent/u),
    ]);
    const loop = told(
      "catalog: 1\nid: egen\nextends: annan\nitems: []\n",
      "catalog: 1\nid: annan\nextends: egen\nitems: []\n",
    );
    expect(loop.map((finding) => formatFinding(finding, { lang: "sv" }))).toContainEqual(
      expect.stringMatching(/bygger i sin tur på den här\. Ta bort extends/u),
    );
  });
});

describe("a reference into a plan that is not loaded", () => {
  it("is told of under the field that it is written in", () => {
    const text =
      "changeLogic: 1\nid: p\neffects: { e: { title: E, indicators: [annan#i], contributesTo: [annan#m] } }\n";
    const [indicators, contribution] = said(text, "external-reference");
    expect(indicators).toContain("pekar under indicators på ”annan#i”");
    expect(contribution).toContain("pekar under contributesTo på ”annan#m”");
  });
});

describe("places", () => {
  it("are there for all findings of a plan that was read, also where it has no id", () => {
    const { findings } = check(modelOf("changeLogic: 1\ntitle: Utan id\n"));
    expect(findings.length).toBeGreaterThan(0);
    for (const { place } of findings) expect(place?.start).toMatchObject({ line: 1, column: 1 });
  });
});
