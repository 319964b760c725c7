import { readCatalog, readPlan } from "@change-logic/model";
import { describe, expect, it } from "vitest";
import { formatFinding, type Report } from "../src/index.ts";
import { check, line, modelOf, modelWith, topics } from "./support.ts";

const head = "changeLogic: 1\nid: p\ntitle: P\nstrategies: [exempelstrategi]\n";
const state = "currentStates: { s: { title: S } }\n";
const action = "actions: { a: { title: A, owner: X, addresses: [s], leadsTo: [e] } }\n";
const effect = (...targets: readonly string[]) =>
  `effects: { e: { title: E, horizon: short, changes: [s], contributesTo: [${targets.join(", ")}] } }\n`;
const whole = (scope: string, more = "", target = "exempelstrategi/halsa") =>
  `${head}scope: [${scope}]\n${more}${state}${action}${effect(target)}`;

const config = topics("structure", "chain", "strategy");
const direct = ({ findings }: Report) => findings.filter(({ cause }) => cause === "direct");
const roots = (text: string) => direct(check(modelOf(text), { config })).map(line);
const said = (report: Report, rule: string, lang: "sv" | "en" = "sv") =>
  report.findings.filter((finding) => finding.rule === rule).map((finding) => formatFinding(finding, { lang }));

describe("an id of two kinds is the root", () => {
  const plan = (actionLinks: string, more: string) =>
    `${head}scope: []\n${state}${more}actions: { a: { title: A, owner: X, addresses: [s], ${actionLinks} } }\n`;
  const outcome = (id: string, ...more: readonly string[]) =>
    `outcomes: { ${[`${id}: { title: O, leadsTo: [e], changes: [s] }`, ...more].join(", ")} }\neffects: { e: { title: E, horizon: short, contributesTo: [exempelstrategi/halsa] } }\n`;
  it.each([
    ["of links that would be right", plan("leadsTo: [x]", "targetGroups: { x: { title: X } }\n") + outcome("x"), "x"],
    ["of a link that seems to go to itself", plan("leadsTo: [a]", "") + outcome("a"), "a"],
    [
      "of a link that seems to skip a level",
      `${head}scope: []\n${state}effects: { x: { title: L, horizon: long, contributesTo: [exempelstrategi/kunskap] }, e: { title: E, horizon: short, leadsTo: [x], contributesTo: [exempelstrategi/halsa] } }\nactions: { a: { title: A, owner: X, addresses: [s], leadsTo: [x] } }\noutcomes: { x: { title: O, leadsTo: [e], changes: [s] } }\n`,
      "x",
    ],
    [
      "of a reference that seems to name another kind",
      `${plan("leadsTo: [o]", "targetGroups: { i: { title: I } }\nindicators: { i: { title: I } }\n")}${outcome("o").replace("leadsTo: [e]", "leadsTo: [e], indicators: [i]")}`,
      "i",
    ],
  ])("%s", (_, text, id) => {
    expect(roots(text).filter((found) => !found.startsWith("outside-declared-scope"))).toEqual([`duplicate-id ${id}`]);
  });

  it("but not of a link that neither of them would fit", () => {
    const text = plan("leadsTo: [x, o]", "targetGroups: { x: { title: X } }\nindicators: { x: { title: X } }\n");
    expect(roots(text + outcome("o"))).toEqual(expect.arrayContaining(["duplicate-id x", "invalid-link a x"]));
  });
});

describe("an area that is uncovered", () => {
  const area = "exempelstrategi/platser-som-haller";
  const below = ["fossilfria-resor", "tal-klimatet", "hem-for-alla"].map((id) => `exempelstrategi/${id}`);
  const told = (text: string, lang: "sv" | "en" = "sv") => said(check(modelOf(text)), "item-uncovered", lang)[0];

  it("asks for the goals below it, since a contribution to the area says nothing of them", () => {
    expect(told(whole(`exempelstrategi/halsa, ${area}`))).toContain(
      `Skriv det mål därunder som passar under contributesTo på det som bidrar (”${below[0]}”, ”${below[1]}” eller ”${below[2]}”), eller ”${area}” under acceptedGaps`,
    );
    expect(told(whole("exempelstrategi/goda-livsvillkor", "", below[0]), "en")).toContain(
      "(among others “exempelstrategi/halsa”, “exempelstrategi/kunskap” or “exempelstrategi/trygg-uppvaxt”)",
    );
    // Following the advice leaves the rest of the area, but no more than there was.
    const followed = whole(`exempelstrategi/halsa, ${area}`).replace(
      "exempelstrategi/halsa] } }",
      `exempelstrategi/halsa, ${below[0]}] } }`,
    );
    expect(roots(followed)).toEqual([`item-uncovered ${below[1]}`, `item-uncovered ${below[2]}`]);
  });

  it("asks for the area itself where nothing below it is in scope", () => {
    expect(told(whole("exempelstrategi/halsa, exempelstrategi/arbete-och-foretag"))).toMatch(
      /Skriv ”exempelstrategi\/arbete-och-foretag” under contributesTo/u,
    );
  });

  it("says the same of an area that is counteracted, and of one that another plan accepts", () => {
    const against = whole(area, "", `{ to: ${below[1]}, counteracts: true }`);
    expect(told(against)).toContain("motverkas");
    expect(told(against)).toContain("det mål därunder som passar");
    const accepting = `${head.replace("id: p", "id: q")}scope: [${area}]\nacceptedGaps: [{ item: ${area}, reason: Nej, owner: X }]\n`;
    const [first] = said(check(modelOf(whole(`exempelstrategi/halsa, ${area}`), accepting)), "item-uncovered");
    expect(first).toContain("Skriv i ”P” (p) det mål därunder som passar under contributesTo (”exempelstrategi/fos");
  });
});

describe("an id that a newer edition has changed", () => {
  const newer = (replaces: string) =>
    readCatalog(
      `catalog: 1\nid: exempelstrategi\nedition: "2"\nadopted: 2026-06\nitems: [{ id: folkhalsa, title: F }, { id: skola, title: S }, { id: bildning, title: B }]\nreplaces: { edition: "1", ${replaces} }\n`,
    ).value!;
  const report = (replaces: string, text = whole("exempelstrategi/halsa")) =>
    check(modelWith([newer(replaces)], text), { config });
  const renamed = "renamed: [{ from: halsa, to: folkhalsa }]";

  it("is called by its new name where it stands, with a fix", () => {
    const found = direct(report(renamed));
    expect(found.map(line)).toEqual(["unresolved-reference p", "unresolved-reference e"]);
    for (const finding of found) {
      expect(finding.fix?.text).toBe("exempelstrategi/folkhalsa");
      expect(formatFinding(finding, { lang: "sv" })).toMatch(
        /, men det målet heter nu ”exempelstrategi\/folkhalsa” i utgåvan ”2”\. Skriv det i stället\.$/u,
      );
      expect(formatFinding(finding, { lang: "en" })).toContain("is now called “exempelstrategi/folkhalsa”");
    }
  });

  it.each([
    ["merged: [{ from: [halsa, x], to: folkhalsa }]", /det målet ingår nu i ”exempelstrategi\/folkhalsa”/u, true],
    ["moved: [{ from: halsa, to: folkhalsa }]", /det målet är flyttat och heter nu ”exempelstrategi\/f/u, true],
    ["split: [{ from: halsa, to: [skola, bildning] }]", /delat i ”exempelstrategi\/skola” och ”exem/u, false],
    ["dropped: [halsa]", /det målet finns inte kvar i utgåvan ”2”/u, false],
    ["renamed: [{ from: halsa, to: borta }]", /det målet heter nu ”exempelstrategi\/borta”/u, false],
  ])("says what has become of it: %s", (replaces, message, isFixed) => {
    const found = direct(report(replaces)).filter(({ rule }) => rule === "unresolved-reference");
    expect(found.length).toBe(2);
    for (const finding of found) {
      expect(formatFinding(finding, { lang: "sv" })).toMatch(message);
      expect(finding.fix !== undefined).toBe(isFixed);
    }
  });
});

describe("what follows", () => {
  const gap = "exempelstrategi/kunskap";
  it.each([
    ["acceptedGaps", "{ item: exempelstrategi/kunskapp, reason: Nej, owner: X }"],
    ["delegations", "{ item: exempelstrategi/kunskapp, to: q }"],
  ])("an uncovered item follows a misspelt entry of %s", (key, entry) => {
    const text = whole(`exempelstrategi/halsa, ${gap}`, `${key}: [${entry}]\n`);
    expect(roots(text)).toEqual(["unresolved-reference p"]);
    expect(roots(text.replace("kunskapp", "delaktighett"))).toContain(`item-uncovered ${gap}`);
  });

  it("an uncovered item follows from levels that are missing", () => {
    const scope = "scope: [exempelstrategi/halsa]\n";
    const none = `${head}${scope}${state}actions: { a: { title: A, owner: X, addresses: [s] } }\n`;
    expect(roots(none).filter((found) => found.startsWith("item-uncovered"))).toEqual([]);
    const idle = `${head}${scope}${state}effects: { e: { title: E, horizon: short, changes: [s] } }\n`;
    expect(roots(idle).filter((found) => found.startsWith("item-uncovered"))).toEqual([]);
  });

  it("an isolated current state follows where no action answers to any", () => {
    const states = "currentStates: { s: { title: S }, f: { title: F, kind: fact } }\n";
    const isolated = (text: string) => roots(text).filter((found) => found.startsWith("isolated-element"));
    const plan = whole("exempelstrategi/halsa").replace(state, states);
    expect(isolated(plan)).toEqual(["isolated-element f"]);
    expect(isolated(plan.replace("addresses: [s], ", ""))).toEqual([]);
    expect(isolated(plan.replace(action, ""))).toEqual([]);
  });

  it("a challenge is not told of twice when what changes it has no cause", () => {
    const text = `${whole("exempelstrategi/halsa").replace("changes: [s], ", "")}outcomes: { kan: { title: K, changes: [s], leadsTo: [e] } }\n`;
    expect(roots(text)).toEqual(["outcome-without-cause kan"]);
  });
});

describe("the line of scope-not-declared", () => {
  it("gives nothing new about gaps and links when it is pasted", () => {
    const text = `${head}acceptedGaps: [{ item: exempelstrategi/kunskap, reason: Nej, owner: X }, { item: exempelstrategi/arbete-och-foretag, reason: Nej, owner: X }]
delegations: [{ item: exempelstrategi/tal-klimatet, to: q }]
${state}${action}${effect("exempelstrategi/halsa", "{ to: exempelstrategi/hem-for-alla, counteracts: true }")}`;
    const pasted = (plan: string) => {
      const [message = ""] = said(check(modelOf(plan)), "scope-not-declared");
      const [, list] = /: (scope: \[[^\]]*\])$/u.exec(message) ?? [];
      expect(list).toBeDefined();
      return roots(`${list}\n${plan}`).map((found) => found.split(" ")[0]);
    };
    expect(pasted(text)).toEqual(["item-uncovered", "unresolved-delegation"]);
    const all = text.replace("item: exempelstrategi/kunskap", "item: exempelstrategi");
    expect(pasted(all)).not.toContain("accepted-gap-unneeded");
    expect(pasted(all)).not.toContain("outside-declared-scope");
  });
});

describe("a fix of what stands in quotation marks", () => {
  it("keeps them, and says what is to be written without them", () => {
    const plan = whole('"exempelstrategi/halsaa"').replace("[exempelstrategi]", '[exempelstrategi, "agenda-2030"]');
    const coded = plan.replace("contributesTo: [", 'contributesTo: ["SDG 4.6", ');
    const fixes = check(modelOf(coded)).findings.flatMap(({ fix }) => fix ?? []);
    expect(fixes.map((fix) => fix.text).sort()).toEqual(["agenda-2030/4.6", "exempelstrategi/halsa"]);
    for (const { start, end } of fixes) expect(coded[start - 1] + coded[end]!).toBe('""');
  });
});

describe("what is not said of a plan that is whole", () => {
  /** A plan that says all that the rules ask for by default. */
  const full = `changeLogic: 1
id: p
title: P
owner: X
status: adopted
review: 2027-06
strategies: [exempelstrategi]
scope: [exempelstrategi/halsa]
perspectives:
  exempelstrategi/barn-och-unga: { considered: Ja }
  exempelstrategi/jamstalldhet: { considered: Ja }
  exempelstrategi/stad-och-land: { considered: Ja }
  exempelstrategi/kommande-generationer: { notRelevant: Nej }
targetGroups:
  barn: { title: Barn }
currentStates:
  s: { title: S }
actions:
  a: { title: A, owner: X, period: 2026/2027, status: ongoing, targetGroups: [barn], addresses: [s], leadsTo: [vana] }
outcomes:
  vana: { title: O, indicators: [antal], leadsTo: [{ to: e, assumptions: [tid-finns] }] }
effects:
  e: { title: E, horizon: short, indicators: [antal], changes: [s], contributesTo: [{ to: exempelstrategi/halsa, assumptions: [tid-finns] }] }
assumptions:
  tid-finns: { title: Tiden finns, status: supported }
indicators:
  antal:
    title: Antal
    direction: increase
    baseline: { value: 1, date: 2024-12 }
    targetValue: { value: 9, date: 2028-12 }
    source: Enkäten
    owner: X
    observations: [{ date: 2025-06, value: 2 }, { date: 2025-12, value: 3 }, { date: 2026-06, value: 4 }]
`;
  const foundIn = (text: string): readonly string[] => {
    const { findings: read } = readPlan(text, { file: "plan.change.yaml" });
    return check(modelOf(text), { read }).findings.map(line);
  };
  const claimed = ["goda-livsvillkor", "halsa"].map((id) => `item-only-claimed exempelstrategi/${id} e (transitive)`);
  const perspectives = ["barn-och-unga", "jamstalldhet", "stad-och-land", "kommande-generationer"].map(
    (id) => `perspective-not-considered p exempelstrategi/${id} (transitive)`,
  );
  const helper =
    "  hjalp: { title: H, owner: X, period: 2026/2027, status: ongoing, targetGroups: [barn], addresses: [s], leadsTo: [vana] }\n";

  it("is nothing", () => expect(foundIn(full)).toEqual([]));

  it.each<[string, string, string, string[]]>([
    [
      "an owner, for the goals that the action carries",
      "title: A, owner: X",
      "title: A",
      ["action-without-owner a", ...claimed],
    ],
    [
      "an owner whose key is misspelt",
      "title: A, owner: X",
      "title: A, ägare: X",
      ["unknown-key", "action-without-owner a (transitive)", ...claimed],
    ],
    [
      "an owner that is a list",
      "title: A, owner: X",
      "title: A, owner: [X, Y]",
      ["wrong-type", "action-without-owner a (transitive)", ...claimed],
    ],
    [
      "an owner and a period of the action that it is part of, whose id is misspelt",
      "  a: { title: A, owner: X, period: 2026/2027,",
      `${helper}  a: { title: A, partOf: hjelp,`,
      ["unresolved-reference a", "action-without-owner a (transitive)", "action-without-period a (transitive)"],
    ],
    ["the owner of the plan", "\nowner: X", "\nansvarig: X", ["unknown-key", "plan-without-owner p (transitive)"]],
    ["a date", "review: 2027-06", "review: i vår", ["invalid-date", "review-date-missing p (transitive)"]],
    ["a status", "status: ongoing", "status: pågår", ["wrong-value", "action-without-status a (transitive)"]],
    ["a period", "2026/2027", "2026-2027", ["invalid-period", "action-without-period a (transitive)"]],
    [
      "for whom, where no action leads to the outcome",
      "leadsTo: [vana]",
      "leadsTo: [e]",
      ["outcome-without-cause vana", "outcome-without-target-group vana (transitive)"],
    ],
    [
      "for whom, where the key is misspelt",
      "targetGroups: [barn], addresses",
      "målgrupper: [barn], addresses",
      ["unknown-key", "outcome-without-target-group vana (transitive)"],
    ],
    [
      "an indicator whose id is misspelt once",
      "short, indicators: [antal]",
      "short, indicators: [antall]",
      ["unresolved-reference e", "effect-without-indicator e (transitive)"],
    ],
    [
      "an indicator whose section is misspelt",
      "\nindicators:",
      "\nindikatorer:",
      ["unknown-key", "unresolved-reference vana (transitive)", "unresolved-reference e (transitive)"],
    ],
    [
      "an indicator whose key is misspelt",
      "short, indicators: [antal]",
      "short, indikatorer: [antal]",
      ["unknown-key", "effect-without-indicator e (transitive)"],
    ],
    [
      "an indicator that another kind has the id of",
      "  barn: {",
      "  antal: { title: Antalet }\n  barn: {",
      [
        "duplicate-id antal",
        "unresolved-reference vana (transitive)",
        "outcome-without-indicator vana (transitive)",
        "unresolved-reference e (transitive)",
        "effect-without-indicator e (transitive)",
        "indicator-unused antal (transitive)",
      ],
    ],
    [
      "a target value, and so its date",
      "targetValue",
      "målvärde",
      [
        "unknown-key",
        "indicator-without-target-value antal (transitive)",
        "indicator-without-target-date antal (transitive)",
      ],
    ],
    ["the observations", "observations", "observationer", ["unknown-key", "too-few-observations antal (transitive)"]],
    [
      "a perspective that is misspelt",
      "/jamstalldhet",
      "/jamstaldhet",
      ["unresolved-reference p", "perspective-not-considered p exempelstrategi/jamstalldhet (transitive)"],
    ],
    [
      "how a perspective was considered, where that key is misspelt",
      "jamstalldhet: { considered",
      "jamstalldhet: { beaktat",
      ["unknown-key", "perspective-not-considered p exempelstrategi/jamstalldhet (transitive)"],
    ],
    [
      "the perspectives, where their key is misspelt",
      "\nperspectives",
      "\nperspektiv",
      ["unknown-key", ...perspectives],
    ],
    [
      "the assumptions of a link, where their key is misspelt",
      "e, assumptions",
      "e, antaganden",
      ["unknown-key", "link-without-assumption p (transitive)"],
    ],
    // An assumption may be plain text, so an id that is misspelt is one.
    ["an assumption whose id is misspelt", "e, assumptions: [tid-finns]", "e, assumptions: [tid-fins]", []],
    [
      "anything after a quotation mark that is never closed",
      "owner: X, period",
      "owner: X, description: 'Så, period",
      [
        "invalid-syntax",
        "missing-level p (transitive)",
        "no-complete-chain p (transitive)",
        "item-uncovered exempelstrategi/halsa (transitive)",
        "isolated-element s (transitive)",
        "unaddressed-challenge s (transitive)",
        "isolated-element a (transitive)",
        "action-without-consequence a (transitive)",
        "action-reaches-no-effect a (transitive)",
        "action-reaches-no-item a (transitive)",
        "unmotivated-action a (transitive)",
        "action-without-period a (transitive)",
        "action-without-status a (transitive)",
      ],
    ],
  ])("has one root: %s", (_, written, instead, expected) => {
    expect(full.split(written).length).toBe(2);
    expect([...foundIn(full.replace(written, instead))].sort()).toEqual([...expected].sort());
  });

  it.each([
    ["currentStates", "nulägen"],
    ["actions", "insatser"],
    ["outcomes", "resultat"],
    ["effects", "effekter"],
    ["assumptions", "antaganden"],
    ["indicators", "indikatorer"],
    ["targetGroups", "målgrupper"],
  ])("has one root: all that stands under %s, when that is written %s, whatever rules look", (key, instead) => {
    const onAction = full
      .replace(/^perspectives:\n(?: {2}.*\n)+/mu, "")
      .replace(
        "addresses: [s]",
        "targetGroupInvolvement: Ja, perspectives: { exempelstrategi/jamstalldhet: { considered: Ja } }, addresses: [s]",
      );
    const directIn = (text: string) => {
      const { findings: read } = readPlan(text, { file: "plan.change.yaml" });
      return direct(check(modelOf(text), { read, config: { extends: "all" } })).map(line);
    };
    const before = new Set(directIn(onAction));
    expect(before).toContain("perspective-not-considered p exempelstrategi/stad-och-land");
    const renamed = directIn(onAction.replace(`\n${key}:`, `\n${instead}:`));
    expect(renamed.filter((found) => !before.has(found))).toEqual(["unknown-key"]);
  });

  it("has one root each where all references to an indicator are misspelt", () => {
    expect([...foundIn(full.replaceAll("[antal]", "[antall]"))].sort()).toEqual(
      [
        "unresolved-reference vana",
        "unresolved-reference e",
        "outcome-without-indicator vana (transitive)",
        "effect-without-indicator e (transitive)",
        "indicator-unused antal (transitive)",
      ].sort(),
    );
  });

  it("is not asked of an action that is not active", () => {
    const paused = full.replace("owner: X, period: 2026/2027, status: ongoing, targetGroups: [barn]", "status: paused");
    const direct = foundIn(paused).filter((found) => !found.endsWith("(transitive)"));
    expect(direct).toEqual(["inactive-only vana", "outcome-without-target-group vana"]);
  });

  it("is asked of nothing that a strategy has, where that is not found", () => {
    const found = foundIn(full.replace("strategies: [exempelstrategi]", "strategies: [exempelstrateg]"));
    expect(found.filter((told) => told.startsWith("perspective-not-considered"))).toEqual([]);
  });

  it("is asked of each plan: the other one answers for nothing but what it reaches", () => {
    const other = full.replace("id: p", "id: q").replace("[exempelstrategi/halsa]", "[]");
    const silent = other
      .replace("\nowner: X", "")
      .replace("  exempelstrategi/stad-och-land: { considered: Ja }\n", "")
      .replaceAll("[antal]", "['p#antal']")
      .replace("targetGroups: [barn], addresses", "addresses");
    const told = (first: string, second: string) => check(modelOf(first, second)).findings.map(line);
    expect(told(full, silent)).toEqual([
      "plan-without-owner q",
      "perspective-not-considered q exempelstrategi/stad-och-land",
      "outcome-without-target-group q#vana",
      "outside-declared-scope q#e exempelstrategi/halsa",
      "indicator-unused q#antal",
    ]);
    const reaching = full.replace("leadsTo: [vana]", "leadsTo: [vana, 'q#vana']");
    expect(told(reaching, silent)).not.toContain("outcome-without-target-group q#vana");
  });
});
