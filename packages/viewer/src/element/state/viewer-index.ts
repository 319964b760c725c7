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
  /** By the id in the model; the first where a plan uses an id twice. */
  byKey(key: string): ViewerNode | undefined;
  /** The links that lead on from a node, and those that lead to it, in document order. */
  linksFrom(id: NodeId): readonly ViewerLink[];
  linksTo(id: NodeId): readonly ViewerLink[];
  /**
   * Everything on walks through a node, both ways; what leads to an item below an item leads to that item too. Resources
   * go with the actions that use them.
   */
  threadOf(id: NodeId): Thread;
  /** A walk as a thread: its nodes, and a link between each two of them where there is one. */
  threadAlong(path: readonly NodeId[]): Thread;
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
  const byKey = new Map<string, ViewerNode>();
  for (const node of data.nodes) if (!byKey.has(node.key)) byKey.set(node.key, node);
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
    byKey: (key) => byKey.get(key),
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
    threadAlong(path) {
      const links = new Set<string>();
      for (const [index, id] of path.entries()) {
        const link = linksFrom(id).find((candidate) => candidate.to === path[index + 1]);
        if (link) links.add(link.id);
      }
      return { nodes: new Set(path), links };
    },
    found,
    matches({ filters, search }) {
      const asked = JSON.stringify([data.facets.map(({ id }) => filters[id]), search]);
      if (asked !== lastMatches?.asked) lastMatches = { asked, matches: matchesOf(filters, search) };
      return lastMatches.matches;
    },
  };
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
