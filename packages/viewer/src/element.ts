import { ChangeLogicViewer } from "./element/change-logic-viewer.js";

export { ChangeLogicViewer } from "./element/change-logic-viewer.js";
export type { NavigateDetail, SelectDetail, ViewerEvents } from "./element/viewer-events.js";

// Twice on a page is no mistake: two bundles may both bring it.
if (customElements.get("change-logic-viewer") === undefined) {
  customElements.define("change-logic-viewer", ChangeLogicViewer);
}

declare global {
  interface HTMLElementTagNameMap {
    "change-logic-viewer": ChangeLogicViewer;
  }
}
