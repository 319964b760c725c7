import { html, nothing, type TemplateResult } from "lit";
import type { ViewerFinding, ViewerNode } from "../../../data/viewer-data.js";
import type { Viewer } from "../../viewer.js";
import { codeText } from "../code-text.js";
import { findingMessage } from "../text-findings.js";
import { rowList, section } from "./panel-section.js";
import { capitalised, panelWords } from "./panel-words.js";
import { safeLink } from "./safe-link.js";

/**
 * What has been found about an element or item, how grave it is, and why the rule is there. What is about an indicator of
 * it stands beside that indicator: see {@link indicatorFindings}.
 */
export function panelFindings(
  viewer: Viewer,
  { findings = [], indicators = [] }: ViewerNode,
): TemplateResult | typeof nothing {
  const found = findings
    .flatMap((at) => viewer.texts.findings[at] ?? [])
    .filter((each) => !each.indicators?.some((at) => indicators.includes(at)));
  if (found.length === 0) return nothing;
  const title = panelWords.findings[viewer.language];
  return section(
    viewer,
    "panel-findings",
    title,
    rowList(
      viewer,
      title,
      found.map((each) => findingRow(viewer, each)),
    ),
  );
}

/** What has been found about an indicator, by its place; nothing where nothing has. */
export function indicatorFindings(viewer: Viewer, indicator: number): TemplateResult | typeof nothing {
  const found = viewer.texts.findings.filter(({ indicators }) => indicators?.includes(indicator));
  if (found.length === 0) return nothing;
  const title = panelWords.findings[viewer.language];
  return html`<p class="part">${title}</p>
    <ul class="rows" role="list" aria-label=${title}>${found.map((each) => findingRow(viewer, each))}</ul>`;
}

function findingRow(viewer: Viewer, { rule, severity, message, file, line }: ViewerFinding): TemplateResult {
  const { language, texts } = viewer;
  const known = Object.hasOwn(texts.rules, rule) ? texts.rules[rule] : undefined;
  const url = safeLink(known?.url);
  return html`<li class="row"><p>${findingMessage({ severity, text: message }, language)}</p>
    ${
      file === undefined
        ? nothing
        : html`<p class="aside">${capitalised(panelWords.place[language])} <code dir="auto">${file}</code>${line === undefined ? nothing : html`, ${panelWords.line[language]} ${line}`}</p>`
    }
    ${
      known === undefined
        ? nothing
        : html`<details><summary>${panelWords.explanation[language]}<span class="unseen">: ${rule}</span></summary>
      <p>${codeText(known.summary)}</p>
      ${known.parts.map(({ heading, text }) => html`<p class="part">${heading}</p><p>${codeText(text)}</p>`)}
      ${url === undefined ? nothing : html`<p><a href=${url} rel="noopener noreferrer">${panelWords.rulePage[language]}: ${rule}</a></p>`}</details>`
    }</li>`;
}
