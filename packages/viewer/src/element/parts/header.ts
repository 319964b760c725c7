import { type Language, type Localized, languages } from "@change-logic/model";
import { css, html, nothing, type TemplateResult } from "lit";
import { type ThemeChoice, themeChoices, type ViewerState } from "../state/viewer-state.js";
import type { Viewer } from "../viewer.js";
import { heading } from "./heading.js";
import { help, openHelp } from "./help.js";

const words = {
  language: { sv: "Språk", en: "Language" },
  theme: { sv: "Utseende", en: "Appearance" },
  auto: { sv: "Automatiskt", en: "Automatic" },
  light: { sv: "Ljust", en: "Light" },
  dark: { sv: "Mörkt", en: "Dark" },
  "high-contrast": { sv: "Hög kontrast", en: "High contrast" },
  own: { sv: "Organisationens", en: "The organisation’s" },
  paper: { sv: "Papper", en: "Paper" },
  print: { sv: "Skriv ut", en: "Print" },
  help: { sv: "Hjälp", en: "Help" },
} as const satisfies Record<ThemeChoice | "language" | "theme" | "paper" | "print" | "help", Localized>;

/** Each language is named in itself, for those who look for it. */
const languageNames = { sv: "Svenska", en: "English" } as const satisfies Record<Language, string>;

/** The sizes of paper that there are. */
const papers = ["A4", "A3"] as const satisfies readonly ViewerState["paper"][];

/** Title, language, theme, print and help. */
export function header(viewer: Viewer): TemplateResult {
  const { language, state, texts, data, change } = viewer;
  const { title, subtitle } = texts.scene;
  const themes = themeChoices.filter((id) => id !== "own" || data.theme);
  return html`<header class="header">
    <div class="titles">
      ${heading(viewer, 0, title.replaceAll(" · ", "\u00a0· "), "title")}
      ${subtitle === "" ? nothing : html`<p class="subtitle">${subtitle}</p>`}
    </div>
    <div class="tools">
      <div class="field" role="group" aria-labelledby="language-label">
        <span class="label" id="language-label">${words.language[language]}</span>
        <div class="joined">
          ${languages.map(
            (id) => html`<button
              type="button"
              lang=${id}
              aria-pressed=${id === language}
              @click=${() => change({ language: id })}
            >${languageNames[id]}</button>`,
          )}
        </div>
      </div>
      <div class="field">
        <label for="theme">${words.theme[language]}</label>
        <select id="theme" @change=${(event: Event) => change({ theme: chosenIn<ThemeChoice>(event) })}>
          ${themes.map((id) => html`<option value=${id} .selected=${id === state.theme}>${words[id][language]}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="paper">${words.paper[language]}</label>
        <div class="joined">
          <select
            id="paper"
            @change=${(event: Event) => change({ paper: chosenIn<ViewerState["paper"]>(event) }, "replace")}
          >
            ${papers.map((id) => html`<option value=${id} .selected=${id === state.paper}>${id}</option>`)}
          </select>
          <button type="button" class="print" @click=${() => window.print()}>${words.print[language]}</button>
        </div>
      </div>
      <button type="button" class="open-help" aria-haspopup="dialog" @click=${openHelp}>${words.help[language]}</button>
    </div>
    ${help(viewer)}
  </header>`;
}

/** The option that has been chosen: one of those that were offered. */
const chosenIn = <Value extends string>(event: Event): Value =>
  (event.currentTarget as HTMLSelectElement).value as Value;

/** The style of the header. */
export const headerStyle = css`
  .header {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem 2rem;
    align-items: flex-end;
    justify-content: space-between;
  }
  .titles {
    flex: 1 1 22rem;
    min-width: 0;
    max-width: 60rem;
    overflow-wrap: anywhere;
  }
  .subtitle {
    margin-top: 0.35rem;
    color: var(--muted);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1rem;
    align-items: flex-end;
  }
  .tools select {
    width: auto;
    max-width: 100%;
  }
  /* Controls that belong together stand wall to wall. */
  .joined {
    display: flex;
  }
  .joined > :not(:first-child) {
    margin-left: -1px;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  .joined > :not(:last-child) {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .joined > :focus-visible {
    z-index: 1;
  }
`;
