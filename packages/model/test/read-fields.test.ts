import { describe, expect, it } from "vitest";
import { readCatalog, readPlan, readPortfolio } from "../src/index.js";

const any = `description: D
    source: S
    basis: ownReading
    notes: N
    tags: [ett, två]
    group: Bana
    url: https://example.se
    ignore: [{ rule: title-missing, reason: R, until: 2028 }]`;

const link = `{ to: x, rationale: R, assumptions: [antagande, fri text], evidence: E, source: S, basis: source,
      confidence: low, critical: true, feedback: true, counteracts: true, mitigation: M, notes: N }`;

const links = `addresses: [x, ${link}]
    leadsTo: [x]
    enables: [x]
    contributesTo: [a/b]
    changes: [x]`;

const result = `title: T
    ${any}
    by: 2029-06
    requires: any
    targetGroups: [grupp, alla]
    indicators: [matt]
    unwanted: true
    ${links}`;

/** Every field of the document (design, section 2). */
const fullPlan = `$schema: https://example.se/plan.json
changeLogic: 1
id: hela
title: T
description: D
language: sv
organisation: O
owner: Ä
defaultOwner: Ä
status: adopted
adopted: { by: Fullmäktige, date: 2026-05-04, reference: § 13 }
review: 2029-03
profile: kronoberg
source: S
basis: source
notes: N
tags: [a]
url: https://example.se
strategies: [varmland-2040@2021, { id: agenda-2030, binding: inspiring }]
scope: [varmland-2040/forbattra-livsvillkoren, agenda-2030/13.1]
horizons: { short: 2029, medium: 2034-06, long: 2040-12-31 }
acceptedGaps: [{ item: agenda-2030/13.1, reason: R, owner: O, until: 2028-12-31 }]
delegations: [{ item: agenda-2030/13.2, to: annan-plan, until: 2030 }]
participants: [A, B]
sideEffects: none-found
perspectives: { a/p: { considered: C }, a/q: { notRelevant: W } }
targetGroupInvolvement: T
ignore: [{ rule: r }]
actors:
  aktor:
    title: T
    ${any}
    organisation: O
targetGroups:
  grupp:
    title: T
    ${any}
currentStates:
  nu:
    title: T
    ${any}
    kind: strength
    indicators: [matt]
    ${links}
actions:
  gor:
    title: T
    ${any}
    owner: O
    partners: [aktor, Fri text]
    partOf: annan
    jointWith: [plan#insats]
    period: 2026-01/2028-12
    status: partlyDone
    result: partly
    places: [Karlstad]
    resources: [{ kind: pengar, amount: 1200.5, unit: tkr, secured: false }]
    outputs: [{ title: T, unit: st }]
    targetGroups: [grupp]
    perspectives: { a/p: { considered: C } }
    targetGroupInvolvement: T
    ${links}
outcomes:
  blir:
    ${result}
effects:
  verkan:
    ${result}
    horizon: medium
indicators:
  matt:
    title: T
    ${any}
    unit: st
    direction: maintain
    baseline: { value: 40, date: 2024-12 }
    targetValue: { value: bättre, date: 2028-12 }
    observations: [{ date: 2025, value: 41 }, { date: 2026-01-31, value: -0.5 }]
    reference: kolada:N00945
    frequency: varje år
    owner: O
    audience: Nämnden
    disaggregatedBy: [kön]
    targetGroups: [grupp]
    qualitative: false
assumptions:
  antagande:
    title: T
    ${any}
    status: mixed
    date: 2026
    check: C
    indicators: [matt]
    critical: false
    owner: O
    response: R
factors:
  faktor:
    title: T
    ${any}
    kind: opportunity
    influence: some
    affects: [gor]
`;

const fullCatalog = `catalog: 1
id: strategi
title: { sv: Strategi, en: Strategy }
description: D
language: sv
edition: 2021
adopted: 2021-06
horizon: 2040
source: S
url: https://example.se
vision: V
levels: [prioritering, { sv: mål, en: goal }]
items:
  - id: 1
    title: T
    kind: prioritering
    description: D
    source: S
    url: https://example.se
    parent: x
    alignsWith: [agenda-2030/13.2, { to: agenda-2030/1.a, relation: partOf, source: S }]
    indicators: [I]
    childrenComplete: false
    items: [{ id: 1.1, title: T, items: [{ id: 1.1.1 }] }]
dimensions: [{ id: d, title: T, description: D, source: S }]
perspectives: [{ id: p }]
changeKeys: [{ id: k }]
notHeld: [Indikatorerna]
optional: true
extends: bas@2020
alignments: [{ from: bas/x, to: agenda-2030/3, relation: equal, source: S }]
replaces:
  edition: 2014
  renamed: [{ from: a, to: b }]
  moved: [{ from: a, to: b }]
  split: [{ from: a, to: [b, c] }]
  merged: [{ from: [a, b], to: c }]
  dropped: [d]
notes: N
`;

describe("every field of the document is read", () => {
  it("in a plan", () => {
    const { value, findings } = readPlan(fullPlan);
    expect(findings).toEqual([]);
    expect(value?.data).toMatchObject({
      $schema: "https://example.se/plan.json",
      adopted: { by: "Fullmäktige", date: "2026-05-04", reference: "§ 13" },
      horizons: { short: "2029", medium: "2034-06", long: "2040-12-31" },
      actions: { gor: { resources: [{ amount: 1200.5, secured: false }], period: "2026-01/2028-12" } },
      indicators: { matt: { baseline: { value: 40 }, targetValue: { value: "bättre" }, qualitative: false } },
    });
    const [bare, full] = value?.data.effects?.verkan?.addresses ?? [];
    expect(bare).toBe("x");
    expect(full).toEqual({
      to: "x",
      rationale: "R",
      assumptions: ["antagande", "fri text"],
      evidence: "E",
      source: "S",
      basis: "source",
      confidence: "low",
      critical: true,
      feedback: true,
      counteracts: true,
      mitigation: "M",
      notes: "N",
    });
    // Nothing is lost: as JSON it is the same plan.
    expect(readPlan(JSON.stringify(value?.data)).value?.data).toEqual(value?.data);
  });

  it("in a catalogue", () => {
    const { value, findings } = readCatalog(fullCatalog);
    expect(findings).toEqual([]);
    expect(value?.data).toMatchObject({
      edition: "2021",
      horizon: "2040",
      items: [{ id: "1", items: [{ id: "1.1" }] }],
    });
    expect(Object.keys(value?.data ?? {})).toHaveLength(22);
    expect(readCatalog(JSON.stringify(value?.data)).value?.data).toEqual(value?.data);
  });

  it("in a portfolio", () => {
    const text = `portfolio: 1
id: helheten
title: T
language: en
plans: ["*.change.yaml"]
strategies: [agenda-2030]
scope: [agenda-2030/13]
acceptedGaps: [{ item: agenda-2030/14 }]
notes: N
x-mer: 1
`;
    const { value, findings } = readPortfolio(text);
    expect(findings).toEqual([]);
    expect(value?.data).toMatchObject({
      plans: ["*.change.yaml"],
      acceptedGaps: [{ item: "agenda-2030/14" }],
      "x-mer": 1,
    });
  });
});
