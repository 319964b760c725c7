import type { Theme } from "@change-logic/diagram";
import type { Model, Profile } from "@change-logic/model";
import { explainRule } from "@change-logic/validate/explain";
import { createViewerData, type ViewerData } from "@change-logic/viewer";
import type { PlanContext } from "./context.js";
import type { Drawing } from "./render-options.js";

/** How the diagrams of a page are drawn, read where it stands in files. */
export interface ViewerDrawing extends Pick<Drawing, "detail" | "direction" | "effort" | "findings"> {
  readonly profile: Profile | undefined;
  /** A theme from a file, which readers can choose beside the shipped ones; those are chosen by name in the page. */
  readonly ownTheme: Theme | undefined;
}

/** What a page shows of the plans that were read, for `render` and for `preview` alike. */
export function viewerDataFor(
  context: Pick<PlanContext, "coverage" | "date" | "lang" | "report" | "tool">,
  model: Model,
  { detail, direction, effort, findings, profile, ownTheme }: ViewerDrawing,
): ViewerData {
  const { date, lang, tool } = context;
  return createViewerData(model, {
    date,
    lang,
    tool,
    coverage: context.coverage(),
    explain: explainRule,
    ...(findings && { report: context.report() }),
    ...(profile && { profile }),
    ...(direction && { direction }),
    ...(detail && { detail }),
    ...(effort && { effort }),
    ...(ownTheme && { theme: ownTheme }),
  });
}
