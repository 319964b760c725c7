import type { ModelPlan, Severity } from "@change-logic/model";

/** Rules that are at most a warning in a draft: it may have open ends. */
const softInDrafts: ReadonlySet<string> = new Set([
  "missing-level",
  "no-complete-chain",
  "isolated-element",
  "action-without-consequence",
  "action-reaches-no-effect",
  "outcome-without-cause",
  "effect-without-action",
  "action-without-owner",
]);

/** The severity that a rule's finding has in a plan: softer in a draft, for the rules that ask for what comes later. */
export function soften(severity: Severity, rule: string, plan: ModelPlan | undefined): Severity {
  return severity === "error" && plan?.data.status === "draft" && softInDrafts.has(rule) ? "warn" : severity;
}
