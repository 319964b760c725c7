import type { Action, Effect, Finding, LinkObject, Model, Outcome, Plan } from "@change-logic/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check, modelOfData } from "./support.ts";

/** A small plan whose links are all allowed, none of them twice. */
type Small = Plan & {
  readonly actions: Record<string, Action>;
  readonly outcomes: Record<string, Outcome>;
  readonly effects: Record<string, Effect>;
};

interface Step {
  readonly from: string;
  readonly to: string;
  readonly type: "leadsTo" | "enables" | "contributesTo";
  readonly counteracts: boolean;
  readonly isWeak: boolean;
}

const actionIds = ["a1", "a2", "a3", "a4"];
const outcomeIds = ["o1", "o2", "o3", "o4", "o5"];
const effectIds = ["e1", "e2", "e3"];
const area = "exempelstrategi/goda-livsvillkor";
const items = ["exempelstrategi/halsa", "exempelstrategi/kunskap", area];

const linkTo = (to: string) =>
  fc.oneof(
    { weight: 9, arbitrary: fc.constant(undefined) },
    { weight: 3, arbitrary: fc.constant<LinkObject>({ to }) },
    { weight: 2, arbitrary: fc.constant<LinkObject>({ to, confidence: "low" }) },
    { weight: 1, arbitrary: fc.constant<LinkObject>({ to, counteracts: true }) },
  );
const linksTo = (ids: readonly string[], self?: string) =>
  fc
    .tuple(...ids.filter((id) => id !== self).map(linkTo))
    .map((links) => links.flatMap((link): LinkObject[] => (link === undefined ? [] : [link])));
const keyed = <T>(ids: readonly string[], make: (id: string) => fc.Arbitrary<T>) =>
  fc.record(Object.fromEntries(ids.map((id) => [id, make(id)])));
const requires = fc.constantFrom("all" as const, "any" as const, undefined);
const small = fc.record({
  changeLogic: fc.constant(1 as const),
  id: fc.constant("p"),
  strategies: fc.constant(["exempelstrategi"]),
  actions: keyed(actionIds, () =>
    fc.record({
      status: fc.constantFrom("ongoing", "done", "partlyDone", "paused", "cancelled", undefined),
      result: fc.constantFrom("none", "partly", undefined),
      leadsTo: linksTo([...outcomeIds, ...effectIds.slice(0, 1)]),
    }),
  ),
  outcomes: keyed(outcomeIds, (id) =>
    fc.record({
      requires,
      leadsTo: linksTo([...outcomeIds, ...effectIds], id),
      enables: linksTo(actionIds),
      contributesTo: linksTo(items.slice(0, 1)),
    }),
  ),
  effects: keyed(effectIds, (id) =>
    fc.record({
      requires,
      unwanted: fc.constantFrom(true, false, false),
      leadsTo: linksTo(effectIds, id),
      contributesTo: linksTo(items),
    }),
  ),
}) as fc.Arbitrary<unknown> as fc.Arbitrary<Small>;

/** All links of a plan, as they are written. */
function stepsOf(plan: Small): Step[] {
  const elements: [string, Action | Outcome | Effect][] = [
    ...Object.entries(plan.actions),
    ...Object.entries(plan.outcomes),
    ...Object.entries(plan.effects),
  ];
  return elements.flatMap(([from, data]) =>
    (["leadsTo", "enables", "contributesTo"] as const).flatMap((type) =>
      ((data[type] ?? []) as LinkObject[]).map(({ to, counteracts, confidence }) => ({
        from,
        to,
        type,
        counteracts: counteracts === true,
        isWeak: confidence === "low",
      })),
    ),
  );
}

const isActive = ({ status }: Action) => status !== "paused" && status !== "cancelled";
const gaveNothing = ({ status, result }: Action) => (status === "done" || status === "partlyDone") && result === "none";

/** All that walks from the starts reach; a walk enters an action only if that is active. */
function reached(plan: Small, starts: readonly string[], steps: readonly Step[]): Set<string> {
  const all = new Set(starts);
  for (const at of all) {
    for (const { from, to } of steps) {
      const action = plan.actions[to];
      if (from === at && (action === undefined || isActive(action))) all.add(to);
    }
  }
  return all;
}

const activeIn = (plan: Small) => actionIds.filter((id) => isActive(plan.actions[id]!));
const onward = (steps: readonly Step[]) => steps.filter(({ type }) => type !== "contributesTo");

function inactiveOnly(plan: Small): string[] {
  const steps = onward(stepsOf(plan));
  const by = new Map(actionIds.map((id) => [id, reached(plan, [id], steps)]));
  return [...outcomeIds, ...effectIds].filter((element) => {
    const actions = actionIds.filter((id) => by.get(id)?.has(element));
    const carries = (id: string) => isActive(plan.actions[id]!) && !gaveNothing(plan.actions[id]!);
    return actions.length > 0 && !actions.some(carries);
  });
}

function unmet(plan: Small): string[] {
  const steps = stepsOf(plan);
  const byActive = reached(plan, activeIn(plan), onward(steps));
  return [...outcomeIds, ...effectIds].flatMap((element) => {
    if ((plan.outcomes[element] ?? plan.effects[element])?.requires !== "all") return [];
    const causes = steps.filter(({ type, to, counteracts }) => type === "leadsTo" && to === element && !counteracts);
    const missing = causes.map(({ from }) => from).filter((from) => !byActive.has(from));
    return missing.length > 0 ? [[element, ...missing.sort()].join(" ")] : [];
  });
}

/** The same, and from the goals to the area that they lie in: what reaches a goal reaches the area. */
const withArea = (steps: readonly Step[]): Step[] => [
  ...steps,
  ...items.flatMap((from): Step[] =>
    from === area ? [] : [{ from, to: area, type: "contributesTo", counteracts: false, isWeak: false }],
  ),
];

/** What each effect and item hangs on: what it is no longer reached without. */
function singlePoints(plan: Small): Map<string, Set<string>> {
  const clean = stepsOf(plan).filter(({ counteracts }) => !counteracts);
  const active = activeIn(plan);
  const all = reached(plan, active, withArea(clean));
  const wanted = effectIds.filter((id) => plan.effects[id]?.unwanted !== true);
  const points = new Map<string, Set<string>>();
  const note = (point: string, left: ReadonlySet<string>) => {
    for (const target of [...wanted, ...items.filter((item) => clean.some(({ to }) => to === item))]) {
      if (!all.has(target) || left.has(target)) continue;
      points.set(target, (points.get(target) ?? new Set()).add(point));
    }
  };
  for (const action of active.length > 1 ? active : []) {
    const others = active.filter((id) => id !== action);
    note(
      action,
      reached(
        plan,
        others,
        withArea(clean).filter(({ from, to }) => from !== action && to !== action),
      ),
    );
  }
  for (const step of clean) {
    if (!step.isWeak) continue;
    note(
      nameOf(step),
      reached(
        plan,
        active,
        withArea(clean).filter((other) => other !== step),
      ),
    );
  }
  return points;
}

const nameOf = ({ from, type, to }: Pick<Step, "from" | "type" | "to">): string => `${from} ${type} ${to}`;

const config = { extends: "all" } as const;
const findingsOf = (model: Model, rule: string): Finding[] =>
  check(model, { config }).findings.filter((finding) => finding.rule === rule);
const asData = (plan: Small): Model => modelOfData(structuredClone(plan));
const everyPlan = (test: (plan: Small, model: Model) => void) =>
  fc.assert(
    fc.property(small, (plan) => test(plan, asData(plan))),
    { numRuns: 400, seed: 20261122 },
  );

describe("on random small plans, by definition", () => {
  it("outcome-without-consequence: no link onward", () => {
    everyPlan((plan, model) => {
      const found = findingsOf(model, "outcome-without-consequence").map(({ subjects }) => subjects[0]);
      const ends = outcomeIds.filter((id) => !onward(stepsOf(plan)).some(({ from }) => from === id));
      expect(found.sort()).toEqual(ends);
    });
  });

  it("inactive-only: reached, but by nothing that carries", () => {
    everyPlan((plan, model) => {
      const findings = findingsOf(model, "inactive-only");
      expect(findings.map(({ subjects }) => subjects[0]).sort()).toEqual(inactiveOnly(plan).sort());
      // Each names an action, and what is direct one that leads straight there.
      for (const { args, subjects, cause } of findings) {
        const actions = args.actionIds as readonly string[];
        expect(actions.length).toBeGreaterThan(0);
        if (cause === "transitive") continue;
        const before = stepsOf(plan).filter(({ from, to }) => to === subjects[0] && actionIds.includes(from));
        expect(before.map(({ from }) => from).sort()).toEqual([...actions].sort());
      }
    });
  });

  it("unmet-necessary-condition: a cause of an element that needs all is not reached", () => {
    everyPlan((plan, model) => {
      const found = findingsOf(model, "unmet-necessary-condition").map(({ subjects: [element, ...causes] }) =>
        [element, ...causes.sort()].join(" "),
      );
      expect(found.sort()).toEqual(unmet(plan).sort());
    });
  });

  it("too-many-results: as many as are reached, whatever the status of what the way passes", () => {
    const few = { rules: { "too-many-results": { most: 4 } } };
    everyPlan((plan, model) => {
      const steps = onward(stepsOf(plan));
      const asOngoing = structuredClone(plan);
      for (const action of Object.values(asOngoing.actions)) delete action.status;
      const many = activeIn(plan).filter(
        (id) => [...reached(asOngoing, [id], steps)].filter((end) => !actionIds.includes(end)).length > 4,
      );
      const found = check(model, { config: few }).findings.filter(({ rule }) => rule === "too-many-results");
      expect(found.map(({ subjects }) => subjects[0]).sort()).toEqual(many);
    });
  });

  it("single-point-of-failure: without the action or the link it is no longer reached, and each is told of once", () => {
    everyPlan((plan, model) => {
      const points = singlePoints(plan);
      const findings = findingsOf(model, "single-point-of-failure");
      expect(findings.map(({ subjects }) => subjects[0]).sort()).toEqual([...points.keys()].sort());
      const named = ({ args, links = [] }: Finding): string[] => [
        ...(args.actionId === undefined ? [] : [String(args.actionId)]),
        ...links.map((index) => {
          const { from, type, to } = model.links[index]!;
          return nameOf({ from: from.key, type: type as Step["type"], to: to && "key" in to ? to.key : "" });
        }),
      ];
      const direct = findings.filter(({ cause }) => cause === "direct");
      const told = direct.flatMap(named);
      expect([...told].sort()).toEqual([...new Set([...points.values()].flatMap((names) => [...names]))].sort());
      for (const finding of findings) {
        const own = points.get(finding.subjects[0]!)!;
        expect(named(finding).length).toBeGreaterThan(0);
        for (const point of named(finding)) expect(own).toContain(point);
        if (finding.cause === "direct") continue;
        const root = direct.find(({ subjects }) => subjects[0] === finding.causedBy?.[0])!;
        for (const point of named(finding)) expect(named(root)).toContain(point);
      }
    });
  });
});

describe("on large plans", () => {
  const size = 50_000;
  const long = (link: (at: number) => LinkObject[]): Plan =>
    ({
      changeLogic: 1,
      id: "lang",
      currentStates: { s: { title: "Nuläge" } },
      actions: {
        a: { title: "Insats", addresses: ["s"], leadsTo: ["o0"] },
        b: { title: "Vila", status: "paused", leadsTo: ["o0"] },
      },
      outcomes: Object.fromEntries(
        Array.from({ length: size }, (_, at) => [`o${at}`, { title: `Led ${at}`, requires: "all", leadsTo: link(at) }]),
      ),
      effects: { e: { title: "Effekt", horizon: "long", changes: ["s"] } },
    }) as Plan;
  const to = (at: number): string => (at < size ? `o${at}` : "e");

  it("takes a chain of weak links", () => {
    const model = modelOfData(long((at) => [{ to: to(at + 1), confidence: "low" }]));
    const found = check(model, { config });
    expect(found.findings.filter(({ rule }) => rule === "single-point-of-failure")).toHaveLength(1);
    expect(found.findings.filter(({ rule }) => rule === "too-many-results")).toHaveLength(1);
    expect(found.findings.filter(({ rule }) => rule === "rule-error")).toEqual([]);
  });

  it("takes a ladder, where each step can be skipped and led back from", () => {
    const links = (at: number) => [{ to: to(at + 1) }, { to: to(at + 2) }, { to: to(Math.max(at - 2, 0)) }];
    const ladder = long((at) => links(at).filter(({ to: end }) => end !== `o${at}`));
    const found = check(modelOfData(ladder), { config });
    expect(found.findings.filter(({ rule }) => rule === "single-point-of-failure")).toEqual([]);
    expect(found.findings.filter(({ rule }) => rule === "rule-error")).toEqual([]);
  });

  it("takes thousands of challenges and actions that share one thread", () => {
    const many = 5_000;
    const plan = long((at) => [{ to: to(at + 1) }]);
    plan.currentStates = Object.fromEntries(Array.from({ length: many }, (_, at) => [`s${at}`, { title: "Nuläge" }]));
    plan.actions = Object.fromEntries(
      Array.from({ length: many }, (_, at) => [`a${at}`, { title: "Insats", addresses: [`s${at}`], leadsTo: ["o0"] }]),
    );
    plan.effects = { e: { title: "Effekt", horizon: "long", changes: ["s0", "s1"] } };
    const found = check(modelOfData(plan)).findings.filter(({ rule }) => rule === "challenge-not-changed");
    expect(found).toHaveLength(many - 2);
  });
});
