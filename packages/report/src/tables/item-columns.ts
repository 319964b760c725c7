import { type ItemCoverage, itemStatuses } from "@change-logic/analysis";
import { itemStatusWords, type Language, type Localized, type ModelItem, titleOf } from "@change-logic/model";
import type { TableCell, TableColumn } from "./report-table.js";
import { onOneLine, type TableNames } from "./table-names.js";

/** The first columns of a table about goals: which, and how it stands. */
export const goalColumns = (lang: Language): TableColumn[] => [
  { id: "goal", heading: words.goal[lang], kind: "text" },
  { id: "status", heading: words.status[lang], kind: "text" },
];

/** The cells of {@link goalColumns}. */
export const goalCells = ({ item, status }: ItemCoverage, names: TableNames, lang: Language): TableCell[] => [
  names.of(item),
  itemStatusWords[status][lang],
];

/** The last columns of a table about goals: where in its strategy a goal stands. */
export const placeColumns = (lang: Language): TableColumn[] => [
  { id: "area", heading: words.area[lang], kind: "text" },
  { id: "strategy", heading: words.strategy[lang], kind: "text" },
];

/** The cells of {@link placeColumns}; an area stands under no area. */
export function placeCells({ item }: ItemCoverage, names: TableNames, lang: Language): TableCell[] {
  const area = areaOf(item);
  return [area === item ? null : names.of(area), onOneLine(titleOf(item.catalog, lang))];
}

/** The topmost item above an item, or the item itself. */
function areaOf(item: ModelItem): ModelItem {
  let area = item;
  while (area.parent) area = area.parent;
  return area;
}

/** Whether the plans have nothing to do with an item, nor with any below it. */
export const isAside = ({ status, counts, contested, inScope }: ItemCoverage): boolean =>
  status === "outOfScope" &&
  !contested &&
  !inScope &&
  itemStatuses.every((other) => other === "outOfScope" || counts[other] === 0);

const words = {
  goal: { sv: "Mål", en: "Goal" },
  area: { sv: "Område", en: "Area" },
  strategy: { sv: "Strategi", en: "Strategy" },
  status: { sv: "Status", en: "Status" },
} as const satisfies Record<string, Localized>;
