import type { Model, ModelReference } from "@change-logic/model";
import { lazy } from "./lazy.js";

/** A function that gives the place of a reference in `model.references`. Costs nothing until it is first asked. */
export function createReferenceIndex(model: Model): (reference: ModelReference) => number {
  const places = lazy(() => new Map(model.references.map((reference, index) => [reference, index])));
  return (reference) => places().get(reference) ?? -1;
}
