import type { Explanation } from "../explanation.js";
import { explanation as acceptedGapExpired } from "./accepted-gap-expired.js";
import { explanation as acceptedGapInvalid } from "./accepted-gap-invalid.js";
import { explanation as acceptedGapUnneeded } from "./accepted-gap-unneeded.js";
import { explanation as actionReachesNoEffect } from "./action-reaches-no-effect.js";
import { explanation as actionReachesNoItem } from "./action-reaches-no-item.js";
import { explanation as actionWithoutConsequence } from "./action-without-consequence.js";
import { explanation as backwardLink } from "./backward-link.js";
import { explanation as challengeNotChanged } from "./challenge-not-changed.js";
import { explanation as changedItem } from "./changed-item.js";
import { explanation as coverageBelowThreshold } from "./coverage-below-threshold.js";
import { explanation as duplicateId } from "./duplicate-id.js";
import { explanation as duplicateLink } from "./duplicate-link.js";
import { explanation as effectWithoutAction } from "./effect-without-action.js";
import { explanation as effectWithoutHorizon } from "./effect-without-horizon.js";
import { explanation as effectWithoutItem } from "./effect-without-item.js";
import { explanation as externalReference } from "./external-reference.js";
import { explanation as goalInsteadOfTarget } from "./goal-instead-of-target.js";
import { explanation as ignoreExpired } from "./ignore-expired.js";
import { explanation as ignoreUnused } from "./ignore-unused.js";
import { explanation as ignoreWithoutReason } from "./ignore-without-reason.js";
import { explanation as inactiveOnly } from "./inactive-only.js";
import { explanation as invalidLink } from "./invalid-link.js";
import { explanation as isolatedElement } from "./isolated-element.js";
import { explanation as itemOnlyClaimed } from "./item-only-claimed.js";
import { explanation as itemUncovered } from "./item-uncovered.js";
import { explanation as levelSkip } from "./level-skip.js";
import { explanation as mappingDisagrees } from "./mapping-disagrees.js";
import { explanation as missingLevel } from "./missing-level.js";
import { explanation as noCompleteChain } from "./no-complete-chain.js";
import { explanation as otherCodeForm } from "./other-code-form.js";
import { explanation as outcomeWithoutCause } from "./outcome-without-cause.js";
import { explanation as outcomeWithoutConsequence } from "./outcome-without-consequence.js";
import { explanation as outdatedEdition } from "./outdated-edition.js";
import { explanation as outsideDeclaredScope } from "./outside-declared-scope.js";
import { explanation as ruleError } from "./rule-error.js";
import { explanation as scopeNotDeclared } from "./scope-not-declared.js";
import { explanation as selfLink } from "./self-link.js";
import { explanation as singlePointOfFailure } from "./single-point-of-failure.js";
import { explanation as staleKnownFinding } from "./stale-known-finding.js";
import { explanation as tooManyResults } from "./too-many-results.js";
import { explanation as tooManyTargets } from "./too-many-targets.js";
import { explanation as unaddressedChallenge } from "./unaddressed-challenge.js";
import { explanation as undeclaredCycle } from "./undeclared-cycle.js";
import { explanation as unmetNecessaryCondition } from "./unmet-necessary-condition.js";
import { explanation as unmotivatedAction } from "./unmotivated-action.js";
import { explanation as unresolvedDelegation } from "./unresolved-delegation.js";
import { explanation as unresolvedReference } from "./unresolved-reference.js";

// Generated from the files of this folder by `pnpm generate`: do not edit.

/** What is said of each shipped rule, by its id. */
export const explanations: Readonly<Record<string, Explanation>> = {
  "accepted-gap-expired": acceptedGapExpired,
  "accepted-gap-invalid": acceptedGapInvalid,
  "accepted-gap-unneeded": acceptedGapUnneeded,
  "action-reaches-no-effect": actionReachesNoEffect,
  "action-reaches-no-item": actionReachesNoItem,
  "action-without-consequence": actionWithoutConsequence,
  "backward-link": backwardLink,
  "challenge-not-changed": challengeNotChanged,
  "changed-item": changedItem,
  "coverage-below-threshold": coverageBelowThreshold,
  "duplicate-id": duplicateId,
  "duplicate-link": duplicateLink,
  "effect-without-action": effectWithoutAction,
  "effect-without-horizon": effectWithoutHorizon,
  "effect-without-item": effectWithoutItem,
  "external-reference": externalReference,
  "goal-instead-of-target": goalInsteadOfTarget,
  "ignore-expired": ignoreExpired,
  "ignore-unused": ignoreUnused,
  "ignore-without-reason": ignoreWithoutReason,
  "inactive-only": inactiveOnly,
  "invalid-link": invalidLink,
  "isolated-element": isolatedElement,
  "item-only-claimed": itemOnlyClaimed,
  "item-uncovered": itemUncovered,
  "level-skip": levelSkip,
  "mapping-disagrees": mappingDisagrees,
  "missing-level": missingLevel,
  "no-complete-chain": noCompleteChain,
  "other-code-form": otherCodeForm,
  "outcome-without-cause": outcomeWithoutCause,
  "outcome-without-consequence": outcomeWithoutConsequence,
  "outdated-edition": outdatedEdition,
  "outside-declared-scope": outsideDeclaredScope,
  "rule-error": ruleError,
  "scope-not-declared": scopeNotDeclared,
  "self-link": selfLink,
  "single-point-of-failure": singlePointOfFailure,
  "stale-known-finding": staleKnownFinding,
  "too-many-results": tooManyResults,
  "too-many-targets": tooManyTargets,
  "unaddressed-challenge": unaddressedChallenge,
  "undeclared-cycle": undeclaredCycle,
  "unmet-necessary-condition": unmetNecessaryCondition,
  "unmotivated-action": unmotivatedAction,
  "unresolved-delegation": unresolvedDelegation,
  "unresolved-reference": unresolvedReference,
};
