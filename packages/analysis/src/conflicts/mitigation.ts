import type { Model, ModelAction, ModelLink } from "@change-logic/model";
import { isAction, isSaid } from "../reach/action-state.js";

/** What is done about a counteracting link. */
export interface Mitigation {
  /** As it is written. */
  readonly text: string;
  /** The action whose id it is, if it is one. */
  readonly action?: ModelAction;
}

/** What a link says is done about it; undefined when it says nothing. */
export function mitigationOf(model: Model, { from, data }: ModelLink): Mitigation | undefined {
  const text = data?.mitigation;
  if (text === undefined || !isSaid(text) || from.kind === "item") return undefined;
  const node = model.find(`${from.plan.id}#${text}`) ?? model.find(text);
  return node?.kind === "action" && isAction(node) ? { text, action: node } : { text };
}
