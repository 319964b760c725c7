import { themes } from "@change-logic/diagram";
import { localText } from "@change-logic/model";
import { html, type LitElement, nothing, type ReactiveController, render, type TemplateResult } from "lit";
import { keptBoxes } from "../kept-boxes.js";
import { themeProperties } from "../style/theme-properties.js";
import type { Viewer } from "../viewer.js";
import { viewerWords } from "../viewer-words.js";
import { printedAbout } from "./about-tab.js";
import { printedSheets } from "./print-drawing.js";
import { printedFindings, printedTable } from "./print-lists.js";
import { pageRules } from "./print-style.js";
import { printedText } from "./print-text.js";
import { printWords } from "./print-words.js";

/**
 * What is printed: the diagram on sheets, then findings, coverage, and everything as text. Made when the reader prints,
 * from what is on the screen then, and not before; taken away after it.
 */
export class PrintSheets implements ReactiveController {
  private viewer: Viewer | undefined;
  private rules: CSSStyleSheet | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener("beforeprint", this.fill);
    window.addEventListener("afterprint", this.empty);
  }

  hostDisconnected(): void {
    this.empty();
    window.removeEventListener("beforeprint", this.fill);
    window.removeEventListener("afterprint", this.empty);
  }

  /** Nothing on the screen; the sheets while printing. */
  render(viewer: Viewer): TemplateResult {
    this.viewer = viewer;
    return html`<div class="sheets"></div>`;
  }

  /** Browsers print what is there when this returns, so that nothing here may wait. */
  private readonly fill = (): void => {
    const place = this.host.renderRoot.querySelector<HTMLElement>(".sheets");
    const { viewer } = this;
    if (!place || !viewer) return;
    for (const [name, value] of themeProperties(themes.print)) place.style.setProperty(name, value);
    render(sheets(viewer), place);
    place.classList.add("printing");
    if (this.rules) return;
    this.rules = new CSSStyleSheet();
    this.rules.replaceSync(pageRules);
    document.adoptedStyleSheets.push(this.rules);
  };

  private readonly empty = (): void => {
    const place = this.host.renderRoot?.querySelector<HTMLElement>(".sheets");
    if (place) {
      render(nothing, place);
      place.classList.remove("printing");
    }
    const { rules } = this;
    this.rules = undefined;
    if (rules) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== rules);
  };
}

function sheets(viewer: Viewer): TemplateResult {
  const { texts, language, data, state } = viewer;
  const drawn = printedSheets(viewer);
  const said = selectionText(viewer);
  return html`<div class="printed" lang=${language}>
    ${drawn.map((svg) => html`<div class="sheet ${state.paper}">${svg}</div>`)}
    <section class="sheets-text">
      <h1>${texts.scene.title}</h1>
      <p class="muted">${texts.scene.subtitle}</p>
      ${said === "" ? nothing : html`<p>${said}</p>`}
      ${drawn.length === 0 ? html`<p>${printWords.tooLarge[language]}</p>` : nothing}
      ${printedFindings(viewer)}
    </section>
    <section class="sheets-wide">${printedTable(viewer, "coverage")}</section>
    ${state.tab === "actions" ? html`<section class="sheets-wide">${printedTable(viewer, "actions")}</section>` : nothing}
    ${data.plans.length > 1 ? html`<section class="sheets-wide">${printedTable(viewer, "plans")}</section>` : nothing}
    <section class="sheets-text">
      <div class="sheets-columns"><h2>${printWords.text[language]}</h2>${printedText(viewer)}</div>
      <div class="sheets-columns">${printedAbout(viewer)}</div>
      <footer><p>${texts.statement}</p>
        ${texts.notHeld.map((text) => html`<p>${text}</p>`)}
        <p>${viewerWords.madeWith[language]} ${data.tool.name} ${data.tool.version}, ${data.date}.</p></footer>
    </section>
  </div>`;
}

/** What has been chosen on the screen, in a sentence; empty when it is the whole. */
function selectionText(viewer: Viewer): string {
  const { state, data, language, matches, selected, index } = viewer;
  const rest = keptBoxes(viewer) ? [printWords.only] : matches ? [printWords.among] : [];
  const node = selected === undefined ? undefined : index.node(selected);
  const chosen = data.facets.flatMap(({ id, values }) => {
    const value = values.find((one) => one.id === state.filters[id]);
    return value ? [localText(value.title, language)] : [];
  });
  const parts = [
    ...(state.diagram === "overview" ? [printWords.overview[language]] : []),
    ...chosen,
    ...(state.search.trim() === "" ? [] : [`${printWords.search[language]} ”${state.search.trim()}”`]),
    ...(node
      ? [`${printWords[state.path === undefined ? "thread" : "path"][language]} ”${localText(node.title, language)}”`]
      : []),
    ...(state.diagram === "overview" ? [] : rest.map((word) => word[language])),
  ];
  if (parts.length === 0) return "";
  return `${printWords.shows[language]}: ${parts.join("; ")}.${matches ? ` ${printWords.listsToo[language]}` : ""}`;
}
