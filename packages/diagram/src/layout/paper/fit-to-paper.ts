import { ChangeLogicError } from "@change-logic/model";
import { misuse } from "@change-logic/model/documents";
import { checkLayout, checkOptions } from "../../arguments.js";
import type { Layout, PaperFormat } from "../layout-types.js";
import { round } from "../metrics.js";
import { axesOf } from "./axes.js";
import { composePages } from "./compose-pages.js";
import { pageFrame } from "./page-frame.js";
import { paperWindows } from "./paper-windows.js";
import { fittingScale, paperLimits, printedText, roomOn, scaleFor, sheets } from "./sheet.js";

/** What a layout is fitted to. */
export interface PaperOptions {
  /** A sheet lying down; A4 when left out. */
  readonly paper?: PaperFormat;
  /** `true`: one page, however small the text becomes. */
  readonly onOne?: boolean | undefined;
}

/**
 * Fits a diagram to paper, lying down, with margins of 10 mm. It becomes one page where the text in its boxes is printed
 * at 6 points or more, since a page that is a little small is easier to follow than lines that go from page to page;
 * or where that is asked for; otherwise several, as large as that number of pages allows, at 7 to 11 points: cut between columns and between boxes,
 * never through one. Each page has the headings of its columns; a line that goes on says on which page. Throws {@link ChangeLogicError}:
 * `diagram-too-large` (blamed on the caller) above {@link paperLimits}, or when a box is larger than a page;
 * `invalid-argument` for what is not a layout or not a format.
 */
export function fitToPaper(layout: Layout, options: PaperOptions = {}): Layout[] {
  checkLayout(layout, "fitToPaper");
  checkOptions(options, "fitToPaper");
  const { paper = "A4", onOne = false } = options;
  if (!Object.hasOwn(sheets, paper)) {
    throw misuse("fitToPaper was given a format of paper that it does not know.", 'Give paper "A4" or "A3".');
  }
  const scale = fittingScale(paper, layout);
  if (onOne || scale >= scaleFor(printedText.leastOnOne)) {
    const page = { format: paper, ...sheets[paper], page: 1, pages: 1, scale: rounded(scale) };
    // As high as the sheet's room, so that it stands at the top as text does, and not in the middle.
    const height = Math.max(layout.height, round(roomOn(paper, page.scale).height - 0.01));
    return [{ ...layout, height, paper: page }];
  }
  const axes = axesOf(layout);
  const cuts = printedText.sizes.map((points) => {
    const room = roomOn(paper, scaleFor(points));
    const frame = pageFrame(layout, axes, round(room.width - 0.01), round(room.height - 0.01));
    return { points, frame, windows: paperWindows(layout, axes, frame, paperLimits.pages) };
  });
  const fewest = Math.min(...cuts.map(({ windows }) => windows?.length ?? Number.POSITIVE_INFINITY));
  let best: Layout[] | undefined;
  for (const { points, frame, windows } of cuts) {
    if (windows === undefined || windows.length > fewest) continue;
    const pages = composePages(layout, axes, windows, frame, { format: paper, scale: rounded(scaleFor(points)) });
    if (best === undefined || pages.length < best.length) best = pages;
    // No smaller text would need fewer.
    if (best.length === fewest) break;
  }
  if (best === undefined || best.length > paperLimits.pages) throw tooLarge(paper);
  return best;
}

/** Scales are written out by others, and six decimals are more than a printer sees. */
const rounded = (scale: number): number => Math.floor(scale * 1e6) / 1e6;

const tooLarge = (paper: PaperFormat): ChangeLogicError =>
  new ChangeLogicError(
    "diagram-too-large",
    "caller",
    `The diagram does not fit legibly on ${paperLimits.pages} sheets of ${paper}.`,
    `${paper === "A4" ? "Use A3, show" : "Show"} less of it (the view overview, an area or an actor), or only titles.`,
  );
