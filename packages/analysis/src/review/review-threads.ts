import { checkModel, type Model, type ModelElement, type ModelLink, type ModelPlan } from "@change-logic/model";
import { isThreadLink } from "../thread/thread-graph.js";
import { noHead, threadHeads } from "./thread-heads.js";

/** Part of a plan that people can judge by itself: elements, in document order, and the links written on them. */
export interface ReviewPart {
  /** What the elements address or change; the same current state may stand in several threads. */
  readonly currentStates: readonly ModelElement[];
  readonly actions: readonly ModelElement[];
  readonly outcomes: readonly ModelElement[];
  readonly effects: readonly ModelElement[];
  /** In document order: those that are valid, and those that end in what is not loaded. */
  readonly links: readonly ModelLink[];
}

/** A thread as people judge it: towards an effect that is wanted, with what leads there and what follows from it alone. */
export interface ReviewThread extends ReviewPart {
  /** Its number in the plan, from 1. */
  readonly number: number;
  /** What it is named after: a wanted effect, or an outcome (else an action) where no wanted effect hangs on it. */
  readonly head: ModelElement;
  /** The numbers of the plan's other threads that lead here, in order. */
  readonly from: readonly number[];
}

/** A plan in the parts that it is judged in. */
export interface PlanReview {
  readonly plan: ModelPlan;
  readonly threads: readonly ReviewThread[];
  /** What stands in no thread, with the current states that nothing addresses or changes. */
  readonly loose: ReviewPart;
  /** How many links cannot be judged, since they end in nothing, or may not be written so. */
  readonly unread: number;
}

/** The plans of a model in parts that people can judge, each element (but current states) and each link in one of them. */
export interface ReviewThreads {
  readonly plans: readonly PlanReview[];
  /** The number of the thread that an element stands in, within its plan; undefined when it stands in none. */
  numberOf(element: ModelElement): number | undefined;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Part)[] ? Part[] : T[Key] };
type Draft = Mutable<ReviewPart> & { readonly head: number; readonly states: Set<ModelElement> };

const draftOf = (head: number): Draft => ({
  head,
  states: new Set(),
  currentStates: [],
  actions: [],
  outcomes: [],
  effects: [],
  links: [],
});

const listOf = { currentState: "currentStates", action: "actions", outcome: "outcomes", effect: "effects" } as const;

/** Divides the plans of a model into threads to be judged (see {@link ReviewThread}). Linear in elements and links. */
export function reviewThreads(model: Model): ReviewThreads {
  checkModel(model, "reviewThreads");
  const heads = threadHeads(model);
  const drafts = new Map<number, Draft>();
  const loose = model.plans.map(() => draftOf(noHead));
  const unread = model.plans.map(() => 0);
  const draftFor = (element: ModelElement): Draft => drafts.get(heads[element.index]!) ?? loose[element.plan.index]!;
  for (let index = 0; index < heads.length; index++) if (heads[index] === index) drafts.set(index, draftOf(index));
  for (const element of model.elements)
    if (element.kind !== "currentState") draftFor(element)[listOf[element.kind]].push(element);
  const met = new Set<ModelElement>();
  for (const link of model.links) {
    const { from, to, state } = link;
    if (from.kind === "item") continue;
    if (state !== "valid" && state !== "external") {
      if (state !== "duplicate") unread[from.plan.index]!++;
      continue;
    }
    const draft = draftFor(from);
    draft.links.push(link);
    if (to?.kind !== "currentState") continue;
    draft.states.add(to);
    met.add(to);
  }
  for (const element of model.elements)
    if (element.kind === "currentState" && !met.has(element)) loose[element.plan.index]!.states.add(element);
  const numbers = numbersOf(model, drafts);
  const from = arrivals(model, heads, numbers);
  const threads = model.plans.map((): ReviewThread[] => []);
  for (const draft of drafts.values()) {
    const head = model.elements[draft.head]!;
    const number = numbers[draft.head]!;
    threads[head.plan.index]!.push({ number, head, from: from.get(draft.head) ?? [], ...partOf(draft) });
  }
  return {
    plans: model.plans.map((plan, index) => ({
      plan,
      threads: threads[index]!,
      loose: partOf(loose[index]!),
      unread: unread[index]!,
    })),
    numberOf: ({ index }) => numbers[heads[index]!],
  };
}

function partOf({ states, actions, outcomes, effects, links }: Draft): ReviewPart {
  const currentStates = [...states].sort((a, b) => a.index - b.index);
  return { currentStates, actions, outcomes, effects, links };
}

/** By the head's index, the number of its thread in its plan. */
function numbersOf(model: Model, drafts: ReadonlyMap<number, Draft>): readonly (number | undefined)[] {
  const numbers: (number | undefined)[] = Array(model.elements.length).fill(undefined);
  const last = model.plans.map(() => 0);
  for (const head of drafts.keys()) numbers[head] = ++last[model.elements[head]!.plan.index]!;
  return numbers;
}

/** By the head's index, the numbers of the other threads of the plan that lead to its thread. */
function arrivals(
  model: Model,
  heads: Int32Array,
  numbers: readonly (number | undefined)[],
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, Set<number>>();
  for (const link of model.links) {
    const { from, to, state, type } = link;
    if (state !== "valid" || type === "addresses" || !isThreadLink(link)) continue;
    if (from.kind === "item" || to === undefined || to.kind === "item") continue;
    const [start, end] = [heads[from.index]!, heads[(to as ModelElement).index]!];
    if (start === end || start === noHead || end === noHead || from.plan !== (to as ModelElement).plan) continue;
    const known = found.get(end) ?? new Set();
    known.add(numbers[start]!);
    found.set(end, known);
  }
  return new Map([...found].map(([head, known]) => [head, [...known].sort((a, b) => a - b)]));
}
