import { isPast, type Model, type ModelCatalog, type ModelItem, type ModelPlan } from "@change-logic/model";
import { scopeOfPlan } from "./scope.js";
import { holdsAccepted } from "./set-aside.js";

type Target = ModelItem | ModelCatalog | undefined;

/** Marks the items that a target means: an item with all below it, or all of a catalogue. */
function mark(target: Target, marks: Uint8Array): void {
  if (target === undefined) return;
  const pending = [...(target.kind === "catalog" ? target.top : [target])];
  while (pending.length > 0) {
    const item = pending.pop()!;
    if (marks[item.index] === 1) continue;
    marks[item.index] = 1;
    pending.push(...item.children);
  }
}

/**
 * The items that are left to another plan, by item index: a delegation that is not past names the item, an ancestor or
 * its catalogue. In a portfolio only delegations to plans that are not loaded count.
 */
export function delegatedItems(model: Model, date: string, plan?: ModelPlan): Uint8Array {
  const marks = new Uint8Array(model.items.length);
  for (const delegation of model.delegations) {
    if (plan !== undefined && delegation.plan !== plan) continue;
    if (isPast(delegation.until, date) || (model.isPortfolio && delegation.receiver)) continue;
    mark(delegation.target, marks);
  }
  return marks;
}

function acceptedBy(model: Model, date: string, by: ModelPlan | undefined): Uint8Array {
  const marks = new Uint8Array(model.items.length);
  for (const gap of model.acceptedGaps) {
    if (gap.plan === by && holdsAccepted(gap, date)) mark(gap.target, marks);
  }
  return marks;
}

/**
 * The items that are deliberately not worked on, by item index: an accepted gap with reason and owner that is not past
 * names the item, an ancestor or its catalogue. In a portfolio at least one plan (or the portfolio file) accepts, and
 * every plan that has the item in its own scope accepts it or leaves it to a plan that is not loaded.
 */
export function acceptedItems(model: Model, date: string): Uint8Array {
  if (!model.isPortfolio) return acceptedBy(model, date, model.plans[0]);
  const accepted = acceptedBy(model, date, undefined);
  const refused = new Uint8Array(model.items.length);
  for (const plan of model.plans) {
    const accepts = acceptedBy(model, date, plan);
    const delegates = delegatedItems(model, date, plan);
    const own = scopeOfPlan(model, plan);
    for (let item = 0; item < accepts.length; item++) {
      if (accepts[item] === 1) accepted[item] = 1;
      else if (own[item] === 1 && delegates[item] !== 1) refused[item] = 1;
    }
  }
  return accepted.map((marked, item) => (marked === 1 && refused[item] !== 1 ? 1 : 0));
}
