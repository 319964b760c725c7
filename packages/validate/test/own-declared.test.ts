import { describe, expect, it } from "vitest";
import { type DeclaredRule, declareRule, testRule, validate } from "../src/index.ts";
import { date, modelOf } from "./support.ts";

const plan = `changeLogic: 1
id: p
organisation: Exempelkommun
owner: Chef
strategies: [exempelstrategi@1]
scope: [exempelstrategi/halsa, exempelstrategi/kunskap]
actors:
  skola: { title: Skolförvaltningen, organisation: Exempelkommun }
  region: { title: Regionen, organisation: Regionen }
targetGroups: { unga: { title: Unga } }
indicators:
  matt: { title: Mått, owner: skola, baseline: { value: 40, date: 2024-12 }, targetValue: { value: 80 } }
  tom: { title: Tomt mått, targetGroups: [unga] }
assumptions: { pris: { title: Priset }, glomt: { title: Glömt } }
currentStates:
  s: { title: Nuläge, kind: challenge }
actions:
  a: { title: Utbilda lärare, owner: skola, period: 2026-01/2027-12, addresses: [s], leadsTo: [o], x-budget: { total: 300 } }
  b: { title: Bygga skola, partOf: a, leadsTo: [kort] }
  c: { title: Pausad insats, owner: region, status: paused, leadsTo: [o2], jointWith: [o], resources: [{ kind: money, amount: 50 }, { kind: money, amount: 200, secured: true }] }
outcomes:
  o: { title: Resultat, group: Skola, indicators: [matt, tom], leadsTo: [{ to: kort, assumptions: [pris], confidence: low }] }
  o2: { title: Annat resultat, group: Skola, indicators: [borta], leadsTo: [lang] }
effects:
  kort: { title: Kort, horizon: short, by: 2028-06, leadsTo: [lang, { to: borta, assumptions: [glomt] }] }
  lang: { title: Lång, horizon: long, tags: [vision, y], contributesTo: [exempelstrategi/halsa] }
  oonskad: { title: Bieffekt, unwanted: true, by: 2031 }
`;

const base = { id: "egen-regel" } as const;
const find = (rule: Omit<DeclaredRule, "id">): string[] =>
  validate(modelOf(plan), { date, config: { ownRules: [{ ...base, ...rule }] } })
    .findings.filter((finding) => finding.rule === base.id)
    .map(({ subjects }) => subjects.join(" "));

describe("fields of what is selected", () => {
  it.each<[string, DeclaredRule["select"], NonNullable<DeclaredRule["require"]>["fields"], string[]]>([
    ["something stands there", { kind: "action" }, { period: true }, ["b", "c"]],
    ["nothing stands there", { kind: "action" }, { status: false }, ["c"]],
    ["a flag that is not set", { kind: "effect" }, { unwanted: false }, ["oonskad"]],
    ["a glob, in any case", { kind: "effect" }, { title: "*N*" }, ["kort", "oonskad"]],
    ["one of several", { kind: "effect" }, { horizon: ["short", "medium"] }, ["lang", "oonskad"]],
    ["an entry of a list", { kind: "effect" }, { tags: "vis*" }, ["kort", "oonskad"]],
    ["how many entries", { kind: "outcome" }, { indicators: { atLeast: 2 } }, ["o2"]],
    ["how many entries, none counting as 0", { kind: "effect" }, { tags: { atMost: 1 } }, ["lang"]],
    ["a number within an object", { kind: "indicator" }, { "targetValue.value": { atLeast: 80 } }, ["tom"]],
    ["the year of a date", { kind: "effect" }, { by: { atMost: 2030, atLeast: 2028 } }, ["lang", "oonskad"]],
    ["an exact number", { kind: "indicator" }, { "baseline.value": 40 }, ["tom"]],
    ["a number among the entries of a list", { kind: "action" }, { "resources.amount": { atLeast: 100 } }, ["a", "b"]],
    ["a flag among the entries of a list", { kind: "action" }, { "resources.secured": true }, ["a", "b"]],
    ["a key of one's own", { kind: "action" }, { "x-budget.total": { atLeast: 200 } }, ["b", "c"]],
    ["several at once", { kind: "action" }, { owner: "*", period: true }, ["b", "c"]],
    ["of the plan itself", { kind: "plan" }, { review: true }, ["p"]],
    ["of a goal", { kind: "item", id: "exempelstrategi/halsa" }, { title: "*finns inte*" }, ["exempelstrategi/halsa"]],
    ["of actors", { kind: "actor" }, { organisation: "region*" }, ["skola"]],
  ])("%s", (_, select, fields, found) => {
    expect(find({ select, require: { fields } }).sort()).toEqual(found);
  });

  it("which may also be forbidden", () => {
    expect(find({ select: { kind: "action" }, forbid: { fields: { period: true } } })).toEqual(["a"]);
    const both = { require: { fields: { owner: true } }, forbid: { fields: { status: "paused" } } };
    expect(find({ select: { kind: "action" }, ...both })).toEqual(["b", "c"]);
  });

  const hostile = {
    constructor: "constructor",
    prototype: "__proto__",
    method: "toString",
    "a step into a prototype": "baseline.constructor",
    "the length of a text": "title.length",
    "a long way": "baseline.".repeat(5000),
  };
  it.each(Object.entries(hostile))("never those that every object has: %s", (_, path) => {
    const fields = JSON.parse(`{ ${JSON.stringify(path)}: true }`) as Record<string, boolean>;
    const rule: DeclaredRule = { ...base, select: { kind: ["action", "indicator"] }, require: { fields } };
    expect(() => declareRule(rule)).toThrowError(expect.objectContaining({ code: "invalid-rule", blame: "caller" }));
  });

  it("never those that every object has, below a key of one's own either", () => {
    for (const path of [
      "x-budget.constructor",
      "x-budget.__proto__",
      "x-budget.__proto__.constructor",
      "x-budget.total.toFixed",
      "x-budget.a".repeat(1000),
    ])
      expect(find({ select: { kind: "action" }, forbid: { fields: { [path]: true } } })).toEqual([]);
  });
});

describe("selecting", () => {
  const nothing = { require: { fields: { "x-nothing": true } } };
  it.each<[string, DeclaredRule["select"], string[]]>([
    ["by kind", { kind: ["action", "effect"] }, ["a", "b", "c", "kort", "lang", "oonskad"]],
    ["by id", { kind: "action", id: ["a", "C"] }, ["a", "c"]],
    ["by the owner's id, also of what it is a part of", { kind: "action", actor: "skola" }, ["a", "b"]],
    ["by the owner's title", { kind: "action", actor: "skolförv*" }, ["a", "b"]],
    ["by the organisation behind", { kind: "action", actor: "Regionen" }, ["c"]],
    ["by the plan", { kind: "action", plan: "q*" }, []],
    ["by fields", { kind: "outcome", fields: { group: "skola" } }, ["o", "o2"]],
    ["with exceptions", { kind: "action", except: { fields: { status: "paused" } } }, ["a", "b"]],
    [
      "goals in scope",
      { kind: "item", id: "exempelstrategi/*", inScope: true },
      ["exempelstrategi/halsa", "exempelstrategi/kunskap"],
    ],
    ["goals by plan", { kind: "item", id: "exempelstrategi/halsa", plan: "q" }, []],
    [
      "goals out of scope",
      { kind: "item", id: "exempelstrategi/h*", inScope: false },
      ["exempelstrategi/hem-for-alla"],
    ],
  ])("%s", (_, select, found) => {
    expect(find({ select, ...nothing }).sort()).toEqual(found);
  });

  it("tells of goals where the plan names them, and of the rest where they stand", () => {
    const places = (select: DeclaredRule["select"]) =>
      validate(modelOf(plan), { date, config: { ownRules: [{ ...base, select, ...nothing }] } })
        .findings.filter((finding) => finding.rule === base.id)
        .map(({ place }) => plan.slice(place!.start.offset, place!.end.offset));
    expect(places({ kind: "item", id: "exempelstrategi/kunskap" })).toEqual(["exempelstrategi/kunskap"]);
    expect(places({ kind: "item", id: "exempelstrategi/goda-livsvillkor" })).toEqual(["exempelstrategi@1"]);
    expect(places({ kind: "outcome" })).toEqual(["o", "o2"]);
    expect(places({ kind: "actor" })).toEqual(["skola", "region"]);
    expect(places({ kind: "plan" })).toEqual(["id"]);
  });
});

describe("links and threads", () => {
  it.each<[string, Omit<DeclaredRule, "id">, string[]]>([
    [
      "every outcome in this lane has an indicator with a baseline",
      {
        select: { kind: "outcome", fields: { group: "Skola" } },
        require: { linksTo: { kind: "indicator", fields: { baseline: true } } },
      },
      ["o2"],
    ],
    [
      "every action of an actor leads to an effect with horizon long",
      {
        select: { kind: "action", actor: ["skola", "region"] },
        require: { reaches: { kind: "effect", fields: { horizon: "long" } } },
      },
      [],
    ],
    [
      "no action leads to an effect tagged y without passing an outcome",
      {
        select: { kind: "action" },
        forbid: { reaches: { kind: "effect", fields: { tags: "y" }, notThrough: { kind: "outcome" } } },
      },
      ["b"],
    ],
    [
      "every goal in scope is reached by an action of ours",
      {
        select: { kind: "item", inScope: true },
        require: { reachedFrom: { kind: "action", actor: "Exempelkommun" } },
      },
      ["exempelstrategi/kunskap"],
    ],
    [
      "a goal is reached by what contributes to one below it",
      {
        select: { kind: "item", id: "exempelstrategi/goda-livsvillkor" },
        forbid: { reachedFrom: { kind: "currentState" } },
      },
      ["exempelstrategi/goda-livsvillkor"],
    ],
    [
      "a current state leads to the actions that answer to it",
      { select: { kind: "currentState" }, forbid: { reaches: { id: "exempelstrategi/halsa" } } },
      ["s"],
    ],
    ["any link at all", { select: { kind: "effect" }, require: { linksTo: {} } }, ["oonskad"]],
    [
      "links of one kind",
      { select: { kind: "effect" }, require: { linksTo: { link: "contributesTo" } } },
      ["kort", "oonskad"],
    ],
    [
      "what is said of a link",
      { select: { kind: "outcome" }, forbid: { linksTo: { link: "leadsTo", linkFields: { assumptions: false } } } },
      ["o2"],
    ],
    [
      "an actor that owns nothing",
      { select: { kind: "actor" }, require: { linkedFrom: { kind: ["action", "indicator"] } } },
      [],
    ],
    ["an assumption that no link has", { select: { kind: "assumption" }, require: { linkedFrom: {} } }, ["glomt"]],
    [
      "what is named where it may not be does not count",
      { select: { kind: "outcome", id: "o" }, forbid: { linkedFrom: { id: "c" } } },
      [],
    ],
    ["an action with parts", { select: { kind: "action" }, forbid: { linkedFrom: { kind: "action" } } }, ["a"]],
    [
      "a target group that somebody names",
      { select: { kind: "targetGroup" }, forbid: { linkedFrom: { kind: "indicator" } } },
      ["unga"],
    ],
    [
      "nothing reaches itself where no loop is",
      { select: { kind: "outcome", id: "o" }, forbid: { reaches: { id: "o" } } },
      [],
    ],
  ])("%s", (_, rule, found) => {
    expect(find(rule)).toEqual(found);
  });

  it("asks one element alone only for its fields", () => {
    const ownRules: DeclaredRule[] = [
      { id: "har-period", select: { kind: "action" }, require: { fields: { period: true } } },
      { id: "leder-langt", select: { kind: "action" }, require: { reaches: { id: "nowhere" } } },
    ];
    const found = (element: string) =>
      validate(modelOf(plan), { date, element, config: { ownRules } })
        .findings.filter(({ rule }) => ownRules.some(({ id }) => id === rule))
        .map(({ rule, subjects }) => `${rule} ${subjects[0]}`);
    expect(found("b")).toEqual(["har-period b"]);
    expect(found("a")).toEqual([]);
  });

  it("takes several plans together", () => {
    const rule: DeclaredRule = {
      ...base,
      select: { kind: "action", plan: "ett" },
      require: { reaches: { kind: "effect", plan: "tva" } },
    };
    testRule(rule, {
      valid: {
        across: [
          "changeLogic: 1\nid: ett\nactions: { a: { leadsTo: ['tva#e'] } }\n",
          "changeLogic: 1\nid: tva\neffects: { e: {} }\nactions: { a: {} }\n",
        ],
      },
      invalid: {
        apart: {
          plan: ["changeLogic: 1\nid: ett\nactions: { a: {} }\n", "changeLogic: 1\nid: tva\neffects: { e: {} }\n"],
          findings: ["ett#a"],
        },
      },
    });
  });
});
