import { localText } from "@change-logic/model";
import type { NodeId, ViewerData, ViewerLink, ViewerNode } from "../../data/viewer-data.js";
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
  /** Everything on walks through a node, both ways. */
  threadOf(id: NodeId): Thread;
  /** A walk as a thread: its nodes, and a link between each two of them where there is one. */
  threadAlong(path: readonly NodeId[]): Thread;
  /** What the filters and the search leave; undefined when nothing is asked. */
  matches(state: Pick<ViewerState, "filters" | "search">): ReadonlySet<NodeId> | undefined;
}

/** Makes an index of the data; time is linear. */
export function createIndex(data: ViewerData): ViewerIndex {
  const byId = new Map(data.nodes.map((node) => [node.id, node]));
  const byKey = new Map<string, ViewerNode>();
  for (const node of data.nodes) if (!byKey.has(node.key)) byKey.set(node.key, node);
  const from = grouped(data.links, (link) => link.from);
  const to = grouped(data.links, (link) => link.to);
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
  return {
    node: (id) => byId.get(id),
    byKey: (key) => byKey.get(key),
    linksFrom,
    linksTo,
    threadOf(id) {
      const thread: Walked = { nodes: new Set([id]), links: new Set() };
      walk(id, linksFrom, "to", thread);
      walk(id, linksTo, "from", thread);
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
    matches({ filters, search }) {
      const sets: ReadonlySet<NodeId>[] = [];
      for (const { id, values } of data.facets) {
        const chosen = values.find((value) => value.id === filters[id]);
        if (chosen) sets.push(new Set(chosen.nodes));
      }
      const wanted = folded(search);
      if (wanted !== "") sets.push(new Set(data.nodes.filter((node) => says(node, wanted)).map(({ id }) => id)));
      const [first, ...others] = sets;
      return first && new Set([...first].filter((id) => others.every((other) => other.has(id))));
    },
  };
}

interface Walked {
  readonly nodes: Set<NodeId>;
  readonly links: Set<string>;
}

/** Text as it is compared: without case. */
const folded = (text: string): string => text.normalize("NFC").toLowerCase().trim();

const says = ({ key, title }: ViewerNode, wanted: string): boolean =>
  [key, localText(title, "sv"), localText(title, "en")].some((text) => folded(text).includes(wanted));

function grouped<Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
