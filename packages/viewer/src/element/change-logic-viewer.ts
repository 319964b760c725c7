import { findTheme, type Theme, themes } from "@change-logic/diagram";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { NodeId, ViewerData } from "../data/viewer-data.js";
import { DiagramPane } from "./parts/diagram-pane.js";
import { filterBar } from "./parts/filter-bar.js";
import { findingsTab } from "./parts/findings-tab.js";
import { header } from "./parts/header.js";
import { panel } from "./parts/panel.js";
import { PrintSheets } from "./parts/print-sheets.js";
import { tabList } from "./parts/tab-list.js";
import { tableTab } from "./parts/table-tab.js";
import { textTab } from "./parts/text-tab.js";
import { createIndex, type ViewerIndex } from "./state/viewer-index.js";
import { readState, startState, type ViewerState, writeState } from "./state/viewer-state.js";
import { styles } from "./style/styles.js";
import { themeProperties } from "./style/theme-properties.js";
import type { StateChanges, Viewer } from "./viewer.js";
import type { NavigateDetail, SelectDetail, ViewerEvents } from "./viewer-events.js";
import { viewerWords } from "./viewer-words.js";

/**
 * `<change-logic-viewer>`: a plan, or several, to explore. Give it what `createViewerData` made as `data`. It loads
 * nothing, draws in a shadow tree of its own, and puts text from plans into the page as text only.
 */
export class ChangeLogicViewer extends LitElement {
  static override styles = styles;
  static override properties = {
    data: { attribute: false },
    follow: { type: String },
    headingLevel: { type: Number, attribute: "heading-level" },
    problem: { attribute: false },
    state: { state: true },
    heard: { state: true },
  };

  /** What is shown; nothing is while it is left out. Given anew, the reader's choices are kept. */
  declare data: ViewerData | undefined;
  /**
   * `hash`: the reader's choices are kept in the part of the page's address after `#`, and follow it. Left out, the
   * element touches no address: listen to `navigate`, and set {@link address}.
   */
  declare follow: "hash" | undefined;
  /** The level of the title among the headings of the page around it, 1 to 6; 2 when left out. */
  declare headingLevel: number;
  /** What is wrong with the plan just now, in words, shown above everything; for a live preview. */
  declare problem: string | undefined;
  declare protected state: ViewerState;
  declare protected heard: string;

  private index: ViewerIndex | undefined;
  private readonly diagram = new DiagramPane(this);
  private readonly sheets = new PrintSheets(this);
  private readonly darkness = globalThis.matchMedia?.("(prefers-color-scheme: dark)");
  private readonly contrast = globalThis.matchMedia?.("(prefers-contrast: more)");

  constructor() {
    super();
    this.headingLevel = 2;
    this.state = startState;
    this.heard = "";
  }

  /** The reader's choices as an address keeps them; what cannot be read is left as it was at the start. */
  get address(): string {
    return writeState(this.state);
  }

  set address(text: string) {
    this.state = readState(text);
  }

  /** The element or item that is looked at, by its id in the model; undefined when none is. */
  get selected(): string | undefined {
    return this.state.selected;
  }

  set selected(key: string | undefined) {
    this.changeState({ selected: key, path: undefined }, "push");
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.darkness?.addEventListener("change", this.redraw);
    this.contrast?.addEventListener("change", this.redraw);
    if (this.follow !== "hash") return;
    this.readAddress();
    window.addEventListener("hashchange", this.readAddress);
    window.addEventListener("popstate", this.readAddress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.darkness?.removeEventListener("change", this.redraw);
    this.contrast?.removeEventListener("change", this.redraw);
    window.removeEventListener("hashchange", this.readAddress);
    window.removeEventListener("popstate", this.readAddress);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("data") && this.data) this.index = createIndex(this.data);
  }

  override render(): TemplateResult | typeof nothing {
    const viewer = this.viewer();
    if (!viewer) return nothing;
    const { language, theme, state, data } = viewer;
    for (const [name, value] of themeProperties(theme)) this.style.setProperty(name, value);
    return html`
      <div class="viewer" lang=${language} @keydown=${this.onKeydown}>
        ${this.problem === undefined ? nothing : html`<p class="problem" role="alert">${this.problem}</p>`}
        ${header(viewer)}
        ${filterBar(viewer)}
        ${tabList(viewer)}
        <div class="main">
          <div class="tab" id="tab" role="tabpanel" aria-labelledby="tab-${state.tab}">${this.tab(viewer)}</div>
          ${panel(viewer)}
        </div>
        <footer><p>${viewer.texts.statement}</p>
          ${viewer.texts.notHeld.map((text) => html`<p>${text}</p>`)}
          <p>${viewerWords.madeWith[language]} ${data.tool.name} ${data.tool.version}, ${data.date}.</p></footer>
        <div class="heard" role="status" aria-live="polite">${this.heard}</div>
      </div>
      ${this.sheets.render(viewer)}`;
  }

  private tab(viewer: Viewer): TemplateResult {
    switch (viewer.state.tab) {
      case "diagram":
        return this.diagram.render(viewer);
      case "text":
        return textTab(viewer);
      case "findings":
        return findingsTab(viewer);
      case "coverage":
      case "matrix":
      case "actions":
      case "plans":
        return tableTab(viewer, viewer.state.tab);
    }
  }

  private viewer(): Viewer | undefined {
    const { data, index, state } = this;
    if (!data || !index) return undefined;
    const language = state.language ?? data.language;
    const selected = state.selected === undefined ? undefined : index.byKey(state.selected);
    const ways = (selected?.coverage?.paths ?? selected?.reaches?.map(({ path }) => path)) as
      | readonly (readonly NodeId[])[]
      | undefined;
    const way = state.path === undefined ? undefined : ways?.[state.path];
    return {
      data,
      texts: data.texts[language],
      language,
      theme: this.theme(),
      state,
      headingLevel: this.headingLevel,
      index,
      selected: selected?.id,
      lit: way ? index.threadAlong(way) : selected && index.threadOf(selected.id),
      matches: index.matches(state),
      change: (changes, how = "push") => this.changeState(changes, how),
      select: (id, focus) => this.selectNode(id, focus),
      announce: (text) => {
        this.heard = text;
      },
    };
  }

  private theme(): Theme {
    const { theme } = this.state;
    if (theme === "own" && this.data?.theme) return this.data.theme;
    if (theme !== "auto" && theme !== "own") return findTheme(theme) ?? themes.light;
    if (this.contrast?.matches) return themes.highContrast;
    return this.darkness?.matches ? themes.dark : themes.light;
  }

  private selectNode(id: NodeId | undefined, focus?: "panel" | "diagram"): void {
    const node = id === undefined ? undefined : this.index?.node(id);
    const before = this.state.selected;
    this.changeState({ selected: node?.key, path: undefined }, "push");
    if (focus === undefined) return;
    void this.updateComplete.then(() => {
      if (focus === "panel") this.renderRoot.querySelector<HTMLElement>("#panel-heading")?.focus();
      else this.diagram.focusBox(before === undefined ? undefined : this.index?.byKey(before)?.id);
    });
  }

  private changeState(changes: StateChanges, how: "push" | "replace"): void {
    const before = this.state;
    const entries = Object.entries({ ...before, ...changes }).filter(([, value]) => value !== undefined);
    this.state = Object.fromEntries(entries) as unknown as ViewerState;
    const address = writeState(this.state);
    if (address === writeState(before)) return;
    const replace = how === "replace";
    if (this.follow === "hash") {
      const url = `#${address}`;
      if (replace) history.replaceState(null, "", url);
      else history.pushState(null, "", url);
    }
    if (before.selected !== this.state.selected) {
      const node = this.state.selected === undefined ? undefined : this.index?.byKey(this.state.selected);
      this.tell("select", { key: node?.key ?? null, kind: node?.kind ?? null } satisfies SelectDetail);
    }
    this.tell("navigate", { state: this.state, address, replace } satisfies NavigateDetail);
  }

  private tell<Name extends keyof ViewerEvents>(name: Name, detail: ViewerEvents[Name]["detail"]): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  private readonly readAddress = (): void => {
    this.state = readState(location.hash);
  };

  private readonly redraw = (): void => this.requestUpdate();

  private readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented || this.state.selected === undefined) return;
    event.preventDefault();
    this.selectNode(undefined, "diagram");
  };

  override addEventListener<Name extends keyof ViewerEvents>(
    type: Name,
    listener: (this: ChangeLogicViewer, event: ViewerEvents[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(type: string, listener: unknown, options?: boolean | AddEventListenerOptions): void {
    super.addEventListener(type, listener as EventListenerOrEventListenerObject, options);
  }

  override removeEventListener<Name extends keyof ViewerEvents>(
    type: Name,
    listener: (this: ChangeLogicViewer, event: ViewerEvents[Name]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  override removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | EventListenerOptions,
  ): void;
  override removeEventListener(type: string, listener: unknown, options?: boolean | EventListenerOptions): void {
    super.removeEventListener(type, listener as EventListenerOrEventListenerObject, options);
  }
}
