import type { Localized } from "@change-logic/model";
import { html, nothing, type TemplateResult } from "lit";
import type { Viewer } from "../viewer.js";

const words = {
  shows: { sv: "Visar", en: "Showing" },
  of: { sv: "av", en: "of" },
  rest: {
    sv: "Resten stämmer inte med filtret eller sökningen.",
    en: "The rest do not match the filters or the search.",
  },
} as const satisfies Record<string, Localized>;

/** How much of a list the filters leave, in a sentence; nothing while nothing is asked. `things` is what is counted, in the language. */
export function shownCount(
  { language, matches }: Viewer,
  shown: number,
  all: number,
  things: string,
): TemplateResult | typeof nothing {
  if (matches === undefined) return nothing;
  return html`<p class="shown-count">${words.shows[language]} ${shown} ${words.of[language]} ${all} ${things}.
    ${shown < all ? words.rest[language] : nothing}</p>`;
}
