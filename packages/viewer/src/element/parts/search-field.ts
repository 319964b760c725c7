import { kindWords, type Localized, localText } from "@change-logic/model";
import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { NodeId } from "../../data/viewer-data.js";
import { placeFound } from "../state/search.js";
import type { Viewer } from "../viewer.js";

const words = {
  search: { sv: "Sök", en: "Search" },
  results: { sv: "Sökträffar", en: "Search results" },
  keys: {
    sv: "Pil ned går till sökträffarna, Retur visar den första.",
    en: "Arrow down goes to the results, Enter shows the first of them.",
  },
  nothingFound: {
    sv: "Inget element och inget mål stämmer med sökningen.",
    en: "No element and no goal matches the search.",
  },
} as const satisfies Record<string, Localized>;

/** So many results are listed at a time: more than a screen of them helps nobody. */
const mostResults = 12;

/** The search, and what it finds while the keyboard is in it. */
export function searchField(viewer: Viewer): TemplateResult {
  const { language, state, index, change } = viewer;
  const found = index.found(state.search);
  const onInput = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    input.parentElement?.removeAttribute("data-closed");
    change({ search: input.value }, "replace");
  };
  return html`<div class="field search" @keydown=${(event: KeyboardEvent) => onSearchKey(event, viewer, found)}>
    <label for="search">${words.search[language]}</label>
    <input
      type="search"
      id="search"
      maxlength="200"
      autocomplete="off"
      spellcheck="false"
      aria-controls="results"
      aria-describedby="search-keys"
      .value=${live(state.search)}
      @input=${onInput}
    >
    <span class="unseen" id="search-keys">${words.keys[language]}</span>
    ${found.length === 0 ? html`<div id="results" hidden></div>` : results(viewer, found)}
  </div>
  ${found.length === 0 && state.search.trim() !== "" ? html`<p>${words.nothingFound[language]}</p>` : nothing}`;
}

function results(viewer: Viewer, found: readonly NodeId[]): TemplateResult {
  const { language, index, select, state, texts } = viewer;
  const more = found.length - mostResults;
  // The keyboard stays in the field while the mouse is pressed, or the list would go before it is let up.
  return html`<div id="results" class="results" @mousedown=${(event: Event) => event.preventDefault()}>
    <ul role="list" aria-label=${words.results[language]}>${found.slice(0, mostResults).map((id) => {
      const node = index.node(id)!;
      const kind = node.kind === "resource" ? nothing : html`${kindWords[node.kind].one[language]} · `;
      return html`<li><button type="button" class="result" @click=${() => select(id, "panel")}>
              <span class="result-title">${localText(node.title, language)}</span>
              <span class="result-kind">${kind}${node.key}</span>
              ${reason(placeFound(texts.scene, id, state.search))}
            </button></li>`;
    })}</ul>
    ${more > 0 ? html`<p>${language === "sv" ? `och ${more} till` : `and ${more} more`}</p>` : nothing}
  </div>`;
}

const reason = (text: string | undefined): TemplateResult | typeof nothing =>
  text === undefined ? nothing : html`<span class="result-why"><bdi>${text}</bdi></span>`;

/**
 * Arrows go through what is found; Enter in the field looks at the first; Escape closes what lies over the page, and then
 * empties the field.
 */
function onSearchKey(event: KeyboardEvent, { state, select, change }: Viewer, found: readonly NodeId[]): void {
  const field = event.currentTarget as HTMLElement;
  const input = field.querySelector<HTMLElement>("#search")!;
  const stops = [input, ...field.querySelectorAll<HTMLElement>(".result")];
  const at = stops.indexOf(event.target as HTMLElement);
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step !== 0) {
    field.removeAttribute("data-closed");
    stops[at + step]?.focus();
  } else if (event.key === "Escape" && stops.length > 1 && !field.hasAttribute("data-closed")) {
    input.focus();
    field.setAttribute("data-closed", "");
  } else if (event.key === "Enter" && event.target === input && found[0] !== undefined) select(found[0], "panel");
  else if (event.key === "Escape" && state.search !== "") {
    change({ search: "" }, "replace");
    input.focus();
  } else return;
  event.preventDefault();
}
