import { checkDate, checkModel, type Model, type ModelItem } from "@change-logic/model";
import { activeStatus, isActive } from "../reach/action-state.js";
import { type ItemReach, itemReach } from "../reach/item-reach.js";
import { walkClass } from "../reach/reach-index.js";
import { alignmentIndex, follow } from "./alignment.js";
import { type Contribution, type Contributions, contributions } from "./contributions.js";
import {
  type ActiveStatus,
  activeStatuses,
  type Because,
  type CatalogCoverage,
  type Coverage,
  type CoverageOptions,
  type ItemCoverage,
  type ItemStatus,
  itemStatuses,
  type StatusCounts,
} from "./coverage-types.js";
import { acceptedItems, delegatedItems } from "./gaps.js";
import { scopeOfModel } from "./scope.js";
import { createPathFinder, findBreaks } from "./why.js";

/**
 * How a model stands against the strategies that its plans list: the status of every item, and why (design: coverage).
 * It judges structure only, never whether something causes something. Throws `ChangeLogicError` (`invalid-argument`) without a date, and (`unknown-node`) when
 * `options.scope` names what is not in the model.
 */
export function coverage(model: Model, options: CoverageOptions): Coverage {
  checkModel(model, "coverage");
  checkDate(options?.date, "coverage");
  const facts = contributions(model);
  const byItem = contributionsByItem(model, facts.list);
  const inScope = scopeOfModel(model, options.scope);
  const delegated = delegatedItems(model, options.date);
  const accepted = acceptedItems(model, options.date);
  const contested = byItem.map(
    ({ direct }) => direct.some(({ claim }) => claim) && direct.some(({ negative }) => negative),
  );
  const covered = byItem.map(({ all }) => all.some(({ positive }) => positive));
  const alignment = alignmentIndex(model);
  const indirect = indirectItems(model, covered, alignment.forward);
  const containsContested = upward(model, contested);
  const reach = itemReach(model, facts.index);
  const through = countThrough(model, facts, reach);
  const paths = createPathFinder(model, facts, options.paths ?? 3);

  const statusOf = (item: number): ItemStatus => {
    if (covered[item]) return "covered";
    if (indirect[item]) return "indirect";
    if (delegated[item] === 1) return "delegated";
    if (accepted[item] === 1) return "accepted";
    if (byItem[item]!.all.some(({ claim }) => claim)) return "claimed";
    if (byItem[item]!.all.some(({ negative }) => negative)) return "counteracted";
    return inScope[item] === 1 ? "gap" : "outOfScope";
  };
  const statuses = model.items.map((item) => statusOf(item.index));
  const counts = countLowest(model, statuses);
  const breaks = findBreaks(model, facts, reach, (item) => statuses[item] === "claimed");

  const items = model.items.map((item): ItemCoverage => {
    const status = statuses[item.index]!;
    const claiming = byItem[item.index]!.all.filter(({ claim }) => claim);
    const base = {
      item,
      status,
      contested: contested[item.index]!,
      containsContested: containsContested[item.index]!,
      inScope: inScope[item.index] === 1,
      paths: [],
      counts: counts[item.index]!,
    };
    switch (status) {
      case "covered": {
        const reached = through[item.index]!;
        const only = (...allowed: ActiveStatus[]) =>
          Object.keys(reached).every((name) => allowed.includes(name as ActiveStatus));
        return {
          ...base,
          through: reached,
          onlyPlanned: only("planned"),
          onlyDone: only("done", "partlyDone"),
          paths: paths(item, claiming),
        };
      }
      case "indirect":
        return { ...base, via: viaOf(item, covered, alignment.backward) };
      case "claimed":
        return { ...base, because: becauseClaimed(claiming, facts), breaks: breaks.get(item.index)! };
      case "gap":
        return { ...base, because: becauseGap(item, byItem) };
      default:
        return base;
    }
  });
  return {
    model,
    date: options.date,
    items,
    catalogs: model.catalogs.map((catalog): CatalogCoverage => {
      const own = catalog.items.map((item) => items[item.index]!);
      return {
        catalog,
        items: own,
        areas: catalog.top.map((item) => items[item.index]!),
        counts: add(catalog.top.map((item) => counts[item.index]!)),
      };
    }),
  };
}

interface ItemContributions {
  /** From links to the item itself. */
  readonly direct: Contribution[];
  /** From links to the item or one below it, in document order. */
  readonly all: Contribution[];
}

function contributionsByItem(model: Model, list: readonly Contribution[]): ItemContributions[] {
  const byItem = model.items.map((): ItemContributions => ({ direct: [], all: [] }));
  for (const contribution of list) {
    byItem[contribution.item.index]!.direct.push(contribution);
    for (let item: ModelItem | undefined = contribution.item; item; item = item.parent)
      byItem[item.index]!.all.push(contribution);
  }
  return byItem;
}

/** Marks each item for which a mark stands on it or below it. */
function upward(model: Model, marks: readonly boolean[]): boolean[] {
  const result = [...marks];
  for (const item of model.items) {
    if (!marks[item.index]) continue;
    for (let above = item.parent; above && !result[above.index]; above = above.parent) result[above.index] = true;
  }
  return result;
}

function indirectItems(
  model: Model,
  covered: readonly boolean[],
  forward: ReadonlyMap<ModelItem, readonly ModelItem[]>,
): boolean[] {
  const reached = follow(
    model.items.filter((item) => covered[item.index]),
    forward,
  );
  return upward(
    model,
    model.items.map((item) => reached.has(item)),
  );
}

function viaOf(
  item: ModelItem,
  covered: readonly boolean[],
  backward: ReadonlyMap<ModelItem, readonly ModelItem[]>,
): ModelItem[] {
  const lowest: ModelItem[] = [];
  const pending = [item];
  while (pending.length > 0) {
    const next = pending.pop()!;
    lowest.push(next);
    pending.push(...next.children);
  }
  return [...follow(lowest, backward)].filter((from) => covered[from.index]).sort((a, b) => a.index - b.index);
}

function becauseClaimed(claiming: readonly Contribution[], { active, inactive }: Contributions): Because {
  const some = (test: (element: number) => boolean) => claiming.some(({ element }) => test(element.index));
  if (some((element) => (active[element]! & walkClass.clean) !== 0)) return "noOwner";
  if (some((element) => (inactive[element]! & walkClass.clean) !== 0)) return "inactive";
  if (some((element) => active[element] !== 0 || inactive[element] !== 0)) return "wrongSign";
  return "noCause";
}

function becauseGap(item: ModelItem, byItem: readonly ItemContributions[]): Because {
  for (let above = item.parent; above; above = above.parent) {
    if (byItem[above.index]!.direct.some(({ claim }) => claim)) return "onlyAncestorContributed";
  }
  return "nothingContributes";
}

/** For each item, how many active and owned actions reach it, by their status. */
function countThrough(
  model: Model,
  { owned }: Contributions,
  reach: ItemReach,
): Partial<Record<ActiveStatus, number>>[] {
  const reached = activeStatuses.map(() => new Int32Array(model.items.length));
  for (const action of owned) {
    if (!isActive(action)) continue;
    const counts = reached[activeStatuses.indexOf(activeStatus(action))]!;
    reach.forEachItem(action.index, (item) => counts[item]!++);
  }
  return model.items.map(({ index }) =>
    Object.fromEntries(
      activeStatuses.map((status, at) => [status, reached[at]![index]!] as const).filter(([, count]) => count > 0),
    ),
  );
}

const noCounts = (): Record<ItemStatus, number> =>
  Object.fromEntries(itemStatuses.map((status) => [status, 0])) as Record<ItemStatus, number>;

function add(list: readonly StatusCounts[]): StatusCounts {
  const sum = noCounts();
  for (const counts of list) for (const status of itemStatuses) sum[status] += counts[status];
  return sum;
}

/** For each item, the statuses of the items without children that stand below it, or of itself when it has none. */
function countLowest(model: Model, statuses: readonly ItemStatus[]): StatusCounts[] {
  const counts = model.items.map(noCounts);
  for (const item of model.items) {
    if (item.children.length > 0) continue;
    for (let at: ModelItem | undefined = item; at; at = at.parent) counts[at.index]![statuses[item.index]!]++;
  }
  return counts;
}
