import type { Language } from "@change-logic/model";
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { NodeId, ViewerData } from "../data/viewer-data.js";
import { checkData } from "./check-data.js";
import { aboutTab } from "./parts/about-tab.js";
import { DiagramPane } from "./parts/diagram-pane.js";
import { filterBar } from "./parts/filter-bar.js";
import { findingsTab } from "./parts/findings-tab.js";
import { header } from "./parts/header.js";
import { panel } from "./parts/panel.js";
import { PrintSheets } from "./parts/print-sheets.js";
import { tabList } from "./parts/tab-list.js";
import { tableTab } from "./parts/table-tab.js";
import { textTab } from "./parts/text-tab.js";
import { AddressKeeper } from "./state/address-keeper.js";
import { fittedState, type LostChoices, lostChoices } from "./state/fitted-state.js";
import { createIndex, type Thread, type ViewerIndex } from "./state/viewer-index.js";
import { readState, startState, type ViewerState, writeState } from "./state/viewer-state.js";
import { ReaderTheme } from "./style/reader-theme.js";
import { styles } from "./style/styles.js";
import { TypedEventElement } from "./typed-event-element.js";
import type { StateChanges, Viewer } from "./viewer.js";
import type { NavigateDetail, SelectDetail } from "./viewer-events.js";
import { lostPhrases, viewerWords } from "./viewer-words.js";

/**
 * `<change-logic-viewer>`: a plan, or several, to explore. Give it what `createViewerData` made as `data`. It loads
 * nothing, draws in a shadow tree of its own, and puts text from plans into the page as text only. What it is given is
 * shown at its next update (`updateComplete`); its events come after that, once for each change that the reader makes.
 * As with the browser's own fields, what a program sets is not told back to it.
 */
export class ChangeLogicViewer extends TypedEventElement {
  static override styles = styles;
  static override properties = {
    follow: { type: String },
    headingLevel: { type: Number, attribute: "heading-level" },
    problem: { attribute: false },
    state: { state: true },
    heard: { state: true },
  };

  /**
   * `hash`: the reader's choices are kept in the part of the page's address after `#`, and follow it; for one viewer on a
   * page. Left out, the element touches no address: listen to `navigate`, and set {@link address}.
   */
  declare follow: "hash" | undefined;
  /** The level of the title among the headings of the page around it, 1 to 6; 2 when left out. */
  declare headingLevel: number;
  /** What is wrong with the plan just now, in words, shown above everything; for a live preview. */
  declare problem: string | undefined;
  declare protected state: ViewerState;
  declare protected heard: string;

  private given: ViewerData | undefined;
  /** Whether it was last given something that is not the data of a viewer. */
  private isMisused = false;
  private index: ViewerIndex | undefined;
  /** The state that has been told; undefined until there is something to show. */
  private told: ViewerState | undefined;
  /** How the address is to take in what has changed since; undefined when it said so itself. */
  private how: "push" | "replace" | undefined;
  /** Whether the reader has changed something since the last update, and not only a program. */
  private isReaders = false;
  /** Where the keyboard was when the panel was opened. */
  private opener: HTMLElement | undefined;
  /** Where the keyboard was before what is shown changed. */
  private keyboard: Element | undefined;
  private thread: { readonly of: readonly unknown[]; readonly lit: Thread | undefined } | undefined;
  /** What was asked for last and is not there, until the reader chooses something else. */
  private lost: LostChoices | undefined;
  private readonly diagram = new DiagramPane(this);
  private readonly sheets = new PrintSheets(this);
  private readonly keeper = new AddressKeeper(this, (address) => {
    this.state = readState(address);
    this.isReaders = true;
  });
  private readonly theme = new ReaderTheme(this);

  constructor() {
    super();
    this.headingLevel = 2;
    this.state = startState;
    this.heard = "";
    // What a program has set before it was known what that means hides the property.
    const early = Object.getOwnPropertyDescriptor(this, "data");
    if (!early) return;
    Reflect.deleteProperty(this, "data");
    try {
      this.data = early.value as ViewerData;
    } catch (error) {
      reportError(error);
    }
  }

  /**
   * What is shown; nothing is while it is left out. Given anew, the reader's choices are kept, but for those of what is
   * not there any more. Throws `ChangeLogicError` (`invalid-argument`) for anything else than the data of a viewer; what
   * was shown before is then gone, and the reader is told that there is nothing to show.
   */
  get data(): ViewerData | undefined {
    return this.given;
  }

  set data(data: ViewerData | undefined) {
    const before = this.given;
    this.given = undefined;
    this.isMisused = true;
    try {
      checkData(data);
      this.given = data ?? undefined;
      this.isMisused = false;
    } finally {
      this.requestUpdate("data", before, { hasChanged: () => true });
    }
  }

  /** The reader's choices as an address keeps them; what cannot be read is left as it was at the start. */
  get address(): string {
    return writeState(this.state);
  }

  set address(text: string) {
    this.state = readState(text);
    this.how = "push";
  }

  /** The element or item that is looked at, by its id in the model; undefined when none is. One that is not there is none. */
  get selected(): string | undefined {
    return this.state.selected;
  }

  set selected(key: string | undefined) {
    this.changeState({ selected: key, path: undefined }, "push");
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("keydown", this.onPageKeydown);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("keydown", this.onPageKeydown);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    this.keeper.follow(this.follow === "hash");
    this.keyboard = this.shadowRoot?.activeElement ?? undefined;
    if (changed.has("data")) {
      this.index = undefined;
      this.index = this.data && createIndex(this.data);
    }
    if (!this.data || !this.index) return;
    const fitted = fittedState(this.state, this.data, this.index);
    if (fitted !== this.state) this.how ??= "replace";
    const lost = lostChoices(this.state, fitted);
    if (lost || (this.told && this.state !== this.told)) this.lost = lost;
    this.state = fitted;
    const language = fitted.language ?? this.data.language;
    // What comes by itself is told to those who cannot see it.
    const isUpdated = changed.has("data") && this.told !== undefined;
    const isMended = Boolean(changed.get("problem")) && !this.problem;
    const news = [...(isMended ? [viewerWords.mended] : []), ...(isUpdated ? [viewerWords.updated] : [])];
    const said = [...news.map((words) => words[language]), ...(lost ? lostLines(lost, language) : [])];
    if (said.length > 0) this.say(said.join(" "));
  }

  override update(changed: PropertyValues<this>): void {
    super.update(changed);
    // Before anything is measured.
    const frame = this.renderRoot.querySelector<HTMLElement>(".viewer");
    if (frame) this.theme.paint(frame, this.theme.of(this.state, this.data));
  }

  override updated(): void {
    const { told, how, state, index, isReaders } = this;
    if (!index) return;
    this.told = state;
    this.how = undefined;
    this.keepKeyboard(told);
    // Whoever was sent an address that names an element should not have to look for it.
    if (told === undefined && this.follow === "hash") this.showPanel();
    this.isReaders = false;
    if (told === undefined) return;
    const address = writeState(state);
    if (address === writeState(told)) return;
    if (how) this.keeper.keep(address, how);
    if (!isReaders) return;
    if (state.selected !== told.selected) {
      const node = state.selected === undefined ? undefined : index.byKey(state.selected);
      this.tell("select", { key: node?.key ?? null, kind: node?.kind ?? null } satisfies SelectDetail);
    }
    this.tell("navigate", { state, address, replace: how !== "push" } satisfies NavigateDetail);
  }

  override render(): TemplateResult | typeof nothing {
    const viewer = this.viewer();
    if (!viewer) return this.isMisused ? this.unusable() : nothing;
    const { language, state, data, texts } = viewer;
    const isOpen = viewer.selected !== undefined;
    return html`
      <section class="viewer" lang=${language} aria-labelledby="title" @keydown=${this.onKeydown}>
        <button type="button" class="skip" @click=${this.focusTab}>${viewerWords.skip[language]}</button>
        ${!this.problem ? nothing : html`<div class="problem" role="alert">${this.problem}</div>`}
        ${header(viewer)}
        ${this.lost ? html`<p class="lost">${lostLines(this.lost, language).join(" ")}</p>` : nothing}
        ${filterBar(viewer)}
        ${tabList(viewer)}
        <div class="main ${isOpen ? "with-panel" : ""}">
          <div class="tab" id="tab" role="tabpanel" tabindex="-1" aria-labelledby="tab-${state.tab}">${this.tab(viewer)}</div>
          ${panel(viewer)}
        </div>
        <footer class="foot"><p>${texts.statement}</p>
          ${texts.notHeld.map((text) => html`<p>${text}</p>`)}
          <p>${viewerWords.madeWith[language]} ${data.tool.name} ${data.tool.version}, ${data.date}.</p></footer>
        <div class="unseen" role="status" aria-live="polite">${this.heard}</div>
      </section>
      ${this.sheets.render(viewer)}`;
  }

  /** What the reader is told where a program has given something else than data. */
  private unusable(): TemplateResult {
    const lang = this.closest<HTMLElement>("[lang]")?.lang.startsWith("en") ? "en" : "sv";
    return html`<section class="viewer" lang=${lang}><p class="problem" role="alert">${viewerWords.unusable[lang]}</p></section>`;
  }

  private tab(viewer: Viewer): TemplateResult {
    switch (viewer.state.tab) {
      case "diagram":
        return this.diagram.render(viewer);
      case "text":
        return textTab(viewer);
      case "findings":
        return findingsTab(viewer);
      case "about":
        return aboutTab(viewer);
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
    return {
      data,
      texts: data.texts[language],
      language,
      theme: this.theme.of(state, data),
      state,
      headingLevel: this.headingLevel,
      index,
      selected: state.selected === undefined ? undefined : index.byKey(state.selected)?.id,
      lit: this.lit(index),
      matches: index.matches(state),
      change: (changes, how = "push") => {
        this.isReaders = true;
        this.changeState(changes, how);
      },
      select: (id, focus) => this.selectNode(id, focus),
      link: this.follow === "hash" ? () => new URL(`#${this.address}`, location.href).href : undefined,
      announce: (text) => this.say(text),
    };
  }

  private say(text: string): void {
    // The same words again are only heard when something in them differs.
    this.heard = text === this.heard ? `${text}\u00a0` : text;
  }

  /** The thread that is lit; the same object as long as it is the same thread. */
  private lit(index: ViewerIndex): Thread | undefined {
    const { selected, path } = this.state;
    const of = [index, selected, path];
    if (!this.thread || of.some((part, at) => part !== this.thread!.of[at])) {
      const node = selected === undefined ? undefined : index.byKey(selected);
      const walks = node?.coverage?.paths ?? node?.reaches?.map((reach) => reach.path);
      const walk = path === undefined ? undefined : walks?.[path];
      const manner = (path === undefined ? undefined : node?.reaches?.[path]?.manner) ?? "clean";
      this.thread = { of, lit: walk ? index.threadAlong(walk, manner) : node && index.threadOf(node.id) };
    }
    return this.thread.lit;
  }

  private selectNode(id: NodeId | undefined, focus?: "panel" | "diagram"): void {
    const before = this.state.selected === undefined ? undefined : this.index?.byKey(this.state.selected);
    if (id !== undefined) {
      const at = this.shadowRoot?.activeElement;
      // A result of the search is gone once the keyboard has left the search.
      const stays = at?.closest(".search")?.querySelector("input") ?? at;
      if (stays instanceof HTMLElement && !stays.closest("aside")) this.opener = stays;
    }
    this.isReaders = true;
    this.changeState({ selected: id === undefined ? undefined : this.index?.nameOf(id), path: undefined }, "push");
    if (focus === undefined) {
      if (id !== undefined) void this.updateComplete.then(() => this.showPanel());
      return;
    }
    void this.updateComplete.then(() => {
      if (focus === "panel") this.renderRoot.querySelector<HTMLElement>("#panel-heading")?.focus();
      else this.focusBack(before?.isDrawn ? before.id : undefined);
    });
  }

  /** Where the panel lies below the fold, it is brought so far up that it is seen together with what is above it. */
  private showPanel(): void {
    const panel = this.renderRoot.querySelector(".panel");
    if (panel && panel.getBoundingClientRect().top > innerHeight * 0.75) panel.scrollIntoView({ block: "start" });
  }

  /** When the panel that the keyboard was in is gone, as after going back in the browser, it goes where Escape leads. */
  private keepKeyboard(told: ViewerState | undefined): void {
    const { keyboard } = this;
    this.keyboard = undefined;
    if (!keyboard?.closest("aside") || this.shadowRoot?.activeElement !== null) return;
    const heading = this.renderRoot.querySelector<HTMLElement>("#panel-heading");
    if (heading) {
      heading.focus();
      return;
    }
    const before = told?.selected === undefined ? undefined : this.index?.byKey(told.selected);
    this.focusBack(before?.isDrawn ? before.id : undefined);
  }

  /** Where the keyboard goes when the panel is closed: to the box that was looked at, or to where it came from. */
  private focusBack(box: NodeId | undefined): void {
    const { opener } = this;
    this.opener = undefined;
    if (this.state.tab === "diagram" && box !== undefined) this.diagram.focusBox(box);
    else opener?.focus();
    // It may have been drawn anew, or be hidden by now.
    if (this.shadowRoot?.activeElement === null) this.focusTab();
  }

  private readonly focusTab = (): void => {
    this.renderRoot.querySelector<HTMLElement>("#tab")?.focus();
  };

  private changeState(changes: StateChanges, how: "push" | "replace"): void {
    const entries = Object.entries({ ...this.state, ...changes }).filter(([, value]) => value !== undefined);
    this.state = Object.fromEntries(entries) as unknown as ViewerState;
    this.how = this.how === "push" ? "push" : how;
  }

  private readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented || this.state.selected === undefined) return;
    // A dialog is closed by the browser.
    if (event.target instanceof Element && event.target.closest("dialog")) return;
    event.preventDefault();
    this.selectNode(undefined, "diagram");
  };

  /** On a page of its own, the keys are the viewer's also when the keyboard is nowhere, as after a click. */
  private readonly onPageKeydown = (event: KeyboardEvent): void => {
    if (this.follow === "hash" && event.target === document.body) this.onKeydown(event);
  };
}

/** As much of a name from an address as is shown, in characters. */
const longestName = 100;

/** A sentence for each thing that an address names and that is not there. */
function lostLines({ selected, filters }: LostChoices, language: Language): string[] {
  const cut = (name: string) => {
    const characters = [...name];
    return characters.length > longestName ? `${characters.slice(0, longestName).join("")}…` : name;
  };
  return [
    ...(selected === undefined ? [] : [lostPhrases.element[language](cut(selected))]),
    ...filters.map((name) => lostPhrases.filter[language](cut(name))),
  ];
}
