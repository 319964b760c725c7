import { actionItemMatrix, type Coverage, type ItemCoverage, isActive, ownedActions } from "@change-logic/analysis";
import { boxId } from "@change-logic/diagram";
import type { Model } from "@change-logic/model";
import { setAsideFacts } from "./set-aside-facts.js";
import type { ViewerCoverage } from "./viewer-data.js";

/** How each item stands, and why; by its index. */
export function coverageFacts(coverage: Coverage): ViewerCoverage[] {
  const plans = plansByItem(coverage.model);
  const setAside = setAsideFacts(coverage.model, coverage.date);
  return coverage.items.map((facts) => ({ ...oneItem(facts, plans[facts.item.index]!), ...setAside(facts) }));
}

function oneItem(facts: ItemCoverage, plans: readonly number[]): ViewerCoverage {
  const { status, inScope, contested, because, through, onlyPlanned, onlyDone, via, paths, breaks = [] } = facts;
  return {
    status,
    inScope,
    contested,
    ...(because && { because }),
    ...(through && { through }),
    ...(onlyPlanned !== undefined && { onlyPlanned }),
    ...(onlyDone !== undefined && { onlyDone }),
    ...(via && { via: via.map(boxId) }),
    paths: paths.map((path) => path.map(boxId)),
    breaks: breaks.map(({ at, reason }) => ({ at: boxId(at), reason })),
    plans,
  };
}

/**
 * For each item, the plans of which an action bears it: one that is active and owned, and leads there by a clean walk. So
 * there is one exactly where the item is covered.
 */
function plansByItem(model: Model): number[][] {
  const reached = model.items.map(() => new Set<number>());
  const owned = ownedActions(model);
  const matrix = actionItemMatrix(model);
  for (const action of matrix.actions) {
    if (!isActive(action) || !owned.has(action)) continue;
    matrix.forEachItem(action, ({ index }) => reached[index]!.add(action.plan.index));
  }
  return reached.map((plans) => [...plans].sort((a, b) => a - b));
}
