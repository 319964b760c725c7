import type { ModelDeclaration, ModelElement } from "@change-logic/model";
import { atDeclaration, atElement, isThreadElement, type Spot } from "../engine/spot.js";
import type { RuleContext } from "../rule.js";

type Titled = ModelElement | ModelDeclaration;

/** All elements, then indicators, target groups and whatever else is declared; only the element that is asked about. */
export function* titledThings({ model, elements }: RuleContext): Iterable<Titled> {
  yield* elements;
  // Declarations are asked about with the whole model only: no element is theirs.
  if (elements !== model.elements) return;
  yield* model.declarations;
}

/** Where something that has a title stands. */
export const atTitled = (node: Titled): Spot => (isThreadElement(node) ? atElement(node) : atDeclaration(node));
