import { localText } from "@change-logic/model";
import { css, html, nothing, type TemplateResult } from "lit";
import type { NodeId } from "../../data/viewer-data.js";
import type { Viewer } from "../viewer.js";

/**
 * The title of an element or item as a button that leads to it: the panel opens, and takes the keyboard. Without a node
 * of that id only the text, or nothing. What is looked at already is marked (`aria-current`).
 */
export function nodeButton(viewer: Viewer, id: NodeId | undefined, text?: unknown): TemplateResult {
  const node = id === undefined ? undefined : viewer.index.node(id);
  if (!node) return html`<bdi>${text}</bdi>`;
  const title = localText(node.title, viewer.language);
  const isCurrent = node.id === viewer.selected;
  return html`<button
    type="button"
    class="link node-button"
    aria-current=${isCurrent ? "true" : nothing}
    @click=${() => viewer.select(node.id, "panel")}
  ><bdi>${text ?? (title.trim() === "" ? node.key : title)}</bdi></button>`;
}

/** The style of {@link nodeButton}. */
export const nodeButtonStyle = css`
  .node-button {
    min-width: 1.5rem;
    overflow-wrap: anywhere;
  }
  .node-button[aria-current="true"] {
    font-weight: 700;
    text-decoration-style: double;
  }
`;
