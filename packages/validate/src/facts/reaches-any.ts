import { components, type Edges } from "@change-logic/analysis/graph";

/** A question: can any of these be reached from any of those? Both by element index. */
export interface ReachQuestion {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const atOnce = 32;

/**
 * Answers many questions about one graph, where `always` counts as an end for each of them, 32 at a time as bits that are handed on over the strongly connected
 * components. Work: (elements + edges) × questions / 32.
 */
export function reachesAny(
  forward: Edges,
  questions: readonly ReachQuestion[],
  always: readonly number[] = [],
): readonly boolean[] {
  if (questions.length === 0) return [];
  const { offsets, ends } = forward;
  const { of, count, members } = components(forward);
  const answers: boolean[] = [];
  for (let first = 0; first < questions.length; first += atOnce) {
    const batch = questions.slice(first, first + atOnce);
    const reached = new Uint32Array(count);
    for (const [bit, { from }] of batch.entries()) for (const start of from) reached[of[start]!]! |= 1 << bit;
    // By component, from the beginnings of the lines to their ends: they are numbered the other way.
    for (let place = members.length - 1; place >= 0; place--) {
      const element = members[place]!;
      const bits = reached[of[element]!]!;
      if (bits === 0) continue;
      for (let at = offsets[element]!; at < offsets[element + 1]!; at++) reached[of[ends[at]!]!]! |= bits;
    }
    let anyway = 0;
    for (const end of always) anyway |= reached[of[end]!]!;
    for (const [bit, { to }] of batch.entries()) {
      const isReached = (end: number) => ((reached[of[end]!]! >>> bit) & 1) === 1;
      answers.push(((anyway >>> bit) & 1) === 1 || to.some(isReached));
    }
  }
  return answers;
}
