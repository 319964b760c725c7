import { coverage } from "@change-logic/analysis";
import { createModel, type Finding, readCatalog, readPlan, readPortfolio } from "@change-logic/model";
import { describe, expect, it } from "vitest";
import { formatFinding, type Report, type Rule, ruleById, rules, summarize } from "../src/index.ts";
import { check, date, line, linesOf, modelOf, only, readText, topics } from "./support.ts";

const mistakes = readText("examples/med-misstag/med-misstag.change.yaml");

/** The report on a plan, with what reading it found. */
function reportOn(yaml: string): Report {
  const { findings: read } = readPlan(yaml, { file: "plan.change.yaml" });
  return check(modelOf(yaml), { read });
}

describe("the report", () => {
  it("finds each mistake of the example once: what reading found, root causes, and what follows", () => {
    const { findings, summary } = reportOn(mistakes);
    expect(findings.map((finding) => `${finding.place?.start.line} ${finding.severity} ${line(finding)}`)).toEqual([
      "13 error invalid-date",
      "32 error unknown-key",
      "42 error duplicate-key",
      "43 error invalid-period",
      "44 error wrong-value",
      "67 error invalid-id",
      "130 error wrong-value",
      "7 info link-without-assumption exempel-misstag",
      "18 error item-uncovered agenda-2030/2.1",
      "26 error isolated-element gamla-kok",
      "36 error unresolved-reference vaga",
      "37 warn duplicate-link vaga svinn-kant",
      "48 error invalid-link utbilda agenda-2030/12.3",
      "50 error action-without-consequence informera",
      "77 error self-link svinn-kant",
      "79 info external-reference svinn-kant",
      "88 error undeclared-cycle kockar-lar recept-sprids",
      "91 error outcome-without-cause egen-portion",
      "95 error inactive-only kompost-finns",
      "108 error invalid-link mindre-svinn informera",
      "119 error unresolved-reference mindre-utslapp",
      "121 error backward-link mindre-utslapp battre-ekonomi",
      "128 error effect-without-action friska-sjoar",
      "7 info review-date-missing exempel-misstag (transitive)",
      "26 warn unaddressed-challenge gamla-kok (transitive)",
      "30 warn unmotivated-action vaga (transitive)",
      "30 error action-without-owner vaga (transitive)",
      "39 warn action-without-period utbilda (transitive)",
      "39 info action-without-status utbilda (transitive)",
      "50 error action-reaches-no-effect informera (transitive)",
      "50 warn action-reaches-no-item informera (transitive)",
      "91 warn outcome-without-target-group egen-portion (transitive)",
      "110 warn inactive-only mindre-avfall (transitive)",
      "113 error item-only-claimed agenda-2030/12.5 mindre-avfall (transitive)",
      "128 warn effect-without-horizon friska-sjoar (transitive)",
    ]);
    expect(summary).toEqual({ error: 20, warn: 1, info: 2, transitive: 12, ignored: 0, known: 0 });
    expect(summarize(findings)).toEqual(summary);
  });

  it("finds the gap, the action without an owner, the conflict, and what is left to a plan that is not loaded in the municipal example", () => {
    const lines = linesOf(readText("examples/exempelkommun/exempelkommun.change.yaml"));
    expect(lines).toEqual([
      "link-without-assumption exempel-pendling",
      "item-uncovered agenda-2030/3.6",
      "unresolved-delegation agenda-2030/9.1",
      "action-without-owner resplaner",
      "outcome-without-indicator laddplatser-klara",
      "outcome-without-indicator mark-tar-vatten",
      "outcome-without-indicator fler-provar-cykel",
      "outcome-without-indicator pilot-prov",
      "outcome-without-indicator foretag-har-plan",
      "goal-conflict varmland-2040/gron-beredskap regnbaddar laddplatser",
      "effect-without-indicator lattare-rekrytera",
      "off-track bilandel",
      "too-few-observations utslapp",
      "goal-conflict laddplatser varmland-2040/forbattra-livsvillkoren agenda-2030/13.2 varmland-2040/gron-beredskap (transitive)",
      "item-only-claimed varmland-2040/starka-konkurrenskraften lattare-rekrytera (transitive)",
    ]);
  });

  it("is the same each time, and frozen", () => {
    const model = modelOf(mistakes);
    const report = check(model);
    expect(JSON.stringify(reportOn(mistakes).findings)).toBe(JSON.stringify(reportOn(mistakes).findings));
    for (const part of [report, report.findings, ...report.findings, ...reportOn(mistakes).findings])
      expect(Object.isFrozen(part)).toBe(true);
    expect(report).toMatchObject({ date, hasKnown: false });
    expect(report.model).toBe(model);
    // Those that look by default, as the plan lists strategies; in their order.
    const presets = ["core", "recommended", "strategy"];
    expect(report.rules).toEqual(rules.filter(({ preset }) => presets.includes(preset)));
  });

  it("says what a transitive finding follows from", () => {
    const { findings } = reportOn(mistakes);
    const causes = Object.fromEntries(findings.map(({ rule, causedBy }) => [rule, causedBy]));
    expect(causes).toMatchObject({
      "action-reaches-no-effect": ["informera"],
      "unmotivated-action": ["vaga"],
      "outcome-without-target-group": ["egen-portion"],
      "item-only-claimed": ["kompost-finns"],
      // These were there, but could not be read.
      "action-without-owner": ["exempel-misstag"],
      "action-without-period": ["exempel-misstag"],
      "action-without-status": ["exempel-misstag"],
      "effect-without-horizon": ["exempel-misstag"],
      "review-date-missing": ["exempel-misstag"],
    });
    for (const { cause, causedBy } of findings) expect(causedBy === undefined).toBe(cause === "direct");
  });

  it("takes coverage that has been worked out, the rules to run, and what the run asks about", () => {
    const model = modelOf(mistakes);
    const findings = check(model, { coverage: coverage(model, { date }) }).findings.map(line);
    expect(findings).toEqual(check(model).findings.map(line));
    const asked = check(model, { scope: ["agenda-2030/1.1"], config: only("item-uncovered") });
    expect(asked.findings.map(line)).toEqual(["item-uncovered agenda-2030/1.1", "item-uncovered agenda-2030/2.1"]);
    expect(formatFinding(asked.findings[0]!, { lang: "sv" })).toContain("--scope");
  });

  it("takes what the run asks about, where that is not in the model, as the caller's mistake", () => {
    for (const config of [{}, only("self-link")])
      expect(() => check(modelOf(mistakes), { scope: ["agenda-2030/99"], config })).toThrowError(
        expect.objectContaining({ code: "unknown-node", blame: "caller" }),
      );
  });

  it("lets a finding stand for itself when the rule it follows from is not run", () => {
    const config = only("action-reaches-no-effect");
    expect(check(modelOf(mistakes), { config }).findings.map(line)).toEqual(["action-reaches-no-effect informera"]);
  });

  it("leaves rules about strategies out where no plan lists any", () => {
    const report = check(modelOf("changeLogic: 1\nid: tom\n"));
    expect(report.rules.map(({ preset }) => preset)).not.toContain("strategy");
  });
});

describe("severity", () => {
  const broken = (status: string) => `changeLogic: 1
id: p
status: ${status}
currentStates: { s: { title: S }, ensam: { title: Ensam } }
actions: { a: { title: A, addresses: [s, s2], leadsTo: [o] }, b: { title: B, addresses: [s] } }
outcomes: { o: { title: O }, o2: { title: O2, leadsTo: [e] } }
effects: { e: { title: E }, e2: { title: E2, leadsTo: [e] } }
`;
  const found = [
    "unresolved-reference",
    "isolated-element",
    "no-complete-chain",
    "action-without-consequence",
    "action-reaches-no-effect",
    "outcome-without-cause",
    "effect-without-action",
  ];
  const severities = (status: string) => [
    ...new Set(
      check(modelOf(broken(status)), { config: only(...found) }).findings.map(
        ({ rule, severity }) => `${rule} ${severity}`,
      ),
    ),
  ];

  it("is softer in a draft, for what a draft may leave open", () => {
    expect(severities("adopted").sort()).toEqual(found.map((rule) => `${rule} error`).sort());
    expect(severities("draft").sort()).toEqual(
      found.map((rule) => `${rule} ${rule === "unresolved-reference" ? "error" : "warn"}`).sort(),
    );
  });

  it.each(["paused", "notDone", "cancelled"])("is none for an action that is %s", (status) => {
    expect(
      linesOf(`changeLogic: 1
id: p
owner: X
review: 2027-06
currentStates: { s: { title: S } }
actions:
  a: { title: A, owner: X, period: 2026/2027, status: ongoing, addresses: [s], leadsTo: [e] }
  vilar: { title: B, status: ${status}, addresses: [borta], leadsTo: [vilar] }
  ensam: { title: C, status: ${status} }
effects: { e: { title: E, horizon: short, changes: [s] } }
`),
    ).toEqual([]);
  });
});

describe("formatFinding", () => {
  it("says findings of reading too", () => {
    const { findings } = readPlan("changeLogic: 1\nid: p\ntitel: x\n");
    expect(formatFinding(findings[0]!, { lang: "sv" })).toContain("Menade du ”title”?");
  });

  it("says a finding of an unknown rule by its id, and of one's own rule by its messages", () => {
    const own = { ...ruleById("self-link")!, id: "own", messages: { sv: () => "Eget.", en: () => "Own." } } as Rule;
    const finding: Finding = { rule: "own", severity: "info", stage: "rule", args: {}, subjects: [], cause: "direct" };
    expect(formatFinding(finding, { lang: "en", rules: [own] })).toBe("Own.");
    expect(formatFinding(finding, { lang: "en" })).toBe("own");
    expect(formatFinding({ ...finding, rule: "constructor", stage: "read" }, { lang: "sv" })).toBe("constructor");
  });

  it("names things by title and id, on one line", () => {
    const model = modelOf(`changeLogic: 1
id: p
currentStates: { s: { title: S } }
actions:
  a: { title: "Bygga\\nladdplatser", addresses: [s] }
  b: { addresses: [s], leadsTo: [e] }
  c: { addresses: [s] }
effects: { e: { title: E } }
`);
    const messages = check(model, { config: only("action-without-consequence") }).findings.map((finding) => [
      formatFinding(finding, { lang: "sv" }),
      formatFinding(finding, { lang: "en" }),
    ]);
    expect(messages).toEqual([
      [
        "Insatsen ”Bygga laddplatser” (a) leder inte till något. Skriv under leadsTo vilket resultat den ska ge.",
        "The action “Bygga laddplatser” (a) leads to nothing. Write under leadsTo which outcome it is to give.",
      ],
      [
        "Insatsen ”c” leder inte till något. Skriv under leadsTo vilket resultat den ska ge.",
        "The action “c” leads to nothing. Write under leadsTo which outcome it is to give.",
      ],
    ]);
  });
});

describe("fixes", () => {
  const apply = (text: string) => {
    const fixes = check(modelOf(text)).findings.flatMap(({ fix }) => fix ?? []);
    return fixes.reduceRight(
      (mended, { start, end, text: by }) => mended.slice(0, start) + by + mended.slice(end),
      text,
    );
  };
  it.each([
    ["leadsTo: [effeckten]", "leadsTo: [effekten]"],
    ["leadsTo: ['effeckten']", "leadsTo: ['effekten']"],
    ["leadsTo: [{ to: EFFEKTEN }]", "leadsTo: [{ to: effekten }]"],
  ])("mend %s", (before, after) => {
    const plan = (link: string) =>
      `changeLogic: 1\nid: p\ncurrentStates: { s: {} }\nactions: { a: { addresses: [s], ${link} } }\neffects: { effekten: { horizon: short, changes: [s] } }\n`;
    expect(apply(plan(before))).toBe(plan(after));
    expect(linesOf(plan(after), { config: topics("structure", "chain") })).toEqual([]);
  });

  it("are given only where nothing else is near", () => {
    const plan =
      "changeLogic: 1\nid: p\ncurrentStates: { s: {} }\nactions: { a: { addresses: [s], leadsTo: [ef1, ef2, ef] } }\neffects: { ef1: {}, ef2: {} }\n";
    const [finding] = check(modelOf(plan), { config: topics("structure", "chain") }).findings;
    expect(finding).toMatchObject({ rule: "unresolved-reference", args: { suggestion: "ef1" } });
    expect(finding?.fix).toBeUndefined();
  });
});

describe("suggestions", () => {
  const suggested = (link: string) =>
    check(
      modelOf(`changeLogic: 1
id: p
strategies: [exempelstrategi@1]
scope: []
currentStates: { s: {} }
actions: { a: { addresses: [s], leadsTo: [effekten] } }
effects: { effekten: { contributesTo: [${link}] } }
`),
      { config: only("unresolved-reference") },
    ).findings.map(({ args }) => args.suggestion);

  it.each([
    ["exempelstrategi/hals", "exempelstrategi/halsa"],
    ["exempelstrategi@1/hals", "exempelstrategi/halsa"],
    ["exempelstrateg/halsa", "exempelstrategi/halsa"],
    ["HALSA", "exempelstrategi/halsa"],
    ["exempelstrategi/finns-inte", undefined],
    ["effekte", undefined],
  ])("for %s: %s", (written, suggestion) => expect(suggested(written)).toEqual([suggestion]));
});

describe("what stands outside the plans", () => {
  const plan =
    "changeLogic: 1\nid: p\nstrategies: [egen]\nscope: [egen/ett]\ncurrentStates: { s: {} }\nactions: { a: { owner: X, addresses: [s], leadsTo: [e] } }\neffects: { e: { horizon: short, changes: [s], contributesTo: [egen/ett] } }\n";
  const catalog = `catalog: 1
id: egen
items:
  - { id: ett, alignsWith: [egen/tva, agenda-2030/1, borta/x] }
  - { id: tva, parent: tre }
alignments: [{ from: fyra, to: agenda-2030/1 }]
`;

  it("is told last: what is wrong in a catalogue, and nothing of strategies that nobody lists", () => {
    const catalogs = [readCatalog(catalog, { file: "egen.catalog.yaml" }).value!];
    const config = topics("structure", "chain", "strategy");
    const { findings } = check(createModel(readPlan(plan).value!, { catalogs }), { config });
    expect(findings.map((finding) => `${finding.place?.file} ${line(finding)}`)).toEqual([
      "egen.catalog.yaml unresolved-reference egen/tva",
      "egen.catalog.yaml unresolved-reference egen",
      "egen.catalog.yaml invalid-link egen/ett egen/tva",
    ]);
    for (const finding of findings) expect(formatFinding(finding, { lang: "sv" })).not.toContain("undefined");
  });

  it("is told of the portfolio file", () => {
    const portfolio = readPortfolio("portfolio: 1\nid: alla\ntitle: Alla\nscope: [agenda-2030/99]\n").value!;
    const { findings } = check(createModel([], { portfolio }));
    expect(findings.map((finding) => formatFinding(finding, { lang: "sv" }))).toEqual([
      expect.stringMatching(/^Portföljen ”Alla” \(alla\) pekar på ”agenda-2030\/99” under scope/u),
    ]);
  });
});
