import { scopeOfPlan } from "@change-logic/analysis";
import {
  type Model,
  type ModelCatalog,
  type ModelItem,
  type ModelPlan,
  type ModelReference,
  splitEdition,
} from "@change-logic/model";
import { atPlan, atReference, type Spot } from "../engine/spot.js";
import type { RuleContext } from "../rule.js";
import type { DeclaredRule } from "./declared-rule-schema.js";
import type { Selected } from "./selected-nodes.js";
import type { NodeTest } from "./wanted.js";

type Target = ModelItem | ModelCatalog;

/** A plan that lists strategies: what it has taken on, and where it names what. */
interface Listing {
  readonly plan: ModelPlan;
  readonly catalogs: ReadonlySet<ModelCatalog>;
  readonly scope: Uint8Array;
  readonly named: Readonly<Record<"scope" | "strategy", ReadonlyMap<unknown, ModelReference>>>;
}

/**
 * The goals that a rule is about. A goal stands in no plan, so it is told of where a plan names it: in its scope, else
 * among its strategies; in the first plan that fits the selector.
 */
export function* selectedItems(
  { inScope }: DeclaredRule["select"],
  isWanted: NodeTest,
  { model, scope }: RuleContext,
): Iterable<Selected> {
  const listings = listingsOf(model, scope);
  for (const item of model.items) {
    const fitting = listings.filter(({ catalogs, plan }) => catalogs.has(item.catalog) && isWanted(item, plan));
    const having = fitting.filter((listing) => listing.scope[item.index] === 1);
    const asked = inScope === true ? having : inScope === false && having.length > 0 ? [] : fitting;
    if (asked.length > 0) yield { node: item, at: spotOf(item, asked) };
    // A strategy that only the portfolio file lists is nobody's in particular.
    else if (inScope !== true && fitting.length === 0 && !isListed(item, listings) && isWanted(item))
      yield { node: item, at: atPortfolio(item, model) };
  }
}

const isListed = (item: ModelItem, listings: readonly Listing[]): boolean =>
  listings.some(({ catalogs }) => catalogs.has(item.catalog));

function listingsOf(model: Model, asked: readonly string[]): readonly Listing[] {
  const namings = { scope: namingsIn(model, "scope"), strategy: namingsIn(model, "strategy") };
  return model.plans.map((plan) => {
    const targets = asked.flatMap((text) => targetOf(text, plan, model) ?? []);
    const scope = scopeOfPlan(model, { ...plan, scope: [...(plan.scope ?? []), ...targets] });
    const named = { scope: namings.scope.get(plan) ?? nothing, strategy: namings.strategy.get(plan) ?? nothing };
    return { plan, catalogs: new Set(plan.catalogs), scope, named };
  });
}

const nothing: ReadonlyMap<unknown, ModelReference> = new Map();

/** The first entry of each plan that names something. */
function namingsIn(model: Model, wanted: "scope" | "strategy"): Map<ModelPlan, Map<unknown, ModelReference>> {
  const namings = new Map(model.plans.map((plan) => [plan, new Map<unknown, ModelReference>()]));
  for (const reference of model.references) {
    const { role, target, plan } = reference;
    const entries = role === wanted && plan ? namings.get(plan) : undefined;
    if (entries && target && !entries.has(target)) entries.set(target, reference);
  }
  return namings;
}

/** What the run asks about besides, if the plan lists its strategy. */
function targetOf(text: string, plan: ModelPlan, model: Model): Target | undefined {
  const { id, edition } = splitEdition(text);
  const catalog = plan.catalogs.find((one) => one.id === id && (edition === undefined || one.edition === edition));
  if (catalog) return catalog;
  const node = model.find(text);
  return node?.kind === "item" && plan.catalogs.includes(node.catalog) ? node : undefined;
}

/** Where the first plan that names the goal, or what stands above it, does so. */
function spotOf(item: ModelItem, listings: readonly Listing[]): Spot {
  const line: Target[] = [];
  for (let at: ModelItem | undefined = item; at; at = at.parent) line.push(at);
  line.push(item.catalog);
  for (const role of ["scope", "strategy"] as const) {
    for (const { named } of listings) {
      const target = line.find((one) => named[role].has(one));
      if (target) return atReference(named[role].get(target)!);
    }
  }
  return atPlan(listings[0]!.plan, "strategies");
}

function atPortfolio(item: ModelItem, model: Model): Spot {
  const entry = model.references.find(({ role, target }) => role === "strategy" && target === item.catalog);
  return entry
    ? atReference(entry)
    : { plan: undefined, element: undefined, origin: item.origin, part: "value", order: 0 };
}
