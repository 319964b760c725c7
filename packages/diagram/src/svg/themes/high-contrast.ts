import type { Theme } from "../themes.js";
import { sansSerif } from "./font-family.js";

/** For weak sight and bad projectors: black on white, text at least 7 to 1, outlines and lines at least 4.5 to 1. */
export const highContrast: Theme = {
  background: "#ffffff",
  fontFamily: sansSerif,
  band: { fill: "#ffffff", stroke: "#6a6a6a" },
  lane: { stroke: "#000000" },
  area: { fill: "#ffffff", stroke: "#6a6a6a" },
  box: { fill: "#ffffff", stroke: "#000000", inactiveFill: "#f4f4f4", uncoveredStroke: "#5c3300" },
  accent: {
    currentState: "#6b3d00",
    action: "#003f7f",
    outcome: "#00504b",
    effect: "#4a2580",
    item: "#2c5010",
    resource: "#524000",
  },
  text: { strong: "#000000", normal: "#000000", muted: "#333333" },
  mark: {
    inactive: "#333333",
    unwanted: "#8a0000",
    aspect: "#5c3300",
    contested: "#8a0000",
    status: "#5c3300",
    setAside: "#333333",
  },
  line: {
    chain: "#000000",
    uses: "#333333",
    enables: "#00504b",
    changes: "#333333",
    counteracts: "#8a0000",
    broken: "#8a0000",
  },
  findings: { error: "#8a0000", warn: "#ffd500", info: "#003f7f" },
  tile: { stroke: "#000000" },
  note: "#000000",
  faded: { fill: "#ffffff", stroke: "#6a6a6a", text: "#505050", line: "#6a6a6a" },
};
