import type { UnborneReason } from "@change-logic/analysis";
import { becauseWords, breakWords } from "@change-logic/report";
import { html, nothing, type TemplateResult } from "lit";
import type { ViewerNode, ViewerReach } from "../../../data/viewer-data.js";
import type { Viewer } from "../../viewer.js";
import { nodeButton } from "../node-button.js";
import { itemStatus } from "./item-status.js";
import { restsOnRefuted } from "./link-assumptions.js";
import { titleIn } from "./panel-facts.js";
import { rowList, section } from "./panel-section.js";
import {
  capitalised,
  mannerSigns,
  mannerWords,
  panelPhrases,
  panelWords,
  unborneManner,
  unborneState,
} from "./panel-words.js";
import { sceneLookup } from "./scene-lookup.js";
import { walk } from "./walk.js";

/**
 * The items that an element's thread leads to, how, and by which way; first of all, where its walks do not count, why. How
 * each item stands is told as the item's own, since it may be reached by others.
 */
export function reach(viewer: Viewer, node: ViewerNode): TemplateResult | typeof nothing {
  const { language } = viewer;
  const { reaches = [] } = node;
  const title = panelWords.reaches[language];
  if (node.coverage !== undefined || node.kind === "resource") return nothing;
  if (reaches.length === 0) return section(viewer, "reach", title, html`<p>${panelWords.reachesNone[language]}</p>`);
  const clean = reaches.filter(({ manner }) => manner === "clean");
  const reason = clean[0]?.unborne;
  const isCommon = reason !== undefined && clean.every(({ unborne }) => unborne === reason);
  const rows = reaches.map((each, at) => reachRow(viewer, each, { at, of: node, isTold: isCommon }));
  const first = isCommon ? panelPhrases.notCounted[language](reasonText(viewer, node, reason)) : undefined;
  return section(
    viewer,
    "reach",
    title,
    html`${first === undefined ? nothing : html`<p class="not-counted"><span class="sign" aria-hidden="true">⚠</span> ${first}</p>`}${rowList(viewer, title, rows)}`,
  );
}

/** Why walks from an element do not count, as a part of a sentence. */
function reasonText({ texts, language }: Viewer, { id, kind }: ViewerNode, reason: UnborneReason): string {
  if (kind === "currentState") return unborneState[language];
  if (kind !== "action") return becauseWords[reason][language];
  // Which of the statuses it is stands on its box.
  const mark = sceneLookup(texts.scene)
    .boxes.get(id)
    ?.marks?.find((each) => each.kind === "inactive");
  return reason === "inactive" && mark ? panelPhrases.actionIs[language](mark.text) : breakWords[reason][language];
}

/** Where a row stands: its place, what it is told of, and whether it has been said already that the walks do not count. */
interface ReachRowContext {
  readonly at: number;
  readonly of: ViewerNode;
  readonly isTold: boolean;
}

function reachRow(viewer: Viewer, reach: ViewerReach, { at, of, isTold }: ReachRowContext): TemplateResult {
  const { item, manner, path, unborne } = reach;
  const { language, state } = viewer;
  const node = viewer.index.node(item);
  const isShown = state.path === at;
  return html`<li class="row kind-item">${nodeButton(viewer, item)}
    <div class="row-foot aside">
    <span class="manner"><span class="sign" aria-hidden="true">${mannerSigns[manner]}</span> ${(unborne ? unborneManner : mannerWords[manner])[language]}${
      unborne === undefined
        ? nothing
        : html` · ${panelWords.notCounted[language]}${isTold ? nothing : html`: ${reasonText(viewer, of, unborne)}`}`
    }</span>
    ${
      node?.coverage
        ? html`<span>${capitalised(panelWords.goalStatus[language])}: ${itemStatus(node.coverage.status, language)}${
            unborne !== undefined && node.coverage.status === "covered"
              ? html`, ${panelWords.byOthers[language]}`
              : nothing
          }</span>`
        : nothing
    }
    ${restsOnRefuted(viewer, path, manner) ? html`<span class="caution"><span class="sign" aria-hidden="true">✕</span> ${panelWords.restsOnRefuted[language]}</span>` : nothing}
    ${
      path.length === 0
        ? html`<span>${panelWords.wayIsLong[language]}</span>`
        : html`<button type="button" class="way" aria-expanded=${isShown ? "true" : "false"} @click=${() => toggleWay(viewer, at)}
      >${panelWords.showWay[language]}<span class="unseen">: ${node && titleIn(viewer, node)}</span></button>`
    }</div>
    ${isShown && path.length > 0 ? walk(viewer, path, { manner, label: panelPhrases.wayTo[language](node ? titleIn(viewer, node) : item) }) : nothing}
  </li>`;
}

/** Lights one of the ways alone, or all of them again. */
export function toggleWay(viewer: Viewer, at: number): void {
  const isShown = viewer.state.path === at;
  viewer.change({ path: isShown ? undefined : at });
  if (!isShown) viewer.announce(panelWords.wayIsShown[viewer.language]);
}
