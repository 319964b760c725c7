import type {
  Action,
  CurrentState,
  Effect,
  Indicator,
  LinkObject,
  Outcome,
  Plan,
  PlanDocument,
} from "@change-logic/model";
import { randomPlan } from "./random-plan.js";

type Link = string | LinkObject;
type Layer = Readonly<Record<string, Action | Outcome | Effect>>;

// So many elements, or links, share what is declared once; and of the counteracting links one in so many is left.
const perState = 100;
const perIndicator = 10;
const perAssumption = 50;
const perCounteracting = 20;

const targetGroups = ["invanare"];
const periods: Readonly<Record<string, string>> = {
  planned: "2027-01/2028-12",
  ongoing: "2026-01/2027-12",
  partlyDone: "2025-01/2026-06",
  done: "2025-01/2026-06",
};

/**
 * A plan as large as that of {@link randomPlan} and nearly as entangled, that says what the rules of presence ask for:
 * periods, statuses, owners, target groups, indicators, assumptions, and what each action answers to. All actions are
 * active, all outcomes and effects have a cause, and the few links that counteract say what is done about it.
 */
export function filledPlan({ elements }: { readonly elements: number }): PlanDocument {
  // Three in ten of the elements are actions.
  const states = Math.ceil((elements * 0.3) / perState);
  const { data } = randomPlan({ elements: elements - states, owned: 1 });
  const { actions = {}, outcomes = {}, effects = {} } = data;
  giveCauses([actions, outcomes, onTerm(effects, "short"), onTerm(effects, "long")]);
  const [state, stateCount] = inTurns("n", perState);
  const [indicator, indicatorCount] = inTurns("m", perIndicator);
  const [assumption, assumptionCount] = inTurns("f", perAssumption);
  const link = createLinks(assumption);
  for (const action of Object.values(actions)) fillAction(action, state(), link);
  // A current state is changed by what the first action that answers to it leads to.
  for (const { addresses, leadsTo } of Object.values(actions).filter((_, at) => at % perState === 0))
    outcomes[endOf(leadsTo![0]!)]!.changes = addresses!.map(link);
  for (const outcome of Object.values(outcomes)) fillResult(outcome, "2028-12", indicator(), link);
  for (const effect of Object.values(effects))
    fillResult(effect, effect.horizon === "short" ? "2028-12" : "2035-12", indicator(), link);
  const plan: Plan = {
    ...data,
    owner: "Förvaltningschefen",
    review: "2027-10",
    targetGroups: { invanare: { title: "Invånare" } },
    currentStates: declare("n", stateCount(), (at): CurrentState => ({ title: `Nuläge ${at}`, kind: "challenge" })),
    actions,
    outcomes,
    effects,
    assumptions: declare("f", assumptionCount(), (at) => ({ ...assumed, title: `Antagande ${at}` })),
    indicators: declare("m", indicatorCount(), (at) => ({ ...measured, title: `Andel invånare ${at}` })),
  };
  return { data: plan };
}

const assumed = { status: "supported", date: "2026-05", check: "Enkät varje vår", owner: "Förvaltningen" } as const;
const measured: Indicator = {
  unit: "procent",
  direction: "increase",
  baseline: { value: 40, date: "2025-12" },
  targetValue: { value: 60, date: "2028-12" },
  source: "Invånarenkäten",
  owner: "Förvaltningen",
  observations: [
    { date: "2026-03", value: 42 },
    { date: "2026-06", value: 43 },
    { date: "2026-09", value: 45 },
  ],
};

function fillAction(action: Action, state: string, link: (written: Link) => Link): void {
  const status = action.status && action.status in periods ? action.status : "ongoing";
  action.status = status;
  action.period = periods[status]!;
  action.targetGroups = targetGroups;
  action.addresses = [state];
  action.leadsTo = action.leadsTo!.map(link);
}

function fillResult(node: Outcome | Effect, by: string, indicator: string, link: (written: Link) => Link): void {
  node.by = by;
  node.targetGroups = targetGroups;
  node.indicators = [indicator];
  for (const field of ["leadsTo", "enables", "contributesTo"] as const)
    if (field in node)
      (node as Record<string, unknown>)[field] = (node as Record<typeof field, Link[]>)[field].map(link);
}

/** What nothing leads to gets a link from the element that stands as far down in the layer before. */
function giveCauses(layers: readonly Layer[]): void {
  const led = new Set<string>();
  for (const layer of layers)
    for (const { leadsTo = [] } of Object.values(layer))
      for (const to of leadsTo) {
        if (typeof to === "string") led.add(to);
        else if (!to.feedback && !to.counteracts) led.add(to.to);
      }
  for (const [index, layer] of layers.slice(1).entries()) {
    const before = Object.values(layers[index]!);
    for (const [at, id] of Object.keys(layer).entries()) {
      const cause = before[at % before.length]!;
      if (!led.has(id)) cause.leadsTo = [...(cause.leadsTo ?? []), id];
    }
  }
}

/** The effects on one term. */
const onTerm = (effects: Readonly<Record<string, Effect>>, term: Effect["horizon"]): Layer =>
  Object.fromEntries(Object.entries(effects).filter(([, { horizon }]) => horizon === term));

/** Gives one id after another, each so many times in a row; and how many ids it has given. */
function inTurns(prefix: string, times: number): readonly [() => string, () => number] {
  let given = 0;
  return [() => `${prefix}${Math.floor(given++ / times)}`, () => Math.ceil(given / times)];
}

/** Makes a function that gives a link its assumption, and lets few of those that counteract do so. */
function createLinks(assumption: () => string): (written: Link) => Link {
  let counteracting = 0;
  return (written) => {
    const { counteracts, ...link } = typeof written === "string" ? { to: written, counteracts: false } : written;
    const isAgainst = counteracts === true && counteracting++ % perCounteracting === 0;
    const answer = isAgainst ? { counteracts, mitigation: "Följs upp varje år och vägs mot målet" } : {};
    return { ...link, ...answer, assumptions: [assumption()] };
  };
}

const endOf = (link: Link): string => (typeof link === "string" ? link : link.to);

/** As many of a kind, by their ids. */
function declare<T>(prefix: string, count: number, make: (at: number) => T): Record<string, T> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`${prefix}${at}`, make(at)]));
}
