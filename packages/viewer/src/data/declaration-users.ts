import type { Indicators, ModelIndicator } from "@change-logic/analysis";
import type { DeclaredKind, Model, ModelDeclaration, ModelElement, ModelPlan } from "@change-logic/model";
import type { NamedByPlan } from "./named-by-plan.js";

/**
 * Finds the elements that use what a plan declares, each once, in document order: those measured by an indicator, those
 * whose links rest on an assumption (also one that the indicator is to check), those whose actor or target group it is, and
 * those that a factor affects. Made in linear time.
 */
export function declarationUsers(
  { elements, links, references }: Model,
  { indicators, named }: { readonly indicators: Indicators; readonly named: NamedByPlan },
): (declaration: ModelDeclaration) => readonly ModelElement[] {
  const users = new Map<ModelDeclaration, Set<ModelElement>>();
  const use = (declaration: ModelDeclaration | undefined, element: ModelElement) => {
    if (!declaration) return;
    const known = users.get(declaration);
    if (known) known.add(element);
    else users.set(declaration, new Set([element]));
  };
  const useNamed = (plan: ModelPlan, kind: DeclaredKind, text: string | undefined, element: ModelElement) => {
    if (text !== undefined) use(named.find(plan, kind, text), element);
  };
  for (const element of elements) {
    const { plan, data } = element;
    if ("targetGroups" in data)
      for (const text of data.targetGroups ?? []) useNamed(plan, "targetGroup", text, element);
    if (element.kind !== "action") continue;
    for (const text of [element.data.owner ?? plan.data.defaultOwner, ...(element.data.partners ?? [])])
      useNamed(plan, "actor", text, element);
  }
  for (const { from, data } of links) {
    if (from.kind === "item") continue;
    for (const text of data?.assumptions ?? []) useNamed(from.plan, "assumption", text, from);
  }
  for (const { role, state, from, target } of references) {
    if (role !== "affects" || state !== "resolved" || typeof from === "string" || from.kind !== "factor") continue;
    use(from, target as ModelElement);
  }
  const ofIndicator = (indicator: ModelIndicator): Set<ModelElement> => {
    const measured = indicators.measuredBy(indicator);
    return new Set<ModelElement>([
      ...measured.elements,
      ...measured.assumptions.flatMap((assumption) => [...(users.get(assumption) ?? [])]),
    ]);
  };
  return (declaration) => {
    const found =
      declaration.kind === "indicator" ? ofIndicator(declaration as ModelIndicator) : users.get(declaration);
    return [...(found ?? [])].sort((a, b) => a.index - b.index);
  };
}
