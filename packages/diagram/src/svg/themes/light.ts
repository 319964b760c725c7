import type { Theme } from "../themes.js";
import { sansSerif } from "./font-family.js";

/** For screens and slides: white boxes on pale columns, colour only where it says something. */
export const light: Theme = {
  background: "#ffffff",
  fontFamily: sansSerif,
  band: { fill: "#f5f6f8", stroke: "#f5f6f8" },
  lane: { stroke: "#7f8b9b" },
  area: { fill: "#eaedf1", stroke: "#d5dae1" },
  box: { fill: "#ffffff", stroke: "#7b8594", inactiveFill: "#eff1f4", uncoveredStroke: "#8a5300" },
  accent: {
    currentState: "#a8680f",
    action: "#2166ac",
    outcome: "#14807a",
    effect: "#6f4aa5",
    item: "#4a7a2c",
    resource: "#8a6d1f",
  },
  text: { strong: "#111827", normal: "#1f2937", muted: "#4b5563" },
  mark: {
    inactive: "#4b5563",
    unwanted: "#9b1c1c",
    aspect: "#7a4b0a",
    contested: "#9b1c1c",
    status: "#7a4b00",
    setAside: "#4b5563",
  },
  line: {
    chain: "#4b5a6b",
    uses: "#75808f",
    enables: "#14807a",
    changes: "#75808f",
    counteracts: "#b3261e",
    broken: "#b3261e",
  },
  findings: { error: "#b3261e", warn: "#f2b705", info: "#2166ac" },
  tile: { stroke: "#ffffff" },
  note: "#4b5a6b",
  faded: { fill: "#fafbfc", stroke: "#d5dae1", text: "#646c79", line: "#7d8897" },
};
