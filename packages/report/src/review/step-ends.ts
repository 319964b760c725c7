import type { CurrentState, Effect, ModelLink } from "@change-logic/model";

/** Whether a link ends in a long-term effect, to which one contributes rather than leads. */
export const isLongTerm = (node: ModelLink["to"]): boolean =>
  node?.kind === "effect" && (node.data as Effect).horizon === "long";

/** Whether a link ends in a strength, which one builds on rather than answers. */
export const isStrength = (node: ModelLink["to"]): boolean =>
  node?.kind === "currentState" && (node.data as CurrentState).kind === "strength";

/** Whether a link ends in a side effect, which nobody has to explain why one would want. */
export const isUnwanted = (node: ModelLink["to"]): boolean =>
  (node?.kind === "effect" || node?.kind === "outcome") && (node.data as Effect).unwanted === true;
