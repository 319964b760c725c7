import { html, nothing, type TemplateResult } from "lit";
import type { ViewerNode, ViewerReach } from "../../../data/viewer-data.js";
import type { Viewer } from "../../viewer.js";
import { nodeButton } from "../node-button.js";
import { itemStatus } from "./item-status.js";
import { titleIn } from "./panel-facts.js";
import { rowList, section } from "./panel-section.js";
import { mannerSigns, mannerWords, panelPhrases, panelWords } from "./panel-words.js";
import { walk } from "./walk.js";

/** The items that an element's thread leads to, how, and by which way. It says where walks lead, not whether items are reached. */
export function reach(viewer: Viewer, node: ViewerNode): TemplateResult | typeof nothing {
  const { language } = viewer;
  const { reaches = [] } = node;
  const title = panelWords.reaches[language];
  if (node.coverage !== undefined || node.kind === "resource") return nothing;
  if (reaches.length === 0) return section(viewer, "reach", title, html`<p>${panelWords.reachesNone[language]}</p>`);
  const rows = reaches.map((each, at) => reachRow(viewer, each, at));
  return section(viewer, "reach", title, rowList(viewer, title, rows));
}

function reachRow(viewer: Viewer, { item, manner, path }: ViewerReach, at: number): TemplateResult {
  const { language, state } = viewer;
  const node = viewer.index.node(item);
  const isShown = state.path === at;
  return html`<li class="row kind-item">${nodeButton(viewer, item)}
    <div class="row-foot aside">
    <span class="manner"><span class="sign" aria-hidden="true">${mannerSigns[manner]}</span> ${mannerWords[manner][language]}</span>
    ${node?.coverage ? itemStatus(node.coverage.status, language) : nothing}
    ${
      path.length === 0
        ? html`<span>${panelWords.wayIsLong[language]}</span>`
        : html`<button type="button" class="way" aria-expanded=${isShown ? "true" : "false"} @click=${() => toggleWay(viewer, at)}
      >${panelWords.showWay[language]}<span class="unseen">: ${node && titleIn(viewer, node)}</span></button>`
    }</div>
    ${isShown && path.length > 0 ? walk(viewer, path, panelPhrases.wayTo[language](node ? titleIn(viewer, node) : item)) : nothing}
  </li>`;
}

/** Lights one of the ways alone, or all of them again. */
export function toggleWay(viewer: Viewer, at: number): void {
  const isShown = viewer.state.path === at;
  viewer.change({ path: isShown ? undefined : at });
  if (!isShown) viewer.announce(panelWords.wayIsShown[viewer.language]);
}
