import { atDeclaration, atElement, atPlan, type Spot } from "../engine/spot.js";
import type { RuleContext } from "../rule.js";
import { listOf } from "../select/glob.js";
import type { Selectable } from "../select/selector.js";
import type { DeclaredRule } from "./declared-rule-schema.js";
import { selectedItems } from "./selected-items.js";
import { compileWanted } from "./wanted.js";

/** Something that a rule is about, and where it is told of. */
export interface Selected {
  readonly node: Exclude<Selectable, { readonly kind: "perspective" }>;
  readonly at: Spot;
}

/** What a rule is about: elements among those that are looked at, declarations, plans and goals. */
export function* selectedNodes(select: DeclaredRule["select"], context: RuleContext): Iterable<Selected> {
  const { model, elements } = context;
  const { inScope, ...wanted } = select;
  const isWanted = compileWanted(wanted, model);
  // Only goals can be in a scope.
  if (inScope !== true) {
    for (const node of elements) if (isWanted(node)) yield { node, at: atElement(node) };
    // Where one element is asked about, nothing else is.
    if (elements !== model.elements) return;
    for (const node of model.declarations) if (isWanted(node)) yield { node, at: atDeclaration(node) };
    for (const node of model.plans) if (isWanted(node)) yield { node, at: atPlan(node) };
  }
  if (listOf(select.kind).includes("item")) yield* selectedItems(select, isWanted, context);
}
