import { MultiDirectedGraph } from "graphology";
import { checkModel } from "../guards.js";
import type { LinkTypeName, ThreadKind } from "../link-table.js";
import type { Model } from "./nodes.js";
import { titleOf } from "./title-of.js";

/** What a node of the graph carries. */
export interface GraphNodeAttributes {
  readonly kind: ThreadKind | "item";
  /** In Swedish where a catalogue holds several languages; the id when there is none. */
  readonly title: string;
  /** The plan's id; missing for items. */
  readonly plan?: string;
  /** The catalogue's id; missing for elements. */
  readonly catalog?: string;
  readonly horizon?: string;
}

/** What an edge of the graph carries. `parent` joins an item to the one above it. */
export interface GraphEdgeAttributes {
  readonly type: LinkTypeName | "parent";
  readonly counteracts: boolean;
  readonly feedback: boolean;
  readonly confidence?: string;
  readonly relation?: string;
}

/** A change logic as a graphology graph. */
export type ChangeLogicGraph = MultiDirectedGraph<GraphNodeAttributes, GraphEdgeAttributes>;

/**
 * A real graphology graph of the model, which the caller owns and may change: elements and items as nodes (keyed as
 * reports write them: `element`, `plan#element`, `catalogue/item`), the links that can be walked as edges. Of elements
 * with the same key the first is taken. It costs about 0.9 kB an element; the library's own analyses do not use it.
 */
export function toGraph(model: Model): ChangeLogicGraph {
  checkModel(model, "toGraph");
  const graph: ChangeLogicGraph = new MultiDirectedGraph<GraphNodeAttributes, GraphEdgeAttributes>();
  for (const element of model.elements) {
    if (graph.hasNode(element.key)) continue;
    const horizon = element.kind === "effect" ? element.data.horizon : undefined;
    graph.addNode(element.key, {
      kind: element.kind,
      title: titleOf(element, "sv"),
      plan: element.plan.id,
      ...(horizon === undefined ? {} : { horizon }),
    });
  }
  for (const item of model.items) {
    if (graph.hasNode(item.key)) continue;
    graph.addNode(item.key, {
      kind: "item",
      title: titleOf(item, "sv"),
      catalog: item.catalog.id,
    });
    if (item.parent) graph.addEdge(item.key, item.parent.key, { type: "parent", counteracts: false, feedback: false });
  }
  for (const link of model.links) {
    if (link.state !== "valid" || !link.to) continue;
    graph.addEdge(link.from.key, link.to.key, {
      type: link.type,
      counteracts: link.counteracts,
      feedback: link.feedback,
      ...(link.data?.confidence === undefined ? {} : { confidence: link.data.confidence }),
      ...(link.relation === undefined ? {} : { relation: link.relation }),
    });
  }
  return graph;
}
