import type { CSSResult } from "lit";
import { conflictListStyle } from "./conflict-list.js";
import { findingsTabStyle } from "./findings-tab-style.js";
import { nodeButtonStyle } from "./node-button.js";
import { severitySignStyle } from "./severity-sign.js";
import { textTabStyle } from "./text-tab-style.js";

/** The styles of the lists: of text, of findings, and of what they are made of. */
export const listStyles: readonly CSSResult[] = [
  severitySignStyle,
  nodeButtonStyle,
  textTabStyle,
  findingsTabStyle,
  conflictListStyle,
];
