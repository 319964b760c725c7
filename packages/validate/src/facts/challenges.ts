import { linkColumns, stateCode, typeCode } from "@change-logic/analysis/columns";
import type { Model, ModelElement } from "@change-logic/model";
import { findLeadsOut } from "./chain-ends.js";
import type { Facts } from "./facts.js";
import { reachesAny } from "./reaches-any.js";
import { joined } from "./walk-graph.js";

/** A current state in a model. */
export type ModelCurrentState = ModelElement & { readonly kind: "currentState" };

/**
 * Whether an element is a current state that asks for something to be done: where nothing is said, a challenge is what
 * is meant.
 */
export const isChallenge = (element: ModelElement): element is ModelCurrentState =>
  element.kind === "currentState" && (element.data.kind === undefined || element.data.kind === "challenge");

/** A challenge, with what begins and what ends its thread. */
export interface ChallengeThread {
  readonly challenge: ModelCurrentState;
  /** The actions that address it, whatever their status. */
  readonly actions: readonly ModelElement[];
  /** The outcomes and effects that change it, in any thread. */
  readonly changers: readonly ModelElement[];
}

const at = ({ index }: ModelElement): number => index;

/**
 * The addressed challenges that nothing their actions lead to changes, in document order. A line leads over links and
 * from an action to its parts; where it leads into a plan that is not loaded, nobody can tell, and nothing is found.
 */
export function findUnchanged(model: Model, { graph, parts }: Facts): readonly ChallengeThread[] {
  const actions = new Map<unknown, ModelElement[]>();
  const changers = new Map<unknown, ModelElement[]>();
  const { types, states } = linkColumns(model);
  for (let link = 0; link < types.length; link++) {
    if (states[link] !== stateCode.valid || (types[link] !== typeCode.addresses && types[link] !== typeCode.changes))
      continue;
    const { type, counteracts, from, to } = model.links[link]!;
    if (from.kind === "item") continue;
    const map = type === "addresses" ? actions : type === "changes" && !counteracts ? changers : undefined;
    const known = map?.get(to);
    if (known) known.push(from);
    else map?.set(to, [from]);
  }
  if (actions.size === 0) return [];
  const threads = model.elements.filter(isChallenge).flatMap((challenge): ChallengeThread[] => {
    const addressing = actions.get(challenge);
    return addressing ? [{ challenge, actions: addressing, changers: changers.get(challenge) ?? [] }] : [];
  });
  const isChanged = reachesAny(
    joined(graph.forward, parts.toParts),
    threads.map((thread) => ({ from: thread.actions.map(at), to: thread.changers.map(at) })),
    [...findLeadsOut(model)],
  );
  return threads.filter((_, index) => !isChanged[index]);
}
