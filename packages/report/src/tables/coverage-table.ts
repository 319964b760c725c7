import {
  activeStatuses,
  type Coverage,
  holdsAccepted,
  type ItemCoverage,
  nearestEntry,
  type SetAsideEntry,
} from "@change-logic/analysis";
import { isPast, type Language, type Localized, titleOf } from "@change-logic/model";
import { activeStatusWords, becauseWords } from "../words.js";
import { goalCells, goalColumns, isAside, placeCells, placeColumns } from "./item-columns.js";
import { type OpposedSide, opposedItems } from "./opposed-items.js";
import { type PartsInScope, partsInScope, partsInScopeText } from "./parts-in-scope.js";
import type { ReportTable, TableCell } from "./report-table.js";
import { joined, onOneLine, type TableNames, tableNames } from "./table-names.js";

/**
 * How every item of the catalogues in use stands, and why: a row each, in document order. The actions counted are those
 * that bear it, active and with somebody responsible; there are none but for items that are `covered`.
 */
export function coverageTable(coverage: Coverage, { lang }: { readonly lang: Language }): ReportTable {
  const names = tableNames(coverage.model, lang);
  const parts = partsInScope(coverage);
  const opposed = opposedItems(coverage);
  const setAside = setAsideBy(coverage);
  const restOf = (facts: ItemCoverage): Rest => ({
    parts: parts[facts.item.index],
    opposed: opposed.get(facts.item),
    setAside: setAside(facts),
  });
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
      cells: [
        ...goalCells(facts, names, lang),
        ...standing(facts, restOf(facts), names, lang),
        ...placeCells(facts, names, lang),
      ],
      ...(isAside(facts) && { isAside: true as const }),
    })),
  };
}

/** What is to be said of an item besides its own facts. */
interface Rest {
  /** How what is in scope below it stands, where it has not been taken on itself. */
  readonly parts: PartsInScope | undefined;
  readonly opposed: OpposedSide | undefined;
  /** That it is accepted as a gap, or left to another plan. */
  readonly setAside: SetAsideEntry | undefined;
}

/** What says that an item is accepted or delegated, as coverage counts it; undefined for all others. */
function setAsideBy({ model, date }: Coverage): (facts: ItemCoverage) => SetAsideEntry | undefined {
  const accepted = nearestEntry(model.acceptedGaps.filter((one) => holdsAccepted(one, date)));
  const delegated = nearestEntry(
    model.delegations.filter(({ receiver, until }) => !isPast(until, date) && !(model.isPortfolio && receiver)),
  );
  return ({ item, status }) =>
    status === "accepted" ? accepted(item) : status === "delegated" ? delegated(item) : undefined;
}

/** Who has set an item aside, why, and until when. */
function setAsideText(entry: SetAsideEntry, names: TableNames, lang: Language): string | null {
  const until = entry.until === undefined ? [] : [`${words.until[lang]} ${entry.until}`];
  if ("to" in entry) {
    const to = entry.receiver ? onOneLine(titleOf(entry.receiver, lang)) : onOneLine(entry.to);
    return joined([`${words.to[lang]} ${to}`, ...until]);
  }
  const { plan, owner, reason } = entry;
  const by = plan && owner !== undefined ? names.declared(plan, [owner]) : onOneLine(owner ?? "");
  return joined([onOneLine(reason ?? ""), ...(by ? [`${words.by[lang]} ${by}`] : []), ...until]);
}

function standing(facts: ItemCoverage, rest: Rest, names: TableNames, lang: Language): TableCell[] {
  const { through = {}, contested, containsContested, inScope } = facts;
  const { parts, opposed, setAside } = rest;
  const reached = activeStatuses.filter((status) => through[status] !== undefined);
  return [
    parts ? partsInScopeText(parts, lang) : setAside ? setAsideText(setAside, names, lang) : why(facts, names, lang),
    reached.reduce((sum, status) => sum + through[status]!, 0),
    joined(
      reached.map((status) => `${through[status]} ${activeStatusWords[status][lang][through[status] === 1 ? 0 : 1]}`),
    ),
    contested
      ? words.contested[lang]
      : joined([...(opposed ? [words[opposed][lang]] : []), ...(containsContested ? [words.furtherDown[lang]] : [])]),
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
  furthered: { sv: "främjas, men annat mål motverkas", en: "furthered, but another goal is counteracted" },
  counteracted: { sv: "motverkas, men annat mål främjas", en: "counteracted, but another goal is furthered" },
  furtherDown: { sv: "längre ned", en: "further down" },
  scope: { sv: "Valt", en: "Taken on" },
  to: { sv: "lämnat till", en: "left to" },
  by: { sv: "beslutat av", en: "decided by" },
  until: { sv: "till och med", en: "until" },
  through: { sv: "genom", en: "through" },
  onlyPlanned: { sv: "bara planerat", en: "only planned" },
  onlyDone: { sv: "bara avslutat", en: "only finished" },
} as const satisfies Record<string, Localized>;
