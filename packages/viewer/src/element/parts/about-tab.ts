import type { Localized } from "@change-logic/model";
import { css, html, nothing, type TemplateResult } from "lit";
import type { ViewerAbout, ViewerAboutEntry, ViewerFact } from "../../data/viewer-data.js";
import type { Viewer } from "../viewer.js";
import { heading } from "./heading.js";
import { nodeButton } from "./node-button.js";
import { safeLink } from "./panel/safe-link.js";

const words = {
  plan: { sv: "Om planen", en: "About the plan" },
  plans: { sv: "Om planerna", en: "About the plans" },
  about: {
    sv: "Vad planen säger om sig själv och om det som inte ritas: beslutet, strategierna, indikatorerna, antagandena och det som påverkar utifrån.",
    en: "What the plan says of itself and of what is not drawn: the decision, the strategies, the indicators, the assumptions and what affects it from outside.",
  },
} as const satisfies Record<string, Localized>;

/** What each plan says of itself, and of what it holds besides what the diagram shows. */
export function aboutTab(viewer: Viewer): TemplateResult {
  const { texts, language, data } = viewer;
  const isOne = texts.about.length === 1;
  return html`<div class="about-tab">
    ${heading(viewer, 1, words[data.plans.length > 1 ? "plans" : "plan"][language])}
    <p class="muted">${words.about[language]}</p>
    ${texts.about.map(
      (about) => html`<section class="about-plan">
        ${heading(viewer, 2, html`<bdi>${about.title}</bdi>`)}
        ${contents(viewer, about, isOne)}
      </section>`,
    )}
  </div>`;
}

/** What is said of one plan; of several, all but the first facts is folded. */
function contents(viewer: Viewer, { facts, sections }: ViewerAbout, isOpen: boolean): TemplateResult {
  return html`${factList(viewer, facts)}
    ${sections.map(
      ({ title, entries }) => html`<details class="about-section" ?open=${isOpen || entries.length <= 5}>
        <summary>${title} <span class="muted">(${entries.length})</span></summary>
        <ul class="about-entries" role="list">${entries.map((entry) => entryRow(viewer, entry))}</ul>
      </details>`,
    )}`;
}

const entryRow = (viewer: Viewer, { title, node, facts }: ViewerAboutEntry): TemplateResult =>
  html`<li><p class="about-title">${nodeButton(viewer, node, title)}</p>${factList(viewer, facts)}</li>`;

function factList(viewer: Viewer, facts: readonly ViewerFact[]): TemplateResult | typeof nothing {
  if (facts.length === 0) return nothing;
  return html`<dl class="about-facts">${facts.map(
    (fact) => html`<div><dt>${capitalised(fact.label)}</dt><dd>${factText(viewer, fact)}</dd></div>`,
  )}</dl>`;
}

function factText(viewer: Viewer, { text, nodes, href }: ViewerFact): unknown {
  const url = safeLink(href);
  if (url !== undefined) return html`<a href=${url} rel="noopener noreferrer"><bdi>${text}</bdi></a>`;
  if (!nodes) return html`<bdi>${text}</bdi>`;
  return html`<ul class="about-nodes" role="list">${nodes.map((id) => html`<li>${nodeButton(viewer, id)}</li>`)}</ul>`;
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The same as {@link aboutTab}, for paper. */
export function printedAbout({ texts, language, data }: Viewer): TemplateResult {
  const facts = (list: readonly ViewerFact[]) =>
    list.map(({ label, text }) => html`<li>${capitalised(label)}: <bdi>${text}</bdi></li>`);
  return html`<h2>${words[data.plans.length > 1 ? "plans" : "plan"][language]}</h2>
    ${texts.about.map(
      (about) => html`${texts.about.length === 1 ? nothing : html`<h3><bdi>${about.title}</bdi></h3>`}
        ${about.facts.length === 0 ? nothing : html`<ul>${facts(about.facts)}</ul>`}
        ${about.sections.map(
          ({ title, entries }) => html`<h3>${title}</h3>
            <ul>${entries.map(
              (entry) =>
                html`<li><strong><bdi>${entry.title}</bdi></strong>${entry.facts.length === 0 ? nothing : html`<ul>${facts(entry.facts)}</ul>`}</li>`,
            )}</ul>`,
        )}`,
    )}`;
}

/** The style of {@link aboutTab}. */
export const aboutTabStyle = css`
  .about-tab {
    max-width: 60rem;
  }
  .about-plan {
    margin-top: 1.25rem;
  }
  .about-facts {
    margin: 0.5rem 0;
  }
  .about-facts > div {
    display: grid;
    grid-template-columns: minmax(0, 13rem) minmax(0, 1fr);
    gap: 0.1rem 1rem;
    padding: 0.2rem 0;
  }
  .about-facts dt {
    color: var(--muted);
  }
  .about-facts dd {
    margin: 0;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .about-section {
    margin-top: 0.75rem;
    border-top: 1px solid var(--soft-line);
    padding-top: 0.5rem;
  }
  .about-section > summary {
    min-height: 1.5rem;
    font-weight: 700;
  }
  .about-entries,
  .about-nodes {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .about-entries > li {
    padding: 0.4rem 0 0.4rem 1rem;
  }
  .about-entries > li + li {
    border-top: 1px solid var(--soft-line);
  }
  .about-title {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  @container viewer (max-width: 40em) {
    .about-facts > div {
      grid-template-columns: minmax(0, 1fr);
    }
    .about-entries > li {
      padding-inline-start: 0.5rem;
    }
  }
`;
