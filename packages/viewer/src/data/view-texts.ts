import { type Coverage, strengths } from "@change-logic/analysis";
import { boxId, createScene, type Layout, layoutColumns, type Scene, type SceneOptions } from "@change-logic/diagram";
import { type Finding, type Language, localText, type Model, titleOf } from "@change-logic/model";
import { quote } from "@change-logic/model/documents";
import {
  actionsTable,
  coverageTable,
  findingsTable,
  holdsAll,
  matrixTable,
  plansTable,
  type ReportInput,
  statement,
  strengthLines,
  strengthsText,
} from "@change-logic/report";
import type { ViewerDataOptions } from "./create-viewer-data.js";
import type { NamedByPlan } from "./named-by-plan.js";
import { planFacts } from "./plan-facts.js";
import type { NodeId, ViewerTables, ViewerTexts } from "./viewer-data.js";

/** What diagrams are drawn with. */
export interface DrawContext {
  readonly coverage: Coverage;
  readonly findings: readonly Finding[];
  readonly options: ViewerDataOptions;
}

/** A diagram in one language: what it shows, and where. */
export function drawn(
  model: Model,
  lang: Language,
  kind: "whole" | "overview",
  { coverage, findings, options }: DrawContext,
): { readonly scene: Scene; readonly layout: Layout } {
  const { profile, direction, detail, effort } = options;
  const sceneOptions: SceneOptions = {
    coverage,
    findings,
    lang,
    view: { kind },
    ...(profile !== undefined && { profile }),
    ...(direction && { direction }),
    ...(detail && { detail }),
  };
  const scene = createScene(model, sceneOptions);
  return { scene, layout: layoutColumns(scene, effort ? { effort } : {}) };
}

/** What is said of the model in one language, besides diagrams and findings. */
export function toldTexts(
  model: Model,
  lang: Language,
  coverage: Coverage,
  report: ReportInput | undefined,
  named: NamedByPlan,
): Pick<ViewerTexts, "strengths" | "tables" | "about" | "notHeld" | "statement"> {
  return {
    strengths: strengthsText(strengths(model), lang),
    tables: tablesOf(model, lang, coverage, report),
    about: planFacts(model, named, lang),
    notHeld: notHeld(model, lang),
    statement: statement[lang],
  };
}

/** What each of the strengths is about, in their order: the same in every language. */
export const strengthSubjects = (model: Model): NodeId[][] =>
  strengthLines(strengths(model), "sv").map(({ subjects }) => subjects.map(boxId));

function tablesOf(model: Model, lang: Language, coverage: Coverage, report: ReportInput | undefined): ViewerTables {
  return {
    coverage: coverageTable(coverage, { lang }),
    matrix: matrixTable(coverage, { lang }),
    actions: actionsTable(model, { lang }),
    findings: report ? findingsTable(report, { lang }) : { id: "findings", caption: "", columns: [], rows: [] },
    ...(model.plans.length > 1 && { plans: plansTable(coverage, { lang }) }),
  };
}

/** What the catalogues in use do not hold of their strategies: a sentence for each that says so. */
function notHeld({ catalogs }: Model, lang: Language): string[] {
  return catalogs
    .filter((catalog) => !holdsAll(catalog) && (catalog.data.notHeld?.length ?? 0) > 0)
    .map((catalog) => {
      const title = quote(titleOf(catalog, lang), lang);
      const what = (catalog.data.notHeld ?? []).map((text) => localText(text, lang)).join("; ");
      return lang === "sv"
        ? `Det här finns inte i katalogen ${title}: ${what}.`
        : `Not in the catalogue ${title}: ${what}.`;
    });
}
