import { linkColumns } from "@change-logic/analysis/columns";
import type { Model } from "@change-logic/model";

/**
 * Marks (1), by element index, all elements that are linked to something: a link leaves or enters them, whatever its
 * state (one that is wrong has its own finding), or they are part of an action, have parts, or are done jointly.
 */
export function findLinkedElements(model: Model): Uint8Array {
  const linked = new Uint8Array(model.elements.length);
  const { from: starts, to: ends } = linkColumns(model);
  for (let link = 0; link < starts.length; link++) {
    if (starts[link] !== -1) linked[starts[link]!] = 1;
    if (ends[link] !== -1) linked[ends[link]!] = 1;
  }
  for (const { role, from, target } of model.references) {
    if ((role !== "partOf" && role !== "jointWith") || typeof from === "string") continue;
    linked[from.index] = 1;
    if (target?.kind === "action") linked[target.index] = 1;
  }
  return linked;
}
