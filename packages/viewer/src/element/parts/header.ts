import { type Language, type Localized, languages } from "@change-logic/model";
import { css, html, nothing, type TemplateResult } from "lit";
import { type ThemeChoice, themeChoices } from "../state/viewer-state.js";
import type { StateChanges, Viewer } from "../viewer.js";
import { toggleFold } from "./fold.js";
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
  oneSheet: { sv: "ett blad", en: "one sheet" },
  print: { sv: "Skriv ut", en: "Print" },
  help: { sv: "Hjälp", en: "Help" },
  settings: { sv: "Inställningar", en: "Settings" },
} as const satisfies Record<
  ThemeChoice | "language" | "theme" | "paper" | "oneSheet" | "print" | "help" | "settings",
  Localized
>;

/** Each language is named in itself, for those who look for it. */
const languageNames = { sv: "Svenska", en: "English" } as const satisfies Record<Language, string>;

/** The sizes of paper that there are, over several sheets where it needs them, and on one. */
const papers = [
  { value: "A4", paper: "A4", oneSheet: undefined },
  { value: "A3", paper: "A3", oneSheet: undefined },
  { value: "A4-1", paper: "A4", oneSheet: true },
  { value: "A3-1", paper: "A3", oneSheet: true },
] as const satisfies readonly (Pick<StateChanges, "paper" | "oneSheet"> & { readonly value: string })[];

/** Title, language, theme, print and help. */
export function header(viewer: Viewer): TemplateResult {
  const { language, state, texts, data, change } = viewer;
  const { title, subtitle } = texts.scene;
  const themes = themeChoices.filter((id) => id !== "own" || data.theme);
  return html`<header class="header">
    <div class="titles">
      ${heading(viewer, 0, title.replaceAll(" · ", "\u00a0· "), "title")}
      ${subtitle === "" ? nothing : html`<p class="subtitle">${subtitleOf(viewer)}</p>`}
    </div>
    <button type="button" class="fold fold-settings" aria-expanded="false" aria-controls="settings" @click=${toggleFold}>
      ${words.settings[language]}
    </button>
    <div class="tools" id="settings">
      <div class="field" role="group" aria-labelledby="language-label">
        <span class="unseen" id="language-label">${words.language[language]}</span>
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
            @change=${(event: Event) => {
              const { paper, oneSheet } = papers.find(({ value }) => value === chosenIn(event)) ?? papers[0];
              change({ paper, oneSheet }, "replace");
            }}
          >
            ${papers.map(({ value, paper, oneSheet }) => html`<option value=${value} .selected=${paper === state.paper && oneSheet === state.oneSheet}>${paper}${oneSheet ? `, ${words.oneSheet[language]}` : nothing}</option>`)}
          </select>
          <button type="button" class="print" @click=${() => window.print()}>${words.print[language]}</button>
        </div>
      </div>
    </div>
    <button type="button" class="open-help" aria-haspopup="dialog" @click=${openHelp}>${words.help[language]}</button>
    ${help(viewer)}
  </header>`;
}

/** The subtitle; the number of findings at its end leads to them, those about the plan as a whole by themselves. */
function subtitleOf(viewer: Viewer): TemplateResult | string {
  const { texts, change } = viewer;
  const { subtitle } = texts.scene;
  const { length } = texts.findings;
  const at = subtitle.lastIndexOf(" · ");
  const last = subtitle.slice(at + 3);
  if (at < 0 || length === 0 || !last.startsWith(`${length} `)) return subtitle;
  const show = () => change({ tab: "findings", group: "element" });
  return html`${subtitle.slice(0, at + 3)}<button type="button" class="link" @click=${show}>${last}</button>`;
}

/** The option that has been chosen: one of those that were offered. */
const chosenIn = <Value extends string>(event: Event): Value =>
  (event.currentTarget as HTMLSelectElement).value as Value;

/** The style of the header. */
export const headerStyle = css`
  .header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
    justify-content: space-between;
  }
  .titles {
    flex: 1 1 22rem;
    margin-inline-end: 1.25rem;
    min-width: 0;
    max-width: 60rem;
    overflow-wrap: anywhere;
  }
  .titles > .heading {
    font-size: 1.5rem;
  }
  .subtitle {
    margin-top: 0.15rem;
    color: var(--muted);
    line-height: 1.35;
  }
  .subtitle .link {
    color: inherit;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
  }
  .tools .field {
    flex-flow: row wrap;
    gap: 0.2rem 0.4rem;
    align-items: center;
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
  @container viewer (max-width: 40em) {
    .header {
      justify-content: flex-start;
    }
    .titles {
      flex-basis: 100%;
      margin-inline-end: 0;
    }
    .titles > .heading {
      font-size: 1.375rem;
    }
    .header > .tools {
      flex-basis: 100%;
    }
    .fold-settings {
      margin-inline-end: auto;
    }
    .fold-settings[aria-expanded="false"] + .tools {
      display: none;
    }
  }
`;
