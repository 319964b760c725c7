import type { Indicator, Model, ModelDeclaration, ModelElement } from "@change-logic/model";

/** An indicator in a model. */
export type ModelIndicator = ModelDeclaration & { readonly kind: "indicator"; readonly data: Indicator };

/** What may list indicators, besides assumptions. */
export type MeasuredElement = Exclude<ModelElement, { readonly kind: "action" }>;

/** What lists an indicator, each once, in document order. */
export interface Measured {
  readonly elements: readonly MeasuredElement[];
  readonly assumptions: readonly ModelDeclaration[];
}

/** The indicators of a model and what they measure, as far as the references resolve; from plan to plan too. */
export interface Indicators {
  /** All of them, in document order. */
  readonly all: readonly ModelIndicator[];
  /** What an indicator measures. */
  measuredBy(indicator: ModelIndicator): Measured;
  /** The indicators that an element or an assumption lists, each once, in the order in which they are listed. */
  of(node: ModelElement | ModelDeclaration): readonly ModelIndicator[];
}

/** Gathers what each indicator measures. */
export function findIndicators({ declarations, references }: Model): Indicators {
  const measured = new Map<ModelIndicator, { elements: MeasuredElement[]; assumptions: ModelDeclaration[] }>();
  const listed = new Map<ModelElement | ModelDeclaration, Set<ModelIndicator>>();
  const all = declarations.filter(isIndicator);
  for (const indicator of all) measured.set(indicator, { elements: [], assumptions: [] });
  for (const { role, state, from, target } of references) {
    if (role !== "indicator" || state !== "resolved" || !target || !isIndicator(target)) continue;
    if (typeof from === "string" || from.kind === "plan") continue;
    const indicators = listed.get(from) ?? new Set();
    listed.set(from, indicators);
    if (indicators.has(target)) continue;
    indicators.add(target);
    if (isMeasuredElement(from)) measured.get(target)?.elements.push(from);
    else if (from.kind === "assumption") measured.get(target)?.assumptions.push(from);
  }
  return {
    all,
    measuredBy: (indicator) => measured.get(indicator) ?? { elements: [], assumptions: [] },
    of: (node) => [...(listed.get(node) ?? [])],
  };
}

const isIndicator = (node: { readonly kind: string }): node is ModelIndicator => node.kind === "indicator";

const isMeasuredElement = (node: ModelElement | ModelDeclaration): node is MeasuredElement =>
  node.kind === "currentState" || node.kind === "outcome" || node.kind === "effect";
