import { activeStatuses, type Coverage, type ItemCoverage } from "@change-logic/analysis";
import type { Language, Localized } from "@change-logic/model";
import { activeStatusWords, becauseWords } from "../words.js";
import { goalCells, goalColumns, isAside, placeCells, placeColumns } from "./item-columns.js";
import type { ReportTable, TableCell } from "./report-table.js";
import { joined, type TableNames, tableNames } from "./table-names.js";

/**
 * How every item of the catalogues in use stands, and why: a row each, in document order. The actions counted are those
 * that bear it, active and with somebody responsible; there are none but for items that are `covered`.
 */
export function coverageTable(coverage: Coverage, { lang }: { readonly lang: Language }): ReportTable {
  const names = tableNames(coverage.model, lang);
  return {
    id: "coverage",
    caption: words.caption[lang],
    columns: [
      ...goalColumns(lang),
      { id: "because", heading: words.because[lang], kind: "text" },
      { id: "actions", heading: words.actions[lang], kind: "number" },
      { id: "actionStatus", heading: words.actionStatus[lang], kind: "text" },
      { id: "conflict", heading: words.conflict[lang], kind: "text" },
      { id: "scope", heading: words.scope[lang], kind: "mark" },
      ...placeColumns(lang),
    ],
    rows: coverage.items.map((facts) => ({
      key: facts.item.key,
      cells: [...goalCells(facts, names, lang), ...standing(facts, names, lang), ...placeCells(facts, names, lang)],
      ...(isAside(facts) && { isAside: true as const }),
    })),
  };
}

function standing(facts: ItemCoverage, names: TableNames, lang: Language): TableCell[] {
  const { through = {}, contested, containsContested, inScope } = facts;
  const reached = activeStatuses.filter((status) => through[status] !== undefined);
  return [
    why(facts, names, lang),
    reached.reduce((sum, status) => sum + through[status]!, 0),
    joined(
      reached.map((status) => `${through[status]} ${activeStatusWords[status][lang][through[status] === 1 ? 0 : 1]}`),
    ),
    contested ? words.contested[lang] : containsContested ? words.furtherDown[lang] : null,
    inScope ? "x" : null,
  ];
}

/** Why an item stands as it does, where its status does not say all. */
function why({ because, via, onlyPlanned, onlyDone }: ItemCoverage, names: TableNames, lang: Language): string | null {
  if (because) return becauseWords[because][lang];
  if (via) return `${words.through[lang]} ${joined(via.map((item) => names.of(item)))}`;
  if (onlyPlanned) return words.onlyPlanned[lang];
  return onlyDone ? words.onlyDone[lang] : null;
}

const words = {
  caption: { sv: "Täckning: så står det till med målen", en: "Coverage: how the goals stand" },
  because: { sv: "Därför", en: "Because" },
  actions: { sv: "Insatser", en: "Actions" },
  actionStatus: { sv: "Insatsernas status", en: "Status of the actions" },
  conflict: { sv: "Målkonflikt", en: "Goal conflict" },
  contested: { sv: "ja", en: "yes" },
  furtherDown: { sv: "längre ned", en: "further down" },
  scope: { sv: "Valt", en: "Taken on" },
  through: { sv: "genom", en: "through" },
  onlyPlanned: { sv: "bara planerat", en: "only planned" },
  onlyDone: { sv: "bara avslutat", en: "only finished" },
} as const satisfies Record<string, Localized>;
