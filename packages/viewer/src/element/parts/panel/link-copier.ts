import { html, nothing, type TemplateResult } from "lit";
import { copyForms } from "../../copy-forms.js";
import type { Viewer } from "../../viewer.js";
import { panelWords } from "./panel-words.js";

/** Copies the address of exactly this view, where there is one; the button says for a while that it has. */
export function linkCopier(viewer: Viewer): TemplateResult | typeof nothing {
  const { link, language, announce } = viewer;
  if (link === undefined) return nothing;
  const copy = async ({ currentTarget }: Event) => {
    const isCopied = await copyForms({ "text/plain": link() });
    announce(panelWords[isCopied ? "copied" : "notCopied"][language]);
    if (currentTarget instanceof HTMLElement) currentTarget.dataset.result = isCopied ? "copied" : "failed";
  };
  // Gone when the reader goes on, rather than after a time that may be too short.
  const forget = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLElement) delete currentTarget.dataset.result;
  };
  return html`<button type="button" class="copy-link" @click=${copy} @blur=${forget}
    ><span class="asked">${panelWords.copyLink[language]}</span><span class="copied"><span aria-hidden="true">✓</span> ${panelWords.copied[language]}</span
    ><span class="failed">${panelWords.notCopied[language]}</span></button>`;
}
