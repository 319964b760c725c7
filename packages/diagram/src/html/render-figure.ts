import { escapeTerminal, escapeXml } from "@change-logic/model";
import { misuse } from "@change-logic/model/documents";
import { checkLayout, checkOptions, checkScene } from "../arguments.js";
import type { Layout } from "../layout/layout-types.js";
import type { Scene } from "../scene/scene-types.js";
import { sceneWords } from "../scene/scene-words.js";
import { checkIdPrefix } from "../svg/check-id-prefix.js";
import { renderSvg, type SvgOptions } from "../svg/render-svg.js";
import { checkHeadingLevel } from "./check-heading-level.js";
import { type HeadingLevel, sceneHtml } from "./scene-html.js";

/** How a figure is written. */
export interface FigureOptions extends SvgOptions {
  /**
   * The level of the title in the text equivalent, 1 to 6: one below that of the section around the figure; 3 when left
   * out. The headings of the columns lie one level below it, as far as headings go.
   */
  readonly headingLevel?: HeadingLevel;
}

/**
 * A fragment of HTML with the diagram, its caption, and all of its content as text, folded in: `figure`, with inline SVG
 * that shrinks with the page as far as it can be read, in a frame that scrolls from there on. The layouts are those of the scene: one, or one per
 * page. It needs no style sheet and no script, and may stand in any number on one page, each with its own `idPrefix`.
 *
 * It can be put into Markdown, since it holds no empty line and no line that is indented, and into templates, since it
 * holds no braces: `v-pre` on the outermost element keeps Vue from looking for any. The same scene and layouts always give
 * the same text. Throws {@link ChangeLogicError} (`invalid-argument`) for anything but a scene and its layouts, for an
 * `idPrefix` that cannot begin an id, and for a `headingLevel` that is none.
 */
export function renderFigure(scene: Scene, layout: Layout | readonly Layout[], options: FigureOptions = {}): string {
  checkScene(scene, "renderFigure");
  const layouts: readonly Layout[] = Array.isArray(layout) ? layout : [layout];
  for (const one of layouts) checkLayout(one, "renderFigure");
  checkOptions(options, "renderFigure");

  const { headingLevel = 3, idPrefix = "change-logic", ...drawing } = options;
  if (layouts.length === 0) throw noLayout();
  checkHeadingLevel(headingLevel, "renderFigure");
  checkIdPrefix(idPrefix);
  const { language } = scene;
  const title = escapeXml(escapeTerminal(scene.title));
  const pages = layouts.map((one, index) =>
    fitted(one, renderSvg(one, { ...drawing, idPrefix: layouts.length === 1 ? idPrefix : `${idPrefix}-${index + 1}` })),
  );
  const lines = [
    `<figure class="change-logic" lang="${escapeXml(language)}" style="overflow-wrap:anywhere" v-pre="">`,
    `<div role="group" aria-label="${title}" tabindex="0" style="overflow-x:auto">`,
    ...pages,
    "</div>",
    `<figcaption>${sceneWords.diagramOf[language]}: ${title}</figcaption>`,
    "<details>",
    `<summary>${sceneWords.asText[language]}</summary>`,
    `<h${headingLevel}>${title}</h${headingLevel}>`,
    ...sceneHtml(scene, Math.min(6, headingLevel + 1) as HeadingLevel),
    "</details>",
    "</figure>",
  ];
  return `${withoutBraces(onPlainLines(lines.join("\n")))}\n`;
}

const noLayout = () =>
  misuse(
    "renderFigure was given no layout.",
    "Lay the scene out first, and give its layout, or the layouts of its pages.",
  );

/** On a narrow page a drawing may shrink so far: what is written in boxes is then about 9 px high. */
const leastScale = 0.7;

/** The drawing as wide as the page allows, between its own width and the least that can be read; a sheet keeps its size. */
function fitted({ width, paper }: Layout, svg: string): string {
  if (paper) return svg;
  const least = Math.round(width * leastScale);
  const style = `width:100%;min-width:${least}px;max-width:${width}px;height:auto`;
  return svg.replace("<svg ", () => `<svg style="${escapeXml(style)}" `);
}

/** Markdown ends a block of HTML at an empty line, and takes an indented one for code. */
const onPlainLines = (text: string): string => text.trim().replace(/[ \t]*[\r\n]+[ \t\r\n]*/gu, "\n");

/** What fills in templates looks for braces in what is written, not in what it says. */
const withoutBraces = (text: string): string => text.replace(/\{/gu, "&#123;").replace(/\}/gu, "&#125;");
