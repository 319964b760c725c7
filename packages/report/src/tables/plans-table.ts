import { actionItemMatrix, type Coverage, isActive, ownedActions } from "@change-logic/analysis";
import {
  type Language,
  type Localized,
  type Model,
  type ModelItem,
  type ModelPlan,
  titleOf,
} from "@change-logic/model";
import { goalCells, goalColumns, isAside, placeCells, placeColumns } from "./item-columns.js";
import type { ReportTable } from "./report-table.js";
import { onOneLine, tableNames } from "./table-names.js";

/**
 * Who works on what: a row for each item of the catalogues in use, a column for each plan, a cross where an action of the
 * plan bears the item: one that is active, has somebody responsible, and leads there by a walk without counteracting
 * links. So an item is `covered` where there is a cross, and what nobody reaches has one under “ingen”.
 */
export function plansTable(coverage: Coverage, { lang }: { readonly lang: Language }): ReportTable {
  const { model } = coverage;
  const names = tableNames(model, lang);
  const reached = reachedByPlan(model);
  const headings = planHeadings(model.plans, lang);
  return {
    id: "plans",
    caption: words.caption[lang],
    columns: [
      ...goalColumns(lang),
      { id: "planCount", heading: words.planCount[lang], kind: "number" },
      ...model.plans.map(({ id }, at) => ({ id: `plan:${id}`, heading: headings[at]!, kind: "mark" as const })),
      { id: "nobody", heading: words.nobody[lang], kind: "mark" },
      ...placeColumns(lang),
    ],
    rows: coverage.items.map((facts) => {
      const marks = reached.map((items) => items.has(facts.item));
      const count = marks.filter(Boolean).length;
      return {
        key: facts.item.key,
        cells: [
          ...goalCells(facts, names, lang),
          count,
          ...marks.map((mark) => (mark ? "x" : null)),
          count === 0 ? "x" : null,
          ...placeCells(facts, names, lang),
        ],
        ...(isAside(facts) && { isAside: true as const }),
      };
    }),
  };
}

/** The items that the active and owned actions of each plan reach. */
function reachedByPlan(model: Model): Set<ModelItem>[] {
  const reached = model.plans.map(() => new Set<ModelItem>());
  const owned = ownedActions(model);
  const matrix = actionItemMatrix(model);
  for (const action of matrix.actions) {
    if (!isActive(action) || !owned.has(action)) continue;
    matrix.forEachItem(action, (item) => reached[action.plan.index]!.add(item));
  }
  return reached;
}

/** A plan by its organisation, where each has one of its own; else by its title. */
function planHeadings(plans: readonly ModelPlan[], lang: Language): string[] {
  const organisations = plans.map(({ data }) => onOneLine(data.organisation ?? ""));
  const areApart = new Set(organisations).size === plans.length && !organisations.includes("");
  return areApart ? organisations : plans.map((plan) => onOneLine(titleOf(plan, lang)));
}

const words = {
  caption: {
    sv: "Planer: vem arbetar med vad, och vad ingen når",
    en: "Plans: who works on what, and what nobody reaches",
  },
  planCount: { sv: "Antal planer", en: "Plans" },
  nobody: { sv: "Ingen", en: "Nobody" },
} as const satisfies Record<string, Localized>;
