export {
  type CounteractingWalk,
  type GoalConflict,
  type GoalConflictOptions,
  goalConflicts,
} from "./conflicts/goal-conflicts.js";
export type { ConflictWalk } from "./conflicts/item-search.js";
export { type Mitigation, mitigationOf } from "./conflicts/mitigation.js";
export { coverage } from "./coverage/coverage.js";
export {
  type ActiveStatus,
  activeStatuses,
  type Because,
  type Break,
  type BreakReason,
  type CatalogCoverage,
  type Coverage,
  type CoverageOptions,
  type ItemCoverage,
  type ItemStatus,
  itemStatuses,
  type StatusCounts,
} from "./coverage/coverage-types.js";
export { scopeOfPlan } from "./coverage/scope.js";
export { holdsAccepted, nearestEntry, type SetAsideEntry } from "./coverage/set-aside.js";
export {
  findIndicators,
  type Indicators,
  type Measured,
  type MeasuredElement,
  type ModelIndicator,
} from "./indicators/find-indicators.js";
export { type PerspectiveAnswer, perspectiveAnswer, perspectiveAnswers } from "./perspectives/perspective-answer.js";
export {
  type PerspectiveCell,
  type PerspectiveMatrix,
  type PerspectiveRow,
  perspectiveMatrix,
} from "./perspectives/perspective-matrix.js";
export type { PerspectiveStanding, PerspectiveStandings } from "./perspectives/perspective-standings.js";
export { type ActionItemMatrix, actionItemMatrix } from "./reach/action-item-matrix.js";
export { activeStatus, isAction, isActive, isSaid, ownedActions, wholes } from "./reach/action-state.js";
export { type Adjacency, createReachIndex, type ReachIndex, reachClasses, walkClass } from "./reach/reach-index.js";
export {
  type ReachedItem,
  type ReachManner,
  reachedItems,
  reachManners,
  type UnborneReason,
} from "./reach/reached-items.js";
export {
  type PlanReview,
  type ReviewPart,
  type ReviewThread,
  type ReviewThreads,
  reviewThreads,
} from "./review/review-threads.js";
export { organisationOf, type Strengths, strengths } from "./strengths.js";
export { threadAlong } from "./thread/thread-along.js";
export {
  createThreads,
  type Thread,
  type ThreadEnd,
  type ThreadOptions,
  type ThreadStep,
  type Threads,
} from "./thread/threads.js";
export { type ThreadNode, type Trace, type TraceOptions, trace } from "./trace/trace.js";
