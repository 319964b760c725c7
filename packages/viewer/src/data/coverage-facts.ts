import {
  actionItemMatrix,
  type Coverage,
  coverage as coverageOf,
  type ItemCoverage,
  isActive,
  ownedActions,
} from "@change-logic/analysis";
import { boxId } from "@change-logic/diagram";
import type { Model } from "@change-logic/model";
import { partsInScope } from "@change-logic/report";
import { setAsideFacts } from "./set-aside-facts.js";
import type { ViewerCoverage } from "./viewer-data.js";

/** So many ways to an item are told; whoever wants more of them wants the table. */
const mostPaths = 50;

/** The first few ways are told however long they are. */
const shortPaths = 3;

/** Of the other ways, those of more steps than this are not told: nobody reads them, and they would fill the page. */
const longestPath = 200;

/** How each item stands, and why; by its index. */
export function coverageFacts(coverage: Coverage): ViewerCoverage[] {
  const { model, date } = coverage;
  const plans = plansByItem(model);
  const setAside = setAsideFacts(model, date);
  const parts = partsInScope(coverage);
  // As many ways as there are actions, however many the coverage was asked for.
  const paths = coverageOf(model, { date, paths: mostPaths }).items.map((facts) =>
    facts.paths.filter((path, at) => at < shortPaths || path.length <= longestPath),
  );
  return coverage.items.map((facts) => {
    const { index } = facts.item;
    const own = parts[index];
    return {
      ...oneItem({ ...facts, paths: paths[index]! }, plans[index]!),
      ...setAside(facts),
      ...(own && { partsInScope: own }),
    };
  });
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
