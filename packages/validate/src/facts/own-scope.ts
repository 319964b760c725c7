import { isSaid, scopeOfPlan } from "@change-logic/analysis";
import {
  isPast,
  type Model,
  type ModelCatalog,
  type ModelItem,
  type ModelPlan,
  type ModelReference,
  type Severity,
} from "@change-logic/model";

/** That an item is in a plan's own scope. */
export interface Taken {
  readonly plan: ModelPlan;
  /** The entry of the plan's `scope` that takes it in; undefined when this run asked for it. */
  readonly entry: ModelReference | undefined;
  /** How much it weighs that the item is not covered, by how the strategy binds the plan. */
  readonly severity: Severity;
  /** Who has accepted the gap all the same: another plan, or the portfolio file. */
  readonly acceptedBy: ModelPlan | "portfolio" | undefined;
}

const severityByBinding = { governing: "error", guiding: "warn", inspiring: "info" } as const;
const weights: Readonly<Record<Severity, number>> = { error: 2, warn: 1, info: 0 };

/**
 * A function that says which plan has taken on an item: the first that has, with the strictest binding of all that
 * have. Plans that have accepted the gap, or left it to a plan that is not loaded, have done their part: they are named
 * only when all have. What a run asks for with `asked` counts as taken on by every plan that lists the strategy.
 */
export function createOwnScope(
  model: Model,
  asked: readonly string[],
  date: string,
): (item: ModelItem) => Taken | undefined {
  const { accepters, isSettledBy } = createSettled(model, date);
  const byPlan = new Map<ModelPlan | undefined, ModelReference[]>(model.plans.map((plan) => [plan, []]));
  for (const reference of model.references) byPlan.get(reference.plan)?.push(reference);
  const plans = model.plans.map((plan) => {
    const references = byPlan.get(plan) ?? [];
    const entries = new Map<unknown, ModelReference>();
    for (const reference of references) {
      if (reference.role !== "scope" || !reference.target || entries.has(reference.target)) continue;
      entries.set(reference.target, reference);
    }
    const targets = asked.flatMap((text) => findTarget(model, plan, text) ?? []);
    const scope = scopeOfPlan(model, { ...plan, scope: [...(plan.scope ?? []), ...targets] });
    return { plan, entries, scope, severities: severitiesOf(plan, references) };
  });
  return (item) => {
    const all = plans.filter(({ scope }) => scope[item.index] === 1);
    const idle = all.filter(({ plan }) => !isSettledBy(plan, item));
    const taking = idle.length > 0 ? idle : all;
    const first = taking.find(({ entries }) => entryFor(item, entries)) ?? taking[0];
    if (!first) return undefined;
    const severities = taking.map((each) => each.severities.get(item.catalog) ?? "error");
    const severity = severities.reduce((strictest, next) => (weights[next] > weights[strictest] ? next : strictest));
    const acceptedBy = accepters(item).find((by) => by !== first.plan);
    return { plan: first.plan, entry: entryFor(item, first.entries), severity, acceptedBy };
  };
}

/** Who has accepted a gap, with reason and owner, and which plans have accepted it or left it to one that is not loaded. */
export function createSettled(model: Model, date: string) {
  const accepted = new Map<ModelItem | ModelCatalog, (ModelPlan | "portfolio")[]>();
  for (const { target, reason, owner, until, plan } of model.acceptedGaps) {
    if (!target || !isSaid(reason) || !isSaid(owner) || isPast(until, date)) continue;
    put(accepted, target, plan ?? "portfolio");
  }
  const left = new Map<ModelItem | ModelCatalog, ModelPlan[]>();
  for (const { target, receiver, until, plan } of model.delegations) {
    if (!target || isPast(until, date) || (model.isPortfolio && receiver)) continue;
    put(left, target, plan);
  }
  const accepters = (item: ModelItem) => withAbove(item).flatMap((at) => accepted.get(at) ?? []);
  return {
    accepters,
    isSettledBy: (plan: ModelPlan, item: ModelItem) =>
      accepters(item).includes(plan) || withAbove(item).some((at) => left.get(at)?.includes(plan)),
  };
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** An item, what stands above it, and its catalogue. */
export function withAbove(item: ModelItem): (ModelItem | ModelCatalog)[] {
  const chain: (ModelItem | ModelCatalog)[] = [];
  for (let at: ModelItem | undefined = item; at; at = at.parent) chain.push(at);
  return [...chain, item.catalog];
}

/** The entry that names the item, or the nearest thing above it. */
function entryFor(item: ModelItem, entries: ReadonlyMap<unknown, ModelReference>): ModelReference | undefined {
  for (let at: ModelItem | undefined = item; at; at = at.parent) {
    const entry = entries.get(at);
    if (entry) return entry;
  }
  return entries.get(item.catalog);
}

function severitiesOf(plan: ModelPlan, references: readonly ModelReference[]): ReadonlyMap<unknown, Severity> {
  const severities = new Map<unknown, Severity>();
  const listed = references.filter(({ role }) => role === "strategy");
  for (const [place, strategy] of (plan.data.strategies ?? []).entries()) {
    const target = listed[place]?.target;
    if (!target || severities.has(target)) continue;
    const binding = typeof strategy === "string" ? undefined : strategy.binding;
    severities.set(target, severityByBinding[binding ?? "governing"]);
  }
  return severities;
}

function findTarget(model: Model, plan: ModelPlan, text: string): ModelItem | ModelCatalog | undefined {
  const [id, edition] = text.split("@");
  const catalog = plan.catalogs.find(
    (candidate) => candidate.id === id && (edition === undefined || candidate.edition === edition),
  );
  if (catalog) return catalog;
  const node = model.find(text);
  return node?.kind === "item" && plan.catalogs.includes(node.catalog) ? node : undefined;
}
