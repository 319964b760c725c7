import { isAction, isActive } from "@change-logic/analysis";
import type { Model, ModelAction } from "@change-logic/model";
import { atElement } from "../engine/spot.js";
import type { RuleFinding } from "../rule.js";
import { type Named, named } from "../text/naming.js";
import { createWholeCauses } from "./whole-causes.js";

/**
 * What a rule finds of active actions of which something is not said: one finding each, which follows from what they are
 * a part of, where they might have had it from there.
 */
export function* findSilentActions(
  model: Model,
  rule: string,
  isSaidOf: (action: ModelAction) => boolean,
): Iterable<RuleFinding<Named>> {
  const wholeCauses = createWholeCauses(model, rule);
  for (const action of model.elements) {
    if (!isAction(action) || !isActive(action) || isSaidOf(action)) continue;
    yield { args: named(action), subjects: [action.key], follows: wholeCauses(action), at: atElement(action) };
  }
}
