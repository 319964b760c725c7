import type { Model, ModelElement, ModelLink, ModelReference } from "@change-logic/model";

/** The links that are written on an element. They stand together, in the order of the elements, so they are found by halving. */
export function linksWrittenOn({ links }: Model, element: ModelElement): readonly ModelLink[] {
  const isBefore = (link: ModelLink): boolean => link.from.kind !== "item" && link.from.index < element.index;
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(links[middle]!)) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (links[end]?.from === element) end++;
  return links.slice(low, end);
}

const indexes = new WeakMap<Model, ReadonlyMap<ModelReference["from"], readonly ModelReference[]>>();

/** The references that are written on an element. They are indexed when a model is first asked about. */
export function referencesWrittenOn(model: Model, element: ModelElement): readonly ModelReference[] {
  let index = indexes.get(model);
  if (!index) {
    index = indexReferences(model);
    indexes.set(model, index);
  }
  return index.get(element) ?? [];
}

function indexReferences({ references }: Model): ReadonlyMap<ModelReference["from"], readonly ModelReference[]> {
  const index = new Map<ModelReference["from"], ModelReference[]>();
  for (const reference of references) {
    const known = index.get(reference.from);
    if (known) known.push(reference);
    else index.set(reference.from, [reference]);
  }
  return index;
}
