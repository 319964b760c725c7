import { kindWords, localText } from "@change-logic/model";
import { html, nothing, type TemplateResult } from "lit";
import type { ViewerNode } from "../../../data/viewer-data.js";
import type { Viewer } from "../../viewer.js";
import { detailFacts, type Fact, factList, textFact } from "./panel-section.js";
import { panelWords } from "./panel-words.js";
import { safeLink } from "./safe-link.js";
import { sceneLookup } from "./scene-lookup.js";

/** The marks of an element or item, and what its plan says of it. What has a section of its own is left out. */
export function panelFacts(viewer: Viewer, node: ViewerNode): TemplateResult {
  const { language, texts, data } = viewer;
  const box = sceneLookup(texts.scene).boxes.get(node.id);
  const { one, many } = kindWords.indicator;
  const told = new Set(node.indicators?.length ? [one[language], many[language]] : []);
  const plan = node.plan === undefined || data.plans.length < 2 ? undefined : data.plans[node.plan];
  const href = safeLink(node.href ?? box?.href);
  const facts: Fact[] = [
    ...textFact(panelWords.plan[language], plan && [plan.title, plan.organisation].filter(Boolean).join(", ")),
    ...(node.lacksOwner
      ? [
          {
            label: panelWords.owner[language],
            content: html`<strong class="missing"><span class="sign" aria-hidden="true">⚠</span> ${panelWords.missing[language]}</strong>`,
          },
        ]
      : []),
    ...detailFacts((box?.details ?? []).filter(({ label }) => !told.has(label))),
    ...(href === undefined
      ? []
      : [
          {
            label: panelWords.readMore[language],
            content: html`<a href=${href} rel="noopener noreferrer" dir="ltr">${href}</a>`,
          },
        ]),
  ];
  // How an item stands is said in words of its own.
  const marks = (box?.marks ?? []).filter(({ kind }) => kind !== "status" || node.coverage === undefined);
  return html`${
    marks.length === 0
      ? nothing
      : html`<ul class="marks" role="list">${marks.map(({ text }) => html`<li>${text}</li>`)}</ul>`
  }${factList(facts)}`;
}

/** The title of an element or item in the language of the reader; its id where it has none. */
export function titleIn({ language }: Viewer, node: ViewerNode): string {
  const title = localText(node.title, language);
  return title.trim() === "" ? node.key : title;
}
