import type { Coverage } from "@change-logic/analysis";
import { type Language, type Localized, type ModelPlan, titleOf } from "@change-logic/model";
import { goalCells, goalColumns, isAside, placeCells, placeColumns } from "./item-columns.js";
import { type PlanStand, planStandSigns, planStands, planStandWords } from "./plan-stands.js";
import type { ReportTable } from "./report-table.js";
import { joined, onOneLine, tableNames } from "./table-names.js";

/**
 * Who works on what: a row for each item of the catalogues in use, a column for each plan that tells what it has to do
 * with the item, by a sign and a word (see {@link PlanStand}). An item is `covered` where a plan reaches it, and what
 * nobody reaches has a cross under “ingen”.
 */
export function plansTable(coverage: Coverage, { lang }: { readonly lang: Language }): ReportTable {
  const { model } = coverage;
  const names = tableNames(model, lang);
  const standsOf = planStands(coverage);
  const headings = planHeadings(model.plans, lang);
  const standText = ({ manner, delegation, accepted }: PlanStand): string | null => {
    const say = (what: keyof typeof planStandSigns, rest = "") =>
      `${planStandSigns[what]} ${planStandWords[what][lang]}${rest === "" ? "" : ` ${rest}`}`;
    const receiver = delegation?.receiver;
    return joined([
      ...(manner ? [say(manner)] : []),
      ...(delegation ? [say("delegates", receiver ? headings[receiver.index] : onOneLine(delegation.to))] : []),
      ...(accepted ? [say("accepts")] : []),
    ]);
  };
  return {
    id: "plans",
    caption: words.caption[lang],
    columns: [
      ...goalColumns(lang),
      { id: "planCount", heading: words.planCount[lang], kind: "number" },
      ...model.plans.map(({ id }, at) => ({ id: `plan:${id}`, heading: headings[at]!, kind: "text" as const })),
      { id: "nobody", heading: words.nobody[lang], kind: "mark" },
      ...placeColumns(lang),
    ],
    rows: coverage.items.map((facts) => {
      const stands = new Map(standsOf(facts.item).map((stand) => [stand.plan, stand]));
      const count = [...stands.values()].filter(({ manner }) => manner === "reaches").length;
      const cells = model.plans.map((plan) => {
        const stand = stands.get(plan);
        return stand ? standText(stand) : null;
      });
      return {
        key: facts.item.key,
        cells: [
          ...goalCells(facts, names, lang),
          count,
          ...cells,
          count === 0 ? "x" : null,
          ...placeCells(facts, names, lang),
        ],
        ...(isAside(facts) && cells.every((cell) => cell === null) && { isAside: true as const }),
      };
    }),
  };
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
  planCount: { sv: "Antal planer som når", en: "Plans that reach it" },
  nobody: { sv: "Ingen", en: "Nobody" },
} as const satisfies Record<string, Localized>;
