import { actionItemMatrix, type Coverage, isActive, ownedActions, reachedItems } from "@change-logic/analysis";
import {
  type Language,
  type Localized,
  type Model,
  type ModelAction,
  type ModelItem,
  valueWords,
} from "@change-logic/model";
import { type ReachCell, reachCellWords } from "./reach-cells.js";
import type { ReportTable } from "./report-table.js";
import { joined, tableNames } from "./table-names.js";

/**
 * What each action does to which goals: a row for each action, a column for each item that is reached, counteracted or in
 * scope. An action furthers an item where a walk without counteracting links leads there, or to one below it; it
 * counteracts an item where a walk with an odd number of them does, and then not those above. What coverage does not count,
 * since the action is inactive or nobody is responsible, is told beside it (`isUncounted`), and the walks are shown all the
 * same.
 */
export function matrixTable(coverage: Coverage, { lang }: { readonly lang: Language }): ReportTable {
  const { model } = coverage;
  const names = tableNames(model, lang);
  const matrix = actionItemMatrix(model);
  const owned = ownedActions(model);
  const counteractedBy = counteractedItems(model);
  const touched = new Set<ModelItem>();
  const byAction = matrix.actions.map((action) => {
    const furthered = new Set<ModelItem>();
    matrix.forEachItem(action, (item) => furthered.add(item));
    const counteracted = counteractedBy(action);
    for (const item of furthered) touched.add(item);
    for (const item of counteracted) touched.add(item);
    return { action, furthered, counteracted };
  });
  const items = matrix.items.filter((item) => touched.has(item) || coverage.items[item.index]?.inScope);
  return {
    id: "matrix",
    caption: words.caption[lang],
    columns: [
      { id: "action", heading: words.action[lang], kind: "text" },
      { id: "status", heading: words.status[lang], kind: "text" },
      { id: "uncounted", heading: words.uncounted[lang], kind: "text" },
      { id: "goals", heading: words.goals[lang], kind: "number" },
      ...items.map((item) => ({ id: item.key, heading: names.of(item), kind: "reach" as const, key: item.key })),
    ],
    rows: byAction.map(({ action, furthered, counteracted }) => {
      const isIdle = !isActive(action);
      const isUnowned = !owned.has(action);
      const { status } = action.data;
      const statusWord = status === undefined ? null : valueWords.actionStatus[status].name[lang];
      const reasons = [...(isIdle && statusWord ? [statusWord] : []), ...(isUnowned ? [words.unowned[lang]] : [])];
      const cellOf = (item: ModelItem): ReachCell | undefined =>
        furthered.has(item)
          ? counteracted.has(item)
            ? "both"
            : "furthers"
          : counteracted.has(item)
            ? "counteracts"
            : undefined;
      return {
        key: action.key,
        cells: [
          names.of(action),
          statusWord,
          joined(reasons),
          furthered.size,
          ...items.map((item) => {
            const cell = cellOf(item);
            return cell ? reachCellWords[cell][lang] : null;
          }),
        ],
        ...((isIdle || isUnowned) && { isUncounted: true as const }),
      };
    }),
  };
}

const none: ReadonlySet<ModelItem> = new Set();

/** For an action, the items that a walk with an odd number of counteracting links leads to. */
function counteractedItems(model: Model): (action: ModelAction) => ReadonlySet<ModelItem> {
  // Where no link counteracts, no walk need be looked for.
  if (!model.links.some(({ counteracts }) => counteracts)) return () => none;
  const reachedBy = reachedItems(model);
  return (action) =>
    new Set(
      reachedBy(action)
        .filter(({ manner }) => manner === "negative")
        .map(({ item }) => item),
    );
}

const words = {
  caption: {
    sv: "Matris: vilka mål insatserna främjar och motverkar",
    en: "Matrix: which goals the actions further and counteract",
  },
  action: { sv: "Insats", en: "Action" },
  status: { sv: "Status", en: "Status" },
  uncounted: { sv: "Räknas inte", en: "Not counted" },
  unowned: { sv: "saknar ansvarig", en: "nobody responsible" },
  goals: { sv: "Främjar antal mål", en: "Goals furthered" },
} as const satisfies Record<string, Localized>;
