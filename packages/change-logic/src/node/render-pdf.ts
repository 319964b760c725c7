import { type Layout, renderSvg, type Scene, sceneHtml, type Theme } from "@change-logic/diagram";
import { ChangeLogicError, escapeTerminal, escapeXml, type Language } from "@change-logic/model";
import { checkOptions, misuse } from "@change-logic/model/documents";
import { arimoUrls } from "./arimo.js";
import { isTagged, withoutClock } from "./check-tags.js";
import { installedParts, type OptionalParts } from "./optional-parts.js";
import { isOwnFont } from "./own-fonts.js";
import { pdfPage } from "./pdf-page.js";
import { printPdf } from "./print-pdf.js";

/** How a PDF is drawn. */
export interface PdfOptions {
  /** Colours and typeface; `themes.light` when left out. */
  readonly theme?: Theme;
  /**
   * Whether the fonts of the machine are used; otherwise Arimo, where it is installed. When left out: for a theme with a
   * font of one's own.
   */
  readonly machineFonts?: boolean;
  /** Where the optional packages come from; those that are installed when left out. */
  readonly parts?: OptionalParts;
}

/** A PDF, and whether it is tagged: one that is not is unfit to publish. */
export interface Pdf {
  readonly bytes: Uint8Array;
  readonly tagged: boolean;
}

/**
 * Makes a tagged PDF: each layout (one, or one per page, of `fitToPaper`) as a figure with an alternative text on a page
 * of its size, then everything it says as headings and lists on A4. Through the optional package `playwright-core` and a
 * Chromium (`CHROMIUM_PATH`, else the usual places), without network or script; in Arimo where `@expo-google-fonts/arimo`
 * is installed. Holds no time: the same scene gives the same bytes with the same Chromium. Throws `ChangeLogicError`:
 * `part-missing` without Playwright or Chromium, `browser-failed` when the browser stops or makes a PDF without tags.
 */
export async function renderPdf(
  scene: Scene,
  layout: Layout | readonly Layout[],
  options: PdfOptions = {},
): Promise<Uint8Array> {
  const { bytes, tagged } = await drawPdf(scene, layout, options);
  if (tagged) return bytes;
  throw new ChangeLogicError(
    "browser-failed",
    "environment",
    "The browser made a PDF without tags, which those who cannot see cannot read.",
    "Use a newer Chromium: name it with the environment variable CHROMIUM_PATH.",
  );
}

/** As `renderPdf`, but gives a PDF without tags too, and says so. */
export async function drawPdf(
  scene: Scene,
  layout: Layout | readonly Layout[],
  options: PdfOptions = {},
): Promise<Pdf> {
  checkOptions(options, "renderPdf");
  const { theme, parts = installedParts } = options;
  const { machineFonts = isOwnFont(theme?.fontFamily ?? "") } = options;
  const layouts: readonly Layout[] = Array.isArray(layout) ? layout : [layout];
  if (layouts.length === 0) {
    throw misuse(
      "renderPdf was given no layout.",
      "Lay the scene out first: await renderPdf(scene, layoutColumns(scene)).",
    );
  }
  const inWords = sceneHtml(scene, 2);
  const { language, title } = scene;
  const sheets = layouts.map((one, index) => ({
    svg: renderSvg(one, { ...(theme ? { theme } : {}), idPrefix: `sheet-${index + 1}` }),
    alternative: alternativeOf(one, index, layouts.length, language),
  }));
  const html = pdfPage({
    title: escapeTerminal(title),
    language,
    sheets,
    text: [`<h1>${escapeXml(escapeTerminal(title))}</h1>`, ...inWords].join("\n"),
    fonts: machineFonts ? new Map() : arimoUrls(parts),
  });
  const bytes = withoutClock(await printPdf(html, parts));
  return { bytes, tagged: isTagged(bytes) };
}

/** What a sheet is called for those who listen: what it shows, and where all of it stands as text. */
function alternativeOf({ title, description }: Layout, index: number, count: number, language: Language): string {
  const words = {
    sheet: { sv: `Blad ${index + 1} av ${count}.`, en: `Sheet ${index + 1} of ${count}.` },
    follows: {
      sv: "Allt som diagrammet visar står som text efter det.",
      en: "All that the diagram shows stands as text after it.",
    },
  };
  return [`${title}.`, ...(count > 1 ? [words.sheet[language]] : []), description, words.follows[language]].join(" ");
}
