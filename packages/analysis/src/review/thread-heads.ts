import type { Model } from "@change-logic/model";
import { elementColumns, kindCode, linkColumns, stateCode, typeCode } from "../columns.js";
import { components } from "../graph/components.js";
import { type Edges, edges, endsOf } from "../graph/edges.js";
import { nearest } from "../thread/nearest.js";
import { type PlanSteps, planSteps } from "./steps.js";

/** The head of an element that stands in no thread. */
export const noHead = -1;
const several = -2;

/**
 * For each element the index of the head of its thread, or {@link noHead}. A thread is named after a wanted effect that
 * something else than effects leads to, or where several threads meet. With it go the effects that follow from it alone;
 * then what leads there, each to the nearest thread; then what hangs on these by any step, such as unwanted effects.
 * Effects that only one thread leads to go with that. What no wanted effect hangs on makes threads of its own, where it
 * hangs together or serves a goal. Linear.
 */
export function threadHeads(model: Model): Int32Array {
  const steps = planSteps(model);
  const heads = headsOfEffects(model, steps);
  spread(heads, steps.backward);
  spread(heads, steps.around);
  joinFollowing(model, heads, steps.forward);
  headTheRest(model, heads, steps.around);
  leaveLooseOnes(model, heads);
  return heads;
}

const isWantedEffect = (model: Model, index: number): boolean => {
  const element = model.elements[index]!;
  return element.kind === "effect" && element.data.unwanted !== true;
};

/** Wanted effects that lead to each other in a loop stand or fall together: they are taken as one. */
function headsOfEffects(model: Model, { forward, backward }: PlanSteps): Int32Array {
  const size = model.elements.length;
  const wanted = Uint8Array.from({ length: size }, (_, index) => (isWantedEffect(model, index) ? 1 : 0));
  const following = betweenMarked(forward, wanted);
  const { of, members, count } = components(following);
  const heads = new Int32Array(size).fill(noHead);
  const origins = new Int32Array(count).fill(noHead);
  const first = new Int32Array(count).fill(size);
  for (let index = 0; index < size; index++) {
    const component = of[index]!;
    if (wanted[index] !== 1) continue;
    first[component] = Math.min(first[component]!, index);
    const { offsets, ends } = backward;
    for (let at = offsets[index]!; at < offsets[index + 1]!; at++)
      if (wanted[ends[at]!] !== 1 && model.elements[ends[at]!]!.kind !== "effect") origins[component] = several;
  }
  // Components are numbered from the ends of the lines backward, so what leads to one has been seen before it.
  for (let at = size - 1; at >= 0; at--) {
    const index = members[at]!;
    if (wanted[index] !== 1) continue;
    const component = of[index]!;
    const head = origins[component]! >= 0 ? origins[component]! : first[component]!;
    heads[index] = head;
    for (const end of endsOf(following, index)) {
      const other = of[end]!;
      if (other === component) continue;
      origins[other] = origins[other] === noHead || origins[other] === head ? head : several;
    }
  }
  return heads;
}

/** The edges whose both ends are marked. */
function betweenMarked({ offsets, ends }: Edges, marks: Uint8Array): Edges {
  const starts: number[] = [];
  const kept: number[] = [];
  for (let element = 0; element < marks.length; element++) {
    if (marks[element] !== 1) continue;
    for (let at = offsets[element]!; at < offsets[element + 1]!; at++) {
      if (marks[ends[at]!] !== 1) continue;
      starts.push(element);
      kept.push(ends[at]!);
    }
  }
  return edges(marks.length, starts, kept);
}

/** Gives what has no thread that of the nearest element that has one. */
function spread(heads: Int32Array, along: Edges): void {
  const found = nearest(withHead(heads), along);
  for (let index = 0; index < heads.length; index++)
    if (heads[index] === noHead && found.has(index)) heads[index] = heads[found.startOf(index)]!;
}

function* withHead(heads: Int32Array): Generator<number> {
  for (let index = 0; index < heads.length; index++) if (heads[index] !== noHead) yield index;
}

/** Threads of effects alone that one other thread leads to become a part of that one. */
function joinFollowing(model: Model, heads: Int32Array, { offsets, ends }: Edges): void {
  const { kinds } = elementColumns(model);
  const origins = new Int32Array(heads.length).fill(noHead);
  for (let index = 0; index < heads.length; index++) {
    const head = heads[index]!;
    if (head === noHead) continue;
    if (kinds[index] !== kindCode.effect) origins[head] = several;
    for (let at = offsets[index]!; at < offsets[index + 1]!; at++) {
      const other = heads[ends[at]!]!;
      if (other === head || other === noHead) continue;
      origins[other] = origins[other] === noHead || origins[other] === head ? head : several;
    }
  }
  // Where threads follow each other in a loop, each stays what it is.
  const whole = Int32Array.from(heads, (_, index) => index);
  const seen = new Uint8Array(heads.length);
  for (let index = 0; index < heads.length; index++) {
    const line: number[] = [];
    let at = index;
    while (origins[at]! >= 0 && seen[at] === 0) {
      seen[at] = 1;
      line.push(at);
      at = origins[at]!;
    }
    const end = line.includes(at) ? noHead : whole[at]!;
    if (end !== noHead) for (const member of line) whole[member] = end;
  }
  for (let index = 0; index < heads.length; index++) if (heads[index] !== noHead) heads[index] = whole[heads[index]!]!;
}

/** What hangs together without a wanted effect is named after its first outcome, else after what stands first. */
function headTheRest(model: Model, heads: Int32Array, around: Edges): void {
  const { kinds } = elementColumns(model);
  for (let index = 0; index < heads.length; index++) {
    if (heads[index] !== noHead || kinds[index] === kindCode.currentState) continue;
    const members = [index];
    heads[index] = index;
    for (const member of members) {
      for (const end of endsOf(around, member)) {
        if (heads[end] !== noHead) continue;
        heads[end] = index;
        members.push(end);
      }
    }
    const outcomes = members.filter((member) => kinds[member] === kindCode.outcome);
    const head = outcomes.reduce((least, member) => Math.min(least, member), outcomes[0] ?? index);
    for (const member of members) heads[member] = head;
  }
}

/** A thread of a single element that serves no goal is none. */
function leaveLooseOnes(model: Model, heads: Int32Array): void {
  const sizes = new Int32Array(heads.length);
  for (const head of heads) if (head !== noHead) sizes[head]!++;
  const { types, states, from } = linkColumns(model);
  for (let link = 0; link < types.length; link++)
    if (types[link] === typeCode.contributesTo && states[link] === stateCode.valid) sizes[from[link]!]!++;
  for (let index = 0; index < heads.length; index++)
    if (heads[index] === index && sizes[index] === 1) heads[index] = noHead;
}
