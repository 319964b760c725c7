import { isAction } from "@change-logic/analysis";
import { elementColumns } from "@change-logic/analysis/columns";
import type { Model, ModelAction } from "@change-logic/model";
import type { Parts } from "./parts.js";
import { spread } from "./walk-graph.js";

/**
 * Marks (1), by element index, the actions of which something is said: on the action itself, on one that it is a part of
 * (at any height), or on each of its active parts. What is a part of an action in a plan that is not loaded is marked
 * too: nobody can tell.
 */
export function findSaidOfActions(
  model: Model,
  { toParts, toWhole }: Parts,
  says: (action: ModelAction) => boolean,
): Uint8Array {
  const size = model.elements.length;
  const starts: number[] = [];
  for (const action of model.elements) if (isAction(action) && says(action)) starts.push(action.index);
  for (const { role, state, from } of model.references) {
    if (role === "partOf" && state === "external" && typeof from === "object") starts.push(from.index);
  }
  const said = spread(starts, size, toParts);
  const { active } = elementColumns(model);
  // By whole: how many of its active parts are still silent.
  const silent = new Int32Array(size);
  for (let part = 0; part < size; part++) {
    if (active[part] === 0 || said[part] === 1) continue;
    for (let at = toWhole.offsets[part]!; at < toWhole.offsets[part + 1]!; at++) silent[toWhole.ends[at]!]!++;
  }
  const pending: number[] = [];
  for (let part = 0; part < size; part++) if (active[part] === 1 && said[part] === 1) pending.push(part);
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    for (let at = toWhole.offsets[part]!; at < toWhole.offsets[part + 1]!; at++) {
      const whole = toWhole.ends[at]!;
      if (said[whole] === 1 || silent[whole]! > 0) continue;
      said[whole] = 1;
      if (active[whole] === 0) continue;
      // It counted among the silent parts of its own whole.
      for (let above = toWhole.offsets[whole]!; above < toWhole.offsets[whole + 1]!; above++)
        silent[toWhole.ends[above]!]!--;
      pending.push(whole);
    }
  }
  return said;
}
