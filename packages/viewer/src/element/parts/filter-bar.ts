import { type Language, type Localized, localText } from "@change-logic/model";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { FacetId, ViewerFacet } from "../../data/viewer-data.js";
import type { Viewer } from "../viewer.js";
import { toggleFold } from "./fold.js";
import { searchField } from "./search-field.js";

const words = {
  landmark: { sv: "Sök och filtrera", en: "Search and filter" },
  filters: { sv: "Filter", en: "Filters" },
  all: { sv: "Alla", en: "All" },
  only: { sv: "Visa bara träffarna", en: "Show only the matches" },
  onlyThread: { sv: "Visa bara tråden", en: "Show only the thread" },
  clear: { sv: "Rensa", en: "Clear" },
  area: { sv: "Område", en: "Area" },
  actor: { sv: "Aktör", en: "Actor" },
  perspective: { sv: "Perspektiv", en: "Perspective" },
  targetGroup: { sv: "Målgrupp", en: "Target group" },
  status: { sv: "Status", en: "Status" },
  finding: { sv: "Iakttagelse", en: "Finding" },
  plan: { sv: "Plan", en: "Plan" },
} as const satisfies Record<FacetId | "landmark" | "filters" | "all" | "only" | "onlyThread" | "clear", Localized>;

/** Search and filters, with what they leave in words. */
export function filterBar(viewer: Viewer): TemplateResult {
  const { language, state, data, texts, change } = viewer;
  const chosen = Object.keys(state.filters).length;
  const asked = chosen + (state.search === "" ? 0 : 1);
  const clear = (event: Event) => {
    change({ filters: {}, search: "", only: false });
    // The button goes: the keyboard should not fall out of the bar with it.
    (event.currentTarget as HTMLElement).closest(".filter-bar")?.querySelector<HTMLElement>("#search")?.focus();
  };
  return html`<div class="filter-bar" role="search" aria-label="${words.landmark[language]}: ${texts.scene.title}">
    <div class="filter-row">
      ${searchField(viewer)}
      <button type="button" class="fold" aria-expanded="false" aria-controls="filters" @click=${toggleFold}>
        ${words.filters[language]}${chosen === 0 ? nothing : html` <span class="fold-count">(${chosen})</span>`}
      </button>
      ${chosen === 0 ? nothing : html`<p class="chosen">${chosenText(viewer)}</p>`}
      <p class="matching" aria-live="polite">${matching(viewer)}</p>
      ${
        asked === 0 && !(state.only && viewer.selected !== undefined)
          ? nothing
          : html`<label class="tick">
                <input type="checkbox" .checked=${live(state.only)} @change=${(event: Event) => change({ only: (event.currentTarget as HTMLInputElement).checked })}>
                ${words[asked === 0 ? "onlyThread" : "only"][language]}
              </label>
              ${asked === 0 ? nothing : html`<button type="button" class="clear" @click=${clear}>${words.clear[language]}</button>`}`
      }
    </div>
    <div class="filters" id="filters">${data.facets.map((facet) => facetField(viewer, facet))}</div>
  </div>`;
}

/** What has been chosen, to be read where the filters themselves are folded. */
function chosenText({ data, state, language }: Viewer): string {
  const chosen = data.facets.flatMap(({ id, values }) =>
    values
      .filter((value) => value.id === state.filters[id])
      .map(({ title }) => `${words[id][language]}: ${localText(title, language)}`),
  );
  return chosen.join(" · ");
}

/**
 * “12 av 40 element och mål i diagrammet stämmer”, and how many that are not drawn; of everything in views where nothing
 * is drawn. Nothing when nothing is asked.
 */
function matching({ data, matches, language, state }: Viewer): string {
  if (!matches) return "";
  if (state.tab !== "diagram") return allPhrases[language](matches.size, data.nodes.length);
  const drawn = data.nodes.filter(({ isDrawn }) => isDrawn);
  const count = drawn.filter(({ id }) => matches.has(id)).length;
  const others = data.nodes.filter(({ id, isDrawn }) => !isDrawn && matches.has(id)).length;
  return matchPhrases[language](count, drawn.length, others);
}

const allPhrases: Readonly<Record<Language, (count: number, all: number) => string>> = {
  sv: (count, all) => `${count} av ${all} element och mål stämmer.`,
  en: (count, all) => `${count} of ${all} elements and goals match.`,
};

const matchPhrases: Readonly<Record<Language, (count: number, all: number, others: number) => string>> = {
  sv: (count, all, others) =>
    `${count} av ${all} element och mål i diagrammet stämmer${others === 0 ? "" : `, och ${others} till som inte är ${others === 1 ? "ritat" : "ritade"}`}.`,
  en: (count, all, others) =>
    `${count} of ${all} elements and goals in the diagram match${others === 0 ? "" : `, and ${others} more that ${others === 1 ? "is" : "are"} not drawn`}.`,
};

function facetField({ language, state, change }: Viewer, { id, values }: ViewerFacet): TemplateResult {
  const chosen = state.filters[id];
  const choose = (event: Event) => {
    const { [id]: _, ...others } = state.filters;
    const { value } = event.currentTarget as HTMLSelectElement;
    change({ filters: value === "" ? others : { ...others, [id]: value } });
  };
  return html`<div class="field">
    <label for="filter-${id}">${words[id][language]}</label>
    <select id="filter-${id}" class=${chosen === undefined ? "" : "is-chosen"} @change=${choose}>
      <option value="" .selected=${chosen === undefined}>${words.all[language]}</option>
      ${values.map(({ id: value, title }) => html`<option value=${value} .selected=${value === chosen}>${localText(title, language)}</option>`)}
    </select>
  </div>`;
}
