import type { Theme } from "@change-logic/diagram";
import { ChangeLogicError, type Model, type Profile } from "@change-logic/model";
import { renderPage, type ViewerData } from "@change-logic/viewer";
import { UsageError } from "./arguments.js";
import type { PlanContext } from "./context.js";
import { pageAddress } from "./page-address.js";
import type { Drawing } from "./render-options.js";
import { viewerDataFor } from "./viewer-data-for.js";

/** What stood in the files that the arguments name. */
export interface ReadForPage {
  readonly profile: Profile | undefined;
  readonly theme: Theme | undefined;
}

/** What a page shows, and how it begins. */
export interface PageContent {
  readonly data: ViewerData;
  /** What is chosen when it is opened. */
  readonly address: string;
}

/** The plans as a page to explore: one file of HTML, as `render -o plan.html` writes it. */
export function drawPage(context: PlanContext, model: Model, drawing: Drawing, read: ReadForPage): string {
  const { data, address } = pageContent(context, model, drawing, read);
  return renderPage(data, { address });
}

/** What the page holds, for `render` and for `preview` alike. Throws `UsageError` for plans that are too large. */
export function pageContent(
  context: PlanContext,
  model: Model,
  drawing: Drawing,
  { profile, theme }: ReadForPage,
): PageContent {
  const isOwn = drawing.theme !== undefined && "file" in drawing.theme;
  try {
    const data = viewerDataFor(context, model, { ...drawing, profile, ownTheme: isOwn ? theme : undefined });
    const { view, paper, themeId } = drawing;
    return { data, address: pageAddress(model, data, { view, paper, theme: isOwn ? "own" : themeId }) };
  } catch (error) {
    if (error instanceof ChangeLogicError && error.code === "diagram-too-large") throw tooLarge(error);
    throw error;
  }
}

const tooLarge = ({ message }: ChangeLogicError): UsageError =>
  new UsageError({
    sv: "Planen är för stor för att ritas i en sida. Rita en del av den (-o plan.svg --view area:ID), eller skriv den som text (-o plan.txt).",
    en: `The plan is too large to draw in a page. ${message} Draw a part of it (-o plan.svg --view area:ID), or write it as text (-o plan.txt).`,
  });
