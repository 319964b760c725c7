import type {
  EntryPart,
  ModelDeclaration,
  ModelElement,
  ModelLink,
  ModelPlan,
  ModelReference,
  Origin,
} from "@change-logic/model";

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
  return { plan: element.plan, element, origin: element.origin, part: "key", order: element.index + 1 };
}

/** At the end of a link, as it is written. */
export function atLink({ from, origin }: ModelLink): Spot {
  return from.kind === "item"
    ? { plan: undefined, element: undefined, origin, part: "value", order: 0 }
    : { plan: from.plan, element: from, origin, part: "value", order: from.index + 1 };
}

/** At a reference, as it is written. Perspectives are written as keys. */
export function atReference({ from, plan, origin, role }: ModelReference): Spot {
  const part: EntryPart = role === "perspective" ? "key" : "value";
  if (typeof from === "string" || from.kind === "plan") return { plan, element: undefined, origin, part, order: 0 };
  return isThreadElement(from)
    ? { plan, element: from, origin, part, order: from.index + 1 }
    : { plan, element: undefined, origin, part, order: Number.MAX_SAFE_INTEGER };
}

/** At a key of the plan itself; at its id when it has no such key. */
export function atPlan(plan: ModelPlan, key = "id"): Spot {
  const written = Object.hasOwn(plan.data, key) ? key : "id";
  return { plan, element: undefined, origin: { ...plan.origin, key: written }, part: "key", order: 0 };
}

export function isThreadElement(node: ModelElement | ModelDeclaration): node is ModelElement {
  return node.kind === "currentState" || node.kind === "action" || node.kind === "outcome" || node.kind === "effect";
}
