import { type Coverage, type GoalConflict, goalConflicts } from "@change-logic/analysis";

/** The goal conflicts to show with coverage: all, or those that have to do with one catalogue. */
export const conflictsOf = (coverage: Coverage, only: string | undefined): readonly GoalConflict[] =>
  goalConflicts(coverage).filter(({ catalogs }) => only === undefined || catalogs.some(({ id }) => id === only));
