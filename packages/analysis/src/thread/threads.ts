import {
  checkModel,
  columnFor,
  findProfile,
  type LinkTypeName,
  type LocalText,
  type Model,
  type ModelPlan,
  profiles,
} from "@change-logic/model";
import type { ThreadNode } from "../trace/trace.js";
import { type Nearest, nearest } from "./nearest.js";
import { type ThreadGraph, type ThreadLinks, threadGraph } from "./thread-graph.js";

/** A step of a thread: an element or an item, and the link over which the thread comes to it. */
export interface ThreadStep {
  /** Its id in the model: `element`, `plan#element` or `catalogue/item`. */
  readonly key: string;
  readonly kind: ThreadNode["kind"];
  /** As it is written; missing when there is none. */
  readonly title?: LocalText;
  /**
   * The kind of link between the step before and this one; missing on the first step of the whole thread. `addresses` is
   * written on the action and taken from the current state.
   */
  readonly link?: LinkTypeName;
  /** Whether that link counteracts. */
  readonly counteracts?: true;
}

/** Whether a thread is whole at one end; `external` when it goes on in a plan or catalogue that is not loaded. */
export type ThreadEnd = "complete" | "broken" | "external";

/** One shortest walk through an element or an item, along the thread's direction. */
export interface Thread {
  /** The steps around what was asked for, in order; at least that one. */
  readonly steps: readonly ThreadStep[];
  /** Which of the steps was asked for. */
  readonly at: number;
  /** `complete` when it starts in a current state, or in an action where the plan's profile asks for no current state. */
  readonly startsAt: ThreadEnd;
  /** `complete` when it ends in an effect or an item. */
  readonly endsAt: ThreadEnd;
  /** How many steps are left out before and after those that are shown. */
  readonly leftOut: { readonly before: number; readonly after: number };
}

/** The threads of a model, by what they run through. */
export interface Threads {
  /**
   * The thread through an element or an item; undefined for an id that is neither. At most `steps` of it (default 9, at
   * least 1) are shown.
   */
  of(key: string, options?: { readonly steps?: number }): Thread | undefined;
}

/**
 * Prepares the threads of a model: for each element or item one shortest walk through it, over valid links alone, from a
 * current state (else an action, else whatever begins it) to an item (else an effect that nothing follows, else another
 * effect, else where it stops). Linear in the model, once; then each question takes as long as what is shown of its thread. Where the
 * links go round, the walk ends where it would repeat itself.
 */
export function createThreads(model: Model): Threads {
  checkModel(model, "createThreads");
  let prepared: Prepared | undefined;
  return {
    of(key, { steps: most = 9 } = {}) {
      const node = model.find(key);
      if (!node || !isThreadNode(node)) return undefined;
      prepared ??= prepare(model);
      const { graph, ends, leaving } = prepared;
      const number = graph.numberOf(node);
      const [back, on] = [ends.first(number), ends.last(number)];
      const before = back?.distanceOf(number) ?? 0;
      const length = before + 1 + (on?.distanceOf(number) ?? 0);
      const [start, end] = windowAround(before, length, Math.max(1, most));
      const stepsBack = back?.wayFrom(number, before - start) ?? [];
      const stepsOn = on?.wayFrom(number, end - before - 1) ?? [];
      const at = stepsBack.length;
      // One link more than is walked between the steps: that by which the thread comes to the first one shown.
      const first = stepsBack.at(-1)?.node ?? number;
      const arrival = start > 0 ? back?.wayFrom(first, 1)[0]?.link : undefined;
      const links = [arrival, ...stepsBack.map(({ link }) => link).reverse(), ...stepsOn.map(({ link }) => link)];
      const numbers = [...stepsBack.map((step) => step.node).reverse(), number, ...stepsOn.map((step) => step.node)];
      return {
        steps: numbers.map((step, index) => stepOf(model, graph.nodes[step]!, links[index])),
        at,
        startsAt: startOf(graph.nodes[back?.startOf(number) ?? number]!, leaving),
        endsAt: endOf(graph.nodes[on?.startOf(number) ?? number]!, leaving),
        leftOut: { before: start, after: length - end },
      };
    },
  };
}

/** What is worked out once for a model. */
interface Prepared {
  readonly graph: ThreadGraph;
  readonly ends: ReturnType<typeof threadEnds>;
  readonly leaving: Leaving;
}

/** Elements with links out of what is loaded: to a current state, which would begin a thread, and onward. */
interface Leaving {
  readonly backward: ReadonlySet<unknown>;
  readonly forward: ReadonlySet<unknown>;
}

function prepare(model: Model): Prepared {
  const graph = threadGraph(model);
  const leaving = { backward: new Set<unknown>(), forward: new Set<unknown>() };
  for (const { type, state, from } of model.links) {
    if (state !== "external" || type === "changes" || type === "alignsWith") continue;
    leaving[type === "addresses" ? "backward" : "forward"].add(from);
  }
  return { graph, ends: threadEnds(graph), leaving };
}

const isThreadNode = (node: { readonly kind: string }): node is ThreadNode =>
  ["currentState", "action", "outcome", "effect", "item"].includes(node.kind);

/** What a thread begins and ends in, the best first; each is searched for when the better ones do not do. */
function threadEnds({ nodes, forward, backward }: ThreadGraph) {
  const isOpen = ({ offsets }: ThreadLinks, node: number) => offsets[node] === offsets[node + 1];
  const isKind = (kind: ThreadNode["kind"]) => (node: number) => nodes[node]?.kind === kind;
  const begins = (node: number) => isOpen(backward, node);
  const stops = (node: number) => isOpen(forward, node);
  const both = (one: (node: number) => boolean, other: (node: number) => boolean) => (node: number) =>
    one(node) && other(node);
  const search = (wanted: readonly ((node: number) => boolean)[], links: ThreadLinks) => {
    const found: Nearest[] = [];
    return (node: number): Nearest | undefined => {
      for (const [at, fits] of wanted.entries()) {
        found[at] ??= nearest(numbersThat(fits, nodes.length), links);
        if (found[at].has(node)) return found[at];
      }
      return undefined;
    };
  };
  return {
    first: search([isKind("currentState"), both(isKind("action"), begins), isKind("action"), begins], forward),
    last: search([isKind("item"), both(isKind("effect"), stops), isKind("effect"), stops], backward),
  };
}

function* numbersThat(fits: (node: number) => boolean, size: number): Generator<number> {
  for (let node = 0; node < size; node++) if (fits(node)) yield node;
}

/** As many as may be shown around `at`, as even on both sides as the ends allow. */
function windowAround(at: number, length: number, most: number): [start: number, end: number] {
  const start = Math.max(0, Math.min(at - Math.floor((most - 1) / 2), length - most));
  return [start, Math.min(length, start + most)];
}

function stepOf(model: Model, node: ThreadNode, index: number | undefined): ThreadStep {
  const link = index === undefined ? undefined : model.links[index];
  const { title } = node.data;
  return {
    key: node.key,
    kind: node.kind,
    ...(title === undefined ? {} : { title }),
    ...(link ? { link: link.type } : {}),
    ...(link?.counteracts ? { counteracts: true } : {}),
  };
}

function startOf(node: ThreadNode, { backward }: Leaving): ThreadEnd {
  if (node.kind === "currentState") return "complete";
  if (backward.has(node)) return "external";
  return node.kind === "action" && !asksForCurrentState(node.plan) ? "complete" : "broken";
}

function endOf(node: ThreadNode, { forward }: Leaving): ThreadEnd {
  if (node.kind === "effect" || node.kind === "item") return "complete";
  return forward.has(node) ? "external" : "broken";
}

function asksForCurrentState({ data }: ModelPlan): boolean {
  const profile = findProfile(data.profile ?? "standard") ?? profiles.standard;
  const column = columnFor(profile, "currentState");
  return column !== undefined && profile.required.some((ids) => ids.includes(column.id));
}
