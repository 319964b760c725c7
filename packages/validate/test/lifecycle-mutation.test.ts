import { describe, expect, it } from "vitest";
import { type FullPlan, mutated } from "./support.ts";

describe("the clean plan, by the rules of the life cycle", () => {
  // Rows: what is changed, the change, the findings it gives, and the rule to turn on where no default preset has it.
  it.each<[string, (plan: FullPlan) => void, string[], string?]>([
    [
      "nobody responsible for the plan",
      (plan) => {
        delete plan.owner;
      },
      ["plan-without-owner exempel-laslust"],
    ],
    [
      "no date for the review",
      (plan) => {
        delete plan.review;
      },
      ["review-date-missing exempel-laslust"],
    ],
    ["a date for the review that has passed", (plan) => (plan.review = "2026-10"), ["review-overdue exempel-laslust"]],
  ])("with %s", (_, change, findings, rule) => {
    expect(mutated(change, rule).sort()).toEqual(findings.sort());
  });
});
