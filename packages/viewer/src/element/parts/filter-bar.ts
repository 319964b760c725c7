import { type Language, type Localized, localText } from "@change-logic/model";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { FacetId, ViewerFacet } from "../../data/viewer-data.js";
import type { Viewer } from "../viewer.js";
import { searchField } from "./search-field.js";

const words = {
  landmark: { sv: "Sök och filtrera", en: "Search and filter" },
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
} as const satisfies Record<FacetId | "landmark" | "all" | "only" | "onlyThread" | "clear", Localized>;

/** Search and filters, with what they leave in words. */
export function filterBar(viewer: Viewer): TemplateResult {
  const { language, state, data, texts, change } = viewer;
  const asked = Object.keys(state.filters).length + (state.search === "" ? 0 : 1);
  const clear = (event: Event) => {
    change({ filters: {}, search: "", only: false });
    // The button goes: the keyboard should not fall out of the bar with it.
    (event.currentTarget as HTMLElement).closest(".filter-bar")?.querySelector<HTMLElement>("#search")?.focus();
  };
  return html`<div class="filter-bar" role="search" aria-label="${words.landmark[language]}: ${texts.scene.title}">
    <button type="button" class="fold" aria-expanded="false" aria-controls="filters" @click=${toggle}>
      ${words.landmark[language]}${asked === 0 ? nothing : html` <span class="fold-count">(${asked})</span>`}
    </button>
    <div class="filters" id="filters">
      ${searchField(viewer)}
      ${data.facets.map((facet) => facetField(viewer, facet))}
    </div>
    <div class="filter-foot">
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
  </div>`;
}

/** Opens or folds what a button controls; only narrow screens look at it. */
function toggle(event: Event): void {
  const button = event.currentTarget as HTMLElement;
  button.setAttribute("aria-expanded", String(button.getAttribute("aria-expanded") !== "true"));
}

/** “12 av 40 element och mål i diagrammet stämmer”, and what lies outside of it; nothing when nothing is asked. */
function matching({ data, matches, language }: Viewer): string {
  if (!matches) return "";
  const drawn = data.nodes.filter(({ isDrawn }) => isDrawn);
  const count = drawn.filter(({ id }) => matches.has(id)).length;
  const others = data.nodes.filter(({ id, isDrawn }) => !isDrawn && matches.has(id)).length;
  return matchPhrases[language](count, drawn.length, others);
}

const matchPhrases: Readonly<Record<Language, (count: number, all: number, others: number) => string>> = {
  sv: (count, all, others) =>
    `${count} av ${all} element och mål i diagrammet stämmer${others === 0 ? "" : `, och ${others} till utanför det`}.`,
  en: (count, all, others) =>
    `${count} of ${all} elements and goals in the diagram match${others === 0 ? "" : `, and ${others} more outside of it`}.`,
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
