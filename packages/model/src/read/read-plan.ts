import type { Read } from "../finding.js";
import { type PortfolioData, portfolioSchema } from "../schema/catalog-schema.js";
import { type Plan, planSchema } from "../schema/plan-schema.js";
import { type ReadOptions, readDocument } from "./read-document.js";
import type { Source } from "./source.js";

/** A plan, and the text that it was read from when it was read. */
export interface PlanDocument {
  readonly data: Plan;
  readonly source?: Source;
}

/** A portfolio: which plans belong together, and what they take on as a whole. */
export interface Portfolio {
  readonly data: PortfolioData;
  readonly source?: Source;
}

/**
 * Reads a plan from YAML or JSON. Never throws on what a person wrote: whatever does not fit becomes a finding with its
 * place, and the plan is returned as far as it goes. `value` is missing only when the text gave no plan at all: empty,
 * over a limit, not a mapping, or another kind of document.
 */
export function readPlan(text: string, options?: ReadOptions): Read<PlanDocument> {
  return readDocument<Plan>(text, "plan", planSchema, options);
}

/** Reads a portfolio file from YAML or JSON; as {@link readPlan}. The plans that it names are not opened. */
export function readPortfolio(text: string, options?: ReadOptions): Read<Portfolio> {
  return readDocument<PortfolioData>(text, "portfolio", portfolioSchema, options);
}
