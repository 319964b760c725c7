import type { Model, ModelElement } from "@change-logic/model";
import type { Cause } from "../rule.js";
import { aboutReference } from "./broken-links.js";

/**
 * A function that gives what explains that an action has nothing from what it is a part of, where it might have had it
 * from there: its `partOf` points to nothing or into a plan that is not loaded, or the same rule has found that action
 * too.
 */
export function createWholeCauses({ references }: Model, rule: string): (action: ModelElement) => readonly Cause[] {
  const causes = new Map<unknown, Cause>();
  for (const [index, { role, state, from, target }] of references.entries()) {
    if (role !== "partOf") continue;
    const isHeld = state === "resolved" && target?.kind === "action";
    const missed = state === "external" ? "external-reference" : "unresolved-reference";
    causes.set(from, isHeld ? { rule, about: target.key } : { rule: missed, about: aboutReference(index) });
  }
  return (action) => {
    const cause = causes.get(action);
    return cause ? [cause] : [];
  };
}
