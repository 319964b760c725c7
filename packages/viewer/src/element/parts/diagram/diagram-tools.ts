import { html, nothing, type TemplateResult } from "lit";
import type { Viewer } from "../../viewer.js";
import { diagramWords as words } from "./diagram-words.js";

/** What the tools above the drawing do. */
export interface DiagramActions {
  /** One step larger (1) or smaller (-1). */
  step(way: 1 | -1): void;
  /** Makes all of the drawing seen. */
  fitAll(): void;
  /** The size as a share of the drawn size. */
  chooseZoom(zoom: number): void;
  save(): void;
  /** Shows diagram and panel alone, on the whole screen, or goes back; undefined where the browser cannot. */
  readonly fullScreen: { readonly isOn: boolean; change(): void } | undefined;
}

/** What is drawn, how large it is, and a way to save it. */
export function diagramTools({ language, state, change }: Viewer, actions: DiagramActions): TemplateResult {
  const choice = (diagram: "whole" | "overview") => html`<button type="button"
    aria-pressed=${state.diagram === diagram}
    @click=${() => change({ diagram, zoom: undefined })}>${words[diagram][language]}</button>`;
  return html`<div class="diagram-tools" role="group" aria-label=${words.tools[language]}>
    <div class="joined" role="group" aria-label=${words.whatIsShown[language]}>
      ${choice("whole")}${choice("overview")}
    </div>
    <div class="joined" role="group" aria-label=${words.zoom[language]}>
      <button type="button" class="step" aria-label=${words.zoomOut[language]} title=${words.zoomOut[language]}
        @click=${() => actions.step(-1)}>−</button>
      <span class="percent" id="diagram-percent"></span>
      <button type="button" class="step" aria-label=${words.zoomIn[language]} title=${words.zoomIn[language]}
        @click=${() => actions.step(1)}>+</button>
      <button type="button" @click=${() => actions.fitAll()}>${words.fit[language]}</button>
      <button type="button" class="actual" aria-label=${words.actualSizeMeaning[language]} title=${words.actualSizeMeaning[language]}
        @click=${() => actions.chooseZoom(1)}>${words.actualSize[language]}</button>
    </div>
    <span class="air"></span>
    ${
      actions.fullScreen === undefined
        ? nothing
        : html`<button type="button" class="full-screen" @click=${() => actions.fullScreen?.change()}
            >${words[actions.fullScreen.isOn ? "leaveFullScreen" : "fullScreen"][language]}</button>`
    }
    <button type="button" class="save" @click=${() => actions.save()}>${words.save[language]}</button>
  </div>`;
}
