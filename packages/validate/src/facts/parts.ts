import { wholes } from "@change-logic/analysis";
import { type Edges, edges } from "@change-logic/analysis/graph";
import type { Model } from "@change-logic/model";

/** What is a part of what, by element index: both ways. Only references that hold. */
export interface Parts {
  readonly toWhole: Edges;
  readonly toParts: Edges;
}

/** The actions that are parts of others (`partOf`), as edges. */
export function findParts(model: Model): Parts {
  const parts: number[] = [];
  const wholesOfParts: number[] = [];
  for (const [part, whole] of wholes(model)) {
    parts.push(part.index);
    wholesOfParts.push(whole.index);
  }
  const size = model.elements.length;
  return { toWhole: edges(size, parts, wholesOfParts), toParts: edges(size, wholesOfParts, parts) };
}
