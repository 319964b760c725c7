import { type ChangeLogicError, escapeTerminal, escapeXml } from "@change-logic/model";
import { checkOptions, misuse } from "@change-logic/model/documents";
import { previewScript, previewScriptHash, script, scriptHash, style, styleHash } from "#page-parts";
import type { ViewerData } from "../data/viewer-data.js";
import { viewerDataProblem } from "../data/viewer-data-problem.js";
import { pageWords } from "./page-words.js";
import { plainContent } from "./plain-content.js";

/** How the page is written. */
export interface PageOptions {
  /**
   * What is chosen when the page is opened, as an address keeps it (see `writeState`); the whole when left out. A page
   * that is opened with something after `#` in its address shows that instead.
   */
  readonly address?: string;
  /**
   * What a preview that serves the page calls the state that the page holds (letters and digits). The page then keeps up
   * with the preview: its policy lets it ask where it came from, and nobody else, for news.
   */
  readonly live?: string;
}

/** Three boxes and the lines between them, in colours that are seen on light and dark. */
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M4 8h8M9 4l4 4-4 4" fill="none" stroke="#2f7ed8" stroke-width="2"/><path d="M1 5h5v6H1z" fill="#2f7ed8"/></svg>`;

/**
 * The page around the viewer: one file of HTML that loads nothing, to be opened from a disk or published as it is. Its
 * policy (Content-Security-Policy) lets it run and style only what it holds, by their hashes. Where no script is run, it
 * shows the drawing and its text. The same data and options always give the same text. Throws `ChangeLogicError`
 * (`invalid-argument`) for anything but the data of a viewer.
 */
export function renderPage(data: ViewerData, options: PageOptions = {}): string {
  checkData(data);
  checkOptions(options, "renderPage");
  const { address = "", live } = options;
  if (
    typeof address !== "string" ||
    (live !== undefined && !(typeof live === "string" && /^[A-Za-z0-9]+$/u.test(live)))
  ) {
    throw misuse(
      "renderPage was given options that it cannot use.",
      'Give { address: "tab=coverage" }, { live: "1" } (letters and digits), or leave them out.',
    );
  }
  const { scene, layout } = data.texts[data.language];
  const title = shown(scene.title);
  return `<!doctype html>
<html lang="${data.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(live !== undefined)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${shown(`${data.tool.name} ${data.tool.version}`)}">
<meta name="description" content="${shown(layout.description)}">
<title>${title} – ${pageWords.subject[data.language]}</title>
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">
<style>${style}</style>
<script>${script}</script>
</head>
<body>
<main>
<change-logic-viewer follow="hash" heading-level="1"${address === "" ? "" : ` data-address="${escapeXml(address)}"`}${live === undefined ? "" : ` data-live="${escapeXml(live)}"`}>
${plainContent(data)}
</change-logic-viewer>
</main>
<script type="application/json" id="change-logic-data">${jsonInHtml(data)}</script>
${live === undefined ? "" : `<script>${previewScript}</script>\n`}</body>
</html>
`;
}

/** Nothing is fetched, sent or framed; what runs and what styles is named by its hash, and no text can become markup. */
function policy(live: boolean): string {
  return [
    "default-src 'none'",
    `script-src '${scriptHash}'${live ? ` '${previewScriptHash}'` : ""}`,
    `style-src '${styleHash}'`,
    "img-src data:",
    ...(live ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    // That of lit for the fixed parts of its templates, and that of `trustedSvg`.
    "require-trusted-types-for 'script'",
    "trusted-types lit-html change-logic",
  ].join("; ");
}

/** JSON that nothing in HTML or in script takes for an end or a beginning of its own. */
function jsonInHtml(data: ViewerData): string {
  return asJson(data).replace(
    /[<>&\u2028\u2029]/gu,
    (character) => `\\u${character.codePointAt(0)!.toString(16).padStart(4, "0")}`,
  );
}

function asJson(data: ViewerData): string {
  try {
    return JSON.stringify(data);
  } catch (error) {
    if (error instanceof TypeError) throw notData("it holds what JSON cannot");
    throw error;
  }
}

/** Text within a line of markup. */
const shown = (text: string): string => escapeXml(escapeTerminal(text));

function checkData(data: unknown): asserts data is ViewerData {
  const problem = viewerDataProblem(data);
  if (problem !== undefined) throw notData(problem);
}

const notData = (problem: string): ChangeLogicError =>
  misuse(
    `renderPage was called with something that is not the data of a viewer: ${problem}.`,
    "Gather the data of a model first: renderPage(createViewerData(model, { date, tool })).",
  );
