import type { Localized } from "@change-logic/model";

/** What an action does to a goal: furthers it, counteracts it, or both, by different walks. */
export const reachCells = ["furthers", "both", "counteracts"] as const;

/** One of {@link reachCells}. */
export type ReachCell = (typeof reachCells)[number];

/** The words of {@link reachCells}, which cells of kind `reach` hold: a spreadsheet takes none of them for a formula. */
export const reachCellWords = {
  furthers: { sv: "främjar", en: "furthers" },
  both: { sv: "främjar och motverkar", en: "furthers and counteracts" },
  counteracts: { sv: "motverkar", en: "counteracts" },
} as const satisfies Record<ReachCell, Localized>;
