import type { CSSResult } from "lit";
import { aboutTabStyle } from "../parts/about-tab.js";
import { indicatorChartStyle } from "../parts/chart/indicator-chart-style.js";
import { diagramStyle } from "../parts/diagram/diagram-style.js";
import { filterBarStyle } from "../parts/filter-bar-style.js";
import { foldStyle } from "../parts/fold.js";
import { headerStyle } from "../parts/header.js";
import { helpStyle } from "../parts/help.js";
import { listStyles } from "../parts/list-styles.js";
import { panelStyle } from "../parts/panel/panel-style.js";
import { printStyle } from "../parts/print-style.js";
import { tabListStyle } from "../parts/tab-list.js";
import { tableTabStyle } from "../parts/table-tab-style.js";
import { base } from "./base.js";
import { controls } from "./controls.js";
import { frame } from "./frame.js";
import { ownSizes, sizeOfType } from "./own-sizes.js";

/** What all parts stand on, then the style of each part, in any order. */
const parts: readonly CSSResult[] = [
  base,
  controls,
  frame,
  foldStyle,
  headerStyle,
  helpStyle,
  filterBarStyle,
  tabListStyle,
  tableTabStyle,
  aboutTabStyle,
  ...listStyles,
  panelStyle,
  indicatorChartStyle,
  printStyle,
  diagramStyle,
];

/** The style of the viewer: only within its own shadow tree. Colours come from {@link themeProperties}. */
export const styles: CSSResult[] = [sizeOfType, ...parts.map(ownSizes)];
