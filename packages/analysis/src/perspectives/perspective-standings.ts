import type { ModelAction, ModelElement, ModelPlan } from "@change-logic/model";
import type { PerspectiveAnswer } from "./perspective-answer.js";

/** How an action stands to a perspective: what it or its plan says; `silent` where neither says anything. */
export type PerspectiveStanding = PerspectiveAnswer["answer"] | "silent";

/** How some actions stand to a perspective; each is counted once. */
export interface PerspectiveStandings {
  readonly counts: Readonly<Record<PerspectiveStanding, number>>;
  /** The actions that stand so, in document order; the first `most` of them. Listed when asked. */
  actions(standing: PerspectiveStanding, most?: number): readonly ModelAction[];
}

/** What plans and actions say of a perspective. */
export type Answers = ReadonlyMap<ModelElement | ModelPlan, PerspectiveAnswer>;

const standings = ["silent", "considered", "notRelevant"] as const satisfies readonly PerspectiveStanding[];

/** For each of the actions how it stands, by its place in {@link standings}. */
export function standingsOf(actions: readonly ModelAction[], said: Answers): Uint8Array {
  return Uint8Array.from(actions, (action) =>
    standings.indexOf((said.get(action) ?? said.get(action.plan))?.answer ?? "silent"),
  );
}

/** Perspectives of which the same is said have the same text. */
export const answersKey = (said: Answers): string =>
  Array.from(said, ([{ kind, index }, { answer }]) => `${kind} ${index} ${answer}`).join();

/** The standings of those of the actions whose places are `chosen`. */
export function perspectiveStandings(
  actions: readonly ModelAction[],
  chosen: readonly number[],
  codes: Uint8Array,
): PerspectiveStandings {
  const numbers = [0, 0, 0];
  for (const at of chosen) numbers[codes[at]!]!++;
  const [silent, considered, notRelevant] = numbers as [number, number, number];
  return {
    counts: { considered, notRelevant, silent },
    actions(standing, most = Number.POSITIVE_INFINITY) {
      const code = standings.indexOf(standing);
      const wanted = Math.min(most, numbers[code]!);
      const found: ModelAction[] = [];
      for (let at = 0; found.length < wanted; at++) if (codes[chosen[at]!] === code) found.push(actions[chosen[at]!]!);
      return found;
    },
  };
}
