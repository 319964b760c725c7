import type { Edges, ThreadGraph } from "@change-logic/analysis/graph";
import { threadGraph } from "@change-logic/analysis/graph";
import type { Model, ModelElement, ModelItem, ModelLink } from "@change-logic/model";

/** Elements, items and links that threads run through, by index: 1 for those that do. */
export interface ThreadParts {
  readonly elements: Uint8Array;
  readonly items: Uint8Array;
  readonly links: Uint8Array;
}

/**
 * All elements and items on walks through any of `starts` (design: thread), and the links that the walks take; back from
 * the starts only over links that `backward` allows. Linear in the model; links that go round are no matter.
 */
export function threadsThrough(
  model: Model,
  starts: Iterable<ModelElement | ModelItem>,
  { backward = () => true }: { readonly backward?: (link: ModelLink) => boolean } = {},
): ThreadParts {
  const graph = threadGraph(model);
  const numbers = [...starts].map((start) => graph.numberOf(start));
  const shown = new Uint8Array(graph.nodes.length);
  const links = new Uint8Array(model.links.length);
  walk(graph, graph.forward, numbers, shown, links, () => true);
  walk(graph, graph.backward, numbers, shown, links, (link) => backward(model.links[link]!));
  const { length } = model.elements;
  return { elements: shown.subarray(0, length), items: shown.subarray(length), links };
}

/** Marks all that the edges lead to from the starts, those included, and the links on the way. */
function walk(
  { nodes }: ThreadGraph,
  { offsets, ends, links: linkOf }: Edges,
  starts: readonly number[],
  shown: Uint8Array,
  links: Uint8Array,
  isTaken: (link: number) => boolean,
): void {
  const seen = new Uint8Array(nodes.length);
  const open = [...starts];
  for (const start of starts) seen[start] = 1;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    shown[node] = 1;
    for (let edge = offsets[node]!; edge < offsets[node + 1]!; edge++) {
      const link = linkOf[edge]!;
      if (!isTaken(link)) continue;
      links[link] = 1;
      const end = ends[edge]!;
      if (seen[end] === 1) continue;
      seen[end] = 1;
      open.push(end);
    }
  }
}

/** An item and all items below it, each before those below it. */
export function withAllBelow(item: ModelItem): ModelItem[] {
  const all = [item];
  for (let at = 0; at < all.length; at++) for (const child of all[at]!.children) all.push(child);
  return all;
}
