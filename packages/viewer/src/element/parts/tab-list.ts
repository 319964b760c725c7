import type { Localized } from "@change-logic/model";
import { css, html, nothing, type TemplateResult } from "lit";
import { type TabId, tabIds } from "../state/viewer-state.js";
import type { Viewer } from "../viewer.js";

/** What the views are called. */
export const tabWords = {
  diagram: { sv: "Diagram", en: "Diagram" },
  text: { sv: "Text", en: "Text" },
  coverage: { sv: "Täckning", en: "Coverage" },
  matrix: { sv: "Matris", en: "Matrix" },
  actions: { sv: "Insatser", en: "Actions" },
  findings: { sv: "Styrkor och svagheter", en: "Strengths and weaknesses" },
  plans: { sv: "Planer", en: "Plans" },
  about: { sv: "Om planen", en: "About the plan" },
} as const satisfies Record<TabId, Localized>;

const words = {
  views: { sv: "Vyer", en: "Views" },
  findings: { sv: "iakttagelser", en: "findings" },
  finding: { sv: "iakttagelse", en: "finding" },
} as const satisfies Record<string, Localized>;

/** The views that there are of these data: that of several plans only where there are several. */
export const tabsOf = ({ texts }: Pick<Viewer, "texts">): readonly TabId[] =>
  tabIds.filter((id) => id !== "plans" || texts.tables.plans !== undefined);

/** The views to choose among: one stop for the Tab key, arrows go from one to the next and show it. */
export function tabList(viewer: Viewer): TemplateResult {
  const { language, state, texts } = viewer;
  const tabs = tabsOf(viewer);
  const show = (tab: TabId) => viewer.change({ tab });
  const onKeydown = (event: KeyboardEvent) => {
    const next = neighbour(tabs, state.tab, event.key);
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    show(next);
    const list = event.currentTarget as HTMLElement;
    list.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${words.views[language]} @keydown=${onKeydown}>
    ${tabs.map((id) => {
      const isShown = id === state.tab;
      return html`<button
        type="button"
        role="tab"
        class="tab-button"
        id="tab-${id}"
        aria-controls="tab"
        aria-selected=${isShown}
        tabindex=${isShown ? 0 : -1}
        @click=${() => show(id)}
      >${tabWords[id][language]}${id === "findings" ? count(texts.findings.length, viewer) : nothing}</button>`;
    })}
  </div>`;
}

function count(findings: number, { language }: Viewer): TemplateResult | typeof nothing {
  if (findings === 0) return nothing;
  const word = words[findings === 1 ? "finding" : "findings"][language];
  return html`<span class="tab-count">${findings}<span class="unseen"> ${word}</span></span>`;
}

/** The view that a key leads to, around the ends; undefined for keys that lead nowhere. */
function neighbour(tabs: readonly TabId[], from: TabId, key: string): TabId | undefined {
  const at = tabs.indexOf(from);
  switch (key) {
    case "ArrowRight":
      return tabs[(at + 1) % tabs.length];
    case "ArrowLeft":
      return tabs[(at - 1 + tabs.length) % tabs.length];
    case "Home":
      return tabs[0];
    case "End":
      return tabs.at(-1);
    default:
      return undefined;
  }
}

/** The style of the tabs. */
export const tabListStyle = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25rem;
    margin-top: 0.5rem;
    border-bottom: 1px solid var(--line);
  }
  .tab-button,
  .tab-button:hover {
    min-height: 2.75rem;
    margin-bottom: -1px;
    padding: 0.5rem 0.75rem 0.3rem;
    border: 0;
    border-bottom: 4px solid transparent;
    border-radius: 0.25rem 0.25rem 0 0;
    background: none;
    color: var(--text);
  }
  .tab-button:hover {
    border-bottom-color: var(--line);
    background: var(--surface);
  }
  .tab-button[aria-selected="true"] {
    border-bottom-color: var(--accent);
    color: var(--accent);
    font-weight: 700;
  }
  .tab-button:focus-visible {
    outline-offset: -3px;
  }
  @container viewer (max-width: 40em) {
    .tab-button,
    .tab-button:hover {
      min-height: 2.25rem;
      padding: 0.3rem 0.5rem 0.15rem;
    }
  }
  .tab-count {
    min-width: 1.5rem;
    padding: 0.05rem 0.4rem;
    border: 1px solid var(--line);
    border-radius: 1rem;
    background: var(--background);
    color: var(--text);
    font-size: 0.8125rem;
    font-weight: 400;
    text-align: center;
  }
  @media (forced-colors: active) {
    .tab-button,
    .tab-button:hover {
      margin-bottom: 0;
      border-bottom-color: Canvas;
    }
    .tab-button[aria-selected="true"] {
      border-bottom-color: Highlight;
    }
  }
`;
