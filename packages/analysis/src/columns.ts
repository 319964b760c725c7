import type { LinkState, LinkTypeName, Model, ModelElement, ModelItem, ThreadKind } from "@change-logic/model";
import { isAction, isActive } from "./reach/action-state.js";

// Analyses and rules ask the same few things of all links and elements. Looking into 170,000 objects takes most of the
// time of such a question, so that is done once, and what is asked for is laid out in columns of numbers. For the
// packages of this house alone.

/** The number of each kind of element in {@link ElementColumns}. */
export const kindCode: Readonly<Record<ThreadKind, number>> = { currentState: 1, action: 2, outcome: 3, effect: 4 };

/** The number of each type of link in {@link LinkColumns}. */
export const typeCode: Readonly<Record<LinkTypeName, number>> = {
  addresses: 1,
  leadsTo: 2,
  enables: 3,
  contributesTo: 4,
  changes: 5,
  alignsWith: 6,
};

/** The number of each state of a link in {@link LinkColumns}. */
export const stateCode: Readonly<Record<LinkState, number>> = {
  valid: 1,
  unresolved: 2,
  notListed: 3,
  external: 4,
  invalid: 5,
  self: 6,
  duplicate: 7,
};

/** What is asked of elements again and again, by element index. */
export interface ElementColumns {
  /** Numbers of {@link kindCode}. */
  readonly kinds: Uint8Array;
  /** 1 for active actions. */
  readonly active: Uint8Array;
}

/** What is asked of links again and again, by link index. */
export interface LinkColumns {
  /** Numbers of {@link typeCode}. */
  readonly types: Uint8Array;
  /** Numbers of {@link stateCode}. */
  readonly states: Uint8Array;
  /** How many links are in each state, by its number. */
  readonly stateCounts: Int32Array;
  /** The index of the element that the link is written on; -1 when it is written on an item. */
  readonly from: Int32Array;
  /** The index of the element that it ends in; -1 when it ends in something else, or in nothing. */
  readonly to: Int32Array;
  /** The index of the item that it ends in; -1 when it ends in something else, or in nothing. */
  readonly toItem: Int32Array;
  /** 1 for negative links. */
  readonly counteracts: Uint8Array;
  /** 1 for links that are marked as feedback. */
  readonly feedback: Uint8Array;
}

const elementColumnsOf = new WeakMap<Model, ElementColumns>();
const linkColumnsOf = new WeakMap<Model, LinkColumns>();

/** The elements of a model in columns; laid out when they are first asked for. */
export function elementColumns(model: Model): ElementColumns {
  let columns = elementColumnsOf.get(model);
  if (!columns) {
    columns = layOutElements(model);
    elementColumnsOf.set(model, columns);
  }
  return columns;
}

/** The links of a model in columns; laid out when they are first asked for. */
export function linkColumns(model: Model): LinkColumns {
  let columns = linkColumnsOf.get(model);
  if (!columns) {
    columns = layOutLinks(model);
    linkColumnsOf.set(model, columns);
  }
  return columns;
}

function layOutElements({ elements }: Model): ElementColumns {
  const kinds = new Uint8Array(elements.length);
  const active = new Uint8Array(elements.length);
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index]!;
    kinds[index] = kindCode[element.kind];
    if (isAction(element) && isActive(element)) active[index] = 1;
  }
  return { kinds, active };
}

function layOutLinks({ links }: Model): LinkColumns {
  const types = new Uint8Array(links.length);
  const states = new Uint8Array(links.length);
  const stateCounts = new Int32Array(8);
  const starts = new Int32Array(links.length).fill(-1);
  const ends = new Int32Array(links.length).fill(-1);
  const itemEnds = new Int32Array(links.length).fill(-1);
  const counteracts = new Uint8Array(links.length);
  const feedback = new Uint8Array(links.length);
  for (let index = 0; index < links.length; index++) {
    const link = links[index]!;
    const { from, to } = link;
    types[index] = typeCode[link.type];
    const state = stateCode[link.state];
    states[index] = state;
    stateCounts[state]!++;
    if (from.kind !== "item") starts[index] = from.index;
    if (to !== undefined) {
      if (to.kind === "item") itemEnds[index] = (to as ModelItem).index;
      else if (Object.hasOwn(kindCode, to.kind)) ends[index] = (to as ModelElement).index;
    }
    if (link.counteracts) counteracts[index] = 1;
    if (link.feedback) feedback[index] = 1;
  }
  return { types, states, stateCounts, from: starts, to: ends, toItem: itemEnds, counteracts, feedback };
}
