// What the layout in columns works on: nodes in layers, and edges from lower layers to higher ones. It knows nothing of
// scenes or of directions: `along` runs with the flow, `across` at right angles to it. All lengths are in px.

/** Something with a size and a layer: a box, or an empty level's question. */
export interface LayeredNode {
  readonly layer: number;
  /** Its size with the flow, and across it. */
  readonly along: number;
  readonly across: number;
  /** Index of its lane; nodes of one lane stand before those of the next, in every layer. Left out in layers without lanes. */
  readonly lane?: number;
  /** Index into `groups`: its members stand together, with nothing between them, not even a passing line. */
  readonly group?: number;
  /** Whether it stands first in its group, whatever crosses. */
  readonly first?: boolean;
  /**
   * Where edges of one sort join, as they do before a node of a group: for nodes that very many meet at. `true` is on both
   * sides, `before` at its side against the flow, `after` at the other.
   */
  readonly joins?: boolean | "before" | "after";
  /** Short loose lines (stubs) that need a place at its side against the flow, and with it. */
  readonly looseBefore: number;
  readonly looseAfter: number;
}

/** Nodes of one layer in a common frame: an area of a strategy. */
export interface LayeredGroup {
  readonly layer: number;
  /** Room of the frame across the flow, before its first member (a heading) and after its last (a closing line). */
  readonly before: number;
  readonly after: number;
  /** Between members. */
  readonly gap: number;
  /** Room of the frame along the flow, on either side of its members: lines cross it to reach them. */
  readonly inset: number;
}

/** An edge between nodes of different layers. */
export interface LayeredEdge {
  /** Index of the node in the lower layer, and of the one in the higher. */
  readonly from: number;
  readonly to: number;
  /** Edges of one sort that end in the same node of a group may join before it. */
  readonly sort: string;
  /**
   * How much its straightness counts where nodes are placed, beside that of others: above 0, 1 when it is left out. Where
   * it crosses counts the same for all.
   */
  readonly weight?: number;
}

/** A drawing problem. */
export interface LayeredGraph {
  readonly layers: number;
  readonly nodes: readonly LayeredNode[];
  readonly groups: readonly LayeredGroup[];
  readonly edges: readonly LayeredEdge[];
  /** Number of lanes; 0 where there are none. Lanes take up disjoint ranges across the flow, the same in all layers. */
  readonly lanes: number;
  /** In each lane, the first `laneTop` px across the flow are kept free for its label. */
  readonly laneTop: number;
  /** The layers in which they are kept free; all when it is left out. */
  readonly labelLayers?: readonly number[];
  /** The lanes that have no label, and keep nothing free. */
  readonly plainLanes?: readonly number[];
}

/** How much work an ordering may take: `quick` for large plans and previews, `thorough` for a picture that is kept. */
export type Effort = "quick" | "thorough";

/**
 * What stands in a layer: the index of a node, or, as a negative number, the edge that passes (`~edge`, so that edge 0
 * is -1).
 */
export type LayerEntry = number;

/** In which order nodes and passing lines stand across each layer, and in how many places edges then cross. */
export interface LayerOrder {
  readonly layers: readonly (readonly LayerEntry[])[];
  readonly crossings: number;
}

/** A place along and across the flow. */
export interface FlowPoint {
  readonly along: number;
  readonly across: number;
}

/** From where to where. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where everything is. The smallest coordinates are 0. */
export interface PlacedGraph {
  /** The corner of each node that lies nearest the start, along and across. */
  readonly nodes: readonly FlowPoint[];
  /** Across the flow: the frame of each group. */
  readonly groups: readonly Range[];
  /** Across the flow; empty where there are no lanes. */
  readonly lanes: readonly Range[];
  /** Along the flow: from where to where the nodes of each layer reach at most. */
  readonly layers: readonly Range[];
  /** The corners of each edge, from the side of its first node to the side of its last; all pieces run along or across. */
  readonly lines: readonly (readonly FlowPoint[])[];
  /** Per node: where its loose lines start across the flow, before it and after it. */
  readonly loose: readonly { readonly before: readonly number[]; readonly after: readonly number[] }[];
}
