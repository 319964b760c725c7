export { createViewerData, type ViewerDataOptions } from "./data/create-viewer-data.js";
export {
  type FacetId,
  type FacetValue,
  facetIds,
  type NodeId,
  type ViewerAbout,
  type ViewerAboutEntry,
  type ViewerAboutSection,
  type ViewerAssumption,
  type ViewerConflict,
  type ViewerConflictWalk,
  type ViewerCoverage,
  type ViewerData,
  type ViewerExpired,
  type ViewerFacet,
  type ViewerFact,
  type ViewerFinding,
  type ViewerIndicator,
  type ViewerLink,
  type ViewerNode,
  type ViewerPlan,
  type ViewerReach,
  type ViewerRule,
  type ViewerStand,
  type ViewerTables,
  type ViewerTexts,
  type ViewerValue,
  type ViewerValueInWords,
} from "./data/viewer-data.js";
export { readState, type TabId, type ThemeChoice, type ViewerState, writeState } from "./element/state/viewer-state.js";
export { type PageOptions, renderPage } from "./page/render-page.js";
export { renderWaitingPage } from "./page/render-waiting-page.js";
