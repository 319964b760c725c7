import type { ModelElement } from "@change-logic/model";
import type { Cause } from "../rule.js";
import type { Facts } from "./facts.js";
import { missingLevelCauses } from "./missing-levels.js";

/** The finding about an outcome or effect that no action leads to. */
export const uncausedCause = ({ kind, key }: ModelElement): Cause => ({
  rule: kind === "effect" ? "effect-without-action" : "outcome-without-cause",
  about: key,
});

/**
 * What explains that no action leads to an outcome or effect: what leads here has no cause itself; a link that was
 * meant to lead here is wrong; it is linked to nothing at all; the plan has no actions.
 */
export function whyUncaused(facts: Facts, element: ModelElement): Cause[] {
  const root = facts.uncaused.rootOf(element);
  if (root !== element) return [...facts.whyNothingLeadsTo(element), uncausedCause(root)];
  return [
    ...facts.whyNothingLeadsTo(element),
    { rule: "isolated-element", about: element.key },
    ...(facts.has(element.plan, "action") ? [] : missingLevelCauses(facts.missingLevels(element.plan), "action")),
  ];
}
