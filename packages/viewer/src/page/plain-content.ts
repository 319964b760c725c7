import { renderSvg, sceneHtml } from "@change-logic/diagram";
import { escapeTerminal, escapeXml } from "@change-logic/model";
import type { ViewerData } from "../data/viewer-data.js";
import { viewerWords } from "../element/viewer-words.js";
import { pageWords } from "./page-words.js";

/**
 * The plan without script, in the language that comes first: a sentence that says so, the drawing, and everything in it as
 * text, as markup without style attributes, which the page's policy would refuse. It stands within the viewer, where
 * browsers neither show nor read it out once the viewer has a shadow tree.
 */
export function plainContent({ texts, language, tool, date }: ViewerData): string {
  const { scene, layout, notHeld, statement } = texts[language];
  const title = shown(scene.title);
  const svg = renderSvg(layout, { idPrefix: "plain" }).trimEnd();
  return `<div class="plain">
<h1>${title}</h1>
<p class="notice">${pageWords.withoutScript[language]}</p>
<figure>
<div class="drawing" role="group" aria-label="${title}" tabindex="0">
${svg}
</div>
<figcaption>${pageWords.diagram[language]}: ${title}</figcaption>
</figure>
<h2>${pageWords.asText[language]}</h2>
${sceneHtml(scene, 3).join("\n")}
<footer>
${[statement, ...notHeld].map((text) => `<p>${shown(text)}</p>`).join("\n")}
<p>${viewerWords.madeWith[language]} ${shown(tool.name)} ${shown(tool.version)}, ${shown(date)}.</p>
</footer>
</div>`;
}

/** Text within a line of markup. */
const shown = (text: string): string => escapeXml(escapeTerminal(text));
