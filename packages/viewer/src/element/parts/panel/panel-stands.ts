import type { Localized } from "@change-logic/model";
import { planStandSigns, planStandWords } from "@change-logic/report";
import { html, nothing, type TemplateResult } from "lit";
import type { ViewerNode, ViewerStand } from "../../../data/viewer-data.js";
import type { Viewer } from "../../viewer.js";
import { factList, rowList, section, textFact } from "./panel-section.js";
import { panelWords } from "./panel-words.js";

const words = {
  title: { sv: "Planerna och målet", en: "The plans and the goal" },
} as const satisfies Record<string, Localized>;

/** What each of several plans has to do with an item: reaches it, has taken it on, leaves it to another, or leaves it out. */
export function panelStands(viewer: Viewer, { stands = [] }: ViewerNode): TemplateResult | typeof nothing {
  if (stands.length === 0) return nothing;
  const title = words.title[viewer.language];
  return section(
    viewer,
    "stands",
    title,
    rowList(
      viewer,
      title,
      stands.map((stand) => standRow(viewer, stand)),
    ),
  );
}

function standRow({ data, language }: Viewer, { plan, manner, delegates, accepts }: ViewerStand): TemplateResult {
  const { title = "", organisation } = data.plans[plan] ?? {};
  const mark = (what: keyof typeof planStandSigns, rest?: string) =>
    html`<p class="aside"><span class="status"><span class="sign" aria-hidden="true">${planStandSigns[what]}</span> ${planStandWords[what][language]}</span>${rest === undefined ? nothing : html` <bdi>${rest}</bdi>`}</p>`;
  return html`<li class="row"><p class="row-title"><bdi>${title}</bdi>${organisation === undefined ? nothing : html`, <bdi>${organisation}</bdi>`}</p>
    ${manner ? mark(manner) : nothing}
    ${
      delegates
        ? html`${mark("delegates", delegates.to)}${factList(textFact(panelWords.until[language], delegates.until))}`
        : nothing
    }
    ${
      accepts
        ? html`${mark("accepts")}${factList([
            ...textFact(panelWords.reason[language], accepts.reason),
            ...textFact(panelWords.owner[language], accepts.owner),
            ...textFact(panelWords.until[language], accepts.until),
          ])}`
        : nothing
    }</li>`;
}
