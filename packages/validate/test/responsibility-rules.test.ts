import { type Action, type Finding, type Plan, readCatalog, readPlan } from "@change-logic/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatFinding } from "../src/index.ts";
import { check, line, modelOf, modelOfData, modelWith, only } from "./support.ts";

const foundBy = (rule: string, ...texts: [string, ...string[]]) =>
  check(modelOf(...texts), { config: only(rule) }).findings;
const linesBy = (rule: string, ...texts: [string, ...string[]]) => foundBy(rule, ...texts).map(line);
const inPlans = (rule: string, ...plans: Plan[]) =>
  check(modelOfData(...plans), { config: only(rule) }).findings.map(line);
const plan = (actions: Record<string, Action>, more: Partial<Plan> = {}): Plan => ({
  changeLogic: 1,
  id: "p",
  actions,
  ...more,
});
const subjectsOf = (findings: readonly Finding[]) => findings.map(({ subjects }) => subjects[0]).sort();

/** A few actions that are parts of each other in any way, rings included, some of them inactive. */
const ids = ["a", "b", "c", "d", "e"];
const action = fc.record(
  {
    partOf: fc.constantFrom(...ids),
    owner: fc.constantFrom("X", " "),
    period: fc.constantFrom("2026/2028", ""),
    status: fc.constantFrom("ongoing", "planned", "paused", "cancelled"),
    targetGroups: fc.constantFrom([], [""], ["Barn"]),
    leadsTo: fc.subarray(["x", "y"]),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Action>;
/** A small plan of such actions. */
type Small = Plan & { readonly actions: Record<string, Action> };

const small = fc.record(
  {
    changeLogic: fc.constant(1 as const),
    id: fc.constant("p"),
    actions: fc.record(Object.fromEntries(ids.map((id) => [id, action]))),
    outcomes: fc.constant({ x: { leadsTo: ["z"] }, y: { enables: ["a"] }, z: { enables: ["b"] } }),
    defaultOwner: fc.constantFrom("", "Y"),
  },
  { requiredKeys: ["changeLogic", "id", "actions", "outcomes"] },
) as fc.Arbitrary<Small>;

const isActive = ({ status }: Action) => status !== "paused" && status !== "cancelled";
const isSaid = (text: string | undefined) => text !== undefined && text.trim() !== "";

/** An action and what it is a part of, upward. */
function upward({ actions }: Small, id: string): Action[] {
  const line = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !line.has(at); at = actions[at]?.partOf) line.add(at);
  return [...line].flatMap((at) => actions[at] ?? []);
}

/** Whether all active parts say something, each by itself or by its own parts; a ring says nothing. */
function saysByParts(small: Small, id: string, says: (action: Action) => boolean, seen: readonly string[]): boolean {
  if (seen.includes(id)) return false;
  if (says(small.actions[id]!)) return true;
  const parts = ids.filter((part) => small.actions[part]!.partOf === id && isActive(small.actions[part]!));
  return parts.length > 0 && parts.every((part) => saysByParts(small, part, says, [...seen, id]));
}

const findings = (rule: string, data: Plan) =>
  subjectsOf(check(modelOfData(structuredClone(data)), { config: only(rule) }).findings);

const always = (test: (small: Small) => void) => fc.assert(fc.property(small, test), { numRuns: 300, seed: 20261122 });

describe("on random small plans, by definition", () => {
  it("action-without-owner: neither it, nor what it is a part of, nor the plan's default", () => {
    always((small) => {
      const silent = ids.filter(
        (id) =>
          isActive(small.actions[id]!) &&
          !isSaid(small.defaultOwner) &&
          !upward(small, id).some(({ owner }) => isSaid(owner)),
      );
      expect(findings("action-without-owner", small)).toEqual(silent);
    });
  });

  it("action-without-period: neither it, nor what it is a part of, nor all of its active parts", () => {
    const says = ({ period }: Action) => isSaid(period);
    always((small) => {
      const silent = ids.filter(
        (id) => isActive(small.actions[id]!) && !upward(small, id).some(says) && !saysByParts(small, id, says, []),
      );
      expect(findings("action-without-period", small)).toEqual(silent);
    });
  });

  it("outcome-without-target-group: no action of its thread, nor what such an action is a part of", () => {
    always((small) => {
      const says = (id: string) => upward(small, id).some(({ targetGroups = [] }) => targetGroups.some(isSaid));
      const ends: Record<string, readonly string[]> = { x: ["z"], y: ["a"], z: ["b"] };
      for (const id of ids) ends[id] = (small.actions[id]!.leadsTo ?? []) as string[];
      const after = (start: string): Set<string> => {
        const reached = new Set([start]);
        for (const at of reached) for (const end of ends[at]!) reached.add(end);
        return reached;
      };
      const isSpokenFor = (outcome: string) =>
        ids.some((id) => says(id) && (after(id).has(outcome) || after(outcome).has(id)));
      const silent = (["x", "y", "z"] as const).filter((id) => !isSpokenFor(id));
      expect(findings("outcome-without-target-group", small)).toEqual(silent);
    });
  });
});

describe("responsibility and time", () => {
  it("is at most a warning in a draft, also where a goal hangs on it", () => {
    const text = (status: string) =>
      `changeLogic: 1\nid: p\nstatus: ${status}\nstrategies: [exempelstrategi]\nscope: []\nactions: { a: { leadsTo: [e] } }\neffects: { e: { contributesTo: [exempelstrategi/halsa] } }\n`;
    const weights = (status: string) =>
      check(modelOf(text(status)), { config: only("action-without-owner", "item-only-claimed") }).findings.map(
        ({ rule, severity, cause }) => [rule, severity, cause].join(" "),
      );
    const claimed = "item-only-claimed error transitive";
    expect(weights("adopted")).toEqual(["action-without-owner error direct", claimed, claimed]);
    expect(weights("draft")).toEqual(["action-without-owner warn direct", claimed, claimed]);
  });

  it("asks who sees to it, rather than scolds", () => {
    const [found] = foundBy("action-without-owner", "changeLogic: 1\nid: p\nactions: { a: { title: Gräva } }\n");
    expect(formatFinding(found!, { lang: "sv" })).toContain("Vem har ansvaret för att det blir av?");
    expect(formatFinding(found!, { lang: "en" })).toContain("Who sees to it that it gets done?");
  });

  it("may stand in a plan that is not loaded, but an owner has to be said", () => {
    const part = plan({ a: { partOf: "annan#hel", leadsTo: [] } });
    expect(inPlans("action-without-period", part)).toEqual([]);
    expect(inPlans("action-without-resources", part)).toEqual([]);
    expect(inPlans("action-without-owner", part)).toEqual(["action-without-owner a"]);
    const told = check(modelOfData(part), { config: only("action-without-owner", "external-reference") }).findings;
    expect(told.map(line)).toEqual(["external-reference a", "action-without-owner a (transitive)"]);
  });

  it("may be said by an action further on, but not by one beside, and follows from an id that misses it", () => {
    const text = (enables: string) =>
      `changeLogic: 1\nid: p\nactions: { prova: { leadsTo: [vet] }, bred: { targetGroups: [Pendlare], leadsTo: [har] }, annan: { leadsTo: [har] } }\noutcomes: { vet: { enables: [${enables}] }, har: {}, vid-sidan: {} }\n`;
    const rule = "outcome-without-target-group";
    expect(linesBy(rule, text("bred"))).toEqual([`${rule} vid-sidan`]);
    expect(linesBy(rule, text("annan")).sort()).toEqual([`${rule} vet`, `${rule} vid-sidan`]);
    const told = check(modelOf(text("brde")), { config: only(rule, "unresolved-reference") }).findings;
    expect(told.map(line)).toContain(`${rule} vet (transitive)`);
  });

  it("follows over the plans of a run", () => {
    const whole = plan({ hel: { owner: "X", period: "2026/2027" }, ensam: {} }, { id: "q", defaultOwner: "Y" });
    const part = plan({ a: { partOf: "q#hel" }, b: { partOf: "q#ensam" } });
    expect(inPlans("action-without-owner", part, whole)).toEqual(["action-without-owner p#b"]);
    expect(inPlans("action-without-period", part, whole)).toEqual([
      "action-without-period p#b (transitive)",
      "action-without-period q#ensam",
    ]);
  });

  it("takes ids that mean something to JavaScript, and values that no reading lets through", () => {
    const odd = plan(
      {
        constructor: { partOf: "toString", period: "snart", status: "planned" },
        toString: { partOf: "constructor", status: "ongoing", period: "2026-13/.." },
        valueOf: { resources: [{}], targetGroups: [] },
      } as Record<string, Action>,
      { review: "i höst" },
    );
    expect(inPlans("action-without-owner", odd)).toEqual([
      "action-without-owner constructor",
      "action-without-owner valueOf",
      "action-without-owner toString (transitive)",
    ]);
    expect(inPlans("action-without-period", odd)).toEqual(["action-without-period valueOf"]);
    expect(inPlans("action-without-resources", odd)).toContain("action-without-resources valueOf");
    for (const rule of ["status-contradicts-period", "review-overdue", "review-date-missing"])
      expect(inPlans(rule, odd)).toEqual([]);
  });

  it("takes tens of thousands of parts of parts, and as many outcomes in a row", () => {
    const size = 30_000;
    const rows = (make: (at: number) => readonly [string, object]) =>
      Object.fromEntries(Array.from({ length: size }, (_, at) => make(at)));
    const large = {
      changeLogic: 1,
      id: "p",
      actions: rows((at) => [`a${at}`, at > 0 ? { partOf: `a${at - 1}` } : { leadsTo: ["o0"] }]),
      outcomes: rows((at) => [`o${at}`, at < size - 1 ? { leadsTo: [`o${at + 1}`] } : {}]),
    } as Plan;
    const config = only(
      "action-without-owner",
      "action-without-period",
      "action-without-resources",
      "outcome-without-target-group",
    );
    const direct = check(modelOfData(large), { config }).findings.filter(({ cause }) => cause === "direct");
    expect(direct.map(line)).toEqual([
      "action-without-owner a0",
      "action-without-period a0",
      "action-without-resources a0",
      "outcome-without-target-group o0",
    ]);
    const deep = large.actions![`a${size - 1}`]!;
    deep.period = "2026/2028";
    expect(check(modelOfData(large), { config: only("action-without-period") }).findings).toEqual([]);
  });
});

describe("status-contradicts-period", () => {
  const on = (date: string, action: Action) =>
    check(modelOfData(plan({ a: action })), { config: only("status-contradicts-period"), date }).findings.map(
      ({ args }) => args.passed,
    );
  it.each<[string, string, Action["status"], string[]]>([
    ["2026-05-31", "2026-05/2028", "planned", []],
    ["2026-06-01", "2026-05/2028", "planned", ["2026-05"]],
    ["2026", "2026-05/2028", "planned", ["2026-05"]],
    ["2026-12-31", "2026/2028", "planned", []],
    ["2027-01-01", "2026/2028", "planned", ["2026"]],
    ["2026-06-30", "2024/2026-06", "ongoing", []],
    ["2026-07-01", "2024/2026-06", "ongoing", ["2026-06"]],
    ["2026-07-01", "2024/..", "ongoing", []],
    ["2026-07-01", "2024/2025", "partlyDone", []],
    ["2026-07-01", "2024/2025", "paused", []],
  ])("on %s, of %s and %s: %j", (date, period, status, passed) => {
    expect(on(date, { period, status: status! })).toEqual(passed);
  });
});

describe("perspective-not-considered", () => {
  const rule = "perspective-not-considered";
  const listing = (strategies: string, more = "") =>
    `changeLogic: 1\nid: p\ntitle: P\nstrategies: [${strategies}]\n${more}`;
  const linesWith = (catalogs: readonly string[], text: string) =>
    check(
      modelWith(
        catalogs.map((each) => readCatalog(`catalog: 1\n${each}`).value!),
        text,
      ),
      {
        config: only(rule),
      },
    ).findings.map(line);

  it("asks for each perspective of each strategy that the plan lists, and for no other", () => {
    expect(linesBy(rule, listing("varmland-2040@2021, agenda-2030"))).toEqual(
      ["barn-och-unga", "landsbygder-och-stader", "jamstalldhet", "jamlikhet-och-inkludering", "klimat-och-miljo"].map(
        (id) => `${rule} p varmland-2040/${id}`,
      ),
    );
    expect(linesBy(rule, listing("finns-inte"))).toEqual([]);
    expect(linesBy(rule, listing(""))).toEqual([]);
  });

  it("asks for what an extension adds, under its own name or that of the strategy it extends", () => {
    const base = "id: bas\nperspectives: [{ id: ett, title: Ett }]";
    const extension = "id: mera\nextends: bas\nperspectives: [{ id: '2', title: Två }]";
    const answered = (key: string) =>
      linesWith([base, extension], listing("mera", `perspectives: { ${key}: { considered: Ja } }\n`));
    expect(answered("bas/ett")).toEqual([`${rule} p bas/2`]);
    expect(answered("mera/2")).toEqual([`${rule} p bas/ett`]);
  });

  it("asks each plan for itself", () => {
    const answered = listing("varmland-2040", "perspectives: { varmland-2040/jamstalldhet: { notRelevant: Nej } }\n");
    const other = answered.replace("id: p", "id: q").replace("jamstalldhet", "klimat-och-miljo");
    const found = linesBy(rule, answered, other);
    expect(found).toHaveLength(8);
    expect(found).not.toContain(`${rule} p varmland-2040/jamstalldhet`);
    expect(found).toContain(`${rule} q varmland-2040/jamstalldhet`);
  });

  it("follows from an id that gives only the first words of one perspective", () => {
    const causesOf = (id: string) =>
      check(modelOf(listing("varmland-2040", `perspectives: { ${id}: { considered: Ja } }\n`)), {
        config: only(rule, "unresolved-reference"),
      }).findings.flatMap(({ rule: found, cause, args }) =>
        found === "unresolved-reference"
          ? [(args as { suggestion?: string }).suggestion]
          : cause === "transitive"
            ? [cause]
            : [],
      );
    for (const id of ["varmland-2040/jamlikhet", "varmland-2040/Jamlikhet-Och", "jamlikhet"])
      expect(causesOf(id)).toEqual(expect.arrayContaining(["varmland-2040/jamlikhet-och-inkludering", "transitive"]));
    expect(causesOf("varmland-2040/jam")).not.toContain("transitive");
  });

  it("stands where the answer is to be written: at the empty entry, at perspectives, or at the strategy", () => {
    const columns = (more: string) =>
      foundBy(rule, listing("varmland-2040", more)).map(({ place }) => [place?.start.line, place?.start.column].join());
    expect(new Set(columns(""))).toEqual(new Set(["4,14"]));
    expect(new Set(columns("perspectives: {}\n"))).toEqual(new Set(["5,1"]));
    expect(columns("perspectives: { varmland-2040/jamstalldhet: { considered: '' } }\n")).toContain("5,17");
  });

  it("has lines to paste, which answer it", () => {
    const text = listing("varmland-2040");
    const message = formatFinding(foundBy(rule, text)[0]!, { lang: "sv" });
    for (const field of ["considered", "notRelevant"]) {
      const [pasted] = new RegExp(`\\S+: \\{ ${field}: .*? \\}`, "u").exec(message) ?? [];
      expect(linesBy(rule, `${text}perspectives:\n  ${pasted}\n`)).toHaveLength(4);
    }
  });
});

describe("what was said in words that could not be read", () => {
  const rules = [
    "action-without-owner",
    "action-without-period",
    "action-without-status",
    "action-without-resources",
    "outcome-without-target-group",
    "perspective-not-considered",
    "target-group-not-involved",
    "plan-without-owner",
    "review-date-missing",
  ];
  const text = `changeLogic: 1
id: p
ansvarig: Skolchefen
översyn: 2027-10
strategies: [exempelstrategi@1]
scope: []
perspektiv:
  exempelstrategi/barn-och-unga: { considered: Ja }
delaktighet: Barnen är med
actions:
  a:
    ansvarig: Skolförvaltningen
    tidplan: 2026/2028
    läge: pågår
    resurser: [{ kind: money }]
    målgrupper: [Barn]
    leadsTo: [o]
outcomes:
  o: {}
`;
  const causesIn = (given: string) => {
    const { value, findings: read } = readPlan(given, { file: "plan.change.yaml" });
    const report = check(modelWith([], given), { config: only(...rules), read });
    expect(value).toBeDefined();
    return report.findings.filter(({ stage }) => stage === "rule").map(({ rule, cause }) => [rule, cause] as const);
  };

  it("is told by reading, and the rest follows", () => {
    const causes = causesIn(text);
    expect(new Set(causes.map(([rule]) => rule))).toEqual(new Set(rules));
    expect(new Set(causes.map(([, cause]) => cause))).toEqual(new Set(["transitive"]));
  });

  it.each([
    [
      "a default owner of the plan",
      text.replace("    ansvarig: S", "    notes: S").replace("ansvarig", "standardägare"),
    ],
    ["what an action is a part of", text.replace("    ansvarig: Skolförvaltningen", "    delAv: b")],
  ])("may be %s", (_, given) => {
    expect(causesIn(given)).toContainEqual(["action-without-owner", "transitive"]);
  });

  it("explains nothing elsewhere", () => {
    const other = text.replace("    ansvarig: Skolförvaltningen\n    tidplan: 2026/2028\n", "");
    expect(causesIn(other)).toContainEqual(["action-without-owner", "direct"]);
    expect(causesIn(other)).toContainEqual(["action-without-period", "direct"]);
    expect(causesIn(other)).toContainEqual(["plan-without-owner", "transitive"]);
  });

  it("may be the answer on a perspective, and on that one only", () => {
    const misspelt = text
      .replace("perspektiv:", "perspectives:")
      .replace("considered: Ja }", "beaktat: Ja }")
      .replace("barn-och-unga", "jamstalldhet");
    const causes = causesIn(misspelt).filter(([rule]) => rule === "perspective-not-considered");
    expect(causes.map(([, cause]) => cause).sort()).toEqual(["direct", "direct", "direct", "transitive"]);
  });
});

describe("the life cycle of plans", () => {
  const rules = ["plan-without-owner", "review-date-missing", "review-overdue", "target-group-not-involved"];
  const config = only(...rules);

  it("is asked of each plan that is not replaced", () => {
    const bare = (id: string, more: Partial<Plan>): Plan => ({ changeLogic: 1, id, ...more });
    const found = check(
      modelOfData(
        bare("p", {}),
        bare("q", { owner: "X", review: "2025", targetGroupInvolvement: "Ja" }),
        bare("r", { status: "replaced", review: "2020" }),
        bare("s", { status: "draft", owner: "", review: "" }),
      ),
      { config },
    ).findings.map(line);
    expect(found.sort()).toEqual([
      "plan-without-owner p",
      "plan-without-owner s",
      "review-date-missing p",
      "review-date-missing s",
      "review-overdue q",
      "target-group-not-involved p",
      "target-group-not-involved s",
    ]);
  });

  it.each([
    ["2026-10-31", "2026-10", 0],
    ["2026-11-01", "2026-10", 1],
    ["2026-11", "2026-11-22", 1],
    ["2026-11-22", "2026-11-22", 0],
    ["2026-12-31", "2026", 0],
  ])("on %s, a review in %s is overdue: %i", (date, review, count) => {
    const model = modelOfData({ changeLogic: 1, id: "p", review });
    expect(check(model, { config: only("review-overdue"), date }).findings).toHaveLength(count);
  });
});
