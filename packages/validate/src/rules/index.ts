import type { Rule } from "../rule.js";
import { acceptedGapExpired } from "./accepted-gap-expired.js";
import { acceptedGapInvalid } from "./accepted-gap-invalid.js";
import { acceptedGapUnneeded } from "./accepted-gap-unneeded.js";
import { actionPhrasedAsOutcome } from "./action-phrased-as-outcome.js";
import { actionReachesNoEffect } from "./action-reaches-no-effect.js";
import { actionReachesNoItem } from "./action-reaches-no-item.js";
import { actionWithoutConsequence } from "./action-without-consequence.js";
import { actionWithoutOwner } from "./action-without-owner.js";
import { actionWithoutPeriod } from "./action-without-period.js";
import { actionWithoutResources } from "./action-without-resources.js";
import { actionWithoutStatus } from "./action-without-status.js";
import { assumptionsClustered } from "./assumptions-clustered.js";
import { backwardLink } from "./backward-link.js";
import { challengeNotChanged } from "./challenge-not-changed.js";
import { changedItem } from "./changed-item.js";
import { counteractingLinkUnanswered } from "./counteracting-link-unanswered.js";
import { coverageBelowThreshold } from "./coverage-below-threshold.js";
import { criticalAssumptionUnanswered } from "./critical-assumption-unanswered.js";
import { duplicateId } from "./duplicate-id.js";
import { duplicateLink } from "./duplicate-link.js";
import { effectWithoutAction } from "./effect-without-action.js";
import { effectWithoutHorizon } from "./effect-without-horizon.js";
import { effectWithoutIndicator } from "./effect-without-indicator.js";
import { effectWithoutItem } from "./effect-without-item.js";
import { externalReference } from "./external-reference.js";
import { goalConflict } from "./goal-conflict.js";
import { goalInsteadOfTarget } from "./goal-instead-of-target.js";
import { ignoreExpired } from "./ignore-expired.js";
import { ignoreUnused } from "./ignore-unused.js";
import { ignoreWithoutReason } from "./ignore-without-reason.js";
import { implausibleTiming } from "./implausible-timing.js";
import { inactiveOnly } from "./inactive-only.js";
import { indicatorDatesContradict } from "./indicator-dates-contradict.js";
import { indicatorDirectionContradicts } from "./indicator-direction-contradicts.js";
import { indicatorMeasuresActivity } from "./indicator-measures-activity.js";
import { indicatorNameHasDirection } from "./indicator-name-has-direction.js";
import { indicatorNotDisaggregated } from "./indicator-not-disaggregated.js";
import { indicatorUnused } from "./indicator-unused.js";
import { indicatorWithoutBaseline } from "./indicator-without-baseline.js";
import { indicatorWithoutOwner } from "./indicator-without-owner.js";
import { indicatorWithoutSource } from "./indicator-without-source.js";
import { indicatorWithoutTargetDate } from "./indicator-without-target-date.js";
import { indicatorWithoutTargetValue } from "./indicator-without-target-value.js";
import { invalidLink } from "./invalid-link.js";
import { isolatedElement } from "./isolated-element.js";
import { itemOnlyClaimed } from "./item-only-claimed.js";
import { itemUncovered } from "./item-uncovered.js";
import { levelSkip } from "./level-skip.js";
import { linkWithoutAssumption } from "./link-without-assumption.js";
import { linkWithoutRationale } from "./link-without-rationale.js";
import { longTitle } from "./long-title.js";
import { malformedIndicatorReference } from "./malformed-indicator-reference.js";
import { mappingDisagrees } from "./mapping-disagrees.js";
import { missingLevel } from "./missing-level.js";
import { missingTitle } from "./missing-title.js";
import { noCompleteChain } from "./no-complete-chain.js";
import { noCriticalLink } from "./no-critical-link.js";
import { offTrack } from "./off-track.js";
import { otherCodeForm } from "./other-code-form.js";
import { outcomePhrasedAsActivity } from "./outcome-phrased-as-activity.js";
import { outcomeWithoutCause } from "./outcome-without-cause.js";
import { outcomeWithoutConsequence } from "./outcome-without-consequence.js";
import { outcomeWithoutIndicator } from "./outcome-without-indicator.js";
import { outcomeWithoutTargetGroup } from "./outcome-without-target-group.js";
import { outdatedEdition } from "./outdated-edition.js";
import { outsideDeclaredScope } from "./outside-declared-scope.js";
import { perspectiveNotConsidered } from "./perspective-not-considered.js";
import { planWithoutOwner } from "./plan-without-owner.js";
import { refutedAssumptionInUse } from "./refuted-assumption-in-use.js";
import { reviewDateMissing } from "./review-date-missing.js";
import { reviewOverdue } from "./review-overdue.js";
import { ruleError } from "./rule-error.js";
import { scopeNotDeclared } from "./scope-not-declared.js";
import { selfLink } from "./self-link.js";
import { severalResultsInOne } from "./several-results-in-one.js";
import { sideEffectsNotConsidered } from "./side-effects-not-considered.js";
import { singlePointOfFailure } from "./single-point-of-failure.js";
import { staleKnownFinding } from "./stale-known-finding.js";
import { statusContradictsPeriod } from "./status-contradicts-period.js";
import { targetGroupNotInvolved } from "./target-group-not-involved.js";
import { tooFewObservations } from "./too-few-observations.js";
import { tooManyResults } from "./too-many-results.js";
import { tooManyTargets } from "./too-many-targets.js";
import { unaddressedChallenge } from "./unaddressed-challenge.js";
import { undeclaredCycle } from "./undeclared-cycle.js";
import { unmetNecessaryCondition } from "./unmet-necessary-condition.js";
import { unmotivatedAction } from "./unmotivated-action.js";
import { unresolvedDelegation } from "./unresolved-delegation.js";
import { unresolvedReference } from "./unresolved-reference.js";
import { untestableAssumption } from "./untestable-assumption.js";
import { vagueWording } from "./vague-wording.js";
import { weakThread } from "./weak-thread.js";

/** All rules, in the order of the rule catalogue: structure, chain, links, wording, indicators, strategy, life cycle. */
export const rules: readonly Rule[] = [
  // Structure
  unresolvedReference,
  externalReference,
  duplicateId,
  invalidLink,
  selfLink,
  duplicateLink,
  undeclaredCycle,
  backwardLink,
  levelSkip,
  isolatedElement,
  missingLevel,
  noCompleteChain,
  effectWithoutHorizon,
  // Chain
  actionWithoutConsequence,
  outcomeWithoutConsequence,
  actionReachesNoEffect,
  outcomeWithoutCause,
  effectWithoutAction,
  unaddressedChallenge,
  unmotivatedAction,
  challengeNotChanged,
  unmetNecessaryCondition,
  singlePointOfFailure,
  tooManyResults,
  inactiveOnly,
  // Links and assumptions
  linkWithoutRationale,
  linkWithoutAssumption,
  assumptionsClustered,
  untestableAssumption,
  criticalAssumptionUnanswered,
  refutedAssumptionInUse,
  noCriticalLink,
  implausibleTiming,
  weakThread,
  counteractingLinkUnanswered,
  goalConflict,
  sideEffectsNotConsidered,
  // Wording and responsibility
  missingTitle,
  longTitle,
  outcomePhrasedAsActivity,
  actionPhrasedAsOutcome,
  severalResultsInOne,
  vagueWording,
  actionWithoutOwner,
  actionWithoutPeriod,
  actionWithoutStatus,
  actionWithoutResources,
  statusContradictsPeriod,
  outcomeWithoutTargetGroup,
  perspectiveNotConsidered,
  targetGroupNotInvolved,
  // Indicators
  effectWithoutIndicator,
  outcomeWithoutIndicator,
  indicatorWithoutBaseline,
  indicatorWithoutTargetValue,
  indicatorWithoutTargetDate,
  indicatorWithoutSource,
  indicatorWithoutOwner,
  indicatorDirectionContradicts,
  indicatorDatesContradict,
  indicatorUnused,
  indicatorMeasuresActivity,
  indicatorNameHasDirection,
  indicatorNotDisaggregated,
  malformedIndicatorReference,
  offTrack,
  tooFewObservations,
  // Strategy
  scopeNotDeclared,
  itemUncovered,
  itemOnlyClaimed,
  effectWithoutItem,
  actionReachesNoItem,
  coverageBelowThreshold,
  outsideDeclaredScope,
  goalInsteadOfTarget,
  otherCodeForm,
  tooManyTargets,
  mappingDisagrees,
  outdatedEdition,
  changedItem,
  acceptedGapInvalid,
  acceptedGapExpired,
  acceptedGapUnneeded,
  unresolvedDelegation,
  // Life cycle
  ruleError,
  planWithoutOwner,
  reviewDateMissing,
  reviewOverdue,
  ignoreWithoutReason,
  ignoreExpired,
  ignoreUnused,
  staleKnownFinding,
];

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with this id; undefined when there is none. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
