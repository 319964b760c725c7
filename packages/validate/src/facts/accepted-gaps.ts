import { isSaid, scopeOfPlan } from "@change-logic/analysis";
import { isPast, type Model, type ModelCatalog, type ModelItem, type ModelPlan } from "@change-logic/model";
import { atReference, type Spot } from "../engine/spot.js";
import type { Cause } from "../rule.js";
import { type Named, named, namedPortfolio } from "../text/naming.js";
import { aboutReference } from "./broken-links.js";
import { lazy } from "./lazy.js";
import { createSettled, withAbove } from "./own-scope.js";

/** An accepted gap, with what rules say of it. */
export interface GapFacts {
  /** The plan that accepts; undefined for the portfolio file. */
  readonly plan: ModelPlan | undefined;
  readonly target: ModelItem | ModelCatalog | undefined;
  /** What it names; as it is written when nothing was found. */
  readonly named: Named;
  readonly holder: Named;
  /** What is missing for it to count. */
  readonly missing: readonly ("reason" | "owner")[];
  readonly until: string | undefined;
  /** Past its date. */
  readonly isExpired: boolean;
  readonly at: Spot;
  /** What findings about it are about. */
  readonly about: string;
}

/** The gaps that the plans and the portfolio accept, in document order. */
export function listAcceptedGaps(model: Model, date: string): readonly GapFacts[] {
  if (model.acceptedGaps.length === 0) return [];
  const references = new Map(model.references.map((reference, index) => [reference.origin, { reference, index }]));
  return model.acceptedGaps.flatMap(({ target, reason, owner, until, plan, origin }) => {
    const written = references.get(origin);
    if (!written) return [];
    const { reference, index } = written;
    return {
      plan,
      target,
      named: target ? named(target) : { kind: "item", id: reference.text, title: undefined },
      holder: plan ? named(plan) : namedPortfolio(model),
      missing: [...(isSaid(reason) ? [] : (["reason"] as const)), ...(isSaid(owner) ? [] : (["owner"] as const))],
      until,
      isExpired: isPast(until, date),
      at: atReference(reference),
      about: aboutReference(index),
    };
  });
}

/** The findings about an accepted gap that does not count; none when it does. */
export const failedGapCauses = ({ missing, isExpired, about }: GapFacts): readonly Cause[] => [
  ...(missing.length > 0 ? [{ rule: "accepted-gap-invalid", about }] : []),
  ...(isExpired ? [{ rule: "accepted-gap-expired", about }] : []),
];

/**
 * A function that says which accepted gaps do not count and would have settled an item: they name it, or something above
 * it, and each plan that has taken the item on has either done its part or is one of those that meant to accept.
 */
export function createFailedGaps(model: Model, date: string): (item: ModelItem) => readonly Cause[] {
  const failed = new Map<ModelItem | ModelCatalog, GapFacts[]>();
  for (const gap of listAcceptedGaps(model, date)) {
    if (!gap.target || failedGapCauses(gap).length === 0) continue;
    const gaps = failed.get(gap.target);
    if (gaps) gaps.push(gap);
    else failed.set(gap.target, [gap]);
  }
  const scopes = lazy(() => model.plans.map((plan) => ({ plan, scope: scopeOfPlan(model, plan) })));
  const settled = lazy(() => createSettled(model, date));
  return (item) => {
    if (failed.size === 0) return [];
    const gaps = withAbove(item).flatMap((at) => failed.get(at) ?? []);
    if (gaps.length === 0) return [];
    const isDecisive = scopes()
      .filter(({ scope }) => scope[item.index] === 1)
      .every(({ plan }) => gaps.some((gap) => gap.plan === plan) || settled().isSettledBy(plan, item));
    return isDecisive ? gaps.flatMap(failedGapCauses) : [];
  };
}
