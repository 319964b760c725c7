import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { ViewerNode } from "../../data/viewer-data.js";
import type { Viewer } from "../viewer.js";
import { viewerWords } from "../viewer-words.js";
import { heading } from "./heading.js";
import { kin } from "./panel/kin.js";
import { linkCopier } from "./panel/link-copier.js";
import { panelAssumptions } from "./panel/panel-assumptions.js";
import { panelFacts, titleIn } from "./panel/panel-facts.js";
import { panelFindings } from "./panel/panel-findings.js";
import { panelIndicators } from "./panel/panel-indicators.js";
import { panelLinks } from "./panel/panel-links.js";
import { panelStands } from "./panel/panel-stands.js";
import { capitalised, kindWord, panelWords } from "./panel/panel-words.js";
import { reach } from "./panel/reach.js";
import { why } from "./panel/why.js";

/**
 * Everything that is known of what is looked at: a region with a heading that can be given the keyboard
 * (`#panel-heading`). Nothing while nothing is looked at.
 */
export function panel(viewer: Viewer): TemplateResult | typeof nothing {
  const node = viewer.selected === undefined ? undefined : viewer.index.node(viewer.selected);
  if (!node) return nothing;
  // Anew for each, so that it begins at its top, with nothing unfolded.
  return html`${keyed(
    node.id,
    html`<aside class="panel kind-${node.kind}" role="region" aria-labelledby="panel-heading">
      ${head(viewer, node)}
      ${panelFacts(viewer, node)}
      ${why(viewer, node)}
      ${panelStands(viewer, node)}
      ${reach(viewer, node)}
      ${panelLinks(viewer, node)}
      ${kin(viewer, node)}
      ${panelIndicators(viewer, node)}
      ${panelAssumptions(viewer, node)}
      ${panelFindings(viewer, node)}
    </aside>`,
  )}`;
}

function head(viewer: Viewer, node: ViewerNode): TemplateResult {
  const { language } = viewer;
  return html`<div class="panel-head">
      <p class="panel-kind"><span class="kind">${capitalised(kindWord(node.kind, language))}</span>
        ${node.kind === "resource" ? nothing : html`<code dir="auto">${node.key}</code>`}</p>
      <button type="button" class="panel-close" @click=${() => viewer.select(undefined, "diagram")}
        ><span aria-hidden="true">✕</span> ${panelWords.close[language]}</button>
    </div>
    ${heading(viewer, 1, html`<span dir="auto">${titleIn(viewer, node)}</span>`, "panel-heading")}
    <div class="panel-tools">${showInDiagram(viewer, node)}${linkCopier(viewer)}</div>`;
}

/** Leads to the box of what is looked at, where another view is open. */
function showInDiagram(viewer: Viewer, { id, isDrawn, kind }: ViewerNode): TemplateResult | typeof nothing {
  const { state, language } = viewer;
  if (!isDrawn) return kind === "item" ? html`<p class="aside">${panelWords.notDrawn[language]}</p>` : nothing;
  if (state.tab === "diagram" && state.diagram === "whole") return nothing;
  const show = () => {
    viewer.change({ tab: "diagram", diagram: "whole" });
    viewer.select(id, "diagram");
  };
  return html`<button type="button" @click=${show}>${viewerWords.showInDiagram[language]}</button>`;
}
