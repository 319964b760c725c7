import type { Model, ModelReference } from "@change-logic/model";

const indexes = new WeakMap<Model, ReadonlyMap<ModelReference, number>>();

/** A function that gives the place of a reference in `model.references`. Costs nothing until it is first asked. */
export function createReferenceIndex(model: Model): (reference: ModelReference) => number {
  return (reference) => {
    let places = indexes.get(model);
    if (!places) {
      places = new Map(model.references.map((each, index) => [each, index]));
      indexes.set(model, places);
    }
    return places.get(reference) ?? -1;
  };
}
