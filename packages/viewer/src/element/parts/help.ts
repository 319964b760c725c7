import { css, html, nothing, type TemplateResult } from "lit";
import type { Viewer } from "../viewer.js";
import { heading } from "./heading.js";
import { helpTexts } from "./help-texts.js";

/** What the page can do, all of its keys, and what the drawing's shapes and colours say; a dialog that is closed at first. */
export function help(viewer: Viewer): TemplateResult {
  const texts = helpTexts[viewer.language];
  const section = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) => html`
    ${heading(viewer, 2, title)}
    <ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
  return html`<dialog class="help" aria-labelledby="help-heading" @click=${closeOutside}>
    <div class="help-body">
      <div class="help-head">
        ${heading(viewer, 1, texts.title, "help-heading")}
        <button type="button" class="close-help" @click=${close}>${texts.close}</button>
      </div>
      <p>${texts.about}</p>
      ${section(texts.uses)}
      ${heading(viewer, 2, texts.keys.title)}
      <div class="help-keys" role="group" tabindex="0" aria-label=${texts.keys.title}>
        <table>
          <thead><tr><th scope="col">${texts.keys.key}</th><th scope="col">${texts.keys.where}</th><th scope="col">${texts.keys.does}</th></tr></thead>
          <tbody>
            ${texts.keys.rows.map(
              ({ keys, where, does }) => html`<tr>
                <td>${keys.map((key, at) => html`${at === 0 ? "" : " "}<kbd>${key}</kbd>`)}</td>
                <td>${where}</td>
                <td>${does}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      ${section(texts.signs)}
      ${viewer.link === undefined ? nothing : section(texts.link)}
    </div>
  </dialog>`;
}

/** Opens the help of the viewer that a button stands in; the keyboard comes back to the button when it is closed. */
export function openHelp(event: Event): void {
  dialogOf(event)?.showModal();
}

function close(event: Event): void {
  dialogOf(event)?.close();
}

/** A press beside the dialog is one on the dialog itself: what it shows is all within. */
function closeOutside(event: Event): void {
  if (event.target === event.currentTarget) close(event);
}

function dialogOf(event: Event): HTMLDialogElement | null {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  return root.querySelector<HTMLDialogElement>("dialog.help");
}

/** The style of the help. */
export const helpStyle = css`
  .help {
    width: min(46rem, calc(100vw - 2rem));
    max-width: none;
    max-height: calc(100vh - 2rem);
    padding: 0;
    border: 1px solid var(--line);
    border-radius: 0.5rem;
    background: var(--background);
    color: var(--text);
    overflow: auto;
  }
  .help::backdrop {
    background: rgb(0 0 0 / 55%);
  }
  .help-body {
    padding: 1.25rem 1.5rem 1.75rem;
  }
  .help-head {
    display: flex;
    gap: 1rem;
    align-items: start;
    justify-content: space-between;
    margin-bottom: 0.5rem;
  }
  .help .depth-2 {
    margin: 1.5rem 0 0.5rem;
  }
  .help li + li {
    margin-top: 0.35rem;
  }
  .help-keys {
    overflow-x: auto;
  }
  .help-keys table {
    width: 100%;
    min-width: 30rem;
  }
`;
