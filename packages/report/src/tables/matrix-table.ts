import { actionItemMatrix, type Coverage } from "@change-logic/analysis";
import { type Language, type Localized, type ModelItem, valueWords } from "@change-logic/model";
import type { ReportTable } from "./report-table.js";
import { tableNames } from "./table-names.js";

/**
 * Which goals each action reaches: a row for each action, a column for each item that is reached or in scope, a cross
 * where a walk without counteracting links leads there. Whether the action is active and has somebody responsible is not
 * weighed here; its status stands beside it.
 */
export function matrixTable(coverage: Coverage, { lang }: { readonly lang: Language }): ReportTable {
  const { model } = coverage;
  const names = tableNames(model, lang);
  const matrix = actionItemMatrix(model);
  const reached = new Set<ModelItem>();
  const byAction = matrix.actions.map((action) => {
    const own = new Set<ModelItem>();
    matrix.forEachItem(action, (item) => own.add(item));
    for (const item of own) reached.add(item);
    return { action, own };
  });
  const items = matrix.items.filter((item) => reached.has(item) || coverage.items[item.index]?.inScope);
  return {
    id: "matrix",
    caption: words.caption[lang],
    columns: [
      { id: "action", heading: words.action[lang], kind: "text" },
      { id: "status", heading: words.status[lang], kind: "text" },
      { id: "goals", heading: words.goals[lang], kind: "number" },
      ...items.map((item) => ({ id: item.key, heading: names.of(item), kind: "mark" as const, key: item.key })),
    ],
    rows: byAction.map(({ action, own }) => ({
      key: action.key,
      cells: [
        names.of(action),
        action.data.status === undefined ? null : valueWords.actionStatus[action.data.status].name[lang],
        own.size,
        ...items.map((item) => (own.has(item) ? "x" : null)),
      ],
    })),
  };
}

const words = {
  caption: { sv: "Matris: vilka mål insatserna når", en: "Matrix: which goals the actions reach" },
  action: { sv: "Insats", en: "Action" },
  status: { sv: "Status", en: "Status" },
  goals: { sv: "Antal mål", en: "Goals" },
} as const satisfies Record<string, Localized>;
