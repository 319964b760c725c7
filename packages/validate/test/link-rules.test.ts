import {
  type Finding,
  type LinkObject,
  type Model,
  type ModelElement,
  type ModelLink,
  type Plan,
  readPlan,
} from "@change-logic/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatFinding } from "../src/index.ts";
import { check, cleanPlan, line, linesOf, modelOf, modelOfData, modelWith, only } from "./support.ts";

const foundBy = (rule: string, model: Model, ...others: string[]) =>
  check(model, { config: only(rule, ...others) }).findings;
const linesBy = (rule: string, yaml: string, ...others: string[]) => foundBy(rule, modelOf(yaml), ...others).map(line);
const sv = (finding: Finding | undefined) => formatFinding(finding!, { lang: "sv" });

const plan = (parts: string, id = "p") => `changeLogic: 1
id: ${id}
strategies: [exempelstrategi@1]
scope: []
${parts}`;

describe("implausible-timing", () => {
  const timed = (period: string, by: string) =>
    linesBy(
      "implausible-timing",
      plan(`actions: { a: { period: ${period}, leadsTo: [e] } }\neffects: { e: { by: ${by} } }`),
    );

  it("compares the ends of what is said, whatever its precision", () => {
    expect(timed("2026/2027", "2027-12-31")).toEqual([]);
    expect(timed("2026/2027", "2027-12")).toEqual([]);
    expect(timed("2026/2027-11-30", "2027-11")).toEqual([]);
    expect(timed("2026/2027", "2027-11")).toEqual(["implausible-timing a e"]);
    expect(timed("2026/2028-02-29", "2028-02-28")).toEqual(["implausible-timing a e"]);
  });

  it("calls each cause by its gender", () => {
    const found = foundBy(
      "implausible-timing",
      modelOf(
        plan(`outcomes: { o: { by: 2028, leadsTo: [e] } }
effects: { e: { by: 2027, leadsTo: [f] }, f: { by: 2026 } }`),
      ),
    );
    expect(found.map(sv).join(" ")).toMatch(/”e”, som det leder till, .*”f”, som den leder till,/u);
  });

  it("says nothing of dates that are none", () => {
    expect(timed("2027/2026", "2020")).toEqual([]);
    expect(timed("snart", "2020")).toEqual([]);
    expect(timed("2026/2027", "2020-13")).toEqual([]);
  });

  it("takes the years of the terms from the plan that each effect stands in", () => {
    const effects = "effects: { e: { horizon: short, leadsTo: ['q#f'] } }";
    const model = modelOf(
      plan(`horizons: { short: 2030 }\n${effects}`),
      plan("horizons: { short: 2028 }\neffects: { f: { horizon: short } }", "q"),
    );
    const [finding] = foundBy("implausible-timing", model);
    expect(line(finding!)).toBe("implausible-timing p#e q#f");
    expect(sv(finding)).toContain("väntas senast 2030 (kort sikt)");
    expect(sv(finding)).toContain("väntas senast 2028 (kort sikt)");
    expect(sv(finding)).toContain("rätta horizon eller horizons.");
  });

  it("prefers by to the term, and follows from a field that is misspelt", () => {
    const text = (field: string) =>
      plan(`horizons: { short: 2030 }
effects: { e: { horizon: short, ${field}: 2026, leadsTo: [f] }, f: { horizon: short, by: 2027 } }`);
    expect(linesBy("implausible-timing", text("by"))).toEqual([]);
    expect(linesRead("implausible-timing", text("byy"))).toEqual(["implausible-timing e f (transitive)"]);
  });
});

describe("weak-thread", () => {
  it("finds the items that are out of reach when no weak link holds, on any plan", () => {
    const ids = ["a", "b", "o", "e", "f"];
    const link = fc.record({
      from: fc.constantFrom(...ids),
      to: fc.constantFrom("o", "e", "f", "b"),
      isWeak: fc.boolean(),
      counteracts: fc.nat({ max: 9 }).map((chance) => chance === 0),
    });
    const contribution = fc.record({ from: fc.constantFrom("o", "e", "f"), isWeak: fc.boolean() });
    let count = 0;
    fc.assert(
      fc.property(
        fc.array(link, { maxLength: 9 }),
        fc.array(contribution, { maxLength: 3 }),
        fc.boolean(),
        (links, contributions, isPaused) => {
          const model = modelOfData(randomPlan(links, contributions, isPaused));
          const found = foundBy("weak-thread", model);
          const isHere = reaches(model, () => true) && !reaches(model, ({ data }) => data?.confidence !== "low");
          expect(found.map(line)).toEqual(isHere ? ["weak-thread exempelstrategi/halsa"] : []);
          for (const { links: [weak] = [] } of found) expect(model.links[weak!]!.data?.confidence).toBe("low");
          count += found.length;
        },
      ),
      { seed: 11, numRuns: 1_500 },
    );
    expect(count).toBeGreaterThan(50);
  });

  it("takes a way to what lies below an item for a way to the item, and never the other way", () => {
    const items = [{ id: "a", title: "A", items: [{ id: "b", title: "B", items: [{ id: "c", title: "C" }] }] }];
    const own = [{ data: { catalog: 1 as const, id: "s", title: "S", items } }];
    const model = (weak: string, sure: string) =>
      modelWith(
        own,
        `changeLogic: 1
id: p
strategies: [s]
actions: { i: { leadsTo: [e] }, j: { leadsTo: [f] } }
effects: { e: { contributesTo: [{ to: ${weak}, confidence: low }] }, f: { contributesTo: [${sure}] } }`,
      );
    const found = (rule: string, weak: string, sure: string) => foundBy(rule, model(weak, sure)).map(line);
    expect(found("weak-thread", "s/a", "s/c")).toEqual([]);
    expect(found("weak-thread", "s/b", "s/c")).toEqual([]);
    expect(found("weak-thread", "s/c", "s/a")).toEqual(["weak-thread s/c"]);
    const points = ["e", "f"].map((id) => `single-point-of-failure ${id} ${id === "e" ? "i" : "j"}`);
    const below = (item: string, action: string) => `single-point-of-failure ${item} ${action} (transitive)`;
    expect(found("single-point-of-failure", "s/a", "s/c").sort()).toEqual([...points, below("s/c", "j")].sort());
    expect(found("single-point-of-failure", "s/c", "s/a")).toContain("single-point-of-failure s/c");
  });

  it("follows from the one weak link that all hangs on, when that is told of", () => {
    const text = plan(`actions: { a: { leadsTo: [{ to: e, confidence: low }] } }
effects: { e: { contributesTo: [exempelstrategi/halsa] } }`);
    expect(linesBy("weak-thread", text)).toEqual(["weak-thread exempelstrategi/halsa"]);
    expect(linesBy("weak-thread", text, "single-point-of-failure")).toContain(
      "weak-thread exempelstrategi/halsa (transitive)",
    );
  });

  it("holds for 50 000 elements", () => {
    const effects = Object.fromEntries(
      Array.from({ length: 50_000 }, (_, at) => [
        `e${at}`,
        at === 49_999
          ? { contributesTo: ["exempelstrategi/halsa"] }
          : { leadsTo: [{ to: `e${at + 1}`, ...(at === 0 ? { confidence: "low" as const } : {}) }] },
      ]),
    );
    const model = modelOfData({
      changeLogic: 1,
      id: "p",
      strategies: ["exempelstrategi"],
      actions: { a: { leadsTo: ["e0"] } },
      effects,
    });
    expect(foundBy("weak-thread", model).map(line)).toEqual(["weak-thread exempelstrategi/halsa"]);
  });
});

describe("counteracting-link-unanswered", () => {
  const text = (fields: string) =>
    plan(`actions: { a: { leadsTo: [{ to: e, counteracts: true, ${fields} }] } }\neffects: { e: {} }`);

  it("takes any answer, and none that is empty", () => {
    expect(linesBy("counteracting-link-unanswered", text("mitigation: a"))).toEqual([]);
    expect(linesBy("counteracting-link-unanswered", text("mitigation: ' '"))).toEqual([
      "counteracting-link-unanswered a e",
    ]);
  });

  it("takes no action for an answer that is not being done, whatever its status is called", () => {
    const answered = (status: string) =>
      text("mitigation: constructor").replace(
        "actions: {",
        `actions: { constructor: { title: Gräva, status: ${status} },`,
      );
    const found = (status: string) => foundBy("counteracting-link-unanswered", modelOf(answered(status)));
    for (const status of ["planned", "ongoing", "done", "partlyDone"]) expect(found(status)).toEqual([]);
    for (const status of ["paused", "cancelled", "notDone"])
      expect(found(status).map(line)).toEqual(["counteracting-link-unanswered a e"]);
    expect(sv(found("cancelled")[0])).toContain(
      "och insatsen ”Gräva” (constructor), som skulle möta det, är avbruten. Skriv under mitigation",
    );
  });

  it("takes one word for a slip only where it is nearly an action's id", () => {
    const found = (mitigation: string) =>
      foundBy(
        "counteracting-link-unanswered",
        modelOf(text(`mitigation: ${mitigation}`).replace("actions: {", "actions: { skolbuss: { title: Bussar },")),
      );
    for (const answer of ["skolbus", "skol-buss", "sklobuss"])
      expect(sv(found(answer)[0])).toMatch(
        /”sk[^”]+”, är inget id i planen\. Menade du insatsen ”Bussar” \(skolbuss\)\?/u,
      );
    for (const answer of ["Skolbus", "skolbuss", "skolbus kör", "inget", "e", "q#skolbus", "x"])
      expect(found(answer)).toEqual([]);
  });

  it("compares words with ids only so many times", () => {
    const actions = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, at) => [
        `insats-${at}`,
        { leadsTo: [{ to: "e", counteracts: true, mitigation: `instas-${at}` }] },
      ]),
    );
    const model = modelOfData({ changeLogic: 1, id: "p", actions, effects: { e: {} } } as Plan);
    expect(foundBy("counteracting-link-unanswered", model).length).toBe(150);
  });

  it("follows from an answer whose key is misspelt", () => {
    expect(linesRead("counteracting-link-unanswered", text("mitigaton: Vi delar på det"))).toEqual([
      "counteracting-link-unanswered a e (transitive)",
    ]);
  });

  it("leaves links alone that lead nowhere, and asks of one element at a time", () => {
    expect(linesBy("counteracting-link-unanswered", text("notes: x").replace("to: e", "to: f"))).toEqual([]);
    const { findings } = check(modelOf(text("notes: x")), {
      config: only("counteracting-link-unanswered"),
      element: "e",
    });
    expect(findings).toEqual([]);
    expect(
      check(modelOf(text("notes: x")), { config: only("counteracting-link-unanswered"), element: "a" }).findings.map(
        line,
      ),
    ).toEqual(["counteracting-link-unanswered a e"]);
  });
});

describe("side-effects-not-considered", () => {
  const text = (parts: string, id = "p") => plan(`${parts}\nactions: { a: { leadsTo: [e] } }\neffects: { e: {} }`, id);

  it("asks each plan, and only plans with actions and effects", () => {
    const model = modelOf(text("", "p"), text("sideEffects: none-found", "q"), plan("effects: { e: {} }", "r"));
    expect(foundBy("side-effects-not-considered", model).map(line)).toEqual(["side-effects-not-considered p"]);
  });

  it("counts a counteracting link that leads nowhere as a thought", () => {
    expect(
      linesBy("side-effects-not-considered", text("").replace("[e]", "[e, { to: f, counteracts: true }]")),
    ).toEqual([]);
  });

  it("follows from what could not be read", () => {
    const rule = "side-effects-not-considered";
    expect(linesRead(rule, text("sideEfects: Det blir trångt"))).toEqual([`${rule} p (transitive)`]);
    expect(linesRead(rule, text("").replace("e: {}", "e: { unwantd: true }"))).toEqual([`${rule} p (transitive)`]);
  });
});

describe("goal-conflict", () => {
  const conflict = (mitigation: string, more = "") =>
    plan(`actions:
  constructor: { title: Gräva, leadsTo: [e, f] }
${more}effects:
  e: { contributesTo: [exempelstrategi/halsa] }
  f: { contributesTo: [{ to: exempelstrategi/kretslopp, counteracts: true${mitigation} }] }`);
  const first = (text: string) => foundBy("goal-conflict", modelOf(text))[0];

  it("says where to write what is done about it, or asks whether it is enough", () => {
    const link = "länken mellan effekten ”f” och målet ”Material används om och om igen” (exempelstrategi/kretslopp)";
    expect(sv(first(conflict("")))).toContain(`Skriv under mitigation på ${link} hur ni väger`);
    expect(sv(first(conflict(", mitigation: ''")))).toContain("Skriv under mitigation");
    expect(sv(first(conflict(", mitigation: Vi återvinner")))).toMatch(
      /Planens svar: ”Vi återvinner”\. Räcker det\?$/u,
    );
    expect(sv(first(conflict(", mitigation: constructor")))).toMatch(
      /Planens svar: insatsen ”Gräva” \(constructor\)\. Räcker det\?$/u,
    );
  });

  it("does not count on an action that is not being done, nor on a slip of the pen", () => {
    const more = "  b: { title: Måla, status: paused }\n  skolbuss: { title: Bussar }\n";
    const write = "Skriv under mitigation på länken mellan effekten ”f” och målet";
    expect(sv(first(conflict(", mitigation: b", more)))).toContain(
      `Planens svar, insatsen ”Måla” (b), är pausad. ${write}`,
    );
    expect(sv(first(conflict(", mitigation: skolbus", more)))).toContain(
      "Planens svar, ”skolbus”, är inget id: menade du insatsen ”Bussar” (skolbuss)? Skriv i så fall det under mitigation på länken mellan effekten ”f”",
    );
    expect(sv(first(conflict(", mitigation: e", more)))).toMatch(/Planens svar: ”e”\. Räcker det\?$/u);
  });

  it("names the link that counteracts, also when it stands further back, and the answer there that holds", () => {
    const walk = (first: string, second: string, third: string) =>
      plan(`actions:
  constructor: { title: Gräva, leadsTo: [e, ${first}] }
  b: { title: Måla, status: paused }
outcomes:
  o: { title: Grop, leadsTo: [${second}] }
effects:
  e: { contributesTo: [exempelstrategi/halsa] }
  f: { title: Buller, contributesTo: [${third}] }`);
    const goal = "exempelstrategi/kretslopp";
    const against = (to: string, mitigation: string) => `{ to: ${to}, counteracts: true, mitigation: ${mitigation} }`;
    const said = (...links: readonly [string, string, string]) =>
      sv(foundBy("goal-conflict", modelOf(walk(...links)))[0]);
    expect(said(against("o", "Ja"), "f", goal)).toContain("via den motverkande länken till resultatet ”Grop” (o).");
    expect(said("o", against("f", "Ja"), goal)).toContain("via den motverkande länken ”Grop” (o) → ”Buller” (f).");
    expect(said("o", "f", against(goal, "Ja"))).toContain("(exempelstrategi/kretslopp) via effekten ”Buller” (f).");
    const three = [against("o", "Så"), against("f", "b"), against(goal, "b")] as const;
    expect(said(...three)).toMatch(/Planens svar: ”Så”\. Räcker det\?$/u);
    expect(said(against("o", "b"), "f", goal)).toContain(
      "är pausad. Skriv under mitigation på länken mellan insatsen ”Gräva” (constructor) och resultatet ”Grop” (o)",
    );
  });

  it("has the two threads, each a walk of links", () => {
    const model = modelOf(conflict(""));
    const [{ threads = [] } = {}] = foundBy("goal-conflict", model);
    expect(threads.map(({ role, links }) => [role, ...links.map((index) => model.links[index]!.text)])).toEqual([
      ["furthers", "e", "exempelstrategi/halsa"],
      ["counteracts", "f", "exempelstrategi/kretslopp"],
    ]);
  });

  it("weighs less when it takes a whole plan to see it, unless that is configured", () => {
    const text = conflict("", "  b: { leadsTo: [f] }\n").replace("[e, f]", "[e]");
    const model = modelOf(text);
    expect(check(model).findings.find(({ rule }) => rule === "goal-conflict")).toMatchObject({ severity: "info" });
    const config = { rules: { "goal-conflict": "error" as const } };
    expect(check(model, { config }).findings.find(({ rule }) => rule === "goal-conflict")).toMatchObject({
      severity: "error",
    });
    expect(sv(first(text))).toContain("genom insatsen ”Gräva” (constructor) via effekten ”e” men motverkar målet");
  });

  it("names a few and counts the rest", () => {
    const more = ["b", "c", "d", "g"].map((id) => `  ${id}: { leadsTo: [f, h] }\n`).join("");
    const text =
      conflict("", more).replace("[exempelstrategi/halsa]", "[exempelstrategi/kretslopp]") +
      "\n  h: { contributesTo: [exempelstrategi/kretslopp] }";
    expect(sv(first(text))).toContain("insatsen ”b” via effekten ”h” och 3 till och motverkas av");
  });

  it("is told of each plan, with keys of several plans", () => {
    const text = conflict(", mitigation: constructor");
    const found = foundBy("goal-conflict", modelOf(text, text.replace("id: p", "id: q").replace("Gräva", "Bygga")));
    expect(found.map(line)).toEqual([
      "goal-conflict p#constructor exempelstrategi/halsa exempelstrategi/kretslopp",
      "goal-conflict q#constructor exempelstrategi/halsa exempelstrategi/kretslopp",
    ]);
    expect(sv(found[1])).toContain("Planens svar: insatsen ”Bygga” (q#constructor)");
  });

  it("says nothing of the clean plan, nor of a plan whose only conflict is cancelled", () => {
    expect(foundBy("goal-conflict", modelOfData(cleanPlan()))).toEqual([]);
    expect(linesBy("goal-conflict", conflict("").replace("title: Gräva", "status: cancelled"))).toEqual([]);
  });
});

/** The findings of one rule, as they follow from what could not be read. */
const linesRead = (rule: string, yaml: string): string[] =>
  linesOf(yaml, { config: only(rule), read: readPlan(yaml, { file: "plan.change.yaml" }).findings }).filter((found) =>
    found.startsWith(`${rule} `),
  );

interface RandomLink {
  readonly from: string;
  readonly to: string;
  readonly isWeak: boolean;
  readonly counteracts: boolean;
}

/** A plan of two actions, an outcome and two effects. */
function randomPlan(
  links: readonly RandomLink[],
  contributions: readonly Omit<RandomLink, "to" | "counteracts">[],
  isPaused: boolean,
): Plan {
  const weak = (isWeak: boolean) => (isWeak ? { confidence: "low" as const } : {});
  const element = (id: string) => ({
    leadsTo: links
      .filter(({ from, to }) => from === id && to !== "b")
      .map(({ to, isWeak, counteracts }): LinkObject => ({ to, counteracts, ...weak(isWeak) })),
    enables: links
      .filter(({ from, to }) => from === id && to === "b")
      .map(({ to, isWeak, counteracts }): LinkObject => ({ to, counteracts, ...weak(isWeak) })),
    contributesTo: contributions
      .filter(({ from }) => from === id)
      .map(({ isWeak }): LinkObject => ({ to: "exempelstrategi/halsa", ...weak(isWeak) })),
  });
  return {
    changeLogic: 1,
    id: "p",
    strategies: ["exempelstrategi"],
    actions: { a: element("a"), b: { ...element("b"), ...(isPaused ? { status: "paused" } : {}) } },
    outcomes: { o: element("o") },
    effects: { e: element("e"), f: element("f") },
  };
}

/** Whether an active action reaches an item by a clean walk over links that are taken. */
function reaches({ elements, links }: Model, takes: (link: ModelLink) => boolean): boolean {
  const isPaused = (node: ModelLink["to"]) => node?.kind === "action" && node.data.status === "paused";
  const walked = links.filter(
    (link) => link.state === "valid" && !link.counteracts && !isPaused(link.to) && takes(link),
  );
  const reached = new Set<ModelLink["to"]>(
    elements.filter((element: ModelElement) => element.kind === "action" && !isPaused(element)),
  );
  for (const node of reached) for (const { from, to } of walked) if (from === node) reached.add(to);
  return [...reached].some((node) => node?.kind === "item");
}
