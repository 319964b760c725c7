import type { ModelDeclaration, ModelElement } from "@change-logic/model";
import { atDeclaration, atElement, type Spot } from "../engine/spot.js";
import type { RuleContext } from "../rule.js";

/** Something that has a title of its own, and where it stands. */
interface Titled {
  readonly node: ModelElement | ModelDeclaration;
  readonly at: Spot;
}

/** All elements, then indicators, target groups and whatever else is declared; only the element that is asked about. */
export function* titledThings({ model, elements }: RuleContext): Iterable<Titled> {
  for (const node of elements) yield { node, at: atElement(node) };
  // Declarations are asked about with the whole model only: no element is theirs.
  if (elements !== model.elements) return;
  for (const node of model.declarations) yield { node, at: atDeclaration(node) };
}
