import type {
  EntryPart,
  ModelDeclaration,
  ModelElement,
  ModelLink,
  ModelPlan,
  ModelReference,
  Origin,
} from "@change-logic/model";
import { misuse } from "@change-logic/model/documents";

/** Where a finding stands: in which plan, on which element, and where in the text. */
export interface Spot {
  /** Undefined for what stands in a catalogue or a portfolio file. */
  readonly plan: ModelPlan | undefined;
  /** The element that it is written on, or that it is about. */
  readonly element: ModelElement | undefined;
  readonly origin: Origin;
  readonly part: EntryPart;
  /** Its place in the plan, for plans without a text: 0 for the plan itself, then its elements, then the rest. */
  readonly order: number;
}

/** At the id of an element. */
export function atElement(element: ModelElement): Spot {
  checkNode(element, "atElement", "an element");
  return { plan: element.plan, element, origin: element.origin, part: "key", order: element.index + 1 };
}

/** At the id of an indicator, target group, actor, assumption or factor. */
export function atDeclaration(declaration: ModelDeclaration): Spot {
  checkNode(declaration, "atDeclaration", "a declaration");
  const { plan, origin } = declaration;
  return { plan, element: undefined, origin, part: "key", order: Number.MAX_SAFE_INTEGER };
}

/** At the end of a link, as it is written. */
export function atLink(link: ModelLink): Spot {
  checkNode(link, "atLink", "a link");
  const { from, origin } = link;
  return from.kind === "item"
    ? { plan: undefined, element: undefined, origin, part: "value", order: 0 }
    : { plan: from.plan, element: from, origin, part: "value", order: from.index + 1 };
}

/** At a reference, as it is written. Perspectives are written as keys. */
export function atReference(reference: ModelReference): Spot {
  checkNode(reference, "atReference", "a reference");
  const { from, plan, origin, role } = reference;
  const part: EntryPart = role === "perspective" ? "key" : "value";
  if (typeof from === "string" || from.kind === "plan") return { plan, element: undefined, origin, part, order: 0 };
  return isThreadElement(from)
    ? { plan, element: from, origin, part, order: from.index + 1 }
    : { plan, element: undefined, origin, part, order: Number.MAX_SAFE_INTEGER };
}

/** At a key of the plan itself; at its id when it has no such key. */
export function atPlan(plan: ModelPlan, key = "id"): Spot {
  checkNode(plan, "atPlan", "a plan");
  const written = Object.hasOwn(plan.data, key) ? key : "id";
  return { plan, element: undefined, origin: { ...plan.origin, key: written }, part: "key", order: 0 };
}

export function isThreadElement(node: ModelElement | ModelDeclaration): node is ModelElement {
  return node.kind === "currentState" || node.kind === "action" || node.kind === "outcome" || node.kind === "effect";
}

function checkNode(given: { readonly origin: Origin }, caller: string, what: string): void {
  if (typeof given === "object" && given?.origin) return;
  throw misuse(`${caller} was called with something that is not ${what}.`, `Give it ${what} of the model.`);
}
