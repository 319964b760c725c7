import { fitToPaper, type Layout, renderSvg, themes } from "@change-logic/diagram";
import { ChangeLogicError } from "@change-logic/model";
import type { ViewerState } from "../state/viewer-state.js";
import type { Viewer } from "../viewer.js";
import { parseSvg } from "./diagram/drawing.js";
import { shownLayouts } from "./diagram/shown-layout.js";
import { printWords } from "./print-words.js";

/**
 * The sheets of the diagram that is on the screen, each a figure whose text equivalent follows: whole or narrowed, with
 * what stands out; one sheet where the reader wants it. Empty where it does not fit on a number of sheets that anybody would put together.
 */
export function printedSheets(viewer: Viewer): SVGSVGElement[] {
  const { language, state } = viewer;
  const sheets = onPaper(shownLayouts()(viewer).layout, state);
  return sheets.map((sheet, index) => {
    const drawn = parseSvg(renderSvg(sheet, { theme: themes.print, idPrefix: `sheet-${index + 1}` }));
    // One figure, whose parts are not read one by one.
    drawn.setAttribute("role", "img");
    drawn.setAttribute("aria-label", `${sheet.title}. ${sheet.description} ${printWords.textFollows[language]}`);
    drawn.removeAttribute("aria-labelledby");
    drawn.removeAttribute("aria-describedby");
    return drawn;
  });
}

function onPaper(layout: Layout, { paper, oneSheet }: ViewerState): readonly Layout[] {
  try {
    return fitToPaper(layout, { paper, onOne: oneSheet });
  } catch (error) {
    if (error instanceof ChangeLogicError && error.code === "diagram-too-large") return [];
    throw error;
  }
}
