import type { Theme } from "../themes.js";
import { sansSerif } from "./font-family.js";

/** For paper: no grounds that cost ink, darker colours with thin outlines; it reads the same in grey. */
export const print: Theme = {
  background: "#ffffff",
  fontFamily: sansSerif,
  band: { fill: "#ffffff", stroke: "#b9bfc7" },
  lane: { stroke: "#767676" },
  area: { fill: "#ffffff", stroke: "#b9bfc7" },
  box: { fill: "#ffffff", stroke: "#6a6f76", inactiveFill: "#ffffff", uncoveredStroke: "#5f3b00" },
  accent: {
    currentState: "#8a5a12",
    action: "#1f5a99",
    outcome: "#0f6660",
    effect: "#5f3f91",
    item: "#3d6624",
    resource: "#6f5716",
  },
  text: { strong: "#000000", normal: "#111111", muted: "#444444" },
  mark: {
    inactive: "#444444",
    unwanted: "#7d1515",
    aspect: "#5f3b00",
    contested: "#7d1515",
    status: "#5f3b00",
    setAside: "#444444",
  },
  line: {
    chain: "#2f3945",
    uses: "#6a6f76",
    enables: "#0f6660",
    changes: "#6a6f76",
    counteracts: "#8c1d18",
    broken: "#8c1d18",
  },
  findings: { error: "#8c1d18", warn: "#ffffff", info: "#1f5a99" },
  tile: { stroke: "#ffffff" },
  note: "#2f3945",
  faded: { fill: "#ffffff", stroke: "#c9ced5", text: "#666666", line: "#858585" },
};
