import type {
  Action,
  Catalog,
  CatalogData,
  Effect,
  LinkObject,
  Outcome,
  Plan,
  PlanDocument,
} from "@change-logic/model";

type Link = string | LinkObject;
type ItemData = NonNullable<CatalogData["items"]>[number];

/** What {@link randomPlan} is asked with. */
export interface RandomPlanOptions {
  readonly elements: number;
  readonly seed?: number;
  /** Share of the actions that have an owner. Default 0.85. */
  readonly owned?: number;
  /** Share of the links between elements that lead to nothing. Default 0. */
  readonly lost?: number;
}

/** A generator of numbers in [0, 1) that gives the same row for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

// 9 areas with 4 goals each, and 224 targets below the goals: 269 items.
const areas = 9;
const goalsPerArea = 4;
const targets = 224;

/** A catalogue with 269 items in a tree three deep, and the references of its lowest items. */
export function bigCatalog(): { readonly catalog: Catalog; readonly lowest: readonly string[] } {
  const goals: ItemData[] = [];
  const items: ItemData[] = [];
  for (let area = 1; area <= areas; area++) {
    const below: ItemData[] = [];
    for (let goal = 1; goal <= goalsPerArea; goal++) below.push({ id: `${area}-${goal}`, items: [] });
    goals.push(...below);
    items.push({ id: String(area), items: below });
  }
  const lowest: string[] = [];
  for (let target = 0; target < targets; target++) {
    const goal = goals[target % goals.length]!;
    const id = `${goal.id}.${goal.items!.length + 1}`;
    goal.items!.push({ id });
    lowest.push(`stor/${id}`);
  }
  return { catalog: { data: { catalog: 1, id: "stor", title: "Stor strategi", items } }, lowest };
}

/**
 * A plan in four layers (actions, outcomes, effects, long-term effects) with 1.7 links an element on average, some of
 * them counteracting, some loops back and phases; some actions inactive, without owner, or part of another.
 */
export function randomPlan({ elements, seed = 20_261_122, owned = 0.85, lost = 0 }: RandomPlanOptions): PlanDocument {
  const random = randomNumbers(seed);
  const sizes = [0.3, 0.3, 0.25].map((share) => Math.round(elements * share));
  const [actionCount = 0, outcomeCount = 0, effectCount = 0] = sizes;
  const longCount = elements - actionCount - outcomeCount - effectCount;
  const { lowest } = bigCatalog();
  const pick = (prefix: string, count: number) => `${prefix}${Math.floor(random() * count)}`;
  const end = (prefix: string, count: number) => pick(lost > 0 && random() < lost ? `inget-${prefix}` : prefix, count);
  const item = () => lowest[Math.floor(random() * lowest.length)]!;
  const link = (to: string, fields: Omit<LinkObject, "to"> = {}): Link => {
    const counteracts = random() < 0.03;
    return counteracts || fields.feedback ? { to, ...fields, ...(counteracts ? { counteracts } : {}) } : to;
  };
  const degree = () => 1 + (random() < 0.5 ? 1 : 0) + (random() < 0.18 ? 1 : 0);
  const times = (make: () => void) => {
    for (let left = degree(); left > 0; left--) make();
  };
  // An earlier element of the layer leads here, and this one leads back.
  const loop = (layer: Record<string, Outcome | Effect>, id: string, other: string, leadsTo: Link[]) => {
    layer[other]!.leadsTo!.push(link(id));
    leadsTo.push(link(other, { feedback: true }));
  };

  const actions: Record<string, Action> = {};
  for (let at = 0; at < actionCount; at++) {
    const leadsTo: Link[] = [];
    times(() => leadsTo.push(link(end("o", outcomeCount))));
    const status = random() < 0.1 ? pickOne(random, inactive) : random() < 0.7 ? pickOne(random, active) : undefined;
    actions[`a${at}`] = {
      title: `Insats ${at}`,
      ...(random() < owned ? { owner: "Förvaltningen" } : {}),
      ...(status === undefined ? {} : { status }),
      ...(at > 0 && random() < 0.03 ? { partOf: pick("a", at) } : {}),
      leadsTo,
    };
  }
  const outcomes: Record<string, Outcome> = {};
  for (let at = 0; at < outcomeCount; at++) {
    const leadsTo: Link[] = [];
    const enables: Link[] = [];
    times(() => {
      const chance = random();
      if (chance < 0.03) enables.push(link(end("a", actionCount)));
      else if (chance < 0.06 && at > 0) loop(outcomes, `o${at}`, pick("o", at), leadsTo);
      else leadsTo.push(link(end("e", effectCount)));
    });
    outcomes[`o${at}`] = { title: `Resultat ${at}`, leadsTo, ...(enables.length > 0 ? { enables } : {}) };
  }
  const effects: Record<string, Effect> = {};
  for (let at = 0; at < effectCount; at++) {
    const leadsTo: Link[] = [];
    const contributesTo: Link[] = [];
    times(() => {
      const chance = random();
      if (chance < 0.1) contributesTo.push(link(item()));
      else if (chance < 0.13 && at > 0) loop(effects, `e${at}`, pick("e", at), leadsTo);
      else leadsTo.push(link(end("l", longCount)));
    });
    effects[`e${at}`] = { title: `Effekt ${at}`, horizon: "short", leadsTo, contributesTo };
  }
  for (let at = 0; at < longCount; at++) {
    const contributesTo: Link[] = [];
    times(() => contributesTo.push(link(item())));
    effects[`l${at}`] = { title: `Långsiktig effekt ${at}`, horizon: "long", contributesTo };
  }
  return planOf({ scope: ["stor"], actions, outcomes, effects });
}

/** A plan that is one walk: an owned action, outcomes one after another, and an effect that names an item. */
export function chainPlan(elements: number): PlanDocument {
  const outcomes: Record<string, Outcome> = {};
  const last = elements - 3;
  for (let at = 0; at <= last; at++)
    outcomes[`o${at}`] = { title: `Resultat ${at}`, leadsTo: [at < last ? `o${at + 1}` : "e"] };
  return planOf({
    actions: { a: { title: "Insats", owner: "Förvaltningen", leadsTo: ["o0"] } },
    outcomes,
    effects: { e: { title: "Effekt", contributesTo: [bigCatalog().lowest[0]!] } },
  });
}

/**
 * A plan in which every item's claim rests on all elements: unowned actions that lead into one loop of outcomes, each
 * link doubled, and an effect for each item behind it. Every backward walk goes through everything.
 */
export function entangledPlan(elements: number): PlanDocument {
  const { lowest } = bigCatalog();
  const actionCount = Math.floor((elements - lowest.length) / 2);
  const outcomeCount = elements - lowest.length - actionCount;
  const actions: Record<string, Action> = {};
  for (let at = 0; at < actionCount; at++) actions[`a${at}`] = { title: `Insats ${at}`, leadsTo: [`o${at}`] };
  const outcomes: Record<string, Outcome> = {};
  for (let at = 0; at < outcomeCount; at++) {
    const leadsTo = [`o${(at + 1) % outcomeCount}`, `o${(at * 7 + 3) % outcomeCount}`];
    if (at < lowest.length) leadsTo.push(`e${at}`);
    outcomes[`o${at}`] = { title: `Resultat ${at}`, leadsTo };
  }
  const effects: Record<string, Effect> = {};
  for (const [at, to] of lowest.entries()) effects[`e${at}`] = { title: `Effekt ${at}`, contributesTo: [to] };
  return planOf({ scope: ["stor"], actions, outcomes, effects });
}

function planOf(fields: Partial<Plan>): PlanDocument {
  return { data: { changeLogic: 1, id: "stor-plan", title: "Stor plan", strategies: ["stor"], ...fields } };
}

const inactive = ["paused", "notDone", "cancelled"] as const;
const active = ["planned", "ongoing", "done", "partlyDone"] as const;

function pickOne<T>(random: () => number, list: readonly [T, ...T[]]): T {
  return list[Math.floor(random() * list.length)]!;
}
