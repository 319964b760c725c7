import { localText } from "@change-logic/model";
import { html, nothing, type TemplateResult } from "lit";
import type { ViewerAssumption, ViewerNode } from "../../../data/viewer-data.js";
import type { Viewer } from "../../viewer.js";
import { nodeButton } from "../node-button.js";
import { assumptionStatus } from "./link-assumptions.js";
import { type Fact, factList, rowList, section, textFact } from "./panel-section.js";
import { panelWords } from "./panel-words.js";

/** What is assumed of an element and of the links that leave it, and what is known of that. */
export function panelAssumptions(viewer: Viewer, { assumptions = [] }: ViewerNode): TemplateResult | typeof nothing {
  if (assumptions.length === 0) return nothing;
  const title = panelWords.assumptions[viewer.language];
  const rows = assumptions.map((assumption) => assumptionRow(viewer, assumption));
  return section(viewer, "assumptions", title, rowList(viewer, title, rows));
}

function assumptionRow(viewer: Viewer, assumption: ViewerAssumption): TemplateResult {
  const { language, data } = viewer;
  const { title, status, date, check, response, owner, critical, to, indicators = [] } = assumption;
  const measures = indicators.flatMap((at) => data.indicators[at] ?? []).map((each) => localText(each.title, language));
  const facts: Fact[] = [
    ...(to === undefined ? [] : [{ label: panelWords.aboutLink[language], content: nodeButton(viewer, to) }]),
    ...textFact(panelWords.date[language], date),
    ...textFact(panelWords.checked[language], check),
    ...textFact(panelWords.measuredBy[language], measures.join("; ")),
    ...textFact(panelWords.response[language], response),
    ...textFact(panelWords.owner[language], owner),
  ];
  return html`<li class="row"><p class="row-title" dir="auto">${title}</p>
    ${
      status === undefined && !critical
        ? nothing
        : html`<p class="aside">${
            status === undefined ? nothing : assumptionStatus(status, viewer)
          }${status !== undefined && critical ? " · " : ""}${critical ? panelWords.critical[language] : ""}</p>`
    }${factList(facts)}</li>`;
}
