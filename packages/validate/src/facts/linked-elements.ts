import type { Model } from "@change-logic/model";

/**
 * Marks (1), by element index, all elements that are linked to something: a link leaves or enters them, whatever its
 * state (one that is wrong has its own finding), or they are part of an action, have parts, or are done jointly.
 */
export function findLinkedElements(model: Model): Uint8Array {
  const linked = new Uint8Array(model.elements.length);
  for (const { from, to } of model.links) {
    if (from.kind !== "item") linked[from.index] = 1;
    if (to?.kind === "currentState" || to?.kind === "action" || to?.kind === "outcome" || to?.kind === "effect") {
      linked[to.index] = 1;
    }
  }
  for (const { role, from, target } of model.references) {
    if ((role !== "partOf" && role !== "jointWith") || typeof from === "string") continue;
    linked[from.index] = 1;
    if (target?.kind === "action") linked[target.index] = 1;
  }
  return linked;
}
