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
export { type ActionItemMatrix, actionItemMatrix } from "./reach/action-item-matrix.js";
export { activeStatus, isAction, isActive, isSaid, ownedActions, wholes } from "./reach/action-state.js";
export { type Adjacency, createReachIndex, type ReachIndex, reachClasses, walkClass } from "./reach/reach-index.js";
export { organisationOf, type Strengths, strengths } from "./strengths.js";
export {
  createThreads,
  type Thread,
  type ThreadEnd,
  type ThreadOptions,
  type ThreadStep,
  type Threads,
} from "./thread/threads.js";
export { type ThreadNode, type Trace, type TraceOptions, trace } from "./trace/trace.js";
