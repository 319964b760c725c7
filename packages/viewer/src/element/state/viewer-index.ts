import type { ReachManner } from "@change-logic/analysis";
import type { NodeId, ViewerData, ViewerLink, ViewerNode } from "../../data/viewer-data.js";
import { createSearch } from "./search.js";
import type { ViewerState } from "./viewer-state.js";

/** Elements, items and the links between them. */
export interface Thread {
  readonly nodes: ReadonlySet<NodeId>;
  /** Ids of links. */
  readonly links: ReadonlySet<string>;
}

/** Looks things up in the data of a viewer. */
export interface ViewerIndex {
  node(id: NodeId): ViewerNode | undefined;
  /** By its name: see {@link ViewerIndex.nameOf}. */
  byKey(name: string): ViewerNode | undefined;
  /**
   * What a node is called in an address: its id in the model; where a plan uses an id twice, the second is `id@2`. No id
   * holds an `@` of its own.
   */
  nameOf(id: NodeId): string | undefined;
  /** The links that lead on from a node, and those that lead to it, in document order. */
  linksFrom(id: NodeId): readonly ViewerLink[];
  linksTo(id: NodeId): readonly ViewerLink[];
  /**
   * Everything on walks through a node, both ways; what leads to an item below an item leads to that item too. Resources
   * go with the actions that use them.
   */
  threadOf(id: NodeId): Thread;
  /**
   * The link to each step of a walk from the one before it, if there is one: where two nodes are linked in several ways,
   * such that the whole walk has this manner.
   */
  linksAlong(path: readonly NodeId[], manner: ReachManner): readonly (ViewerLink | undefined)[];
  /** A walk as a thread. */
  threadAlong(path: readonly NodeId[], manner: ReachManner): Thread;
  /** What a search finds, the best first; nothing when nothing is asked. See {@link createSearch}. */
  found(search: string): readonly NodeId[];
  /**
   * What the filters and the search leave; undefined when nothing is asked. The same set as long as the same is asked.
   */
  matches(state: Pick<ViewerState, "filters" | "search">): ReadonlySet<NodeId> | undefined;
}

/** Makes an index of the data; time is linear. */
export function createIndex(data: ViewerData): ViewerIndex {
  const byId = new Map(data.nodes.map((node) => [node.id, node]));
  const { byName, names } = named(data.nodes);
  const from = grouped(data.links, (link) => link.from);
  const to = grouped(data.links, (link) => link.to);
  const children = grouped(
    data.nodes.filter(({ parent }) => parent !== undefined),
    ({ parent }) => parent ?? "",
  );
  const resources = data.nodes.filter(({ usedBy }) => usedBy !== undefined);
  const linksFrom = (id: NodeId) => from.get(id) ?? [];
  const linksTo = (id: NodeId) => to.get(id) ?? [];
  const walk = (start: NodeId, next: (id: NodeId) => readonly ViewerLink[], end: "from" | "to", thread: Walked) => {
    const reached = new Set([start]);
    for (const id of reached) {
      for (const link of next(id)) {
        thread.links.add(link.id);
        reached.add(link[end]);
      }
    }
    for (const id of reached) thread.nodes.add(id);
  };
  const linksAlong = (path: readonly NodeId[], manner: ReachManner) =>
    inManner(
      path.slice(1).map((to, at) => linksFrom(path[at]!).filter((link) => link.to === to)),
      manner,
    );
  const found = createSearch(data);
  const matchesOf = (filters: ViewerState["filters"], search: string): ReadonlySet<NodeId> | undefined => {
    const sets: ReadonlySet<NodeId>[] = [];
    for (const { id, values } of data.facets) {
      const chosen = values.find((value) => value.id === filters[id]);
      if (chosen) sets.push(new Set(chosen.nodes));
    }
    if (search.trim() !== "") sets.push(new Set(found(search)));
    const [first, ...others] = sets;
    return first && new Set([...first].filter((id) => others.every((other) => other.has(id))));
  };
  let lastMatches: { readonly asked: string; readonly matches: ReadonlySet<NodeId> | undefined } | undefined;
  return {
    node: (id) => byId.get(id),
    byKey: (name) => byName.get(name),
    nameOf: (id) => names.get(id),
    linksFrom,
    linksTo,
    threadOf(id) {
      const thread: Walked = { nodes: new Set([id]), links: new Set() };
      for (const start of byId.get(id)?.usedBy?.map(({ action }) => action) ?? [id]) {
        walk(start, linksFrom, "to", thread);
        walk(start, linksTo, "from", thread);
      }
      const below = new Set([id]);
      for (const above of below) for (const item of children.get(above) ?? []) below.add(item.id);
      for (const item of below) if (linksTo(item).length > 0) walk(item, linksTo, "from", thread);
      for (const resource of resources) {
        for (const { action, line } of resource.usedBy ?? []) {
          if (!thread.nodes.has(action)) continue;
          thread.nodes.add(resource.id);
          thread.links.add(line);
        }
      }
      return thread;
    },
    linksAlong,
    threadAlong: (path, manner) => ({
      nodes: new Set(path),
      links: new Set(linksAlong(path, manner).flatMap((link) => (link ? [link.id] : []))),
    }),
    found,
    matches({ filters, search }) {
      const asked = JSON.stringify([data.facets.map(({ id }) => filters[id]), search]);
      if (asked !== lastMatches?.asked) lastMatches = { asked, matches: matchesOf(filters, search) };
      return lastMatches.matches;
    },
  };
}

/** Gives each node a name of its own: the first of an id the id itself. */
function named(nodes: readonly ViewerNode[]) {
  const byName = new Map<string, ViewerNode>();
  const names = new Map<NodeId, string>();
  const counts = new Map<string, number>();
  for (const node of nodes) {
    const count = (counts.get(node.key) ?? 0) + 1;
    counts.set(node.key, count);
    const name = count === 1 ? node.key : `${node.key}@${count}`;
    byName.set(name, node);
    names.set(node.id, name);
  }
  return { byName, names };
}

/**
 * Chooses one of the links at each step so that the walk has a manner: none that counteracts, an odd number of them, or an
 * even number, two or more. The first at each step, but where another is needed.
 */
function inManner(steps: readonly (readonly ViewerLink[])[], manner: ReachManner): readonly (ViewerLink | undefined)[] {
  const counteracts = (link: ViewerLink | undefined) => link?.counteracts === true;
  if (manner === "clean") return steps.map((links) => links.find((link) => !counteracts(link)) ?? links[0]);
  const chosen = steps.map(([first]) => first);
  const isSo = () => {
    const count = chosen.filter(counteracts).length;
    return manner === "negative" ? count % 2 === 1 : count % 2 === 0 && count > 0;
  };
  // Another that counteracts first: a walk that dampens has two of them or more.
  for (const wanted of [true, false]) {
    for (const [at, links] of steps.entries()) {
      if (isSo()) return chosen;
      if (counteracts(chosen[at]) === wanted) continue;
      chosen[at] = links.find((link) => counteracts(link) === wanted) ?? chosen[at];
    }
  }
  return chosen;
}

interface Walked {
  readonly nodes: Set<NodeId>;
  readonly links: Set<string>;
}

function grouped<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
