import type { Theme } from "../themes.js";
import { sansSerif } from "./font-family.js";

/** For dark pages and rooms: boxes a little lighter than their columns, colours softened so that none glows. */
export const dark: Theme = {
  background: "#12161c",
  fontFamily: sansSerif,
  band: { fill: "#1a2029", stroke: "#1a2029" },
  lane: { stroke: "#7f8da1" },
  area: { fill: "#232b36", stroke: "#36414f" },
  box: { fill: "#27303c", stroke: "#7f8da1", inactiveFill: "#1e252f", uncoveredStroke: "#e5a94f" },
  accent: {
    currentState: "#e0a458",
    action: "#6fa8e8",
    outcome: "#4fc3b5",
    effect: "#b79be6",
    item: "#93c47d",
    resource: "#cdb363",
  },
  text: { strong: "#f3f6fa", normal: "#e3e8ef", muted: "#b4bfcc" },
  mark: {
    inactive: "#b4bfcc",
    unwanted: "#ffa198",
    aspect: "#e8b878",
    contested: "#ffa198",
    status: "#e8b878",
    setAside: "#b4bfcc",
  },
  line: {
    chain: "#a9b8c9",
    uses: "#8494a8",
    enables: "#4fc3b5",
    changes: "#8494a8",
    counteracts: "#ff8a80",
    broken: "#ff8a80",
  },
  findings: { error: "#ff8a80", warn: "#f2c037", info: "#8fbdf0" },
  tile: { stroke: "#dfe5ec" },
  note: "#a9b8c9",
  faded: { fill: "#1d242d", stroke: "#36414f", text: "#98a4b3", line: "#7d8a9b" },
};
