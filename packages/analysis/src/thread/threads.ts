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
import type { Edges } from "../graph/edges.js";
import type { ThreadNode } from "../trace/trace.js";
import { type Nearest, nearest } from "./nearest.js";
import { type Core, coreOf } from "./thread-core.js";
import { isThreadLink, type ThreadGraph, threadGraph } from "./thread-graph.js";

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
  /** Which other steps the question named: the ends of its link, and what it was to go through. */
  readonly also: readonly number[];
  /** `complete` when it starts in a current state, or in an action where the plan's profile asks for no current state. */
  readonly startsAt: ThreadEnd;
  /** `complete` when it ends in an effect or an item. */
  readonly endsAt: ThreadEnd;
  /** What the link that was asked for names, as it is written, when it begins the thread and cannot be walked. */
  readonly startsIn?: string;
  /** The same, when it ends the thread. */
  readonly endsIn?: string;
  /** How many steps are left out before and after those that are shown. */
  readonly leftOut: { readonly before: number; readonly after: number };
}

/** Which thread is asked for. */
export interface ThreadOptions {
  /** How many steps are shown at most; 9 when left out, at least 1. */
  readonly steps?: number;
  /**
   * The thread is to go over this link, an index into `model.links`, whatever shorter way there is. A link that cannot be
   * walked ends the thread. Links that threads never take (`changes`, `alignsWith`) are passed over.
   */
  readonly link?: number;
  /** The id of an element or item that it is to go through too, if that is near on the way. */
  readonly through?: string;
}

/** The threads of a model, by what they run through. */
export interface Threads {
  /** The thread through an element or an item; undefined for an id that is neither. */
  of(key: string, options?: ThreadOptions): Thread | undefined;
}

/**
 * Prepares the threads of a model: for each element or item one shortest walk through it, over valid links alone, from a
 * current state (else an action, else whatever begins it) to an item (else an effect that nothing follows, else another
 * effect, else where it stops). Linear in the model, once; then each question takes as long as what is shown of its
 * thread. Where the links go round, the walk ends where it would repeat itself.
 */
export function createThreads(model: Model): Threads {
  checkModel(model, "createThreads");
  let prepared: Prepared | undefined;
  return {
    of(key, { steps = 9, link, through } = {}) {
      const node = threadNode(model, key);
      if (!node) return undefined;
      prepared ??= prepare(model);
      const { graph } = prepared;
      const other = through === undefined ? undefined : threadNode(model, through);
      const core = coreOf(graph, {
        number: graph.numberOf(node),
        link: link === undefined ? undefined : model.links[link],
        through: other && graph.numberOf(other),
        most: Math.max(1, steps),
      });
      return threadAround(model, prepared, core, Math.max(1, steps));
    },
  };
}

/** The thread that goes on from both ends of its core, as much as is shown of it. */
function threadAround(model: Model, { graph, ends, leaving }: Prepared, core: Core, most: number): Thread {
  const [head, tail] = [core.nodes[0]!, core.nodes.at(-1)!];
  const back = core.startsIn === undefined ? ends.first(head) : undefined;
  const on = core.endsIn === undefined ? ends.last(tail) : undefined;
  const before = back?.distanceOf(head) ?? 0;
  const last = before + core.nodes.length - 1;
  const length = last + 1 + (on?.distanceOf(tail) ?? 0);
  const [start, end] = windowAround(before, last, length, most);
  const stepsBack = back?.wayFrom(head, before - start) ?? [];
  const shown = [...stepsBack.map((step) => step.node).reverse(), ...core.nodes];
  const stepsOn = on?.wayFrom(tail, end - last - 1) ?? [];
  // A link that was asked for may close a loop, and what follows it is shown already.
  const repeats = core.links.length === 0 ? -1 : stepsOn.findIndex((step) => shown.includes(step.node));
  const kept = repeats === -1 ? stepsOn : stepsOn.slice(0, repeats);
  // One link more than is walked between the steps: that by which the thread comes to the first one shown.
  const arrival = start > 0 ? back?.wayFrom(shown[0]!, 1)[0]?.link : undefined;
  const links = [
    arrival,
    ...stepsBack.map(({ link }) => link).reverse(),
    ...core.links,
    ...kept.map(({ link }) => link),
  ];
  return {
    steps: [...shown, ...kept.map((step) => step.node)].map((step, index) =>
      stepOf(model, graph.nodes[step]!, links[index]),
    ),
    at: stepsBack.length + core.at,
    also: core.also.map((at) => stepsBack.length + at),
    startsAt: core.startsIn?.end ?? startOf(graph.nodes[back?.startOf(head) ?? head]!, leaving),
    endsAt: core.endsIn?.end ?? endOf(graph.nodes[on?.startOf(tail) ?? tail]!, leaving),
    ...(core.startsIn ? { startsIn: core.startsIn.text } : {}),
    ...(core.endsIn ? { endsIn: core.endsIn.text } : {}),
    leftOut: { before: start, after: repeats === -1 ? length - end : 0 },
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
  for (const link of model.links) {
    if (link.state !== "external" || !isThreadLink(link)) continue;
    leaving[link.type === "addresses" ? "backward" : "forward"].add(link.from);
  }
  return { graph, ends: threadEnds(graph), leaving };
}

function threadNode(model: Model, key: string): ThreadNode | undefined {
  const node = model.find(key);
  return node && isThreadNode(node) ? node : undefined;
}

/** Whether threads run through such things. */
export const isThreadNode = (node: { readonly kind: string }): node is ThreadNode =>
  ["currentState", "action", "outcome", "effect", "item"].includes(node.kind);

/** What a thread begins and ends in, the best first; each is searched for when the better ones do not do. */
function threadEnds({ nodes, forward, backward }: ThreadGraph) {
  const isOpen = ({ offsets }: Edges, node: number) => offsets[node] === offsets[node + 1];
  const isKind = (kind: ThreadNode["kind"]) => (node: number) => nodes[node]?.kind === kind;
  const begins = (node: number) => isOpen(backward, node);
  const stops = (node: number) => isOpen(forward, node);
  const both = (one: (node: number) => boolean, other: (node: number) => boolean) => (node: number) =>
    one(node) && other(node);
  const search = (wanted: readonly ((node: number) => boolean)[], links: Edges) => {
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

/** As many as may be shown around what stands from `first` to `last`, as even on both sides as the ends allow. */
function windowAround(first: number, last: number, length: number, most: number): [start: number, end: number] {
  const room = Math.floor((most - 1 - (last - first)) / 2);
  const start = Math.max(0, Math.min(first - room, length - most));
  return [start, Math.min(length, start + most)];
}

/** A node as a step of a thread that comes to it over a link, if it does. */
export function stepOf(model: Model, node: ThreadNode, index: number | undefined): ThreadStep {
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
