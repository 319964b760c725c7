import type { Rule } from "../rule.js";
import { acceptedGapExpired } from "./accepted-gap-expired.js";
import { acceptedGapInvalid } from "./accepted-gap-invalid.js";
import { acceptedGapUnneeded } from "./accepted-gap-unneeded.js";
import { actionReachesNoEffect } from "./action-reaches-no-effect.js";
import { actionReachesNoItem } from "./action-reaches-no-item.js";
import { actionWithoutConsequence } from "./action-without-consequence.js";
import { backwardLink } from "./backward-link.js";
import { challengeNotChanged } from "./challenge-not-changed.js";
import { changedItem } from "./changed-item.js";
import { coverageBelowThreshold } from "./coverage-below-threshold.js";
import { duplicateId } from "./duplicate-id.js";
import { duplicateLink } from "./duplicate-link.js";
import { effectWithoutAction } from "./effect-without-action.js";
import { effectWithoutHorizon } from "./effect-without-horizon.js";
import { effectWithoutItem } from "./effect-without-item.js";
import { externalReference } from "./external-reference.js";
import { goalInsteadOfTarget } from "./goal-instead-of-target.js";
import { ignoreExpired } from "./ignore-expired.js";
import { ignoreUnused } from "./ignore-unused.js";
import { ignoreWithoutReason } from "./ignore-without-reason.js";
import { inactiveOnly } from "./inactive-only.js";
import { invalidLink } from "./invalid-link.js";
import { isolatedElement } from "./isolated-element.js";
import { itemOnlyClaimed } from "./item-only-claimed.js";
import { itemUncovered } from "./item-uncovered.js";
import { levelSkip } from "./level-skip.js";
import { mappingDisagrees } from "./mapping-disagrees.js";
import { missingLevel } from "./missing-level.js";
import { noCompleteChain } from "./no-complete-chain.js";
import { otherCodeForm } from "./other-code-form.js";
import { outcomeWithoutCause } from "./outcome-without-cause.js";
import { outcomeWithoutConsequence } from "./outcome-without-consequence.js";
import { outdatedEdition } from "./outdated-edition.js";
import { outsideDeclaredScope } from "./outside-declared-scope.js";
import { ruleError } from "./rule-error.js";
import { scopeNotDeclared } from "./scope-not-declared.js";
import { selfLink } from "./self-link.js";
import { singlePointOfFailure } from "./single-point-of-failure.js";
import { staleKnownFinding } from "./stale-known-finding.js";
import { tooManyResults } from "./too-many-results.js";
import { tooManyTargets } from "./too-many-targets.js";
import { unaddressedChallenge } from "./unaddressed-challenge.js";
import { undeclaredCycle } from "./undeclared-cycle.js";
import { unmetNecessaryCondition } from "./unmet-necessary-condition.js";
import { unmotivatedAction } from "./unmotivated-action.js";
import { unresolvedDelegation } from "./unresolved-delegation.js";
import { unresolvedReference } from "./unresolved-reference.js";

/** All rules, in the order of the rule catalogue: structure, chain, strategy, life cycle. */
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
