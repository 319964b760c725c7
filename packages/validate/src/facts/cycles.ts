import { wholes } from "@change-logic/analysis";
import { linkColumns } from "@change-logic/analysis/columns";
import { components, type Edges } from "@change-logic/analysis/graph";
import type { Model, ModelElement } from "@change-logic/model";
import { createWalkGraph } from "./walk-graph.js";

/** A loop that nobody has declared. */
export interface Cycle {
  /** Made of `leadsTo` and `enables`, or of `partOf`. */
  readonly of: "links" | "partOf";
  /** The elements in the order of the loop, the first in the document first; the last leads back to the first. */
  readonly loop: readonly [ModelElement, ...ModelElement[]];
  /** All that can reach each other, the loop among them: the same whichever of its loops is told. */
  readonly tangle: readonly ModelElement[];
  /** The links of the loop, in its order; empty for `partOf`. */
  readonly links: readonly number[];
}

/** The undeclared loops of a model. */
export interface Cycles {
  readonly all: readonly Cycle[];
  /** The loop of links in whose tangle both ends of a link stand, if there is one. */
  around(from: ModelElement, to: ModelElement): Cycle | undefined;
}

/** Search for ever shorter loops stops after so many steps, counted, never timed. The first loop is always found. */
const stepBudget = 1_000_000;

/**
 * Finds the loops that remain when feedback links are taken away: one for each tangle of elements that all reach each
 * other. It is a shortest one; in a model where searching costs more than a million steps, the shortest that was met.
 */
export function findCycles(model: Model): Cycles {
  const { forward, size } = createWalkGraph(model, linkColumns(model).feedback);
  const { of, count } = components(forward);
  const sizes = new Int32Array(count);
  for (const component of of) sizes[component]!++;
  const tangles = new Map<number, number[]>();
  for (let element = 0; element < size; element++) {
    if (sizes[of[element]!]! < 2) continue;
    const tangle = tangles.get(of[element]!);
    if (tangle) tangle.push(element);
    else tangles.set(of[element]!, [element]);
  }
  const search = createLoopSearch(forward, of);
  const byComponent = new Map<number, Cycle>();
  for (const [component, tangle] of tangles) {
    const { elements, links } = search(tangle);
    const loop = elements.map((element) => model.elements[element]!) as [ModelElement, ...ModelElement[]];
    byComponent.set(component, {
      of: "links",
      loop,
      tangle: tangle.map((element) => model.elements[element]!),
      links,
    });
  }
  return {
    all: [...byComponent.values(), ...partLoops(model)],
    around: (from, to) => (of[from.index] === of[to.index] ? byComponent.get(of[from.index]!) : undefined),
  };
}

interface Loop {
  readonly elements: readonly number[];
  readonly links: readonly number[];
}

/** Breadth-first searches within a tangle, from each of its elements, each only as deep as it could still win. */
function createLoopSearch({ offsets, ends, links }: Edges, of: Int32Array): (tangle: readonly number[]) => Loop {
  const seenFrom = new Int32Array(of.length).fill(-1);
  const cameBy = new Int32Array(of.length);
  const cameFrom = new Int32Array(of.length);
  let steps = 0;
  /** A shortest loop through `start` with fewer than `limit` links. */
  const loopThrough = (start: number, limit: number): Loop | undefined => {
    let frontier = [start];
    seenFrom[start] = start;
    for (let depth = 1; frontier.length > 0 && depth < limit; depth++) {
      const following: number[] = [];
      for (const element of frontier) {
        for (let at = offsets[element]!; at < offsets[element + 1]!; at++) {
          steps++;
          const end = ends[at]!;
          if (end === start) return walkBack(start, element, links[at]!);
          if (of[end] !== of[start] || seenFrom[end] === start) continue;
          seenFrom[end] = start;
          cameFrom[end] = element;
          cameBy[end] = links[at]!;
          following.push(end);
        }
      }
      frontier = following;
    }
    return undefined;
  };
  const walkBack = (start: number, last: number, closing: number): Loop => {
    const elements: number[] = [];
    const walked = [closing];
    for (let element = last; element !== start; element = cameFrom[element]!) {
      elements.push(element);
      walked.push(cameBy[element]!);
    }
    return { elements: [start, ...elements.reverse()], links: walked.reverse() };
  };
  return (tangle) => {
    let best: Loop | undefined;
    for (const start of tangle) {
      if (best && (steps > stepBudget || best.elements.length === 2)) break;
      best = loopThrough(start, best ? best.elements.length : Number.POSITIVE_INFINITY) ?? best;
    }
    return best ?? { elements: tangle.slice(0, 1), links: [] };
  };
}

/** An action is a part of at most one other, so its wholes make one line: follow it, and see whether it comes back. */
function partLoops(model: Model): Cycle[] {
  const wholeOf = wholes(model);
  const walkedIn = new Map<ModelElement, number>();
  const loops: Cycle[] = [];
  let walk = 0;
  for (const start of wholeOf.keys()) {
    walk++;
    let at: ModelElement | undefined = start;
    while (at?.kind === "action" && !walkedIn.has(at)) {
      walkedIn.set(at, walk);
      at = wholeOf.get(at);
    }
    if (!at || walkedIn.get(at) !== walk) continue;
    const loop: ModelElement[] = [];
    let on: ModelElement | undefined = at;
    do {
      loop.push(on);
      on = on.kind === "action" ? wholeOf.get(on) : undefined;
    } while (on && on !== at);
    const first = loop.reduce((least, element, place) => (element.index < loop[least]!.index ? place : least), 0);
    const ordered = [...loop.slice(first), ...loop.slice(0, first)] as [ModelElement, ...ModelElement[]];
    loops.push({ of: "partOf", loop: ordered, tangle: ordered, links: [] });
  }
  return loops;
}
