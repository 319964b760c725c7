import { type Assumption, createModel, type LinkObject, type Plan, readPlan } from "@change-logic/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Config, formatFinding, validate } from "../src/index.ts";
import { check, date, line, linesOf, modelOf, modelOfData, only } from "./support.ts";

/** Four steps onward from an action, each link as given. */
const steps = (...links: readonly string[]) => `changeLogic: 1
id: p
currentStates: { s: { title: S } }
actions: { a: { title: A, addresses: [s], leadsTo: [o] } }
outcomes:
  o: { title: O, leadsTo: [${links[0]}] }
effects:
  e: { title: E, leadsTo: [${links[1]}] }
  f: { title: F, leadsTo: [${links[2]}] }
  g: { title: G, leadsTo: [${links[3]}] }
  h: { title: H }
`;

const messages = (yaml: string, rule: string, lang: "sv" | "en" = "sv") =>
  check(modelOf(yaml), { config: only(rule) }).findings.map((finding) => formatFinding(finding, { lang }));

describe("link-without-rationale", () => {
  const config = only("link-without-rationale");
  const plan = `changeLogic: 1
id: p
strategies: [exempelstrategi, agenda-2030]
currentStates: { s: { title: S } }
actions: { a: { title: A, addresses: [s, s], leadsTo: [o, finns-inte, a] } }
outcomes: { o: { title: O, changes: [s], enables: [{ to: a, feedback: true, rationale: Därför }], leadsTo: [e] } }
effects: { e: { title: E, contributesTo: [agenda-2030/13.2, { to: exempelstrategi/halsa, counteracts: true }] } }
`;

  it("counts every link that holds, of every type, and no other", () => {
    const model = modelOf(plan);
    const [finding, ...others] = check(model, { config }).findings;
    expect(others).toEqual([]);
    expect([finding?.args.linkCount, finding?.args.of]).toEqual([6, 7]);
    expect(finding?.links?.map((index) => [model.links[index]?.type, model.links[index]?.text])).toEqual([
      ["addresses", "s"],
      ["leadsTo", "o"],
      ["changes", "s"],
      ["leadsTo", "e"],
      ["contributesTo", "agenda-2030/13.2"],
      ["contributesTo", "exempelstrategi/halsa"],
    ]);
  });

  it("names the first links, and a goal in the language of the message", () => {
    expect(messages(plan, "link-without-rationale")[0]).toContain("på 6 av 7 länkar: ”A” (a) → ”S” (s), ");
    expect(messages(plan, "link-without-rationale")[0]).toContain("och 3 till. ");
    expect(messages(plan, "link-without-rationale", "en")[0]).toContain("and 3 more. ");
    const goal = `changeLogic: 1
id: p
strategies: [agenda-2030]
effects: { e: { title: E, contributesTo: [agenda-2030/13] } }
`;
    expect(messages(goal, "link-without-rationale")[0]).toContain("”Bekämpa klimatförändringarna”");
    expect(messages(goal, "link-without-rationale", "en")[0]).not.toContain("Bekämpa");
  });

  it.each([
    ["actions: { a: { leadsTo: [e] } }", "på den enda länken: "],
    ["actions: { a: { leadsTo: [e, f] } }", "på båda länkarna: "],
    ["actions: { a: { leadsTo: [e, f, g] } }", "på alla 3 länkar: "],
    ["actions: { a: { leadsTo: [e, f, { to: g, rationale: Ja }] } }", "på 2 av 3 länkar: "],
  ])("says how many of all: %s", (actions, share) => {
    const text = `changeLogic: 1\nid: p\n${actions}\neffects: { e: {}, f: {}, g: {} }\n`;
    expect(messages(text, "link-without-rationale")[0]).toContain(share);
  });

  it("is told once for each plan, of that plan's links", () => {
    const of = (id: string) =>
      `changeLogic: 1\nid: ${id}\nactions: { a: { leadsTo: [e] } }\neffects: { e: { leadsTo: [q#e] } }\n`;
    const { findings } = check(modelOf(of("p"), of("q")), { config });
    expect(findings.map(line)).toEqual(["link-without-rationale p", "link-without-rationale q"]);
    expect(findings.map(({ args }) => args.of)).toEqual([2, 1]);
    expect(formatFinding(findings[0]!, { lang: "sv" })).toContain("”p#e” → ”q#e”");
  });
});

describe("link-without-assumption", () => {
  const config = only("link-without-assumption");

  it("looks at what leads onward from outcomes and effects, and at nothing else", () => {
    const text = `changeLogic: 1
id: p
strategies: [exempelstrategi]
currentStates: { s: {} }
actions: { a: { addresses: [s], leadsTo: [o, e] }, b: {} }
outcomes: { o: { changes: [s], contributesTo: [exempelstrategi/halsa], enables: [b], leadsTo: [e, e, o, finns-inte] } }
effects:
  e: { leadsTo: [{ to: f, counteracts: true }, { to: g, assumptions: [Därför] }], contributesTo: [exempelstrategi/halsa] }
  f: { unwanted: true, leadsTo: [{ to: g, assumptions: ["", "  "] }] }
  g: {}
`;
    const model = modelOf(text);
    const [finding] = check(model, { config }).findings;
    expect(finding?.args.of).toBe(4);
    const links = finding?.links?.map((index) => `${model.links[index]?.from.key} ${model.links[index]?.text}`);
    expect(links).toEqual(["o b", "o e", "f g"]);
  });

  it("weighs more for whoever wants to evaluate", () => {
    const severities = (preset: "recommended" | "evaluable") =>
      check(modelOf(steps("e", "", "", "")), { config: { extends: [preset] } }).findings.flatMap(
        ({ rule, severity }) => (rule === "link-without-assumption" ? [severity] : []),
      );
    expect(severities("recommended")).toEqual(["info"]);
    expect(severities("evaluable")).toEqual(["warn"]);
  });
});

describe("assumptions-clustered", () => {
  const config = only("assumptions-clustered", "link-without-assumption");
  const two = "{ to: e, assumptions: [X, Y] }";
  const found = (...links: readonly string[]) =>
    linesOf(steps(...links), { config }).filter((each) => !each.endsWith("(transitive)"));
  const clustered = ["assumptions-clustered p o e"];
  const bare = ["link-without-assumption p"];

  it("speaks when one of three links or more has all assumptions, two or more", () => {
    expect(found(two, "f", "g", "h")).toEqual(clustered);
    expect(found(two, "f", "g", "")).toEqual(clustered);
    expect(found(two, "f", "", "")).toEqual(bare);
    expect(found(two, "f", "{ to: g, counteracts: true }", "")).toEqual(bare);
    expect(found(two, "f", "g", "{ to: h, assumptions: [Z] }")).toEqual(bare);
    expect(found("{ to: e, assumptions: [X] }", "f", "g", "h")).toEqual(bare);
    expect(found('{ to: e, assumptions: [X, X, " "] }', "f", "g", "h")).toEqual(bare);
    expect(found("e", "f", "g", "h")).toEqual(bare);
  });

  it("is what the bare links follow from, unless it is silenced", () => {
    const text = steps(two, "f", "g", "h");
    expect(linesOf(text, { config })).toEqual([...clustered, "link-without-assumption p (transitive)"]);
    const ignored = `${text}ignore: [{ rule: assumptions-clustered, reason: Prövas }]\n`;
    expect(check(modelOf(ignored), { config }).findings.map((finding) => [line(finding), finding.suppressed])).toEqual([
      [bare[0], undefined],
      [clustered[0], "ignored"],
    ]);
  });
});

describe("untestable-assumption", () => {
  it.each([
    ["nothing but a title", "title: X", true],
    ["empty fields", 'title: X, check: "", source: "  ", indicators: [""]', true],
    ["a check", "check: Vi frågar", false],
    ["a source", "source: En studie", false],
    ["an indicator", "indicators: [i]", false],
    ["an indicator that is nowhere, which another rule tells", "indicators: [finns-inte]", false],
    ["what is refuted by nothing", "status: refuted", true],
    ["what is supported by nothing", "status: supported", true],
  ])("looks at %s", (_, fields, isFound) => {
    const text = `changeLogic: 1\nid: p\nassumptions: { x: { ${fields} } }\nindicators: { i: { title: I } }\n`;
    expect(linesOf(text, { config: only("untestable-assumption") })).toEqual(
      isFound ? ["untestable-assumption x"] : [],
    );
  });
});

describe("critical-assumption-unanswered", () => {
  const missing = (fields: string) =>
    check(modelOf(`changeLogic: 1\nid: p\nassumptions: { x: { ${fields} } }\n`), {
      config: only("critical-assumption-unanswered"),
    }).findings.map(({ args }) => args.missing);

  it.each<[string, readonly (readonly string[])[]]>([
    ["critical: true", [["owner", "response"]]],
    ["critical: true, status: untested, owner: Jag", [["response"]]],
    ["critical: true, status: refuted, response: Vi väntar", [["owner"]]],
    ['critical: true, owner: "", response: " "', [["owner", "response"]]],
    ["critical: true, owner: Jag, response: Vi väntar", []],
    ["critical: true, status: supported", []],
    ["critical: true, status: mixed", []],
    ["critical: false", []],
    ["title: X", []],
  ])("says what is missing: %s", (fields, expected) => {
    expect(missing(fields)).toEqual(expected);
  });

  it("says of what is refuted that it does not hold", () => {
    const said = (status: string, lang: "sv" | "en") =>
      messages(
        `changeLogic: 1\nid: p\nassumptions: { x: { critical: true, status: ${status} } }\n`,
        "critical-assumption-unanswered",
        lang,
      )[0];
    expect(said("refuted", "sv")).toContain(
      "och motsagt, men det framgår inte vem som bevakar det och vad ni gör nu när",
    );
    expect(said("untested", "en")).toContain(
      "and untested, but it is not clear who keeps an eye on it and what you do if",
    );
  });
});

describe("refuted-assumption-in-use", () => {
  const config = only("refuted-assumption-in-use");
  const found = (rest: string, ...others: readonly string[]) =>
    check(modelOf(`changeLogic: 1\nid: p\n${rest}`, ...others), { config }).findings.map(line);
  const refuted = "assumptions: { x: { status: refuted } }\n";
  const x = (to: string) => `{ to: ${to}, assumptions: [x] }`;

  it.each<[string, string, string[]]>([
    ["an active action's own link", `actions: { a: { leadsTo: [${x("e")}] } }\neffects: { e: {} }\n`, ["x a e"]],
    ["an inactive action's", `actions: { a: { status: paused, leadsTo: [${x("e")}] } }\neffects: { e: {} }\n`, []],
    ["what nothing leads to", `effects: { e: { leadsTo: [${x("f")}] }, f: {} }\n`, []],
    [
      "what an active action reaches over a negative link",
      `actions: { a: { leadsTo: [{ to: o, counteracts: true }] } }\noutcomes: { o: { leadsTo: [${x("e")}] } }\neffects: { e: {} }\n`,
      ["x o e"],
    ],
    [
      "what it reaches through an action that is made possible",
      `actions: { a: { leadsTo: [o] }, b: { leadsTo: [${x("e")}] } }\noutcomes: { o: { enables: [b] } }\neffects: { e: {} }\n`,
      ["x b e"],
    ],
    [
      "what only a paused action is made possible by",
      `actions: { a: { leadsTo: [o] }, b: { status: paused, leadsTo: [q] } }\noutcomes: { o: { enables: [${x("b")}] }, q: { leadsTo: [${x("e")}] } }\neffects: { e: {} }\n`,
      [],
    ],
    [
      "links that are faulty or repeated",
      `actions: { a: { leadsTo: [e, ${x("e")}, ${x("finns-inte")}, ${x("a")}] } }\neffects: { e: {} }\n`,
      [],
    ],
    [
      "a contribution to a goal",
      `strategies: [exempelstrategi]\nactions: { a: { leadsTo: [e] } }\neffects: { e: { contributesTo: [${x("exempelstrategi/halsa")}] } }\n`,
      ["x e exempelstrategi/halsa"],
    ],
  ])("looks at %s", (_, rest, expected) => {
    expect(found(rest + refuted)).toEqual(expected.map((each) => `refuted-assumption-in-use ${each}`));
  });

  it("takes an id of the same plan, and nothing else for one", () => {
    const links = "{ to: e, assumptions: [constructor, toString, __proto__, X, y, q#x] }";
    const rest = `actions: { a: { leadsTo: [${links}] } }\neffects: { e: {} }\ntargetGroups: { y: { title: Y } }\n`;
    const other = `changeLogic: 1\nid: q\n${refuted}`;
    expect(found(rest)).toEqual([]);
    expect(found(`${rest}assumptions: { z: { title: X, status: refuted } }\n`)).toEqual([]);
    expect(found(rest, other)).toEqual([]);
    expect(found(`${rest}assumptions: { constructor: { status: refuted } }\n`, other)).toEqual([
      "refuted-assumption-in-use p#constructor p#a p#e",
    ]);
  });

  it("tells of many links that rest on one assumption, and of many assumptions on one link, once each", () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `i${index}`);
    const assumptions = (status: Assumption["status"]) =>
      Object.fromEntries(ids.map((id): [string, Assumption] => [id, { title: id, ...(status ? { status } : {}) }]));
    const wide: Plan = {
      changeLogic: 1,
      id: "p",
      actions: { a: { leadsTo: ids.map((id): LinkObject => ({ to: id, assumptions: ["x", "x"] })) } },
      outcomes: Object.fromEntries(ids.map((id) => [id, { title: id }])),
      assumptions: { x: { title: "X", status: "refuted" } },
    };
    const [finding, ...others] = check(modelOfData(wide), { config }).findings;
    expect([others.length, finding?.links?.length, finding?.subjects.length]).toEqual([0, 20_000, 20_002]);
    expect(formatFinding(finding!, { lang: "sv" }).length).toBeLessThan(400);
    const deep: Plan = {
      changeLogic: 1,
      id: "p",
      actions: { a: { leadsTo: [{ to: "o", assumptions: ids }] } },
      outcomes: { o: {} },
      assumptions: assumptions("refuted"),
    };
    expect(check(modelOfData(deep), { config }).findings).toHaveLength(20_000);
  });

  it("finds what a walk from each active action would find", () => {
    const outcomeIds = ["o1", "o2", "o3", "o4"];
    const link = (to: string) =>
      fc
        .record({ isThere: fc.boolean(), isResting: fc.boolean() })
        .map(({ isThere, isResting }): LinkObject[] =>
          isThere ? [isResting ? { to, assumptions: ["x"] } : { to }] : [],
        );
    const links = (ids: readonly string[]) => fc.tuple(...ids.map(link)).map((each) => each.flat());
    const action = fc.record({
      status: fc.constantFrom("ongoing" as const, "paused" as const),
      leadsTo: links(outcomeIds),
    });
    const outcomes = fc.tuple(
      ...outcomeIds.map((id) =>
        fc.record({ leadsTo: links(outcomeIds.filter((other) => other !== id)), enables: links(["a", "b"]) }),
      ),
    );
    fc.assert(
      fc.property(action, action, outcomes, (a, b, results) => {
        const actions = { a, b };
        const byId = Object.fromEntries(outcomeIds.map((id, index) => [id, results[index]!]));
        const plan: Plan = {
          changeLogic: 1,
          id: "p",
          actions,
          outcomes: byId,
          assumptions: { x: { status: "refuted" } },
        };
        const isPaused = (id: string) => Object.hasOwn(actions, id) && actions[id as "a" | "b"].status === "paused";
        const onward = (id: string): LinkObject[] =>
          (Object.hasOwn(actions, id)
            ? actions[id as "a" | "b"].leadsTo
            : [...byId[id]!.leadsTo, ...byId[id]!.enables]
          ).filter(({ to }) => !isPaused(to));
        const reached = new Set(["a", "b"].filter((id) => !isPaused(id)));
        for (const id of reached) for (const { to } of onward(id)) reached.add(to);
        const resting = [...reached].flatMap((id) =>
          onward(id).flatMap(({ to, assumptions }) => (assumptions ? [`${id} ${to}`] : [])),
        );
        const model = modelOfData(plan);
        const [finding] = check(model, { config }).findings;
        const named = (finding?.links ?? []).map(
          (index) => `${model.links[index]!.from.key} ${model.links[index]!.text}`,
        );
        expect(named.sort()).toEqual(resting.sort());
      }),
      { seed: 4, numRuns: 300 },
    );
  });
});

describe("no-critical-link", () => {
  const found = (rest: string) =>
    linesOf(`changeLogic: 1\nid: p\neffects: { e: {} }\n${rest}`, { config: only("no-critical-link") });

  it.each<[string, string, boolean]>([
    ["a plan that leads nowhere yet", "actions: { a: { leadsTo: [finns-inte] } }\n", false],
    ["a plan with links of another type", "currentStates: { s: {} }\nactions: { a: { addresses: [s] } }\n", false],
    ["a plan with a link", "actions: { a: { leadsTo: [e] } }\n", true],
    [
      "a critical link that is misspelt",
      "actions: { a: { leadsTo: [e, { to: finns-inte, critical: true }] } }\n",
      false,
    ],
    [
      "a critical link of another type",
      "currentStates: { s: {} }\nactions: { a: { leadsTo: [e], addresses: [{ to: s, critical: true }] } }\n",
      false,
    ],
  ])("looks at %s", (_, rest, isFound) => {
    expect(found(rest)).toEqual(isFound ? ["no-critical-link p"] : []);
  });

  it("is told of the plan that lacks it", () => {
    const of = (id: string, link: string) =>
      `changeLogic: 1\nid: ${id}\nactions: { a: { leadsTo: [${link}] } }\neffects: { e: {} }\n`;
    const model = modelOf(of("p", "e"), of("q", "{ to: e, critical: true }"), of("r", "e"));
    expect(check(model, { config: only("no-critical-link") }).findings.map(line)).toEqual([
      "no-critical-link p",
      "no-critical-link r",
    ]);
  });
});

describe("an assumption that ignores a rule", () => {
  const plan = (rule: string) => `changeLogic: 1
id: p
actions: { a: { leadsTo: [{ to: e, assumptions: [x, y] }] } }
effects: { e: {} }
assumptions:
  x: { title: X, critical: true, status: refuted, check: Vi frågar, ignore: [{ rule: ${rule}, reason: Prövas i vår }] }
  y: { title: Y, critical: true, status: refuted, check: Vi frågar }
  z: { title: Z, ignore: [{ rule: ${rule}, reason: Prövas i vår }] }
  v: { title: V }
`;

  it.each([
    ["refuted-assumption-in-use", ["x", "y"], "x"],
    ["critical-assumption-unanswered", ["x", "y"], "x"],
    ["untestable-assumption", ["z", "v"], "z"],
  ])("is spared it: %s", (rule, all, spared) => {
    for (const others of [[], ["changeLogic: 1\nid: q\n"]]) {
      const { findings } = check(modelOf(plan(rule), ...others), { config: only(rule) });
      const prefix = others.length > 0 ? "p#" : "";
      expect(findings.map(({ subjects }) => subjects[0])).toEqual(all.map((id) => prefix + id));
      for (const { subjects, suppressed } of findings)
        expect(suppressed).toBe(subjects[0] === prefix + spared ? "ignored" : undefined);
    }
  });

  it("is counted, and told of where it silences nothing", () => {
    const config: Config = { rules: { "untestable-assumption": "warn" } };
    const found = linesOf(plan("untestable-assumption"), { config });
    expect(found).toContain("ignore-unused x");
    expect(found).not.toContain("ignore-unused z");
  });
});

describe("a field that could not be read", () => {
  const causes = (rule: string, text: string) => {
    const { value, findings: read } = readPlan(`changeLogic: 1\nid: p\n${text}`, { file: "p.yaml" });
    expect(read.length).toBeGreaterThan(0);
    const { findings } = validate(createModel(value!), { date, config: only(rule), read });
    return findings.flatMap(({ stage, subjects, cause }) => (stage === "rule" ? [`${subjects[0]} ${cause}`] : []));
  };

  it("is what the lack of it on a link follows from, when no other link lacks it", () => {
    const effects = (...others: readonly string[]) =>
      `effects: { e: { leadsTo: [{ to: f, assumptons: [X], rationle: Y }${others.join("")}] }, f: {}, g: {} }\n`;
    for (const rule of ["link-without-assumption", "link-without-rationale"]) {
      expect(causes(rule, effects())).toEqual(["p transitive"]);
      expect(causes(rule, effects(", g"))).toEqual(["p direct"]);
      expect(causes(rule, effects(", { to: g, note: X }"))).toEqual(["p direct"]);
    }
  });

  it("is what the lack of it on an assumption follows from, and not on another one", () => {
    const assumptions = (field: string) => `assumptions: { x: { critical: true, ${field} }, y: { critical: true } }\n`;
    expect(causes("untestable-assumption", assumptions("chek: X"))).toEqual(["y direct", "x transitive"]);
    expect(causes("untestable-assumption", assumptions("sorce: X"))).toEqual(["y direct", "x transitive"]);
    expect(causes("untestable-assumption", assumptions("respnse: X"))).toEqual(["x direct", "y direct"]);
    expect(causes("critical-assumption-unanswered", assumptions("owner: X, respnse: X"))).toEqual([
      "y direct",
      "x transitive",
    ]);
    expect(causes("critical-assumption-unanswered", assumptions("status: kanske"))).toEqual([
      "y direct",
      "x transitive",
    ]);
  });

  it("is what a plan without a critical link follows from", () => {
    const plan = (link: string) => `actions: { a: { leadsTo: [${link}] } }\neffects: { e: {} }\n`;
    expect(causes("no-critical-link", plan("{ to: e, critcal: true }"))).toEqual(["p transitive"]);
    expect(causes("no-critical-link", plan("{ to: e, critical: [true] }"))).toEqual(["p transitive"]);
    expect(causes("no-critical-link", plan("{ to: e, rationle: X }"))).toEqual(["p direct"]);
    expect(
      causes("no-critical-link", `${plan("e")}resultat: { o: { leadsTo: [{ to: e, critical: true }] } }\n`),
    ).toEqual(["p transitive"]);
  });
});
