import type { Coverage, ItemStatus } from "@change-logic/analysis";
import { goalCodes, goalColor, targetCodes } from "@change-logic/catalogs";
import type { Model, ModelCatalog, ModelItem } from "@change-logic/model";

/** An item that is to be shown, and why. */
export interface ShownItem {
  readonly item: ModelItem;
  readonly status: ItemStatus | undefined;
  readonly contested: boolean;
  readonly uncovered: boolean;
  /** In scope, but accepted as a gap, or delegated. */
  readonly setAside: boolean;
}

/** The shown items below one topmost item. */
export interface ShownArea {
  readonly top: ModelItem;
  readonly head: ShownItem | undefined;
  readonly items: readonly ShownItem[];
  readonly folded: number;
}

/** The shown items of one catalogue. */
export interface ShownCatalog {
  readonly catalog: ModelCatalog;
  readonly areas: readonly ShownArea[];
}

const uncoveredStatuses: readonly ItemStatus[] = ["claimed", "counteracted", "gap"];
const setAsideStatuses: readonly ItemStatus[] = ["accepted", "delegated"];

/** Items without an action shown per area, where all of them together are few, and where they are many. */
export const shownPerArea = { few: 8, many: 3 } as const;
const manyWithoutAction = 40;

/** An item, and how it stands where coverage was given. */
export function describeItem(item: ModelItem, coverage: Coverage | undefined): ShownItem {
  const found = coverage?.items[item.index];
  const isOneOf = (statuses: readonly ItemStatus[]) => found?.inScope === true && statuses.includes(found.status);
  const uncovered = isOneOf(uncoveredStatuses);
  const setAside = isOneOf(setAsideStatuses);
  return { item, status: found?.status, contested: found?.contested ?? false, uncovered, setAside };
}

/**
 * Chooses the items to show: those that are named (by `item.index`), and, where `withOpen`, those in scope that no action
 * that holds reaches, also where the plan has accepted or delegated that. The latter are capped per area, uncovered ones
 * first, and the rest counted. Catalogues come in the order of the model, Agenda 2030 last, since a strategy is often the
 * way there.
 */
export function shownItems(
  model: Model,
  linked: ReadonlySet<number>,
  coverage: Coverage | undefined,
  withOpen: boolean,
): ShownCatalog[] {
  const all = model.items.map((item) => describeItem(item, coverage));
  const total = all.filter(({ uncovered, setAside }) => uncovered || setAside).length;
  const cap = total > manyWithoutAction ? shownPerArea.many : shownPerArea.few;
  const catalogs = model.catalogs.map((catalog): ShownCatalog => {
    const byArea = new Map<ModelItem, { head?: ShownItem; items: ShownItem[] }>();
    // `catalog.items` has parents before children, but an extension's items come last: areas follow `catalog.top`.
    for (const item of inTreeOrder(catalog)) {
      const shown = all[item.index]!;
      const isOpen = withOpen && (shown.uncovered || shown.setAside);
      if (!linked.has(item.index) && !isOpen) continue;
      const top = topOf(item);
      const area = byArea.get(top) ?? { items: [] };
      byArea.set(top, area);
      if (item === top) area.head = shown;
      else area.items.push(shown);
    }
    const areas = [...byArea].map(([top, { head, items }]): ShownArea => {
      const shown = capped(items, linked, cap);
      return { top, head, items: shown, folded: items.length - shown.length };
    });
    return { catalog, areas };
  });
  const used = catalogs.filter(({ areas }) => areas.length > 0);
  return [
    ...used.filter(({ catalog }) => !isAgenda2030(catalog)),
    ...used.filter(({ catalog }) => isAgenda2030(catalog)),
  ];
}

/** All that are linked, and at most `cap` of the others: uncovered ones before those set aside. In the order given. */
function capped(items: readonly ShownItem[], linked: ReadonlySet<number>, cap: number): ShownItem[] {
  const others = items.filter(({ item }) => !linked.has(item.index));
  const first = [...others.filter(({ uncovered }) => uncovered), ...others.filter(({ setAside }) => setAside)];
  const left = new Set(first.slice(cap));
  return items.filter((item) => !left.has(item));
}

/** All items of a catalogue, each directly followed by those below it. */
function inTreeOrder(catalog: ModelCatalog): ModelItem[] {
  const order: ModelItem[] = [];
  const stack = [...catalog.top].reverse();
  for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
    order.push(item);
    for (let index = item.children.length - 1; index >= 0; index -= 1) stack.push(item.children[index]!);
  }
  return order;
}

/** Whether a catalogue is Agenda 2030, which stands after the strategies. */
export const isAgenda2030 = ({ id }: Pick<ModelCatalog, "id">): boolean => id === "agenda-2030";

/** The topmost item above an item, or itself. */
export function topOf(item: ModelItem): ModelItem {
  let top = item;
  while (top.parent !== undefined) top = top.parent;
  return top;
}

const agendaCodes: ReadonlySet<string> = /* @__PURE__ */ new Set<string>([...goalCodes, ...targetCodes]);

/** The code and official colour of a goal or target of Agenda 2030; undefined for any other item. */
export function agendaTile(item: ModelItem): { code: string; color: string } | undefined {
  if (item.catalog.id !== "agenda-2030" || !agendaCodes.has(item.id)) return undefined;
  return { code: item.id, color: goalColor(item.id as Parameters<typeof goalColor>[0]) };
}
