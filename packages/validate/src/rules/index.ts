import type { Rule } from "../rule.js";
import { actionReachesNoEffect } from "./action-reaches-no-effect.js";
import { actionWithoutConsequence } from "./action-without-consequence.js";
import { backwardLink } from "./backward-link.js";
import { duplicateId } from "./duplicate-id.js";
import { duplicateLink } from "./duplicate-link.js";
import { effectWithoutAction } from "./effect-without-action.js";
import { externalReference } from "./external-reference.js";
import { invalidLink } from "./invalid-link.js";
import { isolatedElement } from "./isolated-element.js";
import { itemOnlyClaimed } from "./item-only-claimed.js";
import { itemUncovered } from "./item-uncovered.js";
import { missingLevel } from "./missing-level.js";
import { noCompleteChain } from "./no-complete-chain.js";
import { outcomeWithoutCause } from "./outcome-without-cause.js";
import { scopeNotDeclared } from "./scope-not-declared.js";
import { selfLink } from "./self-link.js";
import { undeclaredCycle } from "./undeclared-cycle.js";
import { unresolvedReference } from "./unresolved-reference.js";

/** All rules, in the order of the rule catalogue: structure, chain, strategy. */
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
  isolatedElement,
  missingLevel,
  noCompleteChain,
  // Chain
  actionWithoutConsequence,
  actionReachesNoEffect,
  outcomeWithoutCause,
  effectWithoutAction,
  // Strategy
  scopeNotDeclared,
  itemUncovered,
  itemOnlyClaimed,
];

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with this id; undefined when there is none. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}
