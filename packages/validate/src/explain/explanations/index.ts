import type { Explanation } from "../explanation.js";
import { explanation as acceptedGapExpired } from "./accepted-gap-expired.js";
import { explanation as acceptedGapInvalid } from "./accepted-gap-invalid.js";
import { explanation as acceptedGapUnneeded } from "./accepted-gap-unneeded.js";
import { explanation as actionPhrasedAsOutcome } from "./action-phrased-as-outcome.js";
import { explanation as actionReachesNoEffect } from "./action-reaches-no-effect.js";
import { explanation as actionReachesNoItem } from "./action-reaches-no-item.js";
import { explanation as actionWithoutConsequence } from "./action-without-consequence.js";
import { explanation as actionWithoutOwner } from "./action-without-owner.js";
import { explanation as actionWithoutPeriod } from "./action-without-period.js";
import { explanation as actionWithoutResources } from "./action-without-resources.js";
import { explanation as actionWithoutStatus } from "./action-without-status.js";
import { explanation as assumptionsClustered } from "./assumptions-clustered.js";
import { explanation as backwardLink } from "./backward-link.js";
import { explanation as challengeNotChanged } from "./challenge-not-changed.js";
import { explanation as changedItem } from "./changed-item.js";
import { explanation as counteractingLinkUnanswered } from "./counteracting-link-unanswered.js";
import { explanation as coverageBelowThreshold } from "./coverage-below-threshold.js";
import { explanation as criticalAssumptionUnanswered } from "./critical-assumption-unanswered.js";
import { explanation as duplicateId } from "./duplicate-id.js";
import { explanation as duplicateLink } from "./duplicate-link.js";
import { explanation as effectWithoutAction } from "./effect-without-action.js";
import { explanation as effectWithoutHorizon } from "./effect-without-horizon.js";
import { explanation as effectWithoutIndicator } from "./effect-without-indicator.js";
import { explanation as effectWithoutItem } from "./effect-without-item.js";
import { explanation as externalReference } from "./external-reference.js";
import { explanation as goalConflict } from "./goal-conflict.js";
import { explanation as goalInsteadOfTarget } from "./goal-instead-of-target.js";
import { explanation as ignoreExpired } from "./ignore-expired.js";
import { explanation as ignoreUnused } from "./ignore-unused.js";
import { explanation as ignoreWithoutReason } from "./ignore-without-reason.js";
import { explanation as implausibleTiming } from "./implausible-timing.js";
import { explanation as inactiveOnly } from "./inactive-only.js";
import { explanation as indicatorDatesContradict } from "./indicator-dates-contradict.js";
import { explanation as indicatorDirectionContradicts } from "./indicator-direction-contradicts.js";
import { explanation as indicatorMeasuresActivity } from "./indicator-measures-activity.js";
import { explanation as indicatorNameHasDirection } from "./indicator-name-has-direction.js";
import { explanation as indicatorNotDisaggregated } from "./indicator-not-disaggregated.js";
import { explanation as indicatorUnused } from "./indicator-unused.js";
import { explanation as indicatorWithoutBaseline } from "./indicator-without-baseline.js";
import { explanation as indicatorWithoutOwner } from "./indicator-without-owner.js";
import { explanation as indicatorWithoutSource } from "./indicator-without-source.js";
import { explanation as indicatorWithoutTargetDate } from "./indicator-without-target-date.js";
import { explanation as indicatorWithoutTargetValue } from "./indicator-without-target-value.js";
import { explanation as invalidLink } from "./invalid-link.js";
import { explanation as isolatedElement } from "./isolated-element.js";
import { explanation as itemOnlyClaimed } from "./item-only-claimed.js";
import { explanation as itemUncovered } from "./item-uncovered.js";
import { explanation as levelSkip } from "./level-skip.js";
import { explanation as linkWithoutAssumption } from "./link-without-assumption.js";
import { explanation as linkWithoutRationale } from "./link-without-rationale.js";
import { explanation as longTitle } from "./long-title.js";
import { explanation as malformedIndicatorReference } from "./malformed-indicator-reference.js";
import { explanation as mappingDisagrees } from "./mapping-disagrees.js";
import { explanation as missingLevel } from "./missing-level.js";
import { explanation as missingTitle } from "./missing-title.js";
import { explanation as noCompleteChain } from "./no-complete-chain.js";
import { explanation as noCriticalLink } from "./no-critical-link.js";
import { explanation as offTrack } from "./off-track.js";
import { explanation as otherCodeForm } from "./other-code-form.js";
import { explanation as outcomePhrasedAsActivity } from "./outcome-phrased-as-activity.js";
import { explanation as outcomeWithoutCause } from "./outcome-without-cause.js";
import { explanation as outcomeWithoutConsequence } from "./outcome-without-consequence.js";
import { explanation as outcomeWithoutIndicator } from "./outcome-without-indicator.js";
import { explanation as outcomeWithoutTargetGroup } from "./outcome-without-target-group.js";
import { explanation as outdatedEdition } from "./outdated-edition.js";
import { explanation as outsideDeclaredScope } from "./outside-declared-scope.js";
import { explanation as perspectiveNotConsidered } from "./perspective-not-considered.js";
import { explanation as planWithoutOwner } from "./plan-without-owner.js";
import { explanation as refutedAssumptionInUse } from "./refuted-assumption-in-use.js";
import { explanation as reviewDateMissing } from "./review-date-missing.js";
import { explanation as reviewOverdue } from "./review-overdue.js";
import { explanation as ruleError } from "./rule-error.js";
import { explanation as scopeNotDeclared } from "./scope-not-declared.js";
import { explanation as selfLink } from "./self-link.js";
import { explanation as severalResultsInOne } from "./several-results-in-one.js";
import { explanation as sideEffectsNotConsidered } from "./side-effects-not-considered.js";
import { explanation as singlePointOfFailure } from "./single-point-of-failure.js";
import { explanation as staleKnownFinding } from "./stale-known-finding.js";
import { explanation as statusContradictsPeriod } from "./status-contradicts-period.js";
import { explanation as targetGroupNotInvolved } from "./target-group-not-involved.js";
import { explanation as tooFewObservations } from "./too-few-observations.js";
import { explanation as tooManyResults } from "./too-many-results.js";
import { explanation as tooManyTargets } from "./too-many-targets.js";
import { explanation as unaddressedChallenge } from "./unaddressed-challenge.js";
import { explanation as undeclaredCycle } from "./undeclared-cycle.js";
import { explanation as unmetNecessaryCondition } from "./unmet-necessary-condition.js";
import { explanation as unmotivatedAction } from "./unmotivated-action.js";
import { explanation as unresolvedDelegation } from "./unresolved-delegation.js";
import { explanation as unresolvedReference } from "./unresolved-reference.js";
import { explanation as untestableAssumption } from "./untestable-assumption.js";
import { explanation as vagueWording } from "./vague-wording.js";
import { explanation as weakThread } from "./weak-thread.js";

// Generated from the files of this folder by `pnpm generate`: do not edit.

/** What is said of each shipped rule, by its id. */
export const explanations: Readonly<Record<string, Explanation>> = {
  "accepted-gap-expired": acceptedGapExpired,
  "accepted-gap-invalid": acceptedGapInvalid,
  "accepted-gap-unneeded": acceptedGapUnneeded,
  "action-phrased-as-outcome": actionPhrasedAsOutcome,
  "action-reaches-no-effect": actionReachesNoEffect,
  "action-reaches-no-item": actionReachesNoItem,
  "action-without-consequence": actionWithoutConsequence,
  "action-without-owner": actionWithoutOwner,
  "action-without-period": actionWithoutPeriod,
  "action-without-resources": actionWithoutResources,
  "action-without-status": actionWithoutStatus,
  "assumptions-clustered": assumptionsClustered,
  "backward-link": backwardLink,
  "challenge-not-changed": challengeNotChanged,
  "changed-item": changedItem,
  "counteracting-link-unanswered": counteractingLinkUnanswered,
  "coverage-below-threshold": coverageBelowThreshold,
  "critical-assumption-unanswered": criticalAssumptionUnanswered,
  "duplicate-id": duplicateId,
  "duplicate-link": duplicateLink,
  "effect-without-action": effectWithoutAction,
  "effect-without-horizon": effectWithoutHorizon,
  "effect-without-indicator": effectWithoutIndicator,
  "effect-without-item": effectWithoutItem,
  "external-reference": externalReference,
  "goal-conflict": goalConflict,
  "goal-instead-of-target": goalInsteadOfTarget,
  "ignore-expired": ignoreExpired,
  "ignore-unused": ignoreUnused,
  "ignore-without-reason": ignoreWithoutReason,
  "implausible-timing": implausibleTiming,
  "inactive-only": inactiveOnly,
  "indicator-dates-contradict": indicatorDatesContradict,
  "indicator-direction-contradicts": indicatorDirectionContradicts,
  "indicator-measures-activity": indicatorMeasuresActivity,
  "indicator-name-has-direction": indicatorNameHasDirection,
  "indicator-not-disaggregated": indicatorNotDisaggregated,
  "indicator-unused": indicatorUnused,
  "indicator-without-baseline": indicatorWithoutBaseline,
  "indicator-without-owner": indicatorWithoutOwner,
  "indicator-without-source": indicatorWithoutSource,
  "indicator-without-target-date": indicatorWithoutTargetDate,
  "indicator-without-target-value": indicatorWithoutTargetValue,
  "invalid-link": invalidLink,
  "isolated-element": isolatedElement,
  "item-only-claimed": itemOnlyClaimed,
  "item-uncovered": itemUncovered,
  "level-skip": levelSkip,
  "link-without-assumption": linkWithoutAssumption,
  "link-without-rationale": linkWithoutRationale,
  "long-title": longTitle,
  "malformed-indicator-reference": malformedIndicatorReference,
  "mapping-disagrees": mappingDisagrees,
  "missing-level": missingLevel,
  "missing-title": missingTitle,
  "no-complete-chain": noCompleteChain,
  "no-critical-link": noCriticalLink,
  "off-track": offTrack,
  "other-code-form": otherCodeForm,
  "outcome-phrased-as-activity": outcomePhrasedAsActivity,
  "outcome-without-cause": outcomeWithoutCause,
  "outcome-without-consequence": outcomeWithoutConsequence,
  "outcome-without-indicator": outcomeWithoutIndicator,
  "outcome-without-target-group": outcomeWithoutTargetGroup,
  "outdated-edition": outdatedEdition,
  "outside-declared-scope": outsideDeclaredScope,
  "perspective-not-considered": perspectiveNotConsidered,
  "plan-without-owner": planWithoutOwner,
  "refuted-assumption-in-use": refutedAssumptionInUse,
  "review-date-missing": reviewDateMissing,
  "review-overdue": reviewOverdue,
  "rule-error": ruleError,
  "scope-not-declared": scopeNotDeclared,
  "self-link": selfLink,
  "several-results-in-one": severalResultsInOne,
  "side-effects-not-considered": sideEffectsNotConsidered,
  "single-point-of-failure": singlePointOfFailure,
  "stale-known-finding": staleKnownFinding,
  "status-contradicts-period": statusContradictsPeriod,
  "target-group-not-involved": targetGroupNotInvolved,
  "too-few-observations": tooFewObservations,
  "too-many-results": tooManyResults,
  "too-many-targets": tooManyTargets,
  "unaddressed-challenge": unaddressedChallenge,
  "undeclared-cycle": undeclaredCycle,
  "unmet-necessary-condition": unmetNecessaryCondition,
  "unmotivated-action": unmotivatedAction,
  "unresolved-delegation": unresolvedDelegation,
  "unresolved-reference": unresolvedReference,
  "untestable-assumption": untestableAssumption,
  "vague-wording": vagueWording,
  "weak-thread": weakThread,
};
